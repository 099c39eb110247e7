import type { Block, Document, Mark, MarkKind } from '../../domain/document.js';
import { escapeHtml } from '../../domain/escaping.js';
import { toSafeLink } from '../links.js';
import { CELL_SEPARATOR } from '../tables.js';
import { MarkCursor, type Notation, renderSpan } from './spans.js';

/** `q` has no element: the text carries its quotation marks, and a browser would print them again. */
const ELEMENTS: Readonly<Record<MarkKind, string | null>> = {
  strong: 'strong',
  emphasis: 'em',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
  link: 'a',
  cite: 'cite',
  q: null,
  time: 'time',
};

const attributesOf = ({ kind, value }: Mark): string => {
  if (kind === 'time' && value !== null) return ` datetime="${escapeHtml(value)}"`;
  const href = kind === 'link' ? toSafeLink(value) : null;
  return href === null ? '' : ` href="${escapeHtml(href)}" rel="nofollow"`;
};

const elementOf = (mark: Mark): string | null => (mark.kind === 'link' && toSafeLink(mark.value) === null ? null : ELEMENTS[mark.kind]);

const NOTATION: Notation = {
  text: (text) => escapeHtml(text).replaceAll('\n', '<br>\n'),
  open: (mark) => {
    const element = elementOf(mark);
    return element === null ? '' : `<${element}${attributesOf(mark)}>`;
  },
  close: (mark) => {
    const element = elementOf(mark);
    return element === null ? '' : `</${element}>`;
  },
};

const headingLevel = (level: number): number => Math.min(6, Math.max(1, level));

const renderRow = (content: string): string =>
  `<tr>${content
    .split(CELL_SEPARATOR)
    .map((cell) => `<td>${cell}</td>`)
    .join('')}</tr>`;

const renderBlock = ({ kind, level }: Block, content: string): string => {
  switch (kind) {
    case 'heading':
      return `<h${headingLevel(level)}>${content}</h${headingLevel(level)}>`;
    case 'list_item':
      return `<li>${content}</li>`;
    case 'quote':
      return `<blockquote><p>${content}</p></blockquote>`;
    case 'table_row':
      return renderRow(content);
    case 'caption':
      return `<p><small>${content}</small></p>`;
    case 'paragraph':
      return `<p>${content}</p>`;
  }
};

/** The element that holds a run of such blocks; lists are flat, deeper items keep their depth as a class. */
const wrapperOf = ({ kind, ordered }: Block): string | null => {
  if (kind === 'list_item') return ordered ? 'ol' : 'ul';
  return kind === 'table_row' ? 'table' : null;
};

/** HTML from text, blocks and marks alone: what the source was written in never comes back out. */
export const renderHtml = (document: Document): string => {
  const cursor = new MarkCursor(document.marks);
  const lines: string[] = [];
  let wrapper: string | null = null;
  for (const block of document.blocks) {
    const content = renderSpan(document, block.start, block.end, cursor.within(block.end), NOTATION);
    const needed = wrapperOf(block);
    if (wrapper !== needed && wrapper !== null) lines.push(`</${wrapper}>`);
    if (wrapper !== needed && needed !== null) lines.push(`<${needed}>`);
    wrapper = needed;
    lines.push(renderBlock(block, content));
  }
  if (wrapper !== null) lines.push(`</${wrapper}>`);
  return lines.join('\n');
};

import type { Block, Document, Mark, MarkKind } from '../../domain/document.js';
import { toSafeLink } from '../links.js';
import { CELL_SEPARATOR } from '../tables.js';
import { escapeMarkdown } from './escaping.js';
import { MarkCursor, type Notation, renderSpan } from './spans.js';

const SIGNS: Readonly<Record<MarkKind, readonly [string, string] | null>> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  // Markdown has no sign of its own for these; inside code nothing could be escaped.
  superscript: null,
  subscript: null,
  code: null,
  link: null,
  cite: null,
  q: null,
  time: null,
};

/** Parentheses and blanks would end the address early. */
const toTarget = (href: string): string =>
  href.replace(/[()\s<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));

const signsOf = (mark: Mark): readonly [string, string] => {
  const href = mark.kind === 'link' ? toSafeLink(mark.value) : null;
  return href === null ? (SIGNS[mark.kind] ?? ['', '']) : ['[', `](${toTarget(href)})`];
};

const NOTATION: Notation = {
  text: (text) => escapeMarkdown(text),
  open: (mark) => signsOf(mark)[0],
  close: (mark) => signsOf(mark)[1],
};

const INDENT = '    ';

/** A line break inside a block is a hard break; the line after it stays in its container. */
const continueLines = (content: string, prefix: string): string => content.replaceAll('\n', `\\\n${prefix}`);

const renderBlock = ({ kind, level, ordered }: Block, content: string): string => {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${content.replaceAll('\n', ' ')}`;
    case 'list_item': {
      const indent = INDENT.repeat(Math.max(0, Math.min(level, 16) - 1));
      return `${indent}${ordered ? '1.' : '-'} ${continueLines(content, indent + INDENT)}`;
    }
    case 'quote':
      return `> ${continueLines(content, '> ')}`;
    case 'table_row':
    case 'caption':
    case 'paragraph':
      return continueLines(content, '');
  }
};

/** The separator of the cells as the escaper leaves it. */
const ESCAPED_SEPARATOR = CELL_SEPARATOR.replace('|', '\\|');

/** GFM takes the first row for the header, and sets the number of columns by it. */
const renderRow = (content: string, isFirst: boolean): string => {
  const cells = content.split(ESCAPED_SEPARATOR);
  const row = `| ${cells.join(' | ')} |`;
  return isFirst ? `${row}\n|${' --- |'.repeat(cells.length)}` : row;
};

/** Rows of one table and items of one list stay together. */
const separatorOf = (previous: Block | undefined, { kind, ordered }: Block): string => {
  if (previous === undefined) return '';
  const joins = previous.kind === kind && (kind === 'table_row' || (kind === 'list_item' && previous.ordered === ordered));
  return joins ? '\n' : '\n\n';
};

/** Markdown from text, blocks and marks alone: what the source was written in never comes back out. */
export const renderMarkdown = (document: Document): string => {
  const cursor = new MarkCursor(document.marks);
  const parts: string[] = [];
  let previous: Block | undefined;
  for (const block of document.blocks) {
    const content = renderSpan(document, block.start, block.end, cursor.within(block.end), NOTATION);
    const isFirstRow = block.kind === 'table_row' && previous?.kind !== 'table_row';
    parts.push(separatorOf(previous, block), block.kind === 'table_row' ? renderRow(content, isFirstRow) : renderBlock(block, content));
    previous = block;
  }
  return parts.join('');
};

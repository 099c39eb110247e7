import type { MarkKind } from '../../domain/document.js';
import type { Span } from '../../domain/selector.js';
import { align } from '../alignment.js';
import type { DocumentBuilder } from '../builder.js';
import { toSafeLink } from '../links.js';
import { CELL_SEPARATOR } from '../tables.js';
import { ActiveMarks } from './active-marks.js';
import { isDataTable } from './data-tables.js';
import { isBlockTag, type Place, placeOfTag, toPlace } from './places.js';
import { marksOf, printsMarks } from './quotation-marks.js';
import { attribute, childrenOf, type Element, isElement, isText, type Node, spanOf, type TextNode } from './tree.js';

type Leave = () => void;

const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['cite', 'cite'],
  ['time', 'time'],
  ['a', 'link'],
]);

/** What begins a block inside a table of data. */
const ROW_PARTS: ReadonlySet<string> = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr']);

/** A figure and what it counts, `<div><span class="n">38</span><span class="unit">écoles</span></div>`: set apart by their styles alone. */
const standsApart = ({ parentNode, attrs }: Element, before: string): boolean => {
  // A paragraph may be cut into spans anywhere, by whoever wrote it.
  const isApart = parentNode?.nodeName === 'div' || (parentNode?.nodeName === 'p' && /\d/.test(before));
  if (!isApart || parentNode === null || !attrs.some(({ name }) => name === 'class')) return false;
  const siblings = childrenOf(parentNode);
  const names = siblings
    .slice(0, MAX_APART + 1)
    .map((node) => (isElement(node) && node.tagName === 'span' ? attribute(node, 'class') : null));
  return siblings.length <= MAX_APART && !names.includes(null) && new Set(names).size === names.length;
};

/** `<cite>` or `<footer>` at the end of a quotation: with text behind it, a cite is the title of a work. */
function namesSpeaker(element: Element): boolean {
  const { tagName, parentNode } = element;
  if (tagName !== 'cite' && tagName !== 'footer') return false;
  const siblings = parentNode === null ? [] : childrenOf(parentNode);
  return siblings.slice(siblings.indexOf(element) + 1).every((node) => isText(node) && node.value.trim() === '');
}

const MAX_APART = 3;

const nothing: Leave = () => undefined;

/** What a page's elements are that their tags do not say. */
export interface Layout {
  kinds: ReadonlyMap<Element, Place>;
  /** Boxes of which one element alone is read. */
  only: ReadonlyMap<Node, Element>;
}

const PLAIN: Layout = { kinds: new Map(), only: new Map() };

/** Writes a tree as blocks, walking it with a stack of its own. */
export class HtmlWriter {
  readonly #marks: ActiveMarks;
  readonly #places: Place[] = [toPlace('paragraph')];
  readonly #lists: { ordered: boolean }[] = [];
  #last = '';
  #inRow = false;
  #cells = 0;
  #preformatted = 0;
  #quotes = 0;

  constructor(
    readonly builder: DocumentBuilder,
    /** Where the parsed source begins in the decoded one; null when it is not a stretch of it. */
    readonly base: number | null,
    readonly language: string | null,
    readonly isOutside: (element: Element) => boolean,
    readonly layout: Layout = PLAIN,
  ) {
    this.#marks = new ActiveMarks(builder);
  }

  write(root: Node): void {
    this.#startBlock();
    const stack: (Node | Leave)[] = [root];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (typeof next === 'function') next();
      else if (isText(next)) this.#writeText(next);
      else if (!isElement(next)) this.#push(stack, next, nothing);
      else if (next === root || !this.isOutside(next)) this.#push(stack, next, this.#enter(next));
    }
    this.#startBlock();
  }

  #push(stack: (Node | Leave)[], node: Node, leave: Leave): void {
    const only = this.layout.only.get(node);
    const children = only === undefined ? childrenOf(node) : [only];
    stack.push(leave);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push(child);
    }
  }

  #enter(element: Element): Leave {
    const { tagName } = element;
    const mark = MARKS.get(tagName);
    if (this.#place().kind === 'quote' && namesSpeaker(element)) return this.#enterCitation(tagName);
    if (mark !== undefined) return this.#enterMark(element, mark);
    if (tagName === 'span' && standsApart(element, this.#last)) this.#append(' ', null);
    if (tagName === 'br') return this.#writeBreak(element);
    if (tagName === 'q') return this.#enterQuote(element);
    if (tagName === 'li') return this.#enterItem();
    if (tagName === 'table') return this.#enterTable(element);
    if (this.#inRow && (tagName === 'td' || tagName === 'th')) return this.#enterCell();
    if (this.#inRow && isBlockTag(tagName) && !ROW_PARTS.has(tagName)) return this.#enterCellBlock();
    return isBlockTag(tagName) ? this.#enterBlock(element) : nothing;
  }

  #enterMark(element: Element, kind: MarkKind): Leave {
    const value = kind === 'time' ? attribute(element, 'datetime') : toSafeLink(kind === 'link' ? attribute(element, 'href') : null);
    if (kind === 'link' && value === null) return nothing;
    this.#marks.enter(kind, value);
    return () => this.#marks.leave(kind);
  }

  /** Who said what the quotation holds: a line of its own, below it. */
  #enterCitation(tagName: string): Leave {
    const cited = tagName === 'cite';
    if (cited) this.#marks.enter('cite', null);
    this.#places.push(toPlace('paragraph'));
    this.#startBlock();
    return () => {
      if (cited) this.#marks.leave('cite');
      this.#places.pop();
      this.#startBlock();
    };
  }

  #enterQuote(element: Element): Leave {
    const printed = printsMarks(element, this.#last);
    const [open, close] = printed ? ['', ''] : marksOf(this.language, this.#quotes > 0);
    this.#append(open, null);
    this.#marks.enter('q', null);
    this.#quotes += 1;
    return () => {
      this.#marks.leave('q');
      this.#quotes -= 1;
      this.#append(close, null);
    };
  }

  #enterBlock(element: Element): Leave {
    const { tagName } = element;
    const preformatted = tagName === 'pre' ? 1 : 0;
    const isList = tagName === 'ul' || tagName === 'ol';
    this.#preformatted += preformatted;
    if (isList) this.#lists.push({ ordered: tagName === 'ol' });
    this.#places.push(this.layout.kinds.get(element) ?? placeOfTag(tagName) ?? this.#place());
    this.#startBlock();
    return () => {
      this.#preformatted -= preformatted;
      if (isList) this.#lists.pop();
      this.#places.pop();
      this.#startBlock();
    };
  }

  #enterItem(): Leave {
    const ordered = this.#lists.at(-1)?.ordered ?? false;
    this.#places.push(toPlace('list_item', Math.max(1, this.#lists.length), ordered));
    this.#startBlock();
    return () => {
      this.#places.pop();
      this.#startBlock();
    };
  }

  #enterTable(table: Element): Leave {
    // A table inside a row of data cannot be: such rows are layout.
    if (this.#inRow || !isDataTable(table)) return this.#enterBlock(table);
    this.#inRow = true;
    this.#places.push(toPlace('table_row'));
    return () => {
      this.#inRow = false;
      this.#places.pop();
      this.#startBlock();
    };
  }

  /** Word writes every cell as a paragraph: inside a row they are set apart by a blank, and only rows begin blocks. */
  #enterCellBlock(): Leave {
    this.#append(' ', null);
    return () => this.#append(' ', null);
  }

  #enterCell(): Leave {
    if (this.#cells > 0) this.#append(CELL_SEPARATOR, null);
    this.#cells += 1;
    return nothing;
  }

  #place(): Place {
    return this.#places.at(-1) ?? toPlace('paragraph');
  }

  /** The text after this point is a block of its own. */
  #startBlock(): void {
    const place = this.#place();
    this.#marks.breakOff();
    this.#last = '';
    this.#cells = 0;
    if (place.kind === 'list_item' && place.used) this.builder.open('paragraph');
    else this.builder.open(place.kind, place.level, place.ordered);
  }

  /** Two breaks in a row end a paragraph; inside a row a break is a blank. */
  #writeBreak(element: Element): Leave {
    if (this.#inRow) this.#append(' ', null);
    else if (this.#last === '\n') this.#startBlock();
    else this.#append('\n', this.#located(spanOf(element)));
    return nothing;
  }

  #writeText(node: TextNode): void {
    if (node.value.trim() === '' && this.builder.position === 0) return;
    const span = this.#located(spanOf(node));
    const write = (text: string, source: Span | null): void =>
      this.#append(this.#preformatted > 0 ? text : text.replace(/[\t\n\f\r]/g, ' '), source);
    if (span === null) write(node.value, null);
    else align(this.builder.decoded, span, node.value, write);
  }

  #located(span: Span | null): Span | null {
    return span === null || this.base === null ? null : { start: span.start + this.base, end: span.end + this.base };
  }

  #append(text: string, source: Span | null): void {
    this.builder.append(text, source);
    const visible = text === '\n' ? text : text.trimEnd();
    if (visible === '') return;
    this.#last = visible.charAt(visible.length - 1);
    this.#place().used = true;
  }
}

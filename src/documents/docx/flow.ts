import type { DocumentBuilder } from '../builder.js';
import type { Edit } from '../draft.js';
import { ActiveMarks } from '../html/active-marks.js';
import { type Place, toPlace } from '../html/places.js';
import { parseBullet } from '../text/bullets.js';
import { tooComplex } from './refusals.js';

const MAX_CHARACTERS = 2_000_000;

/** Stands where a page number was; XML cannot hold it, so that no text has one of its own. */
const PAGE_NUMBER = '\0';
// "Page \0 sur \0", "- \0 -", " | p. \0/\0"
const NUMBERING =
  /[\s\u00a0]{0,4}[-–—|•·]?[\s\u00a0]{0,4}(?:\b(?:pages?|p\.|pg\.)[\s\u00a0]{0,4})?\0(?:[\s\u00a0]{0,4}(?:\/|sur|of|de|-)?[\s\u00a0]{0,4}\0){0,3}[\s\u00a0]{0,4}[-–—|•·]?/gi;

const findNumbering = (text: string): Edit[] =>
  [...text.matchAll(NUMBERING)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, replacement: ' ' }));

const findBullet = (text: string): Edit[] => {
  const lead = text.length - text.trimStart().length;
  const length = parseBullet(text.slice(lead))?.length ?? 0;
  return length === 0 ? [] : [{ start: 0, end: lead + length, replacement: '' }];
};

/** The text as it grows, block by block: where breaks end paragraphs, where pages begin, what is marked. */
export class Flow {
  readonly marks: ActiveMarks;
  /** Rows are one block each: what would break a block is a blank in them. */
  inRow = false;
  #place: Place = toPlace('paragraph');
  #last = '';
  #prefix = '';
  #length = 0;
  #pages = 1;
  #isPageBlank = true;
  #hasNumbering = false;
  #hasBullet = false;

  constructor(readonly builder: DocumentBuilder) {
    this.marks = new ActiveMarks(builder);
    builder.startPage();
  }

  /** How many pages have begun; the first has from the start. */
  get pages(): number {
    return this.#pages;
  }

  /** How much has been written so far. */
  get length(): number {
    return this.#length;
  }

  get isBlockBlank(): boolean {
    return this.builder.position === 0;
  }

  /** The text after this point is a block of its own. */
  startBlock(place: Place): void {
    this.marks.breakOff();
    if (this.#hasNumbering) this.builder.edit(findNumbering(this.builder.blockText));
    if (this.#hasBullet) this.builder.edit(findBullet(this.builder.blockText));
    this.#hasNumbering = false;
    this.#hasBullet = false;
    this.#last = '';
    this.#place = place;
    this.builder.open(place.kind, place.level, place.ordered);
  }

  /** The open block begins with a sign somebody typed for a bullet. */
  dropBullet(): void {
    this.#hasBullet = true;
  }

  /** A block of the kind of the open one; the rest of a list item is a paragraph below it. */
  splitBlock(): void {
    this.startBlock(this.#place.kind === 'list_item' && this.#place.used ? toPlace('paragraph') : this.#place);
  }

  /** Printed before the next text, unless none comes: the label of a note. */
  setPrefix(prefix: string): void {
    this.#prefix = prefix;
  }

  append(text: string): void {
    if (text === '' || (this.#prefix !== '' && text.trim() === '')) return;
    const printed = this.#prefix + text;
    this.#prefix = '';
    this.#length += printed.length;
    if (this.#length > MAX_CHARACTERS) throw tooComplex(`has more than ${MAX_CHARACTERS} characters`);
    this.builder.append(printed, null);
    const visible = text === '\n' ? text : text.trimEnd();
    if (visible === '') return;
    this.#last = visible.charAt(visible.length - 1);
    this.#place.used = true;
    this.#isPageBlank = false;
  }

  /** As in HTML: two breaks in a row end a paragraph; inside a row a break is a blank. */
  breakLine(): void {
    if (this.inRow) this.append(' ');
    else if (this.#last === '\n') this.splitBlock();
    else this.append('\n');
  }

  appendPageNumber(): void {
    this.#hasNumbering = true;
    this.builder.append(PAGE_NUMBER, null);
  }

  /** Word writes a break twice, where it was typed and where it fell: a page without text is not another page. */
  startPage(): void {
    if (this.#isPageBlank) return;
    this.#isPageBlank = true;
    this.#pages += 1;
    this.builder.startPage();
  }

  end(): void {
    this.startBlock(toPlace('paragraph'));
  }
}

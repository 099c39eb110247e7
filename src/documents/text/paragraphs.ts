import type { BlockKind } from '../../domain/document.js';
import { CELL_SEPARATOR } from '../tables.js';
import { type Bullet, parseBullet } from './bullets.js';
import { type Line, widthOf } from './lines.js';
import { findRows } from './rows.js';
import { breaksOff, goesOn, isDateLine, joinOf } from './wrapping.js';

/** One block of a text before it is written. */
export interface Paragraph {
  kind: BlockKind;
  level: number;
  ordered: boolean;
  lines: Line[];
  /** What joins a line to the next one; one fewer than lines. */
  joins: string[];
  /** Characters of the first line that are not text: a bullet, the signs of a heading. */
  skip: number;
  bullet: Bullet | null;
}

/** A line wider than this is a paragraph by itself, whatever surrounds it. */
const PARAGRAPH_WIDTH = 100;
const PROSE_LENGTH = 150;
const INDENT = 2;
const MOST_GAPS = 2;

const begin = (line: Line): Paragraph => ({
  kind: 'paragraph',
  level: 0,
  ordered: false,
  lines: [line],
  joins: [],
  skip: 0,
  bullet: parseBullet(line.text),
});

const firstLine = ({ lines }: Paragraph): Line | undefined => lines[0];
export const lastLine = ({ lines }: Paragraph): Line | undefined => lines.at(-1);

/** Long enough to be a sentence or two; only the first lines count, so that a paragraph of many lines costs no more. */
const isProse = ({ lines }: Paragraph): boolean => lines.slice(0, 4).reduce((sum, { text }) => sum + text.length, 0) > PROSE_LENGTH;

const endsParagraph = (line: Line): boolean => widthOf(line) > PARAGRAPH_WIDTH || /[.!?:;…»”"]$/.test(line.text);
const beginsParagraph = (line: Line): boolean => widthOf(line) > PARAGRAPH_WIDTH || /^[«“"]/.test(line.text);

// "=====", "-----": three or more of the same sign
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|_{3,})$/;

/** A title underlined with signs, in the manner of e-mails. */
const isUnderlined = (paragraph: Paragraph, next: Line): boolean => {
  const title = firstLine(paragraph);
  if (title === undefined || paragraph.lines.length > 1 || paragraph.bullet !== null) return false;
  return UNDERLINE.test(next.text) && next.text.length * 2 >= title.text.length && title.text.length <= PARAGRAPH_WIDTH;
};

/** «… ce jour. »⏎« Le port …»: one paragraph of a quotation ends, the next begins. */
const CLOSES = /[.!?…] ?[»”"]$/;
const OPENS = /^[«“"]/;

type Joining = 'new' | 'space' | 'line';

/** How a line stands to the paragraph above it, without an empty line between them. */
const joining = (paragraph: Paragraph, line: Line, next: Line, width: number | null, afterProse: boolean): Joining => {
  if (!afterProse && paragraph.lines.length === 1 && isDateLine(next)) return 'new';
  const on = goesOn(line, next, width);
  const inList = paragraph.bullet !== null;
  if (parseBullet(next.text) !== null && (!on || inList || line.text.endsWith(':'))) return 'new';
  if (inList && next.indent > (firstLine(paragraph)?.indent ?? 0)) return 'space';
  if (!inList && next.indent >= line.indent + INDENT) return 'new';
  if (CLOSES.test(line.text) && OPENS.test(next.text)) return 'new';
  if (on) return 'space';
  // Above the first paragraph of prose stand banner, dateline and title: each line is something else.
  return !afterProse || inList || endsParagraph(line) || beginsParagraph(next) ? 'new' : 'line';
};

/** A scan with an empty line under each line: the paragraph goes on when a long line breaks off and the next begins inside a sentence. */
const goesOnBelow = ({ bullet }: Paragraph, line: Line, next: Line): boolean =>
  bullet === null && next.gap <= MOST_GAPS && breaksOff(line, next);

/** So many sentences past empty lines are the habit of a text. */
const FEWEST_BROKEN = 3;

const isScanned = (lines: readonly Line[]): boolean =>
  lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && next.gap > 0 && next.gap <= MOST_GAPS && breaksOff(line, next);
  }).length >= FEWEST_BROKEN;

export const addLine = (paragraph: Paragraph, line: Line, join: string): void => {
  paragraph.joins.push(join);
  paragraph.lines.push(line);
};

class ParagraphSplitter {
  readonly paragraphs: Paragraph[] = [];
  #open: Paragraph | null = null;
  #afterProse = false;

  constructor(
    readonly width: number | null,
    readonly scanned: boolean,
  ) {}

  /** A row of a table is a block of its own, its cells in the place of lines. */
  addRow(cells: readonly Line[]): void {
    const first = cells[0];
    this.#open = null;
    if (first === undefined) return;
    const joins = cells.slice(1).map(() => CELL_SEPARATOR);
    this.paragraphs.push({ ...begin(first), kind: 'table_row', lines: [...cells], joins, bullet: null });
  }

  add(line: Line): void {
    const open = this.#open;
    const previous = open === null ? undefined : lastLine(open);
    if (open === null || previous === undefined || (line.gap > 0 && !(this.scanned && goesOnBelow(open, previous, line))))
      this.#begin(line);
    else if (isUnderlined(open, line)) this.#closeHeading(open, line);
    else this.#continue(open, previous, line);
    this.#afterProse ||= this.#open !== null && isProse(this.#open);
  }

  #begin(line: Line): void {
    this.#open = begin(line);
    this.paragraphs.push(this.#open);
  }

  #closeHeading(title: Paragraph, underline: Line): void {
    title.kind = 'heading';
    title.level = underline.text.startsWith('=') ? 1 : 2;
    this.#open = null;
  }

  #continue(open: Paragraph, previous: Line, line: Line): void {
    const how = joining(open, previous, line, this.width, this.#afterProse);
    if (how === 'new') this.#begin(line);
    else addLine(open, line, how === 'line' ? '\n' : joinOf(previous, line));
  }
}

/** Groups lines into paragraphs: by empty lines, by indentation, by how the text is wrapped. */
export const splitParagraphs = (lines: readonly Line[], width: number | null): Paragraph[] => {
  const splitter = new ParagraphSplitter(width, isScanned(lines));
  const rows = findRows(lines);
  for (const line of lines) {
    const cells = rows.get(line);
    if (cells === undefined) splitter.add(line);
    else splitter.addRow(cells);
  }
  return splitter.paragraphs;
};

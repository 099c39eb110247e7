import { CELL_SEPARATOR } from '../tables.js';
import { findRegions } from './columns.js';
import type { Glyph } from './glyphs.js';
import { groupByGutters } from './gutters.js';
import { isTextLine, splitLetterhead } from './letterheads.js';
import { type PdfLine, type Piece, toWriting } from './lines.js';
import { least, most } from './measures.js';
import { toSortedRows } from './rows.js';
import { takeRuledTables } from './ruled-tables.js';
import type { Rule } from './rules.js';
import { toSegments } from './segments.js';
import { findTables } from './tables.js';
import type { Cell, Unit } from './units.js';
import { beginsInside, breaksWord } from './wrapping.js';

const PLAIN = { bold: false, italic: false, script: 'none' } as const;

/** Widths in characters, as the readers of plain text count indents. */
const CHARACTER = 0.5;

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The lines of a cell on one: a word broken at its hyphen goes on without a blank. */
const writeCell = (cell: Cell): Piece[] => {
  const written: Piece[] = [];
  for (const { glyphs } of cell) {
    const { pieces } = toWriting(glyphs);
    const [last, next] = [written.at(-1), pieces[0]];
    if (last !== undefined && next !== undefined && !breaksWord(last.text, next.text)) written.push({ text: ' ', ...PLAIN });
    written.push(...pieces);
  }
  return written;
};

const writeRow = ({ y, size }: Unit, cells: readonly Cell[]): { pieces: Piece[]; y: number; size: number } => {
  const written = cells.map(writeCell);
  const pieces = written.flatMap((cell, index) => (index === 0 ? cell : [{ text: CELL_SEPARATOR, ...PLAIN }, ...cell]));
  return { pieces, y, size };
};

/** Pieces of one baseline in one region are one line. */
const toLine = (units: readonly Unit[], page: number): PdfLine | null => {
  const [first] = units;
  const cells = units.length === 1 ? (first?.cells ?? null) : null;
  const { pieces, y, size } =
    first !== undefined && cells !== null
      ? writeRow(first, cells)
      : toWriting(units.flatMap(({ segments }) => segments.flatMap(({ glyphs }) => glyphs)));
  const text = textOf(pieces).trim();
  if (text === '') return null;
  const x = least(units.map((unit) => unit.x));
  const end = most(units.map((unit) => unit.end));
  return { start: 0, end, text, indent: 0, gap: 0, newSheet: false, page, pieces, x, y, size, region: 0, right: 0, row: cells !== null };
};

const WIDE = 20;
const NARROW = 36;
const FEWEST_LISTED = 3;

const isAddress = (text: string): boolean => text.includes('@') || text.startsWith('www.');

/** Short lines none of which goes on with the one above: an address, names, a telephone. */
const isList = (lines: readonly PdfLine[]): boolean =>
  lines.length >= FEWEST_LISTED &&
  lines.every(({ text }, index) => text.length <= NARROW && (index === 0 || !beginsInside(text) || isAddress(text)));

/** Where the text of a region ends, and no line of a list is full; short lines count only when there are no others. */
const rightOf = (lines: readonly PdfLine[]): number => {
  if (isList(lines)) return Infinity;
  const wide = lines.filter(({ text }) => text.length > WIDE);
  return most((wide.length > 0 ? wide : lines).map(({ end }) => end));
};

/** Tables that stand beside other text show when their column is looked at alone. */
const withOwnTables = (units: readonly Unit[]): Unit[] => [
  ...units.filter(({ cells }) => cells !== null),
  ...findTables(units.flatMap(({ cells, segments }) => (cells === null ? segments : []))),
];

/** Counts regions over the pages of a document. */
export class RegionCounter {
  next = 0;
}

/** The parts of a letterhead's line do not go on into one another: none is full, and each but the first is a region of its own. */
const toParts = (row: readonly Unit[], page: number, counter: RegionCounter): PdfLine[] => {
  const parts = splitLetterhead(row).flatMap((part) => toLine(part, page) ?? []);
  if (parts.length < 2) return parts;
  return parts.map((line, index) => {
    if (index > 0) counter.next += 1;
    return { ...line, right: Infinity, region: index === 0 ? 0 : counter.next };
  });
};

/** Running heads of later pages have no more lines. */
const RUNNING_HEAD = 2;

/** Writes the rows of a page; those above its text may be a letterhead. */
class RowReader {
  #left: number;

  constructor(
    readonly page: number,
    readonly counter: RegionCounter,
  ) {
    this.#left = page === 0 ? Infinity : RUNNING_HEAD;
  }

  read(row: readonly Unit[]): PdfLine[] {
    this.#left = isTextLine(row) ? -1 : this.#left - 1;
    return this.#left >= 0 ? toParts(row, this.page, this.counter) : [toLine(row, this.page) ?? []].flat();
  }
}

/** A page's lines in reading order. */
export const toPageLines = (glyphs: readonly Glyph[], rules: readonly Rule[], page: number, counter: RegionCounter): PdfLine[] => {
  const ruled = takeRuledTables(glyphs, rules);
  const { segments, gutters } = toSegments(ruled.rest);
  const units = groupByGutters(segments, gutters).flatMap(findTables);
  const reader = new RowReader(page, counter);
  return findRegions([...ruled.units, ...units]).flatMap((region) => {
    const number = counter.next;
    const lines = toSortedRows(withOwnTables(region)).flatMap((row) => reader.read(row));
    const left = least(lines.map(({ x }) => x));
    const right = rightOf(lines);
    counter.next += 1;
    return lines.map((line) => ({
      ...line,
      right: Math.max(right, line.right),
      region: Math.max(number, line.region),
      indent: Math.round((line.x - left) / (CHARACTER * line.size)),
    }));
  });
};

import { median, most } from './measures.js';
import { toSortedRows } from './rows.js';
import { type Segment, toSegment } from './segment.js';
import { type Word, wordsOf } from './words.js';

/** A strip without ink between two texts side by side. */
export interface Gutter {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

type Row = readonly Word[];

/** In sizes, and in the usual spaces between words: how wide a gutter is at least. */
const NARROWEST = 0.5;
const WIDER = 1.5;
/** Wide spaces of justified lines meet by chance, but not down so many lines. */
const FEWEST_ROWS = 5;
const MOST_EDGES = 8;
/** No page has more; kept low, as every piece of a line is held against each. */
const MOST_GUTTERS = 24;
/** In points: signs that hang out of the column, such as quotation marks. */
const TOUCH = 2.5;
/** Characters of the mean line: shorter ones are labels, bullets and figures. */
const SHORTEST_LINE = 15;
/** How many lines, and which share of them, go on within a sentence where there is running text. */
const FEWEST_RUNNING = 2;
const RUNNING = 0.15;

const beginsInside = (row: Row): boolean => /^\p{Ll}/u.test(row[0]?.text ?? '');

const gapsOf = (row: Row): number[] => row.slice(1).map(({ x }, index) => x - (row[index]?.end ?? x));

/** The lines on one side of a strip. */
class Side {
  rows = 0;
  #running = 0;
  #length = 0;

  note(row: Row): void {
    if (row.length === 0) return;
    this.rows += 1;
    if (beginsInside(row)) this.#running += 1;
    for (const { text } of row) this.#length += text.length;
  }

  get isProse(): boolean {
    const running = this.#running >= Math.max(FEWEST_RUNNING, RUNNING * this.rows);
    return this.rows >= FEWEST_ROWS && running && this.#length >= SHORTEST_LINE * this.rows;
  }
}

/** Lines one below another that all leave a strip free. */
class Stretch {
  readonly #left = new Side();
  readonly #right = new Side();
  readonly #gutter: Gutter = { from: -Infinity, to: Infinity, top: Infinity, bottom: -Infinity };

  note(left: Row, right: Row, { y, size }: Word): void {
    this.#left.note(left);
    this.#right.note(right);
    const gutter = this.#gutter;
    for (const { end } of left) gutter.from = Math.max(gutter.from, end);
    gutter.to = Math.min(gutter.to, right[0]?.x ?? Infinity);
    gutter.top = Math.min(gutter.top, y - size);
    gutter.bottom = Math.max(gutter.bottom, y + size / 2);
  }

  get found(): Gutter[] {
    return this.#left.isProse && this.#right.isProse ? [this.#gutter] : [];
  }
}

/** Where lines begin, at the margin or after a gap: the most common places first. */
const edgesOf = (rows: readonly Row[], width: number): number[] => {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.forEach(({ x }, index) => {
      const before = row[index - 1];
      if (before === undefined || x - before.end >= width) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
    });
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST_ROWS)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_EDGES)
    .map(([edge]) => edge);
};

/** Nothing of a row stands before an edge; the words of titles are further apart than a narrow gutter is wide. */
const isFree = (left: Row, right: Row, edge: number, width: number): boolean => {
  const [end, next] = [most(left.map((word) => word.end)), right[0]];
  return end <= edge - width && (next === undefined || next.x - end >= NARROWEST * next.size);
};

const guttersAt = (rows: readonly Row[], edge: number, width: number): Gutter[] => {
  const found: Gutter[] = [];
  let stretch = new Stretch();
  for (const row of rows) {
    const [first] = row;
    const left = row.filter(({ x }) => x < edge - TOUCH);
    const right = row.slice(left.length);
    if (first !== undefined && isFree(left, right, edge, width)) stretch.note(left, right, first);
    else {
      found.push(...stretch.found);
      stretch = new Stretch();
    }
  }
  return [...found, ...stretch.found];
};

const isSame = (a: Gutter, b: Gutter): boolean => a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;

/** The gutters of a page: between columns of running text, however narrow they are beside the spaces between words. */
export const findGutters = (runs: readonly Segment[]): Gutter[] => {
  const rows = toSortedRows(runs.flatMap(wordsOf));
  const size = median(runs.map((run) => run.size));
  const spaces = rows.flatMap(gapsOf).filter((gap) => gap > 0);
  const width = Math.max(NARROWEST * size, WIDER * median(spaces));
  const gutters: Gutter[] = [];
  for (const edge of edgesOf(rows, width)) {
    const found = guttersAt(rows, edge, width).slice(0, MOST_GUTTERS - gutters.length);
    gutters.push(...found.filter((gutter) => !gutters.some((other) => isSame(gutter, other))));
  }
  return gutters;
};

const isBeside = ({ top, bottom }: Gutter, { y }: Segment): boolean => y > top && y < bottom;

/** True when a gutter lies between two pieces of one row. */
export const isBetween = (gutters: readonly Gutter[], left: Segment, right: Segment): boolean =>
  gutters.some((gutter) => isBeside(gutter, left) && left.end <= gutter.from + TOUCH && right.x >= gutter.to - TOUCH);

/** Programs that write line by line run on over a gutter: such a run is two. */
export const cutAtGutters = (run: Segment, gutters: readonly Gutter[]): Segment[] => {
  const gutter = gutters.find((it) => isBeside(it, run) && run.x < it.from && run.end > it.to);
  if (gutter === undefined) return [run];
  const middle = (gutter.from + gutter.to) / 2;
  const [left, right] = [run.glyphs.filter(({ x }) => x < middle), run.glyphs.filter(({ x }) => x >= middle)];
  if (left.length === 0 || right.length === 0) return [run];
  return [toSegment(left, run), ...cutAtGutters(toSegment(right, run), gutters)];
};

/** Pieces of lines by the text they belong to: no table reaches over a gutter. */
export const groupByGutters = (segments: readonly Segment[], gutters: readonly Gutter[]): Segment[][] => {
  if (gutters.length === 0) return [[...segments]];
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = gutters.map((gutter) => (isBeside(gutter, segment) ? Number(segment.x >= gutter.to - TOUCH) : ' ')).join('');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [segment]);
    else group.push(segment);
  }
  return [...groups.values()];
};

import { least, most } from './measures.js';
import type { Segment } from './segment.js';
import { toRows } from './segments.js';

/** What the layout of a page is made of: pieces of lines, and the rows of tables as one each. */
export interface Unit {
  x: number;
  end: number;
  y: number;
  size: number;
  segments: readonly Segment[];
  /** The cells of a table's row; null for everything else. */
  cells: readonly (Segment | null)[] | null;
}

export const toUnit = (segment: Segment): Unit => ({
  x: segment.x,
  end: segment.end,
  y: segment.y,
  size: segment.size,
  segments: [segment],
  cells: null,
});

/** A row of cells, some of which may be empty. */
export const toRowUnit = (row: readonly (Segment | null)[]): Unit => {
  const cells = row.filter((cell) => cell !== null);
  const [x, end] = [least(cells.map((cell) => cell.x)), most(cells.map((cell) => cell.end))];
  return { x, end, y: cells[0]?.y ?? 0, size: most(cells.map(({ size }) => size)), segments: cells, cells: row };
};

export const lengthOf = (segment: Segment): number => segment.glyphs.length;

/** The rows of a page, each from left to right. */
export const toSortedRows = <T extends { x: number; y: number; size: number }>(items: readonly T[]): T[][] =>
  toRows(items).map((row) => row.sort((a, b) => a.x - b.x));

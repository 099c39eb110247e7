import { least, most } from './measures.js';
import type { Segment } from './segment.js';

export type Cell = readonly Segment[];

/** What the layout of a page is made of: pieces of lines, and the rows of tables as one each. */
export interface Unit {
  x: number;
  end: number;
  y: number;
  size: number;
  segments: readonly Segment[];
  /** The cells of a table's row, each with its lines; null for everything else. */
  cells: readonly Cell[] | null;
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
export const toRowUnit = (cells: readonly Cell[]): Unit => {
  const segments = cells.flat();
  const [x, end] = [least(segments.map((segment) => segment.x)), most(segments.map((segment) => segment.end))];
  const y = least(segments.map((segment) => segment.y));
  return { x, end, y, size: most(segments.map(({ size }) => size)), segments, cells };
};

export const lengthOf = (segment: Segment): number => segment.glyphs.length;

export const heightOf = (units: readonly Unit[]): [top: number, bottom: number] => [
  least(units.map(({ y, size }) => y - size)),
  most(units.map(({ y }) => y)),
];

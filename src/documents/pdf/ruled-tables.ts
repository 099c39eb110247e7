import { type Glyph, isSpace } from './glyphs.js';
import { findGrids, type Grid } from './grids.js';
import { toSortedRows } from './rows.js';
import type { Rule } from './rules.js';
import { absorb, type Segment } from './segment.js';
import { toSegments } from './segments.js';
import { lengthOf, toRowUnit, type Unit } from './units.js';

/** Characters of a cell: beyond these a ruled box holds text that was laid out, not data. */
const LONGEST_CELL = 320;
const FEWEST_ROWS = 2;

interface Cell {
  row: number;
  column: number;
  width: number;
  glyphs: Glyph[];
}

const indexIn = (places: readonly number[], value: number): number => places.findLastIndex((place) => place <= value);

/** The cells of a grid, merged where no line is drawn between two: each knows its upper left corner. */
class Cells {
  readonly #cells = new Map<number, Cell>();
  readonly #columns: number;
  readonly #owner: number[] = [];

  constructor(readonly grid: Grid) {
    this.#columns = grid.xs.length - 1;
    for (let row = 0; row < grid.ys.length - 1; row += 1)
      for (let column = 0; column < this.#columns; column += 1) this.#place(row, column);
  }

  #place(row: number, column: number): void {
    const at = row * this.#columns + column;
    const left = column > 0 && !this.grid.hasLeft(row, column) ? this.#owner[at - 1] : undefined;
    const above = row > 0 && !this.grid.hasTop(row, column) ? this.#owner[at - this.#columns] : undefined;
    const owner = left ?? above ?? at;
    this.#owner[at] = owner;
    const cell = this.#cells.get(owner) ?? { row, column, width: 0, glyphs: [] };
    cell.width = Math.max(cell.width, column - cell.column + 1);
    this.#cells.set(owner, cell);
  }

  cellAt(x: number, y: number): Cell | null {
    const [column, row] = [indexIn(this.grid.xs, x), indexIn(this.grid.ys, y)];
    if (column < 0 || row < 0 || column >= this.#columns || row >= this.grid.ys.length - 1) return null;
    return this.#cells.get(this.#owner[row * this.#columns + column] ?? -1) ?? null;
  }

  get filled(): Cell[] {
    return [...this.#cells.values()].filter(({ glyphs }) => glyphs.some((glyph) => !isSpace(glyph)));
  }
}

/** The text of a cell as lines from top to bottom. */
const linesOf = ({ glyphs }: Cell): Segment[] =>
  toSortedRows(toSegments(glyphs).segments).flatMap((row) => {
    const [first, ...others] = row;
    if (first === undefined) return [];
    const line = { ...first, glyphs: [...first.glyphs] };
    for (const segment of others) absorb(line, segment);
    return [line];
  });

/** A table of data: several rows of several short cells. */
const isData = (filled: readonly Cell[]): boolean => {
  const counts = new Map<number, number>();
  for (const { row } of filled) counts.set(row, (counts.get(row) ?? 0) + 1);
  const rows = [...counts.values()].filter((count) => count > 1).length;
  return rows >= FEWEST_ROWS && rows * 2 >= counts.size && filled.every(({ glyphs }) => glyphs.length <= LONGEST_CELL);
};

const toUnits = (filled: readonly Cell[], columns: number): Unit[] => {
  const units: Unit[] = [];
  const rows = [...new Set(filled.map(({ row }) => row))].sort((a, b) => a - b);
  for (const row of rows) {
    const cells: Segment[][] = Array.from({ length: columns }, () => []);
    for (const cell of filled) if (cell.row === row) cells[cell.column] = linesOf(cell);
    units.push(toRowUnit(cells.filter((_, column) => used(filled, column))));
  }
  return units.filter(({ segments }) => segments.some((segment) => lengthOf(segment) > 0));
};

/** Columns that no cell begins in are the traces of merged ones. */
const used = (filled: readonly Cell[], column: number): boolean => filled.some((cell) => cell.column === column);

/** Takes the tables drawn with lines out of a page's characters: their rows, and what is left. */
export const takeRuledTables = (glyphs: readonly Glyph[], rules: readonly Rule[]): { units: Unit[]; rest: readonly Glyph[] } => {
  const units: Unit[] = [];
  let rest = glyphs;
  for (const grid of findGrids(rules)) {
    const cells = new Cells(grid);
    const outside: Glyph[] = [];
    for (const glyph of rest) {
      const cell = cells.cellAt((glyph.x + glyph.end) / 2, glyph.y - glyph.size / 4);
      if (cell === null) outside.push(glyph);
      else cell.glyphs.push(glyph);
    }
    if (!isData(cells.filled)) continue;
    units.push(...toUnits(cells.filled, grid.xs.length - 1));
    rest = outside;
  }
  return { units, rest };
};

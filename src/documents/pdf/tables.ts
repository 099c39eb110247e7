import { areContacts, countFigures, readFigures } from './cards.js';
import { toSortedRows } from './rows.js';
import type { Segment } from './segment.js';
import { type Cell, lengthOf, toRowUnit, toUnit, type Unit } from './units.js';

const FEWEST_ROWS = 3;
const LONGEST_CELL = 80;
const USUAL_CELL = 32;
/** Rows of one table are no further apart than this, in sizes. */
const APART = 3.5;
/** Share of the cells right of the first column that hold figures. */
const FIGURES = 0.5;
const FULL = 0.85;
const PROSE = 0.6;

interface Column {
  x: number;
  end: number;
}

type Row = readonly Segment[];

const hasFigure = ({ glyphs }: Segment): boolean => glyphs.some(({ text }) => /\d/.test(text));

const NOWHERE = -1;

/** By what stands over or under what; a cell may stand in no column or in two. */
const overlapping = (row: Row, columns: readonly Column[]): number[] =>
  row.map(({ x, end }) => {
    const first = columns.findIndex((column) => x < column.end && end > column.x);
    const next = columns[first + 1];
    return next !== undefined && end >= next.x ? NOWHERE : first;
  });

/** Headings centred over figures that are flush right may stand beside them: a full row is told by its order, if it keeps clear of the neighbours. */
const inOrder = (row: Row, columns: readonly Column[]): number[] | null => {
  const isClear = ({ x, end }: Segment, index: number): boolean =>
    x >= (columns[index - 1]?.end ?? -Infinity) && end <= (columns[index + 1]?.x ?? Infinity);
  return row.length === columns.length && row.every(isClear) ? row.map((_, index) => index) : null;
};

/** Which column each cell stands in; null when that cannot be told, or when two stand in one. */
const placesOf = (row: Row, columns: readonly Column[]): number[] | null => {
  const places = overlapping(row, columns);
  return places.every((place, index) => place > (places[index - 1] ?? NOWHERE)) ? places : inOrder(row, columns);
};

const widen = (columns: Column[], row: Row, places: readonly number[]): void => {
  row.forEach(({ x, end }, index) => {
    const at = places[index] ?? 0;
    const column = columns[at];
    if (column !== undefined) columns[at] = { x: Math.min(column.x, x), end: Math.max(column.end, end) };
  });
};

/** Cells that fill their columns are lines of prose set in columns. */
const isProse = (rows: readonly Row[], columns: readonly Column[]): boolean => {
  const cells = rows.flatMap((row) => {
    const places = placesOf(row, columns) ?? [];
    return row.map(({ x, end }, index) => ({ width: end - x, column: columns[places[index] ?? 0] }));
  });
  const full = cells.filter(({ width, column }) => column !== undefined && width > FULL * (column.end - column.x));
  return full.length > PROSE * cells.length;
};

/** Unmistakable only: three rows of short cells, with figures in the columns or three columns of them. */
const isTable = (rows: readonly Row[], columns: readonly Column[]): boolean => {
  const cells = rows.flat();
  if (rows.length < FEWEST_ROWS || cells.some((cell) => lengthOf(cell) > LONGEST_CELL)) return false;
  if (cells.reduce((sum, cell) => sum + lengthOf(cell), 0) > USUAL_CELL * cells.length) return false;
  const others = rows.flatMap((row) => row.slice(1));
  const figures = others.filter(hasFigure).length >= FIGURES * others.length;
  return (figures && columns.length > 2) || ((figures || columns.length > 2) && !isProse(rows, columns));
};

const toCells = (row: Row, columns: readonly Column[]): Cell[] => {
  const places = placesOf(row, columns) ?? [];
  return columns.map((_, column) => row.slice(places.indexOf(column)).slice(0, places.includes(column) ? 1 : 0));
};

/** A run of rows with several pieces each: the table around its widest row, if it is one. */
const readRun = (rows: readonly Row[]): Unit[] => {
  const widest = rows.reduce((best, row, index) => (row.length > (rows[best]?.length ?? 0) ? index : best), 0);
  const columns: Column[] = (rows[widest] ?? []).map(({ x, end }) => ({ x, end }));
  const takes = (row: Row | undefined): boolean => {
    const places = row === undefined ? null : placesOf(row, columns);
    if (row !== undefined && places !== null) widen(columns, row, places);
    return places !== null;
  };
  let [from, to] = [widest, widest + 1];
  while (from > 0 && takes(rows[from - 1])) from -= 1;
  while (to < rows.length && takes(rows[to])) to += 1;
  const found = rows.slice(from, to);
  const figures = readFigures(found);
  if (figures !== null) return [...rows.slice(0, from), ...rows.slice(to)].flatMap((row) => row.map(toUnit)).concat(figures);
  const table = isTable(found, columns) && !areContacts(found);
  return rows.flatMap((row, index) => (table && index >= from && index < to ? [toRowUnit(toCells(row, columns))] : row.map(toUnit)));
};

const isNear = (row: Row | undefined, next: Row): boolean => {
  const [last, first] = [row?.[0], next[0]];
  return last !== undefined && first !== undefined && first.y - last.y < APART * Math.max(last.size, first.size);
};

/** Figures and labels by turns, a row each two. */
const toFigures = (rows: readonly Row[]): Unit[] =>
  rows.flatMap((row, index) => (index % 2 === 0 ? [toRowUnit([[...row, ...(rows[index + 1] ?? [])]])] : []));

/** Looks for tables among pieces of lines; everything else stays a piece of its own. */
export const findTables = (segments: readonly Segment[]): Unit[] => {
  const units: Unit[] = [];
  let run: Row[] = [];
  const close = (): void => {
    for (const unit of readRun(run)) units.push(unit);
    run = [];
  };
  const rows = toSortedRows(segments);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    if (row.length < 2 || !isNear(run.at(-1), row)) close();
    const figures = countFigures(rows, at);
    if (figures > 0) units.push(...toFigures(rows.slice(at, at + figures)));
    else if (row.length > 1) run.push(row);
    else for (const segment of row) units.push(toUnit(segment));
    at += Math.max(0, figures - 1);
  }
  close();
  return units;
};

import { cutTail } from './column-ends.js';
import { readLabels } from './labels.js';
import { least, most } from './measures.js';
import { heightOf, lengthOf, type Unit } from './units.js';

/** Left edges that start a column are shared by this many lines. */
const FEWEST_EDGES = 3;
const MOST_CANDIDATES = 8;
const MAX_DEPTH = 6;
/** In points: signs that hang out of the column, such as quotation marks. */
const TOUCH = 2.5;
/** In sizes of the text: what must be free before a column, and what makes two lines enough for one. */
const GUTTER = 0.5;
const WIDE_GUTTER = 2.5;
const FEWEST_LINES = 3;
/** Characters a column holds in all, and in the mean line. */
const FEWEST_CHARACTERS = 25;
const SHORTEST_LINE = 5;
/** Share of the width beyond which lines are flush right, and how many of them a letterhead has. */
const FLUSH = 0.4;
const MOST_FLUSH = 12;
/** How much larger the name of who writes is than the address beside it. */
const LARGER = 1.4;
const SHORTEST_NAME = 4;
/** Share of the shorter side's height that both sides have in common. */
const BESIDE = 0.5;

interface Sides {
  left: Unit[];
  right: Unit[];
  /** In order, whatever side. */
  all: Unit[];
}

interface Band extends Sides {
  columns: boolean;
  /** The rows of a calendar, when the left column labels the right one. */
  rows?: Unit[];
}

const charactersOf = ({ segments }: Unit): number => segments.reduce((sum, segment) => sum + lengthOf(segment), 0);
const sumOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + charactersOf(unit), 0);

/** Where lines begin that end together at the right: an address set flush right in a letterhead. */
const flushRightEdges = (units: readonly Unit[]): number[] => {
  const [margin, right] = [least(units.map(({ x }) => x)), most(units.map(({ end }) => end))];
  const groups = new Map<number, Unit[]>();
  for (const unit of units) {
    if (unit.x <= margin + FLUSH * (right - margin)) continue;
    // Ends a hair apart are the same: each is noted under both of the places it may round to.
    for (const end of [Math.floor(unit.end / 2), Math.floor(unit.end / 2) + 1])
      groups.set(end, [...(groups.get(end) ?? []), unit].slice(0, MOST_FLUSH));
  }
  return [...groups.values()].filter((group) => group.length >= FEWEST_EDGES).map((group) => Math.floor(least(group.map(({ x }) => x))));
};

/** Left edges shared by several lines, the most common first; the leftmost one is the margin. */
const candidateEdges = (units: readonly Unit[]): number[] => {
  const counts = new Map<number, number>();
  for (const { x } of units) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const margin = least([...counts.keys()]);
  const around = (edge: number): number => (counts.get(edge - 1) ?? 0) + (counts.get(edge) ?? 0) + (counts.get(edge + 1) ?? 0);
  return [...counts.keys()]
    .filter((edge) => edge > margin + 2 && around(edge) >= FEWEST_EDGES)
    .sort((a, b) => around(b) - around(a) || a - b)
    .slice(0, MOST_CANDIDATES)
    .concat(flushRightEdges(units).slice(0, 2));
};

const holdsText = (units: readonly Unit[]): boolean => {
  const sum = sumOf(units);
  return sum >= FEWEST_CHARACTERS && sum >= SHORTEST_LINE * units.length;
};

const SHORT_LINE = 20;
const FIGURES = 0.6;

/** Figures on the baselines of what they belong to, as in a table without rules. */
const isPaired = (left: readonly Unit[], right: readonly Unit[]): boolean => {
  const figures = right.filter(({ segments }) => segments.some(({ glyphs }) => glyphs.some(({ text }) => /\d/.test(text))));
  if (figures.length < FIGURES * right.length || sumOf(right) > SHORT_LINE * right.length) return false;
  const baselines = new Set(left.flatMap(({ y }) => [Math.floor(y), Math.ceil(y)]));
  return right.every(({ y }) => baselines.has(Math.floor(y)) || baselines.has(Math.ceil(y)));
};

/** A large name, and several small lines beside it. */
const isLetterhead = (left: readonly Unit[], right: readonly Unit[]): boolean => {
  const [large, small] = right.length > left.length ? [left, right] : [right, left];
  if (small.length < FEWEST_LINES || large.length > 3 || sumOf(large) < SHORTEST_NAME) return false;
  if (least(large.map(({ size }) => size)) < LARGER * most(small.map(({ size }) => size))) return false;
  const [[top, bottom], [smallTop, smallBottom]] = [heightOf(large), heightOf(small)];
  return Math.min(bottom, smallBottom) > Math.max(top, smallTop);
};

/** Two texts side by side, rather than a line here and a line there. */
const areColumns = (left: readonly Unit[], right: readonly Unit[], edge: number): boolean => {
  if (isLetterhead(left, right)) return true;
  if (left.length < 2 || right.length < 2 || !holdsText(left) || !holdsText(right)) return false;
  const gutter = edge - most(left.map(({ end }) => end));
  const size = most(right.map(({ size }) => size));
  if (Math.min(left.length, right.length) < FEWEST_LINES && gutter < WIDE_GUTTER * size) return false;
  if (isPaired(left, right)) return false;
  const [[leftTop, leftBottom], [rightTop, rightBottom]] = [heightOf(left), heightOf(right)];
  const common = Math.min(leftBottom, rightBottom) - Math.max(leftTop, rightTop);
  return common >= BESIDE * Math.min(leftBottom - leftTop, rightBottom - rightTop);
};

/** What stands between two lines that run across, or below the last one. */
const toBand = ({ all, left, right }: Sides, edge: number, last: boolean): Band[] => {
  if (left.length === 0 || right.length === 0) return [{ left, right, all, columns: false }];
  const [column, tail] = cutTail(left, right, last);
  const after = plainBand(tail);
  const [head, labels] = cutHead(column, right);
  const rows = readLabels(labels, right);
  if (rows !== null) return [...plainBand(head), { left: labels, right, all, columns: true, rows }, ...after];
  const band = { left: column, right, all, columns: areColumns(column, right, edge) };
  return band.columns ? [band, ...after] : [band];
};

const plainBand = (units: Unit[]): Band[] => (units.length === 0 ? [] : [{ left: units, right: [], all: units, columns: false }]);

/** The last line of what stands above the right column. */
const cutHead = (left: readonly Unit[], [first]: readonly Unit[]): [head: Unit[], column: Unit[]] => {
  const at = first === undefined ? 0 : left.findIndex(({ y }) => y > first.y - first.size);
  return at < 0 ? [[], [...left]] : [left.slice(0, at), left.slice(at)];
};

/** Cuts the page into bands at the lines that run across an edge. */
const bandsAt = (units: readonly Unit[], edge: number): Band[] => {
  const bands: Band[] = [];
  let [all, left, right]: [Unit[], Unit[], Unit[]] = [[], [], []];
  const close = (last: boolean): void => {
    if (all.length > 0) bands.push(...toBand({ all, left, right }, edge, last));
    [all, left, right] = [[], [], []];
  };
  for (const unit of units) {
    const isLeft = unit.end <= edge - GUTTER * unit.size;
    const isRight = unit.x >= edge - TOUCH;
    if (!isLeft && !isRight) {
      close(false);
      bands.push({ left: [], right: [], all: [unit], columns: false });
      continue;
    }
    all.push(unit);
    (isLeft ? left : right).push(unit);
  }
  close(true);
  return bands;
};

const weightOf = (bands: readonly Band[]): number =>
  bands.reduce((sum, { columns, left, right }) => sum + (columns ? Math.min(sumOf(left), sumOf(right)) : 0), 0);

/** Neighbouring bands without columns are one again. */
const merge = (bands: readonly Band[]): Band[] => {
  const merged: Band[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (last !== undefined && !last.columns && !band.columns) for (const unit of band.all) last.all.push(unit);
    else merged.push({ ...band, all: [...band.all] });
  }
  return merged;
};

const split = (units: readonly Unit[], depth: number): Unit[][] => {
  if (depth >= MAX_DEPTH || units.length < 2 * FEWEST_LINES - 2) return [[...units]];
  let best: Band[] = [];
  for (const edge of candidateEdges(units)) {
    const bands = bandsAt(units, edge);
    if (weightOf(bands) > weightOf(best)) best = bands;
  }
  if (best.length === 0) return [[...units]];
  return merge(best).flatMap(({ columns, left, right, all, rows }) => {
    if (rows !== undefined) return [rows];
    return columns ? [...split(left, depth + 1), ...split(right, depth + 1)] : split(all, depth + 1);
  });
};

/** The regions of a page in reading order: what runs across first, then column by column. */
export const findRegions = (units: readonly Unit[]): Unit[][] =>
  split(
    [...units].sort((a, b) => a.y - b.y || a.x - b.x),
    0,
  );

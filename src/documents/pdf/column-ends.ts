import { least, most } from './measures.js';
import { heightOf, type Unit } from './units.js';

const NEXT_LINE = 1.8;
/** Lines that end within this share of a column's width from its right fill it, and how many show that it is a text. */
const FULL = 0.12;
const FEWEST_FULL = 2;
const SET_IN = 0.3;
/** Columns of one length differ by no more lines. */
const UNEVEN = 2;

/** The first line from an index on, and below a height, that stands off the one above it. */
const findBreak = (units: readonly Unit[], from: number, bottom: number): number =>
  units.findIndex((unit, index) => {
    const before = units[index - 1];
    return (
      index >= from &&
      before !== undefined &&
      (before.cells === null || unit.cells === null) &&
      unit.y > bottom + unit.size / 2 &&
      unit.y - before.y > NEXT_LINE * Math.max(unit.size, before.size)
    );
  });

/** Tells which lines fill a column, all of which lies between two edges. */
const fills =
  (x: number, right: number) =>
  ({ end }: Unit): boolean =>
    end > right - FULL * (right - x);

/** Where a column that is longer than the one beside it ends: below, its lines are still wrapped at its width, and none is wider. */
const goesOnBelow = (left: readonly Unit[], at: number): number => {
  const [beside, below] = [left.slice(0, at), left.slice(at)];
  const [x, right] = [least(beside.map((unit) => unit.x)), most(beside.map(({ end }) => end))];
  const wider = below.findIndex(({ end, size }) => end >= right + size);
  const own = wider < 0 ? below : below.slice(0, wider);
  const ownRight = most(own.map(({ end }) => end));
  const isFull = fills(x, right);
  // Quotations are set in on both sides.
  const isWrapped = ownRight > right - SET_IN * (right - x) && own.filter(fills(x, ownRight)).length > FEWEST_FULL;
  if (beside.filter(isFull).length < FEWEST_FULL || !(isWrapped || own.filter(isFull).length >= FEWEST_FULL)) return at;
  if (wider < 0) return left.length;
  const next = findBreak(left, at + own.findLastIndex(fills(x, ownRight)) + 1, -Infinity);
  return next < 0 ? at + wider : Math.min(next, at + wider);
};

/** The last short paragraph of a column, as far from the one above as paragraphs of that column are. */
const isLastParagraph = (left: readonly Unit[], at: number): boolean => {
  const gaps = left.slice(1).map(({ y }, index) => y - (left[index]?.y ?? y));
  const beside = left.slice(0, at);
  const [x, right] = [least(beside.map((unit) => unit.x)), most(beside.map(({ end }) => end))];
  const isText = beside.filter(fills(x, right)).length > FEWEST_FULL;
  return isText && left.length - at <= UNEVEN && (gaps[at - 1] ?? Infinity) <= most(gaps.slice(0, at - 1));
};

/**
 * Lines on the left that begin anew below the right column are not beside it: they come after both, unless the left column goes on there.
 * At the page's end its last paragraph may be all that does.
 */
export const cutTail = (left: readonly Unit[], right: readonly Unit[], last: boolean): [column: Unit[], tail: Unit[]] => {
  const [, bottom] = heightOf(right);
  const at = findBreak(left, 1, bottom);
  if (at < 0) return [[...left], []];
  const end = last && isLastParagraph(left, at) ? left.length : goesOnBelow(left, at);
  return [left.slice(0, end), left.slice(end)];
};

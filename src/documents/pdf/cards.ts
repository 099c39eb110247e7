import type { Segment } from './segment.js';
import { lengthOf, toRowUnit, type Unit } from './units.js';

type Row = readonly Segment[];

const LARGER = 1.35;
const FEWEST_DIGITS = 8;
const LONGEST_CARD = 100;
const LONGEST_LABEL = 40;
/** In steps from one to the next: sizes that keep cards apart. */
const CLOSE = 3;
/** In sizes: how far below a figure what it counts stands. */
const BELOW = 2.5;

export const textOf = ({ glyphs }: Segment): string => glyphs.map(({ text }) => text).join('');

const isMail = (cell: Segment): boolean => textOf(cell).includes('@');

const isTelephone = (cell: Segment): boolean => {
  const text = textOf(cell);
  return /^(?:t[ée]l|mob|port|\(?\+?\d)/i.test(text) && text.replace(/\D/g, '').length >= FEWEST_DIGITS;
};

/** Persons side by side, each with a telephone or an address below the name: their columns are read, not their rows. */
export const areContacts = (rows: readonly Row[]): boolean =>
  rows.some((row, index) => index > 0 && row.length > 1 && (row.every(isMail) || row.every(isTelephone)));

const hasFigure = (cell: Segment): boolean => /\d/.test(textOf(cell));

/** Large figures in a row, with what they count below each in small type. */
const isFigures = ([first, ...others]: readonly Row[]): boolean => {
  if (first === undefined || first.length < 2 || others.length === 0 || !first.every(hasFigure)) return false;
  const size = Math.min(...first.map((cell) => cell.size));
  return others.flat().every((cell) => cell.size * LARGER <= size);
};

const middleOf = ({ x, end }: { x: number; end: number }): number => (x + end) / 2;

/** Each figure with the lines below it; null when the rows are no such thing. */
export const readFigures = (rows: readonly Row[]): Unit[] | null => {
  const [figures = [], ...others] = rows;
  if (!isFigures(rows)) return null;
  const cards = figures.map((figure) => [figure]);
  for (const cell of others.flat()) {
    const distances = figures.map((figure) => Math.abs(middleOf(cell) - middleOf(figure)));
    cards[distances.indexOf(Math.min(...distances))]?.push(cell);
  }
  if (cards.some((card) => card.length < 2 || card.reduce((sum, cell) => sum + lengthOf(cell), 0) > LONGEST_CARD)) return null;
  // Below one another, within the height they have: the order of reading. So close, they must be small to remain lines of their own.
  const [top, bottom] = [figures[0]?.y ?? 0, Math.max(...rows.flat().map(({ y }) => y))];
  const step = (bottom - top) / cards.length;
  const size = Math.min(...others.flat().map((cell) => cell.size), CLOSE * step);
  return cards.map((card, index) => ({ ...toRowUnit([card]), y: top + index * step, size }));
};

// "4 100", "6,8 M€", "+ 12 %"
const FIGURE = /^[+−–-]?\s?\d[\d\s.,]{0,12}\S{0,4}$/u;

/** A large figure with what it counts below its middle. */
const isPair = (row: Row | undefined, next: Row | undefined): boolean => {
  const [figure, label] = [row?.[0], next?.[0]];
  if (figure === undefined || label === undefined || row?.length !== 1 || next?.length !== 1) return false;
  return (
    FIGURE.test(textOf(figure)) &&
    /^\p{L}/u.test(textOf(label)) &&
    label.size * LARGER <= figure.size &&
    lengthOf(label) <= LONGEST_LABEL &&
    Math.abs(middleOf(figure) - middleOf(label)) <= label.size / 2 &&
    label.y - figure.y <= BELOW * label.size
  );
};

/** How many rows from one on are such figures and labels by turns; 0 for a single one. */
export const countFigures = (rows: readonly Row[], from: number): number => {
  let to = from;
  while (isPair(rows[to], rows[to + 1])) to += 2;
  return to - from > 2 ? to - from : 0;
};

import { textOf } from './cards.js';
import { lengthOf, type Unit } from './units.js';

/** In sizes: no space between words is so wide. */
const WIDE = 2.5;
/** The words of a spaced-out title may be shorter, the parts of a letterhead are not. */
const FEWEST_LETTERS = 4;
/** Characters of a line of running text, before which the letterhead ends. */
const TEXT_LINE = 60;

const writtenOf = ({ segments }: Unit): string => segments.map(textOf).join(' ');

const hasWords = (unit: Unit): boolean => (writtenOf(unit).match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;

/** A line of running text ends what may be a letterhead. */
export const isTextLine = (row: readonly Unit[]): boolean =>
  row.some(({ segments }) => segments.some((segment) => lengthOf(segment) >= TEXT_LINE));

/** "Communiqué de presse        Orvanne, le 12 mars": what stands far apart on one line of a letterhead; a label and what it names are one. */
export const splitLetterhead = (row: readonly Unit[]): Unit[][] => {
  if (row.some(({ cells }) => cells !== null) || !row.every(hasWords)) return [[...row]];
  const parts: Unit[][] = [];
  for (const unit of row) {
    const last = parts.at(-1)?.at(-1);
    const gap = last === undefined ? 0 : (unit.x - last.end) / Math.max(last.size, unit.size);
    if (last === undefined || (gap > WIDE && !writtenOf(last).trimEnd().endsWith(':'))) parts.push([unit]);
    else parts.at(-1)?.push(unit);
  }
  return parts;
};

import { isExcludedNumber, isOthers } from './counts.js';
import { type Numeral, numberOf } from './digits.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { isYearLike } from './measured.js';
import { parseNumeral } from './numerals.js';
import { formAt, isGlued, type Passage } from './tokens.js';

const ADDED = new Set(['extra', 'additional']);

/** A number that neither a unit nor a noun follows, and that names nothing. */
export function parseBare(passage: Passage, at: number): Numeral | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || isExcludedNumber(passage, numeral)) return null;
  if (isYearLike(numeral) && !isOthers(passage, numeral.next) && !ADDED.has(formAt(passage, at - 1))) return null;
  if (numberOf(numeral) < 2 && Number.isInteger(numberOf(numeral))) return null;
  if (isGlued(passage, numeral.next) && ['-', '/', ':', '°'].includes(formAt(passage, numeral.next))) return null;
  return isGlued(passage, numeral.next) && passage.tokens[numeral.next]?.kind !== 'mark' ? null : numeral;
}

/** A count of a number alone; `noun` is what it counts where no words of the passage say so. */
export const toCount = (rule: string, numeral: Numeral, counted: Stretch | null, noun: string | null = null): Figure =>
  toFigure(
    { rule, kind: 'count', unit: 'count', value: numberOf(numeral), first: numeral.first, next: numeral.next, number: numeral },
    { counted, approx: numeral.approx, noun: counted === null ? noun : null },
  );

/** What the figure before counts. */
export const lastCounted = (previous: Figure | undefined): Stretch | null => (previous?.unit === 'count' ? previous.counted : null);

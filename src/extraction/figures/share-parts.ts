import { type Numeral, numberOf } from './digits.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { STOPS_EN } from './lexicons/en/grammar.js';
import { STOPS_FR } from './lexicons/fr/grammar.js';
import { isYearLike } from './measured.js';
import type { NounPhrase } from './noun-words.js';
import { parseNumeral } from './numerals.js';
import { formAt, isGlued, type Passage } from './tokens.js';
import { parseUnit } from './units.js';

/** Words that stand where a noun would. */
export const STANDS = { fr: STOPS_FR, en: STOPS_EN };

export const toStretch = (noun: NounPhrase | null): Stretch | null => (noun === null ? null : { first: noun.from, next: noun.next });

/** A bare number: neither a year nor followed by a unit. */
export function parseBare(passage: Passage, at: number): Numeral | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || isYearLike(numeral)) return null;
  // «un euro sur deux»
  const coin = numberOf(numeral) === 1 && formAt(passage, numeral.next + 1) === 'sur';
  if (!coin && parseUnit(passage, numeral.next, numeral.words) !== null) return null;
  return isGlued(passage, numeral.next) && passage.tokens[numeral.next]?.kind !== 'mark' ? null : numeral;
}

/** A share as a figure: `part` of `whole`, of what is counted. */
export const toShare = (rule: string, part: Numeral, whole: Numeral, counted: Stretch | null, stretch: Stretch): Figure =>
  toFigure(
    { rule, kind: 'share', unit: 'count', value: numberOf(part), first: stretch.first, next: stretch.next, number: part },
    { denominator: numberOf(whole), counted },
  );

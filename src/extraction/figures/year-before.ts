import { numberOf } from './digits.js';
import { YEAR_BEFORE_EN } from './lexicons/en/periods.js';
import { YEAR_BEFORE_FR } from './lexicons/fr/periods.js';
import { parseNumeral } from './numerals.js';
import type { Period } from './periods.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { formAt, type Passage } from './tokens.js';

const YEAR_BEFORE = { fr: toPhraseSet(YEAR_BEFORE_FR), en: toPhraseSet(YEAR_BEFORE_EN) };
const YEARS = /\d{4}/g;

/** The same period a year back: `2024-Q1` is `2023-Q1`, `2024-01/2024-09` is `2023-01/2023-09`; open ends have none. */
export const yearBefore = (edtf: string): string | null =>
  edtf.includes('..') ? null : edtf.replace(YEARS, (year) => String(Number(year) - 1));

/** The year a stretch of time ends in. */
export const lastYearOf = (edtf: string): number => Number(edtf.match(YEARS)?.at(-1) ?? 0);

/** The same stretch, ended in another year: «2010-H1» in 2009 is «2009-H1». */
export const inYear = (edtf: string, year: number): string => {
  const shift = year - lastYearOf(edtf);
  return edtf.replace(/(^|\/)(\d{4})/g, (_, joint: string, printed: string) => joint + String(Number(printed) + shift));
};

const COMPARING = new Set(['on', 'from', 'over', 'than', 'with', 'to', 'a', 'que', "qu'", 'sur', 'vs', 'versus']);

/** «208 M€ un an plus tôt», "$40 million in the prior-year quarter": the period just said, a year back. */
export function parseYearBefore(passage: Passage, at: number, said: string | null): Period | null {
  if (said === null || COMPARING.has(formAt(passage, at - 1))) return null;
  const found = phraseAt(passage, at, YEAR_BEFORE[passage.language]);
  const edtf = found === null ? null : yearBefore(said);
  return found === null || edtf === null ? parseYearsBefore(passage, at, said) : { first: at, next: at + found.length, edtf };
}

const MOST_YEARS = 100;

/** «7 900 habitants | cinq ans plus tôt», "ten years earlier": the period just said, that many years back. */
function parseYearsBefore(passage: Passage, at: number, said: string): Period | null {
  const count = parseNumeral(passage, at);
  if (count === null || !/^(?:ans|annees|years)$/.test(formAt(passage, count.next))) return null;
  const back = phraseAt(passage, count.next + 1, EARLIER);
  const years = numberOf(count);
  if (back === null || !Number.isInteger(years) || years < 2 || years > MOST_YEARS || said.includes('..')) return null;
  return { first: at, next: count.next + 1 + back.length, edtf: inYear(said, lastYearOf(said) - years) };
}

const EARLIER = toPhraseSet(['plus tot', 'auparavant', 'avant', 'earlier', 'before', 'previously']);

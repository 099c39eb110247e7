import { type Calendar, type Part, parseMonth, parsePart } from './period-parts.js';
import type { Period } from './periods.js';
import { formAt, type Passage } from './tokens.js';
import { resolveYear } from './years.js';

const DAY = /^-\d\d-\d\d$/;

const RANGES = {
  fr: new Map([
    ['entre', 'et'],
    ['de', 'a'],
    ["d'", 'a'],
  ]),
  en: new Map([
    ['between', 'and'],
    ['from', 'to'],
  ]),
};

const PARTLY = new Set(['fin', "l'", 'le', 'debut', 'the', 'early', 'late']);
const skipArticle = (passage: Passage, at: number): number => {
  if (['mid', 'mi'].includes(formAt(passage, at)) && formAt(passage, at + 1) === '-') return at + 2;
  return PARTLY.has(formAt(passage, at)) ? at + 1 : at;
};

const parseEnd = (passage: Passage, at: number, calendar: Calendar): Part | null =>
  parsePart(passage, at, calendar) ?? parseMonth(passage, at);

/** «entre 2021 et 2024», «de janvier 2023 à mars 2024», "from 1999 through 2003". */
export function parsePeriodRange(passage: Passage, at: number, calendar: Calendar): Period | null {
  const joiner = RANGES[passage.language].get(formAt(passage, at));
  const low = joiner === undefined ? null : parseEnd(passage, skipArticle(passage, at + 1), calendar);
  if (low === null || joiner === undefined) return null;
  const joined = formAt(passage, low.next) === joiner || (joiner === 'to' && ['through', 'until'].includes(formAt(passage, low.next)));
  const high = joined ? parseEnd(passage, skipArticle(passage, low.next + 1), calendar) : null;
  const until = high === null ? null : resolveYear(passage, high, null, calendar);
  const from = until === null ? null : resolveYear(passage, low, until, calendar);
  if (high === null || until === null || from === null || until < from) return null;
  // "between 2018/19 and 2022/23"
  const end = high.until === null || high.until.startsWith('-') ? `${until}${high.suffix}` : high.until;
  return { first: at, next: high.next, edtf: `${from}${low.suffix}/${end}` };
}

/** «du 5 au 8 juillet 2025»: days of one month. */
export function parseDays(passage: Passage, at: number, calendar: Calendar): Period | null {
  const day = passage.tokens[at + 1];
  if (formAt(passage, at) !== 'du' || day?.kind !== 'digits' || day.form.length > 2 || formAt(passage, at + 2) !== 'au') return null;
  const last = parsePart(passage, at + 3, calendar);
  const year = last === null || !DAY.test(last.suffix) ? null : resolveYear(passage, last, null, calendar);
  if (last === null || year === null) return null;
  const first = `${year}${last.suffix.slice(0, 4)}${day.form.padStart(2, '0')}`;
  return { first: at, next: last.next, edtf: `${first}/${year}${last.suffix}` };
}

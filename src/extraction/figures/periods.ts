import { PERIOD_OPENERS_EN, RELATIVE_YEARS_EN } from './lexicons/en/periods.js';
import { PERIOD_OPENERS_FR, RELATIVE_YEARS_FR } from './lexicons/fr/periods.js';
import { type Calendar, type Part, parsePart, yearAt } from './period-parts.js';
import { phraseAt, phraseBefore, toPhrases } from './phrases.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';

/** A stretch of time that a sentence names. */
export interface Period {
  first: number;
  next: number;
  edtf: string;
}

const OPENERS = { fr: toPhrases(PERIOD_OPENERS_FR), en: toPhrases(PERIOD_OPENERS_EN) };
const RELATIVE = { fr: toPhrases(RELATIVE_YEARS_FR), en: toPhrases(RELATIVE_YEARS_EN) };

const DAY = /^-\d\d-\d\d$/;

/** The year of a part that prints none: the sentence's, else the release's; for a day, the one nearest the release. */
function resolveYear({ year, suffix }: Part, context: number | null, { today }: Calendar): number | null {
  if (year !== null) return year;
  if (today === null) return context;
  const current = Number(today.slice(0, 4));
  if (!DAY.test(suffix)) return context ?? current;
  const distance = (candidate: number) => Math.abs(Date.parse(`${candidate}${suffix}`) - Date.parse(today));
  const [nearest = current] = [current, current - 1, current + 1]
    .filter((one) => !Number.isNaN(distance(one)))
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}

function toEdtf(part: Part, opener: 'at' | 'from' | 'until', context: number | null, calendar: Calendar): string | null {
  const year = resolveYear(part, context, calendar);
  if (year === null) return null;
  const start = `${year}${part.suffix}`;
  if (part.until !== null) return part.until.startsWith('-') ? `${start}/${year}${part.until}` : `${start}/${part.until}`;
  return opener === 'from' ? `${start}/..` : opener === 'until' ? `../${start}` : start;
}

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

const skipArticle = (passage: Passage, at: number): number =>
  ['fin', "l'", 'le', 'debut', 'the'].includes(formAt(passage, at)) ? at + 1 : at;

/** «entre 2021 et 2024», «de janvier 2023 à mars 2024», "from 1999 through 2003". */
function parsePeriodRange(passage: Passage, at: number, calendar: Calendar): Period | null {
  const joiner = RANGES[passage.language].get(formAt(passage, at));
  const low = joiner === undefined ? null : parsePart(passage, skipArticle(passage, at + 1), calendar);
  if (low === null || joiner === undefined) return null;
  const joined = formAt(passage, low.next) === joiner || (joiner === 'to' && ['through', 'until'].includes(formAt(passage, low.next)));
  const high = joined ? parsePart(passage, skipArticle(passage, low.next + 1), calendar) : null;
  const until = high === null ? null : resolveYear(high, null, calendar);
  const from = until === null ? null : resolveYear(low, until, calendar);
  if (high === null || until === null || from === null || until < from) return null;
  return { first: at, next: high.next, edtf: `${from}${low.suffix}/${until}${high.suffix}` };
}

/** «du 5 au 8 juillet 2025»: days of one month. */
function parseDays(passage: Passage, at: number, calendar: Calendar): Period | null {
  const day = passage.tokens[at + 1];
  if (formAt(passage, at) !== 'du' || day?.kind !== 'digits' || day.form.length > 2 || formAt(passage, at + 2) !== 'au') return null;
  const last = parsePart(passage, at + 3, calendar);
  const year = last === null || !DAY.test(last.suffix) ? null : resolveYear(last, null, calendar);
  if (last === null || year === null) return null;
  const first = `${year}${last.suffix.slice(0, 4)}${day.form.padStart(2, '0')}`;
  return { first: at, next: last.next, edtf: `${first}/${year}${last.suffix}` };
}

function parseRelative(passage: Passage, at: number, { today }: Calendar): Period | null {
  const found = phraseAt(passage, at, RELATIVE[passage.language]);
  if (found === null || today === null) return null;
  return { first: at, next: at + found.length, edtf: String(Number(today.slice(0, 4)) + found.value) };
}

/** A name takes its year without a word between: «France 2030», «Open World Forum 2012». */
const isNamedYear = (passage: Passage, at: number): boolean =>
  isCapitalized(passage, at - 1) && (at > 1 || phraseBefore(passage, at, OPENERS[passage.language]) === null);

function parseOpened(passage: Passage, at: number, context: number | null, calendar: Calendar): Period | null {
  const opener = phraseAt(passage, at, OPENERS[passage.language]);
  const from = at + (opener?.length ?? 0);
  const part = parsePart(passage, from, calendar) ?? (formAt(passage, from) === 'fin' ? parsePart(passage, from + 1, calendar) : null);
  if (part === null) return null;
  const ranged = part.until !== null;
  if (opener === null && part.bare && !ranged && !isBracketed(passage, at, part.next)) return null;
  if (part.bare && isNamedYear(passage, opener === null ? from : at) && (opener === null || formAt(passage, at) === 'of')) return null;
  const edtf = toEdtf(part, opener?.value ?? 'at', context, calendar);
  return edtf === null ? null : { first: at, next: part.next, edtf };
}

const FARTHEST_HEADING = 6;

/** «(2024)», «Chiffres clés 2023 :». */
const isBracketed = (passage: Passage, at: number, next: number): boolean =>
  (formAt(passage, at - 1) === '(' && formAt(passage, next) === ')') ||
  (formAt(passage, next) === ':' && at > 0 && at < FARTHEST_HEADING && !isCapitalized(passage, at - 1));

/** The only year a sentence prints, for the parts of it that print none. */
function yearOf(passage: Passage): number | null {
  for (let at = 0; at < passage.tokens.length; at++) {
    const year = yearAt(passage, at);
    if (year !== null && !isNamedYear(passage, at)) return year;
  }
  return null;
}

/** The periods a sentence names, from left to right. */
export function findPeriods(passage: Passage, calendar: Calendar): Period[] {
  const periods: Period[] = [];
  const context = yearOf(passage);
  let at = 0;
  while (at < passage.tokens.length) {
    const period =
      parseDays(passage, at, calendar) ??
      parsePeriodRange(passage, at, calendar) ??
      parseRelative(passage, at, calendar) ??
      parseOpened(passage, at, context, calendar);
    if (period !== null) periods.push(period);
    at = Math.max(at + 1, period?.next ?? 0);
  }
  return periods;
}

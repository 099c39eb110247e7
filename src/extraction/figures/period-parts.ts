import type { Span } from '../../domain/selector.js';
import { MONTHS as MONTHS_EN } from '../lexicons/en/months.js';
import { MONTHS as MONTHS_FR } from '../lexicons/fr/months.js';
import { parseYearsTold } from './decades.js';
import { numberOf } from './digits.js';
import { fiscalEndOf, ofFiscalYear } from './fiscal.js';
import { ORDINALS_EN } from './lexicons/en/numbers.js';
import { HALVES_EN, QUARTERS_EN, SEASONS_EN, YEAR_NOUNS_EN } from './lexicons/en/periods.js';
import { ORDINALS_FR } from './lexicons/fr/numbers.js';
import { HALVES_FR, QUARTERS_FR, SEASONS_FR, YEAR_NOUNS_FR } from './lexicons/fr/periods.js';
import { parseNumeral } from './numerals.js';
import { parseCodedPart, parseFiscal, parseYearCode } from './period-codes.js';
import { mayStartPart } from './period-starts.js';
import { formAt, isGlued, type Passage } from './tokens.js';
import { withToldYear } from './told-years.js';
import { joinedYear, yearAt } from './years.js';

/** A point or part of time before its opener is known; `year` is null where none is printed. */
export interface Part {
  next: number;
  year: number | null;
  /** What follows the year: `-Q1`, `-22`, `-03-31`; empty for the year itself. */
  suffix: string;
  /** A lone year needs an opener: «France 2030» is a name. */
  bare: boolean;
  /** The end of a part that is a range by itself: `2024`, or `-09` in the same year. */
  until: string | null;
}

/** The dates of a document by where they start, and its own. */
export interface Calendar {
  dates: ReadonlyMap<number, { end: number; value: string }>;
  today: string | null;
  /** The last month of its fiscal years, where they are not the calendar's. */
  fiscal: number | null;
}

export const toCalendar = (
  spans: readonly (Span & { kind: string; value: string | null })[],
  today: string | null,
  folded = '',
): Calendar => ({
  fiscal: fiscalEndOf(folded),
  dates: new Map(
    spans.flatMap(({ kind, start, end, value }) => (kind === 'date' && value !== null ? [[start, { end, value }] as const] : [])),
  ),
  today: today !== null && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : null,
});

const ORDINALS = { fr: ORDINALS_FR, en: ORDINALS_EN };
const QUARTERS = { fr: QUARTERS_FR, en: QUARTERS_EN };
const HALVES = { fr: HALVES_FR, en: HALVES_EN };
const SEASONS = { fr: SEASONS_FR, en: SEASONS_EN };
const YEAR_NOUNS = { fr: YEAR_NOUNS_FR, en: YEAR_NOUNS_EN };

const own = <T>(table: Readonly<Record<string, T>>, form: string): T | undefined => (Object.hasOwn(table, form) ? table[form] : undefined);

/** «2024», «2021-2024», «2025/2026». */
function parseYears(passage: Passage, at: number): Part | null {
  const year = yearAt(passage, at);
  if (year === null) return null;
  const joined = joinedYear(passage, at, year);
  if (joined !== null && joined > year) return { next: at + 3, year, suffix: '', bare: true, until: String(joined) };
  if (isFollowedBy(passage, at, year)) return { next: at + 3, year, suffix: '', bare: true, until: String(year + 1) };
  return { next: at + 1, year, suffix: '', bare: true, until: null };
}

/** «en 2026 et 2027», "in 2026 and 2027": two years in a row, said of one figure. */
const isFollowedBy = (passage: Passage, at: number, year: number): boolean =>
  ['et', 'and'].includes(formAt(passage, at + 1)) && yearAt(passage, at + 2) === year + 1 && ['en', 'in'].includes(formAt(passage, at - 1));

const YEAR_LINKS = new Set(['de', 'of', "l'", 'annee', "d'", 'fiscal', 'year', ',', 'the', 'exercice']);

/** The year of a part: «trimestre 2024», «trimestre de l'année 2024», "quarter of fiscal 2024", «été 2026». */
function withYear(passage: Passage, next: number, suffix: string): Part {
  let at = next;
  while (at < next + 4 && YEAR_LINKS.has(formAt(passage, at))) at++;
  const year = yearAt(passage, at);
  return { next: year === null ? next : at + 1, year, suffix, bare: false, until: null };
}

/** The number of «premier», «1er», "second", "3rd". */
function parseOrdinalNumber(passage: Passage, at: number): { value: number; next: number } | null {
  const word = own(ORDINALS[passage.language], formAt(passage, at));
  if (word !== undefined) return { value: word, next: at + 1 };
  if (['dernier', 'last', 'derniere'].includes(formAt(passage, at))) return { value: -1, next: at + 1 };
  const digits = passage.tokens[at];
  const suffixed =
    digits?.kind === 'digits' && digits.form.length === 1 && isGlued(passage, at + 1) && passage.tokens[at + 1]?.kind === 'word';
  return suffixed ? { value: Number(digits.form), next: at + 2 } : null;
}

/** «premier trimestre 2024», "first half of 2024". */
function parseNamedPart(passage: Passage, at: number): Part | null {
  return parseHyphened(passage, at) ?? parseSpaced(passage, at);
}

/** "third-quarter 2024 profit", "first-half sales". */
function parseHyphened(passage: Passage, at: number): Part | null {
  const [first = '', noun = '', more] = passage.language === 'en' ? formAt(passage, at).split('-', 3) : [];
  const value = own(ORDINALS_EN, first);
  if (value === undefined || more !== undefined) return null;
  if (QUARTERS_EN.has(noun) && value <= 4) return withYear(passage, at + 1, `-Q${value}`);
  return HALVES_EN.has(noun) && value <= 2 ? withYear(passage, at + 1, `-H${value}`) : null;
}

function parseSpaced(passage: Passage, at: number): Part | null {
  const ordinal = parseOrdinalNumber(passage, at);
  if (ordinal === null) return null;
  const noun = formAt(passage, ordinal.next);
  const quarter = QUARTERS[passage.language].has(noun);
  if (!quarter && !HALVES[passage.language].has(noun)) return null;
  const most = quarter ? 4 : 2;
  const value = ordinal.value === -1 ? most : ordinal.value;
  return value > most ? null : withYear(passage, ordinal.next + 1, quarter ? `-Q${value}` : `-H${value}`);
}

const SEASON_OPENERS = new Set(["l'", 'cet', 'ce', 'au', 'le', 'en', 'the', 'this', 'last', 'next']);

/** «été 2026», "summer of 2025". */
function parseSeason(passage: Passage, at: number): Part | null {
  const season = own(SEASONS[passage.language], formAt(passage, at));
  if (season === undefined) return null;
  const part = withYear(passage, at + 1, `-${season}`);
  // «été» is a participle far more often than a summer, "fall" and "spring" are verbs.
  return part.year !== null || SEASON_OPENERS.has(formAt(passage, at - 1)) ? part : null;
}

function tokenFrom(passage: Passage, at: number, end: number): number {
  let next = at;
  while ((passage.tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
  return next;
}

/** A date of the document: «31 mars 2024», «mars 2024», «mardi 16 septembre». */
function parseDate(passage: Passage, at: number, { dates }: Calendar): Part | null {
  const token = passage.tokens[at];
  const found = token === undefined ? undefined : dates.get(token.start);
  if (found === undefined) return null;
  const [year = '', ...rest] = found.value.split('-');
  const next = tokenFrom(passage, at, found.end);
  return { next, year: year === 'XXXX' ? null : Number(year), suffix: `-${rest.join('-')}`, bare: false, until: null };
}

const MONTHS: Readonly<Record<'fr' | 'en', Readonly<Record<string, number>>>> = { fr: MONTHS_FR, en: MONTHS_EN };
const SHORTEST_MONTH = 3;

/** «décembre», "in September": a month without its year; the caller knows an opener before it. */
export function parseMonth(passage: Passage, at: number): Part | null {
  // «depuis mi-mars»
  const form = formAt(passage, at).replace(/^mi-/, '');
  const month = form.length >= SHORTEST_MONTH ? own(MONTHS[passage.language], form) : undefined;
  if (month === undefined) return null;
  return { next: at + 1, year: null, suffix: `-${String(month).padStart(2, '0')}`, bare: false, until: null };
}

const LENGTHS: Readonly<Record<string, number>> = { months: 1, quarters: 3, mois: 1, trimestres: 3 };

/** «neuf premiers mois de 2024», "first nine months of 2024", «trois premiers trimestres». */
function parseFirstMonths(passage: Passage, at: number): Part | null {
  const english = passage.language === 'en' && formAt(passage, at) === 'first';
  const count = parseNumeral(passage, english ? at + 1 : at);
  if (count === null || (!english && formAt(passage, count.next) !== 'premiers')) return null;
  const noun = english ? count.next : count.next + 1;
  const months = numberOf(count) * (own(LENGTHS, formAt(passage, noun)) ?? 0);
  if (!Number.isInteger(months) || months < 2 || months > 12) return null;
  const part = withYear(passage, noun + 1, '-01');
  return { ...part, until: `-${String(months).padStart(2, '0')}` };
}

const DECADES = new Set(['annees']);

/** «l'année 2024», «l'année scolaire 2025-2026», «la rentrée 2026». */
function parseNounYear(passage: Passage, at: number): Part | null {
  let next = at;
  while (next < at + 2 && YEAR_NOUNS[passage.language].has(formAt(passage, next))) next++;
  const years = next === at ? null : parseYears(passage, next);
  if (years === null) return null;
  return DECADES.has(formAt(passage, at)) ? parseYearsTold(passage, years) : { ...years, bare: false };
}

const QUARTER_WORDS = new Set(['quarter', 'qtr']);

/** "September quarter 2025", "Jun qtr 2025": the quarter that ends with the month. */
function parseMonthQuarter(passage: Passage, at: number): Part | null {
  const month = passage.language === 'en' && QUARTER_WORDS.has(formAt(passage, at + 1)) ? own(MONTHS_EN, formAt(passage, at)) : undefined;
  return month === undefined || month % 3 !== 0 ? null : withYear(passage, at + 2, `-Q${month / 3}`);
}

const MONTH_JOINERS = new Set(['-', 'a', 'to', 'through', '/']);
/** Two months in a row: «mars et avril 2024». */
const AND = new Set(['et', 'and']);
const MONTH = /^-\d\d$/;
const CLAUSE_VERBS = new Set('will was were saw is has had sera a est etait'.split(' '));

/** «juin – décembre 2024», "June to December 2024", «septembre 2022 – juin 2023». */
function parseMonths(passage: Passage, at: number, calendar: Calendar): Part | null {
  const first = parseDate(passage, at, calendar) ?? parseMonth(passage, at);
  const joint = first === null ? '' : formAt(passage, first.next);
  const last = first !== null && (MONTH_JOINERS.has(joint) || AND.has(joint)) ? parseDate(passage, first.next + 1, calendar) : null;
  if (first === null || last?.year == null || !MONTH.test(first.suffix) || !MONTH.test(last.suffix)) return null;
  // "fell in May and June 2024 will be quiet": the second begins a clause.
  if (AND.has(joint) && CLAUSE_VERBS.has(formAt(passage, last.next))) return null;
  // «en mars et juin 2024» are two times, «en mars et avril 2024» is one.
  if (AND.has(joint) && (first.year !== null || Number(last.suffix.slice(1)) !== Number(first.suffix.slice(1)) + 1)) return null;
  const year = first.year ?? last.year;
  if (`${year}${first.suffix}` >= `${last.year}${last.suffix}`) return null;
  return { ...last, year, suffix: first.suffix, until: year === last.year ? last.suffix : `${last.year}${last.suffix}` };
}

export function parsePart(passage: Passage, at: number, calendar: Calendar): Part | null {
  if (!mayStartPart(passage, at, calendar)) return null;
  const part = partAt(passage, at, calendar);
  return part === null ? null : withToldYear(passage, ofFiscalYear(passage, at, part, calendar), calendar);
}

function partAt(passage: Passage, at: number, calendar: Calendar): Part | null {
  return (
    parseMonths(passage, at, calendar) ??
    parseMonthQuarter(passage, at) ??
    parseDate(passage, at, calendar) ??
    parseYearCode(passage, at) ??
    parseYears(passage, at) ??
    parseNounYear(passage, at) ??
    parseNamedPart(passage, at) ??
    parseFirstMonths(passage, at) ??
    parseCodedPart(passage, at) ??
    parseFiscal(passage, at) ??
    parseSeason(passage, at)
  );
}

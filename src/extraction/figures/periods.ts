import { parseEnding } from './endings.js';
import { BULK_DOCUMENTS } from './lexicons/bulk-documents.js';
import { YEAR_PARTS_EN } from './lexicons/en/periods.js';
import { DATED_NOUNS_FR, YEAR_PARTS_FR } from './lexicons/fr/periods.js';
import { STATISTICIANS } from './lexicons/statisticians.js';
import { toEnded } from './month-spans.js';
import { parseCorresponding } from './period-corresponding.js';
import { frameBefore, parseEvent } from './period-frames.js';
import { type Calendar, type Part, parseMonth, parsePart } from './period-parts.js';
import { lastYearOf, parseDayPair, parseDays, parseEnglishDays, parsePeriodRange, parseWeeks, withLastDay } from './period-ranges.js';
import { parseRecent, parseSame } from './period-relatives.js';
import { isOfFigures } from './period-roles.js';
import { mayStartPeriod } from './period-starts.js';
import { phraseAt, toPhrases } from './phrases.js';
import { isLed, isNamedYear, PERIOD_OPENERS, yearOfSentence } from './sentence-years.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { RELATIVE_YEARS, withToldYear } from './told-years.js';
import { parseYearBefore } from './year-before.js';
import { resolveYear, yearAt } from './years.js';

/** A stretch of time that a sentence names. */
export interface Period {
  first: number;
  next: number;
  edtf: string;
}

const YEAR_PARTS = { fr: toPhrases(YEAR_PARTS_FR), en: toPhrases(YEAR_PARTS_EN) };

function toEdtf(passage: Passage, part: Part, opener: 'at' | 'from' | 'until', context: number | null, calendar: Calendar): string | null {
  const year = resolveYear(passage, part, context, calendar);
  if (year === null) return null;
  const start = `${year}${part.suffix}`;
  if (part.until !== null) return part.until.startsWith('-') ? `${start}/${year}${part.until}` : `${start}/${part.until}`;
  return opener === 'from' ? `${start}/..` : opener === 'until' ? `../${start}` : start;
}

function parseRelative(passage: Passage, at: number, { today }: Calendar): Period | null {
  const found = phraseAt(passage, at, RELATIVE_YEARS[passage.language]);
  // "for the full year | 2024"
  if (found === null || today === null || isDatedBehind(passage, at + found.length)) return null;
  return { first: at, next: at + found.length, edtf: String(Number(today.slice(0, 4)) + found.value) };
}

const isDatedBehind = (passage: Passage, at: number): boolean =>
  yearAt(passage, at) !== null ||
  (['of', 'ended', 'ending', 'to', 'clos', 'en'].includes(formAt(passage, at)) && passage.tokens[at + 1]?.kind !== 'mark');

/** Openers that a month without its year may follow: «en décembre», «jusqu'en mars», "since May". */
const MONTH_OPENERS =
  /^(?:en|depuis|depuis la|depuis (?:la |le )?(?:debut|fin|mi -)(?: de)?|jusqu' en|jusqu' a fin|des|d' ici|d' ici a|fin|debut|a fin|courant|au mois de|avant fin|in|since|since (?:early|late|mid -)|by|until|during|early|late|(?:in|at|by|since|during|for) the (?:(?:first|second|third|fourth|last) week|end|start|middle|beginning|month) of|a la fin de|au debut de|la fin de|mi -|a la mi -|a mi -)$/;

/** «du mois | d'avril», «au cours du mois de mars». */
const pastMonthNoun = (passage: Passage, at: number): number =>
  formAt(passage, at) === 'mois' && ['de', "d'"].includes(formAt(passage, at + 1)) ? at + 2 : at;

function parseOpenedPart(passage: Passage, at: number, opener: string | null, calendar: Calendar): Part | null {
  const from = pastMonthNoun(passage, at);
  const part = parsePart(passage, from, calendar) ?? (formAt(passage, from) === 'fin' ? parsePart(passage, from + 1, calendar) : null);
  if (part !== null) return part;
  const opens = from > at || MID_MONTH.test(formAt(passage, from)) || (opener !== null && MONTH_OPENERS.test(opener));
  const month = opens || isFutureStart(passage, from, opener) ? (parseMonthPair(passage, from) ?? parseMonth(passage, from)) : null;
  return month === null ? null : withToldYear(passage, month, calendar);
}

/** «en juillet et en août», "in July and August": two months in a row, whose year stands elsewhere. */
function parseMonthPair(passage: Passage, at: number): Part | null {
  const first = parseMonth(passage, at);
  const joint = first === null ? -1 : first.next;
  if (first === null || !['et', 'and'].includes(formAt(passage, joint))) return null;
  const last = parseMonth(passage, ['en', 'in'].includes(formAt(passage, joint + 1)) ? joint + 2 : joint + 1);
  const follows =
    last !== null && yearAt(passage, last.next) === null && Number(last.suffix.slice(1)) === Number(first.suffix.slice(1)) + 1;
  return follows ? { ...last, suffix: first.suffix, until: last.suffix } : null;
}

// «la mi-avril» needs no opener.
const MID_MONTH = /^mi-/;
const AFTER_START = /^(?:[,;.)]|\d+|and|or|to|at|on|in|onwards?|when|as|for|with|)$/;

/** "will rise | from September": where "up from September levels" compares. */
const isFutureStart = (passage: Passage, at: number, opener: string | null): boolean =>
  opener === 'from' && AFTER_START.test(formAt(passage, at + 1)) && passage.tokens.some(({ form }) => WILL.has(form));

const WILL = new Set(['will', 'shall', 'would']);

/** "16% accretive to 2026 earnings", «le chiffre d'affaires 2024»: the year stands in the noun phrase. */
function isAdjectival(passage: Passage, at: number, next: number): boolean {
  if (passage.language === 'fr') return DATED_NOUNS_FR.has(formAt(passage, at - 1));
  // "2024’s activity"
  const owned = formAt(passage, next) === "'" && formAt(passage, next + 1) === 's' ? next + 2 : next;
  const noun = passage.tokens[owned];
  return (
    noun?.kind === 'word' &&
    noun.gap !== '' &&
    !isCapitalized(passage, owned) &&
    (isLed(passage, at) || !isCapitalized(passage, at - 1)) &&
    !PREPOSITIONS.has(noun.form) &&
    // "fell below 2016 levels": what is compared with
    !/^(?:levels?|baseline)$/.test(noun.form)
  );
}

const PREPOSITIONS = new Set('in on at of to for from by and or as but with than when while is was were are has have had'.split(' '));

const openerText = (passage: Passage, at: number, length: number): string =>
  passage.tokens
    .slice(at, at + length)
    .map(({ form }) => form)
    .join(' ');

/** "from 1 January 2024" begins; "from March levels" compares. */
const isBareFrom = (passage: Passage, at: number, length: number, { bare, year, next }: Part): boolean =>
  length === 1 && formAt(passage, at) === 'from' && (bare || year === null) && !isFutureStart(passage, next - 1, 'from');

/** "(effective March 12, 2024)": what is measured holds that day. */
const isEffective = (passage: Passage, at: number): boolean => formAt(passage, at) === 'effective' && formAt(passage, at - 1) === '(';

function parseOpened(passage: Passage, at: number, context: number | null, calendar: Calendar): Period | null {
  const opener = phraseAt(passage, at, PERIOD_OPENERS[passage.language]);
  const length = opener?.length ?? 0;
  const from = at + length;
  const part = parseOpenedPart(passage, from, opener === null ? null : openerText(passage, at, length), calendar);
  if (part === null || isBareFrom(passage, at, length, part)) return null;
  const ranged = part.until !== null;
  if (opener === null && part.bare && !ranged && !isBracketed(passage, at, part.next) && !isAdjectival(passage, at, part.next)) return null;
  const named = isNamedYear(passage, opener === null ? from : at) && !isSourced(passage, at, part.next);
  if (part.bare && named && (opener === null || formAt(passage, at) === 'of')) return null;
  const last = lastYearOf(passage, part, calendar);
  if (last !== null) return { first: at, next: last.next, edtf: `${part.year}/${last.year}` };
  const edtf = toEdtf(
    passage,
    part,
    isEffective(passage, at) ? 'at' : (frameBefore(passage, at) ?? opener?.value ?? 'at'),
    context,
    calendar,
  );
  return edtf === null ? null : { first: at, next: part.next, edtf };
}

/** The year that a month was last over in, or is now. */
function lastYearWith(month: number, { today }: Calendar): number | null {
  if (today === null) return null;
  return Number(today.slice(0, 4)) - (month > Number(today.slice(5, 7)) ? 1 : 0);
}

/** "for the quarter ended March 31, 2024", «de l'exercice clos le 30 juin 2024». */
function parseEnded(passage: Passage, at: number, context: number | null, calendar: Calendar): Period | null {
  const opener = phraseAt(passage, at, PERIOD_OPENERS[passage.language]);
  const opened = opener === null ? null : parseEnding(passage, at + opener.length, calendar);
  const ending = opened ?? parseEnding(passage, at, calendar);
  if (ending === null) return null;
  const year = ending.year ?? context ?? lastYearWith(ending.month, calendar);
  return year === null ? null : { first: at, next: ending.next, edtf: toEnded(ending, year) };
}

/** «depuis le début de l'année», "by year-end". */
function parseYearPart(passage: Passage, at: number, { today }: Calendar): Period | null {
  const found = phraseAt(passage, at, YEAR_PARTS[passage.language]);
  if (found === null || today === null || yearAt(passage, at + found.length) !== null) return null;
  const [opener, suffix] = found.value;
  const start = `${today.slice(0, 4)}${suffix}`;
  return { first: at, next: at + found.length, edtf: opener === 'from' ? `${start}/..` : opener === 'until' ? `../${start}` : start };
}

const FARTHEST_HEADING = 6;

/** «(…, Insee 2021)»: the year of the source. */
const isSourced = (passage: Passage, at: number, next: number): boolean =>
  STATISTICIANS.has(formAt(passage, at - 1)) && formAt(passage, next) === ')';

/** «(2024)», «Chiffres clés 2023 :». */
const isBracketed = (passage: Passage, at: number, next: number): boolean =>
  isSourced(passage, at, next) || isInBrackets(passage, at, next);

const isInBrackets = (passage: Passage, at: number, next: number): boolean =>
  // «(chiffres 2022)», "(data 2022)"
  (formAt(passage, at - 2) === '(' && BULK_DOCUMENTS.has(formAt(passage, at - 1)) && formAt(passage, next) === ')') ||
  (['(', ','].includes(formAt(passage, at - 1)) && formAt(passage, next) === ')') ||
  (formAt(passage, at - 1) === '(' && formAt(passage, next) === ':') ||
  (formAt(passage, next) === ':' && at > 0 && at < FARTHEST_HEADING && !isCapitalized(passage, at - 1));

/** What a period may leave to its sentence, to its heading or to the release. */
interface Setting {
  context: number | null;
  calendar: Calendar;
  said: string | null;
  /** What «un an plus tôt» is told from. */
  before: string | null;
}

const parsePeriod = (passage: Passage, at: number, { context, calendar, said, before }: Setting): Period | null =>
  parseDays(passage, at, calendar) ??
  parseEnglishDays(passage, at, calendar) ??
  parseWeeks(passage, at, calendar) ??
  parsePeriodRange(passage, at, calendar) ??
  parseDayPair(passage, at, calendar) ??
  parseCorresponding(passage, at, before) ??
  parseYearBefore(passage, at, before) ??
  parseSame(passage, at, said) ??
  parseRecent(passage, at, calendar) ??
  parseYearPart(passage, at, calendar) ??
  parseRelative(passage, at, calendar) ??
  parseEnded(passage, at, context, calendar) ??
  parseEvent(passage, at) ??
  parseOpened(passage, at, context, calendar);

/** The periods a sentence names, from left to right; `said` is the one it may take up, `heading` the one it stands under. */
export function findPeriods(passage: Passage, calendar: Calendar, said: string | null = null, heading: string | null = null): Period[] {
  const periods: Period[] = [];
  const context = yearOfSentence(passage);
  let last: string | null = null;
  let at = 0;
  while (at < passage.tokens.length) {
    const open = mayStartPeriod(passage, at, calendar);
    const found: Period | null = open ? parsePeriod(passage, at, { context, calendar, said: last ?? said, before: last ?? heading }) : null;
    const period: Period | null = found === null ? null : withLastDay(passage, found);
    if (period !== null) periods.push(period);
    // «une baisse de 3 % par rapport à 2023 ; dans le même temps»: not the time it is compared with.
    if (period !== null && isOfFigures(passage, period)) last = period.edtf;
    at = Math.max(at + 1, period?.next ?? 0);
  }
  return periods;
}

const HALF_YEARLY = /^(?:semestriel(?:le)?s?|half-year(?:ly)?)$/;

/** «Résultats semestriels 2024», "2024 half-year results": those of the whole year are annual. */
const isOfHalf = (passage: Passage, at: number, next: number): boolean =>
  HALF_YEARLY.test(formAt(passage, at - 1)) || HALF_YEARLY.test(formAt(passage, next));

/** The period that a heading, or the head of a column, names; a bare year counts as one. */
export function findLonePeriod(passage: Passage, calendar: Calendar): string | null {
  const context = yearOfSentence(passage);
  for (let at = 0; at < passage.tokens.length; at++) {
    const ended = parseEnded(passage, at, context, calendar);
    if (ended !== null && ended.first === at) return ended.edtf;
    const part = parsePart(passage, at, calendar);
    const edtf = part === null ? null : toEdtf(passage, part, 'at', context, calendar);
    if (part !== null && edtf !== null) return edtf.length === 4 && isOfHalf(passage, at, part.next) ? `${edtf}-H1` : edtf;
  }
  return null;
}

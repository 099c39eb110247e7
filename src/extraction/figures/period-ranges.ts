import { type Calendar, type Part, parseMonth, parsePart } from './period-parts.js';
import type { Period } from './periods.js';
import { formAt, type Passage } from './tokens.js';
import { resolveYear, yearAt } from './years.js';

const DAY = /^-\d\d-\d\d$/;

const RANGES = {
  fr: new Map([
    ['entre', 'et'],
    ['de', 'a'],
    ["d'", 'a'],
    ['du', 'au'],
  ]),
  en: new Map([
    ['between', 'and'],
    ['from', 'to'],
    // "calendar years 2012 through 2017"
    ['years', 'to'],
  ]),
};

const PARTLY = new Set(['fin', "l'", 'le', 'les', 'debut', 'the', 'early', 'late']);
const skipArticle = (passage: Passage, at: number): number => {
  if (['mid', 'mi'].includes(formAt(passage, at)) && formAt(passage, at + 1) === '-') return at + 2;
  return PARTLY.has(formAt(passage, at)) ? at + 1 : at;
};

const parseEnd = (passage: Passage, at: number, calendar: Calendar): Part | null =>
  parsePart(passage, at, calendar) ?? parseMonth(passage, at);

/** «du 28 mars au 4 avril 2024»: the year that is printed once is of both. */
const startYear = (passage: Passage, low: Part, until: number, calendar: Calendar): number | null =>
  low.year === null ? until : resolveYear(passage, low, until, calendar);

/** A time to come is told less often. */
const AHEAD = 3;

/** «du 1er janvier au 31 août»: between two days without a year, the stretch nearest to the release's day. */
function parseDayRange(low: Part, high: Part, { today }: Calendar): string | null {
  if (today === null || low.year !== null || high.year !== null || !DAY.test(low.suffix) || !DAY.test(high.suffix)) return null;
  const now = Date.parse(today);
  const current = Number(today.slice(0, 4));
  const stretches = [current - 1, current, current + 1].map((year) => {
    const [start, end] = [`${low.suffix > high.suffix ? year - 1 : year}${low.suffix}`, `${year}${high.suffix}`];
    const [from, to] = [Date.parse(start), Date.parse(end)];
    return { edtf: `${start}/${end}`, distance: to < now ? now - to : from > now ? (from - now) * AHEAD : 0 };
  });
  const [nearest] = stretches.filter(({ distance }) => !Number.isNaN(distance)).sort((a, b) => a.distance - b.distance);
  return nearest?.edtf ?? null;
}

/** «entre 2021 et 2024», «de janvier 2023 à mars 2024», "from 1999 through 2003". */
export function parsePeriodRange(passage: Passage, at: number, calendar: Calendar): Period | null {
  const joiner = RANGES[passage.language].get(formAt(passage, at));
  const low = joiner === undefined ? null : parseEnd(passage, skipArticle(passage, at + 1), calendar);
  if (low === null || joiner === undefined) return null;
  const joined = formAt(passage, low.next) === joiner || (joiner === 'to' && ['through', 'until'].includes(formAt(passage, low.next)));
  const high = joined ? parseEnd(passage, skipArticle(passage, low.next + 1), calendar) : null;
  if (high === null) return null;
  const edtf = parseDayRange(low, high, calendar) ?? stretchOf(passage, low, high, calendar);
  return edtf === null ? null : { first: at, next: high.next, edtf };
}

/** The stretch between two parts, the year that only one of them prints taken for both; null when the second is before the first. */
function stretchOf(passage: Passage, low: Part, high: Part, calendar: Calendar): string | null {
  const until = resolveYear(passage, high, null, calendar);
  const from = until === null ? null : startYear(passage, low, until, calendar);
  if (until === null || from === null || until < from) return null;
  // "between 2018/19 and 2022/23"
  const end = high.until === null || high.until.startsWith('-') ? `${until}${high.suffix}` : high.until;
  // "between August and July 2020": the earlier one is of the year before.
  const start = from === until && low.year === null && low.suffix > high.suffix ? from - 1 : from;
  return `${start}${low.suffix}/${end}`;
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

const pad = (day: string): string => day.padStart(2, '0');

const isDay = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.kind === 'digits' && Number(formAt(passage, at)) >= 1 && Number(formAt(passage, at)) <= 31;

const DAY_RANGES = new Map([
  ['between', 'and'],
  ['from', 'to'],
]);

/** "between 3 and 11 June 2026", "from 3 to 11 June": days of one month, which the second prints. */
export function parseEnglishDays(passage: Passage, at: number, calendar: Calendar): Period | null {
  const joiner = passage.language === 'en' ? DAY_RANGES.get(formAt(passage, at)) : undefined;
  if (joiner === undefined || !isDay(passage, at + 1) || formAt(passage, at + 2) !== joiner) return null;
  const last = parsePart(passage, at + 3, calendar);
  const year = last === null || !DAY.test(last.suffix) ? null : resolveYear(passage, last, null, calendar);
  if (last === null || year === null) return null;
  return { first: at, next: last.next, edtf: `${year}${last.suffix.slice(0, 4)}${pad(formAt(passage, at + 1))}/${year}${last.suffix}` };
}

/** "October 21-23", "March 11 and 12": the second day right behind the first. */
export function withLastDay(passage: Passage, period: Period): Period {
  const joins = ['-', 'and', 'to'].includes(formAt(passage, period.next)) && isDay(passage, period.next + 1);
  const [day] = /(?<=^\d{4}-\d\d-)\d\d$/.exec(period.edtf) ?? [];
  // "on October 21 and 400 guests", "March 11 and 12 people": a noun behind it counts.
  const ends = passage.tokens[period.next + 2]?.kind !== 'word' || AFTER_DAYS.has(formAt(passage, period.next + 2));
  // "April 24 and 25, 2024"
  const year = formAt(passage, period.next + 2) === ',' ? yearAt(passage, period.next + 3) : null;
  if (passage.language !== 'en' || !joins || !ends || day === undefined || Number(formAt(passage, period.next + 1)) <= Number(day))
    return period;
  const first = year === null ? period.edtf : `${year}${period.edtf.slice(4)}`;
  const next = year === null ? period.next + 2 : period.next + 4;
  return { ...period, next, edtf: `${first}/${first.slice(0, 8)}${pad(formAt(passage, period.next + 1))}` };
}

const AFTER_DAYS = new Set('in at for with to and or which that of on by when where as from'.split(' '));

const PAIRS = new Set(['et', 'au', 'a', 'and', 'to', '-']);

/** «les 9 |, 10 | et 11 mars». */
const pastMiddleDays = (passage: Passage, at: number): number =>
  formAt(passage, at) === ',' && isDay(passage, at + 1) && PAIRS.has(formAt(passage, at + 2)) ? at + 2 : at;

/** «les 20 et 21 avril», «entre le 1er et le 15 avril», "the weekend of 20–21 April": two days of the month that the second prints. */
export function parseDayPair(passage: Passage, at: number, calendar: Calendar): Period | null {
  if (!isDay(passage, at) || passage.tokens[at - 1]?.kind === 'digits') return null;
  const joiner = pastMiddleDays(passage, formAt(passage, at + 1) === 'er' ? at + 2 : at + 1);
  if (!PAIRS.has(formAt(passage, joiner))) return null;
  const last = parsePart(passage, formAt(passage, joiner + 1) === 'le' ? joiner + 2 : joiner + 1, calendar);
  const year = last === null || !DAY.test(last.suffix) ? null : resolveYear(passage, last, null, calendar);
  if (last === null || year === null || Number(formAt(passage, at)) >= Number(last.suffix.slice(4))) return null;
  return { first: at, next: last.next, edtf: `${year}${last.suffix.slice(0, 4)}${pad(formAt(passage, at))}/${year}${last.suffix}` };
}

const MOST_WEEKS = 53;
const ENDS = new Set(['to', 'ended', 'ending', 'au', 'closes', 'closees']);

/** "the 12 weeks to 10 October 2026": from the day that many weeks before its end. */
export function parseWeeks(passage: Passage, at: number, calendar: Calendar): Period | null {
  const weeks = passage.tokens[at]?.kind === 'digits' ? Number(formAt(passage, at)) : 0;
  if (weeks < 1 || weeks > MOST_WEEKS || !/^(?:weeks?|semaines?)$/.test(formAt(passage, at + 1)) || !ENDS.has(formAt(passage, at + 2)))
    return null;
  const last = parsePart(passage, at + 3, calendar);
  const year = last === null || !DAY.test(last.suffix) ? null : resolveYear(passage, last, null, calendar);
  if (last === null || year === null) return null;
  const end = `${year}${last.suffix}`;
  const start = new Date(Date.parse(end) - (weeks * 7 - 1) * DAY_LENGTH).toISOString().slice(0, 10);
  return { first: at, next: last.next, edtf: `${start}/${end}` };
}

/** In milliseconds. */
const DAY_LENGTH = 86_400_000;

/** "during calendar years 2012 | through 2017": the last of several years, or null. */
export function lastYearOf(passage: Passage, { year, suffix, until, next }: Part, calendar: Calendar): Part | null {
  const plain = year !== null && suffix === '' && until === null && formAt(passage, next) === 'through';
  const last = plain ? parsePart(passage, next + 1, calendar) : null;
  return last?.year != null && last.suffix === '' && last.until === null && last.year > (year ?? 0) ? last : null;
}

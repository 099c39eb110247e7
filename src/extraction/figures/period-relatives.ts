import { MONTHS as MONTHS_EN } from '../lexicons/en/months.js';
import { MONTHS as MONTHS_FR } from '../lexicons/fr/months.js';
import { numberOf } from './digits.js';
import { SAME_PERIOD_EN, SEASONS_EN, SINCE_THEN_EN } from './lexicons/en/periods.js';
import { SAME_PERIOD_FR, SEASONS_FR, SINCE_THEN_FR } from './lexicons/fr/periods.js';
import { parseNumeral } from './numerals.js';
import type { Calendar } from './period-parts.js';
import type { Period } from './periods.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { formAt, type Passage } from './tokens.js';
import { yearAt } from './years.js';

type Table = Readonly<Record<string, number>>;

const MONTHS: Readonly<Record<'fr' | 'en', Table>> = { fr: MONTHS_FR, en: MONTHS_EN };
const SEASONS: Readonly<Record<'fr' | 'en', Table>> = { fr: SEASONS_FR, en: SEASONS_EN };
const SAME = { fr: toPhraseSet(SAME_PERIOD_FR), en: toPhraseSet(SAME_PERIOD_EN) };
const SINCE_THEN = { fr: toPhraseSet(SINCE_THEN_FR), en: toPhraseSet(SINCE_THEN_EN) };
const SINCE = new Set(['since', 'depuis', 'from']);
const FORMER = /^(?:dernier|derniere|passe|passee)$/;
const SHORTEST_MONTH = 3;
const YEAR_LENGTH = 12;

const own = (table: Table, form: string): number | undefined => (Object.hasOwn(table, form) ? table[form] : undefined);
const two = (number: number): string => String(number).padStart(2, '0');

interface Today {
  year: number;
  month: number;
}

const toToday = (today: string): Today => ({ year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) });

/** "last May" in June is not the month that just ended; «mai dernier» is. */
function monthBefore({ year, month }: Today, named: number, near: boolean): string {
  const past = near ? named < month : named < month - 1;
  return `${past ? year : year - 1}-${two(named)}`;
}

const seasonBefore = ({ year, month }: Today, season: number): string => `${(season - 20) * 3 < month ? year : year - 1}-${season}`;

const monthsBack = ({ year, month }: Today, months: number): string => {
  const index = year * YEAR_LENGTH + month - 1 - months;
  return `${Math.floor(index / YEAR_LENGTH)}-${two((index % YEAR_LENGTH) + 1)}`;
};

const monthAt = (passage: Passage, at: number): number | undefined =>
  formAt(passage, at).length >= SHORTEST_MONTH ? own(MONTHS[passage.language], formAt(passage, at)) : undefined;

interface Point {
  first: number;
  next: number;
  edtf: string;
}

/** "last May", "last month", "last summer". */
function parseLast(passage: Passage, at: number, day: string): Point | null {
  if (passage.language !== 'en' || formAt(passage, at) !== 'last') return null;
  const form = formAt(passage, at + 1);
  const [month, season] = [monthAt(passage, at + 1), own(SEASONS_EN, form)];
  if (yearAt(passage, at + 2) !== null) return null;
  const today = toToday(day);
  const edtf =
    form === 'month'
      ? monthsBack(today, 1)
      : month !== undefined
        ? monthBefore(today, month, false)
        : season === undefined
          ? null
          : seasonBefore(today, season);
  return edtf === null ? null : { first: at, next: at + 2, edtf };
}

/** «mai dernier», «le mois dernier», «l'été dernier». */
function parseDernier(passage: Passage, at: number, day: string): Point | null {
  const noun = ["l'", 'le', 'la'].includes(formAt(passage, at)) ? at + 1 : at;
  const [month, season] = [monthAt(passage, at), own(SEASONS.fr, formAt(passage, noun))];
  const today = toToday(day);
  // «contre 106 € l'été précédent»: the one before the last.
  if (passage.language === 'fr' && season !== undefined && /^precedente?$/.test(formAt(passage, noun + 1)))
    return { first: at, next: noun + 2, edtf: seasonBefore({ ...today, year: today.year - 1 }, season) };
  if (passage.language !== 'fr' || !FORMER.test(formAt(passage, at + 1))) return null;
  if (formAt(passage, at) === 'mois' && formAt(passage, at - 1) === 'le')
    return { first: at - 1, next: at + 2, edtf: monthsBack(today, 1) };
  if (month !== undefined) return { first: at, next: at + 2, edtf: monthBefore(today, month, true) };
  return season === undefined || noun > at ? null : { first: at, next: at + 2, edtf: seasonBefore(today, season) };
}

const AGO: Table = { years: 12, ans: 12, months: 1, mois: 1, year: 12, an: 12, month: 1 };

/** "two years ago", «il y a trois mois». */
function parseAgo(passage: Passage, at: number, day: string): Point | null {
  const french = passage.language === 'fr';
  if (french && !(formAt(passage, at) === 'il' && formAt(passage, at + 1) === 'y' && formAt(passage, at + 2) === 'a')) return null;
  const count = parseNumeral(passage, french ? at + 3 : at);
  const unit = count === null ? undefined : own(AGO, formAt(passage, count.next));
  if (count === null || unit === undefined || (!french && formAt(passage, count.next + 1) !== 'ago')) return null;
  const months = numberOf(count) * unit;
  if (!Number.isInteger(months) || months < 1) return null;
  const back = monthsBack(toToday(day), months);
  return { first: at, next: french ? count.next + 1 : count.next + 2, edtf: unit === 1 ? back : back.slice(0, 4) };
}

/** A time told from the release's own day. */
export function parseRecent(passage: Passage, at: number, { today }: Calendar): Period | null {
  if (today === null) return null;
  const point = parseLast(passage, at, today) ?? parseDernier(passage, at, today) ?? parseAgo(passage, at, today);
  if (point === null) return null;
  const since = SINCE.has(formAt(passage, point.first - 1));
  return since ? { ...point, first: point.first - 1, edtf: `${point.edtf}/..` } : point;
}

const startOf = (edtf: string): string => edtf.slice(0, edtf.includes('/') ? edtf.indexOf('/') : edtf.length);

/** "over the same period", «depuis,»: the time said last, or since it. */
export function parseSame(passage: Passage, at: number, said: string | null): Period | null {
  if (said === null || said.startsWith('..')) return null;
  const same = phraseAt(passage, at, SAME[passage.language]);
  // "in the same period of 2022", «la même période de 2022»
  if (same !== null && !['of', 'de', "d'", 'last', 'a', "l'", 'un'].includes(formAt(passage, at + same.length)))
    return { first: at, next: at + same.length, edtf: said };
  const then = phraseAt(passage, at, SINCE_THEN[passage.language]);
  return then === null ? null : { first: at, next: at + then.length, edtf: `${startOf(said)}/..` };
}

/** Whether a sentence takes up a time it does not name. */
export function takesUp(passage: Passage): boolean {
  return passage.tokens.some((_, at) => parseSame(passage, at, '1900') !== null);
}

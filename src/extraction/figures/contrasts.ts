import { WEEKDAYS as WEEKDAYS_EN } from '../lexicons/en/months.js';
import { WEEKDAYS as WEEKDAYS_FR } from '../lexicons/fr/months.js';
import { isYearForm } from '../text/year-forms.js';
import { type Numeral, numberOf } from './digits.js';
import type { Figure, Stretch } from './figure.js';
import { YEAR_BEFORE_EN } from './lexicons/en/periods.js';
import { YEAR_BEFORE_FR } from './lexicons/fr/periods.js';
import { parseMonth, parsePart, toCalendar } from './period-parts.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { RELATIVE_YEARS } from './told-years.js';

/** «médailles | d'or et 2 | d'argent»: both have the same kind of complement. */
const sharesLink = (passage: Passage, counted: Stretch, link: string): boolean => {
  for (let at = counted.first; at < counted.next; at++) if (formAt(passage, at) === link) return true;
  return false;
};

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS_EN, ...WEEKDAYS_FR]);

/** «40 000 spectateurs samedi et 35 000 | dimanche», "and 35,000 | on Sunday": the parts are told apart by their day. */
export const isToldByDay = (passage: Passage, next: number): boolean =>
  DAYS.has(formAt(passage, next)) || (['on', 'le'].includes(formAt(passage, next)) && DAYS.has(formAt(passage, next + 1)));

const NO_DATES = toCalendar([], null);
const OPENERS = new Set(['in', 'during', 'en', 'au']);
const LAST = {
  fr: toPhraseSet([...YEAR_BEFORE_FR, 'la saison derniere', 'la saison precedente', 'le mois dernier', 'la semaine derniere']),
  en: toPhraseSet([...YEAR_BEFORE_EN, 'last month', 'last week', 'last season', 'this season', 'the month before', 'the season before']),
};

/** «et 30 | au premier trimestre», "and 30 | last year": the parts are told apart by when they were. */
export function isToldByTime(passage: Passage, next: number): boolean {
  if ([RELATIVE_YEARS, LAST].some((times) => phraseAt<unknown>(passage, next, times[passage.language]) !== null)) return true;
  if (!OPENERS.has(formAt(passage, next))) return false;
  const at = formAt(passage, next + 1) === 'the' ? next + 2 : next + 1;
  return (parsePart(passage, at, NO_DATES) ?? parseMonth(passage, at)) !== null;
}

const ORIGINS = new Set(['de', "d'", 'a', 'en', 'au', 'dans', 'from', 'in', 'at']);

/** «et 2 d'argent», «et deux de Clairmont», «310 en 2028»: what stands after tells it from the one before. */
export function isContrasted(passage: Passage, next: number, { rule, counted }: Figure): boolean {
  const link = formAt(passage, next);
  if (['en', 'in'].includes(link) && isYearForm(formAt(passage, next + 1))) return true;
  if (ORIGINS.has(link) && (isCapitalized(passage, next + 1) || isCapitalized(passage, next + 2))) return true;
  if (rule === 'elliptic' && ['sur', 'en', 'dans', 'a', 'in', 'on', 'at'].includes(link)) return true;
  return counted !== null && (link === 'de' || link === "d'") && sharesLink(passage, counted, link);
}

const PLACES = new Set(['en', 'dans', 'sur', 'a', 'au', 'aux', 'pour', 'in', 'on', 'at', 'for', 'near', 'across']);

/** «Huit ateliers ouvriront : trois dans le port, …»: the parts after a colon are told apart by where they are. */
export const isSpelledOut = (passage: Passage, { first, next, ...rest }: Numeral, previous: Figure): boolean =>
  formAt(passage, first - 1) === ':' && PLACES.has(formAt(passage, next)) && numberOf(rest) < previous.value;

import { MONTHS as MONTHS_EN, WEEKDAYS as WEEKDAYS_EN } from '../lexicons/en/months.js';
import { MONTHS as MONTHS_FR, WEEKDAYS as WEEKDAYS_FR } from '../lexicons/fr/months.js';
import { isYearForm } from '../text/year-forms.js';
import { type Numeral, numberOf } from './digits.js';
import type { Figure, Stretch } from './figure.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';

/** «médailles | d'or et 2 | d'argent»: both have the same kind of complement. */
const sharesLink = (passage: Passage, counted: Stretch, link: string): boolean => {
  for (let at = counted.first; at < counted.next; at++) if (formAt(passage, at) === link) return true;
  return false;
};

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS_EN, ...WEEKDAYS_FR]);

/** «40 000 spectateurs samedi et 35 000 | dimanche», "and 35,000 | on Sunday": the parts are told apart by their day. */
export const isToldByDay = (passage: Passage, next: number): boolean =>
  DAYS.has(formAt(passage, next)) || (['on', 'le'].includes(formAt(passage, next)) && DAYS.has(formAt(passage, next + 1)));

const SHORTEST_MONTH = 2;
const TIMES = new RegExp(
  [
    '^(?:(?:in|during) (?:the )?(?:first|second|third|fourth|final) (?:quarter|half)',
    '(?:last|this|the previous|the prior) (?:year|month|week|season|quarter)',
    'the (?:year|month|week|season) before',
    'a year (?:earlier|ago|before)',
    `(?:en|in) (?:${[...Object.keys(MONTHS_EN), ...Object.keys(MONTHS_FR)].filter((month) => month.length > SHORTEST_MONTH).join('|')})`,
    'au (?:premier|deuxieme|second|troisieme|quatrieme)(?: trimestre| semestre)',
    "l' (?:an|annee) (?:dernier|derniere|passee?|precedente)",
    'un an (?:plus tot|auparavant)',
    'cette annee',
    'la saison (?:derniere|precedente))(?![a-z])',
  ].join('|'),
);
const LONGEST_TIME = 5;

/** «et 30 | au premier trimestre», "and 30 | last year": the parts are told apart by when they were. */
export const isToldByTime = (passage: Passage, next: number): boolean =>
  TIMES.test(Array.from({ length: LONGEST_TIME }, (_, at) => formAt(passage, next + at)).join(' '));

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

import { MONTHS as MONTHS_EN } from '../lexicons/en/months.js';
import { MONTHS as MONTHS_FR } from '../lexicons/fr/months.js';
import { CORRESPONDING_STARTS } from './lexicons/corresponding.js';
import { ORDINALS_EN, TENS_EN, UNITS_EN } from './lexicons/en/numbers.js';
import * as EN from './lexicons/en/periods.js';
import { ORDINALS_FR, TENS_FR, UNITS_FR } from './lexicons/fr/numbers.js';
import * as FR from './lexicons/fr/periods.js';
import type { Calendar } from './period-parts.js';
import type { Passage } from './tokens.js';

type Starts = Readonly<Record<'fr' | 'en', ReadonlySet<string>>>;

const keys = (...tables: readonly object[]): string[] => tables.flatMap((table) => Object.keys(table));
const firsts = (...phrases: readonly string[]): string[] => phrases.map((phrase) => phrase.split(' ', 1)[0] ?? '');

// «T1», "H1", "FY25", «le dernier trimestre»
const ANY_PARTS = ['t', 'q', 's', 'h', 'fy', 'cy', 'fye', 'dernier', 'derniere', 'last'];

/** Words that a point or part of time begins with. */
const PARTS: Starts = {
  fr: new Set([...keys(UNITS_FR, TENS_FR, ORDINALS_FR, MONTHS_FR, FR.SEASONS_FR), ...['cent', 'mille'], ...FR.YEAR_NOUNS_FR, ...ANY_PARTS]),
  en: new Set([...keys(UNITS_EN, TENS_EN, ORDINALS_EN, MONTHS_EN, EN.SEASONS_EN), ...EN.YEAR_NOUNS_EN, ...ANY_PARTS]),
};

/** Words that a period begins with: one of its parts, or what opens it. */
const PERIODS: Starts = {
  fr: new Set([
    ...PARTS.fr,
    ...firsts(...keys(FR.PERIOD_OPENERS_FR, FR.RELATIVE_YEARS_FR, FR.YEAR_PARTS_FR, FR.SPANS_FR)),
    ...firsts(...FR.YEAR_BEFORE_FR, ...FR.SAME_PERIOD_FR, ...FR.SINCE_THEN_FR),
    ...CORRESPONDING_STARTS,
    ...FR.EVENTS_FR,
    ...['entre', 'de', "d'", 'du', 'fin', 'mois', 'il'],
  ]),
  en: new Set([
    ...PARTS.en,
    ...firsts(...keys(EN.PERIOD_OPENERS_EN, EN.RELATIVE_YEARS_EN, EN.YEAR_PARTS_EN, EN.SPANS_EN)),
    ...firsts(...EN.YEAR_BEFORE_EN, ...EN.SAME_PERIOD_EN, ...EN.SINCE_THEN_EN),
    ...CORRESPONDING_STARTS,
    ...['between', 'from', 'years', 'a', 'census', 'budget'],
  ]),
};

function mayStart({ tokens, language }: Passage, at: number, { dates }: Calendar, starts: Starts): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'digits') return token !== undefined;
  const cut = token.form.indexOf('-');
  const known = starts[language].has(token.form) || (cut > 0 && starts[language].has(token.form.slice(0, cut)));
  return known || dates.has(token.start);
}

/** Whether a point or part of time could begin at a token: spares nearly all words the asking. */
export const mayStartPart = (passage: Passage, at: number, calendar: Calendar): boolean => mayStart(passage, at, calendar, PARTS);

/** Whether a period could. */
export const mayStartPeriod = (passage: Passage, at: number, calendar: Calendar): boolean => mayStart(passage, at, calendar, PERIODS);

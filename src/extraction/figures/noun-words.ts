import { STOPS_EN } from './lexicons/en/grammar.js';
import { FRACTIONS_EN, MAGNITUDES_EN, TENS_EN, UNITS_EN } from './lexicons/en/numbers.js';
import { STOPS_FR } from './lexicons/fr/grammar.js';
import { COLLECTIVES_FR, MAGNITUDES_FR, TENS_FR, UNITS_FR } from './lexicons/fr/numbers.js';
import { formAt, isGlued, type Passage, printedAt } from './tokens.js';

/** What is counted: from token `from` (the head noun in French) up to `next`. */
export interface NounPhrase {
  from: number;
  next: number;
  head: number;
}

// «deux deux», «trois dizaines»: a number counts no number.
const NUMBERS_FR = [
  'tiers',
  'quarts',
  ...Object.keys(UNITS_FR),
  ...Object.keys(TENS_FR),
  ...Object.keys(MAGNITUDES_FR),
  ...Object.keys(COLLECTIVES_FR).map((form) => `${form}s`),
];
const NUMBERS_EN = [
  ...Object.keys(UNITS_EN),
  ...Object.keys(TENS_EN),
  ...Object.keys(MAGNITUDES_EN),
  ...Object.keys(FRACTIONS_EN),
  'hundreds',
  'thousands',
  'dozens',
];
const STOPS = { fr: new Set([...STOPS_FR, ...NUMBERS_FR]), en: new Set([...STOPS_EN, ...NUMBERS_EN]) };

const stops = ({ language }: Passage): ReadonlySet<string> => STOPS[language];

export const isWord = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'word';
/** «NG3»: letters and digits of a code. */
const isCode = (passage: Passage, at: number): boolean => passage.tokens[at + 1]?.kind === 'digits' && isGlued(passage, at + 1);
export const isPlain = (passage: Passage, at: number): boolean =>
  isWord(passage, at) && (!stops(passage).has(formAt(passage, at)) || isCountry(passage, at)) && !isCode(passage, at);
/** "3 US patents": the pronoun in capitals is a country. */
const isCountry = (passage: Passage, at: number): boolean => formAt(passage, at) === 'us' && printedAt(passage, at) === 'US';
export const isAcronym = (passage: Passage, at: number): boolean => isPlain(passage, at) && /^\p{Lu}{2,6}s?$/u.test(printedAt(passage, at));

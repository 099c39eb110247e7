import { isExcludedNumber } from './counts.js';
import { numberOf } from './digits.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { isYearLike } from './measured.js';
import { isCommonNoun, parseNounPhrase } from './noun-phrases.js';
import { parseNumeral } from './numerals.js';
import { qualifierBefore } from './qualifiers.js';
import { formAt, isCapitalized, isGlued, type Passage } from './tokens.js';
import { isMoney } from './units.js';

/** In tokens: how far what is left out may stand before. */
const WIDEST_ELLIPSIS = 12;
const WIDEST_SUM = 24;

const PREDICATES = {
  fr: new Set(['ont', 'sont', 'etaient', 'seront', 'avaient', 'auront', 'furent']),
  en: new Set(['have', 'were', 'are', 'had', 'will']),
};

/** «Ils étaient 1 500 à manifester», «dont 300 de plus». */
const isAudience = (passage: Passage, at: number, next: number): boolean =>
  (['etaient', 'sont', 'serons', 'seront'].includes(formAt(passage, at - 1)) && formAt(passage, next) === 'a') ||
  (formAt(passage, next) === 'de' && ['plus', 'moins'].includes(formAt(passage, next + 1)));

/** "over 27,000 have been found", «une cinquantaine ont signé»: a number that is a subject by itself. */
export function parseBareSubject(passage: Passage, at: number): Figure | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || isYearLike(numeral) || numberOf(numeral) < 2 || isExcludedNumber(passage, numeral)) return null;
  const predicate = PREDICATES[passage.language].has(formAt(passage, numeral.next)) || isAudience(passage, at, numeral.next);
  if (!predicate || isGlued(passage, numeral.next)) return null;
  const opens =
    at === 0 ||
    isAudience(passage, at, numeral.next) ||
    [',', 'which', 'whom', 'dont', ';'].includes(formAt(passage, at - 1)) ||
    qualifierBefore(passage, at) !== null ||
    numeral.approx;
  if (!opens) return null;
  const stretch = { first: at, next: numeral.next };
  return toFigure(
    { rule: 'bare-subject', kind: 'count', unit: 'count', value: numberOf(numeral), ...stretch, number: numeral },
    { approx: numeral.approx },
  );
}

/** «46 millions d'euros, dont 12 millions financés par la Région»: the currency is said once. */
export function parseBareMillions(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || !isMoney(previous.unit) || at - previous.next > WIDEST_SUM) return null;
  const numeral = parseNumeral(passage, at);
  if (numeral === null || numeral.exponent < 6 || ['de', "d'", 'of'].includes(formAt(passage, numeral.next))) return null;
  if (passage.language === 'en' && parseNounPhrase(passage, numeral.next) !== null) return null;
  const stretch = { first: at, next: numeral.next };
  return toFigure({ rule: 'bare-millions', kind: 'amount', unit: previous.unit, value: numberOf(numeral), ...stretch, number: numeral });
}

/** «médailles | d'or et 2 | d'argent»: both have the same kind of complement. */
const sharesLink = (passage: Passage, counted: Stretch, link: string): boolean => {
  for (let at = counted.first; at < counted.next; at++) if (formAt(passage, at) === link) return true;
  return false;
};

const ORDINALS = new Set(['er', 're', 'ere', 'seul', 'seule', 'st']);
const COORDINATORS = new Set(['et', 'and', ',', 'puis', 'dont', 'including']);

const AFTER_PART = new Set([
  'en',
  'a',
  'au',
  'aux',
  'dans',
  'sur',
  'pour',
  'par',
  'avec',
  'ont',
  'sont',
  'in',
  'at',
  'from',
  'on',
  'are',
  'were',
]);

/** «1 230 contributions, dont | 450 en ligne». */
const isPartOf = (passage: Passage, at: number, after: string): boolean =>
  ['dont', 'including'].includes(formAt(passage, at - 1)) && AFTER_PART.has(after);

/** «trois habitants de Lormeuil et deux de Clairmont»: the noun of the figure just before is meant. */
export function parseElliptic(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.unit !== 'count' || previous.counted === null || at - previous.next > WIDEST_ELLIPSIS) return null;
  const numeral = COORDINATORS.has(formAt(passage, at - 1)) ? parseNumeral(passage, at) : null;
  if (numeral === null || isYearLike(numeral) || numberOf(numeral) < 2 || isExcludedNumber(passage, numeral)) return null;
  const link = formAt(passage, numeral.next);
  const origin = ['de', "d'", 'a', 'en', 'from', 'in'].includes(link) && isCapitalized(passage, numeral.next + 1);
  if (!origin && !isPartOf(passage, at, link) && !((link === 'de' || link === "d'") && sharesLink(passage, previous.counted, link)))
    return null;
  const stretch = { first: at, next: numeral.next };
  const counted = { first: previous.counted.first, next: previous.counted.first + 1 };
  return toFigure({ rule: 'elliptic', kind: 'count', unit: 'count', value: numberOf(numeral), ...stretch, number: numeral }, { counted });
}

/** «2 écoles, | 1 collège | et 3 gymnases»: one, in digits, among others that are counted. */
export function parseOne(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.counted === null || at - previous.next !== 1 || !COORDINATORS.has(formAt(passage, at - 1)))
    return null;
  if (formAt(passage, at) !== '1' || !isCommonNoun(passage, at + 1) || ORDINALS.has(formAt(passage, at + 1))) return null;
  const number = { first: at, next: at + 1 };
  const counted = { first: at + 1, next: at + 2 };
  return toFigure({ rule: 'one', kind: 'count', unit: 'count', value: 1, first: at, next: at + 2, number }, { counted });
}

import { type Numeral, numberOf } from './digits.js';
import type { Stretch } from './figure.js';
import type { Multiple } from './multipliers.js';
import { parseNumeral } from './numerals.js';
import { formAt, type Passage } from './tokens.js';

type Trend = Multiple['trend'];

const MORE = new Set(
  'plus more higher larger greater bigger faster longer stronger quicker wider heavier richer mieux better deeper taller hotter costlier'.split(
    ' ',
  ),
);
/** A comparison of two levels: «deux fois supérieur à», "three times the number", «2,4 fois la moyenne». */
const LEVEL = new Set(
  "superieur superieure superieurs superieures as the la le les l' magnification that its what celui celle ceux celles".split(' '),
);
const LESS = new Set([
  'moins',
  'inferieur',
  'inferieure',
  'inferieurs',
  'inferieures',
  'less',
  'fewer',
  'lower',
  'smaller',
  'cheaper',
  'slower',
  'lighter',
  'shorter',
  'weaker',
  'thinner',
]);

/** «trois fois», "three times", "twice". */
function parseOccasions(passage: Passage, at: number): { value: number; next: number } | null {
  if (passage.language === 'en' && formAt(passage, at) === 'twice') return { value: 2, next: at + 1 };
  const numeral = parseNumeral(passage, at);
  const link = numeral === null ? '' : formAt(passage, numeral.next);
  if (numeral === null || (link !== 'fois' && link !== 'times')) return null;
  const value = numberOf(numeral);
  return value < 2 && Number.isInteger(value) ? null : { value, next: numeral.next + 1 };
}

const BARE_ARTICLES = /^(?:la|le|les|l'|the|that|its|what)$/;

const PLANS = /^(?:prevu|attendu|espere|envisage|planned|expected|forecast|hoped)e?s?$/;
const FARTHEST_GROUP = 6;

const LONGEST_ASIDE = 5;

/** «deux fois plus, | par habitant, | que la moyenne». */
function skipAside(passage: Passage, at: number): number {
  for (let index = at + 1; index < at + LONGEST_ASIDE; index++) if (formAt(passage, index) === ',') return index + 1;
  return at + 1;
}

const EARLIER =
  /^(?:an|ans|annee|annees|mois|jours?|hier|avant|auparavant|aujourd'hui|normale?|precedente?s?|prevu|year|years|month|months|before|ago|now|last|previous|(?:19|20)\d\d)$/;

/** «2,6 fois plus fréquentes que dans la population», "three times more likely than men": other people, not another time. */
function isOfOthers(passage: Passage, at: number): boolean {
  if (!['que', "qu'", 'than'].includes(formAt(passage, at + 1)) || passage.tokens[at]?.kind !== 'word') return false;
  for (let index = at + 2; index < at + 2 + FARTHEST_GROUP; index++) if (EARLIER.test(formAt(passage, index))) return false;
  return true;
}

/** «quatre fois plus que prévu», «deux fois plus de filles que de garçons»: two levels side by side, no change. */
function isBetweenGroups(passage: Passage, at: number): boolean {
  if (formAt(passage, at) === ',') return isBetweenGroups(passage, skipAside(passage, at));
  if (['que', 'than'].includes(formAt(passage, at)))
    return PLANS.test(formAt(passage, at + 1)) || /^(?:moyenne|average|norm|norme)$/.test(formAt(passage, at + 2));
  if (isOfOthers(passage, at)) return true;
  if (formAt(passage, at) !== 'de' && formAt(passage, at) !== "d'") return false;
  for (let index = at + 2; index < at + FARTHEST_GROUP; index++)
    if (formAt(passage, index) === 'que') return ['de', "d'"].includes(formAt(passage, index + 1));
  return false;
}

/** "four times its valuation in 2022" grew; a ratio to earnings is a level. */
const trendOverTime = (passage: Passage, next: number): Trend =>
  isOverTime(passage, next) && !LEVERAGE.has(formAt(passage, next + 1)) ? 'increase' : null;

/** «trois fois plus», "three times more", "twice as many", «2,4 fois la moyenne». */
export function parseTimes(passage: Passage, at: number): Multiple | null {
  const times = parseOccasions(passage, at);
  if (times === null) return null;
  const { value, next } = times;
  const after = formAt(passage, next);
  const known: Trend = MORE.has(after) ? 'increase' : LESS.has(after) ? 'decrease' : null;
  const trend = isBetweenGroups(passage, next + 1) || isNamedRatio(passage, next) ? null : (known ?? trendOverTime(passage, next));
  const leverage = isLeverage(passage, next);
  if (known === null && !leverage && !(LEVEL.has(after) && !EVENTS.has(formAt(passage, next + 1)))) return null;
  const end = known === null && (leverage || BARE_ARTICLES.test(after)) ? next : next + 1;
  return { value, next: end, trend, number: { first: at, next }, ratio: LEVERAGE.has(formAt(passage, next + 1)) };
}

const RATIOS = new Set(['leverage', 'ebitda', 'gearing', 'levier', 'endettement', 'covenant', 'couverture']);

/** "leverage of 1.3 | times", «1,9 fois l'EBITDA …, à comparer à 2,3 | fois»: decimals of a ratio that the sentence names. */
const isNamedRatio = (passage: Passage, at: number): boolean =>
  passage.tokens[at - 2]?.kind === 'digits' &&
  [',', '.'].includes(formAt(passage, at - 3)) &&
  passage.tokens[at - 4]?.kind === 'digits' &&
  passage.tokens.some(({ form }) => RATIOS.has(form));

const FARTHEST_LEVERAGE = 4;

/** "1.8 times | trailing adjusted EBITDA". */
function isLeverage(passage: Passage, at: number): boolean {
  if (isNamedRatio(passage, at)) return true;
  for (let index = at; index < at + FARTHEST_LEVERAGE && passage.tokens[index]?.kind === 'word'; index++)
    if (LEVERAGE.has(formAt(passage, index))) return true;
  return false;
}

const FARTHEST_TIME = 14;
const TIME_ENDS = new Set(['.', ';', ':', '', ')']);
const FORMER = /^(?:ago|earlier|previous|previously|predecessor|former|(?:19|20)\d\d|auparavant|predecesseur)$/;

/** "four times its valuation in 2022", "twice what it paid ten years ago": against its own past. */
function isOverTime(passage: Passage, at: number): boolean {
  if (isNamedRatio(passage, at)) return false;
  // "twice as fast": as it was.
  if (formAt(passage, at) === 'as') return ['.', ',', ';', ''].includes(formAt(passage, at + 2));
  for (let index = at; index < at + FARTHEST_TIME && !TIME_ENDS.has(formAt(passage, index)); index++)
    if (FORMER.test(formAt(passage, index))) return true;
  return false;
}

// «trois fois la semaine» says how often; «0,9 fois l'EBITDA» is a ratio.
const EVENTS = new Set(['semaine', 'jour', 'an', 'annee', 'mois', 'day', 'week', 'year', 'month']);
const LEVERAGE = new Set(['ebitda', 'ebit', 'ebe', 'resultat', 'revenue', 'earnings', 'sales', 'endettement']);

const FEWEST_TIMES = 10;
const COMPARING = new Set('more less as the higher larger bigger greater over plus moins sur in out that its'.split(' '));

/** "released 1,874 times last year": how often, as what is counted, where "three times more" multiplies. */
export const occasionsAt = (passage: Passage, numeral: Numeral): Stretch | null =>
  !numeral.words &&
  numberOf(numeral) >= FEWEST_TIMES &&
  ['times', 'fois'].includes(formAt(passage, pastOf(passage, numeral))) &&
  !COMPARING.has(formAt(passage, pastOf(passage, numeral) + 1))
    ? { first: pastOf(passage, numeral), next: pastOf(passage, numeral) + 1 }
    : null;

/** «20 millions | de | fois» */
const pastOf = (passage: Passage, { next, exponent }: Numeral): number =>
  exponent >= 6 && formAt(passage, next) === 'de' ? next + 1 : next;

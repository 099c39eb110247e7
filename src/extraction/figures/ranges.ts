import { directionOf } from './directions.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { isYearLike, kindOfUnit, type Measured, measuredValue, parseMeasured, takesLink } from './measured.js';
import { parseNounPhrase, skipLink } from './noun-phrases.js';
import { formAt, isGlued, type Passage } from './tokens.js';

/** Two numbers of one kind, and what both count. */
export interface Pair extends Stretch {
  low: Measured;
  high: Measured;
  counted: Stretch | null;
}

const OPENERS = {
  fr: new Map([
    ['entre', 'et'],
    ['de', 'a'],
    ["d'", 'a'],
  ]),
  en: new Map([
    ['between', 'and'],
    ['from', 'to'],
  ]),
};
const JOINERS = { fr: new Set(['a', 'ou']), en: new Set(['to', 'or']) };

/** «10-15»: a dash that touches both, or stands apart from both. */
function isDash(passage: Passage, at: number): boolean {
  return formAt(passage, at) === '-' && passage.tokens[at]?.gap === passage.tokens[at + 1]?.gap;
}

const isJoiner = (passage: Passage, at: number, joiner: string | undefined): boolean =>
  joiner === undefined ? JOINERS[passage.language].has(formAt(passage, at)) || isDash(passage, at) : formAt(passage, at) === joiner;

/** The second number lends its magnitude and its unit to the first: «entre 10 et 15 millions d'euros». */
function lend(low: Measured, high: Measured): Measured {
  if (low.unit !== null && (high.unit ?? low.unit) !== low.unit) return low;
  // «$10-15 million»: only a smaller first number can share the magnitude.
  if (
    low.unit !== null &&
    (low.numeral.exponent !== 0 || low.exponent !== 0 || Number(low.numeral.mantissa) >= Number(high.numeral.mantissa))
  )
    return low;
  const bare = low.numeral.exponent === 0;
  const exponent = bare ? high.numeral.exponent : low.numeral.exponent;
  return { ...low, unit: high.unit ?? low.unit, exponent: high.exponent, numeral: { ...low.numeral, exponent } };
}

function borrow(low: Measured, high: Measured): Measured {
  return high.unit === null && low.unit !== null ? { ...high, unit: low.unit } : high;
}

/** «+2 % à +3 %», «0 % à +3 %»: with signs, only percentages span a range that nothing opens. */
function haveSigns(low: Measured, high: Measured, opened: boolean): boolean {
  if (high.sign === '-' || low.sign === '-') return false;
  if (low.sign === '+') return low.unit === 'percent' && high.sign === '+' && high.unit === 'percent';
  return high.sign !== '+' || opened || (low.unit === 'percent' && high.unit === 'percent');
}

/** «une amende de 5 400 $ à une entreprise»: an article, and no number. */
const isArticle = (low: Measured, high: Measured): boolean =>
  low.unit !== null && high.unit === null && high.numeral.words && high.numeral.mantissa === '1' && high.numeral.exponent === 0;

/** Two numbers joined by «à», «et» (after «entre»), "to", a dash. `opener` is the token of «de» or «entre», if there is one. */
export function parsePair(passage: Passage, at: number): Pair | null {
  const joiner = OPENERS[passage.language].get(formAt(passage, at));
  const low = parseMeasured(passage, joiner === undefined ? at : at + 1);
  if (low === null || !isJoiner(passage, low.next, joiner)) return null;
  const highAt = formAt(passage, low.next + 1) === 'pres' ? low.next + 3 : low.next + 1;
  const high = parseMeasured(passage, highAt);
  if (
    high === null ||
    isArticle(low, high) ||
    !haveSigns(low, high, joiner !== undefined) ||
    (isYearLike(low.numeral) && isYearLike(high.numeral))
  )
    return null;
  const noun = high.unit === null && low.unit === null ? parseNounPhrase(passage, linkAfter(passage, high)) : null;
  const counted = noun === null ? null : { first: noun.from, next: noun.next };
  return { low: lend(low, high), high: borrow(low, high), counted, first: at, next: counted?.next ?? high.next };
}

const linkAfter = (passage: Passage, { numeral, next }: Measured): number => (takesLink(numeral) ? skipLink(passage, next) : next);

const BETWEEN = new Set(['entre', 'between']);

/** «3,2 % à 487 000»: a unit goes from right to left; the other way it takes a dash. */
const isBackward = (passage: Passage, at: number, { low, high }: Pair): boolean => {
  const [first, last] = [parseMeasured(passage, at) ?? low, parseMeasured(passage, high.first)];
  return first.unit !== null && last?.unit === null && ['a', 'to'].includes(formAt(passage, first.next));
};

const isRange = ({ low, high, counted }: Pair): boolean =>
  measuredValue(low) < measuredValue(high) &&
  low.unit === high.unit &&
  (low.unit !== null || counted !== null || high.numeral.exponent >= MILLIONS);
/** «3,6 à 4,7 millions»: of what was said before. */
const MILLIONS = 6;

/** "fell by 11 minutes to 24 minutes": the size of a change, then where it leads. */
const isSizeAndLevel = (passage: Passage, { low, high }: Pair): boolean =>
  parseMeasured(passage, low.first)?.unit !== null && parseMeasured(passage, high.first)?.unit !== null;

/** "was up €1.08 to €4.46", "decreased $1,105,000 to $1,310,000": what has moved did so by the first number, to the second. */
const isMoved = (passage: Passage, at: number): boolean => {
  const before = formAt(passage, at - 1);
  const told = passage.language === 'en' && /(?:ed|rose|fell|grew|sank|shrank|slid)$/.test(before);
  return ['by', 'up', 'down'].includes(before) || (told && directionOf(passage, at - 1) !== null);
};

/** «entre 1,8 et 4 points»: with decimals, parts of a percentage. */
const isDecimalPoints = (passage: Passage, { low, high, counted }: Pair): boolean =>
  counted !== null && formAt(passage, counted.first) === 'points' && [low, high].some(({ numeral }) => numeral.mantissa.includes('.'));

const HUNDRED = 100;
const THOUSAND = 1000;

/** «4 à 6 000 euros»: the thousands are said once. */
function withThousands(pair: Pair | null): Pair | null {
  if (pair === null || pair.low.numeral.words) return pair;
  const [low, high] = [Number(pair.low.numeral.mantissa), Number(pair.high.numeral.mantissa)];
  const bare = pair.low.numeral.exponent === 0 && pair.high.numeral.exponent === 0;
  const shared = bare && low < HUNDRED && high % THOUSAND === 0 && high > low * THOUSAND;
  return shared ? { ...pair, low: { ...pair.low, numeral: { ...pair.low.numeral, exponent: 3 } } } : pair;
}

/** «entre 10 et 15 millions d'euros», «10 à 15 %», «deux ou trois projets», "5-10 jobs". */
export function parseRange(passage: Passage, at: number): Figure | null {
  const pair = withThousands(parsePair(passage, at));
  if (pair !== null && isMoved(passage, at) && isSizeAndLevel(passage, pair)) return null;
  if (pair === null || !isRange(pair) || isBackward(passage, pair.low.first, pair)) return null;
  const { low, high, counted } = pair;
  if (isGlued(passage, at) && formAt(passage, at - 1) === '-') return null;
  const points = isDecimalPoints(passage, pair);
  const unit = points ? 'points' : (low.unit ?? 'count');
  // «une hausse de | 7 à 8 %»: the link is the noun's; «entre» is the figure's own.
  const first = BETWEEN.has(formAt(passage, at)) ? pair.first : low.first;
  return toFigure(
    { rule: 'range', kind: kindOfUnit(unit), unit, value: measuredValue(low), first, next: pair.next, number: low.numeral },
    { value_max: measuredValue(high), counted: points ? null : counted, trend: high.sign === '+' ? 'increase' : null },
  );
}

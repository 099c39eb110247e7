import type { Statistic, Unit } from '../../domain/statistic.js';
import { isYearForm } from '../text/year-forms.js';
import { type Numeral, numberOf } from './digits.js';
import type { Stretch } from './figure.js';
import { MAGNITUDES_EN } from './lexicons/en/numbers.js';
import { MAGNITUDES_FR } from './lexicons/fr/numbers.js';
import { memoised } from './memo.js';
import { parseNumeral } from './numerals.js';
import { formAt, isGlued, isNextLine, type Passage, printedAt, toPassage } from './tokens.js';
import {
  isDuration,
  isMoney,
  parseCurrencyPrefix,
  parseNamedPrefix,
  parsePrefixedMagnitude,
  parseUnit,
  type UnitReading,
} from './units.js';

/** A number with its sign and its unit, if it has them. */
export interface Measured extends Stretch {
  numeral: Numeral;
  unit: Unit | null;
  /** Power of ten from the unit printed to the unit named. */
  exponent: number;
  sign: '+' | '-' | null;
}

const MAGNITUDES = { fr: MAGNITUDES_FR, en: MAGNITUDES_EN };

export const kindOfUnit = (unit: Unit): Statistic['kind'] => {
  if (isMoney(unit)) return 'amount';
  if (isDuration(unit)) return 'duration';
  if (unit === 'percent' || unit === 'points') return 'percent';
  return unit === 'count' ? 'count' : 'measure';
};

export const measuredValue = ({ numeral, exponent }: Pick<Measured, 'numeral' | 'exponent'>): number =>
  numberOf({ mantissa: numeral.mantissa, exponent: numeral.exponent + exponent });

const SIGNS = new Set(['+', '-', '±']);

/** The sign in words, of temperatures: "minus 12 degrees", «moins 12 °C». */
const MINUS = { fr: 'moins', en: 'minus' };

function parseSign(passage: Passage, at: number): '+' | '-' | null {
  const form = formAt(passage, at);
  if (MINUS[passage.language] === form && passage.tokens[at + 1]?.kind === 'digits') return '-';
  if (!SIGNS.has(form) || passage.tokens[at + 1]?.kind !== 'digits') return null;
  if (form === '+') return '+';
  // A dash glued to the word before is a hyphen; a dash that opens the passage and stands apart is a bullet.
  const apart = at > 0 && (!isGlued(passage, at) || formAt(passage, at - 1) === '(');
  return form === '-' && (apart || (at === 0 && isGlued(passage, at + 1))) ? '-' : null;
}

// A dash before a bare number, or apart from it in running text, separates: «Libertis – 35 membres».
const OPENS_SIGN = new Set(['(', ':', ',', '|', 'de', "d'", 'a', 'by', 'of', '/']);

function isNegative(passage: Passage, at: number, { unit }: Measured): boolean {
  if (unit === null || !(unit === 'percent' || unit === 'points' || unit === 'degreeC' || isMoney(unit))) return false;
  if (passage.tokens[at]?.kind === 'word') return unit === 'degreeC';
  return isGlued(passage, at + 1) || OPENS_SIGN.has(formAt(passage, at - 1));
}

const FARTHEST_LOSS = 20;
const OTHER_AMOUNTS = /^(?:[|;]|income|profits?|earnings|flows?|ebitda|margin)$/;

/** "a net loss of $2.1 million, or | $(0.05) | per share": how large a loss is has no sign. */
function isOfLoss(passage: Passage, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_LOSS) && !OTHER_AMOUNTS.test(formAt(passage, at)); at--)
    // "Net income (loss) was $(3.2) million": either.
    if (/^loss(?:es)?$/.test(formAt(passage, at))) return formAt(passage, at - 1) !== '(';
  return false;
}

/** "$(3.2) million", "$(0.12)": an amount in brackets is below nothing, as accounts print it. */
function parseLoss(passage: Passage, at: number, unit: Unit): Measured | null {
  const numeral = formAt(passage, at) === '(' && isGlued(passage, at) ? parseNumeral(passage, at + 1) : null;
  if (numeral === null || numeral.words || formAt(passage, numeral.next) !== ')') return null;
  const mantissa = isOfLoss(passage, at) ? numeral.mantissa : `-${numeral.mantissa}`;
  const word = formAt(passage, numeral.next + 1);
  const magnitudes = MAGNITUDES[passage.language];
  const spelled = Object.hasOwn(magnitudes, word) ? { exponent: magnitudes[word] ?? 0, next: numeral.next + 2 } : null;
  const { exponent, next } = spelled ?? parsePrefixedMagnitude(passage, numeral.next + 1);
  return { numeral: { ...numeral, mantissa }, unit, exponent, sign: null, first: at, next };
}

function parsePrefixed(passage: Passage, at: number): Measured | null {
  const prefix = parseCurrencyPrefix(passage, at) ?? parseNamedPrefix(passage, at);
  const loss = prefix === null ? null : parseLoss(passage, prefix.next, prefix.unit);
  if (loss !== null) return { ...loss, first: at };
  const numeral = prefix === null ? null : parseNumeral(passage, prefix.next);
  if (prefix === null || numeral === null || numeral.words) return null;
  const { exponent, next } = parsePrefixedMagnitude(passage, numeral.next);
  return { numeral, unit: prefix.unit, exponent, sign: null, first: at, next };
}

/** "12-month", "30-day": a unit tied to its number by a hyphen. */
function parseTiedUnit(passage: Passage, numeral: Numeral): UnitReading | null {
  const tied = formAt(passage, numeral.next) === '-' && isGlued(passage, numeral.next) && isGlued(passage, numeral.next + 1);
  if (!tied || passage.language !== 'en') return null;
  return parseUnit(passage, numeral.next + 1, numeral.words);
}

/** Numbers that are nouns take «de» before their unit: «une dizaine de kilomètres», «4 millions d'hectares». */
export const takesLink = ({ mantissa, exponent, words, approx }: Numeral): boolean =>
  exponent >= 6 || approx || (words && (mantissa === '1000' || mantissa === '12'));

const parseLinkedUnit = (passage: Passage, numeral: Numeral): UnitReading | null =>
  takesLink(numeral) && ['de', "d'", 'of'].includes(formAt(passage, numeral.next)) ? parseUnit(passage, numeral.next + 1, true) : null;

/** "5.4 more days", "three additional weeks". */
const parseAddedUnit = (passage: Passage, { next }: Numeral): UnitReading | null =>
  passage.language === 'en' && ['more', 'additional', 'extra', 'further', 'fewer'].includes(formAt(passage, next))
    ? parseUnit(passage, next + 1, true)
    : null;

/** "the thirty-second had left" counts, "a thirty-second delay" lasts. */
const isOrdinal = (passage: Passage, at: number, form: string): boolean =>
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-second$/.test(form) && !['a', 'every'].includes(formAt(passage, at - 1));

/** "three-year" is one token. */
function parseHyphenated(passage: Passage, at: number): Measured | null {
  const form = passage.language === 'en' && formAt(passage, at).length < 24 ? formAt(passage, at) : '';
  const cut = form.lastIndexOf('-');
  if (cut < 0) return null;
  const spread = `${form.slice(0, cut)} ${form.slice(cut + 1)}`;
  const inner = toPassage(spread, spread, 'en', { start: 0, end: spread.length });
  const numeral = parseNumeral(inner, 0);
  const unit = numeral === null ? null : parseUnit(inner, numeral.next, true);
  if (numeral === null || unit === null || unit.next !== inner.tokens.length || isOrdinal(passage, at, form)) return null;
  return {
    numeral: { ...numeral, first: at, next: at + 1 },
    unit: unit.unit,
    exponent: unit.exponent,
    sign: null,
    first: at,
    next: at + 1,
  };
}

/** «deux ans | et demi»: the half stands after the unit. */
function withDemi(passage: Passage, measured: Measured): Measured {
  const { numeral, next, unit } = measured;
  const half = unit !== null && formAt(passage, next) === 'et' && /^demie?$/.test(formAt(passage, next + 1));
  if (!half || !/^\d+$/.test(numeral.mantissa) || numeral.exponent !== 0) return measured;
  return { ...measured, numeral: { ...numeral, mantissa: `${numeral.mantissa}.5` }, next: next + 2 };
}

/** "34.6C": degrees, by the capital glued to the number. */
const parseDegree = (passage: Passage, { next, words }: Numeral): UnitReading | null =>
  !words && printedAt(passage, next) === 'C' && isGlued(passage, next) && passage.tokens[next + 1]?.kind !== 'digits'
    ? { unit: 'degreeC', exponent: 0, next: next + 1 }
    : null;

/** "4.4p per share", "a dividend of 12p": pence, where something is paid or priced by the piece. */
const parsePence = (passage: Passage, { next, words }: Numeral): UnitReading | null =>
  !words &&
  printedAt(passage, next) === 'p' &&
  isGlued(passage, next) &&
  (['per', 'a', 'an'].includes(formAt(passage, next + 1)) || passage.tokens.some(({ form }) => PRICED.has(form)))
    ? { unit: 'GBP', exponent: -2, next: next + 1 }
    : null;

const PRICED = new Set(['dividend', 'dividends', 'share', 'shares', 'eps', 'price', 'prices', 'litre']);

const AFTER_CENTS = new Set("l' le la les par pour au aux en chez dans du a contre soit et ou de seulement".split(' '));

/** «2 euros | 51»: the cents behind the coin. */
function withCents(passage: Passage, measured: Measured): Measured {
  const { numeral, next, unit } = measured;
  const cents = formAt(passage, next);
  const coin = /^(?:euros?|francs?|dollars?)$/.test(formAt(passage, next - 1));
  const split = unit !== null && coin && passage.tokens[next]?.kind === 'digits' && /^\d\d$/.test(cents) && /^\d+$/.test(numeral.mantissa);
  const ends = passage.tokens[next + 1]?.kind !== 'word' || AFTER_CENTS.has(formAt(passage, next + 1));
  if (!split || !ends || numeral.exponent !== 0) return measured;
  return { ...measured, numeral: { ...numeral, mantissa: `${numeral.mantissa}.${cents}` }, next: next + 1 };
}

const MILLION = 6;

/** «1,1 € | millions»: the power of ten behind the sign of the currency. */
function withLateMagnitude(passage: Passage, measured: Measured): Measured {
  const { numeral, next, unit, exponent } = measured;
  const late = ['€', '$', '£'].includes(formAt(passage, next - 1)) ? formAt(passage, next) : '';
  const magnitudes = MAGNITUDES[passage.language];
  const power = unit !== null && exponent === 0 && numeral.exponent === 0 && Object.hasOwn(magnitudes, late) ? (magnitudes[late] ?? 0) : 0;
  return power >= MILLION ? { ...measured, exponent: power, next: next + 1 } : measured;
}

const POINTS = new Set(['point', 'points']);
const OF_PERCENT = new Set(['de', 'sur', 'par', 'en', 'on', 'over', 'higher', 'lower', 'above', 'below', 'to', ')', 'pour', ',', ';', '']);
const MORE_OR_LESS = new Set(['plus', 'moins', 'mieux', 'hausse', 'baisse', 'base']);

/** «1,9 point», «six points de plus», "±0.5 points": parts of a percentage; «un programme en dix points» has items. */
function parsePoints(passage: Passage, numeral: Numeral): UnitReading | null {
  if (!POINTS.has(formAt(passage, numeral.next))) return null;
  const decimal = numeral.mantissa.includes('.');
  const compared = formAt(passage, numeral.next + 1) === 'de' && MORE_OR_LESS.has(formAt(passage, numeral.next + 2));
  const placed = /^(?:sous|au-dessus|au-dessous|below|above|ahead|behind|higher|lower)$/.test(formAt(passage, numeral.next + 1));
  const signed = SIGNS.has(formAt(passage, numeral.first - 1)) && OF_PERCENT.has(formAt(passage, numeral.next + 1));
  return decimal || compared || signed || placed ? { unit: 'points', exponent: 0, next: numeral.next + 1 } : null;
}

function parsePlain(passage: Passage, at: number): Measured | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null) return parseHyphenated(passage, at);
  if (isNextLine(passage, numeral.next)) return { numeral, unit: null, exponent: 0, sign: null, first: at, next: numeral.next };
  const unit =
    parseUnit(passage, numeral.next, numeral.words) ??
    parseLinkedUnit(passage, numeral) ??
    parseTiedUnit(passage, numeral) ??
    parseAddedUnit(passage, numeral) ??
    parsePoints(passage, numeral) ??
    parseDegree(passage, numeral) ??
    parsePence(passage, numeral);
  const next = unit?.next ?? numeral.next;
  const measured = { numeral, unit: unit?.unit ?? null, exponent: unit?.exponent ?? 0, sign: null, first: at, next };
  return withCents(passage, withDemi(passage, withLateMagnitude(passage, measured)));
}

function parseSigned(passage: Passage, at: number): Measured | null {
  const sign = parseSign(passage, at);
  if (sign === null) return parsePrefixed(passage, at) ?? parsePlain(passage, at);
  const measured = parsePrefixed(passage, at + 1) ?? parsePlain(passage, at + 1);
  if (measured === null || (sign === '-' && !isNegative(passage, at, measured))) return null;
  return { ...measured, sign, first: at };
}

/** Four digits that most often are a year. */
export const isYearLike = ({ mantissa, exponent, words, first, next }: Numeral): boolean =>
  !words && exponent === 0 && next === first + 1 && isYearForm(mantissa);

/** «+ 3,2 %», «-4,4%», «€ 1,2 million», «12 M€», «36». */
export const parseMeasured = memoised(parseSigned);

import { type Numeral, numberOf, parseDigits } from './digits.js';
import { COUNTED_BY_MILLIONS_EN, GLUED_MAGNITUDES_EN, MAGNITUDES_EN } from './lexicons/en/numbers.js';
import { COLLECTIVES_FR, MAGNITUDES_FR } from './lexicons/fr/numbers.js';
import { memoised } from './memo.js';
import { parseNumberWords } from './number-words.js';
import { formAt, isGlued, type Passage } from './tokens.js';

const ARTICLES_FR = new Set(['un', 'une']);

const own = (table: Readonly<Record<string, number>>, form: string): number | undefined =>
  Object.hasOwn(table, form) ? table[form] : undefined;

/** "a dozen", "half a dozen", "a half-dozen". */
function parseDozen(passage: Passage, at: number): Numeral | null {
  const [article, noun] = [formAt(passage, at), formAt(passage, at + 1)];
  const dozen = { exponent: 0, first: at, words: true, approx: false };
  if (article === 'half') return noun === 'a' && formAt(passage, at + 2) === 'dozen' ? { ...dozen, mantissa: '6', next: at + 3 } : null;
  if (article !== 'a' && article !== 'one') return null;
  if (noun === 'dozen') return { ...dozen, mantissa: '12', next: at + 2, approx: article === 'a' };
  return noun === 'half-dozen' ? { ...dozen, mantissa: '6', next: at + 2 } : null;
}

/** «une vingtaine», «la centaine». */
function parseCollective(passage: Passage, at: number): Numeral | null {
  const article = formAt(passage, at);
  const noun = formAt(passage, at + 1);
  if (passage.language === 'en') return parseDozen(passage, at);
  const value = own(COLLECTIVES_FR, noun);
  if (value === undefined || !(ARTICLES_FR.has(article) || article === 'la')) return null;
  return {
    mantissa: String(value),
    exponent: 0,
    first: at,
    next: at + 2,
    words: true,
    approx: noun !== 'millier' || article !== 'la',
  };
}

const magnitudes = (passage: Passage) => (passage.language === 'en' ? MAGNITUDES_EN : MAGNITUDES_FR);

/** "the $17.4-million project": a hyphen before the magnitude, and no space. */
const isHyphened = (passage: Passage, at: number): boolean =>
  passage.language === 'en' &&
  formAt(passage, at) === '-' &&
  isGlued(passage, at) &&
  isGlued(passage, at + 1) &&
  own(MAGNITUDES_EN, formAt(passage, at + 1)) !== undefined;

/** "a $15 billion-a-year problem" */
const RATE = /-(?:a|per)-(?:year|month|week|day)$|-(?:plus|strong|dollar)$/;

/** «1,2 milliard», "44.6 million", «trois douzaines», «deux millions trois cent mille». */
function withMagnitude(passage: Passage, read: Numeral): Numeral {
  const numeral = isHyphened(passage, read.next) ? { ...read, next: read.next + 1 } : read;
  const form = formAt(passage, numeral.next).replace(RATE, '');
  const exponent = own(magnitudes(passage), form);
  if (exponent === undefined) return withCollective(passage, read, formAt(passage, read.next));
  const half =
    /^\d+$/.test(numeral.mantissa) && formAt(passage, numeral.next + 1) === 'et' && /^demie?$/.test(formAt(passage, numeral.next + 2));
  // «deux millions et demi»
  if (half) return { ...numeral, mantissa: `${numeral.mantissa}.5`, exponent: numeral.exponent + exponent, next: numeral.next + 3 };
  const scaled = { ...numeral, exponent: numeral.exponent + exponent, next: numeral.next + 1 };
  // "two hundred thousand", «trois cent millions» printed in digits: «300 mille millions» stays one number.
  const again = own(magnitudes(passage), formAt(passage, scaled.next));
  if (again !== undefined && exponent <= 3) return { ...scaled, exponent: scaled.exponent + again, next: scaled.next + 1 };
  return numeral.words && exponent >= 6 ? withTail(passage, scaled) : scaled;
}

function withCollective(passage: Passage, numeral: Numeral, form: string): Numeral {
  if (passage.language === 'en') {
    return form === 'dozen' ? { ...numeral, mantissa: String(numberOf(numeral) * 12), exponent: 0, next: numeral.next + 1 } : numeral;
  }
  const value = form.endsWith('s') ? own(COLLECTIVES_FR, form.slice(0, -1)) : undefined;
  if (value === undefined) return numeral;
  return { ...numeral, mantissa: String(numberOf(numeral) * value), exponent: 0, next: numeral.next + 1, approx: true };
}

/** «deux millions | trois cent mille». */
function withTail(passage: Passage, numeral: Numeral): Numeral {
  const words = parseNumberWords(passage, numeral.next);
  const power = words === null ? undefined : own(magnitudes(passage), formAt(passage, words.next));
  const smaller = words !== null && power !== undefined && power >= 3 && power < numeral.exponent;
  const tail = smaller ? { ...words, exponent: words.exponent + power, next: words.next + 1 } : words;
  if (tail === null || numberOf(tail) === 0 || formAt(passage, tail.next) === 'sur') return numeral;
  return { ...numeral, mantissa: String(numberOf(numeral) + numberOf(tail)), exponent: 0, next: tail.next };
}

const HALVES: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };
const TYPED: Readonly<Record<string, string>> = { '1/2': '5', '1/4': '25', '3/4': '75' };

/** "two and a half", «6½»: the half belongs to the number. */
function withHalf(passage: Passage, numeral: Numeral): Numeral {
  const vulgar = HALVES[formAt(passage, numeral.next)];
  const whole = /^\d+$/.test(numeral.mantissa) && numeral.exponent === 0;
  if (!whole) return numeral;
  if (vulgar !== undefined && passage.tokens[numeral.next]?.gap.trim() === '') {
    return { ...numeral, mantissa: `${numeral.mantissa}.${vulgar}`, next: numeral.next + 1 };
  }
  // "falling to its 2 1/2% target"
  const parts =
    numeral.mantissa.length < 3 &&
    isGlued(passage, numeral.next + 1) &&
    isGlued(passage, numeral.next + 2) &&
    formAt(passage, numeral.next + 1) === '/';
  const typed = parts ? TYPED[`${formAt(passage, numeral.next)}/${formAt(passage, numeral.next + 2)}`] : undefined;
  if (typed !== undefined) return { ...numeral, mantissa: `${numeral.mantissa}.${typed}`, next: numeral.next + 3 };
  const half = ['and', 'a', 'half'].every((word, index) => formAt(passage, numeral.next + index) === word);
  return half ? { ...numeral, mantissa: `${numeral.mantissa}.5`, next: numeral.next + 3 } : numeral;
}

const HALF_UNITS =
  /^(?:million|billion|percentage|point|degree|mile|metre|meter|kilometre|kilometer|litre|liter|tonne|ton|hectare|acre|percent|hour|kilowatt|megawatt|gigawatt|terawatt|kilogram|pound|dozen)$/;

/** "half a million", "half a percentage point", «un | demi-million» is one token. */
function parseHalfOf(passage: Passage, at: number): Numeral | null {
  const english =
    formAt(passage, at) === 'half' && ['a', 'an'].includes(formAt(passage, at + 1)) && HALF_UNITS.test(formAt(passage, at + 2));
  if (passage.language === 'en' && english)
    return withMagnitude(passage, { mantissa: '0.5', exponent: 0, first: at, next: at + 2, words: true, approx: false });
  const hyphened = passage.language === 'en' && formAt(passage, at) === 'one-half' && /^(?:million|billion)$/.test(formAt(passage, at + 1));
  if (hyphened) return withMagnitude(passage, { mantissa: '0.5', exponent: 0, first: at, next: at + 1, words: true, approx: false });
  const french = passage.language === 'fr' && ARTICLES_FR.has(formAt(passage, at)) && formAt(passage, at + 1) === 'demi-million';
  return french ? { mantissa: '0.5', exponent: 6, first: at, next: at + 2, words: true, approx: false } : null;
}

const MILLIONS = /^(?:million|billion|milliard)$/;

/** "a quarter | of a million", «trois quarts | de million»: the words that make a fraction a number; the index of the magnitude, or -1. */
export function magnitudeOfPart(passage: Passage, at: number): number {
  const link = formAt(passage, at);
  if (!(link === 'of' || link === 'de' || link === "d'")) return -1;
  const noun = ['a', 'un'].includes(formAt(passage, at + 1)) ? at + 2 : at + 1;
  return MILLIONS.test(formAt(passage, noun)) ? noun : -1;
}

/** By the noun of the part: the words before it. */
const PARTS: ReadonlyMap<string, { mantissa: string; counts: readonly string[] }> = new Map([
  ['quarter', { mantissa: '0.25', counts: ['a', 'one'] }],
  ['quart', { mantissa: '0.25', counts: ['un'] }],
  ['quarters', { mantissa: '0.75', counts: ['three'] }],
  ['quarts', { mantissa: '0.75', counts: ['trois'] }],
]);

/** "a quarter of a million", «un quart de million»; "three-quarters" is one token. */
function parsePartOf(passage: Passage, at: number): Numeral | null {
  const joined = formAt(passage, at) === 'three-quarters';
  const part = PARTS.get(joined ? 'quarters' : formAt(passage, at + 1));
  if (part === undefined || !(joined || part.counts.includes(formAt(passage, at)))) return null;
  const magnitude = magnitudeOfPart(passage, joined ? at + 1 : at + 2);
  return magnitude < 0
    ? null
    : withMagnitude(passage, { mantissa: part.mantissa, exponent: 0, first: at, next: magnitude, words: true, approx: false });
}

function parseAnyNumeral(passage: Passage, at: number): Numeral | null {
  const half = parseHalfOf(passage, at) ?? parsePartOf(passage, at);
  if (half !== null) return half;
  const collective = parseCollective(passage, at);
  if (collective !== null) return collective;
  const article = passage.language === 'en' && formAt(passage, at) === 'a' ? own(MAGNITUDES_EN, formAt(passage, at + 1)) : undefined;
  if (article !== undefined)
    return withMagnitude(passage, { mantissa: '1', exponent: 0, first: at, next: at + 1, words: true, approx: false });
  const numeral = parseDigits(passage, at) ?? parseNumberWords(passage, at);
  if (numeral === null) return null;
  const whole = withMagnitude(passage, withHalf(passage, numeral));
  return whole.words ? pastDigits(passage, whole) : pastPlus(passage, withCount(passage, whole));
}

/** "2500+ members": the sign of «and more» before what is counted. */
function pastPlus(passage: Passage, numeral: Numeral): Numeral {
  const counted = passage.tokens[numeral.next + 1]?.kind === 'word' && !isGlued(passage, numeral.next + 1);
  return formAt(passage, numeral.next) === '+' && isGlued(passage, numeral.next) && counted
    ? { ...numeral, next: numeral.next + 1 }
    : numeral;
}

/** «six (06) mois», «trois cents (300) délégués»: the same number in digits between brackets. */
function pastDigits(passage: Passage, numeral: Numeral): Numeral {
  if (formAt(passage, numeral.next) !== '(' || passage.tokens[numeral.next + 1]?.kind !== 'digits') return numeral;
  const digits = parseDigits(passage, numeral.next + 1);
  const padded = passage.tokens[numeral.next + 1]?.form.replace(/^0+/, '');
  const same = digits !== null && (numberOf(digits) === numberOf(numeral) || Number(padded) === numberOf(numeral));
  return same && formAt(passage, digits.next) === ')' ? { ...numeral, next: digits.next + 1 } : numeral;
}

/** "3.1m shares", "500k users", "40-odd ideas": a magnitude glued to digits before what is counted. */
function withCount(passage: Passage, numeral: Numeral): Numeral {
  if (passage.language !== 'en') return numeral;
  const form = formAt(passage, numeral.next);
  if (form === '-' && formAt(passage, numeral.next + 1) === 'odd' && isGlued(passage, numeral.next))
    return { ...numeral, next: numeral.next + 2, approx: true };
  const exponent = isGlued(passage, numeral.next) ? own(GLUED_MAGNITUDES_EN, form) : undefined;
  return exponent !== undefined && COUNTED_BY_MILLIONS_EN.has(formAt(passage, numeral.next + 1))
    ? { ...numeral, exponent: numeral.exponent + exponent, next: numeral.next + 1 }
    : numeral;
}

/** A number, in digits or in words, with its magnitude; «un million» is one, a bare «un» is value 1. */
export const parseNumeral = memoised(parseAnyNumeral);

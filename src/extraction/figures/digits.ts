import { COUNTED_IN_ONES_FR } from './lexicons/fr/grammar.js';
import { formAt, isCapitalized, isGlued, type Passage, printedAt } from './tokens.js';
import { parseUnit } from './units.js';

/** A number as written: `mantissa` times ten to the `exponent`; from token `first` up to `next`. */
export interface Numeral {
  mantissa: string;
  exponent: number;
  first: number;
  next: number;
  words: boolean;
  approx: boolean;
}

/** Exact where a product is not: 1.1e9 is read from its decimal form. */
export const numberOf = ({ mantissa, exponent }: Pick<Numeral, 'mantissa' | 'exponent'>): number => Number(`${mantissa}e${exponent}`);

// Beyond this a run of digits is an identifier; it also keeps every value finite.
const LONGEST_GROUP = 15;
const MOST_GROUPS = 5;
const SPACES = new Set([' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u2008']);
// An ordinary space separates English words more often than English thousands («on May 14 200 people»).
const ENGLISH_SPACES = new Set(['\u00a0', '\u202f', '\u2009', '\u2007']);

const TIED = new Set(['\u00a0', '\u202f', '\u2009', '\u2007']);

interface Separator {
  name: string;
  /** Token of the digits after the separator. */
  at: number;
}

const isGroup = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'digits' && formAt(passage, at).length === 3;

const isSpaced = (passage: Passage, at: number): boolean => isGroup(passage, at) && passage.tokens[at]?.gap === ' ';

/** The row of digits parted by ordinary spaces that a group stands in: its first and its last token. */
function rowOf(passage: Passage, at: number): { first: number; last: number } {
  let first = at - 1;
  while (at - first < MOST_GROUPS && isSpaced(passage, first) && passage.tokens[first - 1]?.kind === 'digits') first--;
  let last = at;
  while (last - at < MOST_GROUPS && isSpaced(passage, last + 1)) last++;
  return { first, last };
}

/** "310 000 tonnes", "$26 600", "R1 200 500", "42 000 businesses": by the unit, the currency or the noughts two numbers are one; no month may stand before. */
function isOneNumber(passage: Passage, at: number): boolean {
  const { first, last } = rowOf(passage, at);
  if (passage.tokens[first - 1]?.kind === 'digits') return false;
  if (formAt(passage, at) === '000' || (CURRENCIES.has(printedAt(passage, first - 1)) && passage.tokens[last + 1]?.kind !== 'digits'))
    return true;
  return !isCapitalized(passage, first - 1) && parseUnit(passage, last + 1, false) !== null;
}
const CURRENCIES = new Set(['$', '£', '€', 'R']);

function groupSeparator(passage: Passage, at: number): Separator | null {
  const gap = passage.tokens[at]?.gap ?? '';
  const spaces = passage.language === 'en' ? ENGLISH_SPACES : SPACES;
  if (isGroup(passage, at) && (spaces.has(gap) || (gap === ' ' && isOneNumber(passage, at)))) return { name: gap, at };
  const mark = formAt(passage, at);
  const marks = passage.language === 'en' ? ",'" : ".'";
  const glued = isGlued(passage, at) && isGlued(passage, at + 1);
  return mark !== '' && marks.includes(mark) && glued && isGroup(passage, at + 1) ? { name: mark, at: at + 1 } : null;
}

/** Groups of three after the first, all with the same separator: «1 234 567», «30.000», «1'200». */
function parseGroups(passage: Passage, first: number): { digits: string; next: number; mark: string } {
  let digits = formAt(passage, first);
  let next = first + 1;
  let mark = '';
  if (digits.length > 3 || digits.startsWith('0')) return { digits, next, mark };
  for (let group = 0; group < MOST_GROUPS; group++) {
    const separator = groupSeparator(passage, next);
    // A no-break space says that the number goes on; the next one may be an ordinary space.
    const mixed = separator !== null && TIED.has(mark) && SPACES.has(separator.name);
    if (separator === null || (mark !== '' && separator.name !== mark && !mixed)) break;
    digits += formAt(passage, separator.at);
    next = separator.at + 1;
    mark = mixed ? mark : separator.name;
  }
  return { digits, next, mark };
}

function isDecimalMark(passage: Passage, at: number, grouping: string): boolean {
  const mark = formAt(passage, at);
  if ((mark !== ',' && mark !== '.') || mark === grouping) return false;
  return isGlued(passage, at) && isGlued(passage, at + 1) && passage.tokens[at + 1]?.kind === 'digits';
}

/** «1.2.3», «10.000.1»: versions and addresses, not numbers. */
const isChained = (passage: Passage, next: number): boolean =>
  (formAt(passage, next) === '.' || formAt(passage, next) === ',') &&
  isGlued(passage, next) &&
  isGlued(passage, next + 1) &&
  passage.tokens[next + 1]?.kind === 'digits';

/** «.07» in English. */
function parseBareDecimals(passage: Passage, at: number): Numeral | null {
  const digits = passage.tokens[at + 1];
  if (passage.language !== 'en' || formAt(passage, at) !== '.' || digits?.kind !== 'digits' || !isGlued(passage, at + 1)) return null;
  if (digits.form.length > LONGEST_GROUP || passage.tokens[at - 1]?.kind === 'digits') return null;
  return { mantissa: `0.${digits.form}`, exponent: 0, first: at, next: at + 2, words: false, approx: false };
}

/** «111,500 visiteurs»: three decimals of what comes in ones are thousands, by an English habit in French. */
const isCommaOfThousands = (passage: Passage, digits: string, at: number): boolean =>
  passage.language === 'fr' &&
  formAt(passage, at) === ',' &&
  digits.length <= 3 &&
  !digits.startsWith('0') &&
  isGroup(passage, at + 1) &&
  COUNTED_IN_ONES_FR.has(formAt(passage, at + 2));

/** «30.– francs», «Fr. 120.-»: the dash that stands for no centimes in Switzerland; the token after it. */
function pastNoCentimes(passage: Passage, next: number): number {
  const dash = isGlued(passage, next) && isGlued(passage, next + 1) && formAt(passage, next) === '.' && formAt(passage, next + 1) === '-';
  const after = passage.tokens[next + 2];
  return dash && (after === undefined || after.kind === 'mark' || !isGlued(passage, next + 2)) ? next + 2 : next;
}

/** Digits with thousands and decimals by the habits of the language. */
export function parseDigits(passage: Passage, at: number): Numeral | null {
  const token = passage.tokens[at];
  if (token?.kind !== 'digits') return parseBareDecimals(passage, at);
  if (token.form.length > LONGEST_GROUP) return null;
  const { digits, next: end, mark } = parseGroups(passage, at);
  const next = pastNoCentimes(passage, end);
  if (!isDecimalMark(passage, next, mark)) return { mantissa: digits, exponent: 0, first: at, next, words: false, approx: false };
  const decimals = formAt(passage, next + 1);
  if (decimals.length > LONGEST_GROUP || isChained(passage, next + 2)) return null;
  if (isCommaOfThousands(passage, digits, next))
    return { mantissa: digits + decimals, exponent: 0, first: at, next: next + 2, words: false, approx: false };
  return { mantissa: `${digits}.${decimals}`, exponent: 0, first: at, next: next + 2, words: false, approx: false };
}

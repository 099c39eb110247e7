import { isExcludedNumber } from './counts.js';
import { numberOf } from './digits.js';
import { type Figure, toFigure } from './figure.js';
import { NOT_COMPOUND_EN } from './lexicons/en/compounds.js';
import { isYearLike } from './measured.js';
import { parseNumberWords } from './number-words.js';
import { parseNumeral } from './numerals.js';
import { formAt, isGlued, type Passage, printedAt, toPassage } from './tokens.js';

const NOUN = /^[a-z]{3,}$/;
// "10-year-old", "12-sided", "50-odd", "20-something": no noun that is counted.
const ADJECTIVE = /(?:[a-z]{3}ed|al|ous|ic|ish|ing|th|est|odd|something|plus|ly)$/;

const isCounted = (noun: string): boolean => NOUN.test(noun) && !ADJECTIVE.test(noun) && !NOT_COMPOUND_EN.has(noun);

/** A noun that the compound describes follows it: "a 10-bed | bay". */
const describes = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'word' && passage.tokens[at]?.gap !== '';

/** "200-person corps", "6,200-capacity stand": number, hyphen and noun are three tokens. */
function parseDigitCompound(passage: Passage, at: number): Figure | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || numeral.words || isYearLike(numeral) || numberOf(numeral) < 2 || isExcludedNumber(passage, numeral)) return null;
  const noun = numeral.next + 1;
  const tied = formAt(passage, numeral.next) === '-' && isGlued(passage, numeral.next) && isGlued(passage, noun);
  if (!tied || !isCounted(formAt(passage, noun)) || !describes(passage, noun + 1)) return null;
  const stretch = { first: at, next: noun + 1 };
  // "a 3,000-strong workforce"
  const counted = formAt(passage, noun) === 'strong' ? noun + 1 : noun;
  return toFigure(
    { rule: 'compound', kind: 'count', unit: 'count', value: numberOf(numeral), ...stretch, number: numeral },
    { counted: { first: counted, next: counted + 1 } },
  );
}

const LONGEST = 40;

/** "three-county area": one token. */
function parseWordCompound(passage: Passage, at: number): Figure | null {
  const form = formAt(passage, at);
  const cut = form.length < LONGEST ? form.lastIndexOf('-') : -1;
  if (cut < 0 || !isCounted(form.slice(cut + 1)) || !describes(passage, at + 1) || parseNumberWords(passage, at) !== null) return null;
  const words = form.slice(0, cut);
  const inner = toPassage(words, words, 'en', { start: 0, end: words.length });
  const numeral = parseNumberWords(inner, 0);
  if (numeral === null || numeral.next !== inner.tokens.length || numberOf(numeral) < 2) return null;
  const number = { first: at, next: at + 1 };
  const noun = printedAt(passage, at).slice(cut + 1);
  return toFigure({ rule: 'compound', kind: 'count', unit: 'count', value: numberOf(numeral), ...number, number }, { noun });
}

/** A number and a noun that together describe another noun. */
export const parseCompound = (passage: Passage, at: number): Figure | null =>
  passage.language === 'en' ? (parseDigitCompound(passage, at) ?? parseWordCompound(passage, at)) : null;

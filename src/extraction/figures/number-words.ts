import type { Numeral } from './digits.js';
import { TENS_EN, UNITS_EN } from './lexicons/en/numbers.js';
import { TENS_FR, UNITS_FR } from './lexicons/fr/numbers.js';
import type { FigureLanguage, Passage } from './tokens.js';

/** One part of a possibly hyphenated number word: «quatre-vingt-dix» is three parts of one token. */
interface Part {
  form: string;
  /** Token after the one this part ends, or -1 inside a token. */
  next: number;
}

interface Reading {
  value: number;
  /** Parts read. */
  length: number;
}

interface Words {
  units: Readonly<Record<string, number>>;
  tens: Readonly<Record<string, number>>;
  joiner: string;
  hundred: ReadonlySet<string>;
  thousand: string;
}

const WORDS: Readonly<Record<FigureLanguage, Words>> = {
  fr: { units: UNITS_FR, tens: TENS_FR, joiner: 'et', hundred: new Set(['cent', 'cents']), thousand: 'mille' },
  en: { units: UNITS_EN, tens: TENS_EN, joiner: 'and', hundred: new Set(['hundred']), thousand: 'thousand' },
};

// «neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf» has thirteen parts.
const MOST_PARTS = 14;
const MOST_HYPHENS = 14;
const LONGEST_WORD = 100;

const knownOf = ({ units, tens, hundred, thousand, joiner }: Words): ReadonlySet<string> =>
  new Set([...Object.keys(units), ...Object.keys(tens), ...hundred, thousand, joiner, 'vingts']);
const KNOWN: Readonly<Record<FigureLanguage, ReadonlySet<string>>> = { fr: knownOf(WORDS.fr), en: knownOf(WORDS.en) };

/** The run of number words from token `at` on. */
function partsAt({ tokens, language }: Passage, at: number): Part[] {
  const known = KNOWN[language];
  const parts: Part[] = [];
  for (let index = at; parts.length < MOST_PARTS; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.form.length > LONGEST_WORD) break;
    const forms = token.form.includes('-') ? token.form.split('-', MOST_HYPHENS) : [token.form];
    if (!forms.every((form) => known.has(form))) break;
    forms.forEach((form, part) => {
      parts.push({ form, next: part === forms.length - 1 ? index + 1 : -1 });
    });
  }
  return parts;
}

const own = (table: Readonly<Record<string, number>>, form: string | undefined): number | undefined =>
  form !== undefined && Object.hasOwn(table, form) ? table[form] : undefined;

/** 1 to 19: «six», «dix-sept». */
function readTeens(parts: readonly Part[], at: number, words: Words): Reading | null {
  const unit = own(words.units, parts[at]?.form);
  if (unit === undefined) return null;
  const second = unit === 10 ? own(words.units, parts[at + 1]?.form) : undefined;
  const joined = words.joiner === 'et' && second !== undefined && second >= 7 && second <= 9;
  return joined ? { value: 10 + second, length: 2 } : { value: unit, length: 1 };
}

/** What may follow a ten: «vingt et un», «soixante et onze», «trente-deux», «soixante-dix-huit», "forty-two". */
function readAfterTen(parts: readonly Part[], at: number, ten: number, words: Words): Reading | null {
  const joined = words.joiner === 'et' && parts[at]?.form === 'et';
  const rest = readTeens(parts, joined ? at + 1 : at, words);
  if (rest === null || rest.value === 0) return null;
  const limit = words.joiner === 'et' && (ten === 60 || ten === 80) ? 19 : 9;
  if (rest.value > limit || (joined && rest.value !== 1 && rest.value !== 11)) return null;
  return { value: rest.value, length: rest.length + (joined ? 1 : 0) };
}

const isFourScore = (parts: readonly Part[], at: number): boolean =>
  parts[at]?.form === 'quatre' && (parts[at + 1]?.form === 'vingt' || parts[at + 1]?.form === 'vingts');

/** 0 to 99. */
function readTens(parts: readonly Part[], at: number, words: Words): Reading | null {
  const fourScore = words.joiner === 'et' && isFourScore(parts, at);
  const ten = fourScore ? 80 : own(words.tens, parts[at]?.form);
  if (ten === undefined) return readTeens(parts, at, words);
  const length = fourScore ? 2 : 1;
  const rest = readAfterTen(parts, at + length, ten, words);
  return { value: ten + (rest?.value ?? 0), length: length + (rest?.length ?? 0) };
}

/** Past the "and" of "two hundred and five". */
const skipAnd = (parts: readonly Part[], at: number, words: Words): number =>
  words.joiner === 'and' && parts[at]?.form === 'and' ? at + 1 : at;

function readAfterHundred(parts: readonly Part[], at: number, words: Words): Reading | null {
  const from = skipAnd(parts, at, words);
  const rest = readTens(parts, from, words);
  return rest === null || rest.value === 0 ? null : { value: rest.value, length: rest.length + from - at };
}

/** 0 to 999. */
function readHundreds(parts: readonly Part[], at: number, words: Words): Reading | null {
  const before = readTens(parts, at, words);
  const plain = before === null || before.value === 0 || before.value > 9 || before.length > 1;
  const hundredAt = plain && before !== null ? -1 : at + (before?.length ?? 0);
  if (!words.hundred.has(parts[hundredAt]?.form ?? '') || (before === null && words.joiner !== 'et')) return before;
  const rest = readAfterHundred(parts, hundredAt + 1, words);
  return { value: (before?.value ?? 1) * 100 + (rest?.value ?? 0), length: hundredAt + 1 - at + (rest?.length ?? 0) };
}

/** 0 to 999 999. */
function readThousands(parts: readonly Part[], at: number, words: Words): Reading | null {
  const before = readHundreds(parts, at, words);
  const thousandAt = at + (before?.length ?? 0);
  if (parts[thousandAt]?.form !== words.thousand || before?.value === 0 || (before === null && words.joiner !== 'et')) return before;
  const from = skipAnd(parts, thousandAt + 1, words);
  const rest = readHundreds(parts, from, words);
  const tail =
    rest === null || rest.value === 0 ? { value: 0, length: 0 } : { value: rest.value, length: rest.length + from - thousandAt - 1 };
  return { value: (before?.value ?? 1) * 1000 + tail.value, length: thousandAt + 1 - at + tail.length };
}

/** Spares most words the rest: the first part decides. */
function mayStart({ tokens, language }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.form === WORDS[language].joiner || token.form.length > LONGEST_WORD) return false;
  const cut = token.form.indexOf('-');
  return KNOWN[language].has(cut < 0 ? token.form : token.form.slice(0, cut));
}

/** A cardinal in words, hyphenated or not: «vingt et un», «quatre-vingt-dix-sept», "two hundred and five". */
export function parseNumberWords(passage: Passage, at: number): Numeral | null {
  if (!mayStart(passage, at)) return null;
  const words = WORDS[passage.language];
  const parts = partsAt(passage, at);
  const reading = readThousands(parts, 0, words);
  const next = reading === null ? -1 : (parts[reading.length - 1]?.next ?? -1);
  if (reading === null || next < 0) return null;
  return { mantissa: String(reading.value), exponent: 0, first: at, next, words: true, approx: false };
}

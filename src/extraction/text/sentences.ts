import type { Block } from '../../domain/document.js';
import type { Span } from '../../domain/selector.js';
import { ABBREVIATIONS as ENGLISH } from '../lexicons/en/abbreviations.js';
import { ABBREVIATIONS as FRENCH } from '../lexicons/fr/abbreviations.js';
import { shadow } from './folded.js';

/** A sentence, without the spaces around it, and the index of the block it stands in. */
export interface Sentence extends Span {
  block: number;
}

const ENDERS = '.!?…';
/** What may follow an end of sentence and still belongs to it. */
const CLOSERS = '»”"’\')]›';
const SPACES = /[\s\u00a0\u202f\u2009]/;
const UPPER = /^[\p{Lu}\p{Lt}\d«“"‘'([–—•-]/u;
const LETTER = /[\p{L}\p{N}'’-]/u;
const LONGEST_WORD = 24;

const isSpace = (text: string, at: number): boolean => at < text.length && SPACES.test(text.charAt(at));

/** The folded word that ends just before `at`. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && (LETTER.test(text.charAt(from - 1)) || text.charAt(from - 1) === '.')) from--;
  return shadow(text.slice(from, at));
}

/** Folded words whose point belongs to them before a number: «Fr. 120», not «120 fr. Le billet». */
const BEFORE_DIGITS = new Set(['fr', 'frs', 'sfr']);

/** Behind "10 a.m." a mark or a small word with a capital begins a sentence; a day, a month and a zone go on with the time. */
const OPENS_AFTER_TIME =
  /^ (?:[«“"]|(?:The|An?|He|She|It|They|We|I|You|In|On|At|By|For|From|After|Before|When|While|This|That|These|There|Both|All|Its|His|Her|Their|Our|Please|No) )/;
const LONGEST_OPENER = 10;

const INITIAL = /^(?:[a-z]\.?-?)+$/;

/** «M. Durand», «J.-P. Martin», «art. 3», «U.S. Senate»: the point belongs to the word. */
function isAbbreviation(text: string, point: number): boolean {
  const raw = wordBefore(text, point);
  const word = raw.slice(Math.max(raw.lastIndexOf("'"), -1) + 1);
  if (word === '') return false;
  if (/^[ap]\.m$/.test(word)) return !OPENS_AFTER_TIME.test(text.slice(point + 1, point + LONGEST_OPENER));
  if (FRENCH.has(word) || ENGLISH.has(word)) return true;
  if (BEFORE_DIGITS.has(word) && /^\.\s?\d/.test(text.slice(point, point + 3))) return true;
  if (word.includes('.')) return word.length <= 6 && INITIAL.test(word);
  return word.length === 1 && text.charAt(point - 1) !== word;
}

/** «…la constitution.Ce député»: a missing space after a sentence, as text taken from web pages has it. */
function isGlued(text: string, next: number, end: number): boolean {
  const before = text.slice(Math.max(0, next - 4), next - 1);
  const after = text.slice(next, next + LONGEST_DOMAIN);
  return next + 1 < end && /^\p{Ll}{3}$/u.test(before) && /^\p{Lu}[\p{Ll}'’]/u.test(after) && !DOMAIN.test(after);
}

/** «Vexa.Net», «Orvanches.Info»: the end of a name that is an address, in capitals. */
const DOMAIN = /^(?:Com|Net|Org|Fr|Eu|Info|Tv|Coop)(?!\p{L})/u;
const LONGEST_DOMAIN = 5;

const skip = (from: number, end: number, belongs: (at: number) => boolean): number => {
  let at = from;
  while (at < end && belongs(at)) at++;
  return at;
};

const MOST_SPACES = 3;
const MOST_MARKS = 8;

/** After the marks of an end of sentence: past its closers, also those set off by a space («… industriel. » a déclaré»). */
function skipClosers(text: string, marks: number, end: number): number {
  const spaces = skip(marks, Math.min(end, marks + MOST_SPACES), (at) => isSpace(text, at));
  const from = spaces < end && '»”'.includes(text.charAt(spaces)) ? spaces : marks;
  return skip(from, end, (at) => CLOSERS.includes(text.charAt(at)));
}

/** Where the sentence that has an ender at `at` stops, or -1 when it goes on. */
function stopAfter(text: string, at: number, end: number): number {
  const marks = skip(at, Math.min(end, at + MOST_MARKS), (one) => ENDERS.includes(text.charAt(one)));
  const single = marks === at + 1 && text.charAt(at) === '.';
  const next = skipClosers(text, marks, end);
  if (next >= end) return end;
  if (!isSpace(text, next)) return next === marks && isGlued(text, next, end) ? next : -1;
  if (single && isAbbreviation(text, at)) return -1;
  const after = skip(next, end, (one) => isSpace(text, one));
  if (after >= end) return end;
  return UPPER.test(String.fromCodePoint(text.codePointAt(after) ?? 0)) ? next : -1;
}

/** A line that ends in a colon or a semicolon, or opens a new item, ends what was being said. */
function isLineStop(text: string, newline: number): boolean {
  let before = newline - 1;
  while (before >= 0 && isSpace(text, before) && newline - before < 4) before--;
  return before >= 0 && ':;'.includes(text.charAt(before));
}

/** No wire sets words apart by so many. */
const GAP = '   ';
const FEWEST_BESIDE = 20;

/** «… d'ici 2030   Au moins 40 % …»: blanks that set sentences apart on one line, as a page's list run together has them. */
function isWideGap(text: string, at: number, start: number, end: number): boolean {
  if (!text.startsWith(GAP, at) || at - start < FEWEST_BESIDE || !/[\p{Ll}\d)%]/u.test(text.charAt(at - 1))) return false;
  // Only the first blank of a run gets here, so that a run is crossed once.
  const after = skip(at, end, (one) => text.charAt(one) === ' ');
  return end - after >= FEWEST_BESIDE && /^\p{Lu}\p{Ll}* \p{Ll}/u.test(text.slice(after, after + 24));
}

function pushTrimmed(sentences: Sentence[], text: string, start: number, end: number, block: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  if (to > from) sentences.push({ start: from, end: to, block });
}

const breaksAt = (text: string, at: number, start: number, end: number): boolean =>
  (text.charAt(at) === '\n' && isLineStop(text, at)) || isWideGap(text, at, start, end);

function splitBlock(text: string, { start, end }: Span, block: number, sentences: Sentence[]): void {
  let from = start;
  let at = start;
  while (at < end) {
    const unit = text.charAt(at);
    const stop = ENDERS.includes(unit) ? stopAfter(text, at, end) : breaksAt(text, at, start, end) ? at + 1 : -1;
    if (stop > at) {
      pushTrimmed(sentences, text, from, stop, block);
      from = stop;
    }
    at = Math.max(at + 1, stop);
  }
  pushTrimmed(sentences, text, from, end, block);
}

/** The sentences of each block, in order; a sentence never leaves its block. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    splitBlock(text, block, index, sentences);
  });
  return sentences;
}

import { GENERATIONS, POST_NOMINALS } from '../lexicons/name-suffixes.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, opensLine, type Words } from '../words.js';

export const isGeneration = (words: Words, index: number): boolean =>
  GENERATIONS.has(foldedAt(words, index)) && words.tokens[index]?.casing !== 'lower';

/** Index after «Jr», «, Sr», «III» at the end of a name, or `index` itself. */
export function skipGeneration(words: Words, index: number): number {
  const at = foldedAt(words, index) === ',' ? index + 1 : index;
  return isGeneration(words, at) ? at + 1 : index;
}

/** «M.D.», «Ph.D.», «MBE», «FRCPath» */
const ABBREVIATED = /(?:\p{Lu}\p{L}{0,3}\.?){1,4}(?![\p{L}\d])/uy;
const STUDYING = /^(?:student|candidate|fellow|researcher|scholar)$/;
const LINKED = new Set(['of', 'at', 'for', 'de', 'du', "d'"]);

/** Index after the degree or order that begins at a token; the index itself when none does. «MD of Durand» is a role. */
function skipOne(words: Words, index: number, limit: number): number {
  const token = words.tokens[index];
  if (token === undefined || index >= limit || token.casing === 'lower') return index;
  ABBREVIATED.lastIndex = token.start;
  const match = ABBREVIATED.exec(words.text);
  if (match === null) return index;
  const after = firstTokenFrom(words.tokens, token.start + match[0].length);
  if (!POST_NOMINALS.has(match[0].replaceAll('.', '').toLowerCase()) && !isDotted(words, index, match[0], after)) return index;
  // «Jane Doe, PhD student»: a degree that somebody works for.
  return LINKED.has(foldedAt(words, after)) || STUDYING.test(foldedAt(words, after)) ? index : Math.min(after, limit);
}

/** «, P.Geo.,»: an abbreviation with points between two commas is a licence, whatever it stands for. */
const isDotted = (words: Words, index: number, printed: string, after: number): boolean =>
  foldedAt(words, index - 1) === ',' && foldedAt(words, after) === ',' && /\.\p{L}/u.test(printed);

export const isPostNominal = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'upper' && skipOne(words, index, index + 1) > index;

const MOST = 6;

/** Past what stands after a name and is no part of it: the point of «Jr.», «MBE», «, M.D., Ph.D.». */
export function skipPostNominals(words: Words, index: number, limit: number): number {
  let at = isGeneration(words, index - 1) && foldedAt(words, index) === '.' ? index + 1 : index;
  for (let count = 0; count < MOST; count++) {
    const from = foldedAt(words, at) === ',' ? at + 1 : at;
    const past = skipOne(words, from, limit);
    if (past === from) break;
    // "CFP®"
    at = ['®', '™'].includes(foldedAt(words, past)) ? past + 1 : past;
  }
  return at;
}

const LONGEST_HONOUR = 5;

/** Past ", OBE, FRS" to the end of the line of a name that stands alone, whatever the letters stand for. */
export function skipLettersToEnd(words: Words, index: number, limit: number): number {
  let at = index;
  while (at < limit && foldedAt(words, at) === ',' && isHonour(words, at + 1)) at += 2;
  return at >= limit || opensLine(words, at) ? Math.min(at, limit) : index;
}

const isHonour = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'upper' && foldedAt(words, index).length <= LONGEST_HONOUR;

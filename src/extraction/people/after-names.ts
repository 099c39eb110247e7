import { foldedAt, type Words } from '../words.js';
import { skipPostNominals } from './name-suffixes.js';

/** "Sen. Jane Roe, R-Va., the chairman": index after the party and state of an American legislator, before their comma; the index itself when there is none. */
function skipParty(words: Words, index: number): number {
  if (foldedAt(words, index) !== ',' || !/^[rdi]-[a-z.]+$/.test(foldedAt(words, index + 1))) return index;
  return foldedAt(words, index + 2) === '.' ? index + 3 : index + 2;
}

/** Index after a bracket that follows a name: «(D-NY)», «(LR)», «(69)»; the index itself when there is none. */
export function skipBracket(words: Words, from: number, limit: number): number {
  const index = skipParty(words, skipPostNominals(words, from, limit));
  if (foldedAt(words, index) !== '(') return index;
  for (let at = index + 1; at < limit && at - index < 8; at++) if (foldedAt(words, at) === ')') return at + 1;
  return index;
}

/** «Sofia, 19 ans, apprentie»: index after an age and its comma. */
export function skipAge(words: Words, index: number): number {
  // «a 61-year-old baker»
  const aged = ['a', 'an', 'the'].includes(foldedAt(words, index)) ? index + 1 : index;
  if (/^\d{1,3}-year-old$/.test(foldedAt(words, aged))) return aged + 1;
  return ageEnd(words, index) > index && foldedAt(words, ageEnd(words, index)) === ',' ? ageEnd(words, index) + 1 : index;
}

/** «Sonia B. | , 19 ans, »: true where a comma and an age follow. */
export const isAged = (words: Words, index: number): boolean => foldedAt(words, index) === ',' && skipAge(words, index + 1) > index + 1;

/** «19 ans», «34», «aged 34», «34 years old»: index after an age, or the index itself. */
export function ageEnd(words: Words, index: number): number {
  const at = ['aged', 'age', 'agee'].includes(foldedAt(words, index)) ? index + 1 : index;
  if (words.tokens[at]?.kind !== 'number' || !/^\d{1,3}$/.test(foldedAt(words, at))) return index;
  if (/^ans?$/.test(foldedAt(words, at + 1))) return at + 2;
  return foldedAt(words, at + 1) === 'years' && foldedAt(words, at + 2) === 'old' ? at + 3 : at + 1;
}

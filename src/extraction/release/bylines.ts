import { isGivenName } from '../lexicons/given-names.js';
import { KNOWN_TOWNS } from '../lexicons/towns.js';
import { foldedAt, type Words } from '../words.js';
import type { FoundPlaces } from './places.js';

/** «Jeanne Roy Le », "By Jane Roe, ": who put it up; a given name tells them from a town. */
const BYLINE = /^(?:par |by )([a-z'-]{2,20}) [a-z'. -]{2,40}(?:, (?:le|on) )?$|^([a-z'-]{2,20}) [a-z'. -]{2,40} (?:le|on) $/;

const CLOSING = ' ,:|•·-';

/** Whether what stands before a date, folded, is who put the text up. */
export const isBylineLead = (before: string): boolean => {
  let end = before.length;
  while (end > 0 && CLOSING.includes(before.charAt(end - 1))) end--;
  const named = BYLINE.exec(`${before.slice(0, end)} `);
  return isGivenName(named?.[1] ?? named?.[2] ?? '');
};

/** «Jeanne Roy Le 02/04/2025», «Par Jeanne Roy, 2 avril»: what reads as a place before a date is who put the text up. */
export const isByline = (words: Words, { first, to }: FoundPlaces, date: number): boolean =>
  (['par', 'by'].includes(foldedAt(words, first.from)) && isGivenName(foldedAt(words, first.from + 1))) ||
  (first.to - first.from > 1 &&
    isGivenName(foldedAt(words, first.from)) &&
    to === date - 1 &&
    ['le', 'on'].includes(foldedAt(words, to)) &&
    !KNOWN_TOWNS.has(foldedAt(words, first.from)));

import { foldedAt, isCapital, type Words } from '../words.js';
import { isRoleHead } from './role-grammar.js';

/** «(FDP)»: a short bracket belongs to the name before it. Index after it, or -1. */
export function bracketEnd(words: Words, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at - open < 7; at++) {
    if (foldedAt(words, at) === ')') return at + 1;
    // «(09 373 7599)»: a telephone.
    if (words.tokens[at]?.kind === 'number') return -1;
    if (words.tokens[at]?.casing === 'lower' && at === open + 1) return -1;
  }
  return -1;
}

const LONGEST_TERM = 2;
const LONGEST_MARKED = 8;

/** Index after the mark that closes the one at `open`, which stands around at most so many words; -1 when none does. */
function closingEnd(words: Words, open: number, most: number): number {
  const close = CLOSING.get(foldedAt(words, open));
  for (let at = open + 2; at <= open + most + 1; at++) if (foldedAt(words, at) === close) return at + 1;
  return -1;
}

const CLOSING = new Map([
  ['«', '»'],
  ['"', '"'],
]);

/** «référente « finances »»: a term of one or two words between marks, before a comma. Index after it, or -1. */
export function termEnd(words: Words, open: number): number {
  const end = closingEnd(words, open, LONGEST_TERM);
  return words.tokens[open + 1]?.casing === 'lower' && [',', ')', '.', ''].includes(foldedAt(words, end)) ? end : -1;
}

/** "Minister of Mines, Petroleum | , and Energy of …": the last of the fields of one office, behind a comma of its own. */
export const closesFields = (words: Words, comma: number): boolean =>
  foldedAt(words, comma + 1) === 'and' &&
  isCapital(words, comma - 1) &&
  foldedAt(words, comma - 2) === ',' &&
  isCapital(words, comma - 3) &&
  ['of', 'for'].includes(foldedAt(words, comma - 4)) &&
  isCapital(words, comma + 2) &&
  !isRoleHead(words, comma + 2);

/** Folded nouns of what somebody leads that has a title: «directeur du programme | « Ville en paix » | de l'Agence». */
const TITLED_WORKS = new Set(
  'programme projet mission pole dispositif departement equipe service chaire plan reseau collection emission revue cellule axe chantier project program initiative podcast series campaign campagne'.split(
    ' ',
  ),
);

/** Index after the title of what a role is of, or -1. */
export function workEnd(words: Words, open: number): number {
  const titled = TITLED_WORKS.has(foldedAt(words, open - 1)) && isCapital(words, open + 1);
  return titled ? closingEnd(words, open, LONGEST_MARKED) : -1;
}

/** «président de | « Piste ouverte ! » |»: the name of a body between marks, which a preposition leads to. Index after it, or -1. */
export function markedBodyEnd(words: Words, open: number, limit: number): number {
  if (!['de', "d'", 'du', 'of'].includes(foldedAt(words, open - 1)) || !isCapital(words, open + 1)) return -1;
  const end = closingEnd(words, open, LONGEST_MARKED);
  return end >= limit || MARKED_ENDS.has(foldedAt(words, end)) ? end : -1;
}

const MARKED_ENDS = new Set([',', ')', '.', ':', ';', '']);

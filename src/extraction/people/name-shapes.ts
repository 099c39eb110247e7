import { CAPITAL_PARTICLES, PARTICLES } from '../lexicons/civilities.js';
import { DEMONYMS } from '../lexicons/demonyms.js';
import { isGivenName } from '../lexicons/given-names.js';
import { LEGAL_FORMS } from '../lexicons/name-suffixes.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { foldedAt, isAdjacent, type Words } from '../words.js';
import { isAged } from './after-names.js';
import { isGeneration } from './name-suffixes.js';
import { isArticle } from './role-grammar.js';

export const isCapitalised = (words: Words, index: number): boolean => {
  const token = words.tokens[index];
  return (
    token !== undefined && token.kind === 'word' && (token.casing === 'capital' || token.casing === 'upper') && !token.folded.endsWith("'")
  );
};

/** «de», «van»; with a capital also «Ní», «N'». */
export const isParticle = (words: Words, index: number): boolean =>
  PARTICLES.has(foldedAt(words, index)) || (CAPITAL_PARTICLES.has(foldedAt(words, index)) && words.tokens[index]?.casing !== 'lower');

const MOST_PARTICLES = 3;

/** «van 't Hoff»: the mark of a Dutch article. */
const isClitic = (words: Words, index: number): boolean =>
  foldedAt(words, index) === "'" && foldedAt(words, index + 1) === 't' && isAdjacent(words, index);

/** How many tokens of particles («de», «de la», «d'», «van der») lead from `index` to a capitalised word; 0 when they do not. */
export function particlesAt(words: Words, index: number, limit: number): number {
  for (let count = 1; count <= MOST_PARTICLES && index + count < limit; count++) {
    if (!(isParticle(words, index + count - 1) || isClitic(words, index + count - 1)) || !isAdjacent(words, index + count - 1)) return 0;
    if (isCapitalised(words, index + count)) return count;
  }
  return 0;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['«', '»'],
]);

/** Capitalised; between marks, small letters do: «Robert ‘ada9’ Lefort». */
const isNickname = (words: Words, open: number): boolean =>
  isCapitalised(words, open + 1) || (foldedAt(words, open) !== '(' && words.tokens[open + 1]?.kind === 'word');

const isInitial = (words: Words, index: number): boolean => /^[a-z]\.$/.test(foldedAt(words, index));

/** How many tokens of a nickname between marks («Winifred "Win" Sole») lead from `index` to the family name; 0 when they do not. */
export function nicknameAt(words: Words, index: number, limit: number): number {
  if (!['"', '(', "'", '«'].includes(foldedAt(words, index)) || !isNickname(words, index)) return 0;
  const close = isCapitalised(words, index + 2) ? index + 3 : index + 2;
  const closes = foldedAt(words, close) === (CLOSERS.get(foldedAt(words, index)) ?? foldedAt(words, index));
  // "John D. (Jay) Roe"
  const given = isGivenName(foldedAt(words, index - 1)) || (isInitial(words, index - 1) && isGivenName(foldedAt(words, index + 1)));
  return closes && close + 1 < limit && isCapitalised(words, close + 1) && given ? close + 1 - index : 0;
}

/** «Sá» is a family name, «SA» and «Sa» are the form of a company. */
export const isSurnameByAccent = ({ text, tokens }: Words, index: number): boolean => {
  const { start = 0, end = 0, folded = '' } = tokens[index] ?? {};
  return LEGAL_FORMS.has(folded) && text.slice(start, end).toLowerCase() !== folded;
};

/** «Harbour Tool Company», «Nordvik Ab»: what ends in a body's noun or form, but for «Jeanne Maison» and «Ana de Sá». */
export function endsInBody(words: Words, from: number, to: number): boolean {
  const last = foldedAt(words, to - 1);
  if (to - from < 2 || isGivenName(foldedAt(words, from)) || isSurnameByAccent(words, to - 1)) return false;
  return (
    (ORGANISATION_HEADS.has(last) && words.tokens[to - 1]?.casing === 'capital') || (LEGAL_FORMS.has(last) && !isParticle(words, to - 2))
  );
}

/** «SÉNATEUR DE LA BAÏSE»: in capitals throughout, what follows a post and its preposition is a place. */
export function isComplement(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isParticle(words, at) && words.tokens[at]?.casing === 'upper') return true;
  return false;
}

/** «l'Autrichien Leopold Roth»: a people's name after its article is no part of somebody's. */
export const pastDemonym = (words: Words, from: number, to: number): number =>
  to - from > 2 && isArticle(foldedAt(words, from - 1)) && DEMONYMS.has(foldedAt(words, from)) ? from + 1 : from;

/** «Sonia B.»: the family name of somebody who is to stay unknown. */
export const isAbbreviated = (words: Words, from: number, to: number): boolean =>
  to - from === 2 &&
  words.tokens[from]?.casing === 'capital' &&
  (isGivenName(foldedAt(words, from)) || isAged(words, to)) &&
  /^[a-z]\.$/.test(foldedAt(words, to - 1));

const INITIAL = /^(?!u\.[skn]\.|e\.u\.|[hs]\.e\.|h\.[hm]\.)[a-z]\.(?:-?[a-z]\.)?$/;

/** «V. Garel», «J.-P. Roth», "R. B. Roth"; not «U.S. Senate». */
export const isInitialled = (words: Words, from: number, to: number): boolean =>
  (to - from === 2 || (to - from === 3 && INITIAL.test(foldedAt(words, from + 1)))) &&
  INITIAL.test(foldedAt(words, from)) &&
  words.tokens[to - 1]?.casing === 'capital';

/** Neither an initial nor an abbreviation. */
export const isPlainWord = (words: Words, index: number): boolean =>
  !foldedAt(words, index).endsWith('.') && foldedAt(words, index).length > 1;

/** How many words of a run are neither initials nor the number of a generation. */
export function countPlain(words: Words, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const inner = at > from && at < to - 1 && OF_FATHERS.has(foldedAt(words, at));
    if (isCapitalised(words, at) && isPlainWord(words, at) && !isGeneration(words, at) && !inner) count++;
  }
  return count;
}

/** Inside Arabic names, with a capital too: «Abdulla Bin Touq Al Marri». */
const OF_FATHERS = new Set(['bin', 'bint', 'ibn', 'ben', 'al', 'el', 'abu', 'abou']);

export const isUpper = (words: Words, index: number): boolean => words.tokens[index]?.casing === 'upper' && isPlainWord(words, index);

/** «MARTIN Julie»: family name first, as lists and contact blocks have it. */
export const isFamilyFirst = (words: Words, from: number, to: number): boolean =>
  to - from === 2 &&
  !isArticle(foldedAt(words, from - 1)) &&
  !PARTICLES.has(foldedAt(words, from)) &&
  isUpper(words, from) &&
  !isUpper(words, from + 1) &&
  isGivenName(foldedAt(words, from + 1)) &&
  // "an NCT/NIT Grant"
  !(foldedAt(words, from - 1) === '/');

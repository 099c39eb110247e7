import { CIVILITIES, PEERS } from '../lexicons/civilities.js';
import { DEMONYMS } from '../lexicons/demonyms.js';
import { isYearForm } from '../text/year-forms.js';
import { foldedAt, isCapital, type Words } from '../words.js';
import { isArticle, isRoleHead } from './role-grammar.js';

/** «the Rt Hon Jane Doe», «the Right Honourable Jane Doe» */
const HONOURS = new Set(['the', 'rt', 'hon', 'right', 'honourable', 'honorable', 'most', 'very', 'rev', 'reverend', '.']);

function skipHonours(words: Words, index: number): number {
  let at = index;
  while (index - at < 6 && HONOURS.has(foldedAt(words, at))) at--;
  return at < index && foldedAt(words, at + 1) === 'the' ? at : index;
}

/** Index after «The Honourable», «The Rt. Hon.» where it begins at a token, else the index itself. */
export function pastHonours(words: Words, index: number): number {
  if (foldedAt(words, index) !== 'the') return index;
  let at = index + 1;
  while (at - index < 6 && HONOURS.has(foldedAt(words, at))) at++;
  return at > index + 1 ? at : index;
}

export const skipCivilityBack = (words: Words, index: number): number => {
  const past = skipHonours(words, index);
  return past < index ? past : skipExcellence(words, skipItsArticle(words, skipOneCivility(words, index), index));
};

/** «le gouverneur, | le | docteur X»: index before the article of a civility that has been passed. */
const skipItsArticle = (words: Words, at: number, from: number): number =>
  at < from && ['le', 'la'].includes(foldedAt(words, at)) && foldedAt(words, at - 1) === ',' ? at - 1 : at;

/** «le Chef de l'État, Son Excellence, Monsieur X»: index before the honour and the comma behind it. */
function skipExcellence(words: Words, index: number): number {
  const at = foldedAt(words, index) === ',' ? index - 1 : index;
  return foldedAt(words, at) === 'excellence' && ['son', 'sa', 'leur'].includes(foldedAt(words, at - 1)) ? at - 2 : index;
}

/** Civilities that a name may have before it in small letters as well: «le docteur X». */
const PRINTED_SMALL = new Set('m m. mr mrs ms mme mlle dr sem madame monsieur docteur docteure maitre pr me sir dame prof ing'.split(' '));

const skipOneCivility = (words: Words, index: number): number => {
  const at = foldedAt(words, index) === '.' ? index - 1 : index;
  const civil = words.tokens[at]?.casing === 'capital' && CIVILITIES.has(foldedAt(words, at));
  // «Transport Minister Lord Roy»: after a post a peer's title is none.
  if (civil && (!isRoleHead(words, at) || (PEERS.has(foldedAt(words, at)) && isRoleHead(words, at - 1)))) return at - 1;
  return PRINTED_SMALL.has(foldedAt(words, at)) ? at - 1 : index;
};

/** Index before a closing bracket's opening: «Former Project Leader (PL), Jane Doe». */
export function skipBracketBack(words: Words, index: number, floor: number): number {
  if (foldedAt(words, index) !== ')') return index;
  for (let at = index - 1; at >= floor && index - at < 6; at--) if (foldedAt(words, at) === '(') return at - 1;
  return index;
}

/** «Élu président du club en avril 2014, X»: index before when a post was taken up. */
export function skipTimeBack(words: Words, index: number): number {
  if (!isYearForm(foldedAt(words, index))) return index;
  const month = ['en', 'depuis', 'in', 'since'].includes(foldedAt(words, index - 1)) ? index - 1 : index - 2;
  return ['en', 'depuis', 'in', 'since'].includes(foldedAt(words, month)) ? month - 1 : index;
}

/** «le rapporteur général, l'Autrichien X», «the rapporteur, the Austrian X»: index before a people's name and its article, after a comma. */
export function skipDemonym(words: Words, index: number): number {
  const article = isArticle(foldedAt(words, index - 1)) ? index - 1 : index - 2;
  if (
    !isCapital(words, index) ||
    !DEMONYMS.has(foldedAt(words, index)) ||
    !isArticle(foldedAt(words, article)) ||
    foldedAt(words, article - 1) !== ','
  )
    return index;
  return article - 1;
}

/** «son directeur, le Dr X»: index before the article of a civility that follows a comma. */
export const pastArticle = (words: Words, index: number): number =>
  ['le', 'la'].includes(foldedAt(words, index)) &&
  foldedAt(words, index - 1) === ',' &&
  CIVILITIES.has(foldedAt(words, index + 1).replace('.', ''))
    ? index - 1
    : index;

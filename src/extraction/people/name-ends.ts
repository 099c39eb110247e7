import { PARTICLES } from '../lexicons/civilities.js';
import { MONTHS as ENGLISH_MONTHS } from '../lexicons/en/months.js';
import { MONTHS as FRENCH_MONTHS } from '../lexicons/fr/months.js';
import { isGivenName } from '../lexicons/given-names.js';
import { HEADLINE_VERBS } from '../lexicons/headlines.js';
import { ROLE_SURNAMES } from '../lexicons/name-suffixes.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { KNOWN_TOWNS } from '../lexicons/towns.js';
import { foldedAt, isEnglishAt, type Words } from '../words.js';
import { isPostNominal } from './name-suffixes.js';
import { isRoleHead } from './role-grammar.js';

/** «Jeanne Roy | Le 02/04/2025»: the article of a day. */
const isBeforeDay = (words: Words, index: number): boolean => foldedAt(words, index) === 'le' && words.tokens[index + 1]?.kind === 'number';

/** Orders and degrees after the family name («Appleby CBE FRS») are no part of it. */
export function withoutOrders(words: Words, first: number, end: number): number {
  let to = end;
  while (to - first > 2 && (isPostNominal(words, to - 1) || isBeforeDay(words, to - 1))) to--;
  return to;
}

/** «Governor Ferro Signs Budget Act», «Jane Doe Joins Durand»: headlines write their verb with a capital; the name ends before it. */
function beforeHeadlineVerb(words: Words, body: number, to: number, announced: boolean): number {
  const least = !announced && (isGivenName(foldedAt(words, body)) || PARTICLES.has(foldedAt(words, body))) ? 2 : 1;
  const last = announced ? to : to - 1;
  for (let at = body + least; at < last; at++) {
    const folded = foldedAt(words, at);
    if (/(?:s|ed)$/.test(folded) && HEADLINE_VERBS.has(folded) && words.tokens[at - 1]?.kind === 'word') return at;
  }
  return to;
}

/**
 * «M. Paul Roy Service de presse»: lines run together by a page; after a civility the name ends before what is nobody's. Without one,
 * "Jane Roe General Secretary", before a post that has no comma.
 */
function beforeForeignWord(words: Words, from: number, to: number, civil: boolean): number {
  if (isPostRightAfter(words, from, to)) return from + 2;
  for (let at = from + 2; at < to; at++) {
    if (!NOT_IN_NAMES.has(foldedAt(words, at)) || isGivenName(foldedAt(words, at))) continue;
    return civil || isMonth(words, at) || (at === from + 2 && isPost(words, at, to)) ? at : to;
  }
  return to;
}

/** "Gretchen M. Roe August 19, 2005": lines run together by a page. */
const isMonth = (words: Words, at: number): boolean =>
  (Object.hasOwn(ENGLISH_MONTHS, foldedAt(words, at)) || Object.hasOwn(FRENCH_MONTHS, foldedAt(words, at))) &&
  words.tokens[at + 1]?.kind === 'number';

/** «Zbynek Holub Président-Directeur Général de Sault»: in French a post follows who holds it, and no house stands before it. */
const isPrintedOnlySo = (words: Words, from: number): boolean =>
  !isEnglishAt(words, from) &&
  [from, from + 1].every(
    (at) =>
      words.tokens[at]?.casing === 'capital' &&
      !words.lowerWords.has(foldedAt(words, at)) &&
      !NOT_IN_NAMES.has(foldedAt(words, at)) &&
      !ORGANISATION_HEADS.has(foldedAt(words, at)) &&
      !KNOWN_TOWNS.has(foldedAt(words, at)),
  );

/** «Paul Roy Président du Conseil»: a given name, a family name, and a post whose complement or second word follows. */
export const isPostRightAfter = (words: Words, from: number, to: number): boolean =>
  to - from > 2 &&
  // "the Ada and Edgar Sole Curator": donors of a post.
  !['the', 'and'].includes(foldedAt(words, from - 1)) &&
  (isGivenName(foldedAt(words, from)) || isPrintedOnlySo(words, from)) &&
  !isGivenName(foldedAt(words, from + 1)) &&
  isRoleHead(words, from + 2) &&
  words.tokens[from + 2]?.casing === 'capital' &&
  !ROLE_SURNAMES.has(foldedAt(words, from + 2)) &&
  (to - from > 3 || ['de', "d'", 'du', 'des', 'of'].includes(foldedAt(words, to)));

/** "General Secretary", "Press Officer"; "Durand Consultants" is a firm. */
const isPost = (words: Words, from: number, to: number): boolean =>
  to - from > 1 && isRoleHead(words, to - 1) && !foldedAt(words, to - 1).endsWith('s') && !CALLED_AFTER.has(foldedAt(words, from));

/** "Jane Roe | Foundation | Director": bodies that are called after somebody. */
const CALLED_AFTER = new Set(
  'foundation institute university college school hospital museum trust center centre library theater theatre society association fund'.split(
    ' ',
  ),
);

const OPENING_SENTENCES = new Set(
  'this these that those the when while with after before today our we in it he she they as if there'.split(' '),
);

/** "Jane Roe This year, …": a caption that a page ran into the sentence below it. */
function beforeNextSentence(words: Words, from: number, to: number): number {
  for (let at = from + 2; at < to; at++)
    if (words.tokens[at]?.casing === 'capital' && OPENING_SENTENCES.has(foldedAt(words, at)) && isEnglishAt(words, at)) return at;
  return to;
}

/** Where in its run of capitals the name that begins at `from` ends: before the verb of a headline, a post, a word that is nobody's. */
export function nameEnd(
  words: Words,
  from: number,
  to: number,
  { addressed, announced }: { addressed: boolean; announced: boolean },
): number {
  const verb = beforeNextSentence(words, from, beforeHeadlineVerb(words, from, to, announced));
  return addressed || isGivenName(foldedAt(words, from)) || isPostRightAfter(words, from, to)
    ? beforeForeignWord(words, from, verb, addressed)
    : verb;
}

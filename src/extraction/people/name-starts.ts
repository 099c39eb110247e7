import { CIVILITIES } from '../lexicons/civilities.js';
import { DEMONYMS } from '../lexicons/demonyms.js';
import { isGivenName } from '../lexicons/given-names.js';
import { LEADING_SURNAMES } from '../lexicons/name-suffixes.js';
import { NAMED_AFTER, NOT_IN_NAMES, ORGANISATION_HEADS, SENTENCE_OPENERS, STREETS } from '../lexicons/organisations.js';
import { KNOWN_TOWNS, TOWN_OPENERS } from '../lexicons/towns.js';
import { foldedAt, type Words } from '../words.js';
import { countPlain, isCapitalised, isParticle, isPlainWord } from './name-shapes.js';
import { isArticle, isRoleHead, PREPOSITIONS } from './role-grammar.js';

/** «Orsala», «Al-Tarvin», «Shu-Han»; neither «Pre» nor two words a page ran together. */
const WHOLE_NAME = /^\p{Lu}(?:[\p{Ll}’']{3,}(?:-\p{Lu}[\p{Ll}’']+)*|[\p{Ll}’']+(?:-\p{Lu}[\p{Ll}’']+)+)$/u;

/** «Orsala Ahmed Tarvin»: a name nobody lists before one that is known, unless it is whose or what somebody is, or the text leaves it out. */
function beginsBefore(words: Words, from: number, to: number): boolean {
  const [folded, before] = [foldedAt(words, from), foldedAt(words, from - 1)];
  const printed = words.text.slice(words.tokens[from]?.start ?? 0, words.tokens[from]?.end ?? 0);
  if (!WHOLE_NAME.test(printed) || !isPlainWord(words, from) || isRoleHead(words, from) || words.lowerWords.has(folded)) return false;
  if (isArticle(before) || PREPOSITIONS.has(before) || NAMED_AFTER.has(folded) || STREETS.has(folded) || SENTENCE_OPENERS.has(folded))
    return false;
  if (
    NOT_IN_NAMES.has(folded) ||
    ORGANISATION_HEADS.has(folded) ||
    CIVILITIES.has(folded) ||
    KNOWN_TOWNS.has(folded) ||
    DEMONYMS.has(folded)
  )
    return false;
  // "QuotesJane Roe": a page ran two words together.
  const apart = (words.tokens[from]?.end ?? 0) < (words.tokens[from + 1]?.start ?? 0);
  return apart && !isToldWithout(words, from, to);
}

/** «… de Corvane. Jeanne Roy …»: the rest of the name stands without its first word elsewhere. */
function isToldWithout(words: Words, from: number, to: number): boolean {
  const places = words.capitalPlaces.get(foldedAt(words, from + 1)) ?? [];
  return places.some((place) => foldedAt(words, place - 1) !== foldedAt(words, from) && isSameRun(words, from + 1, place, to - from - 1));
}

function isSameRun(words: Words, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (foldedAt(words, one + at) !== foldedAt(words, other + at)) return false;
  return true;
}

/** «Orsala Ahmed Tarvin»: the second word is a given name that many bear. */
export const isMiddleKnown = (words: Words, from: number, to: number): boolean =>
  to - from > 2 && isGivenName(foldedAt(words, from + 1)) && beginsBefore(words, from, to);

/** "Secretary of the | Interior | Jane Roe": behind an office and "of the", the first capital is what it is of. */
const isDepartment = (words: Words, from: number, to: number): boolean =>
  to - from > 2 &&
  foldedAt(words, from - 1) === 'the' &&
  foldedAt(words, from - 2) === 'of' &&
  isRoleHead(words, from - 3) &&
  isCapitalised(words, from - 3) &&
  !isGivenName(foldedAt(words, from));

const UTTERANCES = new Set(
  'declaration mot message intervention discours allocution temoignage portrait hommage interview entretien tribune reaction biographie'.split(
    ' ',
  ),
);

/** «Déclaration de | Jeanne Roy»: what somebody says or is told of. */
const isUtteranceOf = (words: Words, from: number, to: number): boolean =>
  to - from > 3 && UTTERANCES.has(foldedAt(words, from)) && isParticle(words, from + 1) && isCapitalised(words, from + 2);

/** «Pour | Zbynka Holub |», "Yesterday | Zbynka Holub |": a word that has its capital from the sentence. */
const isOpener = (words: Words, from: number, to: number): boolean =>
  to - from === 3 && SENTENCE_OPENERS.has(foldedAt(words, from)) && !isGivenName(foldedAt(words, from)) && !isParticle(words, from);

/** Where in a run of capitalised words the name begins: at its first known given name that has something after it. */
export function nameStart(words: Words, from: number, to: number): number {
  if (isDepartment(words, from, to) || isOpener(words, from, to)) return from + 1;
  if (isUtteranceOf(words, from, to)) return from + 2;
  // «Nguyen Thi Lan»: the family name comes first.
  if (LEADING_SURNAMES.has(foldedAt(words, from))) return from;
  for (let at = from; at < to - 1; at++) {
    // "San Pedro Partnership"
    if (at > from && TOWN_OPENERS.has(foldedAt(words, at - 1))) continue;
    if (isCapitalised(words, at) && isGivenName(foldedAt(words, at)) && countPlain(words, at + 1, to) > 0)
      return at === from + 1 && beginsBefore(words, from, to) ? from : at;
  }
  return from;
}

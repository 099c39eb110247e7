import { LEGAL_FORMS } from '../lexicons/name-suffixes.js';
import { ADJECTIVES_IN_FRONT, ORGANISATION_HEADS, SENTENCE_OPENERS } from '../lexicons/organisations.js';
import type { People } from '../people/people.js';
import { trimRole } from '../people/role-extent.js';
import { isArticle, isRoleHead, isVerbAt, PREPOSITIONS } from '../people/role-grammar.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type TokenRange, type Words } from '../words.js';

export const skipArticles = (words: Words, index: number): number => {
  let at = index;
  while (at - index < 3 && (isArticle(foldedAt(words, at)) || isSome(words, at))) at++;
  return at;
};

/** «one general manager», «another official», «un autre élu» */
const isSome = (words: Words, index: number): boolean =>
  ['one', 'another', 'autre'].includes(foldedAt(words, index)) &&
  words.tokens[index + 1]?.kind === 'word' &&
  foldedAt(words, index + 1) !== 'of';

/** «Norway's Ministry of Fisheries», «the town's Chamber of Trade»: index of the body, past the country or place it belongs to. */
const pastOwner = (words: Words, index: number): number =>
  foldedAt(words, index + 1) === "'s" && isCapital(words, index + 2) && ORGANISATION_HEADS.has(foldedAt(words, index + 2))
    ? index + 2
    : index;

/** «One resident said»: no body, but «One Planet said». */
const isOneOf = (words: Words, index: number): boolean => foldedAt(words, index) === 'one' && words.tokens[index + 1]?.casing === 'lower';

const LONGEST_BODY = 8;

/** «the Nurses Alliance», «the Harbour Pilots Association»: capitals that end in a body's noun name no role. */
export function isBodyName(words: Words, index: number): boolean {
  let at = index;
  while (at - index < LONGEST_BODY && isCapital(words, at) && isAdjacent(words, at - 1)) at++;
  const ends = ORGANISATION_HEADS.has(foldedAt(words, at - 1)) || LEGAL_FORMS.has(foldedAt(words, at - 1));
  if (ends && LEGAL_FORMS.has(foldedAt(words, at - 1))) return at - index > 1;
  return at - index > 1 && ends && !isRoleHead(words, at - 1) && !isRoleHead(words, index);
}

/** The token range of a body's name: «la Région Sud», «le collectif Les Amis du Parc», «Durand SA», «the Debating Society». */
export function organisationAt(words: Words, people: People, index: number, limit: number): TokenRange | null {
  const from = pastOwner(words, skipArticles(words, index));
  if (from >= limit || people.byToken.has(from)) return null;
  const headed = ORGANISATION_HEADS.has(foldedAt(words, from));
  if (!headed && (!isCapital(words, from) || SENTENCE_OPENERS.has(foldedAt(words, from)) || isOneOf(words, from))) return null;
  if (headed) return { from, to: Math.min(limit, organisationEnd(words, people, from, limit)) };
  // «la Haute école de santé»
  if (ADJECTIVES_IN_FRONT.has(foldedAt(words, from)) && ORGANISATION_HEADS.has(foldedAt(words, from + 1)))
    return { from, to: Math.min(limit, organisationEnd(words, people, from + 1, limit)) };
  let to = from + 1;
  while (
    to < limit &&
    !people.byToken.has(to) &&
    (isCapital(words, to) ||
      endsBody(words, to) ||
      ownsBody(words, to) ||
      (foldedAt(words, to) === '&' && isCapital(words, to + 1)) ||
      joins(words, to))
  )
    to++;
  to = Math.min(limit, pastNouns(words, to));
  // «le Haut Conseil des finances publiques»: a noun of bodies at the end takes its complements along.
  const complements =
    ORGANISATION_HEADS.has(foldedAt(words, to - 1)) && ['de', "d'", 'du', 'des', 'of', 'for'].includes(foldedAt(words, to));
  return { from, to: complements ? Math.min(limit, organisationEnd(words, people, to - 1, limit)) : to };
}

const MOST_NOUNS = 2;

/** «the White House budget office»: small nouns between capitals and a body's noun, in English. Index after it, or the index itself. */
function pastNouns(words: Words, index: number): number {
  if (!isCapital(words, index - 1) || !isEnglishAt(words, index)) return index;
  for (let at = index; at - index <= MOST_NOUNS; at++) {
    const { casing, folded = '' } = words.tokens[at] ?? {};
    if (casing !== 'lower' || !isAdjacent(words, at - 1) || isVerbAt(words, at) || PREPOSITIONS.has(folded) || isArticle(folded))
      return index;
    if (at > index && ORGANISATION_HEADS.has(folded)) return at + 1;
  }
  return index;
}

/** «the Market and Environment committees», «the Harbour council»: a body's noun after its capitals, and «and» between them. */
const endsBody = (words: Words, index: number): boolean =>
  (ORGANISATION_HEADS.has(foldedAt(words, index)) &&
    words.tokens[index]?.casing === 'lower' &&
    isEnglishAt(words, index) &&
    isCapital(words, index - 1)) ||
  (foldedAt(words, index) === 'and' &&
    isCapital(words, index - 1) &&
    isCapital(words, index + 1) &&
    ORGANISATION_HEADS.has(foldedAt(words, index + 2)));

/** «the Fishermen's Association», «the Dock Workers' Union»: a possessive before capitals that end in a body's noun. */
function ownsBody(words: Words, index: number): boolean {
  if (!["'s", "'"].includes(foldedAt(words, index)) || !isCapital(words, index - 1)) return false;
  for (let at = index + 1; at - index < 5 && isCapital(words, at); at++) if (ORGANISATION_HEADS.has(foldedAt(words, at))) return true;
  return false;
}

/** «Ville de Lormeuil», «Ligue des Droits»: a preposition between capitals. */
const joins = (words: Words, index: number): boolean =>
  (['de', "d'", 'du', 'des', 'of', 'for'].includes(foldedAt(words, index)) && isCapital(words, index + 1)) ||
  (['la', "l'", 'les', 'the'].includes(foldedAt(words, index)) &&
    isCapital(words, index + 1) &&
    PREPOSITIONS.has(foldedAt(words, index - 1))) ||
  (foldedAt(words, index) === 'de' && isArticle(foldedAt(words, index + 1)) && isCapital(words, index + 2));

const CLAUSE_STARTS = new Set([
  'qui',
  'que',
  "qu'",
  'se',
  "s'",
  'dont',
  'who',
  'which',
  'that',
  'ce',
  'cette',
  'dans',
  'lors',
  'pour',
  'ne',
  "n'",
]);

/** A body's common noun takes its complements along («le jury de professionnels»), as a role does. */
function organisationEnd(words: Words, people: People, head: number, limit: number): number {
  let at = head + 1;
  while (
    at < limit &&
    at - head < 14 &&
    words.tokens[at]?.kind === 'word' &&
    !people.byToken.has(at) &&
    !isVerbAt(words, at) &&
    !CLAUSE_STARTS.has(foldedAt(words, at))
  )
    at++;
  return trimRole(words, head + 1, at);
}

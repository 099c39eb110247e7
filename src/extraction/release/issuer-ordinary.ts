import { DEMONYMS } from '../lexicons/demonyms.js';
import { HEADLINE_VERBS } from '../lexicons/headlines.js';
import { BODY_WORDS } from '../lexicons/letterheads.js';
import { SENTENCE_OPENERS } from '../lexicons/organisations.js';
import { isRoleHead } from '../people/role-grammar.js';
import { foldedAt, isCapital, type Words } from '../words.js';
import { OF } from './name-joints.js';

/** "King County", "Marshall University": places and schools called like a post; "Carers' Lamp". */
const isNamedAfterPost = (words: Words, from: number, to: number): boolean =>
  foldedAt(words, from + 1) === "'" || (CALLED_LIKE_POSTS.has(foldedAt(words, to - 1)) && isCapital(words, to - 1));
export const CALLED_LIKE_POSTS = new Set(['county', 'city', 'borough', 'parish', 'university', 'college', 'school', 'hospital']);

/** A single word that the text also writes in lower case («Information», «Today»), or a role («Conseillère»), is no body. */
export function isOrdinary(words: Words, from: number, to: number): boolean {
  // "Counsel Beyond Borders International" begins like a role and ends like a body.
  if (isRoleHead(words, from) && !isNamedAfterPost(words, from, to))
    return to - from < 3 || OF.has(foldedAt(words, from + 1)) || !BODY_WORDS.has(foldedAt(words, to - 1));
  const folded = foldedAt(words, from);
  // "International NGOs welcome …": some of a kind.
  if (isPostOf(words, from, to) || isOfKind(words, from, to)) return true;
  if (to - from === 1 && isPeople(folded)) return true;
  if (isClause(words, from, to)) return true;
  // "Delivers 410 basis points"
  if (HEADLINE_VERBS.has(folded) && /^\d/.test(foldedAt(words, from + 1))) return true;
  // «Au 31 décembre», "From 12 sites": a preposition and a figure.
  if (
    /^\d/.test(foldedAt(words, to - 1)) &&
    to - from === 2 &&
    (folded.length < 3 || SENTENCE_OPENERS.has(folded) || QUANTIFIERS.has(folded))
  )
    return true;
  return (
    to - from === 1 &&
    words.tokens[from]?.casing !== 'upper' &&
    (DAYS.test(folded) || words.lowerWords.has(folded) || folded.length < 3 || SENTENCE_OPENERS.has(folded))
  );
}

/** "Ranking Member of the Senate Finance Committee": a post, and whose; "Young Lawyers of Sault" are a body. */
function isPostOf(words: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1 && isCapital(words, at); at++)
    if (OF.has(foldedAt(words, at + 1)) && isRoleHead(words, at)) return !foldedAt(words, at).endsWith('s');
  return false;
}

const isOfKind = (words: Words, from: number, to: number): boolean =>
  (to - from < 3 && MANY.has(foldedAt(words, to - 1))) || isCounted(words, from, to);

/** «Elle se tenait», «Samedi 6 octobre»: the subject of a sentence or its day. "Nous Toutes" is a body. */
const isClause = (words: Words, from: number, to: number): boolean =>
  to - from > 1 &&
  ((PRONOUNS.has(foldedAt(words, from)) && !isCapital(words, from + 1)) ||
    (DAYS.test(foldedAt(words, from)) && /^\d/.test(foldedAt(words, from + 1))));

const PRONOUNS = new Set('il elle ils elles on nous vous je it he she they we you i ceci cela this'.split(' '));

/** "All 31 towns", «Environ 40 sites» */
const QUANTIFIERS = new Set(
  'all some only over nearly about almost around more these those tous toutes plus environ pres quelque ces'.split(' '),
);

/** «les Québécois», "Americans" */
const isPeople = (folded: string): boolean => DEMONYMS.has(folded) || DEMONYMS.has(folded.replace(/s$/, ''));

/** "Two Southern | ports reopen": how many of them. */
const isCounted = (words: Words, from: number, to: number): boolean =>
  NUMBERS.has(foldedAt(words, from)) && to - from < 4 && words.tokens[to]?.casing === 'lower' && foldedAt(words, to).endsWith('s');

const NUMBERS = new Set('two three four five six seven eight nine ten twelve deux trois quatre cinq sept huit neuf dix douze'.split(' '));

/** Folded plurals that name no one body. */
const MANY = new Set(
  'ngos ong companies groups unions charities councils cities towns states lawmakers mps parents teachers students workers doctors nurses farmers residents syndicats associations entreprises communes villes elus parents enseignants salaries'.split(
    ' ',
  ),
);

const DAYS =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;

import { isGivenName } from '../lexicons/given-names.js';
import { TOWN_OPENERS } from '../lexicons/towns.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type Words } from '../words.js';
import type { IsNameStart } from './role-extent.js';
import { DETERMINERS, isArticle, isRoleHead, isVerbAt, PREPOSITIONS } from './role-grammar.js';
import { isCause } from './role-prepositions.js';

export const LONGEST_BEFORE = 24;
const LINKS = new Set(['/', '&', "'s", "'", '-']);

/** Walks left over the complements of a role («maire de Lormeuil», «président de la Région») to its head; -1 when there is none. */
export function headBefore(words: Words, index: number, floor: number, isNameStart: IsNameStart): number {
  // «la mère de Jean Roy»: the name is a complement.
  if (PREPOSITIONS.has(foldedAt(words, index))) return -1;
  const joints: Joints = { complements: false, capitals: false };
  for (let at = index; at >= floor && index - at < LONGEST_BEFORE; at--) {
    if (isNameStart(at)) return headOfName(words, at);
    see(words, at, index, joints);
    if (stopsWalk(words, at) && !isParting(words, at, joints)) return -1;
    if (isRoleHead(words, at) && !isInCharge(words, at)) return headUnlessName(words, at);
    if (opensPhrase(words, at) && !(at < index && joinsCapitals(words, at))) return -1;
  }
  return -1;
}

/** "Special Agent in | Charge": the end of a post in English, though French has posts that begin so. */
const isInCharge = (words: Words, at: number): boolean => foldedAt(words, at) === 'charge' && foldedAt(words, at - 1) === 'in';

/** What conjunctions further right have joined. */
interface Joints {
  complements: boolean;
  capitals: boolean;
}

function see(words: Words, at: number, index: number, joints: Joints): void {
  joints.complements ||= joinsComplements(words, at);
  joints.capitals ||= at < index && joinsCapitals(words, at);
}

const isParting = (words: Words, at: number, { complements, capitals }: Joints): boolean =>
  (complements && partsComplements(words, at)) || (capitals && partsCapitals(words, at));

/** «Anna Weaver (skating), Heather Roe»: the end of another name is no head; -1. "San Pedro Mayor" has one. */
const headUnlessName = (words: Words, index: number): number =>
  isCapital(words, index) &&
  isCapital(words, index - 1) &&
  isGivenName(foldedAt(words, index - 1)) &&
  !TOWN_OPENERS.has(foldedAt(words, index - 2)) &&
  isAdjacent(words, index - 1)
    ? -1
    : index;

/** «de l'Enseignement supérieur | , | de la Recherche et de l'Innovation»: a comma between complements that «et» closes. */
const partsComplements = (words: Words, index: number): boolean =>
  foldedAt(words, index) === ',' && ['de', "d'", 'du', 'des'].includes(foldedAt(words, index + 1));

/** «de l'Agriculture | , | Pêche et Élevage»: a comma between capitals that «et» closes. */
const partsCapitals = (words: Words, index: number): boolean =>
  foldedAt(words, index) === ',' && isCapital(words, index - 1) && isCapital(words, index + 1);

/** «l'avocat de Paul Roy, Jeanne Noir»: the post right before somebody's name, when it is of them; else -1. */
const headOfName = (words: Words, name: number): number =>
  ['de', "d'"].includes(foldedAt(words, name - 1)) && isRoleHead(words, name - 2) ? name - 2 : -1;

/** «a captain whom Anna Roy …»: what comes before is no role of hers. */
const RELATIVES = new Set(
  "whom who which that whose where qui que qu' dont include includes included including comprennent comptent".split(' '),
);

/** «bourgmestre f.f.», «directrice a.i.»: in the place of another. */
export const isActing = (words: Words, index: number): boolean =>
  ['f', 'a', 'ff', 'ai', 'i', '.'].includes(foldedAt(words, index)) &&
  /(?:f\.f\.|a\.i\.|ff\.)/.test(words.shadow.slice((words.tokens[index]?.start ?? 0) - 3, (words.tokens[index]?.end ?? 0) + 3));

const stopsWalk = (words: Words, index: number): boolean => {
  const token = words.tokens[index];
  if (isActing(words, index)) return false;
  return (
    token === undefined || RELATIVES.has(token.folded) || isVerbAt(words, index) || (token.kind === 'mark' && !LINKS.has(token.folded))
  );
};

/** An article that no preposition governs opens another noun phrase; a conjunction ends this one. */
const opensPhrase = (words: Words, index: number): boolean => {
  const folded = foldedAt(words, index);
  if (folded === 'et' || folded === 'and')
    return !joinsComplements(words, index) && !joinsNames(words, index) && !joinsAdjectives(words, index);
  const governed =
    PREPOSITIONS.has(foldedAt(words, index - 1)) ||
    isCause(words, index - 1) ||
    isWithOthers(words, index - 1) ||
    isWithin(words, index - 1) ||
    joinsNames(words, index - 1);
  const determiner = DETERMINERS.has(folded) && !(folded === 'a' && !isEnglishAt(words, index)) && !isLegalForm(words, index);
  return (determiner && !governed) || folded === 'que';
};

/** «directeur de Durand | SA |, Luc Roy» */
const isLegalForm = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'sa' && words.tokens[index]?.casing === 'upper' && isCapital(words, index - 1);

const ADJECTIVE = /(?:al|ale|ique|if|ive|eur|eure|aire|iel|ielle|ier|iere)$/;

/** «la directrice générale | et | artistique du festival» */
const joinsAdjectives = (words: Words, index: number): boolean =>
  [index - 1, index + 1].every((at) => words.tokens[at]?.casing === 'lower' && ADJECTIVE.test(foldedAt(words, at))) &&
  isRoleHead(words, index - 2);

/** «des Relations avec les communes» */
const isWithOthers = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'avec' && /^(?:relations?|liens?|liaisons?)$/.test(foldedAt(words, index - 1));

/** «directrice régionale dans le Sud», «dans l'Union»: a named place. */
const isWithin = (words: Words, index: number): boolean => foldedAt(words, index) === 'dans' && isCapital(words, index + 2);

/** «Minister for Housing and the Coast»: two names under one preposition. */
const joinsNames = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'and' && isCapital(words, index - 1) && foldedAt(words, index + 1) === 'the' && isCapital(words, index + 2);

/** "Minister for Trade and Rural Affairs Jane Roe", «ministre de l'Agriculture, Pêche et Élevage, X»: a conjunction between the capitals that one preposition governs. */
function joinsCapitals(words: Words, index: number): boolean {
  if (!['and', 'et'].includes(foldedAt(words, index)) || !isCapital(words, index + 1)) return false;
  let at = index - 1;
  while ((isCapital(words, at) && !isArticle(foldedAt(words, at))) || foldedAt(words, at) === ',') at--;
  return at < index - 1 && GOVERNING.has(foldedAt(words, at));
}

const GOVERNING = new Set(['of', 'for', 'de', "d'", 'du', 'des', 'la', "l'", 'le', 'les']);

/** «du territoire et de l'énergie»: a conjunction before a preposition joins two complements of one role. */
const joinsComplements = (words: Words, index: number): boolean =>
  ['et', 'and'].includes(foldedAt(words, index)) &&
  PREPOSITIONS.has(foldedAt(words, index + 1)) &&
  words.tokens[index - 1]?.kind === 'word';

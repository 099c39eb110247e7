import { DEMONYMS } from '../lexicons/demonyms.js';
import { HEADLINE_VERBS } from '../lexicons/headlines.js';
import { BODY_WORDS } from '../lexicons/letterheads.js';
import { ADJECTIVES_IN_FRONT, LEGAL_FORMS, OF_ORGANS, ORGANISATION_HEADS, SENTENCE_OPENERS } from '../lexicons/organisations.js';
import { isArticle, isRoleHead } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type TokenRange, type Words } from '../words.js';
import { commonName, complement, nameToMark, pastTail, spelledOut } from './common-names.js';
import { coordinated, joint, OF } from './name-joints.js';
import { isVerbLike } from './verb-shapes.js';

/** A body that may issue the release, with what speaks for it. */
export interface IssuerCandidate {
  name: string;
  weight: number;
  rule: string;
  /** Bodies coordinated with it in the same clause. */
  others: string[];
}

const READ_OFF_PROSE: readonly string[] = ['D-06-title', 'D-06-label', 'D-06-subject', 'D-06-named'];
/** Whether a rule reads a name off sentences and titles, where words look like names. */
export const isReadOffProse = (rule: string): boolean => READ_OFF_PROSE.includes(rule);

export const issuerCandidate = (name: string, weight: number, rule: string): IssuerCandidate => ({ name, weight, rule, others: [] });

/** «la Région Sud», «le projet Alpha», «the Open Data Foundation», «Durand SA»: the token range of a body's name without its article; null when none begins here. */
export function bodyAt(words: Words, index: number, limit: number): TokenRange | null {
  const from = isArticle(foldedAt(words, index)) ? index + 1 : index;
  const headed = ORGANISATION_HEADS.has(foldedAt(words, from));
  const spelled = headed ? spelledOut(words, from, limit) : null;
  if (spelled !== null) return spelled;
  const first = headed && !isCapital(words, from) ? from + 1 : from;
  const start = headed && !isCapital(words, from) ? pastCommonNouns(words, from, pastAdjectives(words, first, limit), limit) : first;
  if (start >= limit || !isCapital(words, start) || foldedAt(words, start).endsWith("'")) return null;
  const to = bodyEnd(words, start, limit);
  const end = headed && from < start ? pastTail(words, to, limit) : to;
  return isOrdinary(words, from, end) ? null : { from, to: end };
}

const LONGEST_DESCRIPTION = 4;

/** "International aid agency Durand will …", "Housing charity Durand says": a small noun of bodies before the name. */
export function describedBody(words: Words, from: number, limit: number): TokenRange | null {
  const index = isArticle(foldedAt(words, from)) ? from + 1 : from;
  if (!isEnglishAt(words, index)) return null;
  for (let at = index; at < index + LONGEST_DESCRIPTION; at++) {
    if (at === index && words.tokens[at]?.casing === 'capital') continue;
    if (words.tokens[at]?.casing !== 'lower') return null;
    if (ORGANISATION_HEADS.has(foldedAt(words, at)) && isCapital(words, at + 1)) return bodyAt(words, at + 1, limit);
  }
  return null;
}

const ADJECTIVE =
  /(?:ale?|aux|iere?|ienn?e?|ique|iques|aire|aires|ifs?|ive|oise?|aine?|icoles?|elle?|able|mixte|libre|populaire|hospitalo-universitaire)$/;

/** «le lycée agricole de Bressol», «le centre hospitalier de Corval»: from a noun in small letters over its adjectives to the name its «de» leads to. */
function pastAdjectives(words: Words, index: number, limit: number): number {
  let at = index;
  while (at < index + 2 && words.tokens[at]?.casing === 'lower' && ADJECTIVE.test(foldedAt(words, at))) at++;
  const steps = joint(words, at, limit);
  return at === index || steps > 0 ? at + steps : index;
}

/** «l'agence de l'eau Vouge-Sault», «la chambre de métiers de la Vouge»: from a noun in small letters over the common nouns of its name. */
function pastCommonNouns(words: Words, head: number, start: number, limit: number): number {
  if (isCapital(words, start) || OF.has(foldedAt(words, start - 1)) || !OF.has(foldedAt(words, head + 1))) return start;
  const more = complement(words, head, limit);
  return more > 0 && isCapital(words, head + more + 1) ? head + more + 1 : start;
}

/** Past the capitalised words of a name and what joins them. */
function bodyEnd(words: Words, start: number, limit: number): number {
  const head = headOf(words, start);
  let to = start + 1;
  while (to < limit && to - start < LONGEST_BODY && isAdjacent(words, to - 1)) {
    const steps = isCapital(words, to)
      ? 0
      : joint(words, to, limit) ||
        coordinated(words, start, to, limit) ||
        (to === head + 1 ? complement(words, head, limit) || commonName(words, head, limit) || nameToMark(words, head, limit) : 0);
    if (steps === 0 && !isCapital(words, to) && !isRegistered(words, to) && to !== head) break;
    to += steps + 1;
  }
  return pastSuffix(words, pastAdjective(words, head, to, limit), limit);
}

/** «Haute | école de santé», «Grand | théâtre de Sault»: the noun of a body behind the adjective its name begins with. */
const headOf = (words: Words, start: number): number =>
  ADJECTIVES_IN_FRONT.has(foldedAt(words, start)) && ORGANISATION_HEADS.has(foldedAt(words, start + 1)) ? start + 1 : start;

const OF_PLACE = /(?:al|ale|ois|oise|ais|aise|ien|ienne|ain|aine|an|ane|on|onne|if|ive|aire|ique|in|ine)$/;

/** «le Conseil fédéral | recommande», «la Région orvannaise | structure», «Collectif Vouge inter-villages | a réuni»: an adjective in small letters between a name and its verb. */
function pastAdjective(words: Words, start: number, index: number, limit: number): number {
  const { casing, folded = '' } = words.tokens[index] ?? {};
  if (index + 1 >= limit || casing !== 'lower' || isEnglishAt(words, index) || !isAdjacent(words, index - 1)) return index;
  const follows = isVerbLike(words, index + 1) || foldedAt(words, index + 1) === ',';
  const alone = index === start + 1 && ORGANISATION_HEADS.has(foldedAt(words, start)) && OF_PLACE.test(folded) && !OF_ORGANS.has(folded);
  return (alone && follows) || (index > start + 1 && folded.includes('-') && isVerbLike(words, index + 1)) ? index + 1 : index;
}

/** "Durand Foods® Announces" */
const isRegistered = (words: Words, index: number): boolean => ['®', '™'].includes(foldedAt(words, index));

/** «Atelier 12 présente», «Durand, Inc.», «Debout ! alerte»: a number, a legal form or a mark that belongs to the name. */
function pastSuffix(words: Words, index: number, limit: number): number {
  if (/^\d{1,3}$/.test(foldedAt(words, index)) && isVerbLike(words, index + 1) && !isA(words, index + 1)) return index + 1;
  if (foldedAt(words, index) === '!' && isVerbLike(words, index + 1)) return index + 1;
  if (ENDING_HEADS.has(foldedAt(words, index)) && isVerbLike(words, index + 1)) return index + 1;
  // "Alder Foods Inc. | announced"
  if (foldedAt(words, index) === '.' && LEGAL_FORMS.has(foldedAt(words, index - 1)) && isVerbLike(words, index + 1)) return index + 1;
  const form = foldedAt(words, index) === ',' ? index + 1 : index;
  // «Codalix | se | distingue»: what has two letters is a form only in capitals.
  if (foldedAt(words, form).length < 3 && words.tokens[form]?.casing === 'lower') return index;
  if (form >= limit || !LEGAL_FORMS.has(foldedAt(words, form).replace(/\.$/, ''))) return index;
  return foldedAt(words, form + 1) === '.' ? form + 2 : form + 1;
}

/** «à», as in the score «Vendel 3 à 1». */
const isA = ({ text, tokens }: Words, index: number): boolean => text.charAt(tokens[index]?.start ?? 0) === 'à';

/** Nouns of institutions that end a name in small letters: «the Transport committee said». */
const ENDING_HEADS = new Set(['committee', 'ministry', 'council', 'commission', 'department']);
const LONGEST_BODY = 14;

/** "King County", "Marshall University": places and schools called like a post; "Carers' Lamp". */
const isNamedAfterPost = (words: Words, from: number, to: number): boolean =>
  foldedAt(words, from + 1) === "'" || (CALLED_LIKE_POSTS.has(foldedAt(words, to - 1)) && isCapital(words, to - 1));
export const CALLED_LIKE_POSTS = new Set(['county', 'city', 'borough', 'parish', 'university', 'college', 'school', 'hospital']);

/** A single word that the text also writes in lower case («Information», «Today»), or a role («Conseillère»), is no body. */
function isOrdinary(words: Words, from: number, to: number): boolean {
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

export const nameOf = ({ text, tokens }: Words, { from, to }: TokenRange): string =>
  text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/[®™]/g, '')
    .replace(/\s+/g, ' ');

export const rangeOf = (words: Words, start: number, end: number): TokenRange => ({
  from: firstTokenFrom(words.tokens, start),
  to: firstTokenFrom(words.tokens, end),
});

/** «lancé par la Ville de Lormeuil», «campagne de la Région Sud»: a body named with its common noun. */
export function namedBodies(words: Words, { from, to }: TokenRange, weight: number): IssuerCandidate[] {
  const found: IssuerCandidate[] = [];
  for (let at = from; at < to && at - from < 150; at++) {
    if (!isCapital(words, at) || isCapital(words, at - 1) || isStateOfPost(words, at)) continue;
    const body = bodyAt(words, at, to);
    if (body === null || body.to - body.from < 2) continue;
    const agent = agentWeight(words, at);
    if (!holdsHead(words, body) && (agent < ACTS || !BODY_WORDS.has(foldedAt(words, body.from)))) continue;
    found.push({ name: nameOf(words, body), weight: weight + agent, rule: 'D-06-named', others: [] });
  }
  return found;
}

/** «secrétaire d'État auprès du Premier ministre»: part of a post. */
const isStateOfPost = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'etat' && foldedAt(words, index - 1) === "d'" && isRoleHead(words, index - 2);

const ACTS = 3;

/** «lancé en mars par la Région», «organisée par la Ville»: who acts in a passive clause. */
function agentWeight(words: Words, index: number): number {
  const par = [index - 1, index - 2].find((at) => foldedAt(words, at) === 'par');
  if (par === undefined) return 0;
  // «organisée par l'Académie de Sault et par l'Atelier»
  if (foldedAt(words, par - 1) === 'et') return ACTS;
  for (let at = par - 1; at > par - 8; at--) if (ACTING.test(foldedAt(words, at))) return ACTS;
  return 1;
}

const ACTING = /^(?:lanc|organis|port|propos|developp|financ|pilot|initi|inaugur|presen|mis|mise|decid|cre)[a-z]*$/;

function holdsHead(words: Words, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (ORGANISATION_HEADS.has(foldedAt(words, at))) return true;
  return false;
}

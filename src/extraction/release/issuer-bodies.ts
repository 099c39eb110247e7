import { BODY_WORDS } from '../lexicons/letterheads.js';
import { ADJECTIVES_IN_FRONT, LEGAL_FORMS, OF_ORGANS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { isArticle, isRoleHead, isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type TokenRange, type Words } from '../words.js';
import { commonName, complement, nameToMark, pastTail, spelledOut } from './common-names.js';
import { isOrdinary } from './issuer-ordinary.js';
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

const OF_SENTENCES = new Set('to with by from is are was how why what when where must should will can needed called set'.split(' '));

/** "Reform Needed | To | …": in a title set in capitals, a word that no name goes on with. */
const isOfSentence = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'capital' && isEnglishAt(words, index) && OF_SENTENCES.has(foldedAt(words, index));

/** "Node | . | js": a full stop inside a word. */
const isDotted = ({ tokens }: Words, index: number): boolean =>
  tokens[index]?.folded === '.' &&
  tokens[index - 1]?.end === tokens[index]?.start &&
  tokens[index + 1]?.start === tokens[index]?.end &&
  tokens[index + 1]?.kind === 'word';

/** Past the capitalised words of a name and what joins them. */
function bodyEnd(words: Words, start: number, limit: number): number {
  const head = headOf(words, start);
  let to = start + 1;
  while (to < limit && to - start < LONGEST_BODY && isAdjacent(words, to - 1)) {
    if (isDotted(words, to)) {
      to += 2;
      continue;
    }
    const steps = isCapital(words, to)
      ? 0
      : joint(words, to, limit) ||
        coordinated(words, start, to, limit) ||
        (to === head + 1 ? complement(words, head, limit) || commonName(words, head, limit) || nameToMark(words, head, limit) : 0);
    if ((steps === 0 && !isCapital(words, to) && !isRegistered(words, to) && to !== head) || isOfSentence(words, to)) break;
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
  if (index + 1 >= limit || casing !== 'lower' || isEnglishAt(words, index) || !isAdjacent(words, index - 1) || isVerbAt(words, index))
    return index;
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

export const nameOf = ({ text, tokens }: Words, { from, to }: TokenRange): string =>
  text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/[®™]/g, '')
    .replace(/\s+/g, ' ');

export const rangeOf = (words: Words, start: number, end: number): TokenRange => ({
  from: firstTokenFrom(words.tokens, start),
  to: firstTokenFrom(words.tokens, end),
});

/** «organisé par | La Plateforme |»: inside a sentence, an article with a capital begins a name in French. */
const isCapitalArticle = (words: Words, index: number): boolean =>
  ['la', 'le', 'les'].includes(foldedAt(words, index)) &&
  !isEnglishAt(words, index) &&
  words.tokens[index]?.casing === 'capital' &&
  words.tokens[index - 1]?.casing === 'lower' &&
  foldedAt(words, index - 1) === 'par' &&
  words.tokens[index + 1]?.casing === 'capital' &&
  isAdjacent(words, index);

/** «lancé par la Ville de Lormeuil», «campagne de la Région Sud»: a body named with its common noun. */
export function namedBodies(words: Words, { from, to }: TokenRange, weight: number): IssuerCandidate[] {
  const found: IssuerCandidate[] = [];
  for (let at = from; at < to && at - from < 150; at++) {
    if (!isCapital(words, at) || isCapital(words, at - 1) || isStateOfPost(words, at)) continue;
    const body = bodyAt(words, at, to);
    if (isCapitalArticle(words, at)) {
      const name = nameOf(words, { from: at, to: body?.to ?? at + 2 });
      found.push({ name, weight: weight + agentWeight(words, at), rule: 'D-06-named', others: [] });
      continue;
    }
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

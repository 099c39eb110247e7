import { FINITE_CUES } from '../lexicons/fr/cue-forms.js';
import { OF_ORGANS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { MAKING_KNOWN } from '../lexicons/self-descriptions.js';
import { isArticle, isRoleHead, isVerbAt } from '../people/role-grammar.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type TokenRange, type Words } from '../words.js';
import { isOf } from './name-joints.js';

const AUXILIARIES = new Set(['a', 'ont', 'vient', 'viennent', 'va', 'vont']);
const REFLEXIVE = new Set(['se', "s'"]);
/** What a body does, when its name of several words has an article before it. */
const ACTING = /^(?:signe|signent|ouvre|ouvrent|accueille|accueillent|propose|proposent|recrute|recrutent)$/;
const INFLECTED = /(?:e|ent|it|issent)$/;

/** «annonce», «a présenté», «se félicite», «vient de lancer»: a verb of making known begins at a token. */
function makesKnown(words: Words, index: number): boolean {
  const folded = foldedAt(words, index);
  if (AUXILIARIES.has(folded)) return [index + 1, index + 2].some((at) => MAKING_KNOWN.test(foldedAt(words, at)));
  if (REFLEXIVE.has(folded)) return MAKING_KNOWN.test(`${folded}${folded === 'se' ? ' ' : ''}${foldedAt(words, index + 1)}`);
  return (MAKING_KNOWN.test(folded) && INFLECTED.test(folded)) || ACTING.test(folded) || (FINITE_CUES.has(folded) && folded !== 'contre');
}

const LONGEST_NAME = 12;
const LEADS = new Set(['pour', 'contre', 'sans', 'aux', 'au', 'a', 'en']);
/** Words that part a territory: a federation may be of one, a council of one is its organ. */
const TERRITORIAL = /^(?:departementale?|regionale?|metropolitaine?)$/;
const isOrgan = (words: Words, head: number, at: number): boolean =>
  OF_ORGANS.has(foldedAt(words, at)) && !(TERRITORIAL.test(foldedAt(words, at)) && !/^(?:conseil|assemblee)$/.test(foldedAt(words, head)));

const leadsOn = (words: Words, at: number): boolean =>
  isOf(foldedAt(words, at)) || LEADS.has(foldedAt(words, at)) || isArticle(foldedAt(words, at)) || foldedAt(words, at) === 'et';

/** «prête | les jumelles et | vous»: what follows a verb; in a name an article follows its preposition. */
const beginsObject = (words: Words, at: number): boolean =>
  PRONOUNS.has(foldedAt(words, at)) ||
  (isArticle(foldedAt(words, at)) &&
    !isOf(foldedAt(words, at)) &&
    !(isOf(foldedAt(words, at - 1)) || LEADS.has(foldedAt(words, at - 1)) || foldedAt(words, at - 1) === 'et'));
const PRONOUNS = new Set('vous nous se ne qui que on il elle ils elles y'.split(' '));

/**
 * «La Maison des jeunes de Sault annonce», «Le Comité départemental du tourisme a présenté»: behind its article a French noun has a
 * capital when it begins a name, which then goes on in small letters up to the verb by which the body makes something known. Null
 * for one word, for posts, and where no such verb follows.
 */
export function wholeName(words: Words, index: number, limit: number): TokenRange | null {
  const from = index + 1;
  if (!isArticle(foldedAt(words, index)) || isEnglishAt(words, from) || !isCapital(words, from) || isRoleHead(words, from)) return null;
  // «Le Fonds catalyseur de Sault», in a text that speaks of a fund as well.
  if (words.lowerWords.has(foldedAt(words, from)) && !ORGANISATION_HEADS.has(foldedAt(words, from))) return null;
  let small = 0;
  for (let at = from + 1; at < limit && at - from <= LONGEST_NAME && isAdjacent(words, at - 1); at++) {
    if (at - from > 1 && small > 0 && !leadsOn(words, at - 1) && makesKnown(words, at)) return { from, to: at };
    if (words.tokens[at]?.kind !== 'word' || isOrgan(words, from, at) || beginsObject(words, at) || isVerbAt(words, at)) return null;
    if (!leadsOn(words, at) && !isCapital(words, at)) small++;
  }
  return null;
}

import { CHARACTERISING, WISHING } from '../lexicons/woven-verbs.js';
import { isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isEnglishAt, type Words } from '../words.js';
import type { Place } from './attribution.js';
import { type CueGroup, cueGroupAt, gerundAt } from './cue-groups.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const THAT = set("que qu' that");

export const RELATIVES = set("qui que qu' dont ou who which that where whose");

/** In tokens, from a verb to the marks. */
export const LONGEST_OBJECT = 10;

/** How many tokens a span holds, its marks left out. */
export const wordsOf = ({ words, span }: Pick<Place, 'words' | 'span'>): number =>
  firstTokenFrom(words.tokens, span.end) - firstTokenFrom(words.tokens, span.start) - 2;

export interface Verb extends CueGroup {
  /** Only with «que»; or only with «de», «comme», «as». */
  needs: 'that' | 'link' | null;
}

/** The verb that begins at a token and may report a few words. */
export function verbAt(words: Words, index: number): Verb | null {
  const cue = cueGroupAt(words, index) ?? gerundAt(words, index);
  if (cue !== null) return { ...cue, lemma: cue.lemma.replace(/^se /, ''), needs: null };
  const folded = foldedAt(words, index);
  if (words.tokens[index]?.casing !== 'lower') return null;
  const needs = WISHING.has(folded) ? 'that' : CHARACTERISING.has(folded) ? 'link' : null;
  return needs === null ? null : { from: index, to: index + 1, lemma: folded, pronoun: null, known: true, needs };
}

const SAYS_IT_WILL = set(
  'dire affirmer assurer declarer estimer juger penser esperer croire indiquer soutenir pretendre reconnaitre admettre confier jurer avouer nier',
);

/** «dit aborder la saison avec « … »», «assure travailler à « … »»: an infinitive right after a verb of saying is what is said. */
const isInfinitiveAt = (words: Words, at: number): boolean =>
  words.tokens[at]?.casing === 'lower' && /[a-z]{2}(?:er|ir|re)$/.test(foldedAt(words, at));

const TOLD_TO_WANT = set('annoncer expliquer prevenir rappeler ajouter preciser repeter confirmer');
const WANTING = set('vouloir souhaiter esperer refuser pouvoir devoir');
const LONGEST_TIME = 5;

/** «avait annoncé en 2023 vouloir « arrêter de louer »»: what somebody tells they want. */
const isToldToWant = (words: Words, { lemma, to }: Verb, end: number): boolean =>
  TOLD_TO_WANT.has(lemma) && WANTING.has(foldedAt(words, end - 1)) && end - to <= LONGEST_TIME && isInfinitiveAt(words, end + 1);

export function takesInfinitive(words: Words, verb: Verb, end: number): boolean {
  const { lemma, to } = verb;
  if (isEnglishAt(words, to)) return false;
  if (isToldToWant(words, verb, end)) return true;
  if (!SAYS_IT_WILL.has(lemma)) return false;
  // «avait assuré le 20 mars, lors des Assises, vouloir « … »»
  return (
    isInfinitiveAt(words, ['ne', "n'", 'se', "s'", 'y', 'en'].includes(foldedAt(words, to)) ? to + 1 : to) ||
    (foldedAt(words, end - 2) === ',' && isInfinitiveAt(words, end - 1))
  );
}

/** «a jugé que l'article 3 était « … »»: an opinion of a law is no law. */
export const OPINING = new Set([
  'juger',
  'estimer',
  'considerer',
  'penser',
  'croire',
  'trouver',
  'deplorer',
  'regretter',
  'denoncer',
  'think',
  'believe',
  'argue',
  'contend',
  'complain',
]);

/** "said the decision to cut rent supplement in the Budget was “…”": what somebody is said to be is judged, however far the verb. */
const BEING = set('is are was were be been being');
const LONGEST_CLAUSE = 30;

const FARTHEST_THAT = 10;

export const LONGEST_INSERTION = 14;

/** «assure, elle, que», «a fait savoir, par la voix de X, qu'»: index after the comma that ends what is inserted. */
export function pastInsertion(words: Words, comma: number, end: number): number {
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_INSERTION); at++) if (foldedAt(words, at) === ',') return at + 1;
  return comma;
}

/** «affirme que», «told them that», «said in May that»: the verb opens a clause that reaches the marks. */
export function opensClause(words: Words, verb: Verb, end: number): boolean {
  for (let at = verb.to; at < Math.min(end, verb.to + FARTHEST_THAT); at++) {
    if (THAT.has(foldedAt(words, at))) return true;
    if (foldedAt(words, at) === ',' && THAT.has(foldedAt(words, pastInsertion(words, at, end)))) return true;
    if (isVerbAt(words, at) || foldedAt(words, at) === ',') break;
  }
  // «a shift that X concedes was “unpopular”»
  if (end - verb.to === 1 && isEnglishAt(words, verb.to) && BEING.has(foldedAt(words, verb.to))) return true;
  // English leaves «that» out: «X said volunteers “made it possible”», «told them he had been “…”».
  const near = end - verb.to < LONGEST_OBJECT || (end - verb.to < LONGEST_CLAUSE && BEING.has(foldedAt(words, end - 1)));
  return ['say', 'tell', 'note', 'add', 'think', 'believe', 'hope'].includes(verb.lemma) && near;
}

export function holds(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true;
  return false;
}

/** «le projet répond à « un besoin du bourg »», "responds to “a need”": what it meets, not what it says. */
export const answersTo = (words: Words, lemma: string | null, end: number): boolean =>
  (lemma === 'repondre' && ['a', 'aux'].includes(foldedAt(words, end - 1))) ||
  (['respond', 'reply', 'answer'].includes(lemma ?? '') && foldedAt(words, end - 1) === 'to');

import { JUDGING, LEGAL_WORDS } from '../lexicons/woven-verbs.js';
import { isArticle, isVerbAt, PREPOSITIONS } from '../people/role-grammar.js';
import { foldedAt, type Words } from '../words.js';
import type { Place } from './attribution.js';
import { answersTo, holds, OPINING, opensClause, RELATIVES, takesInfinitive, type Verb, wordsOf } from './reporting-verbs.js';
import { DEFINITE, INDEFINITE, isAdverb, isMark, LINKING, takesWords } from './verb-objects.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DESCRIBING = /^(?:descri|decri|qualifi|present|hail|dismiss|portray|depict|depei|denounc|brand|charact)/;

/** «described the deal, which runs for ten years, as “…”»: between verb and link stands an object with what is inserted after it. */
function characterises(words: Words, verb: Verb, end: number): boolean {
  if (!LINKING.has(foldedAt(words, end - 1)) || !DESCRIBING.test(verb.lemma)) return false;
  if (foldedAt(words, end - 2) !== ',') return isLongObject(words, verb, end);
  const opens = words.tokens.slice(verb.to, end - 2).findIndex(({ folded }) => folded === ',');
  return opens > 0 && !holds(verb.to, verb.to + opens, (at) => isVerbAt(words, at));
}

const LONGEST_DESCRIBED = 18;

/** «describes the unit commissioned at the group's works as “…”»: participles belong to what is described; a relative clause would not. */
const isLongObject = (words: Words, verb: Verb, end: number): boolean =>
  foldedAt(words, end - 1) === 'as' &&
  end - verb.to <= LONGEST_DESCRIBED &&
  isArticle(foldedAt(words, verb.to)) &&
  !holds(verb.to, end, (at) => RELATIVES.has(foldedAt(words, at)) || foldedAt(words, at) === ',');

const WHEN_AND_WHERE = set(
  'sur dans a au aux ce cette hier lors devant en depuis apres avant face aupres lundi mardi mercredi jeudi vendredi samedi dimanche , in on at during earlier yesterday this last before after',
);
const LONGEST_CIRCUMSTANCE = 16;
const SHORTEST_OBJECT = 4;

/** «a promis au mois de mai, dans les colonnes du journal, « un cadastre complet … »»: when and where, then an object of several words. */
function afterCircumstance({ words, span }: Place, verb: Verb, end: number): boolean {
  if (verb.needs !== null || !JUDGING.has(verb.lemma) || end - verb.to > LONGEST_CIRCUMSTANCE || end === verb.to) return false;
  if (!isArticle(foldedAt(words, end + 1)) || wordsOf({ words, span }) < SHORTEST_OBJECT) return false;
  if (!WHEN_AND_WHERE.has(foldedAt(words, verb.to)) || DEFINITE.has(foldedAt(words, end - 1))) return false;
  // «garantit à toute personne un accueil « … »»: an object of its own.
  return !holds(
    verb.to,
    end,
    (at) =>
      isVerbAt(words, at) || RELATIVES.has(foldedAt(words, at)) || (INDEFINITE.has(foldedAt(words, at)) && !isAfterPreposition(words, at)),
  );
}

const isAfterPreposition = (words: Words, index: number): boolean =>
  PREPOSITIONS.has(foldedAt(words, index - 1)) || ['dans', 'devant', 'during', 'before', 'after'].includes(foldedAt(words, index - 1));

const MOST_TERM_WORDS = 2;

/** «reconnu comme un « bien commun »»: the class something is put in, whoever recalls it. */
const isClassed = ({ words, span }: Place, end: number): boolean =>
  wordsOf({ words, span }) <= MOST_TERM_WORDS &&
  INDEFINITE.has(foldedAt(words, end - 1)) &&
  ['comme', 'as'].includes(foldedAt(words, end - 2)) &&
  /^(?:reconnu|class|inscri|enregistr|defini|recogni[sz]ed|listed|classified|defined)/.test(foldedAt(words, end - 3));

const isCommaOrMark = (folded: string): boolean => [';', ':', '"', '«', '»'].includes(folded);

const isOver = ({ words, over }: Place, index: number): boolean => {
  const { start = 0, end = 0 } = words.tokens[index] ?? {};
  return over !== undefined && start >= over.start && end <= over.end;
};

const MOST_EXAMPLE_WORDS = 4;

/** "characterized by words such as “plan”", «des mots tels que « prévoir »»: examples of a kind. */
const isExample = (words: Words, end: number): boolean =>
  ['such as', 'tel que', 'tels que', 'telle que', 'telles que'].includes(`${foldedAt(words, end - 2)} ${foldedAt(words, end - 1)}`);

/** Whether a verb reports the words between the marks that open at token `end`. */
export function reports(place: Place, verb: Verb, end: number): boolean {
  const { words } = place;
  if (answersTo(words, verb.lemma, end)) return false;
  if (wordsOf(place) <= MOST_EXAMPLE_WORDS && isExample(words, end)) return false;
  if (holds(verb.to, end, (at) => isCommaOrMark(foldedAt(words, at)) && !isOver(place, at))) return false;
  const opines = OPINING.has(verb.lemma) && opensClause(words, verb, end);
  if (!opines && holds(verb.to, end, (at) => LEGAL_WORDS.has(foldedAt(words, at)))) return false;
  if (isMark(words, end + 2) && wordsOf(place) < 2 && !isVerbAt(words, end - 1) && !isAdverb(words, end - 1))
    return takesWords(place, verb, end);
  if (isClassed(place, end)) return false;
  if (opines || opensClause(words, verb, end) || takesInfinitive(words, verb, end))
    return !DEFINITE.has(foldedAt(words, end - 1)) || wordsOf(place) > 4;
  return characterises(words, verb, end) || takesWords(place, verb, end) || afterCircumstance(place, verb, end);
}

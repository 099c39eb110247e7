import { SOURCE_OPENERS_EN, STUDIES_EN } from './lexicons/en/sources.js';
import { SOURCE_OPENERS_FR, STUDIES_FR } from './lexicons/fr/sources.js';
import { phraseBefore, toPhraseSet } from './phrases.js';
import { parseCited, parseNamelessBracket } from './source-brackets.js';
import type { Source } from './source-frames.js';
import { isStating, statingLength } from './source-verbs.js';
import { CONDUCTED, isBody, isDocument, isWord } from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

const STUDIES = { fr: STUDIES_FR, en: STUDIES_EN };
const OPENERS = { fr: toPhraseSet(SOURCE_OPENERS_FR), en: toPhraseSet(SOURCE_OPENERS_EN) };
const ARTICLES = new Set(['the', 'a', 'an', 'le', 'la', 'les', "l'", 'un', 'une', 'plusieurs', 'several', 'two', 'deux']);
const MOST_MODIFIERS = 3;
/** What stands between an article and its noun is a modifier, unless it is one of these. */
const NO_MODIFIERS = new Set(
  'of in on at to by and or for from with as that which who our their its his her this these same de des du en et ou par pour sur dans avec ce cet cette ces meme'.split(
    ' ',
  ),
);

const isModifier = (passage: Passage, at: number): boolean =>
  isWord(passage, at) && !isBody(passage, at) && !isDocument(passage, at) && !NO_MODIFIERS.has(formAt(passage, at));

/** The first word of the noun phrase behind its article, or at the start of the sentence; -1 where the noun belongs to something else. */
function phraseStart(passage: Passage, noun: number): number {
  for (let first = noun; first >= Math.max(0, noun - MOST_MODIFIERS); first--) {
    if (first === 0 || ARTICLES.has(formAt(passage, first - 1))) return first;
    if (phraseBefore(passage, first, OPENERS[passage.language]) !== null) return first;
    if (!isModifier(passage, first - 1) || (isCapitalized(passage, first - 1) && first > 1)) return -1;
  }
  return -1;
}

const FRENCH_ADJECTIVES = /^(?:recente?s?|interne?s?|independante?s?|nationale?s?|locale?s?|inedite?s?|publique?s?|annuel(?:le)?s?)$/;

/** «une étude | récente |»: index after the adjectives behind the noun. */
const phraseEnd = (passage: Passage, noun: number): number =>
  passage.language === 'fr' && FRENCH_ADJECTIVES.test(formAt(passage, noun + 1)) ? noun + 2 : noun + 1;

const FARTHEST_VERB = 14;
/** Behind these, what states a figure is something else. */
const CLAUSES = new Set(
  '; : . ( " « is are was were will would who which that as when while after before est sont sera etait etaient qui dont alors quand'.split(
    ' ',
  ),
);

/** "A study | published today | reveals": the verb of the document, past who answered and when; -1 when there is none. */
function verbAfter(passage: Passage, from: number): number {
  for (let verb = from; verb < from + FARTHEST_VERB && !CLAUSES.has(formAt(passage, verb)); verb++) {
    if (passage.tokens[verb] === undefined) return -1;
    if (isStating(passage, verb)) return verb;
    if (verb === from && !goesOn(passage, verb)) return -1;
  }
  return -1;
}

/** What may stand right behind the noun: «publiée», "of 2,000 adults", "has found". */
const goesOn = (passage: Passage, at: number): boolean =>
  CONDUCTED[passage.language].has(formAt(passage, at)) ||
  ['of', 'in', 'aupres', 'de', ',', 'has', 'have', 'also'].includes(formAt(passage, at));

const ENDS = new Set(['.', '', ',']);
function parseNameless(passage: Passage, noun: number): Source | null {
  if (!STUDIES[passage.language].has(formAt(passage, noun)) || (isCapitalized(passage, noun) && noun > 0)) return null;
  const next = phraseEnd(passage, noun);
  const first = phraseStart(passage, noun);
  if (first < 0) return null;
  const opened = ARTICLES.has(formAt(passage, first - 1)) ? first - 1 : first;
  if (phraseBefore(passage, opened, OPENERS[passage.language]) !== null) return toSource(passage, first, next, first, 'sentence');
  const verb = verbAfter(passage, next);
  if (verb < 0) return null;
  const past = verb + statingLength(passage, verb);
  return toSource(passage, first, next, noun, ENDS.has(formAt(passage, past)) ? 'sentence' : 'forward');
}

const toSource = (passage: Passage, from: number, to: number, first: number, reach: Source['reach']): Source => ({
  name: sliceOf(passage, from, to),
  organization: null,
  first,
  next: to,
  reach,
});

/**
 * A study that has no name: «une étude récente révèle que», "the late-November survey found", «(enquête menée en mai)». To be asked
 * where a sentence names no source: whatever has a name says more.
 */
export function findNameless(passage: Passage): Source[] {
  for (let at = 0; at < passage.tokens.length; at++) {
    const source = parseNamelessBracket(passage, at) ?? parseCited(passage, at) ?? parseNameless(passage, at);
    if (source !== null) return [source];
  }
  return [];
}

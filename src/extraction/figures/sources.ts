import { DOCUMENTS_EN, SOURCE_OPENERS_EN } from './lexicons/en/sources.js';
import { DOCUMENTS_FR, SOURCE_OPENERS_FR } from './lexicons/fr/sources.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { parseBracketed, parseBracketedDocument } from './source-brackets.js';
import { pastTitle, type SourceName } from './source-documents.js';
import { parseFinding, parseFrenchFinding, parseMeasuring } from './source-findings.js';
import {
  parseDescribed,
  parseInverted,
  parseMeasurers,
  parsePutting,
  parseRatedBy,
  parseStatement,
  parseTrailing,
  type Source,
} from './source-frames.js';
import { findNameless } from './source-nameless.js';
import { parseSourceName } from './source-names.js';
import { isNameOfBody, ownerBefore } from './source-owners.js';
import { parseReferred } from './source-pronouns.js';
import { parsePlacedBy, parsePlacedIn, parseRanking } from './source-rankings.js';
import { parseLabelled, parseSpeaker, VOICES } from './source-speakers.js';
import { mayStartSource } from './source-starts.js';
import { parseSubject } from './source-subjects.js';
import { isStating, parseNoted, parseVerb, statingLength } from './source-verbs.js';
import { CONDUCTED, DEFINITE, isBody, isWord, skipArticles } from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

const OPENERS = { fr: toPhraseSet(SOURCE_OPENERS_FR), en: toPhraseSet(SOURCE_OPENERS_EN) };
const DOCUMENTS = { fr: DOCUMENTS_FR, en: DOCUMENTS_EN };
/** «sont estimées par le centre à 48 tonnes»: the size stands behind. */
const isByWhom = (passage: Passage, at: number, next: number): boolean =>
  formAt(passage, at + 1) === 'par' && formAt(passage, next) === 'a';

/** «selon | ce rapport», "according to | the same survey": a document that was named before. */
function parsePointed(passage: Passage, at: number): SourceName | null {
  const same = DEFINITE.has(formAt(passage, at)) && SAME.has(formAt(passage, at + 1));
  const noun = same ? at + 2 : POINTING.has(formAt(passage, at)) ? at + 1 : 0;
  if (noun === 0 || !DOCUMENTS[passage.language].has(formAt(passage, noun))) return null;
  return { name: sliceOf(passage, noun, noun + 1), organization: null, next: noun + 1 };
}

const POINTING = new Set(['ce', 'cette', 'cet', 'ces', 'this', 'these']);
const SAME = new Set(['meme', 'memes', 'same']);

const FARTHEST_MAKER = 7;

/** «d'après | les pesées effectuées par l'association Vexa»: whatever it is that somebody has carried out. */
function parseWorkBy(passage: Passage, at: number): SourceName | null {
  for (let next = at + 1; next < at + FARTHEST_MAKER && isWord(passage, next) && !isCapitalized(passage, next); next++)
    if (CONDUCTED[passage.language].has(formAt(passage, next))) {
      // "carried | out | by"
      const by = formAt(passage, next + 1) === 'out' ? next + 2 : next + 1;
      return ['par', 'by'].includes(formAt(passage, by)) ? parseSourceName(passage, by + 1) : null;
    }
  return null;
}

/** «selon l'Insee», "according to press reports", «(source : Acoss)». */
function parseOpened(passage: Passage, at: number): Source | null {
  const opener = phraseAt(passage, at, OPENERS[passage.language]);
  if (opener === null) return null;
  const from = at + opener.length;
  const labelled = formAt(passage, from - 1) === ':' && /^[s(,]/.test(formAt(passage, at));
  const name =
    parsePointed(passage, from) ??
    parseSourceName(passage, from) ??
    parseWorkBy(passage, from) ??
    (labelled ? parseLabelled(passage, from) : VOICES.has(formAt(passage, at)) ? parseSpeaker(passage, from) : null);
  if (name === null) return null;
  return { ...name, first: at, reach: isByWhom(passage, at, name.next) ? 'forward' : 'sentence' };
}

const WITHIN = new Set(['in', 'dans']);
const FARTHEST_VERB = 20;
const NEAR_VERB = 8;

/** "Bureau of Labor Statistics" ends a name, "a research firm that projects" only describes. */
const isPartOfName = (passage: Passage, at: number): boolean =>
  passage.language === 'en' && ((at > 0 && isCapitalized(passage, at)) || isBody(passage, at + 1));

/** "In the report Deep Water, | the GAO | found": a comma, and a body right before the verb. */
function hasOwnSubject(passage: Passage, from: number, verb: number): boolean {
  for (let at = from; at < verb - 1; at++)
    if (formAt(passage, at) === ',') return passage.language === 'en' && parseSubject(passage, verb, false) !== null;
  return false;
}

/** The verb that says what a document states, a few words behind it; 0 where something else says, -1 where nothing does. */
function statingVerb(passage: Passage, from: number, at: number): number {
  for (let verb = from, most = Math.max(at, from - NEAR_VERB) + FARTHEST_VERB; verb < most; verb++) {
    const past = pastTitle(passage, verb);
    most += past - verb;
    verb = past;
    if ([';', '.', ':'].includes(formAt(passage, verb))) return 0;
    if (isStating(passage, verb)) return hasOwnSubject(passage, from, verb) ? 0 : verb;
  }
  return -1;
}

/** "The same | survey | found", «la même | étude | montre»: a document that was named before. */
const parseSame = (passage: Passage, at: number): SourceName | null =>
  SAME.has(formAt(passage, at - 1)) ? parsePointed(passage, at - 2) : null;

/** «L'étude conduite par X faisait apparaître», "a survey by X found", "The X report states": a document is the subject. */
function parseDocumentSubject(passage: Passage, at: number): Source | null {
  if (isWhereSaid(passage, at)) return null;
  if (!DOCUMENTS[passage.language].has(formAt(passage, at)) || isPartOfName(passage, at)) return null;
  const articled = /^(?:le|la|les|l'|un|une|the|a|an)$/.test(formAt(passage, at - 1));
  const name =
    parseSame(passage, at) ?? ownerBefore(passage, at) ?? parseMadeBefore(passage, at) ?? parseSourceName(passage, articled ? at - 1 : at);
  if (name === null) return null;
  const verb = statingVerb(passage, Math.max(name.next, at + 1), at);
  if (verb > 0) {
    const next = verb + statingLength(passage, verb);
    return { ...name, first: at, next, reach: ENDS.has(formAt(passage, next)) ? 'sentence' : 'forward' };
  }
  if (verb === 0) return null;
  return leadsToList(passage) ? { ...name, first: at, next: passage.tokens.length, reach: 'sentence' } : null;
}

/** «dans son rapport annuel, la Cour des comptes relève»: where a body says it. */
const isWhereSaid = (passage: Passage, at: number): boolean =>
  [at - 1, at - 2].some(
    (owner) => ['son', 'leur', 'its', 'their'].includes(formAt(passage, owner)) && WITHIN.has(formAt(passage, owner - 1)),
  );

/** "…, paid for by …, found:": the verb right before the colon that a list follows. */
const leadsToList = (passage: Passage): boolean =>
  formAt(passage, passage.tokens.length - 1) === ':' && isStating(passage, passage.tokens.length - 2);

/** "Conducted by Durand Research for the port, the survey reveals": the sentence begins with who made it. */
function parseMadeBefore(passage: Passage, at: number): SourceName | null {
  if (!CONDUCTED[passage.language].has(formAt(passage, 0)) || formAt(passage, at - 2) !== ',') return null;
  const name = ['by', 'par'].includes(formAt(passage, 1)) ? parseSourceName(passage, 2) : null;
  return name === null ? null : { ...name, next: at + 1 };
}

const ENDS = new Set(['.', '', ',']);

const MARKS = new Set([':', '-']);

/** A colon, or a dash between blanks. */
const isMark = (passage: Passage, at: number): boolean =>
  MARKS.has(formAt(passage, at)) && (formAt(passage, at) === ':' || passage.tokens[at]?.gap !== '');

/** "Half of all firms save: Durand Bank poll", "Durand survey: half of all firms save": a named document heads or ends a title. */
function parseTitleDocument(passage: Passage, at: number): Source | null {
  if (passage.language !== 'en' || !DOCUMENTS_EN.has(formAt(passage, at))) return null;
  let first = at;
  while (first > 0 && isWord(passage, first - 1) && isCapitalized(passage, first - 1)) first--;
  const ends = isMark(passage, first - 1) && at === passage.tokens.length - 1;
  const heads = first === 0 && isMark(passage, at + 1);
  if (first === at || (!ends && !heads) || !isNameOfBody(passage, first, at)) return null;
  return { name: sliceOf(passage, first, at + 1), organization: null, first, next: at + 1, reach: 'sentence' };
}

const OPENS_CLAUSE = new Set([',', 'que', 'that']);

/** "In the Durand survey, half …", «Dans le baromètre Vexa, …». */
function parseWithin(passage: Passage, at: number): Source | null {
  if (!WITHIN.has(formAt(passage, at)) || (at > 0 && !OPENS_CLAUSE.has(formAt(passage, at - 1)))) return null;
  const start = skipArticles(passage, at + 1);
  const name = start === at + 1 ? null : parseSourceName(passage, at + 1);
  if (name === null || formAt(passage, name.next) !== ',' || name.organization === null) return null;
  const documented = DOCUMENTS[passage.language];
  return documented.has(formAt(passage, start)) || documented.has(formAt(passage, name.next - 1))
    ? { ...name, first: at, reach: 'sentence' }
    : null;
}

/** «Sondage Durand : 84 % des …»: a document with a name heads its line. */
function parseHeading(passage: Passage, at: number): Source | null {
  if (at !== 0 || !DOCUMENTS[passage.language].has(formAt(passage, 0)) || !isCapitalized(passage, 1)) return null;
  const name = parseSourceName(passage, 0);
  return name === null || !isMark(passage, name.next)
    ? null
    : { ...name, name: sliceOf(passage, 0, name.next), first: 0, reach: 'sentence' };
}

/** What a source may be said by, the surest first. */
const PARSERS: readonly ((passage: Passage, at: number) => Source | null)[] = [
  parseHeading,
  parseTitleDocument,
  parseWithin,
  parseOpened,
  parseBracketed,
  parseBracketedDocument,
  parseDescribed,
  parseDocumentSubject,
  parseRatedBy,
  parseMeasurers,
  parseTrailing,
  parseInverted,
  parseStatement,
  parsePutting,
  parseReferred,
  parseFinding,
  parseFrenchFinding,
  parseMeasuring,
  parseRanking,
  parsePlacedIn,
  parsePlacedBy,
  parseNoted,
  parseVerb,
];

function parseSource(passage: Passage, at: number): Source | null {
  for (const parse of PARSERS) {
    const source = parse(passage, at);
    if (source !== null) return source;
  }
  return null;
}

/** The sources a sentence names, from left to right. */
export function findSources(passage: Passage): Source[] {
  const sources: Source[] = [];
  let at = 0;
  while (at < passage.tokens.length) {
    const source = mayStartSource(passage, at) ? parseSource(passage, at) : null;
    if (source !== null) sources.push(source);
    at = Math.max(at + 1, source?.next ?? 0);
  }
  return sources.length > 0 ? sources : findNameless(passage);
}

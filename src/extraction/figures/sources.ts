import {
  DOCUMENTS_EN,
  MEASURING_VERBS_EN,
  OPENING_WORDS_EN,
  SOURCE_OPENERS_EN,
  STATING_PHRASES_EN,
  STATING_VERBS_EN,
} from './lexicons/en/sources.js';
import { DOCUMENTS_FR, MEASURING_VERBS_FR, SOURCE_OPENERS_FR, STATING_PHRASES_FR, STATING_VERBS_FR } from './lexicons/fr/sources.js';
import { STATISTICIANS } from './lexicons/statisticians.js';
import { type Phrases, phraseAt, toPhraseSet } from './phrases.js';
import type { SourceName } from './source-documents.js';
import { ISSUERS, parseDescribed, parsePutting, parseRatedBy, parseTrailing, type Source } from './source-frames.js';
import { parseSourceName } from './source-names.js';
import { parseSubject } from './source-subjects.js';
import { isBody } from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

const OPENERS = { fr: toPhraseSet(SOURCE_OPENERS_FR), en: toPhraseSet(SOURCE_OPENERS_EN) };
const VERBS = { fr: STATING_VERBS_FR, en: STATING_VERBS_EN };
const PHRASES: Record<'fr' | 'en', Phrases<true>> = { fr: toPhraseSet(STATING_PHRASES_FR), en: toPhraseSet(STATING_PHRASES_EN) };
const DOCUMENTS = { fr: DOCUMENTS_FR, en: DOCUMENTS_EN };
const MEASURING_VERBS = { fr: MEASURING_VERBS_FR, en: MEASURING_VERBS_EN };
const THAT = new Set(['que', "qu'", 'that', ':', 'a']);

/** «sont estimées par le centre à 48 tonnes»: the size stands behind. */
const isByWhom = (passage: Passage, at: number, next: number): boolean =>
  formAt(passage, at + 1) === 'par' && formAt(passage, next) === 'a';

/** «selon l'Insee», "according to press reports", «(source : Acoss)». */
function parseOpened(passage: Passage, at: number): Source | null {
  const opener = phraseAt(passage, at, OPENERS[passage.language]);
  const name = opener === null ? null : parseSourceName(passage, at + opener.length);
  if (name === null) return null;
  return { ...name, first: at, reach: isByWhom(passage, at, name.next) ? 'forward' : 'sentence' };
}

const isStating = (passage: Passage, at: number): boolean =>
  VERBS[passage.language].has(formAt(passage, at)) || phraseAt(passage, at, PHRASES[passage.language]) !== null;

const FARTHEST_VERB = 16;
const NEAR_VERB = 8;

/** "Bureau of Labor Statistics" ends a name, "a research firm that projects" only describes. */
const isPartOfName = (passage: Passage, at: number): boolean =>
  passage.language === 'en' && ((at > 0 && isCapitalized(passage, at)) || isBody(passage, at + 1));

/** «L'étude conduite par X faisait apparaître», "a survey by X found", "The X report states": a document is the subject. */
function parseDocumentSubject(passage: Passage, at: number): Source | null {
  if (!DOCUMENTS[passage.language].has(formAt(passage, at)) || isPartOfName(passage, at)) return null;
  const articled = /^(?:le|la|les|l'|un|une|the|a|an)$/.test(formAt(passage, at - 1));
  const name = ownerBefore(passage, at) ?? parseSourceName(passage, articled ? at - 1 : at);
  if (name === null) return null;
  const from = Math.max(name.next, at + 1);
  for (let verb = from; verb < Math.max(at, from - NEAR_VERB) + FARTHEST_VERB; verb++) {
    if ([';', '.', ':'].includes(formAt(passage, verb))) return null;
    if (isStating(passage, verb))
      return { ...name, first: at, next: verb + 1, reach: ENDS.has(formAt(passage, verb + 1)) ? 'sentence' : 'forward' };
  }
  return null;
}

/** "The GAO's report": whose it is stands before. */
function ownerBefore(passage: Passage, at: number): SourceName | null {
  if (passage.language !== 'en') return null;
  // "The Agency's most recent survey"
  for (let index = at - 1; index > Math.max(0, at - FARTHEST_OWNER); index--) {
    if (formAt(passage, index) === 's' && formAt(passage, index - 1) === "'") return parseSubject(passage, index - 1, true);
    if (passage.tokens[index]?.kind !== 'word' || isCapitalized(passage, index)) break;
  }
  const opening = at === 1 && OPENING_WORDS_EN.has(formAt(passage, 0));
  return isCapitalized(passage, at - 1) && at > 0 && !opening ? parseSubject(passage, at, true) : null;
}

const FARTHEST_OWNER = 6;

/** "ACME Research estimates that", «la Banque de France prévoit que», "the Commission found that". */
function parseVerb(passage: Passage, at: number): Source | null {
  // A capital makes it a title's verb, whose subject is the issuer.
  if (!isStating(passage, at) || at === 0 || isCapitalized(passage, at)) return null;
  const length = phraseAt(passage, at, PHRASES[passage.language])?.length ?? 1;
  const measuring = MEASURING_VERBS[passage.language].has(formAt(passage, at));
  const next = passage.tokens[at + 1];
  const object =
    passage.language === 'en'
      ? next?.kind !== 'word' || !isNounVerb(passage, at) || OBJECTS.has(next.form)
      : /^tabl/.test(formAt(passage, at));
  const direct = measuring && object;
  const stated = passage.tokens[at + length]?.kind === 'digits' && passage.language === 'en';
  if (!THAT.has(formAt(passage, at + length)) && !direct && !stated) return null;
  const subject = parseSubject(passage, EMPHASIS.has(formAt(passage, at - 1)) ? at - 1 : at, measuring);
  if (subject === null || (ISSUERS.has(formAt(passage, at - 1)) && !subject.name.includes(' '))) return null;
  return { ...subject, first: at, next: at + length, reach: 'forward' };
}

/** "studio shows", "bank reports": nouns, unless an object follows. */
const isNounVerb = (passage: Passage, at: number): boolean =>
  ['shows', 'reports', 'finds', 'estimates', 'estimate', 'forecasts', 'projects'].includes(formAt(passage, at));
const OBJECTS = new Set([
  'the',
  'a',
  'an',
  'that',
  'its',
  'their',
  'this',
  'these',
  'some',
  'about',
  'around',
  'nearly',
  'almost',
  'more',
  'growth',
  'up',
  'only',
  'at',
  'over',
  'annual',
  'total',
  'demand',
  'sales',
  'losses',
  'global',
  'world',
]);
const ENDS = new Set(['.', '', ',']);

const YEAR = /^(?:19|20)\d\d$/;

/** «(Insee, 2022)», «(…, Insee 2021)», "(ONS)": a body that measures, bare in brackets. */
function parseBracketed(passage: Passage, at: number): Source | null {
  if (!['(', ',', '-'].includes(formAt(passage, at - 1)) || !STATISTICIANS.has(formAt(passage, at)) || !isCapitalized(passage, at))
    return null;
  let next = at + 1;
  if (formAt(passage, next) === ',') next++;
  while (next < at + 4 && passage.tokens[next]?.kind === 'word') next++;
  const dated = YEAR.test(formAt(passage, next));
  if (formAt(passage, dated ? next + 1 : next) !== ')') return null;
  const name = sliceOf(passage, at, at + 1);
  return { name, organization: name, first: at, next: dated ? next + 1 : next, reach: 'local' };
}

/** «(données Insee 2022)», "(figures: ONS)": a document in brackets of its own. */
function parseBracketedDocument(passage: Passage, at: number): Source | null {
  if (formAt(passage, at - 1) !== '(' || !DOCUMENTS[passage.language].has(formAt(passage, at)) || !isCapitalized(passage, at + 1))
    return null;
  const name = parseSourceName(passage, at);
  if (name === null) return null;
  const end = [0, 1, 2, 3].find((more) => formAt(passage, name.next + more) === ')');
  return end === undefined ? null : { ...name, first: at, next: name.next + end, reach: 'local' };
}

/** «la Cour des comptes elle-même | constate»: past what stands between a subject and its verb. */
const EMPHASIS = new Set(['elle-meme', 'lui-meme', 'elles-memes', 'eux-memes', 'itself', 'themselves', 'egalement', 'aussi', 'also']);

/** What a source may be said by, the surest first. */
const PARSERS: readonly ((passage: Passage, at: number) => Source | null)[] = [
  parseOpened,
  parseBracketed,
  parseBracketedDocument,
  parseDescribed,
  parseDocumentSubject,
  parseRatedBy,
  parseTrailing,
  parsePutting,
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
    const source = parseSource(passage, at);
    if (source !== null) sources.push(source);
    at = Math.max(at + 1, source?.next ?? 0);
  }
  return sources;
}

import { DOCUMENTS_EN, MEASURING_VERBS_EN, SOURCE_OPENERS_EN, STATING_PHRASES_EN, STATING_VERBS_EN } from './lexicons/en/sources.js';
import { DOCUMENTS_FR, SOURCE_OPENERS_FR, STATING_PHRASES_FR, STATING_VERBS_FR } from './lexicons/fr/sources.js';
import { STATISTICIANS } from './lexicons/statisticians.js';
import { type Phrases, phraseAt, toPhraseSet } from './phrases.js';
import { parseSourceName, parseSubject, type SourceName } from './source-names.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

/** A source named in a sentence: from token `first` on. */
export interface Source extends SourceName {
  first: number;
}

const OPENERS = { fr: toPhraseSet(SOURCE_OPENERS_FR), en: toPhraseSet(SOURCE_OPENERS_EN) };
const VERBS = { fr: STATING_VERBS_FR, en: STATING_VERBS_EN };
const PHRASES: Record<'fr' | 'en', Phrases<true>> = { fr: toPhraseSet(STATING_PHRASES_FR), en: toPhraseSet(STATING_PHRASES_EN) };
const DOCUMENTS = { fr: DOCUMENTS_FR, en: DOCUMENTS_EN };
const THAT = new Set(['que', "qu'", 'that', ':', 'a']);

/** «selon l'Insee», "according to press reports", «(source : Acoss)». */
function parseOpened(passage: Passage, at: number): Source | null {
  const opener = phraseAt(passage, at, OPENERS[passage.language]);
  const name = opener === null ? null : parseSourceName(passage, at + opener.length);
  return name === null ? null : { ...name, first: at };
}

const isStating = (passage: Passage, at: number): boolean =>
  VERBS[passage.language].has(formAt(passage, at)) || phraseAt(passage, at, PHRASES[passage.language]) !== null;

const FARTHEST_VERB = 16;
const NEAR_VERB = 8;

/** «L'étude conduite par X faisait apparaître», "a survey by X found", "The X report states": a document is the subject. */
function parseDocumentSubject(passage: Passage, at: number): Source | null {
  if (!DOCUMENTS[passage.language].has(formAt(passage, at))) return null;
  // "Bureau of Labor Statistics": the end of a name.
  if (passage.language === 'en' && at > 0 && isCapitalized(passage, at)) return null;
  const articled = formAt(passage, at - 1);
  const owner = ownerBefore(passage, at);
  const name = owner ?? parseSourceName(passage, /^(?:le|la|les|l'|un|une|the|a|an)$/.test(articled) ? at - 1 : at);
  if (name === null) return null;
  const from = Math.max(name.next, at + 1);
  for (let verb = from; verb < Math.max(at, from - NEAR_VERB) + FARTHEST_VERB; verb++) {
    if ([';', '.', ':'].includes(formAt(passage, verb))) return null;
    if (isStating(passage, verb)) return { ...name, first: at, next: verb + 1 };
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
  return isCapitalized(passage, at - 1) && at > 0 ? parseSubject(passage, at, true) : null;
}

const FARTHEST_OWNER = 6;

/** "ACME Research estimates that", «la Banque de France prévoit que», "the Commission found that". */
function parseVerb(passage: Passage, at: number): Source | null {
  if (!isStating(passage, at) || at === 0) return null;
  const length = phraseAt(passage, at, PHRASES[passage.language])?.length ?? 1;
  const measuring = passage.language === 'en' && MEASURING_VERBS_EN.has(formAt(passage, at));
  const stated = passage.tokens[at + length]?.kind === 'digits' && passage.language === 'en';
  if (!THAT.has(formAt(passage, at + length)) && !measuring && !stated) return null;
  const subject = parseSubject(passage, EMPHASIS.has(formAt(passage, at - 1)) ? at - 1 : at, measuring);
  return subject === null ? null : { ...subject, first: at, next: at + length };
}

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
  return { name, organization: name, first: at, next: dated ? next + 1 : next };
}

/** «la Cour des comptes elle-même | constate»: past what stands between a subject and its verb. */
const EMPHASIS = new Set(['elle-meme', 'lui-meme', 'elles-memes', 'eux-memes', 'itself', 'themselves', 'egalement', 'aussi', 'also']);

/** The sources a sentence names, from left to right. */
export function findSources(passage: Passage): Source[] {
  const sources: Source[] = [];
  let at = 0;
  while (at < passage.tokens.length) {
    const source = parseOpened(passage, at) ?? parseBracketed(passage, at) ?? parseDocumentSubject(passage, at) ?? parseVerb(passage, at);
    if (source !== null) sources.push(source);
    at = Math.max(at + 1, source?.next ?? 0);
  }
  return sources;
}

import { isYearForm } from '../text/year-forms.js';
import { BULK_DOCUMENTS } from './lexicons/bulk-documents.js';
import { STATISTICIANS } from './lexicons/statisticians.js';
import type { Source } from './source-frames.js';
import { parseSourceName } from './source-names.js';
import { CONDUCTED, isAcronym, isBody, isDocument, isWord, nameEnd } from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

const LONGEST_SPELLED = 10;

/** «l'Organisation mondiale de la santé (OMS)»: the bracket only shortens the name before it. */
function isShortForm(passage: Passage, at: number): boolean {
  const letters = formAt(passage, at);
  if (formAt(passage, at - 1) !== '(' || formAt(passage, at + 1) !== ')') return false;
  for (let first = at - 2; first > at - LONGEST_SPELLED; first--) {
    if (!isWord(passage, first)) return false;
    if (first < at - 2 && isCapitalized(passage, first) && formAt(passage, first).startsWith(letters.charAt(0)))
      return formAt(passage, at - 2).startsWith(letters.slice(-1));
  }
  return false;
}

/** «(Insee, 2022)», «(…, Insee 2021)», "(ONS)": a body that measures, bare in brackets. */
export function parseBracketed(passage: Passage, at: number): Source | null {
  if (!['(', ',', '-'].includes(formAt(passage, at - 1)) || !STATISTICIANS.has(formAt(passage, at)) || !isCapitalized(passage, at))
    return null;
  if (isShortForm(passage, at)) return null;
  let next = at + 1;
  if (formAt(passage, next) === ',') next++;
  while (next < at + 4 && passage.tokens[next]?.kind === 'word') next++;
  const dated = isYearForm(formAt(passage, next));
  if (formAt(passage, dated ? next + 1 : next) !== ')') return null;
  const name = sliceOf(passage, at, at + 1);
  const close = dated ? next + 1 : next;
  const reach = formAt(passage, at - 1) === '(' && closesSentence(passage, at, close) ? 'sentence' : 'local';
  return { name, organization: name, first: at, next: close, reach };
}

/** A shorter sentence is a line of a list, and its brackets are about its figure. */
const MOST_BEFORE_BRACKET = 12;

/** «(données Insee 2022)», "(figures: ONS)": a document in brackets of its own. */
export function parseBracketedDocument(passage: Passage, at: number): Source | null {
  if (formAt(passage, at - 1) !== '(' || !isDocument(passage, at) || !isCapitalized(passage, at + 1)) return null;
  const name = parseSourceName(passage, at);
  if (name === null) return null;
  const end = [0, 1, 2, 3].find((more) => formAt(passage, name.next + more) === ')');
  if (end === undefined) return null;
  const next = name.next + end;
  return closesSentence(passage, at, next)
    ? { ...name, name: sliceOf(passage, at, name.next), first: at, next, reach: 'sentence' }
    : { ...name, first: at, next, reach: 'local' };
}

/** «…, 23 % une hausse et 36 % un recul (enquête Vexa).» */
const closesSentence = (passage: Passage, at: number, close: number): boolean =>
  at > MOST_BEFORE_BRACKET && ['.', ''].includes(formAt(passage, close + 1)) && !BULK_DOCUMENTS.has(formAt(passage, at));

const LONGEST_BRACKET = 24;

/** «(enquête menée en mai auprès de 900 foyers)», «(baromètre de l'association des usagers)»: a document without a name of its own, and how it was made. */
export function parseNamelessBracket(passage: Passage, at: number): Source | null {
  const link = formAt(passage, at + 1);
  if (isEstimate(passage, at)) return { name: sliceOf(passage, at, at + 2), organization: null, first: at, next: at + 2, reach: 'local' };
  if (formAt(passage, at - 1) !== '(' || !isDocument(passage, at) || !(CONDUCTED[passage.language].has(link) || OF.has(link))) return null;
  const close = closeOf(passage, at);
  if (close < 0) return null;
  const { next, organization } = parseSourceName(passage, at) ?? { next: at + 1, organization: null };
  const name = sliceOf(passage, at, Math.min(next, close));
  return { name, organization, first: at, next: close, reach: closesSentence(passage, at, close) ? 'sentence' : 'local' };
}

/** "(industry estimates)", «(estimations internes)» */
const isEstimate = (passage: Passage, at: number): boolean =>
  formAt(passage, at - 1) === '(' &&
  formAt(passage, at + 2) === ')' &&
  isWord(passage, at) &&
  isWord(passage, at + 1) &&
  [at, at + 1].some((noun) => BULK_DOCUMENTS.has(formAt(passage, noun)) || ['estimate', 'estimation'].includes(formAt(passage, noun)));

const LONGEST_CITED = 8;

/** "(Alder National Laboratory, 2024)", «(CRA, T1 2025)», "(IOM, Displacement Matrix)": a body, and when or where it said so. */
export function parseCited(passage: Passage, at: number): Source | null {
  if (formAt(passage, at - 1) !== '(' || !isCapitalized(passage, at)) return null;
  const end = nameEnd(passage, at);
  const body = end - at <= LONGEST_CITED && [at, end - 1].some((word) => isBody(passage, word) || isAcronym(passage, word));
  if (!body || formAt(passage, end) !== ',') return null;
  const close = closeOf(passage, at);
  const work = isAcronym(passage, at) && isTitle(passage, end + 1, close);
  if (!(work || (close - end <= LONGEST_DAY && isYearForm(formAt(passage, close - 1))))) return null;
  const reach = closesSentence(passage, at, close) ? 'sentence' : 'local';
  return { name: sliceOf(passage, at, work ? close : end), organization: sliceOf(passage, at, end), first: at, next: close, reach };
}

/** In tokens: the comma, and "Q1 2025" or «mars 2024». */
const LONGEST_DAY = 4;

/** Two capitals or more up to the bracket that closes. */
function isTitle(passage: Passage, from: number, close: number): boolean {
  for (let at = from; at < close; at++) if (!isCapitalized(passage, at)) return false;
  return close - from >= 2;
}

const OF = new Set(['de', 'du', "d'", 'of', 'by', 'aupres']);

function closeOf(passage: Passage, at: number): number {
  for (let next = at; next < at + LONGEST_BRACKET; next++) if (formAt(passage, next) === ')') return next;
  return -1;
}

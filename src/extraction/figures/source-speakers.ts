import { isYearForm } from '../text/year-forms.js';
import type { SourceName } from './source-documents.js';
import { isPersonal, isWord } from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

/** Words whose complement says figures, be it a person: «selon Mme Orsel», "according to Jane Smith". */
export const VOICES: ReadonlySet<string> = new Set(['selon', "d'", 'according', 'dixit']);

const LONGEST_LABEL = 14;
const LABEL_ENDS = new Set(['.', ';', ')', '(', '']);

/** «(source : enquête ménages)»: whatever the label names, up to its year or its end. */
export function parseLabelled(passage: Passage, at: number): SourceName | null {
  let next = at;
  while (next < at + LONGEST_LABEL && !LABEL_ENDS.has(formAt(passage, next))) {
    if (formAt(passage, next) === ',' && isYearForm(formAt(passage, next + 1))) break;
    next++;
  }
  const name = sliceOf(passage, at, next);
  return next === at || !isWord(passage, at) ? null : { name, organization: null, next };
}

const TITLES = /^(?:m|mm|mr|mme|mrs|ms|dr|dre|pr|me|mgr|prof|sir|dame|lord|lady)$/;
const PRONOUNS = /^(?:lui|elle|him|her)$/;
const MOST_NAMES = 4;

/** The end of the capitals of a person's name behind a title or not. */
function personEnd(passage: Passage, at: number): number {
  let next = TITLES.test(formAt(passage, at)) ? at + 1 : at;
  if (next > at && formAt(passage, next) === '.') next++;
  const first = next;
  while (next < first + MOST_NAMES && isWord(passage, next) && isCapitalized(passage, next)) next++;
  const named = first > at ? next > first : next >= first + 2 && isPersonal(passage, first, first + 2);
  return named ? next : at;
}

/** «selon elle»: the person the sentence has named last. */
function spokenBefore(passage: Passage, at: number): SourceName | null {
  for (let first = at - 2; first >= 0; first--) {
    const next = personEnd(passage, first);
    if (next > first && next < at) return { name: sliceOf(passage, first, next), organization: null, next: at + 1 };
  }
  return null;
}

/** «selon Mme Jeanne Orsel», "according to Jane Smith", «selon elle». */
export function parseSpeaker(passage: Passage, at: number): SourceName | null {
  if (PRONOUNS.test(formAt(passage, at))) return spokenBefore(passage, at);
  const next = personEnd(passage, at);
  return next === at ? null : { name: sliceOf(passage, at, next), organization: null, next };
}

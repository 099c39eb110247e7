import { PUTTING_VERBS_EN, STATING_VERBS_EN } from './lexicons/en/sources.js';
import type { SourceName } from './source-documents.js';
import type { Source } from './source-frames.js';
import { parseSubject } from './source-subjects.js';
import { formAt, type Passage } from './tokens.js';

const PRONOUNS = new Set(['it', 'they', 'and']);
const LONGEST_SUBJECT = 10;
// What follows the subject of a sentence.
const VERBS = new Set(
  'has have had is are was were will would did does do dispute disputes disputed denies deny denied says say said describes described rejects rejected wants offers offered'.split(
    ' ',
  ),
);

/** "The Audit Court | has not ruled, but it …": the organisation a sentence begins with. */
function firstSubject(passage: Passage): SourceName | null {
  for (let verb = 1; verb <= LONGEST_SUBJECT; verb++) {
    if (passage.tokens[verb]?.kind !== 'word') return null;
    if (VERBS.has(formAt(passage, verb))) return parseSubject(passage, verb, true);
  }
  return null;
}

/** "…, but it puts the cost at $3 million", "…; they count 31 boats", "… and said it would run": whoever the sentence is about. */
export function parseReferred(passage: Passage, at: number): Source | null {
  if (passage.language !== 'en' || !STATING_VERBS_EN.has(formAt(passage, at)) || !PRONOUNS.has(formAt(passage, at - 1))) return null;
  if (formAt(passage, at - 1) === 'and' ? !STATED.has(formAt(passage, at)) : !isStated(passage, at)) return null;
  const subject = firstSubject(passage);
  return subject === null || subject.next >= at ? null : { ...subject, first: at, next: at + 1, reach: 'forward' };
}

const STATED = new Set(['said', 'says', 'estimates', 'estimated']);
const isStated = (passage: Passage, at: number): boolean =>
  STATED.has(formAt(passage, at)) || PUTTING_VERBS_EN.has(formAt(passage, at)) || passage.tokens[at + 1]?.kind === 'digits';

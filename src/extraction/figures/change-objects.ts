import { BREAKS, directionOf } from './directions.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';

const ARTICLES = new Set("le la les l' nos ses leurs notre son sa leur the our its their his her a an".split(' '));
const LONGEST_OBJECT = 6;

/** "cut our | unemployment rate | by two-thirds": what a change of that size befalls, without its article; null when nothing stands between. */
export function findObject(passage: Passage, first: number): { first: number; next: number } | null {
  const link = skipQualifiersBack(passage, first) - 1;
  for (let verb = link - 2; verb >= Math.max(0, link - LONGEST_OBJECT); verb--) {
    if (BREAKS.has(formAt(passage, verb + 1))) return null;
    if (directionOf(passage, verb) === null) continue;
    const start = ARTICLES.has(formAt(passage, verb + 1)) ? verb + 2 : verb + 1;
    return start < link ? { first: start, next: link } : null;
  }
  return null;
}

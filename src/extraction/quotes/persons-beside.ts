import type { People } from '../people/people.js';
import { foldedAt, type Words } from '../words.js';
import { personSubject, type Subject } from './subjects.js';

const LONGEST_NAME = 6;

/** "…, with | Jane Roe | adding": whoever the verb at a token is given to beside the subject of the clause. */
export function personWith(words: Words, people: People, verb: number): Subject | null {
  for (let at = verb - 1; at >= 0 && verb - at <= LONGEST_NAME; at--) {
    if (!people.byToken.has(at)) continue;
    const person = foldedAt(words, at - 1) === 'with' ? personSubject(words, people, at) : null;
    return person?.to === verb ? person : null;
  }
  return null;
}

import { LEGAL_FORMS } from '../lexicons/name-suffixes.js';
import { BODY_NOUNS } from '../lexicons/organisations.js';
import { foldedAt, isAdjacent, isCapital, type Words } from '../words.js';
import { isSurnameByAccent } from './name-shapes.js';

const MOST_WORDS = 4;

const join = (words: Words, from: number, to: number): string =>
  words.tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

/** The capitalised words that end before a token, from the longest run to the shortest. */
function namesBefore(words: Words, end: number): string[] {
  const names: string[] = [];
  for (let from = end - 1; from >= 0 && end - from <= MOST_WORDS && isCapital(words, from); from--) names.push(join(words, from, end));
  return names;
}

function namesAfter(words: Words, start: number): string[] {
  const names: string[] = [];
  for (let to = start + 1; to - start <= MOST_WORDS && isCapital(words, to - 1) && (to - 1 === start || isAdjacent(words, to - 2)); to++)
    names.push(join(words, start, to));
  return names;
}

/** Names that the text shows to be a body's: «Alma Dorval SA», «le groupe Alma Dorval». Each is the folded words, joined by spaces. */
export function findBodies(words: Words): ReadonlySet<string> {
  const bodies = new Set<string>();
  words.tokens.forEach(({ folded, casing }, index) => {
    if (casing !== 'lower' && casing !== 'none' && LEGAL_FORMS.has(folded.replaceAll('.', '')) && !isSurnameByAccent(words, index)) {
      const end = foldedAt(words, index - 1) === ',' ? index - 1 : index;
      for (const name of namesBefore(words, end)) bodies.add(name);
    }
    if (BODY_NOUNS.has(folded) && isAdjacent(words, index)) for (const name of namesAfter(words, index + 1)) bodies.add(name);
  });
  return bodies;
}

export const isBody = (words: Words, bodies: ReadonlySet<string>, from: number, to: number): boolean => bodies.has(join(words, from, to));

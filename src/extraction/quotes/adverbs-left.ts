import { isArticle } from '../people/role-grammar.js';
import { foldedAt, type Words } from '../words.js';

const MOST_ADVERBS = 8;

const ADVERBIAL_LEFT = new Set([
  'qui',
  'who',
  'ayant',
  'aussi',
  'egalement',
  'ainsi',
  'y',
  'en',
  'se',
  's',
  "s'",
  'le',
  "l'",
  'ne',
  "n'",
  'also',
]);

/** «vivement», "quickly"; not «du bâtiment», «le gouvernement». */
const isAdverb = (words: Words, index: number): boolean =>
  /(?:ment|ly)$/.test(foldedAt(words, index)) &&
  !isArticle(foldedAt(words, index - 1)) &&
  !['de', "d'", 'du', 'des', 'au', 'en'].includes(foldedAt(words, index - 1));

/** Left of a verb, past adverbs and reflexives: the word the verb agrees with. */
export function wordLeft(words: Words, index: number, floor: number): number {
  let at = index - 1;
  while (at > floor && index - at < MOST_ADVERBS && (ADVERBIAL_LEFT.has(foldedAt(words, at)) || isAdverb(words, at))) at--;
  return at;
}

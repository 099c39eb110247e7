import { SMALL_TITLES } from '../lexicons/civilities.js';
import { COUNTRIES } from '../lexicons/countries.js';
import { DEMONYMS } from '../lexicons/demonyms.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { KNOWN_TOWNS } from '../lexicons/towns.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type Words } from '../words.js';

const SHORTEST = 3;

/** What a capital after such a title may be besides a family name. */
const isOther = (words: Words, folded: string): boolean =>
  folded.length < SHORTEST ||
  NOT_IN_NAMES.has(folded) ||
  ORGANISATION_HEADS.has(folded) ||
  KNOWN_TOWNS.has(folded) ||
  COUNTRIES.has(folded) ||
  DEMONYMS.has(folded) ||
  DEMONYMS.has(folded.replace(/s$/, '')) ||
  words.lowerWords.has(folded);

/** «la ministre | Roy»: a family name alone, behind an article and a title in small letters. */
export function isPresided(words: Words, from: number, to: number): boolean {
  const title = words.tokens[from - 1];
  if (to - from !== 1 || isEnglishAt(words, from) || title?.casing !== 'lower' || !SMALL_TITLES.has(title.folded)) return false;
  const led = ['le', 'la', 'premier', 'premiere', 'vice'].includes(foldedAt(words, from - 2));
  const alone = isAdjacent(words, from - 1) && !isCapital(words, to) && !['de', 'du', 'des', "d'", '-'].includes(foldedAt(words, to));
  return led && alone && words.tokens[from]?.casing === 'capital' && !isOther(words, foldedAt(words, from));
}

import { NAMED_TO } from '../lexicons/appointments.js';
import { OFFICE_SPHERES } from '../lexicons/en/roles.js';
import { foldedAt, isAdjacent, isCapital, type Words } from '../words.js';
import { ACRONYM, isMarkOfName, isOfBody } from './english-heads.js';
import { coordinatedStart, isOwnedByMany, isPostCapital, withModifiers } from './english-posts.js';
import { isRoleHead, isRoleOpener } from './role-grammar.js';

/** «QuotesABC Chair»: two words a web page ran together. */
const isGlued = ({ tokens }: Words, index: number): boolean =>
  tokens[index]?.start === tokens[index - 1]?.end &&
  tokens[index]?.casing !== 'lower' &&
  tokens[index - 1]?.casing === 'capital' &&
  !tokens[index - 1]?.folded.endsWith("'");

/** "Corvane's", "UN Special", "Lodge 9", "Museum of Modern Art", "Sole & Roe": what English puts before a head. */
const joinsEnglish = (words: Words, index: number): boolean =>
  isOfBody(words, index) ||
  isMarkOfName(words, index) ||
  (foldedAt(words, index) === "'s" && isCapital(words, index - 1)) ||
  isPostCapital(words, index) ||
  isNumbered(words, index);

const isAcronymBefore = (words: Words, index: number): boolean =>
  foldedAt(words, index - 1) === ')' &&
  foldedAt(words, index - ACRONYM) === '(' &&
  words.tokens[index - 2]?.casing === 'upper' &&
  isCapital(words, index - ACRONYM - 1);

/** Whether a word before a head belongs to the post. */
function isOfRole(words: Words, index: number, english: boolean): boolean {
  const folded = foldedAt(words, index);
  // "Dear Governor Roe"
  if (folded === 'dear') return false;
  if (isRoleOpener(words, index) || (isRoleHead(words, index) && (english || !NAMED_TO.has(folded)))) return true;
  if (english && joinsEnglish(words, index)) return true;
  return folded === (english ? 'and' : 'et') && (isRoleHead(words, index - 1) || isSphere(words, index - 1));
}

/** Left of a head: openers, other heads («vice président», «premier ministre»), and in English the capitalised words and possessives before it. */
export function roleStart(words: Words, head: number, floor: number, english: boolean): number {
  let at = head;
  while (at > floor && isAdjacent(words, at - 1) && !isGlued(words, at)) {
    // "Durand Health Board (DHB) | chief operating officer"
    if (english && isAcronymBefore(words, at)) at -= ACRONYM;
    // "National Sheriffs’ | Association President"
    if (english && isOwnedByMany(words, at)) at -= 2;
    if (!isOfRole(words, at - 1, english)) break;
    at--;
  }
  return english ? oneOfStart(words, head, coordinatedStart(words, withModifiers(words, at, floor), floor), floor) : at;
}

const LONGEST_OF_MANY = 6;

/** "one of | the report's | authors": one of those who are told; the start itself elsewhere. */
function oneOfStart(words: Words, head: number, start: number, floor: number): number {
  if (!/[^us]s$/.test(foldedAt(words, head))) return start;
  for (let at = start - 1; at > floor && start - at <= LONGEST_OF_MANY && words.tokens[at]?.kind === 'word'; at--)
    if (foldedAt(words, at) === 'of' && foldedAt(words, at - 1) === 'one') return at - 1;
  return start;
}

/** «Police and Crime Commissioner»: two nouns of one office, in capitals. */
const isSphere = (words: Words, index: number): boolean => isCapital(words, index) && OFFICE_SPHERES.has(foldedAt(words, index));

/** «Lodge 9 President»: the number of a chapter stands between capitals. */
const isNumbered = (words: Words, index: number): boolean => words.tokens[index]?.kind === 'number' && isCapital(words, index - 1);

import { foldedAt, isCapital, type Words } from '../words.js';

const THEY = new Set('they we you people police men women children those many some others i'.split(' '));
const CLOSING = new Set(['"', '»', "'"]);
const OPENS_SUBJECT = new Set('the our some many those several other two three'.split(' '));

const isPlural = (folded: string): boolean => /^[a-z-]{3,}s$/.test(folded) && !/(?:ss|us|is)$/.test(folded);

const LONGEST_NAME = 4;

/** "Jane Roe and Luke Tilley | say" */
function endsJointNames(words: Words, last: number): boolean {
  let at = last;
  while (last - at < LONGEST_NAME && isCapital(words, at)) at--;
  return at < last && foldedAt(words, at) === 'and' && isCapital(words, at - 1);
}

/** Whether several say what the verb at a token reports: "residents | say", "…,” | say residents", "the mayors | write". */
export function saidBySeveral(words: Words, verb: number): boolean {
  const before = foldedAt(words, verb - 1);
  if (THEY.has(before) || isPlural(before)) return words.tokens[verb - 1]?.kind === 'word';
  if (isCapital(words, verb - 1) && endsJointNames(words, verb - 1)) return true;
  const behindMarks = CLOSING.has(before) || (before === ',' && CLOSING.has(foldedAt(words, verb - 2)));
  const next = foldedAt(words, verb + 1);
  return behindMarks && (isCapital(words, verb + 1) || isPlural(next) || THEY.has(next) || OPENS_SUBJECT.has(next));
}

import { blockAt, foldedAt, opensLine, type Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { roleHeadFrom } from './role-grammar.js';
import { type StatedRole, toStated } from './roles.js';

const LONGEST = 14;
/** With its article a post signs, also in a block of its own; without, a line might head what follows. */
const SIGNING = new Set(['le', 'la', "l'", 'the']);

const isAlone = (words: Words, { first, to }: NameRun): boolean =>
  opensLine(words, first) && (to >= words.tokens.length || opensLine(words, to));

/** Token index where the line that ends before `end` begins; -1 when it is longer than a post. */
function lineBefore(words: Words, end: number): number {
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) if (at === 0 || opensLine(words, at)) return at;
  return -1;
}

function isWords(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.tokens[at]?.kind !== 'word') return false;
  return to > from;
}

const blockOf = (words: Words, index: number): number => blockAt(words, words.tokens[index]?.start ?? 0);

/** «Le Chef de la Cellule de Communication⏎Jeanne Roy»: who signs, under the post. */
export function roleAbove(words: Words, run: NameRun): StatedRole | null {
  const from = isAlone(words, run) ? lineBefore(words, run.first) : -1;
  if (from < 0 || words.tokens[from]?.casing === 'lower') return null;
  const signs = SIGNING.has(foldedAt(words, from));
  if (!signs && blockOf(words, from) !== blockOf(words, run.first)) return null;
  const to = foldedAt(words, run.first - 1) === ',' ? run.first - 1 : run.first;
  return isWords(words, from, to) && roleHeadFrom(words, from, to) >= 0
    ? toStated(words, { from: signs ? from + 1 : from, to }, 'P-08-above')
    : null;
}

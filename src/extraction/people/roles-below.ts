import { foldedAt, type TokenRange, type Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { skipLettersToEnd } from './name-suffixes.js';
import { isVerbAt, roleHeadFrom } from './role-grammar.js';
import { type StatedRole, toStated } from './roles.js';

const LONGEST = 60;
/** In small letters, a line that begins with its head: «présidente du port». */
const LONGEST_SMALL = 20;
const MOST_BLOCKS = 4;

const isAlone = (words: Words, { first, to }: NameRun, range: TokenRange): boolean => {
  if (skipLettersToEnd(words, to, range.to) < range.to) return false;
  for (let at = range.from; at < first; at++) if (words.tokens[at]?.kind !== 'mark') return false;
  return true;
};

/** A block that states a role and nothing else: it begins with its head, and has neither verb nor address nor end mark. */
function isRoleBlock(words: Words, { from, to }: TokenRange): boolean {
  const head = to <= from || to - from > LONGEST ? -1 : roleHeadFrom(words, from, to);
  if (head < 0 || (words.tokens[from]?.casing === 'lower' && !(head === from && to - from <= LONGEST_SMALL))) return false;
  if ([':', '.', '!', '?', ';'].includes(foldedAt(words, to - 1))) return false;
  for (let at = from; at < to; at++) if (isVerbAt(words, at) || words.addresses.has(words.tokens[at]?.start ?? -1)) return false;
  return true;
}

/** «JEANNE ROY», then «DÉPUTÉE DU NORD», then «MAIRE DE SAULT», a block each: the roles printed under a name that stands alone. */
export function roleBelow(words: Words, run: NameRun, block: number): StatedRole | null {
  const own = words.ranges[block];
  if (own === undefined || !isAlone(words, run, own)) return null;
  let last: TokenRange | null = null;
  for (let next = block + 1; next <= block + MOST_BLOCKS; next++) {
    const range = words.ranges[next];
    if (range === undefined || !isRoleBlock(words, range)) break;
    last = range;
  }
  return last === null ? null : toStated(words, { from: own.to, to: last.to }, 'P-08-under');
}

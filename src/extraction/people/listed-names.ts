import { foldedAt, isAdjacent, type Words } from '../words.js';
import { type Candidate, holdsCommonWord } from './candidates.js';
import { isLed } from './led-names.js';
import type { NameRun } from './name-runs.js';

const SEPARATORS = new Set([',', ';', 'et', 'and', '&']);
const MOST_BETWEEN = 9;

/** True when nothing but separators and a short bracket stands between two runs. */
function areListed(words: Words, from: number, to: number): boolean {
  if (from >= to || to - from > MOST_BETWEEN) return false;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const folded = foldedAt(words, at);
    if (folded === '(') depth++;
    else if (folded === ')') depth--;
    else if (depth === 0 && !SEPARATORS.has(folded)) return false;
  }
  return true;
}

/** «Coach of the year: Jeanne Roy, Harbour Gulls»: one more name after a comma, at the end of the line, is where somebody belongs. */
const isAffiliation = (words: Words, run: NameRun, from: number, to: number): boolean =>
  run.first === to &&
  to - from === 1 &&
  foldedAt(words, from) === ',' &&
  ([undefined, '.'].includes(words.tokens[run.to]?.folded) || !isAdjacent(words, run.to - 1));

/** Names nobody lists, in a row with names that are known: «Jeanne Roy, Zbynek Holub et Paul Mercier». */
export function admitListed(words: Words, candidates: readonly Candidate[], admitted: boolean[]): void {
  const follow = (at: number, beside: number, from: number, to: number): void => {
    const one = candidates[at];
    if (one === undefined || admitted[at] || !admitted[beside] || one.run.surnameOnly) return;
    if (
      areListed(words, from, to) &&
      !isLed(words, one.run) &&
      !isAffiliation(words, one.run, from, to) &&
      !holdsCommonWord(words, one.run)
    )
      admitted[at] = true;
  };
  const gap = (at: number): [from: number, to: number] => [candidates[at]?.run.to ?? 0, candidates[at + 1]?.run.first ?? 0];
  for (let at = 1; at < candidates.length; at++) follow(at, at - 1, ...gap(at - 1));
  for (let at = candidates.length - 2; at >= 0; at--) follow(at, at + 1, ...gap(at));
}

import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import type { Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { isSurnameByAccent } from './name-shapes.js';
import type { StatedRole } from './roles.js';

/** A run of capitalised words that may be somebody's name, with the role stated beside it. */
export interface Candidate {
  run: NameRun;
  block: number;
  role: StatedRole | null;
}

/** A capitalised word that the text also writes small is no name. */
export function holdsCommonWord({ tokens, lowerWords }: Words, { from, to }: NameRun): boolean {
  return tokens
    .slice(from, to)
    .some(({ kind, casing, folded }) => kind === 'word' && casing !== 'lower' && folded.length > 2 && lowerWords.has(folded));
}

/** "Chaos Sailing Club Vallia": the noun of a body among more than two words. */
export const holdsHouse = (words: Words, { from, to }: NameRun): boolean =>
  to - from > 2 &&
  words.tokens
    .slice(from + 1, to)
    .some(({ folded, casing }, at) => casing === 'capital' && ORGANISATION_HEADS.has(folded) && !isSurnameByAccent(words, from + 1 + at));

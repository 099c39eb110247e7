import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, opensLine, type Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import type { IsNameStart } from './role-extent.js';
import { isVerbAt } from './role-grammar.js';
import { findApposition } from './role-lines.js';
import type { StatedRole } from './roles.js';

const LONGEST_ENTRY = 30;

/** The first token of the entry, its bullet or dash included. */
const entryStart = (words: Words, first: number, floor: number): number =>
  first > floor && words.tokens[first - 1]?.kind === 'mark' ? first - 1 : first;

const ENTRY_MARKS = new Set([',', ';', '&', '-', "'"]);

/**
 * «- Jeanne Roy — cofondatrice, Quai Vert ; conseillère du port»: in an entry all that stands behind the dash is what somebody is,
 * unless somebody else is named there.
 */
export function toEndOfEntry(
  words: Words,
  { first, to }: NameRun,
  role: StatedRole | null,
  floor: number,
  limit: number,
  isNameStart: IsNameStart,
): StatedRole | null {
  const line = entryStart(words, first, floor);
  if (role?.rule !== 'P-08-dash' || !(line === floor || opensLine(words, line))) return role;
  let at = firstTokenFrom(words.tokens, role.end);
  while (at < limit && at - to <= LONGEST_ENTRY && !opensLine(words, at)) {
    if (isNameStart(at) || (!ENTRY_MARKS.has(foldedAt(words, at)) && (words.tokens[at]?.kind !== 'word' || isVerbAt(words, at))))
      return role;
    at++;
  }
  return at - to > LONGEST_ENTRY ? role : { ...role, end: words.tokens[at - 1]?.end ?? role.end };
}

/** «• Jeanne Morel, botaniste»: in an entry that holds nothing else, what follows the name is its role whatever the noun. */
export function roleOfEntry(words: Words, { first, to }: NameRun, floor: number, limit: number): StatedRole | null {
  const opens = entryStart(words, first, floor) === floor;
  const role = opens && limit - floor < LONGEST_ENTRY ? findApposition(words, to, limit) : null;
  return role !== null && role.end >= (words.tokens[limit - 1]?.start ?? 0) ? role : null;
}

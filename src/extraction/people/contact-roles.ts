import { foldedAt, type Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { englishHeadFrom, roleHeadFrom } from './role-grammar.js';
import { type StatedRole, toStated } from './roles.js';

const breaksBefore = ({ tokens, text }: Words, index: number): boolean =>
  index > 0 && text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start).includes('\n');

const LONGEST_LINE = 14;

/** Token index where the line that holds `index` ends. */
function lineEnd(words: Words, index: number, limit: number): number {
  let at = index + 1;
  while (at < limit && at - index <= LONGEST_LINE && !breaksBefore(words, at)) at++;
  return at;
}

/** Token index where the line that holds `index` begins. */
function lineStart(words: Words, index: number, floor: number): number {
  let at = index;
  while (at > floor && index - at <= LONGEST_LINE && !breaksBefore(words, at)) at--;
  return at;
}

/** «Jeanne Roy⏎Responsable de la communication»: the line under a name that stands alone on its own. */
function underName(words: Words, { first, to }: NameRun, floor: number, limit: number): StatedRole | null {
  const alone = (first === floor || breaksBefore(words, first)) && to < limit && breaksBefore(words, to);
  const end = alone ? lineEnd(words, to, limit) : to;
  if (end === to || end - to > LONGEST_LINE || words.tokens[to]?.casing === 'lower') return null;
  for (let at = to; at < end; at++)
    if ([':', '.', '@', ';'].includes(foldedAt(words, at)) || words.tokens[at]?.kind === 'number') return null;
  const headed = roleHeadFrom(words, to, end) >= 0 || englishHeadFrom(words, to, end) >= 0;
  return headed ? toStated(words, { from: to, to: end }, 'P-08-under') : null;
}

const DEPARTMENTS = new Set(['relations', 'affaires', 'affairs']);

/** «Relations presse : Jeanne Roy», «Investor Relations: Jane Doe»: the department that a contact's line begins with. */
function department(words: Words, { first }: NameRun, floor: number): StatedRole | null {
  if (foldedAt(words, first - 1) !== ':') return null;
  const from = lineStart(words, first - 1, floor);
  const named = DEPARTMENTS.has(foldedAt(words, from)) || DEPARTMENTS.has(foldedAt(words, first - 2));
  return named && first - from <= 6 ? toStated(words, { from, to: first - 1 }, 'P-08-label') : null;
}

/** «Jeanne Roy, Relations investisseurs – …»: the department after the comma, up to the next mark or the end of the line. */
function departmentAfter(words: Words, { to }: NameRun, limit: number): StatedRole | null {
  if (foldedAt(words, to) !== ',' || words.tokens[to + 1]?.casing !== 'capital') return null;
  let end = to + 1;
  while (end < limit && end - to <= LONGEST_DEPARTMENT && words.tokens[end]?.kind === 'word' && !breaksBefore(words, end)) end++;
  const named = DEPARTMENTS.has(foldedAt(words, to + 1)) || DEPARTMENTS.has(foldedAt(words, end - 1));
  return named && end - to > 2 ? toStated(words, { from: to + 1, to: end }, 'P-08-label') : null;
}

const LONGEST_DEPARTMENT = 5;

/** What a block of contacts says somebody does: on the line under the name, or before its colon. */
export const roleOfContact = (words: Words, run: NameRun, floor: number, limit: number): StatedRole | null =>
  underName(words, run, floor, limit) ?? department(words, run, floor) ?? departmentAfter(words, run, limit);

import { foldedAt, opensLine, type Words } from '../words.js';
import { englishHeadFrom } from './english-heads.js';
import type { NameRun } from './name-runs.js';
import { skipLettersToEnd } from './name-suffixes.js';
import { isArticle, isRoleHead, roleHeadFrom } from './role-grammar.js';
import { type StatedRole, toStated } from './roles.js';

const LONGEST_LINE = 14;

/** Token index where the line that holds `index` ends. */
function lineEnd(words: Words, index: number, limit: number): number {
  let at = index + 1;
  while (at < limit && at - index <= LONGEST_ROLES && !opensLine(words, at)) at++;
  return at;
}

/** Token index where the line that holds `index` begins. */
function lineStart(words: Words, index: number, floor: number): number {
  let at = index;
  while (at > floor && index - at <= LONGEST_LINE && !opensLine(words, at)) at--;
  return at;
}

const ORDINAL = /^\d{1,2}(?:e|er|re|ere|eme|nd|nde|st|rd|th)$/;
const MOST_LINES = 4;
const LONGEST_ROLES = 60;

/** Index after the lines that each state one more role, as a letterhead has them under a name. */
function lastRoleLine(words: Words, from: number, limit: number): number {
  let at = from;
  for (let count = 1; count < MOST_LINES && at < limit && roleHeadFrom(words, at, limit) === at; count++) at = lineEnd(words, at, limit);
  return at;
}

/** «Jeanne Roy⏎Responsable de la communication»: the line under a name that stands alone on its own. */
function underName(words: Words, { first, to: past }: NameRun, floor: number, limit: number): StatedRole | null {
  const to = skipLettersToEnd(words, past, limit);
  const alone = (first === floor || opensLine(words, first)) && to < limit && opensLine(words, to);
  const end = alone ? lastRoleLine(words, lineEnd(words, to, limit), limit) : to;
  if (
    end === to ||
    (end - to > LONGEST_LINE && roleHeadFrom(words, to, end) !== to) ||
    end - to > LONGEST_ROLES ||
    words.tokens[to]?.casing === 'lower'
  )
    return null;
  for (let at = to; at < end; at++)
    if ([':', '.', '@', ';'].includes(foldedAt(words, at)) || (words.tokens[at]?.kind === 'number' && !ORDINAL.test(foldedAt(words, at))))
      return null;
  const headed = roleHeadFrom(words, to, end) >= 0 || englishHeadFrom(words, to, end) >= 0;
  return headed ? toStated(words, { from: to, to: end }, 'P-08-under') : null;
}

const DEPARTMENTS = new Set('relations affaires affairs office desk newsroom communications communication'.split(' '));
/** A department that one word names. */
const ALONE = new Set(['communications', 'communication', 'newsroom']);
const SEPARATORS = new Set(['|', '·', '•']);

const parts = (words: Words, index: number): boolean => foldedAt(words, index) === '-' || SEPARATORS.has(foldedAt(words, index));

/** «Relations presse : Jeanne Roy», «Investor Relations: Jane Doe»: the department that a contact's line begins with. */
function department(words: Words, { first }: NameRun, floor: number): StatedRole | null {
  if (foldedAt(words, first - 1) !== ':') return null;
  let from = first - 1;
  // «Agence Mistral – Relations presse : Jeanne Roy»
  for (const start = lineStart(words, first - 1, floor); from > start && !parts(words, from - 1); ) from--;
  const named = DEPARTMENTS.has(foldedAt(words, from)) || DEPARTMENTS.has(foldedAt(words, first - 2));
  return named && first - from <= 6 ? toStated(words, { from, to: first - 1 }, 'P-08-label') : null;
}

const NO_LABEL = new Set(['contact', 'contacts', 'redacteur', 'author', 'auteur']);
/** «Coach of the Year: X»: an award, no post. */
const AWARDS = new Set(['year', 'month', 'season', 'annee', 'mois', 'saison']);
const LONGEST_LABEL = 10;

/** «Porte-parole : Jeanne Roy», «Attachée de presse en région : Jeanne Roy»: a line whose label is a role. */
function labelledRole(words: Words, { first }: NameRun, floor: number): StatedRole | null {
  if (foldedAt(words, first - 1) !== ':') return null;
  const from = lineStart(words, first - 1, floor);
  if (
    first - from > LONGEST_LABEL ||
    isArticle(foldedAt(words, from)) ||
    NO_LABEL.has(foldedAt(words, from)) ||
    words.tokens[from]?.casing === 'lower'
  )
    return null;
  for (let at = from; at < first - 1; at++) if (words.tokens[at]?.kind !== 'word' || AWARDS.has(foldedAt(words, at))) return null;
  // "Duty press officer: Jane Doe": the post is the last word of an English label.
  const headed = roleHeadFrom(words, from, first - 1) >= 0 || isRoleHead(words, first - 2);
  return headed && !NO_LABEL.has(foldedAt(words, first - 2)) ? toStated(words, { from, to: first - 1 }, 'P-08-label') : null;
}

/** «Jeanne Roy | Sr. Director, Communications | …»: what stands between the same signs on the line of a contact. */
function betweenSigns(words: Words, { to }: NameRun, limit: number): StatedRole | null {
  if (!SEPARATORS.has(foldedAt(words, to))) return null;
  let end = to + 1;
  while (
    end < limit &&
    end - to < LONGEST_LINE &&
    !SEPARATORS.has(foldedAt(words, end)) &&
    !opensLine(words, end) &&
    !words.addresses.has(words.tokens[end]?.start ?? -1)
  )
    end++;
  const headed = roleHeadFrom(words, to + 1, end) >= 0 || englishHeadFrom(words, to + 1, end) >= 0 || isRoleHead(words, to + 3);
  return headed && end - to > 1 ? toStated(words, { from: to + 1, to: end }, 'P-08-label') : null;
}

/** «Jeanne Roy, Relations investisseurs – …»: the department after the comma, up to the next mark or the end of the line. */
function departmentAfter(words: Words, { to }: NameRun, limit: number): StatedRole | null {
  if (foldedAt(words, to) !== ',' || !['capital', 'upper'].includes(words.tokens[to + 1]?.casing ?? '')) return null;
  let end = to + 1;
  while (end < limit && end - to <= LONGEST_DEPARTMENT && words.tokens[end]?.kind === 'word' && !opensLine(words, end)) end++;
  const named = DEPARTMENTS.has(foldedAt(words, to + 1)) || DEPARTMENTS.has(foldedAt(words, end - 1));
  return named && (end - to > 2 || ALONE.has(foldedAt(words, to + 1))) ? toStated(words, { from: to + 1, to: end }, 'P-08-label') : null;
}

const LONGEST_DEPARTMENT = 5;

/** What a block of contacts says somebody does: on the line under the name, or before its colon. */
export const roleOfContact = (words: Words, run: NameRun, floor: number, limit: number): StatedRole | null =>
  underName(words, run, floor, limit) ??
  department(words, run, floor) ??
  labelledRole(words, run, floor) ??
  betweenSigns(words, run, limit) ??
  departmentAfter(words, run, limit);

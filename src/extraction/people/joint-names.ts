import { JOINT_CIVILITIES, JOINT_TITLES } from '../lexicons/civilities.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { foldedAt, isAdjacent, type Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { isCapitalised, particlesAt } from './name-shapes.js';
import { isArticle, isRoleHead } from './role-grammar.js';

const MOST_JOINT = 20;
const LINKS = new Set([',', 'et', 'and', '&']);

/** «MM. Roy et Durand, | Maires de Sault»: a post, a body. */
const isNoName = (words: Words, index: number): boolean =>
  isRoleHead(words, index) || ORGANISATION_HEADS.has(foldedAt(words, index)) || NOT_IN_NAMES.has(foldedAt(words, index));

/** A family name alone after a comma or an «et»: its first and last token, or null. */
function nextAt(words: Words, at: number, limit: number): { from: number; to: number } | null {
  const from = foldedAt(words, at) === ',' && LINKS.has(foldedAt(words, at + 1)) ? at + 2 : at + 1;
  if (!LINKS.has(foldedAt(words, at)) || from >= limit || isArticle(foldedAt(words, from))) return null;
  const last = from + particlesAt(words, from, limit);
  if (last >= limit || !isCapitalised(words, last) || isNoName(words, last)) return null;
  return last + 1 < limit && isCapitalised(words, last + 1) && isAdjacent(words, last) ? null : { from, to: last + 1 };
}

/** Announced by a civility or a title for several: «MM.», "Senators", "Sens.". */
function isJoint(words: Words, { first, from }: NameRun): boolean {
  if (JOINT_CIVILITIES.has(foldedAt(words, first).replace('.', ''))) return true;
  const title = foldedAt(words, from - 1) === '.' ? from - 2 : from - 1;
  return JOINT_TITLES.has(foldedAt(words, title).replace('.', ''));
}

/** «MM. Roy, Durand et Martin», "Messrs Roe and Jones": the family names that the civility before the first announces too. */
export function jointNames(words: Words, run: NameRun, limit: number): NameRun[] {
  if (!run.surnameOnly || !isJoint(words, run)) return [];
  const found: NameRun[] = [];
  let next = nextAt(words, run.to, limit);
  while (next !== null && found.length < MOST_JOINT) {
    found.push({ ...run, first: next.from, from: next.from, to: next.to });
    // Behind «et» comes the last.
    next = foldedAt(words, next.from - 1) === ',' ? nextAt(words, next.to, limit) : null;
  }
  return found;
}

import { KNOWN_TOWNS } from '../lexicons/towns.js';
import { foldedAt, type Words } from '../words.js';
import type { NameRun } from './name-runs.js';
import { isArticle, PREPOSITIONS } from './role-grammar.js';
import { findRoleBefore } from './roles-before.js';

const FARTHEST_POST = 10;
const OFFICES = /^(?:[a-z]+ )?(?:ministre|secretaire d'etat|commissaire|minister|secretary)(?![a-z-])/;

/** «la présidente de la | FSFE |», «de | Rennes |»: letters or a town begin nobody's name. */
export const isHouseOrTown = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'upper' || KNOWN_TOWNS.has(foldedAt(words, index));

/** «le leader du projet Alpha Jane Doe», «la ministre de l'Eau Zbynka Holub»: in a long run after a role's complement, the first word is what the role is of. */
export function splitAtKnown(words: Words, run: NameRun): NameRun[] {
  if (run.given || run.civil || run.titled || run.to - run.from < 3 || words.tokens[run.from + 1]?.casing === 'lower') return [run];
  const before = foldedAt(words, run.from - 1);
  if (!isArticle(before) && PREPOSITIONS.has(before) && before !== 'de') return [run];
  const role = findRoleBefore(words, run.from + 1, Math.max(0, run.from - FARTHEST_POST), false, () => false);
  if (role === null || (isArticle(before) && !OFFICES.test(words.shadow.slice(role.start, role.end)))) return [run];
  return [{ ...run, from: run.from + 1, first: run.from + 1 }];
}

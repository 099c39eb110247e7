import {
  AFTER_OFFICE_VERB,
  APPOINTMENT_VERBS,
  BEFORE_APPOINTMENT,
  LEADS_TO_POST,
  OFFICE_VERBS,
  POST_PARTICIPLES,
} from '../lexicons/appointments.js';
import { foldedAt, type Words } from '../words.js';
import { isIndefinite, isRoleHead } from './role-grammar.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BEFORE = set(BEFORE_APPOINTMENT);
const APPOINTMENTS = set(APPOINTMENT_VERBS);
const OFFICES = set(OFFICE_VERBS);
const AFTER = set(AFTER_OFFICE_VERB);
const COPULAS = set('is was est etait');
const MOST_BEFORE = 4;
/** «joins Corvane Rail as», «rejoint la Compagnie des eaux comme»: words between the verb and what leads to the post. */
const MOST_BETWEEN = 7;

/** Index after «as», «au poste de», or the index itself. */
export function leadEnd(words: Words, index: number): number {
  const start = words.tokens[index]?.start ?? 0;
  const lead = LEADS_TO_POST.find((one) => words.shadow.startsWith(one, start));
  return lead === undefined ? index : index + (lead.match(/[a-z]+'?/g)?.length ?? 0);
}

/** «joins the board of Corvane as»: index after the next «as» that stands in the clause, or -1. */
function nextLead(words: Words, index: number): number {
  for (let at = index; at - index <= MOST_BETWEEN; at++) {
    const token = words.tokens[at];
    if (token === undefined || token.kind === 'mark') return -1;
    const end = leadEnd(words, at);
    if (end > at) return end;
  }
  return -1;
}

/**
 * «X will retire as», «X has been appointed», «X est nommée», «X rejoint Corvane comme», «X is»: index of the token that the post begins at,
 * or `index` itself when nothing leads to one.
 */
export function appointmentEnd(words: Words, index: number): number {
  const plain = plainEnd(words, index);
  return plain > index ? plain : secondEnd(words, index);
}

const LONGEST_FIRST = 14;

/** «, who founded the fund in 1979 and is retiring as»: the second verb of a relative clause. */
function secondEnd(words: Words, index: number): number {
  if (foldedAt(words, index) !== ',' || !['who', 'qui'].includes(foldedAt(words, index + 1))) return index;
  for (let at = index + 2; at - index < LONGEST_FIRST && words.tokens[at]?.kind !== 'mark'; at++) {
    if (!['and', 'et'].includes(foldedAt(words, at))) continue;
    const end = plainEnd(words, at + 1);
    if (end > at + 1) return end;
  }
  return index;
}

/** "is | advancing justice", "is | training nurses": what somebody does; "is | acting director", "is | marketing manager" are posts. */
const isDoing = (words: Words, index: number): boolean =>
  !(isRoleHead(words, index + 1) && !/[^s]s$|^justice$/.test(foldedAt(words, index + 1))) &&
  /^[a-z]{3,}ing$/.test(foldedAt(words, index)) &&
  words.tokens[index]?.casing === 'lower' &&
  !POST_PARTICIPLES.has(foldedAt(words, index));

/** "was | introduced by chairman X": what somebody else did. */
const isDoneBy = (words: Words, index: number): boolean => ['by', 'par'].includes(foldedAt(words, index + 1));

const ADVERBS = set("today now currently recently formerly previously also officially actuellement aujourd'hui desormais egalement aussi");

/** "is", "is currently", «est aujourd'hui» */
function isCopular(words: Words, first: number, end: number): boolean {
  let at = end - 1;
  while (at > first && ADVERBS.has(foldedAt(words, at))) at--;
  return at >= first && COPULAS.has(foldedAt(words, at));
}

const isHeld = (words: Words, at: number): boolean => !isIndefinite(words, at) && !isDoing(words, at) && !isDoneBy(words, at);

function plainEnd(words: Words, index: number): number {
  const first = foldedAt(words, index) === ',' && BEFORE.has(foldedAt(words, index + 1)) ? index + 1 : index;
  let at = first;
  while (at - first < MOST_BEFORE && BEFORE.has(foldedAt(words, at))) at++;
  const verb = foldedAt(words, at);
  if (words.tokens[at]?.casing === 'upper' && !isRoleHead(words, at)) return index;
  // «was named a finalist», «is a supplier»: no post.
  if (APPOINTMENTS.has(verb)) return isIndefinite(words, at + 1) ? index : leadEnd(words, at + 1);
  if (OFFICES.has(verb)) return officeEnd(words, at, index);
  return isCopular(words, first, at) && isHeld(words, at) ? at : index;
}

/** «steps down | as», «joins Corvane | as» */
function officeEnd(words: Words, verb: number, index: number): number {
  const lead = nextLead(words, AFTER.has(foldedAt(words, verb + 1)) ? verb + 2 : verb + 1);
  return lead < 0 ? index : lead;
}

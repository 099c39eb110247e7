import { LEGAL_FORMS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { isRoleHead } from '../people/role-grammar.js';
import { foldedAt, isAdjacent, isCapital, type Words } from '../words.js';
import { mentionsOf } from './issuer-names.js';

export const OF = new Set(['de', "d'", 'du', 'des', 'of', 'for']);
/** A folded word that leads from a noun to its complement, its elided form told without the apostrophe. */
export const isOf = (word: string): boolean => OF.has(word) || word === 'd';
const DETERMINED = new Set(['la', "l'", 'les', 'the', 'le']);

/** Whether «&», "'s", "'" or "the" before a capital joins it to the name. */
function joinsNext(words: Words, index: number, limit: number): boolean {
  if (index + 1 >= limit || !isCapital(words, index + 1)) return false;
  const folded = foldedAt(words, index);
  if (folded === "'s") return isOwner(words, index - 1);
  // "Farmers' Union"
  if (folded === "'") return foldedAt(words, index - 1).endsWith('s') && (isSociety(words, index + 1) || isToldAgain(words, index));
  return folded === 'the' ? isImperative(words, index, limit) : folded === '&' || folded === '/';
}

/** How many tokens of «de», «de la», «pour le», «&» lead from `index` to another capitalised word of the same name; 0 when none do. */
export function joint(words: Words, index: number, limit: number): number {
  if (joinsNext(words, index, limit) || isOnField(words, index)) return 1;
  return OF.has(foldedAt(words, index)) ? jointOf(words, index, limit) : 0;
}

function jointOf(words: Words, index: number, limit: number): number {
  const next = DETERMINED.has(foldedAt(words, index + 1)) ? index + 2 : index + 1;
  return next < limit && isCapital(words, next) ? next - index : 0;
}

const WITH_FIELDS = new Set([
  'committee',
  'subcommittee',
  'commission',
  'council',
  'panel',
  'taskforce',
  'department',
  'ministry',
  'conference',
  'convention',
]);

/** "the Senate Committee | on | Commerce" */
const isOnField = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'on' &&
  WITH_FIELDS.has(foldedAt(words, index - 1)) &&
  isCapital(words, index - 1) &&
  isCapital(words, index + 1);

const MOST_FIELDS = 4;
const LONGEST_FIELD = 3;

/** "Committee on Commerce | , Science, and Ports": how many tokens the rest of a list of fields has, whose last follows an «and»; 0 where none goes on. */
function fieldsAfter(words: Words, start: number, index: number, limit: number): number {
  if (!['on', 'of', 'for'].some((link) => isFieldLink(words, start, index, link))) return 0;
  let at = index;
  for (let count = 0; count < MOST_FIELDS && foldedAt(words, at) === ','; count++) {
    const last = foldedAt(words, at + 1) === 'and';
    const first = last ? at + 2 : at + 1;
    let to = first;
    while (to < limit && to - first < LONGEST_FIELD && isCapital(words, to)) to++;
    if (to === first) return 0;
    if (last) return to - index;
    if (foldedAt(words, to) === 'and' && isCapital(words, to + 1)) return to + 2 - index;
    at = to;
  }
  return 0;
}

/** The noun of a body that has fields, its link, and nothing but capitals up to a token. */
function isFieldLink(words: Words, start: number, index: number, link: string): boolean {
  for (let at = index - 1; at > start; at--) {
    if (foldedAt(words, at) === link) return WITH_FIELDS.has(foldedAt(words, at - 1));
    if (!isCapital(words, at)) return false;
  }
  return false;
}

const TOLD_OFTEN = 2;

/** "Carers' Lamp": what many own, when the text says it again. */
const isToldAgain = (words: Words, mark: number): boolean =>
  isCapital(words, mark - 1) && mentionsOf(words, printed(words, mark - 1, mark + 2)) >= TOLD_OFTEN;

const CALLS = new Set(['save', 'feed', 'reclaim', 'mind', 'guard']);

/** "Feed the Hungry", "Mind the Herons": a name that is a call, when the text says it again. */
const isImperative = (words: Words, index: number, limit: number): boolean =>
  index + 1 < limit &&
  isCapital(words, index - 1) &&
  isCapital(words, index + 1) &&
  (CALLS.has(foldedAt(words, index - 1)) || mentionsOf(words, printed(words, index - 1, index + 2)) > TOLD_OFTEN);

/** "Alzheimer's Society", "Nurses' Union": what people join, called after them. */
const SOCIETIES = new Set('society foundation union association trust institute federation league alliance fund charity guild'.split(' '));
const isSociety = (words: Words, index: number): boolean =>
  isCapital(words, index) &&
  (SOCIETIES.has(foldedAt(words, index)) || (isCapital(words, index + 1) && SOCIETIES.has(foldedAt(words, index + 1))));

/** "the Alder County | Sheriff's | Office" */
const isOfficeOf = (words: Words, index: number): boolean =>
  foldedAt(words, index + 2) === 'office' && isCapital(words, index + 2) && (isRoleHead(words, index) || isLetters(words, index));

/** "the DA's Office" */
const isLetters = ({ tokens }: Words, index: number): boolean => tokens[index]?.casing === 'upper';

const OWNERS = new Set(['king', 'queen', 'children', 'women', 'men', 'people', 'lady', 'workers']);
/** «St Wilfrey's Hospital», «King's College»: what owns is part of the name; «Norland's Parliament» is Norland's. */
const isOwner = (words: Words, index: number): boolean =>
  isCapital(words, index) &&
  (isSociety(words, index + 2) ||
    isOfficeOf(words, index) ||
    OWNERS.has(foldedAt(words, index)) ||
    ['st', 'saint', 'st.'].includes(foldedAt(words, index - 1)));

const LONGEST_SECOND = 6;
const SHARED_HEADS = new Set([
  'committees',
  'ministries',
  'councils',
  'commissions',
  'departments',
  'agencies',
  'unions',
  'foundations',
  'groups',
  'universities',
]);

/** Past the capitalised words that follow «and», with what joins them. */
function runEnd(words: Words, index: number, limit: number): number {
  let to = index;
  while (to < limit && to - index < LONGEST_SECOND && (to === index || isAdjacent(words, to - 1))) {
    const steps = isCapital(words, to) ? 1 : joint(words, to, limit) + 1;
    if (steps === 1 && !isCapital(words, to)) break;
    to += steps;
  }
  return to;
}

const isBodyWord = (words: Words, index: number): boolean =>
  ORGANISATION_HEADS.has(foldedAt(words, index)) || LEGAL_FORMS.has(foldedAt(words, index));

const holds = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isBodyWord(words, at)) return true;
  return false;
};

/**
 * How many tokens «and», «et» at `index` adds to the name that begins at `start`; 0 when it joins two bodies. One body:
 * «Ports and Harbours Agency», whose noun comes last, told twice or with an article; «Ministry of Ports and Tourism», told twice;
 * «ministère de la Pêche et des Estuaires», which goes on with its «de».
 */
export function coordinated(words: Words, start: number, index: number, limit: number): number {
  const folded = foldedAt(words, index);
  if (folded === ',') return Math.max(0, fieldsAfter(words, start, index, limit) - 1);
  if (folded === 'et') return goesOnWithOf(words, start, index, limit);
  if (folded !== 'and' || index + 1 >= limit || !isCapital(words, index + 1)) return 0;
  const to = runEnd(words, index + 1, limit);
  // «the Internal Market and Environment committees»: one noun for both.
  if (to < limit && SHARED_HEADS.has(foldedAt(words, to)) && !holds(words, start, to)) return to - index;
  const told = mentionsOf(words, printed(words, start, to)) > 1;
  const before = holds(words, start, index);
  const last = isBodyWord(words, to - 1) && to - index > 2;
  const one = before
    ? told && !holds(words, index + 1, to) && hasOf(words, start, index)
    : last && (told || foldedAt(words, start - 1) === 'the');
  return one ? to - 1 - index : 0;
}

const printed = ({ text, tokens }: Words, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');

const hasOf = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (OF.has(foldedAt(words, at))) return true;
  return false;
};

const HEAD_WITHIN = 4;

function goesOnWithOf(words: Words, start: number, index: number, limit: number): number {
  const steps = joint(words, index + 1, limit);
  if (steps === 0 || isBodyWord(words, index + 1 + steps) || !hasOf(words, start - HEAD_WITHIN, index)) return 0;
  return holds(words, Math.max(0, start - HEAD_WITHIN), index) ? steps + 1 : 0;
}

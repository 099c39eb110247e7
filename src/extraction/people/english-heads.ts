import { LEGAL_FORMS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { foldedAt, isCapital, type Words } from '../words.js';
import { isRoleHead, isRoleOpener, isVerbAt, PREPOSITIONS } from './role-grammar.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const RELATIVES = set('who whose whom which that as');
const MOST_MODIFIERS = 6;

const HEADLINE = set('urge introduce announce ask seek applaud praise join demand hail unveil oppose vow thank');

/** "Roe, Black, Colleagues Urge President …": the verb of a title, with a capital as its other words. */
export const isHeadlineVerb = (words: Words, index: number): boolean => isCapital(words, index) && HEADLINE.has(foldedAt(words, index));

/** In tokens: "(DHB)". */
export const ACRONYM = 3;

/** "Durand Health Board | (DHB)": a bracket of one acronym that begins at a token. */
const isAcronymAt = (words: Words, index: number): boolean =>
  foldedAt(words, index) === '(' && words.tokens[index + 1]?.casing === 'upper' && foldedAt(words, index + 2) === ')';

/** "Museum | of | Modern Art": the link inside the name of a body, between its noun and more of its name. */
export const isOfBody = (words: Words, index: number): boolean =>
  ['of', 'for'].includes(foldedAt(words, index)) &&
  isCapital(words, index - 1) &&
  ORGANISATION_HEADS.has(foldedAt(words, index - 1)) &&
  isCapital(words, index + 1);

/** "AT | & | T", "Sole | & | Roe", "Students | ’ | Association": marks inside the name of a body. */
export const isMarkOfName = (words: Words, index: number): boolean =>
  isCapital(words, index - 1) &&
  isCapital(words, index + 1) &&
  (foldedAt(words, index) === '&' || (foldedAt(words, index) === "'" && foldedAt(words, index - 1).endsWith('s')));

/** "Durand Holding Corp | . | Chief Executive Officer" */
const isFormsPoint = (words: Words, index: number): boolean =>
  foldedAt(words, index) === '.' &&
  isCapital(words, index - 1) &&
  LEGAL_FORMS.has(foldedAt(words, index - 1)) &&
  isCapital(words, index + 1);

/** Index after what belongs to the name of a body at a token, or the token itself. */
function pastBody(words: Words, index: number, from: number): number {
  const token = words.tokens[index];
  if (index === from || (token?.kind !== 'mark' && token?.casing !== 'lower')) return index;
  if (isAcronymAt(words, index) && isCapital(words, index - 1)) return index + ACRONYM;
  if (isFormsPoint(words, index)) return index + 1;
  return isOfBody(words, index) || isMarkOfName(words, index) || isPluralOwner(words, index) ? index + 1 : index;
}

/** "Alder Foods | ’ | chief executive": what a name that ends in s has. */
const isPluralOwner = (words: Words, index: number): boolean =>
  foldedAt(words, index) === "'" &&
  isCapital(words, index - 1) &&
  foldedAt(words, index - 1).endsWith('s') &&
  (isRoleHead(words, index + 1) || isRoleOpener(words, index + 1));

const LONGEST_BODY = 14;
const MOST_OPENERS = 3;

/** English puts everything before the head: «Corel's executive vice president», «the current project leader», «ranking member». -1 when no head follows. */
export function englishHeadFrom(words: Words, index: number, limit: number): number {
  let most = MOST_MODIFIERS;
  for (let at = index; at < limit && at - index <= most; at++) {
    const past = pastBody(words, at, index);
    if (past > at) most = LONGEST_BODY;
    // "the Downtown Harbour Partnership's Senior Vice President"
    if (foldedAt(words, at) === "'s" || isPluralOwner(words, at)) most += MOST_OPENERS;
    at = past;
    // "the Brotherhood of Yard Engineers": several are part of the name.
    if (isLastHead(words, at)) return most === LONGEST_BODY && foldedAt(words, at).endsWith('s') ? -1 : at;
    if (!isModifier(words, at, index)) return -1;
  }
  return -1;
}

/** A head behind which no other stands. */
const isLastHead = (words: Words, at: number): boolean =>
  isRoleHead(words, at) && !isRoleHead(words, at + 1) && foldedAt(words, at + 1) !== "'s" && foldedAt(words, at + 1) !== "'";

/** What English may put between the beginning of a post at `index` and its head. */
function isModifier(words: Words, at: number, index: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || token.kind === 'mark' || isVerbAt(words, at) || isHeadlineVerb(words, at)) return false;
  // «the Ada and Edgar Sole Curator»: names of donors are joined.
  if (token.folded === 'and') return at > index && words.tokens[at - 1]?.casing === 'capital' && words.tokens[at + 1]?.casing === 'capital';
  const related = RELATIVES.has(token.folded) && token.casing !== 'upper';
  // "AT | & T" is a name.
  const preposed = PREPOSITIONS.has(token.folded) && token.casing !== 'upper';
  return !preposed && token.folded !== 'among' && !related;
}

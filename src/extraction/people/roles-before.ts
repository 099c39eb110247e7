import { NAMED_TO } from '../lexicons/appointments.js';
import { RANKS, TITLE_ROLES } from '../lexicons/civilities.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, isAdjacent, isCapital, opensLine, sentenceStart, type Words } from '../words.js';
import { pastArticle, skipBracketBack, skipCivilityBack, skipDemonym, skipTimeBack } from './before-names.js';
import { headBefore, isActing, LONGEST_BEFORE } from './head-before.js';
import { isInOpening } from './opening-phrase.js';
import type { IsNameStart } from './role-extent.js';
import { isArticle, isRoleHead, isVerbAt } from './role-grammar.js';
import { roleStart } from './role-starts.js';
import { type StatedRole, toStated } from './roles.js';

const isPossessive = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (foldedAt(words, at) === "'s") return true;
  return false;
};

/**
 * Before a comma only an announced role counts: «, la ministre de la Culture, X»; «des salariés, X» is an enumeration,
 * and in «X, Professor Emeritus, Y» it is the role of the one before.
 */
function isAnnounced(words: Words, from: number, head: number): boolean {
  const before = foldedAt(words, from - 1);
  // «En tant que ministres chargés du dossier, X et Y»
  if (before === 'que' && foldedAt(words, from - 2) === 'tant') return true;
  if (foldedAt(words, from) === 'one' && foldedAt(words, from + 1) === 'of') return true;
  if (isArticle(before) || ['whose', "'s", 'du', 'des', 'au', 'aux', 'son', 'sa', 'notre', 'leur'].includes(before)) return true;
  if (isTakingUp(words, from) || isBehindOpening(words, from)) return true;
  return isCapital(words, from) && (before !== ',' || isPossessive(words, from, head));
}

const LONGEST_OPENING = 24;

/** "Announcing the funds, | Minister for Ports, X said": the clause that opens the sentence names nobody before its one comma. */
function isBehindOpening(words: Words, from: number): boolean {
  if (foldedAt(words, from - 1) !== ',' || !isCapital(words, from)) return false;
  for (let at = from - 2; at >= 0 && from - at <= LONGEST_OPENING; at--) {
    if (opensSentence(words, at)) return /^[a-z]{4,}(?:ing|ed)$/.test(foldedAt(words, at)) && isCapital(words, at);
    if (foldedAt(words, at) === ',' || (isCapital(words, at) && isCapital(words, at - 1))) return false;
  }
  return false;
}

const MOST_BETWEEN = 4;

/** «Élu en décembre vice-président étudiant, X salue …»: a participle opens the sentence and leads to the post. */
function isTakingUp(words: Words, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= MOST_BETWEEN; at--)
    if (NAMED_TO.has(foldedAt(words, at))) return isCapital(words, at) && opensSentence(words, at);
  return false;
}

const CHARGES = new Set(['charge', 'chargee', 'delegue', 'deleguee']);

/** Where the role begins; «la conseillère d'État chargée du port, X» goes on left of its participle. -1 before a comma that announces nobody. */
function announcedStart(words: Words, head: number, floor: number, english: boolean, comma: boolean, isNameStart: IsNameStart): number {
  const from = roleStart(words, head, floor, english);
  const charged = CHARGES.has(foldedAt(words, head)) && !isArticle(foldedAt(words, from - 1));
  const wider = charged ? headBefore(words, foldedAt(words, from - 1) === 'en' ? from - 2 : from - 1, floor, isNameStart) : -1;
  const start = wider < 0 ? from : roleStart(words, wider, floor, english);
  if (!comma) return start;
  const row = firstOfRow(words, start, floor, english, isNameStart);
  return [row, start].find((one) => isAnnounced(words, one, head)) ?? -1;
}

/** «le ministre de A, ministre de B et ministre de C, X»: where the row of posts begins. */
function firstOfRow(words: Words, start: number, floor: number, english: boolean, isNameStart: IsNameStart): number {
  let at = start;
  for (let count = 0; count < MOST_POSTS && (english ? ['and'] : [',', 'et']).includes(foldedAt(words, at - 1)); count++) {
    const head = headBefore(words, at - 2, floor, isNameStart);
    if (head < 0 || isNameStart(head + 2)) return at;
    at = roleStart(words, head, floor, english);
  }
  return at;
}
const MOST_POSTS = 3;

/** «Cabinet Member for Housing, Councillor X»: the post that a bare title stands after. */
function beforeTitle(words: Words, title: number, floor: number, english: boolean, isNameStart: IsNameStart): StatedRole | null {
  // «le Gouverneur de Province, | le | Professeur X»
  const comma = ['le', 'la'].includes(foldedAt(words, title - 1)) ? title - 2 : title - 1;
  const head = foldedAt(words, comma) === ',' ? headBefore(words, skipBracketBack(words, comma - 1, floor), floor, isNameStart) : -1;
  const from = head < 0 ? -1 : announcedStart(words, head, floor, english, true, isNameStart);
  // «X, Mayor of Y, Councillor Z»: the post between two names is that of the first.
  if (from < 0 || isNameStart(from) || foldedAt(words, from - 1) === ',' || isBehindName(words, from, isNameStart)) return null;
  return toStated(words, { from, to: comma }, 'P-10-comma');
}

/** «X, la maire de Y, le professeur Z»: the post right behind a name and its comma is that name's, unless it has one already («la ministre de l'Eau, X, la maire de Y, Z»). */
function isBehindName(words: Words, from: number, isNameStart: IsNameStart): boolean {
  if (!isArticle(foldedAt(words, from - 1)) || foldedAt(words, from - 2) !== ',') return false;
  for (let at = from - 3; isCapital(words, at) && from - at < LONGEST_NAME; at--)
    if (isNameStart(at)) return foldedAt(words, at - 1) !== ',' && !isRoleHead(words, at - 1);
  return false;
}

const LONGEST_NAME = 8;

/** «le président de la Fédération des artisans, X»: before a comma a head after «des» belongs to what the first head is of. */
function outermost(words: Words, head: number, floor: number, isNameStart: IsNameStart): number {
  const before = foldedAt(words, head - 1);
  const governed = isArticle(before) && before !== "l'" ? foldedAt(words, head - 2) : before;
  if (!OF.has(governed) && !OF.has(before)) return head;
  const wider = headBefore(words, OF.has(before) ? head - 2 : head - 3, floor, isNameStart);
  return wider < 0 ? head : wider;
}

function headOf(words: Words, end: number, floor: number, comma: boolean, isNameStart: IsNameStart): number {
  const nearest = headBefore(words, end, floor, isNameStart);
  const served = foldedAt(words, nearest - 2) === 'to' && foldedAt(words, nearest - 1) === 'the';
  let head = nearest >= 0 && (comma || served) ? outermost(words, nearest, floor, isNameStart) : nearest;
  while (head >= 0 && isOfMany(words, head)) {
    const wider = outermost(words, head, floor, isNameStart);
    if (wider === head) break;
    head = wider;
  }
  return head;
}

/** «pour les réfugiés», «des parents d'élèves»: those somebody is for, not what they are. */
const isOfMany = (words: Words, head: number): boolean =>
  /[^us]s$/.test(foldedAt(words, head)) && ['les', 'des', "d'", 'aux', 'nos', 'ses'].includes(foldedAt(words, head - 1));

// "Parliamentary Secretary to the Minister"
const OF = new Set(['de', "d'", 'des', 'du', 'of', 'pour', 'aupres', 'for', 'to']);

const COPULAS = new Set(['is', 'was', 'est', 'etait', 'sera']);

/** «Our president is X», «la présidente du jury est X»: a post with its article, then who holds it. */
function heldBy(words: Words, verb: number, floor: number, english: boolean, isNameStart: IsNameStart): StatedRole | null {
  const head = COPULAS.has(foldedAt(words, verb)) ? headBefore(words, verb - 1, floor, isNameStart) : -1;
  const from = head < 0 ? -1 : announcedStart(words, head, floor, english, false, isNameStart);
  return from >= 0 && isArticle(foldedAt(words, from - 1)) ? toStated(words, { from, to: verb }, 'P-10-is') : null;
}

const opensSentence = (words: Words, index: number): boolean => {
  const { start = 0 } = words.tokens[index] ?? {};
  return sentenceStart(words, blockAt(words, start), start) === index;
};

/** «… et les concessionnaires. Jeanne Roy a insisté»: a full stop ends what a role may be of; that of «Dr.» does not. */
const reaches = (words: Words, end: number, first: number): boolean =>
  foldedAt(words, end) === '.' ? !opensSentence(words, first) : isAdjacent(words, end);

const LONGEST_PLACE = 5;
const LONGEST_RELATIVE = 16;

/** «Directrice de la fonderie Roy, | à Sault, | X», «Déléguée à Sault, | où elle est entrée en 1998, | X»: index of the comma before where it is or what is told of it; else the index itself. */
function beforeAside(words: Words, comma: number, floor: number): number {
  for (let at = comma - 1; at > floor && comma - at <= LONGEST_RELATIVE; at--) {
    if (foldedAt(words, at) !== ',') continue;
    const where = comma - at <= LONGEST_PLACE && ['a', 'en', 'in', 'at'].includes(foldedAt(words, at + 1)) && isCapital(words, at + 2);
    return where || isRelative(words, at + 1) ? at : comma;
  }
  return comma;
}

const isRelative = (words: Words, at: number): boolean =>
  ['ou', 'qui', 'dont', 'where', 'which'].includes(foldedAt(words, at)) && words.tokens[at]?.casing === 'lower';

/** The post that opens the sentence and goes on with a place, or a clause of its own, between commas. */
function openingPost(words: Words, comma: number, floor: number): StatedRole | null {
  const aside = beforeAside(words, comma, floor);
  const start = words.tokens[comma]?.start ?? 0;
  const from = aside === comma ? null : sentenceStart(words, blockAt(words, start), start);
  if (from === null || from < floor || aside - from > LONGEST_BEFORE || !isRoleHead(words, from)) return null;
  for (let at = from; at < aside; at++) if (isVerbAt(words, at) || foldedAt(words, at) === ',') return null;
  return toStated(words, { from, to: isRelative(words, aside + 1) ? aside : comma }, 'P-10-comma');
}

/** «la maire de Rennes X», «le président de la Région, X», «FSF's executive director X»: the role before the name (or its civility) that starts at token `first`. */
export function findRoleBefore(words: Words, first: number, floor: number, english: boolean, isNameStart: IsNameStart): StatedRole | null {
  const before = skipDemonym(words, skipCivilityBack(words, pastArticle(words, first - 1)));
  const comma = foldedAt(words, before) === ',';
  const last = comma ? skipTimeBack(words, skipBracketBack(words, before - 1, floor)) : before;
  if (last < floor || !(comma || reaches(words, last, first))) return null;
  const end = foldedAt(words, last) === '.' ? last - 1 : last;
  const post = (comma ? openingPost(words, before, floor) : null) ?? postBefore(words, end, comma, floor, english, isNameStart);
  return post !== null && (isOfLineAbove(words, post, first) || (comma && isInOpening(words, post, first))) ? null : post;
}

/** «Jeanne Roy, sénatrice du Nord⏎Paul Noir, sénateur du Sud»: the post that ends the line above is of who stands before its comma. */
const isOfLineAbove = (words: Words, { start }: StatedRole, first: number): boolean =>
  opensLine(words, first) && foldedAt(words, firstTokenFrom(words.tokens, start) - 1) === ',';

/** "Associate | Professor": a rank before a bare title. */
const isRankOnly = (words: Words, from: number, head: number): boolean =>
  from === head - 1 && ['associate', 'assistant', 'adjunct', 'emeritus', 'emerita'].includes(foldedAt(words, from));

/** The post whose last token is `end`, right before a name or before its comma. */
function postBefore(
  words: Words,
  end: number,
  comma: boolean,
  floor: number,
  english: boolean,
  isNameStart: IsNameStart,
): StatedRole | null {
  const held = comma ? null : heldBy(words, end, floor, english, isNameStart);
  if (held !== null) return held;
  const head = headOf(words, end, floor, comma, isNameStart);
  // "Contact Jane Roe", "Contact Details Jane Roe": a heading.
  if (head < 0 || (CONTACTS.has(foldedAt(words, head)) && isCapital(words, head))) return null;
  const from = announcedStart(words, head, floor, english, comma, isNameStart);
  if (from < 0 || (comma && isBehindName(words, from, isNameStart))) return null;
  const dotted = foldedAt(words, end + 1) === '.' && (end === head || isActing(words, end)) ? end + 2 : end + 1;
  const title = !comma && end === head && isBareTitle(words, head) && (from === head || isRankOnly(words, from, head));
  const fuller = title ? beforeTitle(words, from, floor, english, isNameStart) : null;
  return fuller ?? toStated(words, { from, to: dotted }, ruleOf(words, from, comma, title));
}

/** "Senator", «professeur», "General": less than the post that may stand before it. */
const isBareTitle = (words: Words, head: number): boolean => TITLE_ROLES.has(foldedAt(words, head)) || RANKS.has(foldedAt(words, head));

const CONTACTS = new Set(['contact', 'contacts']);

const ruleOf = (words: Words, from: number, comma: boolean, title: boolean): string =>
  title ? 'P-10-title' : comma && !isArticle(foldedAt(words, from - 1)) ? 'P-10-comma' : 'P-10';

import type { Span } from '../../domain/selector.js';
import { ROLE_HEADS as ENGLISH_HEADS } from '../lexicons/en/roles.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, opensLine, type TokenRange, type Words } from '../words.js';
import { skipAge, skipBracket } from './after-names.js';
import { appointmentEnd, leadEnd } from './appointments.js';
import { englishHeadFrom } from './english-heads.js';
import { skipPostNominals } from './name-suffixes.js';
import { type IsNameStart, roleEnd } from './role-extent.js';
import { isArticle, isIndefinite, isRoleHead, PREPOSITIONS, roleHeadFrom } from './role-grammar.js';
import { isSpeechWord } from './speech-words.js';

/** A role as printed. */
export interface StatedRole extends Span {
  rule: string;
}

export const toStated = ({ tokens }: Words, { from, to }: TokenRange, rule: string): StatedRole | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end, rule };
};

/** Heads that are verbs or common nouns too often to be taken without a comma before them. */
const NEEDS_COMMA = new Set([
  'juge',
  'pilote',
  'general',
  'generale',
  'principal',
  'contact',
  'patron',
  'head',
  'chief',
  'lead',
  'chairs',
  'heads',
  'coaches',
  'captains',
  'critique',
  'leads',
  'parent',
  'parents',
  'coach',
  'prince',
  'roi',
  'reine',
  'counsel',
  'chair',
  'charge',
  'mep',
  'eleve',
  'eleves',
  'associe',
  'associes',
  'delegue',
  'delegues',
  'elu',
  'elue',
  'elus',
  'general',
]);

export const skipArticles = (words: Words, index: number, limit: number): number => {
  let at = index;
  while (at < limit && at - index < 3 && isArticle(foldedAt(words, at))) at++;
  return at;
};

/** The token range of a role that begins at `index`: «l'ancienne présidente de …», «Corel's vice president». */
export function roleAt(words: Words, index: number, limit: number, isNameStart: IsNameStart): TokenRange | null {
  const charge = chargeHead(words, index);
  if (charge > index) return { from: index, to: roleEnd(words, charge, limit, isNameStart) };
  const from = skipArticles(words, index, limit);
  const french = roleHeadFrom(words, from, limit);
  const head =
    french >= 0 ? french : isEnglishAt(words, from) ? englishHeadFrom(words, from, limit) : borrowedHead(words, from, limit, isNameStart);
  if (head < 0) return null;
  const last = lastHead(words, head, limit);
  return { from, to: Math.max(roleEnd(words, last, limit, isNameStart), last + 1) };
}

/** «à la tête de l'Office», «en charge du port»: the noun of a role that begins with its preposition; the index itself when none does. */
function chargeHead(words: Words, index: number): number {
  const { start = 0 } = words.tokens[index] ?? {};
  if (words.shadow.startsWith('a la tete d', start)) return index + 2;
  return words.shadow.startsWith('en charge d', start) ? index + 1 : index;
}

/** «President and CEO», «président-directeur général»: the last of heads that follow each other. */
function lastHead(words: Words, head: number, limit: number): number {
  let at = head;
  while (at + 1 < limit && isRoleHead(words, at + 1)) at++;
  return at;
}

/** «X, présidente de …», «X – maire de …», «X (maire de …)», «X conseiller spécial …»: the role after a name that ends before token `index`. */
export function findRoleAfter(words: Words, end: number, limit: number, isNameStart: IsNameStart): StatedRole | null {
  const index = skipPostNominals(words, end, limit);
  const at = skipBracket(words, index, limit);
  const mark = foldedAt(words, at);
  if (at === index && mark === '(') return inBracket(words, at, limit, isNameStart);
  const named = postLead(words, at, limit);
  if (named > at) return toStatedRole(words, named, limit, isNameStart, 'P-08-as');
  // «has hired Jane Doe, P.Eng., as chief engineer»
  const asPost = mark === ',' && at > end ? leadEnd(words, at + 1) : -1;
  if (asPost > at + 1) return toStatedRole(words, asPost, limit, isNameStart, 'P-08-as');
  const told = appointmentEnd(words, at);
  if (told > at) return toStatedRole(words, told, limit, isNameStart, 'P-08-told');
  if (mark === ',')
    return (
      toldAfter(words, at, limit, isNameStart) ??
      afterComma(words, skipAge(words, at + 1), limit, isNameStart) ??
      inBracket(words, index, limit, isNameStart)
    );
  if (mark === '-' && !touches(words, at)) return toStatedRole(words, at + 1, limit, isNameStart, 'P-08-dash');
  if (at === index && isPostInCapitals(words, at, limit)) return toStatedRole(words, at, limit, isNameStart, 'P-09');
  const token = words.tokens[at];
  if (
    at !== index ||
    token?.casing === 'upper' ||
    !isAdjacent(words, at - 1) ||
    NEEDS_COMMA.has(mark) ||
    isOfSpeakerBehind(words, at) ||
    roleHeadFrom(words, at, at + 1) !== at
  ) {
    return inBracket(words, index, limit, isNameStart);
  }
  return toStatedRole(words, at, limit, isNameStart, 'P-09');
}

/** "Harbour Watch | spokesperson Zbynka Holub said": in English the post is that of who follows it and speaks. */
const isOfSpeakerBehind = (words: Words, at: number): boolean =>
  isCapital(words, at + 1) &&
  isCapital(words, at + 2) &&
  isEnglishAt(words, at) &&
  isSpeechWord(foldedAt(words, at + 3)) &&
  words.tokens[at + 3]?.casing === 'lower';

const LONGEST_POST = 4;

/** «Release | Manager», «ASF Executive | Vice President»: an English post among French words, in capitals up to its head; -1 when none is. */
function borrowedHead(words: Words, from: number, limit: number, isNameStart: IsNameStart): number {
  const head = englishHeadFrom(words, from, Math.min(limit, from + LONGEST_POST));
  for (let at = from; at <= head; at++) if (!isCapital(words, at) || isNameStart(at)) return -1;
  return head > from && ENGLISH_HEADS.has(foldedAt(words, head)) ? head : -1;
}

/** Index after what introduces a post behind a name; the index itself where nothing does. */
function postLead(words: Words, at: number, limit: number): number {
  const lead = asWhat(words, at);
  return lead === at && foldedAt(words, at) === 'to' && leadsToPost(words, at + 1, limit) ? at + 1 : lead;
}

/** "has promoted Jane Roe to | Chief Operating Officer": a post in capitals behind «to». */
function leadsToPost(words: Words, at: number, limit: number): boolean {
  const head = isCapital(words, at) && isEnglishAt(words, at) ? englishHeadFrom(words, at, Math.min(limit, at + LONGEST_POST)) : -1;
  for (let index = at; index <= head; index++) if (!isCapital(words, index)) return false;
  return head >= at;
}

/** "Jane Roe General Secretary of Congress": capitals up to the head of a post, right after the name. */
function isPostInCapitals(words: Words, at: number, limit: number): boolean {
  const head = isAdjacent(words, at - 1) && isEnglishAt(words, at) ? englishHeadFrom(words, at, Math.min(limit, at + LONGEST_POST)) : -1;
  if (head <= at) return false;
  for (let index = at; index <= head; index++) if (words.tokens[index]?.casing !== 'capital') return false;
  return true;
}

/** «nommée X comme préfète», «X en tant que présidente», «X, who serves as president»: index after the words that introduce the role. */
function asWhat(words: Words, index: number): number {
  const start = words.tokens[index]?.start ?? 0;
  const relative =
    /,? (?:qui (?:est|reste|demeure|devient|deviendra|restera)|who (?:is|was|continues (?:as|to be)|remains(?: as)?|serves as|served as|has been|will (?:remain|continue|serve|stay on|be)(?: as)?)) /y;
  relative.lastIndex = Math.max(0, start);
  const clause = relative.exec(words.shadow);
  if (clause !== null) return index + (clause[0].match(/[a-z]+|,/g)?.length ?? 0);
  return leadEnd(words, index);
}

/** «Sous la présidence de X, | les élus ont voté»: several others begin the clause. */
const isOfOthers = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'les' && /[^s]s$/.test(foldedAt(words, index + 1)) && !COUNTS.has(foldedAt(words, index + 1));
const COUNTS = new Set(['trois', 'anciens', 'anciennes', 'nouveaux', 'nouvelles', 'coauteurs', 'autrices', 'auteurs']);

/** «X, maire de …», «X, 45 ans, rejoint Corvane comme …» */
function afterComma(words: Words, index: number, limit: number, isNameStart: IsNameStart): StatedRole | null {
  if (isOfOthers(words, index)) return null;
  const named = foldedAt(words, index - 1) === ',' ? appointmentEnd(words, index) : index;
  const told = named > index ? toStatedRole(words, named, limit, isNameStart, 'P-08-told') : null;
  return told ?? toStatedRole(words, index, limit, isNameStart, 'P-08');
}

const CLOSE_ENOUGH = 14;

/** «X, a third-generation farmer, is chairman of the board»: the post told after an apposition with «a», or null. */
function toldAfter(words: Words, comma: number, limit: number, isNameStart: IsNameStart): StatedRole | null {
  if (!isIndefinite(words, comma + 1)) return null;
  for (let at = comma + 2; at < Math.min(limit, comma + CLOSE_ENOUGH); at++) {
    if (foldedAt(words, at) !== ',') continue;
    const named = appointmentEnd(words, at + 1);
    return named > at + 1 ? toStatedRole(words, named, limit, isNameStart, 'P-08-told') : null;
  }
  return null;
}

const touches = ({ tokens }: Words, index: number): boolean => tokens[index]?.start === tokens[index - 1]?.end;

function toStatedRole(words: Words, at: number, limit: number, isNameStart: IsNameStart, rule: string): StatedRole | null {
  const range = roleAt(words, at, limit, isNameStart);
  // «X, Lodge 9 President Y»: a role right before another name is that name's.
  // "ROE, REP. | DEE INTRODUCE BILL"
  const next = range !== null && foldedAt(words, range.to) === '.' && range.to - range.from === 1 ? range.to + 1 : (range?.to ?? at);
  if (range === null || (isNameStart(next) && isAdjacent(words, next - 1) && !opensLine(words, next))) return null;
  return toStated(words, range, rule);
}

const LONGEST_BRACKET = 16;

/** Index of the bracket that closes, or -1. */
function closeOf(words: Words, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_BRACKET); at++) if (foldedAt(words, at) === ')') return at;
  return -1;
}

/** «X (cadre associatif)»: whatever small words stand in the bracket after a name; null where others do. */
export function wholeBracket(words: Words, end: number, limit: number): StatedRole | null {
  const close = foldedAt(words, end) === '(' ? closeOf(words, end, limit) : -1;
  for (let at = end + 1; at < close; at++) if (words.tokens[at]?.kind !== 'word' || words.tokens[at]?.casing !== 'lower') return null;
  return close < 0 || PREPOSITIONS.has(foldedAt(words, end + 1)) ? null : toStated(words, { from: end + 1, to: close }, 'P-17');
}

/** «X (PDG de Durand SA)»; a party or a constituency in brackets is no role. */
function inBracket(words: Words, open: number, limit: number, isNameStart: IsNameStart): StatedRole | null {
  if (foldedAt(words, open) !== '(') return null;
  const whole =
    roleHeadFrom(words, open + 1, open + 2) >= 0 && words.tokens[open + 1]?.casing === 'lower' ? closeOf(words, open, limit) : -1;
  if (whole > 0) return toStated(words, { from: open + 1, to: whole }, 'P-17');
  const range = roleAt(words, open + 1, limit, isNameStart);
  return range !== null && foldedAt(words, range.to) === ')' ? toStated(words, range, 'P-17') : null;
}

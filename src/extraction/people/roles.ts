import type { Span } from '../../domain/selector.js';
import { foldedAt, isAdjacent, isEnglishAt, type TokenRange, type Words } from '../words.js';
import { type IsNameStart, roleEnd, trimRole } from './role-extent.js';
import { DETERMINERS, englishHeadFrom, isArticle, isRoleHead, isRoleOpener, isVerbAt, PREPOSITIONS, roleHeadFrom } from './role-grammar.js';

/** A role as printed. */
export interface StatedRole extends Span {
  rule: string;
}

const toStated = ({ tokens }: Words, { from, to }: TokenRange, rule: string): StatedRole | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end, rule };
};

/** Index after a bracket that follows a name: «(D-NY)», «(LR)», «(69)»; the index itself when there is none. */
export function skipBracket(words: Words, index: number, limit: number): number {
  if (foldedAt(words, index) !== '(') return index;
  for (let at = index + 1; at < limit && at - index < 8; at++) if (foldedAt(words, at) === ')') return at + 1;
  return index;
}

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

const skipArticles = (words: Words, index: number, limit: number): number => {
  let at = index;
  while (at < limit && at - index < 3 && isArticle(foldedAt(words, at))) at++;
  return at;
};

/** The token range of a role that begins at `index`: «l'ancienne présidente de …», «Corel's vice president». */
export function roleAt(words: Words, index: number, limit: number, isNameStart: IsNameStart): TokenRange | null {
  const from = skipArticles(words, index, limit);
  const french = roleHeadFrom(words, from, limit);
  const head = french >= 0 || !isEnglishAt(words, from) ? french : englishHeadFrom(words, from, limit);
  if (head < 0) return null;
  const last = lastHead(words, head, limit);
  return { from, to: Math.max(roleEnd(words, last, limit, isNameStart), last + 1) };
}

/** «President and CEO», «président-directeur général»: the last of heads that follow each other. */
function lastHead(words: Words, head: number, limit: number): number {
  let at = head;
  while (at + 1 < limit && isRoleHead(words, at + 1)) at++;
  return at;
}

/** «X, présidente de …», «X – maire de …», «X (maire de …)», «X conseiller spécial …»: the role after a name that ends before token `index`. */
export function findRoleAfter(words: Words, index: number, limit: number, isNameStart: IsNameStart): StatedRole | null {
  const at = skipBracket(words, index, limit);
  const mark = foldedAt(words, at);
  if (at === index && mark === '(') return inBracket(words, at, limit, isNameStart);
  const named = asWhat(words, at);
  if (named > at) return toStatedRole(words, named, limit, isNameStart, 'P-08-as');
  if (mark === ',') return toStatedRole(words, skipAge(words, at + 1), limit, isNameStart, 'P-08');
  if (mark === '-' && !touches(words, at)) return toStatedRole(words, at + 1, limit, isNameStart, 'P-08-dash');
  const token = words.tokens[at];
  if (
    at !== index ||
    token?.casing === 'upper' ||
    !isAdjacent(words, at - 1) ||
    NEEDS_COMMA.has(mark) ||
    roleHeadFrom(words, at, at + 1) !== at
  ) {
    return inBracket(words, index, limit, isNameStart);
  }
  return toStatedRole(words, at, limit, isNameStart, 'P-09');
}

/** «nommée X comme préfète», «X en tant que présidente», «X to be president»: index after the words that introduce the role. */
function asWhat(words: Words, index: number): number {
  const start = words.tokens[index]?.start ?? 0;
  const relative = /,? (?:qui (?:est|reste|demeure|devient)|who (?:is|was|continues to be|serves as|has been)) /y;
  relative.lastIndex = Math.max(0, start);
  const clause = relative.exec(words.shadow);
  if (clause !== null) return index + (clause[0].match(/[a-z]+|,/g)?.length ?? 0);
  const lead = ['comme ', 'en tant que ', "en tant qu'", 'en qualite de ', 'au poste de ', 'as ', 'to be '].find((one) =>
    words.shadow.startsWith(one, start),
  );
  return lead === undefined ? index : index + (lead.match(/[a-z]+/g)?.length ?? 0);
}

/** «Sofia, 19 ans, apprentie»: index after an age and its comma. */
const skipAge = (words: Words, index: number): number =>
  words.tokens[index]?.kind === 'number' && /^ans?$/.test(foldedAt(words, index + 1)) && foldedAt(words, index + 2) === ','
    ? index + 3
    : index;

/** What follows the comma of an apposition and names nobody's role: participles, adverbials. */
const NO_ROLE = /(?:ee?s?|ant|ment)$/;
const NO_APPOSITION = new Set([
  'dans',
  'lors',
  'pour',
  'avec',
  'sur',
  'en',
  'a',
  'au',
  'aux',
  'de',
  'du',
  'des',
  'chez',
  'sous',
  'qui',
  'que',
  'dont',
  'mais',
  'et',
  'ou',
  'car',
  'apres',
  'avant',
  'depuis',
  'ce',
  'cette',
  'hier',
  'selon',
  'alors',
  'puis',
  'in',
  'on',
  'at',
  'who',
  'which',
  'during',
  'after',
  'before',
  'with',
  'and',
  'by',
  'from',
  'as',
  'to',
  'il',
  'elle',
]);

/** Beside a verb of speech, an apposition is a role whatever its noun: «déclare X, linguiste et fondateur de …». */
export function findApposition(words: Words, index: number, limit: number): StatedRole | null {
  const comma = skipBracket(words, index, limit);
  if (foldedAt(words, comma) !== ',') return null;
  const from = skipArticles(words, skipAge(words, comma + 1), limit);
  const token = words.tokens[from];
  if (token === undefined || from >= limit || token.kind !== 'word' || token.casing !== 'lower' || NO_APPOSITION.has(token.folded))
    return null;
  const participle = NO_ROLE.test(token.folded) && /[éè]/.test(words.text.slice(token.start, token.end).slice(-3));
  if (participle || /(?:ant|ment)$/.test(token.folded) || isVerbAt(words, from)) return null;
  return toStated(
    words,
    {
      from,
      to: Math.max(
        from + 1,
        roleEnd(words, from, limit, () => false),
      ),
    },
    'P-08-apposition',
  );
}

const touches = ({ tokens }: Words, index: number): boolean => tokens[index]?.start === tokens[index - 1]?.end;

function toStatedRole(words: Words, at: number, limit: number, isNameStart: IsNameStart, rule: string): StatedRole | null {
  const range = roleAt(words, at, limit, isNameStart);
  return range === null ? null : toStated(words, range, rule);
}

/** «X (PDG de Durand SA)»; a party or a constituency in brackets is no role. */
function inBracket(words: Words, open: number, limit: number, isNameStart: IsNameStart): StatedRole | null {
  if (foldedAt(words, open) !== '(') return null;
  const range = roleAt(words, open + 1, limit, isNameStart);
  return range !== null && foldedAt(words, range.to) === ')' ? toStated(words, range, 'P-17') : null;
}

const LONGEST_ROLE = 80;

/** «infirmière, 34 ans»: an age at the end is no part of the role. */
const beforeAge = (words: Words, from: number, to: number): number => {
  const age = to - from > 3 && ['ans', 'years'].includes(foldedAt(words, to - 1)) && words.tokens[to - 2]?.kind === 'number';
  return age ? to - 2 : to;
};

/** The whole rest of a line that names a speaker («X, présidente de A, l'association des B :») or signs a quote. */
export function findRoleInLine(words: Words, index: number, limit: number): StatedRole | null {
  let from = skipBracket(words, index, limit);
  if ([',', '-', ':'].includes(foldedAt(words, from))) from++;
  else if (roleHeadFrom(words, from, limit) !== from) return null;
  from = skipArticles(words, from, limit);
  let to = from;
  while (
    to < limit &&
    to - from < LONGEST_ROLE &&
    !(words.addresses.has(words.tokens[to]?.start ?? -1) || isVerbAt(words, to) || ['"', '«', ':', ';'].includes(foldedAt(words, to)))
  )
    to++;
  return toStated(words, { from, to: trimRole(words, from, beforeAge(words, from, to)) }, 'P-08-line');
}

const LONGEST_BEFORE = 16;
const LINKS = new Set(['/', '&', "'s", "'", '-']);

/** Walks left over the complements of a role («maire de Rennes», «président de la Région») to its head; -1 when there is none. */
function headBefore(words: Words, index: number, floor: number, isNameStart: IsNameStart): number {
  for (let at = index; at >= floor && index - at < LONGEST_BEFORE; at--) {
    const token = words.tokens[at];
    if (token === undefined || isVerbAt(words, at) || isNameStart(at)) return -1;
    if (token.kind === 'mark' && !LINKS.has(token.folded)) return -1;
    if (isRoleHead(words, at)) return at;
    if (DETERMINERS.has(token.folded) && !PREPOSITIONS.has(foldedAt(words, at - 1))) return -1;
    if (token.folded === 'et' || token.folded === 'and' || token.folded === 'que') return -1;
  }
  return -1;
}

const isCapital = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'capital' || words.tokens[index]?.casing === 'upper';

/** «QuotesABC Chair»: two words a web page ran together. */
const isGlued = ({ tokens }: Words, index: number): boolean =>
  tokens[index]?.start === tokens[index - 1]?.end &&
  tokens[index]?.casing !== 'lower' &&
  tokens[index - 1]?.casing === 'capital' &&
  !tokens[index - 1]?.folded.endsWith("'");

/** Left of a head: openers, other heads («vice président», «premier ministre»), and in English the capitalised words and possessives before it. */
function roleStart(words: Words, head: number, floor: number, english: boolean): number {
  let at = head;
  while (at > floor && isAdjacent(words, at - 1) && !isGlued(words, at)) {
    const before = foldedAt(words, at - 1);
    const joins = isRoleOpener(words, at - 1) || isRoleHead(words, at - 1) || (english && (before === "'s" || isCapital(words, at - 1)));
    const coordinates = english && before === 'and' && isRoleHead(words, at - 2);
    if (!joins && !coordinates) break;
    at--;
  }
  return at;
}

const skipCivilityBack = (words: Words, index: number): number => {
  const at = foldedAt(words, index) === '.' ? index - 1 : index;
  return ['m', 'm.', 'mr', 'mme', 'mlle', 'dr', 'madame', 'monsieur', 'docteur', 'pr', 'me'].includes(foldedAt(words, at)) ? at - 1 : index;
};

/** Index before a closing bracket's opening: «Former Project Leader (PL), Jane Doe». */
function skipBracketBack(words: Words, index: number, floor: number): number {
  if (foldedAt(words, index) !== ')') return index;
  for (let at = index - 1; at >= floor && index - at < 6; at--) if (foldedAt(words, at) === '(') return at - 1;
  return index;
}

/** «la maire de Rennes X», «le président de la Région, X», «FSF's executive director X»: the role before the name (or its civility) that starts at token `first`. */
export function findRoleBefore(words: Words, first: number, floor: number, english: boolean, isNameStart: IsNameStart): StatedRole | null {
  let end = skipCivilityBack(words, first - 1);
  const comma = foldedAt(words, end) === ',';
  if (comma) end = skipBracketBack(words, end - 1, floor);
  if (end < floor || (!comma && !isAdjacent(words, end) && foldedAt(words, end) !== '.')) return null;
  if (foldedAt(words, end) === '.') end--;
  const head = headBefore(words, end, floor, isNameStart);
  if (head < 0) return null;
  const from = roleStart(words, head, floor, english);
  // Before a comma only an announced role counts: «, la ministre de la Culture, X»; «des salariés, X» is an enumeration.
  if (comma && !isArticle(foldedAt(words, from - 1)) && !isCapital(words, from)) return null;
  const dotted = foldedAt(words, end + 1) === '.' && end === head ? end + 2 : end + 1;
  return toStated(words, { from, to: dotted }, comma ? 'P-10-comma' : 'P-10');
}

import { isGivenName } from '../lexicons/given-names.js';

/** Words, numbers and marks of a text; the grammars of names, roles and attributions run on them. */
export type TokenKind = 'word' | 'number' | 'mark';

/** How a word is written: «lyon», «Lyon», «LYON» (two capitals or more), «iPhone» is lower. */
export type Casing = 'lower' | 'capital' | 'upper' | 'none';

export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  casing: Casing;
  /** The token in the shadow. */
  folded: string;
}

enum Class {
  Other = 1,
  Upper,
  Lower,
  Digit,
  Space,
}

const classes = new Uint8Array(0x10000);

function classify(code: number): Class {
  const unit = String.fromCharCode(code);
  // The call of a note belongs to no word: «la FPFC²», «Anna Holt¹».
  if (/[\s⁰¹²³⁴-⁹]/.test(unit)) return Class.Space;
  if (/\p{Lu}|\p{Lt}/u.test(unit)) return Class.Upper;
  if (/\p{L}|\p{M}|[\u00ad\u200b-\u200d]/u.test(unit)) return Class.Lower;
  return /\p{Nd}/u.test(unit) ? Class.Digit : Class.Other;
}

function classOf(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return Class.Other;
  const known = classes[code];
  if (known !== undefined && known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Whether a capital, or a title letter, stands there; of the basic plane, as every alphabet with cases in use is. */
export const isUpperAt = (text: string, at: number): boolean => classOf(text, at) === Class.Upper;

const isLetter = (kind: Class): boolean => kind === Class.Upper || kind === Class.Lower;
const isWordPart = (kind: Class): boolean => isLetter(kind) || kind === Class.Digit;

/** French words that lose their vowel before another word: the apostrophe ends the token. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu']);
const LONGEST_INNER = 64;

/** A hyphen or an apostrophe inside a word; the apostrophe of a possessive begins a token of its own. */
function isJoint(text: string, folded: string, at: number): boolean {
  const joint = folded.charAt(at);
  if ((joint !== '-' && joint !== "'") || text.charAt(at) === '—' || !isWordPart(classOf(text, at + 1))) return false;
  return joint === '-' || folded.charAt(at + 1) !== 's' || isWordPart(classOf(text, at + 2));
}

/** Where a word that begins at `start` ends: hyphens and apostrophes belong to it when letters follow; «l'» and «'s» are tokens. */
function wordEnd(text: string, folded: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < LONGEST_INNER) {
    while (at < text.length && isWordPart(classOf(text, at))) at++;
    if (folded.charAt(at) === "'" && ELIDED.has(folded.slice(start, at))) return at + 1;
    if (!isJoint(text, folded, at)) return at;
    at++;
  }
  return at;
}

const POINTED = /(?:\p{Lu}\.-?){1,5}/uy;

/** «J.-P.», «U.S.», the «M.» of «Jeanne M. Roy»: capitals with their points. 0 when there are none here. */
function pointedEnd(text: string, start: number): number {
  if (text.charAt(start + 1) !== '.') return 0;
  POINTED.lastIndex = start;
  const match = POINTED.exec(text);
  if (match === null) return 0;
  const end = start + match[0].length;
  return match[0].endsWith('-') ? end - 1 : end;
}

function casingOf(text: string, start: number, end: number): Casing {
  if (classOf(text, start) !== Class.Upper) return 'lower';
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(text, at);
    if (kind === Class.Upper) upper++;
    else if (kind === Class.Lower) lower++;
  }
  return lower === 0 && upper > 1 ? 'upper' : 'capital';
}

/** What a web page runs into the name after it. */
const HEADINGS = new Set(
  'quote quotes citation citations contact contacts press presse media medias note notes source sources photo photos date'.split(' '),
);

/** Of them, what begins no name of a firm. */
const GLUED = new Set('details quotes citations contacts photos notes'.split(' '));

/** «CitationsDenise Martin», «QuotesABC»: words run together by a web page; the second begins where a capital follows small letters. */
function unglued(text: string, folded: string, start: number, end: number): number {
  if (end - start > LONGEST_INNER) return end;
  for (let at = start + 4; at < end - 2; at++) {
    if (classOf(text, at) !== Class.Upper || classOf(text, at - 1) !== Class.Lower) continue;
    if (isGivenName(folded.slice(at, end))) return at;
    if (GLUED.has(folded.slice(start, at))) return at;
    // «PostgreSQL» is one name, «QuotesABC» a heading and one.
    if (casingOf(text, at, end) === 'upper' && HEADINGS.has(folded.slice(start, at))) return at;
  }
  return end;
}

function tokenAt(text: string, folded: string, start: number): Token {
  const kind = classOf(text, start);
  if (folded.startsWith("'s", start) && !isWordPart(classOf(text, start + 2)) && start > 0 && isLetter(classOf(text, start - 1))) {
    return { start, end: start + 2, kind: 'word', casing: 'lower', folded: "'s" };
  }
  if (isLetter(kind)) {
    const end = unglued(text, folded, start, Math.max(pointedEnd(text, start), wordEnd(text, folded, start)));
    return { start, end, kind: 'word', casing: casingOf(text, start, end), folded: folded.slice(start, end) };
  }
  if (kind === Class.Digit) {
    const end = wordEnd(text, folded, start);
    return { start, end, kind: 'number', casing: 'none', folded: folded.slice(start, end) };
  }
  return { start, end: start + 1, kind: 'mark', casing: 'none', folded: folded.charAt(start) };
}

/** «Halima*, mère de cinq enfants»: the call of a note that touches its word belongs to none. */
const isNoteCall = (text: string, at: number): boolean =>
  text.charAt(at) === '*' && at > 0 && isLetter(classOf(text, at - 1)) && !isWordPart(classOf(text, at + 1));

/** The tokens of a text in order; spaces and line breaks lie between them. */
export function findTokens(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (classOf(text, at) === Class.Space || isNoteCall(text, at)) {
      at++;
      continue;
    }
    const token = tokenAt(text, folded, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Index of the first token that starts at `offset` or after it. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

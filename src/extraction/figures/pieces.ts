export type TokenKind = 'word' | 'digits' | 'mark';

/** A character of one code unit, or of two. */
enum Role {
  Mark = 1,
  Letter,
  Accent,
  Digit,
  Hidden,
}

const roles = new Uint8Array(0x10000);
const SURROGATES_FROM = 0xd800;
const SURROGATES_TO = 0xdfff;

function classify(character: string): Role {
  // The stars of «**20** projets» are no part of the sentence.
  if (/[\s*]/.test(character)) return Role.Hidden;
  if (/\p{L}/u.test(character)) return Role.Letter;
  if (/\p{M}/u.test(character)) return Role.Accent;
  return /[0-9]/.test(character) ? Role.Digit : Role.Mark;
}

/** By a table, since this is asked of every character of a text. */
function roleAt(shadow: string, at: number): Role {
  const code = shadow.charCodeAt(at);
  const known = roles[code] as Role | 0;
  if (known !== 0) return known;
  if (code >= SURROGATES_FROM && code <= SURROGATES_TO) return classify(String.fromCodePoint(shadow.codePointAt(at) ?? code));
  const role = classify(shadow.charAt(at));
  roles[code] = role;
  return role;
}

const widthAt = (shadow: string, at: number): number => ((shadow.codePointAt(at) ?? 0) >= roles.length ? 2 : 1);

/** The first place from `at` on where a token begins; `end` when there is none. */
export function nextVisible(shadow: string, at: number, end: number): number {
  let next = at;
  while (next < end && roleAt(shadow, next) === Role.Hidden) next++;
  return next;
}

function lettersEnd(shadow: string, at: number, end: number): number {
  let next = at;
  while (next < end) {
    const role = roleAt(shadow, next);
    if (role !== Role.Letter && role !== Role.Accent) break;
    next += widthAt(shadow, next);
  }
  return next;
}

const ENDINGS = '(?:e|ne|le|se|te|ve|ere|euse|rice|trice)';
/** «citoyen.ne.s», «salarié(e)s»: the endings of the other gender between points or in brackets. */
const INCLUSIVE = new RegExp(`(?:\\.${ENDINGS}(?:\\.?s)?|\\(${ENDINGS}s?\\)s?)(?![a-z])`, 'y');

function inclusiveEnd(shadow: string, at: number): number {
  if (shadow.charAt(at) !== '.' && shadow.charAt(at) !== '(') return at;
  INCLUSIVE.lastIndex = at;
  return at + (INCLUSIVE.exec(shadow)?.[0].length ?? 0);
}

/** A word may be hyphenated or of both genders: «vice-présidente», «salarié·es», «salarié.e.s». */
function wordEnd(shadow: string, at: number, end: number): number {
  let next = inclusiveEnd(shadow, lettersEnd(shadow, at, end));
  while (next + 1 < end && (shadow.charAt(next) === '-' || shadow.charAt(next) === '·') && roleAt(shadow, next + 1) === Role.Letter)
    next = lettersEnd(shadow, next + 1, end);
  return next;
}

function digitsEnd(shadow: string, at: number, end: number): number {
  let next = at;
  while (next < end && roleAt(shadow, next) === Role.Digit) next++;
  return next;
}

/** The word, the digits or the one mark that begins at `at`: «vice-présidente», «d», «36», «%». */
export function pieceAt(shadow: string, at: number, end: number): { kind: TokenKind; next: number } {
  const role = roleAt(shadow, at);
  if (role === Role.Letter) return { kind: 'word', next: wordEnd(shadow, at, end) };
  if (role === Role.Digit) return { kind: 'digits', next: digitsEnd(shadow, at, end) };
  return { kind: 'mark', next: Math.min(end, at + widthAt(shadow, at)) };
}

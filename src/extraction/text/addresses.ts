import type { ProtectedSpan } from './protected-spans.js';

const LOCAL = /[a-z0-9._%+-]/;
const DOMAIN = /[a-z0-9.-]/;
const LONGEST_PART = 120;

/** The e-mail address around an at sign, `signEnd` past it; web pages also print «numerique @ exemple.fr» and «presse(at)exemple.fr». */
export function findEmailAround(folded: string, sign: number, signEnd: number): ProtectedSpan | null {
  let left = sign;
  if (folded.charAt(left - 1) === ' ' && folded.charAt(signEnd) === ' ') left--;
  let from = left;
  while (from > 0 && left - from < LONGEST_PART && LOCAL.test(folded.charAt(from - 1))) from--;
  const right = left < sign ? signEnd + 1 : signEnd;
  let to = right;
  while (to < folded.length && to - right < LONGEST_PART && DOMAIN.test(folded.charAt(to))) to++;
  while (to > right && '.-'.includes(folded.charAt(to - 1))) to--;
  const domain = folded.slice(right, to);
  if (from === left || !/\.[a-z]{2,12}$/.test(domain)) return null;
  return { start: from, end: to, kind: 'email', value: `${folded.slice(from, left)}@${domain}` };
}

const URL_STOP = /[\s<>"«»|]/;
const LONGEST_URL = 2000;

/** The address that begins at `at`, without the punctuation that follows it in the sentence. */
export function findUrlAt(folded: string, at: number): ProtectedSpan {
  let to = at;
  while (to < folded.length && to - at < LONGEST_URL && !URL_STOP.test(folded.charAt(to))) to++;
  while (to > at && ".,;:!?)]'…".includes(folded.charAt(to - 1))) to--;
  return { start: at, end: to, kind: 'url', value: folded.slice(at, to) };
}

/** 06 12 34 56 78 · +33 (0)4 72 00 00 00 · 202/224-4822 · (202) 224-4822 · 079 800 36 72 · 1-800-555-0170 · 01632 960 111 · 02/555.01.02 */
const PHONES: readonly RegExp[] = [
  /(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){2,5}(?!\d)/y,
  /0\d(?:[ .-]?\d{2}){4}(?!\d)/y,
  /0\d{2}[ .]\d{3}[ .]\d{2}[ .]\d{2}(?!\d)/y,
  /\(?\d{3}\)?[ /.-]\d{3}[-.]\d{4}(?!\d)/y,
  /1-\d{3}-\d{3}-\d{4}(?!\d)/y,
  /0\d{2,4} \d{3,4} \d{3,4}(?!\d)/y,
  /0\d{4} \d{6}(?!\d)/y,
  /0\d{1,3}\/\d{2,3}[ .]\d{2}[ .]\d{2}(?!\d)/y,
];

export function findPhoneAt(folded: string, at: number): ProtectedSpan | null {
  for (const pattern of PHONES) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match !== null) return { start: at, end: at + match[0].length, kind: 'phone', value: match[0].replace(/[^\d+]/g, '') };
  }
  return null;
}

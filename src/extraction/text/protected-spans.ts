import type { Span } from '../../domain/selector.js';
import { findEmailAround, findPhoneAt, findUrlAt } from './addresses.js';
import { type DateOrder, dateOrderOf } from './date-order.js';
import { findDateAt, startsDate } from './dates.js';
import { findReferenceAt, startsReference } from './references.js';

export type ProtectedKind = 'date' | 'phone' | 'email' | 'url' | 'code' | 'law' | 'time';

/** A stretch whose characters are not words or figures of the sentence. `value`: ISO date, digits of a phone, address in lower case; else null. */
export interface ProtectedSpan extends Span {
  kind: ProtectedKind;
  value: string | null;
}

const URL_START = /https?:\/\/|www\.[a-z0-9]/y;
/** By code unit: what a word is made of, what may begin something protected. */
const ROLES = new Uint8Array(0x10000);
const IN_WORD = 1;
const CANDIDATE = 2;
/** And for what a word without digits is. */
const LETTER = 4;
for (const unit of 'abcdefghijklmnopqrstuvwxyz') ROLES[unit.charCodeAt(0)] = IN_WORD | CANDIDATE | LETTER;
for (const unit of '0123456789') ROLES[unit.charCodeAt(0)] = IN_WORD | CANDIDATE;
for (const unit of 'œæ') ROLES[unit.charCodeAt(0)] = IN_WORD | LETTER;
for (const unit of '+(') ROLES[unit.charCodeAt(0)] = CANDIDATE;

const has = (folded: string, at: number, role: number): boolean => ((ROLES[folded.charCodeAt(at)] ?? 0) & role) !== 0;

const startsUrl = (folded: string, at: number): boolean => {
  URL_START.lastIndex = at;
  return URL_START.test(folded);
};

/** The letters that begin at `at`: few words can begin anything protected, and looking them up costs less than trying every form. */
function wordAt(folded: string, at: number): string {
  let end = at;
  while (has(folded, end, LETTER)) end++;
  return folded.slice(at, end);
}

/** «CO2», «G6», «Covid-19»: letters and digits in one word. */
const isMixed = (folded: string, end: number): boolean => /[\d-]/.test(folded.charAt(end));

/** What begins at a word's first character. */
function findAt(text: string, folded: string, at: number, order: DateOrder): ProtectedSpan | null {
  const word = wordAt(folded, at);
  if (word !== '' && !startsDate(word) && !startsReference(word) && !isMixed(folded, at + word.length)) return null;
  if (startsUrl(folded, at)) return findUrlAt(folded, at);
  return findDateAt(folded, at, order) ?? findPhoneAt(folded, at) ?? findReferenceAt(text, folded, at);
}

const AT_SIGNS = /@|[([]at[)\]]/g;

/** E-mail addresses are found from their at sign outwards, so that a long line without one costs nothing. */
function findEmails(folded: string): ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  for (const { 0: sign, index } of folded.matchAll(AT_SIGNS)) {
    const email = findEmailAround(folded, index, index + sign.length);
    if (email !== null && email.start >= (spans.at(-1)?.end ?? 0)) spans.push(email);
  }
  return spans;
}

/** What is found word by word, from left to right, each span starting after the one before. */
function findAtWords(text: string, folded: string, order: DateOrder): ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  let at = 0;
  while (at < folded.length) {
    const starts = has(folded, at, CANDIDATE) && !(at > 0 && has(folded, at - 1, IN_WORD));
    const found = starts ? findAt(text, folded, at, order) : null;
    if (found !== null) spans.push(found);
    at = Math.max(at + 1, found?.end ?? 0);
  }
  return spans;
}

/** Dates, phones, e-mails, URLs, codes, law references and times of a text, in order and without overlaps; e-mail addresses win. */
export function findProtectedSpans(text: string, folded: string, language: string): ProtectedSpan[] {
  const emails = findEmails(folded);
  const spans: ProtectedSpan[] = [];
  let next = 0;
  for (const span of findAtWords(text, folded, dateOrderOf(folded, language))) {
    while (next < emails.length && (emails[next]?.end ?? 0) <= span.start) spans.push(...emails.slice(next, ++next));
    if (span.end <= (emails[next]?.start ?? Number.POSITIVE_INFINITY)) spans.push(span);
  }
  return [...spans, ...emails.slice(next)];
}

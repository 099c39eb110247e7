import type { Span } from '../domain/selector.js';
import type { Draft, Edit } from './draft.js';

export interface Superscripts {
  /** The signs to remove, in order. */
  edits: Edit[];
  /** What they raise, in offsets before the removal. */
  spans: Span[];
}

// "1^{re}", "1^re", "m^2", "2^{e}"
const SUPERSCRIPT = /(?<=[\p{L}\p{N})])\^(?:\{([\p{L}\p{N}]{1,8})\}|([\p{L}\p{N}]{1,4})(?![\p{L}\p{N}]))\^?/gu;

/** Superscripts typed with a caret, as converters from PDF and TeX write them. */
export const findSuperscripts = (text: string): Superscripts => {
  const found: Superscripts = { edits: [], spans: [] };
  if (!text.includes('^')) return found;
  for (const { 0: whole, 1: braced, 2: bare, index } of text.matchAll(SUPERSCRIPT)) {
    const start = index + (braced === undefined ? 1 : 2);
    const end = start + (braced ?? bare ?? '').length;
    found.edits.push({ start: index, end: start, replacement: '' });
    if (end < index + whole.length) found.edits.push({ start: end, end: index + whole.length, replacement: '' });
    found.spans.push({ start, end });
  }
  return found;
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const DIGITS = /^\d{1,3}$/;

/** Raised digits as characters of their own, «14 700¹», «m²»: beside a number on the line a mark alone would not tell them apart («14 7001»). */
export const raiseDigits = (draft: Draft): Draft => {
  const raised = draft.marks.filter(({ kind, start, end }) => kind === 'superscript' && DIGITS.test(draft.text.slice(start, end)));
  if (raised.length === 0) return draft;
  const texts: string[] = [];
  let at = 0;
  for (const { start, end } of raised.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    texts.push(draft.text.slice(at, start), [...draft.text.slice(start, end)].map((digit) => RAISED.charAt(Number(digit))).join(''));
    at = end;
  }
  texts.push(draft.text.slice(at));
  return { ...draft, text: texts.join(''), marks: draft.marks.filter((mark) => !raised.includes(mark)) };
};

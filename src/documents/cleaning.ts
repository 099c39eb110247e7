import type { Draft, Edit } from './draft.js';
import { rewrite } from './draft.js';

/** What cleaning did that a press officer should hear of. */
export interface CleaningReport {
  controls: number;
  surrogates: number;
}

const isIgnorable = (code: number, previous: number): boolean => {
  if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0x180e) return true;
  // Joiners mean something between emoji, Arabic or Indic letters; after Latin text they are debris.
  return (code === 0x200c || code === 0x200d) && (previous < 0x590 || (previous >= 0x2000 && previous <= 0x206f));
};

const isControl = (code: number): boolean => (code < 0x20 && !(code >= 9 && code <= 13)) || (code >= 0x7f && code <= 0x9f && code !== 0x85);

const isLineBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** Blanks that collapse: kept apart from the no-break and typographic ones, which are printed on purpose. */
const isPlainBlank = (code: number): boolean => code === 0x20 || code === 9;

export const isBlank = (code: number): boolean =>
  isPlainBlank(code) ||
  isLineBreak(code) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

const isLoneSurrogate = (text: string, at: number, code: number): boolean => {
  if ((code & 0xf800) !== 0xd800) return false;
  if (code < 0xdc00) return (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00;
  return (text.charCodeAt(at - 1) & 0xfc00) !== 0xd800;
};

/** One run of blanks (with debris in between): nothing at the block's edges, one line break around line breaks, one space for plain runs. */
const editBlanks = (text: string, start: number, end: number, edits: Edit[]): void => {
  if (start === 0 || end === text.length) {
    edits.push({ start, end, replacement: '' });
    return;
  }
  for (let at = start; at < end; at += 1) {
    if (isLineBreak(text.charCodeAt(at))) {
      editLineBreak(start, at, end, text, edits);
      return;
    }
  }
  let afterSpace = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const plain = isPlainBlank(code);
    if (!isBlank(code) || (plain && afterSpace)) leaveOut(edits, at);
    else if (code === 9) edits.push({ start: at, end: at + 1, replacement: ' ' });
    if (isBlank(code)) afterSpace = plain;
  }
};

/** A long run left out is one edit, not one a character. */
const leaveOut = (edits: Edit[], at: number): void => {
  const last = edits.at(-1);
  if (last !== undefined && last.end === at && last.replacement === '') last.end = at + 1;
  else edits.push({ start: at, end: at + 1, replacement: '' });
};

const editLineBreak = (start: number, at: number, end: number, text: string, edits: Edit[]): void => {
  if (start < at) edits.push({ start, end: at, replacement: '' });
  if (text[at] !== '\n') edits.push({ start: at, end: at + 1, replacement: '\n' });
  if (at + 1 < end) edits.push({ start: at + 1, end, replacement: '' });
};

/** First pass, character by character: linear whatever the text. */
const findEdits = (text: string, report: CleaningReport): Edit[] => {
  const edits: Edit[] = [];
  let previous = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfBlanks(text, at, previous, report);
    if (end > at) {
      editBlanks(text, at, end, edits);
      previous = 0x20;
      at = end;
      continue;
    }
    previous = text.charCodeAt(at);
    if (isLoneSurrogate(text, at, previous)) {
      report.surrogates += 1;
      edits.push({ start: at, end: at + 1, replacement: '\ufffd' });
    }
    at += 1;
  }
  return edits;
};

/** The end of the run of blanks, controls and ignorable characters that begins here. */
const endOfBlanks = (text: string, from: number, previous: number, report: CleaningReport): number => {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isControl(code)) report.controls += 1;
    else if (!isBlank(code) && !isIgnorable(code, at === from ? previous : 0x20)) break;
  }
  return at;
};

// A base character with what may compose with it: marks, and the vowels and finals of Hangul.
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff]+|[^\x00-\u02ff]/gu;

const findCompositions = (text: string): Edit[] => {
  const edits: Edit[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const replacement = cluster.normalize('NFC');
    if (replacement !== cluster) edits.push({ start: index, end: index + cluster.length, replacement });
  }
  return edits;
};

/** The canonical form of a block's text: NFC, no debris, single spaces, trimmed lines. Printed typography stays. */
export const clean = (draft: Draft, report: CleaningReport): Draft => {
  const tidy = rewrite(draft, findEdits(draft.text, report));
  if (tidy.text.normalize('NFC') === tidy.text) return tidy;
  return rewrite(tidy, findCompositions(tidy.text));
};

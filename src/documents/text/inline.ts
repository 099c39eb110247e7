import type { MarkKind } from '../../domain/document.js';
import type { Span } from '../../domain/selector.js';
import type { Edit } from '../draft.js';
import { findSuperscripts } from '../superscripts.js';

export interface InlineMarkup {
  /** The markers to remove, in order. */
  edits: Edit[];
  /** What they mark, in offsets before the removal. */
  marks: (Span & { kind: MarkKind })[];
}

interface Run extends Span {
  marker: string;
  opens: boolean;
  closes: boolean;
}

const RUN = /\*+|_{2,}/g;
const MEANINGS: Readonly<Record<string, readonly MarkKind[]>> = {
  '*': ['emphasis'],
  '**': ['strong'],
  '***': ['strong', 'emphasis'],
  __: ['strong'],
};

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isGap = (character: string): boolean => character.trim() === '';

/** "**bold**" opens before a word and closes after one; "prix*" and "* * *" do neither. */
const toRun = (text: string, start: number, marker: string): Run => {
  const end = start + marker.length;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const gapBefore = isGap(before);
  const gapAfter = isGap(after);
  const intraword = isWord(before) && isWord(after) && marker !== '**';
  return { start, end, marker, opens: !gapAfter && !isWord(before) && !intraword, closes: !gapBefore && !intraword };
};

/** Pairs markers from left to right, one waiting opener a marker: linear, and never crossing. */
const findPairs = (text: string): [Run, Run][] => {
  const waiting = new Map<string, Run>();
  const pairs: [Run, Run][] = [];
  for (const { 0: marker, index } of text.matchAll(RUN)) {
    if (MEANINGS[marker] === undefined) continue;
    const run = toRun(text, index, marker);
    const opener = waiting.get(marker);
    if (opener !== undefined && run.closes && run.start > opener.end) {
      pairs.push([opener, run]);
      for (const [key, { start }] of waiting) if (start >= opener.start) waiting.delete(key);
    } else if (run.opens) waiting.set(marker, run);
  }
  return pairs;
};

const removal = ({ start, end }: Span): Edit => ({ start, end, replacement: '' });

/** The light markup people type into plain text. */
export const findInlineMarkup = (text: string): InlineMarkup => {
  const found: InlineMarkup = { edits: [], marks: [] };
  for (const [opener, closer] of findPairs(text)) {
    found.edits.push(removal(opener), removal(closer));
    for (const kind of MEANINGS[opener.marker] ?? []) found.marks.push({ start: opener.end, end: closer.start, kind });
  }
  const { edits, spans } = findSuperscripts(text);
  for (const edit of edits) found.edits.push(edit);
  for (const span of spans) found.marks.push({ ...span, kind: 'superscript' });
  found.edits.sort((a, b) => a.start - b.start);
  return found;
};

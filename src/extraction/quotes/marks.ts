import type { Span } from '../../domain/selector.js';
import { findSingles } from './single-marks.js';

export type MarkType = 'guillemet' | 'curly' | 'straight' | 'single';

/** A quotation mark; `either` is a straight mark whose sides do not tell. */
export interface QuoteMark extends Span {
  type: MarkType;
  side: 'open' | 'close' | 'either';
}

const FIXED: Readonly<Record<string, readonly [MarkType, 'open' | 'close']>> = {
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '“': ['curly', 'open'],
  '„': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '”': ['curly', 'close'],
};
/** Two characters that stand for one mark. */
const DOUBLED: Readonly<Record<string, readonly [MarkType, 'open' | 'close' | 'either']>> = {
  '<<': ['guillemet', 'open'],
  '>>': ['guillemet', 'close'],
  '‹‹': ['guillemet', 'open'],
  '››': ['guillemet', 'close'],
  "''": ['straight', 'either'],
  // Typed for a typesetter: ``so''.
  '``': ['straight', 'open'],
  '‘‘': ['curly', 'open'],
  '‘’': ['curly', 'open'],
  '’’': ['curly', 'close'],
};

const isBefore = (unit: string): boolean => unit === '' || /[\s([{'’:«–—-]/.test(unit);
const isAfter = (unit: string): boolean => unit === '' || /[\s.,;:!?…)\]}»]/.test(unit);

/** A straight mark opens after a space and closes before one. */
function sideOf(text: string, start: number, end: number): QuoteMark['side'] {
  const opens = isBefore(text.charAt(start - 1));
  const closes = isAfter(text.charAt(end));
  return opens === closes ? 'either' : opens ? 'open' : 'close';
}

/** «said X. ”We are glad.”»: a closing mark between a space and a capital was meant to open. */
const isTurned = (text: string, at: number): boolean =>
  text.charAt(at) === '”' && /[.,!?:] $/.test(text.slice(Math.max(0, at - 2), at)) && /\p{Lu}/u.test(text.charAt(at + 1));

/** What a conversion that knew no better printed for a mark or a dash. */
export const LOST_MARK = '\uFFFD';

/** «�Support for projects like these,� said X»: at the edge of a word it was a mark, inside one an apostrophe, alone a dash. */
function lostMarkAt(text: string, at: number): QuoteMark | null {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const opens = isBefore(before) && /[\p{L}\p{N}]/u.test(after);
  const closes = /[\p{L}\p{N}.,!?…]/u.test(before) && isAfter(after);
  return opens || closes ? { start: at, end: at + 1, type: 'straight', side: opens ? 'open' : 'close' } : null;
}

function markAt(text: string, at: number): QuoteMark | null {
  const unit = text.charAt(at);
  const doubled = Object.hasOwn(DOUBLED, unit + text.charAt(at + 1)) ? DOUBLED[unit + text.charAt(at + 1)] : undefined;
  if (doubled !== undefined) {
    const [type, side] = doubled;
    return { start: at, end: at + 2, type, side: side === 'either' ? sideOf(text, at, at + 2) : side };
  }
  const fixed = FIXED[unit];
  if (fixed !== undefined) return { start: at, end: at + 1, type: fixed[0], side: isTurned(text, at) ? 'open' : fixed[1] };
  if (unit === LOST_MARK) return lostMarkAt(text, at);
  if (unit !== '"' && unit !== '＂') return null;
  return { start: at, end: at + 1, type: 'straight', side: sideOf(text, at, at + 1) };
}

const CANDIDATES = /[«»“”„‟"＂<>‹›`'‘’\uFFFD]/g;

/** "the 96” screen and the 120” one": a closing mark behind a figure where none is open, in the middle of a sentence, stands for inches. */
const isInches = (text: string, { start, end, side }: QuoteMark, open: number): boolean =>
  open <= 0 && side !== 'open' && /[\d½¼¾]/.test(text.charAt(start - 1)) && /^(?:[ x×-]|, )[\p{L}\d]/u.test(text.slice(end, end + 3));

/** A straight mark whose sides do not tell may open. */
const OPENED: Readonly<Record<QuoteMark['side'], number>> = { open: 1, either: 1, close: -1 };

/** The quotation marks of a stretch of text, in order. The pattern runs on the stretch alone: on the whole text it would look for the next mark to its end. */
export function findMarks(text: string, { start, end }: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let past = start;
  let open = 0;
  for (const { index } of text.slice(start, end).matchAll(CANDIDATES)) {
    const mark = start + index < past ? null : markAt(text, start + index);
    if (mark === null || mark.end > end || isInches(text, mark, open)) continue;
    marks.push(mark);
    open += OPENED[mark.side];
    past = mark.end;
  }
  const singles = findSingles(text, { start, end }, marks);
  return singles.length === 0 ? marks : [...marks, ...singles].sort((a, b) => a.start - b.start);
}

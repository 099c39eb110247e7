import type { Span } from '../../domain/selector.js';
import type { Words } from '../words.js';

/** A line of a block, or one column of a line set in two: «FOR IMMEDIATE RELEASE            Contact: Jane Roe». */
export interface Cell extends Span {
  block: number;
}

const MOST_CELLS = 24;
/** Blanks that part two columns rather than two words. */
const COLUMN = 3;

const isBlank = (character: string): boolean => character === ' ' || character === '\t' || character === '\u00a0';

/** Cuts one line where a tab or three blanks stand. */
function columnsOf(text: string, start: number, end: number, block: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let at = start;
  while (at <= end && cells.length < MOST_CELLS) {
    let to = at;
    while (to < end && isBlank(text.charAt(to))) to++;
    const parts = to - at >= COLUMN || (to > at && text.slice(at, to).includes('\t'));
    if (at === end || parts) {
      if (at > from) cells.push({ start: from, end: at, block });
      from = to;
    }
    at = Math.max(at + 1, to);
  }
  return cells;
}

/** The cells of a block in order, without the blanks around them. */
export function cellsOf({ blocks, text }: Words, block: number): Cell[] {
  const { start = 0, end = 0 } = blocks[block] ?? {};
  const cells: Cell[] = [];
  let from = start;
  while (from <= end && cells.length < MOST_CELLS) {
    const line = text.indexOf('\n', from);
    const to = line < 0 || line > end ? end : line;
    let first = from;
    while (first < to && isBlank(text.charAt(first))) first++;
    cells.push(...columnsOf(text, first, to, block));
    from = to + 1;
  }
  return cells;
}

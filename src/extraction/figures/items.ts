import type { Reading } from '../reading.js';

const BULLET = /^(?:[→>–—•●▪◦‣*-]|\d{1,2}[.)]) ?\S/u;
const LONGEST_BULLET = 6;

const LONGEST_LINE = 120;

/** A short line that no mark ends: an item of a list whose bullets a page has lost. */
export function isLine({ text, blocks }: Reading, block: number): boolean {
  const one = blocks[block];
  return (
    one !== undefined && one.end - one.start <= LONGEST_LINE && !/[.!?:]["»”]?$/.test(text.slice(Math.max(one.start, one.end - 2), one.end))
  );
}

/** An item of a list or a row of a table; plain text prints some bullets that its reader leaves in the line. */
export function isItem({ text, blocks }: Reading, block: number): boolean {
  const one = blocks[block];
  if (one === undefined) return false;
  return (
    one.kind === 'list_item' ||
    one.kind === 'table_row' ||
    BULLET.test(text.slice(one.start, Math.min(one.end, one.start + LONGEST_BULLET)))
  );
}

import type { Reading } from '../reading.js';

const BULLET = /^(?:[→>–—•●▪◦‣*-]|\d{1,2}[.)]) ?\S/u;
const LONGEST_BULLET = 6;

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

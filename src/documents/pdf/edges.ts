import type { PdfLine } from './lines.js';
import { most } from './measures.js';
import { isSameSize } from './typography.js';
import { beginsInside, endsSentence } from './wrapping.js';

const FEWEST_LINES = 3;
const FEWEST_WRAPPED = 2;
/** In sizes: lines of one block are no further apart. */
const NEAR = 2;
/** A block narrower than this share of its region is a list of short lines, not set-in prose. */
const NARROWEST = 0.5;

const isBelow = (line: PdfLine, next: PdfLine): boolean =>
  next.region === line.region &&
  Math.abs(next.x - line.x) < 1 &&
  isSameSize(line.size, next.size) &&
  next.y - line.y < NEAR * next.size &&
  !line.row &&
  !next.row;

const wraps = (block: readonly PdfLine[]): number =>
  block.filter((line, index) => {
    const next = block[index + 1];
    return next !== undefined && beginsInside(next.text) && !endsSentence(line.text);
  }).length;

/** Prose set in on the right as well, such as a quotation, is full before its region is. */
const withOwnRight = (block: readonly PdfLine[]): PdfLine[] => {
  const [first] = block;
  if (first === undefined || block.length < FEWEST_LINES || wraps(block) < FEWEST_WRAPPED) return [...block];
  const right = most(block.map(({ end }) => end));
  return right - first.x > NARROWEST * (first.right - first.x) ? block.map((line) => ({ ...line, right })) : [...block];
};

/** Gives the lines of each block of prose the right edge of that block. */
export const withOwnEdges = (lines: readonly PdfLine[]): PdfLine[] => {
  const found: PdfLine[] = [];
  let block: PdfLine[] = [];
  for (const line of lines) {
    const last = block.at(-1);
    if (last !== undefined && !isBelow(last, line)) {
      for (const one of withOwnRight(block)) found.push(one);
      block = [];
    }
    block.push(line);
  }
  for (const line of withOwnRight(block)) found.push(line);
  return found;
};

import { absorb, GAP, type Segment } from './segment.js';

/** Raised and lowered text is smaller than its line; its baseline lies within the line's height. */
const SMALLER = 0.88;
const SMALLEST = 0.4;
const HIGHEST = 0.75;
const LOWEST = 0.4;

const isScriptOf = (small: Segment, line: Segment): boolean => {
  if (small.size > line.size * SMALLER || small.size < line.size * SMALLEST) return false;
  const raised = (line.y - small.y) / line.size;
  if (raised > HIGHEST || raised < -LOWEST) return false;
  const near = GAP * small.size * 0.6;
  return small.x <= line.end + near && small.end >= line.x - near;
};

const NEIGHBOURS = 12;
const SCRIPT_LENGTH = 12;

/** Hangs raised and lowered text onto the line beside it. Lines in order of their baselines, so that only neighbours are compared. */
export const attachScripts = (segments: readonly Segment[]): Segment[] => {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x - b.x);
  const attached = new Set<Segment>();
  sorted.forEach((small, index) => {
    if (small.glyphs.length > SCRIPT_LENGTH) return;
    const around = [...sorted.slice(Math.max(0, index - NEIGHBOURS), index), ...sorted.slice(index + 1, index + 1 + NEIGHBOURS)];
    const line = around
      .filter((other) => !attached.has(other) && isScriptOf(small, other))
      .sort((a, b) => distance(small, a) - distance(small, b))[0];
    if (line === undefined) return;
    absorb(line, small);
    attached.add(small);
  });
  return sorted.filter((segment) => !attached.has(segment));
};

const distance = (small: Segment, line: Segment): number =>
  Math.max(0, small.x - line.end, line.x - small.end) + (small.x < line.x ? line.size : 0) + Math.abs(small.y - line.y) * 0.01;

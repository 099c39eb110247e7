import type { Glyph } from './glyphs.js';

/** Glyphs side by side on one baseline, raised and lowered ones included. */
export interface Segment {
  glyphs: Glyph[];
  x: number;
  end: number;
  /** Baseline and size of the largest glyphs. */
  y: number;
  size: number;
}

/** Wider than any space between words, in ems: a gutter, a tab, the next cell. */
export const GAP = 0.9;

export const toSegment = (glyphs: Glyph[], { y, size }: { y: number; size: number }): Segment => {
  let [x, end] = [Infinity, -Infinity];
  for (const glyph of glyphs) {
    x = Math.min(x, glyph.x);
    end = Math.max(end, glyph.end);
  }
  return { glyphs, x, end, y, size };
};

/** Takes another segment's glyphs in; the larger text sets the baseline. */
export const absorb = (into: Segment, other: Segment): void => {
  for (const glyph of other.glyphs) into.glyphs.push(glyph);
  into.x = Math.min(into.x, other.x);
  into.end = Math.max(into.end, other.end);
  if (other.size > into.size) [into.size, into.y] = [other.size, other.y];
};

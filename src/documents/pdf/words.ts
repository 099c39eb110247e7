import { type Glyph, isSpace } from './glyphs.js';
import type { Segment } from './segment.js';
import { WORD_GAP } from './spacing.js';

/** A stretch of a run without a blank in it. */
export interface Word {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
}

const isApart = (last: Glyph, next: Glyph): boolean => next.x - last.end > WORD_GAP * next.size;

/** The words of a run, in the order they were drawn. */
export const wordsOf = ({ glyphs, y, size }: Segment): Word[] => {
  const words: Word[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const open = words.at(-1);
    if (isSpace(glyph)) last = null;
    else if (last === null || open === undefined || isApart(last, glyph)) {
      words.push({ text: glyph.text, x: glyph.x, end: glyph.end, y, size });
      last = glyph;
    } else {
      open.text += glyph.text;
      open.end = Math.max(open.end, glyph.end);
      last = glyph;
    }
  }
  return words;
};

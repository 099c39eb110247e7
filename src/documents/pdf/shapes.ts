import type { Glyph } from './glyphs.js';
import type { Matrix } from './matrices.js';

/** In points. */
const SMALLEST = 1.5;
const LARGEST = 7;
const UNEVEN = 0.2;
/** Browsers draw bullets a good quarter as high as the text, this far above its baseline. */
const TEXT_SIZE = 3.67;
const RAISED = 0.3;

/** The bullet a drawn shape may be, from the box around it; null for all other shapes. */
export const toBullet = (box: unknown, [a, b, c, d, e, f]: Matrix): Glyph | null => {
  if (box === null || typeof box !== 'object') return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(box as ArrayLike<unknown>, Number);
  const [x1, x2] = [a * left + c * bottom + e, a * right + c * top + e];
  const [y1, y2] = [b * left + d * bottom + f, b * right + d * top + f];
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (!(height >= SMALLEST && height <= LARGEST && Math.abs(width - height) <= UNEVEN * height)) return null;
  const size = TEXT_SIZE * height;
  const y = (y1 + y2) / 2 + RAISED * size;
  return { text: '•', x: Math.min(x1, x2), end: Math.max(x1, x2), y, size, bold: false, italic: false, hidden: false, drawn: true };
};

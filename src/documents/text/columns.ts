import type { Line } from './lines.js';

/** Blanks that set two columns apart rather than two words. */
const GAP = /[ \u00a0]{4,}|\t[ \t]*/g;
/** A column begins as a line does. */
const COLUMN_START = /^[\p{Lu}\d(]/u;
const LETTERS = /\p{L}{3}/u;
/** «(202) 555-0149» */
const NUMBER_TO_CALL = /\d{2,4}\)?[ .-]\d{2,4}/;
/** Beyond the letterhead, columns are tables. */
const MOST_LINES = 30;
const PROSE_LENGTH = 100;

/** Cuts a line set in two columns, «FOR IMMEDIATE RELEASE        Contact: Jane Roe», in two; tables have figures or more columns. */
const cut = (line: Line): Line[] => {
  const gaps = [...line.text.slice(0, 2 * PROSE_LENGTH).matchAll(GAP)];
  const [gap] = gaps;
  if (gap === undefined || gaps.length > 1) return [line];
  const [left, right] = [line.text.slice(0, gap.index), line.text.slice(gap.index + gap[0].length)];
  if (!COLUMN_START.test(right) || !LETTERS.test(left) || !(LETTERS.test(right) || NUMBER_TO_CALL.test(right))) return [line];
  const from = line.start + gap.index + gap[0].length;
  return [
    { ...line, text: left, end: line.start + gap.index },
    { ...line, text: right, start: from, gap: 0, newSheet: false, indent: line.indent },
  ];
};

/** The lines of a text, those of a letterhead in two columns cut in two. */
export const splitColumns = (lines: readonly Line[]): Line[] => {
  const prose = lines.findIndex(({ text }) => text.length > PROSE_LENGTH && !/ {4}/.test(text));
  const head = Math.min(prose < 0 ? MOST_LINES : prose, MOST_LINES);
  return lines.flatMap((line, index) => (index < head ? cut(line) : [line]));
};

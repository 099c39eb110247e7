import type { PdfLine } from './lines.js';

const SPACE = 0.25;
const SLACK = 0.4;

const firstWordWidth = ({ text, x, end }: PdfLine): number => {
  const space = text.indexOf(' ');
  return (end - x) * (space < 0 ? 1 : space / text.length);
};

/** The line was broken because the next word would not have fitted. */
export const isFull = (line: PdfLine, next: PdfLine | undefined): boolean =>
  next !== undefined && line.end + SPACE * line.size + firstWordWidth(next) > line.right - SLACK * line.size;

export const endsSentence = (text: string): boolean => /[.!?…:;]\s?["'”’»)]?$/.test(text);
export const beginsInside = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Broken within a word or at its own hyphen: "déve-", "porte-". */
export const breaksWord = (text: string, next: string): boolean =>
  /[\p{L}\p{N}][-\u2010\u00ad]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next);

/** The next line goes on with this one's sentence rather than standing below it. */
export const goesOn = (line: PdfLine, next: PdfLine): boolean =>
  isFull(line, next) || breaksWord(line.text, next.text) || (beginsInside(next.text) && !endsSentence(line.text));

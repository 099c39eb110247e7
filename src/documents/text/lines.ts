import type { Span } from '../../domain/selector.js';
import { isBlank } from '../cleaning.js';

/** A line with something on it. Offsets count in the decoded source and leave out the blanks around. */
export interface Line extends Span {
  text: string;
  /** Blanks before the first character; a tab counts four. */
  indent: number;
  /** Empty lines before this one. */
  gap: number;
  /** True when a form feed stands between the line before and this one. */
  newSheet: boolean;
  /** Index of the page it is printed on. */
  page: number;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const TAB = 4;

/** Cuts the blanks off a stretch of the source; null when nothing is left. */
const toLine = (decoded: string, from: number, to: number, gap: number, newSheet: boolean): Line | null => {
  let start = from;
  let indent = 0;
  while (start < to && isBlank(decoded.charCodeAt(start))) {
    indent += decoded.charCodeAt(start) === 9 ? TAB : 1;
    start += 1;
  }
  let end = to;
  while (end > start && isBlank(decoded.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : { start, end, text: decoded.slice(start, end), indent, gap, newSheet, page: 0 };
};

/** The lines of a text from an offset on that are not empty, up to `limit` of them. */
export const splitLines = (decoded: string, offset: number, limit: number): Line[] => {
  const lines: Line[] = [];
  let from = offset;
  let gap = 0;
  let newSheet = false;
  const take = (to: number): void => {
    const line = toLine(decoded, from, to, gap, newSheet);
    if (line !== null) lines.push(line);
    gap = line === null ? gap + 1 : 0;
    newSheet &&= line === null;
  };
  for (const { 0: lineEnd, index } of decoded.matchAll(LINE_END)) {
    if (index < offset) continue;
    if (lines.length === limit) return lines;
    take(index);
    from = index + lineEnd.length;
    newSheet ||= lineEnd === '\f';
  }
  if (lines.length < limit) take(decoded.length);
  return lines;
};

/** What the line takes on the sheet. */
export const widthOf = ({ indent, text }: Line): number => indent + text.length;

import type { People } from '../people/people.js';
import { isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, opensLine, type TokenRange, type Words } from '../words.js';
import { type Attribution, speakerLine } from './attribution.js';
import type { MarkedSpan } from './marked-span.js';

const LONGEST = 24;
const ENDS = new Set(['.', ':', ';', '"', '»', '?', '!']);

/** A line that is somebody with a post, and nothing else. */
function personLine(words: Words, people: People, { from, to }: TokenRange): Attribution | null {
  if (to - from > LONGEST || to <= from || !people.byToken.has(from) || ENDS.has(foldedAt(words, to - 1))) return null;
  for (let at = from; at < to; at++) if (isVerbAt(words, at)) return null;
  const line = speakerLine(words, people, from, to);
  return line?.role == null ? null : { ...line, rule: 'Q-11-bare', confidence: 0.85 };
}

/** «Jeanne Roy, présidente du port⏎« … »»: the line above the words, in one paragraph with them. */
export function headerLine(words: Words, people: People, { start }: MarkedSpan): Attribution | null {
  const first = firstTokenFrom(words.tokens, start);
  if (!opensLine(words, first)) return null;
  let from = first - 1;
  while (from > 0 && first - from <= LONGEST && !opensLine(words, from)) from--;
  return personLine(words, people, { from, to: first });
}

const isQuoteBlock = ({ text, blocks }: Words, block: number): boolean => {
  const { start = 0, end = 0 } = blocks[block] ?? {};
  return /^[«“"]/.test(text.slice(start, start + 1)) && /[»”"]\s*$/.test(text.slice(Math.max(start, end - 3), end));
};

const lineOf = (words: Words, people: People, block: number): Attribution | null => {
  const range = words.ranges[block];
  return range === undefined ? null : personLine(words, people, range);
};

const LONGEST_ROW = 40;

/** Lines and quotations in turn, as long as they go on from a quotation; where the last of them stands. */
function endOfRow(words: Words, people: People, quote: number, step: 1 | -1): number {
  let last = quote;
  while (Math.abs(last - quote) < LONGEST_ROW) {
    if (lineOf(words, people, last + step) === null) return last;
    if (!isQuoteBlock(words, last + 2 * step)) return last + step;
    last += 2 * step;
  }
  return last;
}

/** The same in a paragraph of its own: where a row of such lines and quotations begins with a line and ends with a quotation, each line leads. */
export function headerAbove(words: Words, people: People, quote: number): Attribution | null {
  const line = lineOf(words, people, quote - 1);
  if (line === null || !isQuoteBlock(words, quote)) return null;
  const [top, foot] = [endOfRow(words, people, quote, -1), endOfRow(words, people, quote, 1)];
  return isQuoteBlock(words, top) || !isQuoteBlock(words, foot) || isQuoteBlock(words, top - 1) ? null : line;
}

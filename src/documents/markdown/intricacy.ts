/**
 * micromark is linear on prose but quadratic on long runs of signs inside one paragraph, on long tables and on deep nesting: measured here,
 * 16 KiB of `> - ` took 8 s and 16 KiB of `*a_ ` 5 s. What goes beyond these limits is read as plain text instead. A communiqué has some
 * hundred lines and some hundred signs.
 */
const MAX_LENGTH = 128 * 1024;
const MAX_LINES = 3000;
const MAX_SIGNS = 8000;
/** Sum over paragraphs of the square of their signs: about a second of parsing. */
const MAX_SQUARES = 4_000_000;
export const MAX_NESTING = 64;
/** Opening and closing a quote or a list costs more than a sign in a line. */
const CONTAINER_WEIGHT = 4;

// The signs micromark keeps lists of while it reads a paragraph.
const SIGN = /[*_~[\]<>`|!&@=#\\-]/g;
// "> > - 1. ": what opens containers at the start of a line
const CONTAINERS = /^(?:[ \t]{0,200}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const CONTAINER = />|[-+*](?=[ \t])|\d[.)]/g;
const INDENTS = /^[ \t]*/;

/** Two columns of indentation are enough for one more list inside a list. */
const nestingOf = (line: string): number => {
  const head = line.slice(0, 1024);
  const containers = CONTAINERS.exec(head)?.[0].match(CONTAINER)?.length ?? 0;
  return Math.max(containers, Math.floor((INDENTS.exec(head)?.[0].length ?? 0) / 2));
};

export type Intricacy = 'plain' | 'too-long' | 'too-deep' | 'too-intricate';

/** Whether a Markdown text can be parsed in reasonable time. Linear. */
export const intricacyOf = (text: string): Intricacy => {
  if (text.length > MAX_LENGTH) return 'too-long';
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return 'too-long';
  let [total, squares, inParagraph] = [0, 0, 0];
  for (const line of lines) {
    const nesting = nestingOf(line);
    if (nesting > MAX_NESTING) return 'too-deep';
    const signs = (line.match(SIGN)?.length ?? 0) + nesting * CONTAINER_WEIGHT;
    total += signs;
    // Every line of a paragraph weighs a sign too: long tables and lists without empty lines are slow.
    inParagraph = line.trim() === '' ? 0 : inParagraph + signs + 1;
    squares += inParagraph * (signs + 1);
  }
  return total > MAX_SIGNS || squares > MAX_SQUARES ? 'too-intricate' : 'plain';
};

import type { Bullet } from '../text/bullets.js';
import type { PdfLine } from './lines.js';
import { isSameSize, type Typography } from './typography.js';
import { beginsInside, endsSentence, goesOn, isFull } from './wrapping.js';

/** In leadings: a gap that ends a paragraph whatever the text says, one that does so unless a sentence surely goes on, one that needs more signs. */
const WIDE = 1.35;
const CLEAR = 1.2;
const SLIGHT = 1.12;
/** In sizes: titles are set wider than text, and are too few to measure. */
const TITLE_WIDE = 1.85;
const CLOSE = 0.5;
/** Raised figures push lines apart by about so much. */
const SCRIPT = 0.15;
/** In sizes: what counts as set in. */
const INDENT = 0.7;
/** Text this much larger than the body is a title, whose lines belong together. */
export const LARGE = 1.15;

export const isBold = ({ pieces }: PdfLine): boolean => pieces.every(({ bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text));

const edgeIsBold = ({ pieces }: PdfLine, at: 0 | -1): boolean => pieces.at(at)?.bold ?? false;

const hasScript = ({ pieces }: PdfLine): boolean => pieces.some(({ script }) => script !== 'none');

export type Joining = 'new' | 'space' | 'line';

/** What paragraphs are told apart by, over the whole document. */
export interface Habits extends Typography {
  beginsParagraph: (line: PdfLine) => boolean;
}

export const isCentred = (line: PdfLine, next: PdfLine): boolean =>
  Math.abs(line.x + line.end - next.x - next.end) < line.size && Math.abs(line.x - next.x) > 1;

export const isLarge = (line: PdfLine, { size }: Typography): boolean => line.size > size * LARGE;

/** In leadings, less what raised figures add. */
const gapBetween = (line: PdfLine, next: PdfLine, { leadingOf }: Typography): number =>
  (next.y - line.y) / leadingOf(next.size) - (hasScript(line) || hasScript(next) ? SCRIPT : 0);

/** The weight changes at the line's end, and not within a sentence. */
const changesWeight = (line: PdfLine, next: PdfLine): boolean =>
  edgeIsBold(line, -1) !== edgeIsBold(next, 0) && (isBold(line) || isBold(next)) && !(isFull(line, next) && beginsInside(next.text));

const isElsewhere = (line: PdfLine, next: PdfLine): boolean =>
  line.row || next.row || line.region !== next.region || line.page !== next.page;

/** The gap or a change of size or weight alone separates the lines. */
export const isApart = (line: PdfLine, next: PdfLine, habits: Habits): boolean => {
  if (isElsewhere(line, next) || !isSameSize(line.size, next.size) || changesWeight(line, next)) return true;
  if (isLarge(line, habits)) return next.y - line.y > TITLE_WIDE * next.size;
  const gap = gapBetween(line, next, habits);
  if (gap > WIDE || gap < CLOSE) return true;
  if (gap <= SLIGHT) return false;
  if (beginsInside(next.text)) return !goesOn(line, next);
  return gap > CLEAR || !isFull(line, next) || endsSentence(line.text);
};

/** What is known of the paragraph above. */
export interface Above {
  lines: readonly PdfLine[];
  bullet: Bullet | null;
}

/** How indents alone decide; null when they say nothing. */
export const byIndent = ({ lines: [first], bullet }: Above, line: PdfLine, next: PdfLine): Joining | null => {
  const step = (next.x - line.x) / next.size;
  if (first === undefined || isCentred(line, next)) return null;
  if (bullet !== null) {
    if (next.x > first.x + 2) return 'space';
    return next.x < first.x - 2 ? 'new' : null;
  }
  // What a label stands before hangs below itself, not below the label.
  if (step > INDENT) return isFull(line, next) && beginsInside(next.text) && !endsSentence(line.text) ? 'space' : 'new';
  return step < -INDENT && line !== first ? 'new' : null;
};

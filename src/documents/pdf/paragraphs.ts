import { parseBullet } from '../text/bullets.js';
import type { Paragraph } from '../text/paragraphs.js';
import { isBanner, isNotice } from './banners.js';
import type { Hyphenation } from './hyphens.js';
import type { PdfLine } from './lines.js';
import { byIndent, type Habits, isApart, isBold, isCentred, isLarge, type Joining } from './separation.js';
import type { Typography } from './typography.js';
import { breaksWord, endsSentence, goesOn } from './wrapping.js';

export interface PdfParagraph extends Paragraph {
  lines: PdfLine[];
}

/** Joins two lines and drops the hyphen between them. */
export const DROP_HYPHEN = '\u00ad';

const PROSE_LENGTH = 150;

/** Notes at the foot of a page are smaller than the body. */
const NOTE = 0.93;

export const isNote = ({ lines }: PdfParagraph, { size }: Typography): boolean => (lines[0]?.size ?? 0) < size * NOTE;

export const beginParagraph = (line: PdfLine): PdfParagraph => ({
  kind: line.row ? 'table_row' : 'paragraph',
  level: 0,
  ordered: false,
  lines: [line],
  joins: [],
  skip: 0,
  bullet: line.row ? null : parseBullet(line.text),
});

class ParagraphSplitter {
  readonly paragraphs: PdfParagraph[] = [];
  #afterProse = false;

  constructor(
    readonly habits: Habits,
    readonly hyphenation: Hyphenation,
  ) {}

  add(line: PdfLine): void {
    const open = this.paragraphs.at(-1);
    const last = open?.lines.at(-1);
    const how = open === undefined || last === undefined ? 'new' : this.#joining(open, last, line);
    if (open === undefined || last === undefined || how === 'new') this.paragraphs.push(beginParagraph(line));
    else addLine(open, line, how === 'line' ? '\n' : joinOf(last, line, this.hyphenation));
    this.#afterProse ||= isProse(this.paragraphs.at(-1));
  }

  #joining(paragraph: PdfParagraph, line: PdfLine, next: PdfLine): Joining {
    if (isApart(line, next, this.habits) || (!this.#afterProse && (isNotice(next.text) || isDated(line, next)))) return 'new';
    const on = goesOn(line, next);
    const bullet = parseBullet(next.text);
    if (bullet !== null && (bullet.certain || !on || bullet.marker === paragraph.bullet?.marker || line.text.endsWith(':'))) return 'new';
    const indent = this.#byFirstLine(paragraph, next) ?? byIndent(paragraph, line, next);
    if (indent !== null) return indent;
    if (on || this.#isTitle(line, next)) return 'space';
    if (!this.#afterProse || paragraph.bullet !== null || endsSentence(line.text) || /^[«“"]/.test(next.text)) return 'new';
    return 'line';
  }

  #byFirstLine({ bullet }: PdfParagraph, next: PdfLine): Joining | null {
    return bullet === null && this.habits.beginsParagraph(next) ? 'new' : null;
  }

  /** Titles are broken where it looks well, not where the line is full. */
  #isTitle(line: PdfLine, next: PdfLine): boolean {
    if (isBanner(line.text) || isBanner(next.text) || endsSentence(line.text)) return false;
    return isLarge(line, this.habits) || (isBold(line) && isBold(next) && isCentred(line, next));
  }
}

/** "Communiqué de presse" above a place and a day. */
const isDated = (line: PdfLine, next: PdfLine): boolean => isNotice(line.text) && /^\p{Lu}.*(?<!\d)(?:19|20)\d\d$/u.test(next.text);

export const addLine = (paragraph: PdfParagraph, line: PdfLine, join: string): void => {
  paragraph.joins.push(join);
  paragraph.lines.push(line);
};

const isProse = (paragraph: PdfParagraph | undefined): boolean =>
  paragraph?.kind === 'paragraph' && paragraph.lines.slice(0, 4).reduce((sum, { text }) => sum + text.length, 0) > PROSE_LENGTH;

/** A broken word is joined without a space; its hyphen goes when the break put it there. */
export const joinOf = (line: PdfLine, next: PdfLine, hyphenation: Hyphenation): string => {
  if (!breaksWord(line.text, next.text)) return ' ';
  return hyphenation.isOnlyBreak(line, next) ? DROP_HYPHEN : '';
};

/** Groups lines into paragraphs: by the gaps between them, by size and weight, by indentation, by how the text is wrapped. */
export const splitParagraphs = (lines: readonly PdfLine[], habits: Habits, hyphenation: Hyphenation): PdfParagraph[] => {
  const splitter = new ParagraphSplitter(habits, hyphenation);
  for (const line of lines) splitter.add(line);
  return splitter.paragraphs;
};

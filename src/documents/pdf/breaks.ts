import type { Hyphenation } from './hyphens.js';
import type { PdfLine } from './lines.js';
import { addLine, isNote, joinOf, type PdfParagraph } from './paragraphs.js';
import { isBold } from './separation.js';
import { isSameSize, type Typography } from './typography.js';
import { beginsInside, breaksWord, endsSentence, isFull } from './wrapping.js';

/** How far back the paragraph that was cut may lie: notes stand between. */
const MOST_NOTES = 12;
const INDENT = 0.7;
/** Shorter lines, where there is one only, are as likely to stand alone as to be full. */
const PROSE_LINE = 40;
/** Nor do lines of names fill a column. */
const NARROW_LINE = 24;
const PAIRS = /\d\d[ .]\d\d[ .]\d\d$/;

/** The last paragraph that notes do not follow. */
const lastBody = (paragraphs: readonly PdfParagraph[], typography: Typography): PdfParagraph | undefined => {
  const last = paragraphs.at(-1);
  for (let back = 1; back <= MOST_NOTES; back += 1) {
    const paragraph = paragraphs.at(-back);
    if (paragraph === undefined || paragraph.lines[0]?.page !== last?.lines[0]?.page) break;
    if (!isNote(paragraph, typography)) return paragraph;
  }
  return last;
};

/** A telephone or an address ends what is said of a person. */
const endsReach = (text: string): boolean => {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last.includes('@') || last.startsWith('www.') || PAIRS.test(text);
};

const isSetAlike = (before: PdfLine, after: PdfLine): boolean => isSameSize(before.size, after.size) && isBold(before) === isBold(after);

/** The sentence is cut where its page or column ends. */
const isCut = (before: PdfLine, after: PdfLine, wrapped: boolean, leftOf: (region: number) => number): boolean => {
  if (breaksWord(before.text, after.text)) return isFull(before, { ...after, right: before.right });
  if (/[\p{L}\p{N},’']$/u.test(before.text) && beginsInside(after.text)) return true;
  const setIn = after.x - leftOf(after.region) > INDENT * after.size;
  return (
    !setIn &&
    !endsReach(before.text) &&
    before.text.length > (wrapped ? NARROW_LINE : PROSE_LINE) &&
    !endsSentence(before.text) &&
    isFull(before, after)
  );
};

const goesOnOver = (before: PdfParagraph, after: PdfParagraph, leftOf: (region: number) => number): boolean => {
  const [last, first] = [before.lines.at(-1), after.lines[0]];
  if (last === undefined || first === undefined || last.region === first.region) return false;
  if (after.bullet !== null || before.kind !== 'paragraph' || after.kind !== 'paragraph') return false;
  return isSetAlike(last, first) && isCut(last, first, before.lines.length > 1, leftOf);
};

/** A paragraph cut by the end of a page or a column becomes one again. */
export const joinOverBreaks = (
  paragraphs: readonly PdfParagraph[],
  typography: Typography,
  hyphenation: Hyphenation,
  leftOf: (region: number) => number,
): PdfParagraph[] => {
  const joined: PdfParagraph[] = [];
  for (const paragraph of paragraphs) {
    const before = isNote(paragraph, typography) ? joined.at(-1) : lastBody(joined, typography);
    const [last, first] = [before?.lines.at(-1), paragraph.lines[0]];
    if (before === undefined || last === undefined || first === undefined || !goesOnOver(before, paragraph, leftOf)) joined.push(paragraph);
    else append(before, paragraph, joinOf(last, first, hyphenation));
  }
  return joined;
};

const append = (before: PdfParagraph, after: PdfParagraph, join: string): void => {
  after.lines.forEach((line, index) => {
    addLine(before, line, index === 0 ? join : (after.joins[index - 1] ?? ' '));
  });
};

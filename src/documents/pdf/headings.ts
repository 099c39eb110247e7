import { findHeadings as findTypedHeadings } from '../text/headings.js';
import { isBanner, isContact } from './banners.js';
import { isNote, type PdfParagraph } from './paragraphs.js';
import { isBold, LARGE } from './separation.js';
import type { Typography } from './typography.js';

const LONGEST = 250;
const LONGEST_BOLD = 150;
const PROSE = 120;
const DEEPEST = 6;

const textOf = ({ lines }: PdfParagraph): string => lines.map(({ text }) => text).join(' ');
const sizeOf = ({ lines }: PdfParagraph): number => lines[0]?.size ?? 0;
const isAllBold = ({ lines }: PdfParagraph): boolean => lines.every(isBold);
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

interface Candidate {
  paragraph: PdfParagraph;
  index: number;
  text: string;
  size: number;
  bold: boolean;
}

const endsLikeSentence = (text: string): boolean => /[.,;:…»”"]$/.test(text);
const endsQuotation = (paragraph: PdfParagraph | undefined): boolean => paragraph !== undefined && /[»”"][.,]?$/.test(textOf(paragraph));

/** Larger than the body. */
const isLarge = ({ size }: Candidate, body: number): boolean => size >= body * LARGE;

const isProse = (paragraph: PdfParagraph, body: number): boolean =>
  paragraph.kind === 'paragraph' && sizeOf(paragraph) < body * LARGE && !isAllBold(paragraph) && textOf(paragraph).length > PROSE;

// "Jeanne ROY, 1re vice-présidente", "Mme Anna Holt"
const NAME = /^(?:(?:M\.|Mme|Dr|Mr\.?|Ms\.?|Mrs\.?)\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:de|du|von|van|le|la)){0,2}\s\p{Lu}[\p{L}'’-]+(?:,|$)/u;

interface Surroundings {
  paragraphs: readonly PdfParagraph[];
  /** Index of the first paragraph of the body. */
  firstProse: number;
  /** The body's size. */
  body: number;
}

/** Bold lines as large as the body are headings unless they may be something else: a name under a quotation, the name of a contact. */
const isBoldHeading = ({ paragraph, text, index, bold }: Candidate, { paragraphs, firstProse, body }: Surroundings): boolean => {
  if (!bold || text.length > LONGEST_BOLD || endsLikeSentence(text) || isContact(text) || paragraph.joins.includes('\n')) return false;
  const next = paragraphs[index + 1];
  const mayBeName = NAME.test(text) || text.includes(',');
  if (mayBeName && (endsQuotation(paragraphs[index - 1]) || next === undefined || !isProse(next, body))) return false;
  return (
    index < firstProse ||
    (next !== undefined && (next.bullet !== null || next.kind === 'table_row' || (next.kind === 'paragraph' && !isAllBold(next))))
  );
};

const toCandidates = (paragraphs: readonly PdfParagraph[]): Candidate[] =>
  paragraphs.flatMap((paragraph, index) => {
    const text = textOf(paragraph);
    if (paragraph.kind !== 'paragraph' || paragraph.bullet?.number === null || text.length > LONGEST || !hasWords(text)) return [];
    return [{ paragraph, index, text, size: sizeOf(paragraph), bold: isAllBold(paragraph) }];
  });

/** The largest text above the body, banner and date aside. */
const findTitle = (candidates: readonly Candidate[], firstProse: number): Candidate | undefined =>
  candidates
    .filter(({ index, text }) => index < firstProse && !isBanner(text))
    .sort((a, b) => b.size - a.size || Number(b.bold) - Number(a.bold) || a.index - b.index)[0];

const setHeading = (paragraph: PdfParagraph, level: number): void => {
  paragraph.kind = 'heading';
  paragraph.level = Math.min(level, DEEPEST);
  paragraph.bullet = null;
};

/** Sizes below the title's, largest first, are the levels below it; bold text of the body's size comes last. */
const setLevels = (headings: readonly Candidate[], title: Candidate | undefined): void => {
  const below = headings.filter((heading) => heading !== title);
  const sizes = [...new Set(below.map(({ size }) => Math.round(size)))].sort((a, b) => b - a);
  for (const { paragraph, size } of below) setHeading(paragraph, 2 + sizes.indexOf(Math.round(size)));
  if (title !== undefined) setHeading(title.paragraph, 1);
};

/** Headings by size and weight; then those a plain text would show too: lines of capitals, numbers. */
export const findHeadings = (paragraphs: readonly PdfParagraph[], typography: Typography): void => {
  const { size: body } = typography;
  const prose = paragraphs.findIndex((paragraph) => isProse(paragraph, body));
  const firstProse = prose < 0 ? paragraphs.length : prose;
  const candidates = toCandidates(paragraphs);
  const headings = candidates.filter(
    (candidate) => (isLarge(candidate, body) && candidate.text.length > 2) || isBoldHeading(candidate, { paragraphs, firstProse, body }),
  );
  setLevels(headings, findTitle(headings, firstProse));
  findTypedHeadings(paragraphs.filter((paragraph) => !isNote(paragraph, typography)));
};

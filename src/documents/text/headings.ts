import type { Paragraph } from './paragraphs.js';

const MAX_LENGTH = 200;
const MAX_NUMBERED_LENGTH = 100;

// "## Contexte"
const SIGNED = /^(#{1,6})[ \t]+(?=[^\s#])/;
// "1. Contexte", "II. Contexte", "2.1 Contexte"
const NUMBERED = /^(?:\d{1,2}(?:[.)/]|(?:\.\d{1,2}){1,2}\.?)|[IVX]{1,5}[.)/])\s+\p{Lu}/u;
const BANNER = /COMMUNIQU|PRESS|EMBARGO|RELEASE|DIFFUSION/;
// A date, an address or a number to call is no heading, even in capitals.
const CONTACT = /@|WWW\.|HTTP|\b\d{1,2}(?:ER)?[ /.-]\S{1,12}[ /.-]\d{4}\b|(?:\d{2}[ .]){4}\d{2}/;

const endsLikeSentence = (text: string): boolean => /[.,;:…»”"]$/.test(text);

const isAllCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && !/\p{Ll}/u.test(letters) && /\p{Lu}/u.test(letters) && text.includes(' ') && !CONTACT.test(text);
};

const endsQuotation = (paragraph: Paragraph | undefined): boolean => /[»”"][.,]?$/.test(paragraph?.lines.at(-1)?.text ?? '');

const isFollowedByText = (next: Paragraph | undefined): boolean =>
  next !== undefined && (next.kind === 'paragraph' || next.kind === 'list_item' || next.kind === 'table_row');

const setHeading = (paragraph: Paragraph, level: number, skip = 0): void => {
  paragraph.kind = 'heading';
  paragraph.level = level;
  paragraph.skip = skip;
};

const markHeading = (paragraph: Paragraph, previous: Paragraph | undefined, next: Paragraph | undefined): void => {
  const text = paragraph.lines[0]?.text ?? '';
  const signs = SIGNED.exec(text);
  if (signs !== null) {
    setHeading(paragraph, signs[1]?.length ?? 1, signs[0].length);
    return;
  }
  if (text.length > MAX_LENGTH || endsLikeSentence(text) || !isFollowedByText(next)) return;
  // After a quotation, a line of capitals is the name of who spoke.
  if (isAllCapitals(text) && !endsQuotation(previous)) setHeading(paragraph, previous === undefined && !BANNER.test(text) ? 1 : 2);
  else if (NUMBERED.test(text) && text.length <= MAX_NUMBERED_LENGTH) setHeading(paragraph, 2);
};

/** Marks the headings nobody would dispute: signs, lines of capitals, numbered lines above a paragraph. */
export const findHeadings = (paragraphs: readonly Paragraph[]): void => {
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'paragraph' || paragraph.lines.length > 1) return;
    markHeading(paragraph, paragraphs[index - 1], paragraphs[index + 1]);
  });
};

import type { Document, SourceDocument } from '../../domain/document.js';
import { DocumentBuilder } from '../builder.js';
import { DocumentRejected } from '../rejected.js';
import { findLists } from '../text/lists.js';
import { joinOverBreaks } from './breaks.js';
import { withOwnEdges } from './edges.js';
import { withoutFurniture } from './furniture.js';
import { findHeadings } from './headings.js';
import { findHyphenation } from './hyphens.js';
import { findFirstLines, leftOfRegions } from './indents.js';
import { withLibrary } from './library.js';
import { readMetadata } from './metadata.js';
import { withPdf } from './opening.js';
import { type Pages, readPages } from './pages.js';
import { type PdfParagraph, splitParagraphs } from './paragraphs.js';
import { findTypography } from './typography.js';
import { ParagraphWriter } from './writer.js';

const PICTURES = 'The PDF holds pictures of pages and no text: a scan. Send the original, or run text recognition (OCR) on it first.';
const LETTERLESS = 'The fonts of the PDF do not say which letters they print. Export it again with another program, or send the original.';

const noText = ({ unreadable }: Pages): DocumentRejected => new DocumentRejected('no-text', unreadable.length > 0 ? LETTERLESS : PICTURES);

const toParagraphs = ({ sheets }: Pages): PdfParagraph[] => {
  const lines = withOwnEdges(withoutFurniture(sheets).flat());
  const typography = findTypography(lines);
  const hyphenation = findHyphenation(lines);
  const split = splitParagraphs(lines, { ...typography, beginsParagraph: findFirstLines(lines) }, hyphenation);
  const paragraphs = joinOverBreaks(split, typography, hyphenation, leftOfRegions(lines));
  findHeadings(paragraphs, typography);
  findLists(paragraphs);
  return paragraphs;
};

const listOf = (numbers: readonly number[]): string => (numbers.length === 1 ? `Page ${numbers[0]}` : `Pages ${numbers.join(', ')}`);

const warn = (builder: DocumentBuilder, { empty, recognised, unreadable }: Pages): void => {
  const messages: [code: string, pages: readonly number[], text: string][] = [
    ['pages-without-text', empty, 'no text. If something is printed there, it is a picture: send the original.'],
    ['recognised-text', recognised, 'text recognised from a picture. Check it, or send the original.'],
    ['unreadable-font', unreadable, 'text left out whose font does not say which letters it prints. Send the original.'],
  ];
  for (const [code, pages, text] of messages) if (pages.length > 0) builder.message('warning', code, `${listOf(pages)}: ${text}`);
};

/** A PDF as its text reads: lines, paragraphs and columns put together from where each character stands. Rejects with DocumentRejected only. */
export const readPdf = async (source: SourceDocument): Promise<Document> => {
  const { pages, metadata } = await withLibrary((library) =>
    withPdf(library, source.bytes, async (file) => ({ pages: await readPages(file, library), metadata: await readMetadata(file) })),
  );
  if (pages.empty.length === pages.sheets.length) throw noText(pages);
  const builder = new DocumentBuilder('');
  const writer = new ParagraphWriter(builder, pages.sheets.length);
  if (pages.notice !== null) writer.announce(pages.notice);
  for (const paragraph of toParagraphs(pages)) writer.write(paragraph);
  writer.reach(pages.sheets.length);
  warn(builder, pages);
  return builder.build('application/pdf', metadata);
};

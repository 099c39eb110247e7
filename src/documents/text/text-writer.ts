import type { DocumentBuilder } from '../builder.js';
import { splitColumns } from './columns.js';
import { findHeadings } from './headings.js';
import { findInlineMarkup } from './inline.js';
import { splitLines } from './lines.js';
import { findLists } from './lists.js';
import { joinOverPages } from './page-breaks.js';
import { findPages } from './pages.js';
import { type Paragraph, splitParagraphs } from './paragraphs.js';
import { findWrapWidth } from './wrapping.js';

/** Lines beyond this are left out, with a message: 2 MiB of prose wrapped at 72 are 30,000. */
export const MAX_LINES = 50_000;

/** Writes the pages that begin before a line and were not begun yet. */
class PageWriter {
  #begun = 0;

  constructor(
    readonly builder: DocumentBuilder,
    readonly pages: number,
  ) {}

  reach(page: number): void {
    for (; this.#begun <= page && this.#begun < this.pages; this.#begun += 1) this.builder.startPage();
  }
}

const appendLines = (builder: DocumentBuilder, pages: PageWriter, { lines, joins, skip }: Paragraph): void => {
  lines.forEach((line, index) => {
    const start = index === 0 ? line.start + skip : line.start;
    const previous = lines[index - 1];
    if (previous !== undefined) builder.append(joins[index - 1] ?? ' ', { start: previous.end, end: line.start });
    pages.reach(line.page);
    builder.append(builder.decoded.slice(start, line.end), { start, end: line.end });
  });
};

const writeParagraph = (builder: DocumentBuilder, pages: PageWriter, paragraph: Paragraph): void => {
  // Title and subtitle, or two lines of one title, are told apart by what stands between them: that much of the layout is text.
  builder.open(paragraph.kind, paragraph.level, paragraph.ordered, paragraph.lines[0]?.gap === 0);
  appendLines(builder, pages, paragraph);
  const { edits, marks } = findInlineMarkup(builder.blockText);
  for (const mark of marks) builder.mark(mark.kind, mark);
  builder.edit(edits);
  builder.close();
};

/** Reads the builder's source from an offset on as plain text, with the light markup people type into it. */
export const writeText = (builder: DocumentBuilder, from = 0): void => {
  const all = splitLines(builder.decoded, from, MAX_LINES);
  if (all.length === MAX_LINES) {
    builder.message(
      'warning',
      'too-many-lines',
      `Only the first ${MAX_LINES} lines were read. Send the communiqué alone, without its annexes.`,
    );
  }
  const { lines, pages } = findPages(all);
  const paragraphs = joinOverPages(splitParagraphs(splitColumns(lines), findWrapWidth(lines)));
  findLists(paragraphs);
  findHeadings(paragraphs);
  const writer = new PageWriter(builder, pages);
  for (const paragraph of paragraphs) writeParagraph(builder, writer, paragraph);
  writer.reach(pages);
};

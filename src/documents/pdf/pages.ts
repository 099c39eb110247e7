import { DocumentRejected } from '../rejected.js';
import { embargoWatermark } from '../watermarks.js';
import type { Sheet } from './furniture.js';
import { GlyphReader } from './glyph-reader.js';
import type { Glyph } from './glyphs.js';
import type { Library, PdfFile, PdfPage } from './library.js';
import { toMatrix } from './matrices.js';
import { turnOf } from './orientation.js';
import { RegionCounter, toPageLines } from './page-lines.js';
import type { Rule } from './rules.js';
import { withoutUnreadable } from './unreadable.js';

export const MAX_PAGES = 500;
export const MAX_CHARACTERS = 2_000_000;
/** No sheet of paper holds so many; kept apart from the document's limit, so that one page cannot fill the memory. */
export const MAX_PAGE_CHARACTERS = 200_000;

/** pdf.js knows more kinds of annotations than it draws: 0 is none of them. */
const NO_ANNOTATIONS = 0;

export interface Pages {
  sheets: Sheet[];
  /** Pages, counted from 1, that print no text. */
  empty: number[];
  /** Pages whose text lies invisibly under a picture: recognised, not typed. */
  recognised: number[];
  /** Pages with text in fonts that do not say which letters they print. */
  unreadable: number[];
  /** An embargo that is printed across the first page. */
  notice: string | null;
}

const tooLong = (what: string): DocumentRejected =>
  new DocumentRejected('too-complex', `The PDF has more than ${what}. Send the communiqué alone, without its annexes.`);

interface PrintedPage {
  glyphs: readonly Glyph[];
  rules: readonly Rule[];
  shown: number;
  height: number;
  unreadable: boolean;
  aslant: string;
}

const readGlyphs = async (page: PdfPage, operators: Library['operators']): Promise<PrintedPage> => {
  const list = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const fontOf = (name: string): unknown => (page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
  const play = (turn: number): { reader: GlyphReader; height: number } => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
    const reader = new GlyphReader(operators, toMatrix(transform), { width, height, limit: MAX_PAGE_CHARACTERS }, fontOf);
    reader.read(list);
    return { reader, height };
  };
  const asPrinted = play(0);
  if (asPrinted.reader.shown > MAX_PAGE_CHARACTERS) throw tooLong('200,000 characters on one page');
  const turn = turnOf(asPrinted.reader.turns);
  const { reader, height } = turn === 0 ? asPrinted : play(turn);
  page.cleanup();
  return {
    ...withoutUnreadable(reader.glyphs, reader.byFont.values()),
    rules: reader.rules,
    shown: reader.shown,
    height,
    aslant: reader.aslant,
  };
};

/** A text printed over the recognised one is the better one. */
const choose = (glyphs: readonly Glyph[]): { shown: Glyph[]; hidden: boolean } => {
  const printed = glyphs.filter(({ hidden }) => !hidden);
  const hidden = !printed.some(({ text, drawn }) => text.trim() !== '' && !drawn);
  return { shown: hidden ? [...glyphs] : printed, hidden };
};

/** Reads page by page and stops at the limits; throws DocumentRejected. */
export const readPages = async (file: PdfFile, { operators }: Library): Promise<Pages> => {
  if (file.numPages > MAX_PAGES) throw tooLong(`${MAX_PAGES} pages`);
  const pages: Pages = { sheets: [], empty: [], recognised: [], unreadable: [], notice: null };
  const counter = new RegionCounter();
  let characters = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const { glyphs, rules, shown: count, height, unreadable, aslant } = await readGlyphs(await file.getPage(number), operators);
    characters += count;
    if (characters > MAX_CHARACTERS) throw tooLong('2,000,000 characters');
    const { shown, hidden } = choose(glyphs);
    const lines = toPageLines(shown, rules, number - 1, counter);
    pages.sheets.push({ lines, height });
    if (number === 1) pages.notice = embargoWatermark(aslant);
    if (unreadable) pages.unreadable.push(number);
    if (lines.length === 0) pages.empty.push(number);
    else if (hidden) pages.recognised.push(number);
  }
  return pages;
};

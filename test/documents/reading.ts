import type { Test } from 'tap';
import { decodeSource } from '../../src/documents/encoding.js';
import { readTextDocument } from '../../src/documents/read.js';
import { openSourceDocument } from '../../src/documents/source.js';
import type { Block, Document, MarkKind, SourceDocument, TextMediaType } from '../../src/domain/document.js';

export const toSource = (text: string | Uint8Array, name: string | null): SourceDocument =>
  openSourceDocument(typeof text === 'string' ? Buffer.from(text) : text, name);

/** A text, Markdown or HTML source; what else it is would be the test's own mistake. */
export const readSource = (source: SourceDocument): Document =>
  readTextDocument({ ...source, media_type: source.media_type as TextMediaType });

export const read = (text: string | Uint8Array, name: string | null = 'communique.txt'): Document => readSource(toSource(text, name));

/** What a block says, with its kind in front: "heading 2: Contexte". */
const describe = ({ text }: Document, { kind, level, ordered, start, end }: Block): string =>
  `${kind}${level > 0 ? ` ${level}` : ''}${ordered ? ' ordered' : ''}: ${text.slice(start, end)}`;

export const blocksOf = (document: Document): string[] => document.blocks.map((block) => describe(document, block));

export const marked = (document: Document, kind: MarkKind): string[] =>
  document.marks.filter((mark) => mark.kind === kind).map(({ start, end }) => document.text.slice(start, end));

export const pagesOf = ({ text, pages }: Document): string[] => pages.map(({ start, end }) => text.slice(start, end).trimEnd());

const brokenBlock = ({ text, blocks }: Document): string | null => {
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at || end <= start || end > text.length) return `block ${start}-${end} after ${at}`;
    if (!/^\n*$/.test(text.slice(at, start))) return `text between blocks before ${start}`;
    at = end;
  }
  return at === text.length ? null : 'text after the last block';
};

/** Marks lie in blocks, and in the order of the text. */
const brokenMark = ({ blocks, marks }: Document): string | null => {
  let index = 0;
  for (const { start, end } of marks) {
    while ((blocks[index]?.end ?? Infinity) <= start) index += 1;
    const block = blocks[index];
    if (block === undefined || start < block.start || end <= start || end > block.end) return `mark ${start}-${end}`;
  }
  return null;
};

const brokenSegment = ({ text, map }: Document, decoded: string): string | null => {
  let [to, sourceTo] = [0, 0];
  for (const { start, end, source_start, source_end } of map) {
    if (start < to || end < start || end > text.length) return `map ${start}-${end} out of order`;
    if (source_start < sourceTo || source_end < source_start || source_end > decoded.length)
      return `map source ${source_start} out of order`;
    const verbatim = end - start === source_end - source_start;
    if (verbatim && text.slice(start, end) !== decoded.slice(source_start, source_end)) return `map ${start}-${end} is not verbatim`;
    [to, sourceTo] = [end, source_end];
  }
  return null;
};

const brokenPage = ({ text, pages }: Document): string | null => {
  const index = pages.findIndex(({ start, end }, at) => start !== (pages[at - 1]?.end ?? 0) || end < start);
  if (index >= 0) return `page ${index + 1} does not follow`;
  return pages.length > 0 && pages.at(-1)?.end !== text.length ? 'pages do not cover the text' : null;
};

/** The first rule a document breaks, or null: blocks, marks, pages and map must agree with the text, whatever was read. */
export const brokenRule = (document: Document, decoded: string): string | null =>
  brokenBlock(document) ??
  brokenMark(document) ??
  brokenSegment(document, decoded) ??
  brokenPage(document) ??
  (document.text.normalize('NFC') === document.text && document.text.isWellFormed() ? null : 'text is not in normal form');

export const assertSound = (t: Test, source: SourceDocument): void => {
  t.equal(brokenRule(readSource(source), decodeSource(source).text), null);
};

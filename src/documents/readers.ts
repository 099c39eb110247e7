import type { BinaryMediaType, Document, SourceDocument, TextMediaType } from '../domain/document.js';
import type { Decoded } from './encoding.js';
import { readHtml } from './html/html-reader.js';
import { readMarkdown } from './markdown/markdown-reader.js';
import { readText } from './text/text-reader.js';

export type TextReader = (decoded: Decoded) => Document;
export type BinaryReader = (source: SourceDocument) => Promise<Document>;

/** One reader a media type: a new format is one line here and one in `formats.ts`. */
export const TEXT_READERS: Readonly<Record<TextMediaType, TextReader>> = {
  'text/plain': readText,
  'text/markdown': readMarkdown,
  'text/html': readHtml,
};

/** Their libraries are heavy and loaded when the first such document comes. */
export const BINARY_READERS: Readonly<Record<BinaryMediaType, BinaryReader>> = {
  'application/pdf': async (source) => (await import('./pdf/pdf-reader.js')).readPdf(source),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (source) =>
    (await import('./docx/docx-reader.js')).readDocx(source),
};

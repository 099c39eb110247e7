import type { Document, MediaType } from '../domain/document.js';
import type { Decoded } from './encoding.js';
import { readHtml } from './html/html-reader.js';
import { readMarkdown } from './markdown/markdown-reader.js';
import { readText } from './text/text-reader.js';

export type Reader = (decoded: Decoded) => Document;

/** One reader a media type: a new format is one line here and one in `formats.ts`. */
export const READERS: Readonly<Record<MediaType, Reader>> = {
  'text/plain': readText,
  'text/markdown': readMarkdown,
  'text/html': readHtml,
};

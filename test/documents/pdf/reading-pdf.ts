import type { Test } from 'tap';
import { readPdf } from '../../../src/documents/pdf/pdf-reader.js';
import { openSourceDocument } from '../../../src/documents/source.js';
import type { Document } from '../../../src/domain/document.js';
import { brokenRule } from '../reading.js';
import { type PdfOptions, toPdf } from './pdf-bytes.js';

export const readBytes = async (bytes: Uint8Array): Promise<Document> => readPdf(openSourceDocument(bytes, 'communique.pdf'));

/** Reads pages given as content streams. */
export const readPages = async (pages: readonly string[], options?: PdfOptions): Promise<Document> => readBytes(toPdf(pages, options));

export const assertSound = (t: Test, document: Document): void => {
  t.equal(brokenRule(document, ''), null);
};

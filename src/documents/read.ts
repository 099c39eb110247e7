import type { Document, SourceDocument } from '../domain/document.js';
import { decodeSource } from './encoding.js';
import { READERS } from './readers.js';

/** Bytes to canonical text with blocks, marks, pages and map. Throws DocumentRejected for bytes that `openSourceDocument` would refuse, never for odd prose. */
export const readDocument = (source: SourceDocument): Document => READERS[source.media_type](decodeSource(source));

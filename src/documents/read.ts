import { type BinaryMediaType, type Document, isTextMediaType, type SourceDocument, type TextMediaType } from '../domain/document.js';
import { decodeSource } from './encoding.js';
import { BINARY_READERS, TEXT_READERS } from './readers.js';

/** A document of a text format. Throws DocumentRejected for bytes that `openSourceDocument` would refuse, never for odd prose. */
export const readTextDocument = (source: SourceDocument & { media_type: TextMediaType }): Document =>
  TEXT_READERS[source.media_type](decodeSource(source));

/** Bytes to canonical text with blocks, marks, pages and map. Rejects with DocumentRejected, never for odd prose. */
export const readDocument = async (source: SourceDocument): Promise<Document> => {
  const { media_type } = source;
  if (isTextMediaType(media_type)) return readTextDocument({ ...source, media_type });
  return BINARY_READERS[media_type as BinaryMediaType](source);
};

import { readDocument } from '../documents/read.js';
import { renderHtml } from '../documents/rendering/html.js';
import { renderMarkdown } from '../documents/rendering/markdown.js';
import { DocumentRejected, openSourceDocument } from '../documents/source.js';
import type { Communique } from '../domain/communique.js';
import type { SourceDocument } from '../domain/document.js';
import type { Span } from '../domain/selector.js';
import { extract } from '../extraction/extract.js';

/** How many quotes, or statistics, one release may have: their order has 15 bits on the wire. */
export const MAX_FACTS = 2 ** 15 - 1;

export interface Reading {
  source: SourceDocument;
  communique: Communique;
  pages: readonly Span[];
}

function refuseTooMany(what: string, facts: readonly unknown[]): void {
  if (facts.length <= MAX_FACTS) return;
  throw new DocumentRejected(
    'too-large',
    `the document has ${facts.length} ${what}, ${MAX_FACTS} are the most one release may have; split it`,
  );
}

/** Reads a file's bytes through to the facts in it; keeps nothing. @throws DocumentRejected when it cannot be read at all */
export function extractFrom(bytes: Uint8Array, name: string | null): Reading {
  const source = openSourceDocument(bytes, name);
  const document = readDocument(source);
  const { release, ...findings } = extract(document);
  refuseTooMany('quotes', findings.quotes);
  refuseTooMany('statistics', findings.statistics);
  const source_document = {
    media_type: source.media_type,
    size_in_bytes: source.bytes.length,
    sha256: source.sha256,
    pages: document.pages.length || null,
    url: null,
  };
  const body = { text: document.text, markdown: renderMarkdown(document), html: renderHtml(document) };
  return { source, pages: document.pages, communique: { release: { ...release, body, source_document }, ...findings } };
}

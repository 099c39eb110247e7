import { DocumentRejected } from '../documents/rejected.js';
import { renderHtml } from '../documents/rendering/html.js';
import { renderMarkdown } from '../documents/rendering/markdown.js';
import type { Communique } from '../domain/communique.js';
import type { Document, SourceDocument } from '../domain/document.js';
import type { Span } from '../domain/selector.js';
import { extract } from '../extraction/extract.js';

/** How many quotes, or statistics, one release may have: their order has 15 bits on the wire. */
export const MAX_FACTS = 2 ** 15 - 1;

/** What reading a document gives: the facts, and where its pages stand in the text. */
export interface Reading {
  source: SourceDocument;
  communique: Communique;
  pages: readonly Span[];
}

function refuseTooMany(what: string, facts: readonly unknown[]): void {
  if (facts.length <= MAX_FACTS) return;
  throw new DocumentRejected(
    'too-large',
    `The document has ${facts.length} ${what}, ${MAX_FACTS} are the most one release may have; split it.`,
  );
}

/** The facts of a document that was read, with the text they point into. @throws DocumentRejected when there are more than a release may have */
export function toReading(source: SourceDocument, document: Document): Reading {
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
  return {
    source,
    pages: document.pages,
    communique: { release: { ...release, body, source_document }, ...findings, messages: [...document.messages, ...findings.messages] },
  };
}

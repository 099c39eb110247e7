import { DocumentRejected, type RejectionCode } from '../documents/rejected.js';
import type { Communique } from '../domain/communique.js';
import type { SourceDocument } from '../domain/document.js';
import type { Span } from '../domain/selector.js';
import { assertValid } from '../domain/validation.js';
import type { Reading } from './reading.js';

/** What a reader process says of one document, beside the first word that it is ready. */
export type Answer =
  /** JSON of a `Found`: text, so that its size is known before it is believed. */
  { state: 'read'; found: string; cpuMs: number } | { state: 'rejected'; code: RejectionCode; message: string; cpuMs: number };

export interface Found {
  communique: Communique;
  pages: readonly Span[];
}

const follows = (pages: readonly Span[], length: number): boolean =>
  pages.every(({ start, end }, index) => start === (pages[index - 1]?.end ?? 0) && end >= start) &&
  (pages.length === 0 || pages.at(-1)?.end === length);

/** The rule every fact keeps; broken ones would be quoted wrongly for ever. */
function assertSpans({ release, quotes, statistics }: Communique, pages: readonly Span[]): void {
  const { text } = release.body;
  for (const { selector } of [...quotes, ...statistics]) {
    if (text.slice(selector.start, selector.end) !== selector.exact) throw new Error(`a fact is not at ${selector.start}`);
  }
  if (!follows(pages, text.length)) throw new Error('the pages do not cover the text');
}

/** Believes nothing: a reader that was taken over by its document can say anything. */
function toFound(source: SourceDocument, json: string): Found {
  const { communique, pages } = JSON.parse(json) as Found;
  assertValid('Communique', communique);
  assertSpans(communique, pages);
  const { media_type, sha256, bytes } = source;
  Object.assign(communique.release.source_document, { media_type, sha256, size_in_bytes: bytes.length, pages: pages.length || null });
  return { communique, pages };
}

/** The reading an answer stands for. @throws DocumentRejected as the reader did, or because its answer does not hold together */
export function toReadingOf(source: SourceDocument, answer: Answer): Reading {
  if (answer.state === 'rejected') throw new DocumentRejected(answer.code, answer.message);
  try {
    return { source, ...toFound(source, answer.found) };
  } catch (error) {
    throw new DocumentRejected(
      'damaged',
      `The document was read into facts that do not hold together (${(error as Error).message}). Save it in another format and send it again.`,
    );
  }
}

import type { Message } from './message.js';
import type { Span } from './selector.js';

/** Formats that are characters once decoded. */
export const TEXT_MEDIA_TYPES = ['text/plain', 'text/markdown', 'text/html'] as const;
export type TextMediaType = (typeof TEXT_MEDIA_TYPES)[number];

/** Formats whose characters have to be dug out of a container. */
export const BINARY_MEDIA_TYPES = ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'] as const;
export type BinaryMediaType = (typeof BINARY_MEDIA_TYPES)[number];

export const MEDIA_TYPES = [...TEXT_MEDIA_TYPES, ...BINARY_MEDIA_TYPES] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const isTextMediaType = (type: MediaType): type is TextMediaType => (TEXT_MEDIA_TYPES as readonly string[]).includes(type);

/** The bytes somebody handed in, with what is known before reading them. */
export interface SourceDocument {
  bytes: Uint8Array;
  /** The file's own name, without folders; a hint only. */
  name: string | null;
  media_type: MediaType;
  sha256: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'list_item' | 'quote' | 'table_row' | 'caption';

/** A block of the canonical text. Blocks are in order, do not overlap, and contain everything but the line breaks between them. */
export interface Block extends Span {
  kind: BlockKind;
  /** Heading level 1..6, or list depth 1..; 0 otherwise. */
  level: number;
  /** True for an item of a numbered list. */
  ordered: boolean;
}

export type MarkKind = 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'code' | 'link' | 'cite' | 'q' | 'time';

/** Inline markup as a stand-off span; `value` is a link's target or a time's machine form. */
export interface Mark extends Span {
  kind: MarkKind;
  value: string | null;
}

/** One stretch of canonical text and where it stands in the decoded source (UTF-16 code units of the decoded string, half-open). Equal lengths map one to one. */
export interface SourceSegment extends Span {
  source_start: number;
  source_end: number;
}

/** What the file says about itself (front matter, HTML head); never trusted over the printed text. */
export interface DocumentMetadata {
  title: string | null;
  author: string | null;
  site_name: string | null;
  date: string | null;
  language: string | null;
  url: string | null;
  description: string | null;
}

/** A document after reading: immutable text, and stand-off annotations on it. */
export interface Document {
  media_type: MediaType;
  text: string;
  blocks: readonly Block[];
  marks: readonly Mark[];
  /** One span a page, covering the text in order; empty when the format has no pages and the text prints none. */
  pages: readonly Span[];
  /** Empty for formats that are no text themselves. */
  map: readonly SourceSegment[];
  metadata: DocumentMetadata;
  messages: readonly Message[];
}

export const NO_METADATA: DocumentMetadata = {
  title: null,
  author: null,
  site_name: null,
  date: null,
  language: null,
  url: null,
  description: null,
};

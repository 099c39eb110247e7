import type { Block, Document } from '../domain/document.js';
import type { Section } from '../domain/release.js';
import type { Span } from '../domain/selector.js';
import { shadow } from './text/folded.js';
import { detectBlockLanguage, detectLanguage } from './text/language.js';
import { findProtectedSpans, type ProtectedSpan } from './text/protected-spans.js';
import { type Sentence, splitSentences } from './text/sentences.js';

export type { ProtectedSpan, Sentence, Span };

/** A block of the document with the language it is written in. */
export interface ReadBlock extends Block {
  language: string;
}

/** A document as every later stage takes it: the untouched text and what stands off it. */
export interface Reading {
  document: Document;
  text: string;
  /** Same length as `text`; see `shadow`. */
  shadow: string;
  /** BCP 47, of the document. */
  language: string;
  /** The document's blocks, in order. */
  blocks: readonly ReadBlock[];
  /** One section a block, same order and offsets. */
  sections: readonly Section[];
  sentences: readonly Sentence[];
  protectedSpans: readonly ProtectedSpan[];
}

/** Everything a reading holds before its blocks are labelled. */
export type UnlabelledReading = Omit<Reading, 'sections'>;

export function openReading(document: Document): UnlabelledReading {
  const { text } = document;
  const folded = shadow(text);
  const language = detectLanguage(text);
  return {
    document,
    text,
    shadow: folded,
    language,
    blocks: document.blocks.map((block) => ({ ...block, language: detectBlockLanguage(folded.slice(block.start, block.end), language) })),
    sentences: splitSentences(text, document.blocks),
    protectedSpans: findProtectedSpans(text, folded, language),
  };
}

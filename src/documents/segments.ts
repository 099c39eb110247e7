import type { SourceSegment } from '../domain/document.js';
import { type Draft, isVerbatim } from './draft.js';

/**
 * The map of a document. A segment of equal lengths is verbatim, character for character; a replacement of another length is a segment of
 * its own; what was inserted, or replaced by something equally long (a tab by a space), stands between segments.
 */
export class SegmentList {
  readonly list: SourceSegment[] = [];

  constructor(readonly decoded: string) {}

  add(draft: Draft, base: number): void {
    for (const piece of draft.pieces) {
      if (isVerbatim(piece)) this.#addVerbatim(piece, draft.text, base);
      else this.#push({ ...piece, start: piece.start + base, end: piece.end + base });
    }
  }

  /** Keeps the stretches of the piece that are the source's own characters. */
  #addVerbatim(piece: SourceSegment, text: string, base: number): void {
    const offset = piece.source_start - piece.start;
    let from = piece.start;
    for (let at = piece.start; at <= piece.end; at += 1) {
      if (at < piece.end && text.charCodeAt(at) === this.decoded.charCodeAt(at + offset)) continue;
      if (at > from) this.#push({ start: from + base, end: at + base, source_start: from + offset, source_end: at + offset });
      from = at + 1;
    }
  }

  #push(segment: SourceSegment): void {
    const last = this.list.at(-1);
    // A source range already mapped (one entity standing for two characters) is not mapped twice.
    if (last !== undefined && segment.source_start < last.source_end) return;
    const joins = last !== undefined && last.end === segment.start && last.source_end === segment.source_start;
    if (joins && isVerbatim(last) && isVerbatim(segment)) last.end = segment.end;
    if (joins && isVerbatim(last) && isVerbatim(segment)) last.source_end = segment.source_end;
    else this.list.push(segment);
  }
}

import type { Mark, SourceSegment } from '../domain/document.js';
import type { Span } from '../domain/selector.js';

/** A block while it is written: its text, where the text comes from, and what is marked in it. Offsets count from the block's start. */
export interface Draft {
  text: string;
  /** In order; stretches without a source (inserted marks) are simply not covered. */
  pieces: SourceSegment[];
  marks: Mark[];
  /** Where pages begin inside the block. */
  pageStarts: number[];
}

export interface Edit extends Span {
  replacement: string;
}

export const isVerbatim = (piece: SourceSegment): boolean => piece.end - piece.start === piece.source_end - piece.source_start;

/** Where an offset lies after the edits; an offset inside an edit moves to the end of its replacement. */
const shifter = (edits: readonly Edit[]): ((offset: number) => number) => {
  const deltas: number[] = [0];
  for (const { start, end, replacement } of edits) deltas.push((deltas.at(-1) ?? 0) + replacement.length - (end - start));
  return (offset) => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edits[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const inside = edits[low];
    const moved = offset + (deltas[low] ?? 0);
    return inside !== undefined && inside.start < offset ? moved - (offset - inside.start) + inside.replacement.length : moved;
  };
};

/** The part of a piece that lies in a stretch of the draft. */
const cut = (piece: SourceSegment, from: number, to: number): SourceSegment => {
  const start = Math.max(piece.start, from);
  const end = Math.min(piece.end, to);
  if (!isVerbatim(piece)) return { ...piece, start, end };
  const offset = piece.source_start - piece.start;
  return { start, end, source_start: start + offset, source_end: end + offset };
};

/** Walks pieces and stretches together, both in order: linear. */
class PieceCursor {
  #index = 0;

  constructor(readonly pieces: readonly SourceSegment[]) {}

  over(from: number, to: number): SourceSegment[] {
    const found: SourceSegment[] = [];
    while (this.#index < this.pieces.length) {
      const piece = this.pieces[this.#index];
      if (piece === undefined || piece.start >= to) break;
      if (piece.end > from) found.push(cut(piece, from, to));
      if (piece.end > to) break;
      this.#index += 1;
    }
    return found;
  }
}

/** Applies ordered, non-overlapping edits; text, pieces, marks and page starts move together. */
export const rewrite = (draft: Draft, edits: readonly Edit[]): Draft => {
  if (edits.length === 0) return draft;
  const texts: string[] = [];
  const pieces: SourceSegment[] = [];
  const cursor = new PieceCursor(draft.pieces);
  let at = 0;
  let length = 0;
  const keep = (to: number): void => {
    for (const piece of cursor.over(at, to)) pieces.push({ ...piece, start: piece.start - at + length, end: piece.end - at + length });
    texts.push(draft.text.slice(at, to));
    length += to - at;
  };
  for (const { start, end, replacement } of edits) {
    keep(start);
    const replaced = cursor.over(start, end);
    const [first, last] = [replaced[0], replaced.at(-1)];
    if (replacement !== '' && first !== undefined && last !== undefined) {
      pieces.push({ start: length, end: length + replacement.length, source_start: first.source_start, source_end: last.source_end });
    }
    texts.push(replacement);
    length += replacement.length;
    at = end;
  }
  keep(draft.text.length);
  const shift = shifter(edits);
  const marks = draft.marks.map((mark) => ({ ...mark, start: shift(mark.start), end: shift(mark.end) }));
  return { text: texts.join(''), pieces, marks, pageStarts: draft.pageStarts.map(shift) };
};

import type { Document, Mark } from '../../domain/document.js';

/** How one format writes a stretch of text and the marks around it. */
export interface Notation {
  text(text: string): string;
  open(mark: Mark): string;
  close(mark: Mark): string;
}

/** Marks of one block, by start. Documents list them in order, so that each block takes its own in one pass. */
export class MarkCursor {
  #next = 0;

  constructor(readonly marks: readonly Mark[]) {}

  within(end: number): Mark[] {
    const found: Mark[] = [];
    for (let mark = this.marks[this.#next]; mark !== undefined && mark.start < end; mark = this.marks[this.#next]) {
      found.push(mark);
      this.#next += 1;
    }
    return found;
  }
}

interface OpenMark {
  mark: Mark;
  end: number;
}

/** Writes a block as properly nested markup: a mark that would cross the one around it ends with it. */
export const renderSpan = (document: Document, start: number, end: number, marks: readonly Mark[], notation: Notation): string => {
  const parts: string[] = [];
  const open: OpenMark[] = [];
  let at = start;
  const writeTo = (to: number): void => {
    parts.push(notation.text(document.text.slice(at, to)));
    at = to;
  };
  const closeUpTo = (limit: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= limit; last = open.at(-1)) {
      writeTo(last.end);
      parts.push(notation.close(last.mark));
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    // One of a kind at a time: <a> in <a> is not HTML, ** in ** is not Markdown.
    if (open.some((outer) => outer.mark.kind === mark.kind)) continue;
    writeTo(mark.start);
    parts.push(notation.open(mark));
    open.push({ mark, end: Math.min(mark.end, open.at(-1)?.end ?? end, end) });
  }
  closeUpTo(end);
  writeTo(end);
  return parts.join('');
};

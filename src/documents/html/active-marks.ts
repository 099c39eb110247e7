import type { MarkKind } from '../../domain/document.js';
import type { DocumentBuilder } from '../builder.js';

interface ActiveMark {
  start: number;
  value: string | null;
  depth: number;
}

/** The marks open at a point of the tree, one a kind: bounded however deep the nesting. */
export class ActiveMarks {
  readonly #active = new Map<MarkKind, ActiveMark>();

  constructor(readonly builder: DocumentBuilder) {}

  enter(kind: MarkKind, value: string | null): void {
    const outer = this.#active.get(kind);
    if (outer === undefined) this.#active.set(kind, { start: this.builder.position, value, depth: 1 });
    else outer.depth += 1;
  }

  leave(kind: MarkKind): void {
    const mark = this.#active.get(kind);
    if (mark === undefined) return;
    mark.depth -= 1;
    if (mark.depth > 0) return;
    this.#write(kind, mark);
    this.#active.delete(kind);
  }

  /** A block ends inside the marks: each gets its part of it and goes on in the next. */
  breakOff(): void {
    for (const [kind, mark] of this.#active) {
      this.#write(kind, mark);
      mark.start = 0;
    }
  }

  #write(kind: MarkKind, { start, value }: ActiveMark): void {
    const end = this.builder.position;
    if (end > start) this.builder.mark(kind, { start, end }, value);
  }
}

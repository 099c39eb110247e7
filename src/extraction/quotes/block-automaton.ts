import type { Span } from '../../domain/selector.js';
import { type MarkedSpan, SPACE, trimSpan } from './marked-span.js';
import type { QuoteMark } from './marks.js';

interface OpenMark {
  mark: QuoteMark;
  depth: number;
  /** The paragraphs before this one, when each repeats the opening mark on its line. */
  paragraphs: Span[];
  /** Where the content of the last paragraph begins. */
  from: number;
}

const begun = (mark: QuoteMark): OpenMark => ({ mark, depth: 1, paragraphs: [], from: mark.end });

const SENTENCE_END = /[.!?…]/;

const lastUnitBefore = (text: string, at: number, floor: number): string => {
  let from = at;
  while (from > floor && SPACE.test(text.charAt(from - 1))) from--;
  return from > floor ? text.charAt(from - 1) : '';
};

const closes = (open: QuoteMark, mark: QuoteMark): boolean => mark.type === open.type && mark.side !== 'open';

export interface BlockSpans {
  spans: MarkedSpan[];
  /** The mark that is still open at the end of the block. */
  pending: QuoteMark | null;
  /** The first closing mark that nothing opened, before any opening mark. */
  stray: QuoteMark | null;
  /** The last mark of the block, when it closes what nothing in the block opened, after spans that are whole. */
  trailing: QuoteMark | null;
  /** The last span began with two opening marks and found one closing mark: it may go on to the end of the block. */
  loose: boolean;
}

/** The automaton of one block: a depth counter on the outermost mark's own type; other types inside it are content. */
export class BlockAutomaton {
  private readonly spans: MarkedSpan[] = [];
  private open: OpenMark | null = null;
  private stray: QuoteMark | null = null;
  private trailing: QuoteMark | null = null;
  private loose = false;

  constructor(
    private readonly text: string,
    private readonly block: number,
    private readonly range: Span,
    private readonly marks: readonly QuoteMark[],
  ) {}

  read(): BlockSpans {
    for (let index = 0; index < this.marks.length; index++) {
      if (this.open === null) index = this.begin(index);
      else this.go(this.open, index);
    }
    // «… in the public system. “»: a mark at the very end opens nothing.
    if (this.open !== null && this.text.slice(this.open.mark.end, this.range.end).trim() === '') this.open = null;
    return { spans: this.spans, pending: this.open?.mark ?? null, stray: this.stray, trailing: this.trailing, loose: this.loose };
  }

  private begin(index: number): number {
    const mark = this.marks[index];
    if (mark === undefined) return index;
    if (mark.side !== 'close') {
      this.open = begun(mark);
      return index;
    }
    const next = this.marks[index + 1];
    if (next !== undefined && this.isReversed(mark, next)) {
      this.push(mark, next, null);
      return index + 1;
    }
    if (this.spans.length === 0 && this.stray === null) this.stray = mark;
    else if (next === undefined && this.stray === null) this.trailing = mark;
    return index;
  }

  /** «: » Il faut assumer«»: guillemets the wrong way round. */
  private isReversed(mark: QuoteMark, next: QuoteMark): boolean {
    if (mark.type !== 'guillemet' || next.type !== 'guillemet' || next.side !== 'open') return false;
    return lastUnitBefore(this.text, mark.start, this.range.start) === ':' && !/\s/.test(this.text.charAt(next.start - 1));
  }

  private go(open: OpenMark, index: number): void {
    const mark = this.marks[index];
    if (mark === undefined || mark.type !== open.mark.type) this.goForeign(open, index);
    else if (closes(open.mark, mark) || this.isMisplaced(open, mark, index)) {
      open.depth--;
      if (open.depth === 0 || !this.hasCloser(open.mark, index + 1)) this.close(open, mark);
    } else if (this.wasUnclosed(mark, index)) {
      if (this.repeats(open.mark, mark, index)) this.goOn(open, mark);
      else this.begunAgain(open.mark, mark);
    } else open.depth++;
  }

  /** «… for all, "Roe concluded.»: after a comma the last mark closes, though its space stands on the wrong side. */
  private isMisplaced(open: OpenMark, mark: QuoteMark, index: number): boolean {
    return (
      open.depth === 1 &&
      mark.type === 'straight' &&
      /[\p{L}\d)], $/u.test(this.text.slice(Math.max(open.mark.end, mark.start - 3), mark.start)) &&
      /\p{Lu}/u.test(this.text.charAt(mark.end)) &&
      !this.marks.slice(index + 1).some(({ type }) => type === mark.type)
    );
  }

  /** A mark of another type closes only what its own type can no longer close: «… " and “ … ». */
  private goForeign(open: OpenMark, index: number): void {
    const mark = this.marks[index];
    if (mark === undefined || mark.type === 'single' || mark.side === 'open' || this.hasCloser(open.mark, index)) return;
    const opened = this.marks
      .slice(Math.max(0, index - 8), index)
      .filter(({ type, start }) => type === mark.type && start > open.mark.start).length;
    if (opened % 2 === 0) this.close(open, mark);
  }

  private hasCloser(open: QuoteMark, from: number): boolean {
    for (let at = from; at < Math.min(this.marks.length, from + 32); at++) {
      const mark = this.marks[at];
      if (mark !== undefined && closes(open, mark)) return true;
    }
    return false;
  }

  /** A new opening after a full stop, with one closing mark for the two: the first was never closed. */
  private wasUnclosed(mark: QuoteMark, index: number): boolean {
    if (!SENTENCE_END.test(lastUnitBefore(this.text, mark.start, this.range.start))) return false;
    const same = this.marks.slice(index + 1, index + 9).filter(({ type }) => type === mark.type);
    return same[1] === undefined || same[1].side === 'open' || same[0]?.side === 'open';
  }

  /** «« … recommence.⏎« Cette année … »»: a line, or a sentence of a block of speech, that repeats the mark goes on with what is open. */
  private repeats(open: QuoteMark, mark: QuoteMark, index: number): boolean {
    const between = this.text.slice(Math.max(open.end, mark.start - 4), mark.start);
    return (
      (open.start === this.range.start || between.slice(between.trimEnd().length).includes('\n')) &&
      this.text.charAt(open.start) === this.text.charAt(mark.start) &&
      this.hasCloser(open, index + 1)
    );
  }

  private begunAgain(open: QuoteMark, mark: QuoteMark): void {
    this.spans.push(this.toSpan(open.start, open.end, mark.start, mark.start, 'close'));
    this.open = begun(mark);
  }

  private goOn(open: OpenMark, mark: QuoteMark): void {
    open.paragraphs.push(trimSpan(this.text, { start: open.from, end: mark.start }));
    open.from = mark.end;
  }

  private close(open: OpenMark, mark: QuoteMark): void {
    this.loose = open.depth > 0;
    const span = this.toSpan(open.mark.start, open.from, mark.start, mark.end, null);
    this.spans.push({ ...span, fragments: [...open.paragraphs, ...span.fragments] });
    this.open = null;
  }

  private push(open: QuoteMark, mark: QuoteMark, inferred: MarkedSpan['inferred']): void {
    this.spans.push(this.toSpan(open.start, open.end, mark.start, mark.end, inferred));
  }

  private toSpan(start: number, from: number, to: number, end: number, inferred: MarkedSpan['inferred']): MarkedSpan {
    const content = trimSpan(this.text, { start: from, end: to });
    const outer = inferred === 'close' ? content.end : end;
    return { block: this.block, start, end: outer, fragments: [content], inferred, unmarked: false };
  }
}

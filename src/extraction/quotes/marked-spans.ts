import type { Span } from '../../domain/selector.js';
import type { Words } from '../words.js';
import { findMarks, type QuoteMark } from './marks.js';

/** What stands between quotation marks, before anybody decides whether it is speech. Offsets include the marks. */
export interface MarkedSpan extends Span {
  block: number;
  /** The content, one stretch a paragraph, without marks and outer spaces. */
  fragments: Span[];
  /** Which mark was not printed and had to be supposed. */
  inferred: 'open' | 'close' | null;
  /** A quotation by its block alone (`<blockquote>`), without marks. */
  unmarked: boolean;
}

interface OpenMark {
  mark: QuoteMark;
  depth: number;
}

const SPACE = /[\s*_]/;
const SENTENCE_END = /[.!?…]/;
const MOST_PARAGRAPHS = 6;

/** Without outer spaces (and the asterisks of text typed as Markdown). */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const lastUnitBefore = (text: string, at: number, floor: number): string => {
  let from = at;
  while (from > floor && SPACE.test(text.charAt(from - 1))) from--;
  return from > floor ? text.charAt(from - 1) : '';
};

const closes = (open: QuoteMark, mark: QuoteMark): boolean => mark.type === open.type && mark.side !== 'open';

interface BlockSpans {
  spans: MarkedSpan[];
  /** The mark that is still open at the end of the block. */
  pending: QuoteMark | null;
  /** The first closing mark that nothing opened, before any opening mark. */
  stray: QuoteMark | null;
}

/** The automaton of one block: a depth counter on the outermost mark's own type; other types inside it are content. */
class BlockAutomaton {
  private readonly spans: MarkedSpan[] = [];
  private open: OpenMark | null = null;
  private stray: QuoteMark | null = null;

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
    return { spans: this.spans, pending: this.open?.mark ?? null, stray: this.stray };
  }

  private begin(index: number): number {
    const mark = this.marks[index];
    if (mark === undefined) return index;
    if (mark.side !== 'close') {
      this.open = { mark, depth: 1 };
      return index;
    }
    const next = this.marks[index + 1];
    if (next !== undefined && this.isReversed(mark, next)) {
      this.push(mark, next, null);
      return index + 1;
    }
    if (this.spans.length === 0 && this.stray === null) this.stray = mark;
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
    else if (closes(open.mark, mark)) {
      open.depth--;
      if (open.depth === 0 || !this.hasCloser(open.mark, index + 1)) this.close(open.mark, mark);
    } else if (this.wasUnclosed(mark, index)) {
      this.spans.push(this.toSpan(open.mark.start, open.mark.end, mark.start, mark.start, 'close'));
      this.open = { mark, depth: 1 };
    } else open.depth++;
  }

  /** A mark of another type closes only what its own type can no longer close: «… " and “ … ». */
  private goForeign(open: OpenMark, index: number): void {
    const mark = this.marks[index];
    if (mark === undefined || mark.type === 'single' || mark.side === 'open' || this.hasCloser(open.mark, index)) return;
    const opened = this.marks
      .slice(Math.max(0, index - 8), index)
      .filter(({ type, start }) => type === mark.type && start > open.mark.start).length;
    if (opened % 2 === 0) this.close(open.mark, mark);
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

  private close(open: QuoteMark, mark: QuoteMark): void {
    this.push(open, mark, null);
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

/** What a later paragraph says of a quotation still open: its closing, its going on, or (null) that it is over. */
type NextParagraph = { fragments: Span[]; end: number | null } | null;

function nextParagraph(words: Words, state: BlockSpans, { start, end }: Span, open: QuoteMark): NextParagraph {
  const [first] = state.spans;
  if (first?.start === start && words.text.charAt(start) === words.text.charAt(open.start)) {
    state.spans.shift();
    return { fragments: first.fragments, end: first.end };
  }
  const { stray, pending } = state;
  if (stray !== null && stray.type === open.type) {
    state.stray = null;
    return { fragments: [trimSpan(words.text, { start, end: stray.start })], end: stray.end };
  }
  if (first !== undefined || (pending !== null && pending.start !== start)) return null;
  state.pending = null;
  return { fragments: [trimSpan(words.text, { start: pending?.end ?? start, end })], end: null };
}

/** True when one of the next paragraphs closes what is open: looked for before any of them is taken in. */
function isClosedLater(words: Words, perBlock: readonly BlockSpans[], block: number, open: QuoteMark): boolean {
  for (let next = block + 1; next < perBlock.length && next <= block + MOST_PARAGRAPHS; next++) {
    const state = perBlock[next];
    const start = words.blocks[next]?.start ?? 0;
    if (state?.spans[0]?.start === start || state?.stray?.type === open.type) return true;
    if (state === undefined || state.spans.length > 0 || (state.pending !== null && state.pending.start !== start)) return false;
  }
  return false;
}

/** Later paragraphs of a quotation that opened earlier: each may repeat the opening mark; one of them closes it. */
function continuation(words: Words, perBlock: readonly BlockSpans[], block: number, open: QuoteMark): MarkedSpan | null {
  if (!isClosedLater(words, perBlock, block, open)) return null;
  const fragments = [trimSpan(words.text, { start: open.end, end: words.blocks[block]?.end ?? open.end })];
  for (let next = block + 1; next < perBlock.length; next++) {
    const state = perBlock[next];
    const range = words.blocks[next];
    const paragraph = state === undefined || range === undefined ? null : nextParagraph(words, state, range, open);
    if (paragraph === null) return null;
    fragments.push(...paragraph.fragments);
    if (paragraph.end !== null) return { block, start: open.start, end: paragraph.end, fragments, inferred: null, unmarked: false };
  }
  return null;
}

const FIRST_PERSON = /(?:^|[^a-z])(?:nous|notre|nos|je|j'|mon|ma|mes|we|our|i|my)(?![a-z])/;

/** Where a quotation that nobody closed ends: with its last sentence in the first person, else with its paragraph. */
function supposedEnd(words: Words, block: number, open: QuoteMark): number {
  const end = words.blocks[block]?.end ?? open.end;
  const sentences = (words.sentencesOf[block] ?? []).filter(({ start, end: to }) => to > open.end && start >= open.start - 1);
  const spoken = sentences.findLast(({ start, end: to }) => FIRST_PERSON.test(words.shadow.slice(start, to)));
  return spoken?.end ?? end;
}

const SPEAKER_LABEL = /^[^«»“”".!?]{2,120}:\s/;

/** «Jeanne Roy, maire :» has two capitals; «Notre engagement :» is part of what is said. */
const namesSpeaker = (label: string): boolean => /^(?:l[ea] |l['’])/i.test(label) || (label.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) > 1;

/** «Nous investissons. » without an opening mark: the paragraph opens it, after a speaker's label. */
function inferOpen(words: Words, block: number, stray: QuoteMark): MarkedSpan | null {
  const start = words.blocks[block]?.start ?? 0;
  if (stray.type === 'straight' || stray.start - start < 20) return null;
  const label = SPEAKER_LABEL.exec(words.text.slice(start, Math.min(stray.start, start + 130)))?.[0] ?? '';
  const from = start + (namesSpeaker(label) ? label.length : 0);
  return {
    block,
    start: from,
    end: stray.end,
    fragments: [trimSpan(words.text, { start: from, end: stray.start })],
    inferred: 'open',
    unmarked: false,
  };
}

function unclosed(words: Words, block: number, open: QuoteMark): MarkedSpan {
  const end = supposedEnd(words, block, open);
  return { block, start: open.start, end, fragments: [trimSpan(words.text, { start: open.end, end })], inferred: 'close', unmarked: false };
}

function finishBlock(words: Words, perBlock: readonly BlockSpans[], block: number): MarkedSpan[] {
  const state = perBlock[block];
  if (state === undefined) return [];
  const inferred = state.stray === null ? null : inferOpen(words, block, state.stray);
  const spans = inferred === null ? [...state.spans] : [inferred, ...state.spans];
  if (state.pending !== null) {
    const goesOn = continuation(words, perBlock, block, state.pending);
    // A single mark that nothing closes is an apostrophe.
    const open = goesOn ?? (state.pending.type === 'single' ? null : unclosed(words, block, state.pending));
    if (open !== null) spans.push(open);
  }
  const { kind, start = 0, end = 0 } = words.blocks[block] ?? {};
  if (kind === 'quote' && spans.length === 0)
    spans.push({ block, start, end, fragments: [trimSpan(words.text, { start, end })], inferred: null, unmarked: true });
  return spans;
}

/** Everything between quotation marks, outermost marks only, in order. */
export function findMarkedSpans(words: Words): MarkedSpan[] {
  const perBlock = words.blocks.map((block, index) => new BlockAutomaton(words.text, index, block, findMarks(words.text, block)).read());
  return perBlock
    .flatMap((_, block) => finishBlock(words, perBlock, block))
    .filter(({ fragments }) => fragments.every(({ start, end }) => end > start));
}

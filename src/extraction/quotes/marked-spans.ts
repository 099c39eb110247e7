import type { Span } from '../../domain/selector.js';
import { FIRST_PERSON } from '../lexicons/first-persons.js';
import type { Words } from '../words.js';
import { BlockAutomaton, type BlockSpans } from './block-automaton.js';
import { type MarkedSpan, trimSpan } from './marked-span.js';
import { findMarks, type QuoteMark } from './marks.js';
import { isSignature, unmarkedSpeechIn } from './unmarked.js';

const MOST_PARAGRAPHS = 12;

/** What a later paragraph says of a quotation still open: its closing, its going on, or (null) that it is over. */
type NextParagraph = { fragments: Span[]; end: number | null } | null;

/** «“A⏎"B⏎“C”»: copies mix curly and straight marks, paragraph by paragraph. */
const isOfKind = (type: QuoteMark['type'] | undefined, open: QuoteMark): boolean =>
  type === open.type || (MIXED.has(type ?? 'single') && MIXED.has(open.type));
const MIXED: ReadonlySet<QuoteMark['type']> = new Set(['curly', 'straight']);

/** «« A⏎B.”»: a mark that nothing in its paragraph opened closes guillemets that nothing else does. */
const closesStray = (stray: QuoteMark | null | undefined, open: QuoteMark): boolean =>
  stray != null && (isOfKind(stray.type, open) || (open.type === 'guillemet' && stray.side === 'close' && MIXED.has(stray.type)));

/** Whether a paragraph opens with the mark of an open quotation. */
const opensAlike = ({ text }: Words, start: number, open: QuoteMark): boolean =>
  text.charAt(start) === text.charAt(open.start) ||
  (open.type === 'guillemet' && text.charAt(start) === '»') ||
  (DOUBLE.test(text.charAt(start)) && DOUBLE.test(text.charAt(open.start)));
const DOUBLE = /["“]/;

function nextParagraph(words: Words, state: BlockSpans, { start, end }: Span, open: QuoteMark): NextParagraph {
  const [first] = state.spans;
  if (first?.start === start && opensAlike(words, start, open)) {
    state.spans.shift();
    return { fragments: first.fragments, end: first.end };
  }
  const { stray, pending, trailing } = state;
  if (trailing !== null && isOfKind(trailing.type, open)) {
    // «“Free” dans le sens de …”»: what stands whole in the last paragraph is said in the words that its last mark closes.
    state.spans.length = 0;
    return { fragments: [trimSpan(words.text, { start, end: trailing.start })], end: trailing.end };
  }
  if (stray !== null && closesStray(stray, open)) {
    state.stray = null;
    return { fragments: [trimSpan(words.text, { start, end: stray.start })], end: stray.end };
  }
  if (first !== undefined || (pending !== null && pending.start !== start)) return null;
  state.pending = null;
  return { fragments: [trimSpan(words.text, { start: pending?.end ?? start, end })], end: null };
}

const LONGEST_TERM = 40;

/** «… a "source country", and …»: marks inside a paragraph of speech that stand around a few words each. */
const holdsTerms = ({ spans, pending, stray, trailing }: BlockSpans, from: number): boolean =>
  spans.length > 0 &&
  pending === null &&
  stray === null &&
  trailing === null &&
  spans.every(({ start, end }) => start > from && end - start <= LONGEST_TERM);

/** "The following is a statement by Roe:", and below it the mark that opens: what stands in marks inside belongs to the statement. */
const isAnnounced = ({ text, blocks }: Words, block: number, open: QuoteMark): boolean =>
  open.start === blocks[block]?.start && text.slice(0, blocks[block - 1]?.end ?? 0).endsWith(':');

/** True when one of the next paragraphs closes what is open: looked for before any of them is taken in. */
function isClosedLater(words: Words, perBlock: readonly BlockSpans[], block: number, open: QuoteMark): boolean {
  const announced = isAnnounced(words, block, open);
  for (let next = block + 1; next < perBlock.length && next <= block + MOST_PARAGRAPHS; next++) {
    const state = perBlock[next];
    const start = words.blocks[next]?.start ?? 0;
    if (state?.spans[0]?.start === start || closesStray(state?.stray, open) || isOfKind(state?.trailing?.type, open)) return true;
    if (announced && state !== undefined && holdsTerms(state, start)) continue;
    if (state === undefined || state.spans.length > 0 || (state.pending !== null && state.pending.start !== start)) return false;
  }
  return false;
}

/** «“A⏎“B⏎“C»: paragraphs that each repeat the opening mark, the last of them unclosed too. Null when the next one does not repeat it. */
function neverClosed(words: Words, perBlock: readonly BlockSpans[], block: number, open: QuoteMark): MarkedSpan | null {
  const fragments = [trimSpan(words.text, { start: open.end, end: words.blocks[block]?.end ?? open.end })];
  for (let next = block + 1; next <= block + MOST_PARAGRAPHS; next++) {
    const state = perBlock[next];
    const { start = -1, end = 0 } = words.blocks[next] ?? {};
    const { pending = null } = state ?? {};
    if (state === undefined || state.spans.length > 0 || pending?.start !== start || !isOfKind(pending.type, open)) break;
    state.pending = null;
    fragments.push(trimSpan(words.text, { start: pending.end, end }));
  }
  const end = fragments.at(-1)?.end ?? open.end;
  return fragments.length < 2 ? null : { block, start: open.start, end, fragments, inferred: 'close', unmarked: false };
}

/** «“… we call them “recycling centres”, but nobody does.⏎“…”»: the one closing mark of a paragraph in the middle is that of the words inside. */
function isLoose(words: Words, perBlock: readonly BlockSpans[], block: number, open: QuoteMark): boolean {
  const { spans = [], loose = false } = perBlock[block] ?? {};
  const { start = -1 } = words.blocks[block] ?? {};
  return loose && spans.length === 1 && spans[0]?.start === start && isClosedLater(words, perBlock, block, open);
}

/** The paragraph at `block`, read as one of an open quotation: taken whole where its marks stand around words inside it. */
function paragraphAt(words: Words, perBlock: readonly BlockSpans[], block: number, open: QuoteMark): NextParagraph {
  const [state, range] = [perBlock[block], words.blocks[block]];
  if (state === undefined || range === undefined) return null;
  if (isLoose(words, perBlock, block, open)) {
    const [nested] = state.spans.splice(0);
    return { fragments: [trimSpan(words.text, { start: (nested?.start ?? range.start) + 1, end: range.end })], end: null };
  }
  if (!holdsTerms(state, range.start)) return nextParagraph(words, state, range, open);
  state.spans.length = 0;
  return { fragments: [trimSpan(words.text, range)], end: null };
}

/** Later paragraphs of a quotation that opened earlier: each may repeat the opening mark; one of them closes it. */
function continuation(words: Words, perBlock: readonly BlockSpans[], block: number, open: QuoteMark): MarkedSpan | null {
  if (!isClosedLater(words, perBlock, block, open)) return neverClosed(words, perBlock, block, open);
  const fragments = [trimSpan(words.text, { start: open.end, end: words.blocks[block]?.end ?? open.end })];
  for (let next = block + 1; next < perBlock.length; next++) {
    const paragraph = paragraphAt(words, perBlock, next, open);
    if (paragraph === null) return null;
    fragments.push(...paragraph.fragments);
    if (paragraph.end !== null) return { block, start: open.start, end: paragraph.end, fragments, inferred: null, unmarked: false };
  }
  return null;
}

/** Where a quotation that nobody closed ends: with its last sentence in the first person, else with its paragraph. */
function supposedEnd(words: Words, block: number, open: QuoteMark): number {
  const end = words.blocks[block]?.end ?? open.end;
  const sentences = (words.sentencesOf[block] ?? []).filter(({ start, end: to }) => to > open.end && start >= open.start - 1);
  const person = FIRST_PERSON[words.blocks[block]?.language === 'en' ? 'en' : 'fr'];
  const spoken = sentences.findLast(({ start, end: to }) => person.test(words.shadow.slice(start, to)));
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

type SpeechAt = (block: number) => Span[];

/** What the marks of a block enclose, its open one continued or closed where it is likely to end. */
function markedIn(words: Words, perBlock: readonly BlockSpans[], block: number, state: BlockSpans): MarkedSpan[] {
  const inferred = state.stray === null ? null : inferOpen(words, block, state.stray);
  const spans = inferred === null ? [...state.spans] : [inferred, ...state.spans];
  if (state.pending === null) return spans;
  const goesOn = continuation(words, perBlock, block, state.pending);
  // A single mark that nothing closes is an apostrophe.
  const open = goesOn ?? (state.pending.type === 'single' ? null : unclosed(words, block, state.pending));
  return open === null ? spans : [...spans, open];
}

/** A set-off quotation may hold terms in marks of their own. */
const holdsTermsOnly = ({ kind, start }: Words['blocks'][number], spans: readonly MarkedSpan[]): boolean =>
  kind === 'quote' && spans.every((span) => span.start > start && span.end - span.start <= LONGEST_TERM);

function finishBlock(words: Words, perBlock: readonly BlockSpans[], unmarkedSpeech: SpeechAt, block: number): MarkedSpan[] {
  const [state, range] = [perBlock[block], words.blocks[block]];
  if (state === undefined || range === undefined) return [];
  const spans = markedIn(words, perBlock, block, state);
  if (spans.length > 0 && !holdsTermsOnly(range, spans)) return spans;
  const { start, end } = range;
  const marked = isListItem(words, block) ? [] : setOff(words.text, { start, end });
  const lines = marked.length === 0 ? unmarkedSpeech(block) : marked;
  if (lines.length === 0) return spans;
  const fragments = lines.map((line) => trimSpan(words.text, line));
  return [{ block, start, end: Math.max(end, lines.at(-1)?.end ?? end), fragments, inferred: null, unmarked: true }];
}

/** «> Mme Jeanne Roy, représentant la ville ;⏎> M. Luc Bel.»: the sign is that of a list when a line of it ends in a semicolon, or says who somebody is. */
function isListItem(words: Words, block: number): boolean {
  const ends = (at: number): boolean => {
    const { start = 0, end = 0 } = words.blocks[at] ?? {};
    const line = words.text.slice(start, end).trim();
    return line.startsWith('>') && line.endsWith(';');
  };
  return ends(block) || ends(block - 1) || isSignature(words, block);
}

/** «> We have waited long enough.»: lines set off by a sign, as mail and plain text have them. Empty when one line is not. */
function setOff(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (!/^> ?\S/.test(line)) return [];
    lines.push({ start: at + 1, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
}

/** «»Il est trop tôt …»: the mark that begins a paragraph, close to its first word, says that the words quoted above go on (Imprimerie nationale, guillemets de suite). */
function marksOf({ text }: Words, block: Span): QuoteMark[] {
  const marks = findMarks(text, block);
  const [first] = marks;
  const goesOn =
    first?.start === block.start &&
    text.charAt(first.start) === '»' &&
    /[\p{L}\d]/u.test(text.charAt(first.end)) &&
    !marks.some(({ start }) => text.charAt(start) === '«');
  return goesOn ? [{ ...first, side: 'open' }, ...marks.slice(1)] : marks;
}

/** Everything between quotation marks, outermost marks only, in order. */
export function findMarkedSpans(words: Words): MarkedSpan[] {
  const perBlock = words.blocks.map((block, index) => new BlockAutomaton(words.text, index, block, marksOf(words, block)).read());
  const unmarkedSpeech = unmarkedSpeechIn(words, perBlock);
  let taken = 0;
  /** A paragraph that a quotation over several paragraphs has taken in is none by itself, however the document sets it. */
  const speechAt: SpeechAt = (block) => ((words.blocks[block]?.start ?? 0) < taken ? [] : unmarkedSpeech(block));
  return perBlock
    .flatMap((_, block) => {
      const spans = finishBlock(words, perBlock, speechAt, block);
      for (const { end } of spans) taken = Math.max(taken, end);
      return spans;
    })
    .filter(({ fragments }) => fragments.every(({ start, end }) => end > start));
}

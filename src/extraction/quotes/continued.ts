import type { People } from '../people/people.js';
import { blockAt, type Words } from '../words.js';
import type { FoundQuote } from './found-quote.js';
import { type Judged, judge } from './judgements.js';
import type { MarkedSpan } from './marked-span.js';
import { resumes } from './resumptions.js';

/** A span of several paragraphs, cut before its last one. */
function cutBeforeLast(words: Words, span: MarkedSpan): [MarkedSpan, MarkedSpan] | null {
  const block = blockAt(words, span.end - 1);
  const first = span.fragments.findIndex(({ start }) => blockAt(words, start) === block);
  const before = span.fragments[first - 1];
  if (block === span.block || before === undefined) return null;
  const start = words.blocks[block]?.start ?? span.start;
  return [
    { ...span, end: before.end, fragments: span.fragments.slice(0, first), inferred: 'close' },
    { ...span, block, start, fragments: span.fragments.slice(first) },
  ];
}

/** «« A », prévient X. « B ! » | Pour Y, …»: after words that go on with what was attributed, a source with a capital leads the next sentence. */
function opensNext({ text, shadow }: Words, { span, attribution }: Judged, last: FoundQuote | undefined): boolean {
  if (attribution?.rule !== 'S5-source' || last?.attribution?.side !== 'after' || last.block !== span.block) return false;
  const { start } = attribution.span;
  const capital = text.charAt(start) !== shadow.charAt(start);
  return capital && /[.!?…]\s?[»”"]\s*$/.test(text.slice(Math.max(span.start, start - 6), start));
}

/**
 * The quotations a marked span holds: one, but for «« A », a dit X. « B⏎« C », a ajouté X.», where the last paragraph goes on
 * with the marks and has a verb of saying of its own after words that were already attributed.
 */
export function judgeSpan(
  words: Words,
  people: People,
  spans: readonly MarkedSpan[],
  index: number,
  last: FoundQuote | undefined,
): Judged[] {
  const span = spans[index];
  if (span === undefined) return [];
  const [previous, next] = [spans[index - 1], spans[index + 1]];
  const judged = judge(words, people, span, { previous, next });
  const whole = opensNext(words, judged, last) ? { ...judged, attribution: null } : judged;
  if (whole.attribution?.side !== 'after' || whole.attribution.cue === null) return [whole];
  const parts = cutBeforeLast(words, span);
  if (parts === null) return [whole];
  const [first, second] = parts;
  const before = judge(words, people, first, { previous, next: second });
  if (before.attribution === null && !(last !== undefined && resumes(words, last, before))) return [whole];
  return [before, judge(words, people, second, { previous: first, next })];
}

import type { Span } from '../../domain/selector.js';
import type { QuoteMark } from './marks.js';

/** An apostrophe that may be a single quotation mark. `firm` when nothing else can stand there. */
interface Single {
  at: number;
  side: 'open' | 'close';
  firm: boolean;
}

const CANDIDATES = /['‘’‚]/g;
const isBefore = (unit: string): boolean => unit === '' || /[\s([{«“"–—:-]/.test(unit);
const isAfter = (unit: string): boolean => unit === '' || /[\s.,;:!?…)\]}»”"–—-]/.test(unit);
const isSpace = (unit: string): boolean => /\s/.test(unit);
/** «'tis», «'em», «'90s»: an apostrophe for what is left out. */
const CLIPPED = /^(?:tis|twas|em|til|cause|bout|n|round|\d0s)(?![\p{L}\d])/iu;

function opens(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (text.charAt(at) === '’' || !isBefore(text.charAt(at - 1))) return false;
  // «‘ Vallia has …’»: a space may follow where a paragraph begins.
  if (text.charAt(at) === '‘' || text.charAt(at) === '‚') return !isSpace(next) || (at === 0 && /\p{Lu}/u.test(text.charAt(at + 2)));
  // «' La performance … ' indique le groupe»: set off by spaces on both sides.
  const from = isSpace(next) ? at + 2 : at + 1;
  return (
    /[\p{L}\d«“"[(…]/u.test(text.charAt(from)) && !CLIPPED.test(text.slice(from, from + 8)) && !/^\d{2}s/.test(text.slice(from, from + 4))
  );
}

function closes(text: string, at: number): boolean {
  return text.charAt(at) !== '‘' && text.charAt(at) !== '‚' && isAfter(text.charAt(at + 1));
}

function singleAt(text: string, at: number): Single | null {
  const before = text.charAt(at - 1);
  if (opens(text, at)) return { at, side: 'open', firm: text.charAt(at) === '‘' };
  if (!closes(text, at)) return null;
  return { at, side: 'close', firm: /[.,!?…»”"]/.test(before) || isSpace(before) };
}

/** «two days' work», «the workers' right»: a plural's possessive goes on with a small letter. */
const isPossessive = (text: string, at: number): boolean => text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));

const LONG = 60;

/** A paragraph or a speech that begins here may close in a later paragraph. */
const beginsSpeech = (text: string, at: number): boolean => at === 0 || /:\s$/.test(text.slice(Math.max(0, at - 2), at));

/** The marks that may close the one at `open`: up to the next one that certainly opens. */
function closersAfter(text: string, singles: readonly Single[], open: number): number[] {
  const from = singles[open]?.at ?? 0;
  const spaced = text.charAt(from) === "'" && isSpace(text.charAt(from + 1));
  const closers: number[] = [];
  for (let index = open + 1; index < singles.length; index++) {
    const one = singles[index];
    if (one === undefined || (one.side === 'open' && one.firm)) break;
    if (one.side === 'close' && (!spaced || isSpace(text.charAt(one.at - 1)))) closers.push(index);
  }
  return closers;
}

/** Index of the mark that closes the one at `open`: the first firm one, or one that is no possessive. -1 when none does. */
function closerOf(text: string, singles: readonly Single[], open: number): number {
  const start = singles[open];
  if (start === undefined) return -1;
  const closers = closersAfter(text, singles, open);
  const sure = closers.find((index) => singles[index]?.firm || !isPossessive(text, singles[index]?.at ?? 0));
  if (sure !== undefined) return sure;
  const [first] = closers;
  if (first === undefined || (singles[first]?.at ?? 0) - start.at >= LONG) return -1;
  return start.firm && beginsSpeech(text, start.at) ? -1 : first;
}

const mark = (at: number, side: 'open' | 'close'): QuoteMark => ({ start: at, end: at + 1, type: 'single', side });

/** Single quotation marks of a stretch, told from apostrophes by pairing them; `marks` are the double ones, already found. */
export function findSingles(text: string, { start, end }: Span, marks: readonly QuoteMark[]): QuoteMark[] {
  const stretch = text.slice(start, end);
  const singles: Single[] = [];
  for (const { index } of stretch.matchAll(CANDIDATES)) {
    const one = singleAt(stretch, index);
    if (one !== null) singles.push(one);
  }
  if (!singles.some(({ side }) => side === 'open')) return [];
  const taken = new Set(marks.flatMap(({ start: from, end: to }) => (to - from > 1 ? [from, from + 1] : [])));
  const found: QuoteMark[] = [];
  for (let index = 0; index < singles.length; index++) {
    const one = singles[index];
    if (one === undefined || one.side !== 'open' || taken.has(start + one.at)) continue;
    const closer = closerOf(stretch, singles, index);
    const close = singles[closer];
    if (close !== undefined) {
      found.push(mark(start + one.at, 'open'), mark(start + close.at, 'close'));
      index = closer;
    } else if ((one.firm || /^\p{Lu}/u.test(stretch.slice(one.at + 1, one.at + 3))) && beginsSpeech(stretch, one.at))
      found.push(mark(start + one.at, 'open'));
  }
  return found;
}

import type { Span } from '../../domain/selector.js';
import type { Unit } from '../../domain/statistic.js';
import { isUpperAt } from '../text/tokens.js';
import { nextVisible, pieceAt, type TokenKind } from './pieces.js';
import { noNames, type ProperNames } from './proper-names.js';

export type FigureLanguage = 'fr' | 'en';

/** `form` is folded; `gap` is what stands between this token and the one before it ('' when they touch). */
export interface Token extends Span {
  kind: TokenKind;
  form: string;
  gap: string;
}

/** The tokens of one sentence, with the texts they point into. */
export interface Passage extends Span {
  text: string;
  language: FigureLanguage;
  tokens: readonly Token[];
  /** The noun and the currency last said in the block, before this passage: a sentence may leave them out. */
  carried: string | null;
  money: Unit | null;
  /** Of the whole document; few sentences ask for them. */
  proper: () => ProperNames;
  /** What rules have answered about its tokens: by rule, then by token. */
  answers: unknown[][];
}

const ELIDED = new Set([
  'l',
  'd',
  'j',
  'm',
  'n',
  't',
  's',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'aujourd',
  'quelqu',
  'presqu',
]);
const LONGEST_GAP = 2;

/** An elided word takes its apostrophe: «d'» is one token, so that lexicons can name it. */
function isElision(before: Token | undefined, form: string): before is Token {
  return form === "'" && before?.kind === 'word' && ELIDED.has(before.form);
}

const NOTE_CALL_LENGTH = 3;

/** «725 000(1) d'entre eux»: what refers to a note, close against a number, is no word of the sentence. "Harbour Studies 201(3), 219" is an issue. */
const isNoteCall = (shadow: string, at: number): boolean => /^[([][1-9][)\]] ?[a-z]/.test(shadow.slice(at, at + NOTE_CALL_LENGTH + 2));

const SHORTEST_CALLED = 7;

/** «associations1 engagées»: a digit that a raised one became, at the end of a long word in small letters. */
const isGluedCall = (shadow: string, { start, end }: Span, at: number): boolean =>
  end - start >= SHORTEST_CALLED && /^[1-9](?:[\s,;:)»]|\.(?:\s|$)|$)/.test(shadow.slice(at, at + 3));

/** "states—is strong": a long dash parts words, though nothing stands around it. */
function beforeLongDash(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (text.charAt(at) === '—') return at;
  return end;
}

/** `shadow` is the folded text, of the same length. */
function tokenize(text: string, shadow: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let before: Token | undefined;
  let end = span.start;
  for (let start = nextVisible(shadow, end, span.end); start < span.end; start = nextVisible(shadow, end, span.end)) {
    if (start === end && before?.kind === 'digits' && isNoteCall(shadow, start)) {
      end = start + NOTE_CALL_LENGTH;
      continue;
    }
    if (start === end && before?.kind === 'word' && isGluedCall(shadow, before, start)) {
      end = start + 1;
      continue;
    }
    const piece = pieceAt(shadow, start, span.end);
    const { kind } = piece;
    const next = kind === 'word' ? beforeLongDash(text, start, piece.next) : piece.next;
    const form = shadow.slice(start, next);
    if (start === end && isElision(before, form)) {
      before.form += form;
      before.end = next;
    } else {
      before = { kind, form, gap: text.slice(end, Math.min(start, end + LONGEST_GAP)), start, end: next };
      tokens.push(before);
    }
    end = next;
  }
  return tokens;
}

export const toPassage = (text: string, shadow: string, language: FigureLanguage, span: Span): Passage => ({
  text,
  language,
  start: span.start,
  end: span.end,
  tokens: tokenize(text, shadow, span),
  carried: null,
  money: null,
  proper: noNames,
  answers: [],
});

export const formAt = ({ tokens }: Passage, at: number): string => tokens[at]?.form ?? '';

/** True when the token touches the one before it. */
export const isGlued = ({ tokens }: Passage, at: number): boolean => at > 0 && tokens[at]?.gap === '';

/** The words as printed, from token `from` up to token `to` (not included). */
export function sliceOf({ text, tokens }: Passage, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** As printed: capitals tell «M» from «m». */
export const printedAt = (passage: Passage, at: number): string => sliceOf(passage, at, at + 1);

export const startOf = ({ tokens, end }: Passage, at: number): number => tokens[at]?.start ?? end;
export const endOf = ({ tokens, start }: Passage, next: number): number => tokens[next - 1]?.end ?? start;

export function isCapitalized({ text, tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isUpperAt(text, token.start);
}

/** What ends a clause. */
export const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', ')', '-']);

/** The grammar of figures that reads a text in the language of a BCP 47 tag. */
export const figureLanguageOf = (tag: string): FigureLanguage => (tag.startsWith('en') ? 'en' : 'fr');

const LONGEST_NUMBER = 5;

/** «Clients servis : 148 300⏎Poteaux brisés : 1 264»: under the line of one label begins the next. */
export function isNextLine(passage: Passage, at: number): boolean {
  if (passage.tokens[at]?.gap.includes('\n') !== true || passage.tokens[at - 1]?.kind !== 'digits') return false;
  for (let index = at - 1; index > at - LONGEST_NUMBER; index--) if (formAt(passage, index) === ':') return true;
  return false;
}

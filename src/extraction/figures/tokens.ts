import type { Span } from '../../domain/selector.js';
import type { Unit } from '../../domain/statistic.js';
import { NO_NAMES, type ProperNames } from './proper-names.js';

export type FigureLanguage = 'fr' | 'en';
export type TokenKind = 'word' | 'digits' | 'mark';

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
  /** Of the whole document. */
  proper: ProperNames;
}

// «vice-présidente», «d», «36», «%»: a word may be hyphenated or of both genders («salarié·es»), every other visible character is a mark, but for the stars of «**20** projets».
const TOKEN = /(\p{L}[\p{L}\p{M}]*(?:[-·]\p{L}[\p{L}\p{M}]*)*)|([0-9]+)|([^\s*])/gu;

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

const kindOf = (match: RegExpMatchArray): TokenKind => (match[1] !== undefined ? 'word' : match[2] !== undefined ? 'digits' : 'mark');

/** An elided word takes its apostrophe: «d'» is one token, so that lexicons can name it. */
function isElision(before: Token | undefined, form: string): before is Token {
  return form === "'" && before?.kind === 'word' && ELIDED.has(before.form);
}

/** `shadow` is the folded text, of the same length. */
function tokenize(text: string, shadow: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let end = span.start;
  for (const match of shadow.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const form = match[0];
    const before = tokens.at(-1);
    if (start === end && isElision(before, form)) {
      before.form += form;
      before.end = start + 1;
    } else {
      const gap = text.slice(end, Math.min(start, end + LONGEST_GAP));
      tokens.push({ kind: kindOf(match), form, gap, start, end: start + form.length });
    }
    end = start + form.length;
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
  proper: NO_NAMES,
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

export const isCapitalized = (passage: Passage, at: number): boolean => /^\p{Lu}/u.test(printedAt(passage, at));

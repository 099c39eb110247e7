import type { Span } from '../../domain/selector.js';

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

export const SPACE = /[\s*_]/;

/** Without outer spaces (and the asterisks of text typed as Markdown). */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && (SPACE.test(text.charAt(to - 1)) || isNoteCall(text, to - 1))) to--;
  return { start: from, end: to };
}

/** «tenu bon¹ »»: nobody said the number of the note; «12 m²» was said. */
const isNoteCall = (text: string, at: number): boolean => /[¹²³⁴-⁹]/.test(text.charAt(at)) && text.charAt(at - 1) !== 'm';

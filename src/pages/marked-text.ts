import { escapeHtml } from '../domain/escaping.js';
import type { Span } from '../domain/selector.js';

/** A stretch of text that stands for a fact; `id` is the fact's anchor in the page, `in-` and the same that of its first stretch. */
export interface MarkedSpan extends Span {
  kind: 'quote' | 'person' | 'statistic' | 'message';
  id: string;
  /** True for the stretch the fact's link leads back to: its first. */
  first: boolean;
  /** Shown when pointed at. */
  label: string;
}

/** Longest first where two begin together: the innermost is the last. */
const byNesting = (a: MarkedSpan, b: MarkedSpan): number => a.start - b.start || b.end - a.end;

/** Every place where something begins or ends, in order. */
const boundariesOf = (marks: readonly MarkedSpan[], length: number): number[] =>
  [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);

function renderPiece(text: string, active: readonly MarkedSpan[]): string {
  const innermost = active.at(-1);
  if (innermost === undefined) return escapeHtml(text);
  const kinds = [...new Set(active.map(({ kind }) => kind))].join(' ');
  const label = active.map(({ label: said }) => said).join(' · ');
  return `<a class="${kinds}" href="#${innermost.id}" title="${escapeHtml(label)}">${escapeHtml(text)}</a>`;
}

/** Where the links of the facts lead back to. */
const anchor = ({ id, first }: MarkedSpan): string => (first ? `<span id="in-${id}"></span>` : '');

/**
 * Text with its facts marked. Facts overlap (a figure inside a quote), and links cannot nest: the text is cut wherever one
 * begins or ends, and each piece carries the kinds of all that cover it and leads to the innermost.
 */
export function renderMarkedText(text: string, marks: readonly MarkedSpan[]): string {
  const waiting = marks.filter(({ start, end }) => start < end).sort(byNesting);
  const boundaries = boundariesOf(waiting, text.length);
  let next = 0;
  let active: MarkedSpan[] = [];
  const pieces = boundaries.slice(0, -1).map((from, index) => {
    const before = next;
    active = active.filter(({ end }) => end > from);
    for (let mark = waiting[next]; mark !== undefined && mark.start <= from; mark = waiting[++next]) active.push(mark);
    return waiting.slice(before, next).map(anchor).join('') + renderPiece(text.slice(from, boundaries[index + 1]), active);
  });
  return pieces.join('');
}

/** The marks of a stretch, cut to it and counted from its start. */
export const marksWithin = (marks: readonly MarkedSpan[], { start, end }: Span): MarkedSpan[] =>
  marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      first: mark.first && mark.start >= start,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }));

import { type Static, Type } from '@sinclair/typebox';
import { Closed, Named, Nullable, Offset } from './schema.js';

/** Half-open, in UTF-16 code units of the canonical text. */
export interface Span {
  start: number;
  end: number;
}

export const SpanSchema = Closed(
  { start: Offset(), end: Offset() },
  { $id: 'Span', description: 'A stretch of body.text: half-open, UTF-16 code units.' },
);

const CONTEXT = 32;

export const Selector = Closed(
  {
    start: Offset(),
    end: Offset(),
    exact: Type.String({ description: 'body.text.slice(start, end), always.' }),
    prefix: Type.String({ description: 'Up to 32 code units before.' }),
    suffix: Type.String({ description: 'Up to 32 code units after.' }),
    page: Nullable(Type.Integer({ minimum: 1, description: 'Page of the source document, when it has pages.' })),
  },
  { $id: 'Selector', description: 'Where a fact stands in the release text (after W3C Web Annotation; offsets in UTF-16 code units).' },
);
export type Selector = Static<typeof Selector>;
export const SelectorRef = Named(Selector);

/** Code units never cut a surrogate pair: context is shortened by one instead. */
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Makes the selector of a span; `pages` are the spans of the source's pages, in order. */
export function toSelector(text: string, span: Span, pages: readonly Span[] = []): Selector {
  const from = Math.max(0, span.start - CONTEXT);
  const to = Math.min(text.length, span.end + CONTEXT);
  const page = pages.findIndex(({ start, end }) => span.start >= start && span.start < end);
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(isLow(text, from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, isLow(text, to) ? to - 1 : to),
    page: page < 0 ? null : page + 1,
  };
}

import { type Static, Type } from '@sinclair/typebox';
import { Id } from './id.js';
import { ReleaseRef } from './release.js';
import { Choice, Closed, LanguageTag, Named, Nullable, Offset, Timestamp } from './schema.js';
import { SelectorRef } from './selector.js';

export const Fragment = Closed(
  { text: Type.String(), start: Offset(), end: Offset() },
  { $id: 'Fragment', description: 'One uninterrupted part of a quote.' },
);
export const Extractor = Closed(
  { name: Type.String(), version: Type.String(), rule: Type.String({ description: 'The rule that found the fact.' }) },
  { $id: 'Extractor', description: 'What found the fact.' },
);
export type Extractor = Static<typeof Extractor>;

export const QUOTE_KINDS = ['direct', 'partial', 'indirect'] as const;
export const SPEAKER_TYPES = ['person', 'organization'] as const;

const speakerFields = {
  type: Choice(SPEAKER_TYPES),
  name: Type.String(),
  mention: Type.String({ description: 'The words that name the speaker here.' }),
};

const readingFields = {
  position: Type.Integer({ minimum: 1, description: 'Order in the text, from 1.' }),
  kind: Choice(QUOTE_KINDS),
  text: Type.String({ description: 'The words, without outer marks; fragments joined by one space.' }),
  fragments: Type.Array(Named(Fragment), { minItems: 1 }),
  language: LanguageTag(),
  role: Nullable(Type.String({ description: 'Verbatim, as stated in this release.' })),
  attribution_text: Nullable(Type.String({ description: 'The words that attribute it.' })),
  cue: Nullable(Type.String({ description: 'The lemma of the reporting verb.' })),
  selector: SelectorRef,
  speaker_selector: Nullable(SelectorRef),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  extractor: Named(Extractor),
};

/** A quote as extraction finds it: no ids yet. */
export const QuoteReading = Closed(
  {
    ...readingFields,
    speaker: Nullable(Closed(speakerFields)),
    organization: Nullable(Type.String()),
  },
  { $id: 'QuoteReading' },
);
export type QuoteReading = Static<typeof QuoteReading>;

export const Speaker = Closed({ ...speakerFields, id: Type.String(), url: Type.String() }, { $id: 'Speaker', description: 'Who said it.' });
const Links = Closed(
  {
    self: Type.String(),
    release: Type.String(),
    text_fragment: Nullable(Type.String({ description: "The issuer's page at these words, when its address is known." })),
  },
  { $id: 'QuoteLinks' },
);

export const Quote = Closed(
  {
    id: Id('quote'),
    type: Type.Literal('quote'),
    release: Named(ReleaseRef),
    release_version: Type.Integer({ minimum: 1 }),
    ...readingFields,
    speaker: Nullable(Named(Speaker)),
    organization: Nullable(Type.String()),
    published_at: Timestamp(),
    links: Named(Links),
  },
  { $id: 'Quote', description: 'Words attributed to a speaker.' },
);
export type Quote = Static<typeof Quote>;

export const quoteComponents = [Fragment, Extractor, Speaker, Links, Quote];

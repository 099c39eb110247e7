import { type Static, Type } from '@sinclair/typebox';
import { Id } from './id.js';
import { Extractor } from './quote.js';
import { ReleaseRef, SECTION_KINDS } from './release.js';
import { Choice, Closed, Named, Nullable, Timestamp } from './schema.js';
import { SelectorRef, SpanSchema } from './selector.js';

export const STATISTIC_KINDS = ['count', 'amount', 'share', 'percent', 'change', 'ratio', 'rank', 'measure', 'duration'] as const;
export const UNITS = [
  'count',
  'percent',
  'points',
  'EUR',
  'USD',
  'CHF',
  'GBP',
  'currency',
  'm',
  'm2',
  'km',
  'km2',
  'ha',
  'kg',
  't',
  'gCO2',
  'tCO2',
  'W',
  'kWh',
  'MW',
  'MWh',
  'GW',
  'bytes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'rank',
  'ratio',
  'multiple',
  'degreeC',
  'other',
] as const;
export type Unit = (typeof UNITS)[number];
export const QUALIFIERS = ['approx', 'min', 'max', 'net', 'gross', 'cumulative'] as const;
export const TRENDS = ['increase', 'decrease', 'stable'] as const;
export const MODALITIES = ['observed', 'estimate', 'forecast', 'target'] as const;

const Basis = Closed(
  { text: Type.String(), period: Nullable(Type.String()), value: Nullable(Type.Number()) },
  { $id: 'Basis', description: 'What the figure is compared with, or the perimeter it holds for.' },
);
const StatedSource = Closed(
  { name: Type.String(), organization: Nullable(Type.String()) },
  { $id: 'StatedSource', description: 'Who is said to have measured it; never the issuer by default.' },
);

const readingFields = {
  position: Type.Integer({ minimum: 1, description: 'Order in the text, from 1.' }),
  kind: Choice(STATISTIC_KINDS),
  text: Type.String({ description: 'The figure with its unit or counted thing, verbatim.' }),
  value: Type.Number(),
  value_text: Type.String({ description: 'The digits or words as printed.' }),
  value_max: Nullable(Type.Number({ description: 'Upper end of a range.' })),
  denominator: Nullable(Type.Number({ description: 'Y in «X of Y».' })),
  from_value: Nullable(Type.Number({ description: 'X in «from X to Y».' })),
  unit: Choice(UNITS),
  per: Nullable(Type.String({ description: 'What a rate is counted by: an, habitant.' })),
  basis: Nullable(Named(Basis)),
  counted: Nullable(Type.String({ description: 'The counted noun phrase, verbatim.' })),
  measure: Nullable(Type.String({ description: 'What the figure measures, normalised.' })),
  qualifier: Nullable(Choice(QUALIFIERS)),
  trend: Nullable(Choice(TRENDS)),
  period: Nullable(Type.String({ description: 'EDTF; quarters as 2024-Q1, halves as 2024-H1.' })),
  period_text: Nullable(Type.String()),
  place: Nullable(Type.String()),
  source: Nullable(Named(StatedSource)),
  modality: Choice(MODALITIES),
  section: Nullable(Choice(SECTION_KINDS)),
  selector: SelectorRef,
  sentence: Named(SpanSchema),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  extractor: Named(Extractor),
};

/** A statistic as extraction finds it; `quote` is the position of the quote it is spoken in. */
export const StatisticReading = Closed({ ...readingFields, quote: Nullable(Type.Integer({ minimum: 1 })) }, { $id: 'StatisticReading' });
export type StatisticReading = Static<typeof StatisticReading>;

export const QuoteRef = Closed(
  { id: Id('quote'), name: Nullable(Type.String()), url: Type.String() },
  { $id: 'QuoteRef', description: 'A related quote; its name is its speaker.' },
);
const Links = Closed({ self: Type.String(), release: Type.String() }, { $id: 'StatisticLinks' });

export const Statistic = Closed(
  {
    id: Id('statistic'),
    type: Type.Literal('statistic'),
    release: Named(ReleaseRef),
    release_version: Type.Integer({ minimum: 1 }),
    ...readingFields,
    quote: Nullable(Named(QuoteRef)),
    published_at: Timestamp(),
    links: Named(Links),
  },
  { $id: 'Statistic', description: 'A figure that measures something.' },
);
export type Statistic = Static<typeof Statistic>;

export const statisticComponents = [Basis, StatedSource, QuoteRef, Links, Statistic];

import { QUOTE_KINDS } from '../domain/quote.js';
import { MODALITIES, QUALIFIERS, STATISTIC_KINDS, TRENDS, UNITS } from '../domain/statistic.js';
import type { ListType } from './query.js';

/** How a filter's values are written and compared. */
export type FilterKind =
  /** An id, a slug, or for people and organizations a name. */
  | 'release'
  | 'person'
  | 'organization'
  | 'choice'
  | 'text'
  /** RFC 4647 basic filtering: `fr` also matches `fr-CA`. */
  | 'language'
  /** A year, a month, a day or an instant. */
  | 'timestamp'
  | 'date'
  | 'period'
  | 'number';

export interface FilterSpec {
  kind: FilterKind;
  description: string;
  /** The values of a choice. */
  values?: readonly string[];
  /** May be absent: `__missing` makes sense. */
  nullable?: boolean;
  /** One row may have several: `__all` makes sense. */
  many?: boolean;
}

const published_at: FilterSpec = { kind: 'timestamp', description: 'When the release was published.' };
const language: FilterSpec = { kind: 'language', description: 'Language; `fr` also matches `fr-CA`.' };
const issuer: FilterSpec = { kind: 'organization', description: 'Who issued the release: id or name.', nullable: true };
const release: FilterSpec = { kind: 'release', description: 'The release it stands in: id or slug.' };

/** Every field a list can be filtered by: the one list from which parameters, their documentation and their SQL are made. */
export const FILTERS = {
  release: {
    issuer,
    person: { kind: 'person', description: 'Somebody named in it: id or name.', many: true },
    speaker: { kind: 'person', description: 'Somebody quoted in it: id or name.', many: true },
    organization: {
      kind: 'organization',
      description: 'An organization that issued it, speaks in it, employs a speaker or is a stated source.',
      many: true,
    },
    language,
    published_at,
    updated_at: { kind: 'timestamp', description: 'When it last changed in public.' },
    date: { kind: 'date', description: 'The day in the dateline.', nullable: true },
    external_id: { kind: 'text', description: "The issuer's own id.", nullable: true },
  },
  quote: {
    release,
    issuer,
    speaker: { kind: 'person', description: 'Who said it: id or name of a person or an organization.', nullable: true },
    organization: { kind: 'organization', description: "The organization of the speaker's role.", nullable: true },
    kind: { kind: 'choice', values: QUOTE_KINDS, description: 'direct, partial or indirect.' },
    language,
    published_at,
  },
  statistic: {
    release,
    issuer,
    source: { kind: 'organization', description: 'Who is said to have measured it: id or name.', nullable: true },
    speaker: { kind: 'person', description: 'Who says it, when it stands inside a quote.', nullable: true },
    kind: { kind: 'choice', values: STATISTIC_KINDS, description: 'What sort of figure it is.' },
    unit: { kind: 'choice', values: UNITS, description: 'The unit of value.' },
    trend: { kind: 'choice', values: TRENDS, description: 'The direction, when the figure is a change.', nullable: true },
    qualifier: { kind: 'choice', values: QUALIFIERS, description: 'approx, min, max, net, gross or cumulative.', nullable: true },
    modality: { kind: 'choice', values: MODALITIES, description: 'Observed, estimated, forecast or a target.' },
    value: { kind: 'number', description: 'The value, in its unit.' },
    period: { kind: 'period', description: 'Figures whose period lies within this one: 2024, 2024-Q1, 2019/2025.', nullable: true },
    language,
    published_at,
  },
  person: {
    name: { kind: 'text', description: 'The whole name, whatever its case and accents.' },
    organization: { kind: 'organization', description: 'The organization of one of their roles.', many: true },
    release: { ...release, description: 'A release they are named in: id or slug.', many: true },
    last_seen_at: { kind: 'timestamp', description: 'Publication of the newest release that names them.' },
  },
  organization: {
    name: { kind: 'text', description: 'The whole name, whatever its case and accents.' },
    release: { ...release, description: 'A release it has a part in: id or slug.', many: true },
    part: {
      kind: 'choice',
      values: ['issuer', 'co_issuer', 'speaker', 'employer', 'source'],
      description: 'A part it plays in some release.',
      many: true,
    },
    last_seen_at: { kind: 'timestamp', description: 'Publication of the newest release it has a part in.' },
  },
  appearance: { release },
} as const satisfies Record<ListType, Record<string, FilterSpec>>;

export const filtersOf = (type: ListType): Readonly<Record<string, FilterSpec>> => FILTERS[type];

import type { Search } from './search/query.js';

export const LIST_TYPES = ['release', 'quote', 'person', 'statistic', 'organization', 'appearance'] as const;
/** What can be listed; an appearance is a person within one release. */
export type ListType = (typeof LIST_TYPES)[number];

export interface Range {
  /** Inclusive; null for open. */
  from: string | number | null;
  to: string | number | null;
}

/** One condition on one field; conditions are and-ed. */
export type Condition =
  | { field: string; test: 'any' | 'none' | 'all'; values: string[] }
  | { field: string; test: 'missing'; missing: boolean }
  | { field: string; test: 'ranges'; ranges: Range[] };

export const SORTS = {
  release: ['-published_at', 'published_at', 'relevance'],
  quote: ['-published_at', 'published_at', 'relevance'],
  statistic: ['-published_at', 'published_at', 'relevance'],
  person: ['name', '-name', 'relevance'],
  organization: ['name', '-name', 'relevance'],
  appearance: ['position'],
} as const satisfies Record<ListType, readonly string[]>;

/** Where a page ended and what the list was when its walk began. */
export interface Bookmark {
  /** The log position of the first page: what came later is not part of this walk. */
  snapshot: number;
  total: number | null;
  /** In a relevance walk: 0 while among title matches, then 1. */
  tier: number;
  /** The last row's sort key: a position in decimal, or a name. */
  key: string;
}

export interface ListQuery {
  type: ListType;
  conditions: Condition[];
  search: Search | null;
  sort: string;
  limit: number;
  after: Bookmark | null;
  /** With `body` and `sections` (releases only). */
  full: boolean;
}

export interface Page {
  /** The rows' JSON, joined by commas, without brackets. */
  data: Buffer;
  total: number | null;
  next: Bookmark | null;
}

import type { ReleasePerson } from './person.js';
import type { Quote } from './quote.js';
import type { Release } from './release.js';
import type { Statistic } from './statistic.js';

export const INVOLVEMENT_PARTS = ['issuer', 'co_issuer', 'speaker', 'employer', 'source'] as const;
export type InvolvementPart = (typeof INVOLVEMENT_PARTS)[number];

/** An organization's part in one release. */
export interface Involvement {
  id: string;
  name: string;
  name_key: string;
  part: InvolvementPart;
  /** How often: quotes spoken, figures sourced; 1 for an issuer. */
  times: number;
}

/** One version of a release as the wire takes it: rendered, with every id, nothing left to draw or to decide. */
export interface Publication {
  action: 'publish';
  release: Release;
  /** Order among the releases of one second of published_at. */
  sequence: number;
  /** When it really happened; published_at may be older (archives). */
  at: string;
  quotes: Quote[];
  people: ReleasePerson[];
  statistics: Statistic[];
  organizations: Involvement[];
}

/** A release taken back: what is left of it in public. */
export interface Withdrawal {
  action: 'withdraw';
  release_id: string;
  version: number;
  at: string;
  explanation: string;
  alternative_url: string | null;
}

/**
 * One entry of what was sent to the wire, numbered in order without gaps that matter. `reading` is 1 where a version is published,
 * and counts on when its source was read again under better rules.
 */
export type Dispatch = { number: number; reading: number } & (Publication | Withdrawal);

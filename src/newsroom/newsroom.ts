import type { Communique } from '../domain/communique.js';
import type { Dispatch, Publication, Withdrawal } from '../domain/dispatch.js';
import type { SourceDocument } from '../domain/document.js';
import type { Span } from '../domain/selector.js';

export const EDITION_STATUSES = ['draft', 'scheduled', 'publishing', 'published', 'superseded', 'withdrawn'] as const;
export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** One version of a release, with what all its versions share. */
export interface Edition {
  release_id: string;
  newsroom_id: string;
  external_id: string | null;
  group_id: string | null;
  version: number;
  status: EditionStatus;
  communique: Communique;
  /** Where the source's pages stand in the text; empty when it has none. */
  pages: Span[];
  /** The release takes the day of its dateline as its date. */
  dated: boolean;
  /** The embargo, while scheduled. */
  publish_at: string | null;
  change_note: string | null;
  /** Set with the first publication. */
  published_at: string | null;
}

/** A document as the desk hands it in. */
export interface Submission {
  source: SourceDocument;
  communique: Communique;
  pages: readonly Span[];
  external_id: string | null;
  dated: boolean;
  /** Said of a new version; null for a note made from what changed. */
  change_note: string | null;
  /** Makes that note, in the release's language. */
  describeChange: (before: Communique, after: Communique) => string;
}

/** `unchanged`: these bytes are known; `revised`: an unpublished edition has new content; `corrected`: a new version of a published release. */
export type KeepOutcome = 'created' | 'unchanged' | 'revised' | 'corrected';

export interface Kept {
  outcome: KeepOutcome;
  release_id: string;
  version: number;
  status: EditionStatus;
  publish_at: string | null;
}

/** What the moment of publication decides; composing gets it and the wire never asks again. */
export interface Frozen {
  edition: Edition;
  slug: string;
  published_at: string;
  sequence: number;
  /** The real instant. */
  at: string;
  /** When this version was first published: `at`, but for a version that was read again. */
  version_at: string;
  /** Earlier public versions, oldest first. */
  history: { version: number; change_note: string | null; published_at: string }[];
}

export interface EditionKey {
  release_id: string;
  version: number;
}

export interface ReadableEdition extends EditionKey {
  status: 'draft' | 'scheduled' | 'published';
  source_sha256: string;
}

export interface NewReading {
  communique: Communique;
  pages: readonly Span[];
}

/** `revised`: an edition nobody has seen; `republished`: one that is public. */
export type RereadOutcome = 'unchanged' | 'revised' | 'republished';

/** Why the newsroom does not do what was asked; the message says what to do instead. */
export class NewsroomRefusal extends Error {
  override name = 'NewsroomRefusal';
  constructor(
    readonly code: 'unknown-release' | 'withdrawn' | 'publishing' | 'nothing-to-publish' | 'not-due' | 'too-many',
    message: string,
  ) {
    super(message);
  }
}

/** The private store. One method, one transaction. */
export interface Newsroom {
  /** What ids are derived with, and the newsroom everything belongs to. */
  instance(): Promise<{ secret: Buffer; newsroom_id: string }>;
  isEmpty(): Promise<boolean>;
  /** Keeps a document as a draft, or as the next version of what it belongs to. Changes nothing for bytes it knows. */
  keep(submission: Submission, now: number): Promise<Kept>;
  /** The newest edition of a release, by id or external id. */
  find(idOrExternalId: string): Promise<Edition | null>;
  /** Puts the open edition under an embargo. @param at a timestamp on the grid */
  schedule(releaseId: string, at: string, now: number): Promise<Kept>;
  /** Ids of releases whose embargo has lifted, oldest first. */
  listDue(now: number): Promise<string[]>;
  /** The next embargo to lift, or null. */
  nextDue(): Promise<string | null>;
  /**
   * First step of a publication: from now on nobody can edit it or call it back before it is public.
   * @param when `due`: only if it is still scheduled and its embargo has lifted at `now`, which is checked in the transaction that freezes it
   */
  freeze(releaseId: string, now: number, when: 'now' | 'due', compose: (frozen: Frozen) => Publication): Promise<Kept>;
  /** First step of a withdrawal. What was never public is put away for good and null returned: the wire need not know. */
  freezeWithdrawal(releaseId: string, now: number, explanation: string, alternativeUrl: string | null): Promise<Withdrawal | null>;
  /** Editions that can be read again: the open one and the public one of every release, in the order in which they came. */
  listReadable(): Promise<ReadableEdition[]>;
  /** The file an edition was read from. */
  source(edition: EditionKey): Promise<{ bytes: Buffer; name: string | null }>;
  /** What an edition says now. */
  communique(edition: EditionKey): Promise<Communique>;
  /**
   * Puts a new reading of the same source in the place of the present one. A public version is frozen again for the wire, as the same version.
   * Changes nothing where the reading is the same, or the edition meanwhile another.
   */
  reread(edition: ReadableEdition, again: NewReading, now: number, compose: (frozen: Frozen) => Publication): Promise<RereadOutcome>;
  /** What was sent, or is to be sent, to the wire after this number, in order. */
  dispatchesAfter(number: number): AsyncIterable<Dispatch>;
  /** Number of the newest dispatch. */
  lastDispatch(): Promise<number>;
  /** Third step: everything up to this number is on the wire. */
  settle(number: number): Promise<void>;
  close(): void;
}

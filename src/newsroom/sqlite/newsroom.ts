import { randomBytes } from 'node:crypto';
import { and, asc, eq, lte, ne } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { Communique } from '../../domain/communique.js';
import type { Dispatch, Publication, Withdrawal } from '../../domain/dispatch.js';
import type { DrawId } from '../../domain/id.js';
import { toTimestamp } from '../../domain/instant.js';
import { assertDurable, type Connection, openConnection } from '../../sqlite/connection.js';
import { migrate } from '../../sqlite/migration.js';
import { retryWhileBusy } from '../../sqlite/retry.js';
import {
  type Edition,
  type EditionKey,
  type Frozen,
  type Kept,
  type NewReading,
  type Newsroom,
  NewsroomRefusal,
  type ReadableEdition,
  type RereadOutcome,
  type Submission,
} from '../newsroom.js';
import { type Dispatches, openDispatches } from './dispatches.js';
import { type Editions, openEditions } from './editions.js';
import { type Instance, openInstance } from './instance.js';
import { Minting } from './minting.js';
import { openRereading, type Rereading } from './rereading.js';
import { dispatch, edition, release } from './schema.js';
import { Submissions } from './submissions.js';

export interface NewsroomFile {
  file: string;
  migrations: string;
  busyTimeoutMs: number;
  drawId: DrawId;
  /** The instance's secret, when it is made: 32 bytes. */
  drawSecret?: () => Buffer;
  /** For the first start only: when the newsroom was made. */
  now: number;
}

const OPENING_MS = 5_000;

const unknown = (id: string) => new NewsroomRefusal('unknown-release', `There is no release «${id}» here; check the id`);
const wasWithdrawn = (id: string) => new NewsroomRefusal('withdrawn', `Release ${id} was withdrawn; it cannot come back`);

/** The private store in one SQLite file. */
export class SqliteNewsroom implements Newsroom {
  readonly #connection: Connection;
  readonly #db: BetterSQLite3Database;
  readonly #editions: Editions;
  readonly #submissions: Submissions;
  readonly #minting: Minting;
  readonly #rereading: Rereading;
  readonly #dispatches: Dispatches;
  readonly #instance: Instance;

  constructor({ file, migrations, busyTimeoutMs, drawId, drawSecret = () => randomBytes(32), now }: NewsroomFile) {
    this.#connection = openConnection(file, { busyTimeoutMs: OPENING_MS });
    migrate(this.#connection, migrations);
    this.#db = drizzle(this.#connection);
    this.#editions = openEditions(this.#db);
    this.#submissions = new Submissions(this.#db, this.#editions, drawId);
    this.#minting = new Minting(this.#db, this.#editions);
    this.#rereading = openRereading(this.#db);
    this.#dispatches = openDispatches(this.#db);
    this.#instance = this.#connection.transaction(() => openInstance(this.#db, { drawId, drawSecret, now })).immediate();
    assertDurable(this.#connection);
    this.#connection.pragma(`busy_timeout = ${busyTimeoutMs}`);
  }

  async instance(): Promise<Instance> {
    return this.#instance;
  }

  async isEmpty(): Promise<boolean> {
    return this.#db.select({ id: release.id }).from(release).limit(1).get() === undefined;
  }

  keep(submission: Submission, now: number): Promise<Kept> {
    return this.#transaction(() => this.#submissions.keep(this.#instance.newsroom_id, submission, toTimestamp(now)));
  }

  async find(idOrExternalId: string): Promise<Edition | null> {
    return (this.#editions.byId(idOrExternalId) ?? this.#editions.byExternalId(idOrExternalId))?.edition ?? null;
  }

  schedule(releaseId: string, at: string, now: number): Promise<Kept> {
    return this.#transaction(() => {
      const open = this.#open(releaseId);
      this.#update(open, { status: 'scheduled', publish_at: at, updated_at: toTimestamp(now) });
      return { outcome: 'unchanged', release_id: releaseId, version: open.version, status: 'scheduled', publish_at: at };
    });
  }

  async listDue(now: number): Promise<string[]> {
    const due = and(eq(edition.status, 'scheduled'), lte(edition.publish_at, toTimestamp(now)));
    const rows = this.#db
      .select({ id: edition.release_id })
      .from(edition)
      .where(due)
      .orderBy(asc(edition.publish_at), asc(edition.created_at))
      .all();
    return rows.map(({ id }) => id);
  }

  async nextDue(): Promise<string | null> {
    const scheduled = this.#db
      .select({ at: edition.publish_at })
      .from(edition)
      .where(eq(edition.status, 'scheduled'))
      .orderBy(asc(edition.publish_at));
    return scheduled.limit(1).get()?.at ?? null;
  }

  freeze(releaseId: string, now: number, when: 'now' | 'due', compose: (frozen: Frozen) => Publication): Promise<Kept> {
    return this.#transaction(() => {
      const open = this.#open(releaseId);
      if (when === 'due' && (open.publish_at === null || open.publish_at > toTimestamp(now))) {
        throw new NewsroomRefusal('not-due', `Release ${releaseId} is not due`);
      }
      const frozen = this.#minting.mint(open, this.#minting.realInstant(now));
      this.#dispatches.send({ release_id: releaseId, version: open.version, at: frozen.at, reading: 1 }, compose(frozen));
      this.#update(open, { status: 'publishing', publish_at: null, updated_at: frozen.at });
      return { outcome: 'unchanged', release_id: releaseId, version: open.version, status: 'publishing', publish_at: null };
    });
  }

  freezeWithdrawal(releaseId: string, now: number, explanation: string, alternativeUrl: string | null): Promise<Withdrawal | null> {
    return this.#transaction(() => {
      const newest = this.#editions.byId(releaseId)?.edition;
      if (!newest) throw unknown(releaseId);
      if (this.#editions.wasWithdrawn(releaseId)) throw new NewsroomRefusal('withdrawn', `Release ${releaseId} was withdrawn already`);
      const version = this.#editions.publicVersion(releaseId);
      this.#db.update(edition).set({ status: 'withdrawn', publish_at: null }).where(eq(edition.release_id, releaseId)).run();
      if (version === null) return null;
      const at = this.#minting.realInstant(now);
      const withdrawal: Withdrawal = {
        action: 'withdraw',
        release_id: releaseId,
        version,
        at,
        explanation,
        alternative_url: alternativeUrl,
      };
      this.#dispatches.send({ release_id: releaseId, version, at, reading: 1 }, withdrawal);
      return withdrawal;
    });
  }

  async listReadable(): Promise<ReadableEdition[]> {
    return this.#rereading.list();
  }

  async source(key: EditionKey): Promise<{ bytes: Buffer; name: string | null }> {
    const found = this.#rereading.source(key);
    if (!found) throw unknown(key.release_id);
    return found;
  }

  async communique({ release_id, version }: EditionKey): Promise<Communique> {
    const found = this.#editions.communique(release_id, version);
    if (!found) throw unknown(release_id);
    return found;
  }

  reread(key: ReadableEdition, again: NewReading, now: number, compose: (frozen: Frozen) => Publication): Promise<RereadOutcome> {
    return this.#transaction(() => {
      if (!this.#rereading.isNews(key, again)) return 'unchanged';
      const at = this.#minting.realInstant(now);
      this.#rereading.write(key, again, at);
      if (key.status !== 'published') return 'revised';
      const known = this.#rereading.edition(key);
      if (!known) throw unknown(key.release_id);
      const sent = this.#rereading.sent(key);
      const { release_id, version } = key;
      this.#dispatches.send({ release_id, version, at, reading: sent.readings + 1 }, compose(this.#minting.mint(known, at, sent.at)));
      return 'republished';
    });
  }

  dispatchesAfter(number: number): AsyncIterable<Dispatch> {
    return this.#dispatches.after(number);
  }

  async lastDispatch(): Promise<number> {
    return this.#dispatches.last();
  }

  settle(number: number): Promise<void> {
    return this.#transaction(() => {
      const arrived = this.#db
        .select({ release_id: edition.release_id, version: edition.version })
        .from(edition)
        .innerJoin(dispatch, and(eq(dispatch.release_id, edition.release_id), eq(dispatch.version, edition.version)))
        .where(and(eq(edition.status, 'publishing'), eq(dispatch.action, 'publish'), lte(dispatch.number, number)))
        .all();
      for (const { release_id, version } of arrived) {
        const earlier = and(eq(edition.release_id, release_id), ne(edition.version, version), eq(edition.status, 'published'));
        this.#db.update(edition).set({ status: 'superseded' }).where(earlier).run();
        this.#update({ release_id, version }, { status: 'published' });
      }
    });
  }

  close(): void {
    this.#connection.close();
  }

  #transaction<T>(body: () => T): Promise<T> {
    const transaction = this.#connection.transaction(body);
    return retryWhileBusy(() => transaction.immediate());
  }

  /** The edition that can still be scheduled or published. */
  #open(releaseId: string): Edition {
    const newest = this.#editions.byId(releaseId)?.edition;
    if (!newest) throw unknown(releaseId);
    if (newest.status === 'draft' || newest.status === 'scheduled') return newest;
    if (newest.status === 'withdrawn') throw wasWithdrawn(releaseId);
    if (newest.status === 'publishing')
      throw new NewsroomRefusal('publishing', `Release ${releaseId} is being published; nothing can change it now`);
    throw new NewsroomRefusal('nothing-to-publish', `Release ${releaseId} is published and has no newer version`);
  }

  #update(key: { release_id: string; version: number }, values: Partial<typeof edition.$inferInsert>): void {
    this.#db
      .update(edition)
      .set(values)
      .where(and(eq(edition.release_id, key.release_id), eq(edition.version, key.version)))
      .run();
  }
}

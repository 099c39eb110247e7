import { desc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { toTimestamp } from '../../domain/instant.js';
import { toSlug } from '../../domain/slug.js';
import { type Edition, type Frozen, NewsroomRefusal } from '../newsroom.js';
import type { Editions } from './editions.js';
import { dispatch, release, slug } from './schema.js';

/** Order among releases that share a second of publication has 14 bits on the wire. */
const MOST_IN_ONE_SECOND = 2 ** 14;

/** What the moment of publication fixes: instants, order, address. Its methods run inside one transaction. */
export class Minting {
  readonly #db: BetterSQLite3Database;
  readonly #editions: Editions;

  constructor(db: BetterSQLite3Database, editions: Editions) {
    this.#db = db;
    this.#editions = editions;
  }

  /** The log's times never run backwards, whatever the clock does. */
  realInstant(now: number): string {
    const last = this.#db.select({ at: dispatch.at }).from(dispatch).orderBy(desc(dispatch.number)).limit(1).get();
    const at = toTimestamp(now);
    return last && last.at > at ? last.at : at;
  }

  /** Fixes for good what the first publication fixes, or finds it fixed. */
  mint(open: Edition, at: string, version_at = at): Frozen {
    const { release_id, version, communique } = open;
    const day = communique.release.dateline.date;
    const published_at = open.published_at ?? (open.dated && day !== null ? `${day}T00:00:00Z` : at);
    const minted = this.#slug(release_id, toSlug(day ?? published_at.slice(0, 10), communique.release.title));
    const sequence = this.#sequence(release_id, published_at);
    this.#db.update(release).set({ slug: minted, published_at, sequence }).where(eq(release.id, release_id)).run();
    return { edition: open, slug: minted, published_at, sequence, at, version_at, history: this.#editions.history(release_id, version) };
  }

  #sequence(releaseId: string, published_at: string): number {
    const known = this.#db.select({ sequence: release.sequence }).from(release).where(eq(release.id, releaseId)).get()?.sequence;
    if (known !== null && known !== undefined) return known;
    const highest = this.#db.select({ sequence: sql<number | null>`max(${release.sequence})` }).from(release);
    const sequence = (highest.where(eq(release.published_at, published_at)).get()?.sequence ?? -1) + 1;
    if (sequence < MOST_IN_ONE_SECOND) return sequence;
    throw new NewsroomRefusal(
      'too-many',
      `${MOST_IN_ONE_SECOND} releases carry the instant ${published_at} already; publish this one without --dated`,
    );
  }

  /** A slug keeps to its release for ever; the next release with the same date and title gets a number. */
  #slug(release_id: string, base: string): string {
    for (let number = 1; ; number++) {
      const wanted = number === 1 ? base : `${base}-${number}`;
      const owner = this.#db.select().from(slug).where(eq(slug.slug, wanted)).get()?.release_id;
      if (owner === release_id) return wanted;
      if (owner !== undefined) continue;
      this.#db.insert(slug).values({ slug: wanted, release_id }).run();
      return wanted;
    }
  }
}

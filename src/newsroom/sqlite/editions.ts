import { and, desc, eq, type InferSelectModel, lt, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Communique } from '../../domain/communique.js';
import type { Span } from '../../domain/selector.js';
import type { Edition } from '../newsroom.js';
import { dispatch, edition, release } from './schema.js';

type Row = { release: InferSelectModel<typeof release>; edition: InferSelectModel<typeof edition> };

/** An edition from its row and its release's. */
export const toEdition = ({ release: shared, edition: own }: Row): Edition => ({
  release_id: shared.id,
  newsroom_id: shared.newsroom_id,
  external_id: shared.external_id,
  group_id: shared.group_id,
  version: own.version,
  status: own.status,
  communique: JSON.parse(own.communique) as Communique,
  pages: JSON.parse(own.pages) as Span[],
  dated: own.dated,
  publish_at: own.publish_at,
  change_note: own.change_note,
  published_at: shared.published_at,
});

export interface CurrentEdition {
  edition: Edition;
  source_sha256: string;
}

/** Questions about editions, asked inside a transaction. */
export function openEditions(db: BetterSQLite3Database) {
  const newest = (condition: ReturnType<typeof eq>): CurrentEdition | null => {
    const row = db
      .select()
      .from(release)
      .innerJoin(edition, eq(edition.release_id, release.id))
      .where(condition)
      .orderBy(desc(edition.version))
      .limit(1)
      .get();
    return row ? { edition: toEdition(row), source_sha256: row.edition.source_sha256 } : null;
  };
  return {
    byId: (id: string) => newest(eq(release.id, id)),
    byExternalId: (external_id: string) => newest(eq(release.external_id, external_id)),
    /** The release that has, or had, exactly these bytes. */
    bySource(sha256: string): CurrentEdition | null {
      const known = db.select({ id: edition.release_id }).from(edition).where(eq(edition.source_sha256, sha256)).limit(1).get();
      return known ? newest(eq(release.id, known.id)) : null;
    },
    /** What a version says. */
    communique(releaseId: string, version: number): Communique | null {
      const mine = and(eq(edition.release_id, releaseId), eq(edition.version, version));
      const found = db.select({ communique: edition.communique }).from(edition).where(mine).get();
      return found ? (JSON.parse(found.communique) as Communique) : null;
    },
    wasWithdrawn(releaseId: string): boolean {
      const withdrawn = and(eq(edition.release_id, releaseId), eq(edition.status, 'withdrawn'));
      return db.select({ version: edition.version }).from(edition).where(withdrawn).get() !== undefined;
    },
    /** Public versions before this one, oldest first. */
    history(releaseId: string, version: number) {
      return db
        .select({ version: edition.version, change_note: edition.change_note, published_at: dispatch.at })
        .from(edition)
        .innerJoin(
          dispatch,
          and(
            eq(dispatch.release_id, edition.release_id),
            eq(dispatch.version, edition.version),
            eq(dispatch.action, 'publish'),
            eq(dispatch.reading, 1),
          ),
        )
        .where(and(eq(edition.release_id, releaseId), lt(edition.version, version)))
        .orderBy(edition.version)
        .all();
    },
    /** The version that is public, or about to be. */
    publicVersion(releaseId: string): number | null {
      const state = or(eq(edition.status, 'published'), eq(edition.status, 'publishing'));
      const row = db
        .select({ version: sql<number | null>`max(${edition.version})` })
        .from(edition)
        .where(and(eq(edition.release_id, releaseId), state))
        .get();
      return row?.version ?? null;
    },
  };
}

export type Editions = ReturnType<typeof openEditions>;

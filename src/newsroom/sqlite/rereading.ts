import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Edition, EditionKey, NewReading, ReadableEdition } from '../newsroom.js';
import { toEdition } from './editions.js';
import { dispatch, edition, release, sourceFile } from './schema.js';

const READABLE = ['draft', 'scheduled', 'published'] as const;

const isEdition = ({ release_id, version }: EditionKey) => and(eq(edition.release_id, release_id), eq(edition.version, version));

/** What reading stored sources again needs to know and to write. Its methods run inside one transaction. */
export function openRereading(db: BetterSQLite3Database) {
  return {
    list(): ReadableEdition[] {
      const { release_id, version, status, source_sha256 } = edition;
      const rows = db.select({ release_id, version, status, source_sha256 }).from(edition).where(inArray(status, READABLE));
      return rows.orderBy(asc(edition.created_at), asc(release_id), asc(version)).all() as ReadableEdition[];
    },
    /** One version of a release, whatever became of it. */
    edition(key: EditionKey): Edition | null {
      const row = db.select().from(release).innerJoin(edition, eq(edition.release_id, release.id)).where(isEdition(key)).get();
      return row ? toEdition(row) : null;
    },
    source(key: EditionKey): { bytes: Buffer; name: string | null } | undefined {
      const wanted = db.select({ bytes: sourceFile.bytes, name: edition.source_name }).from(edition);
      return wanted.innerJoin(sourceFile, eq(sourceFile.sha256, edition.source_sha256)).where(isEdition(key)).get();
    },
    /** True while the edition is what it was when it was listed, and the reading says something else. */
    isNews(key: ReadableEdition, { communique, pages }: NewReading): boolean {
      const row = db.select().from(edition).where(isEdition(key)).get();
      if (row === undefined || row.status !== key.status || row.source_sha256 !== key.source_sha256) return false;
      return row.communique !== JSON.stringify(communique) || row.pages !== JSON.stringify(pages);
    },
    write(key: EditionKey, { communique, pages }: NewReading, at: string): void {
      const content = { communique: JSON.stringify(communique), pages: JSON.stringify(pages), updated_at: at };
      db.update(edition).set(content).where(isEdition(key)).run();
    },
    /** When a version was first sent to the wire, and how often it was read by now. */
    sent({ release_id, version }: EditionKey): { at: string; readings: number } {
      const mine = and(eq(dispatch.release_id, release_id), eq(dispatch.version, version), eq(dispatch.action, 'publish'));
      const found = db.select({ at: sql<string>`min(${dispatch.at})`, readings: sql<number>`max(${dispatch.reading})` }).from(dispatch);
      return found.where(mine).get() ?? { at: '', readings: 0 };
    },
  };
}

export type Rereading = ReturnType<typeof openRereading>;

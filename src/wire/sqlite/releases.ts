import { createHash } from 'node:crypto';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Publication } from '../../domain/dispatch.js';
import type { Connection } from '../../sqlite/connection.js';
import { wirePosition } from '../position.js';
import { openFullText } from './full-text.js';
import { insertionInto } from './insertion.js';
import { release, releaseVersion, slug } from './schema.js';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

export const hashSlug = (value: string): string => createHash('sha256').update(value).digest('hex');

const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** A line of the versions list. */
function toVersionEntry({ release }: Publication): Buffer {
  const { id, version, title, digest, update_type, change_note, updated_at } = release;
  const self = `/v1/releases/${id}/versions/${version}`;
  return bytes({
    type: 'release_version',
    version,
    title,
    digest,
    update_type,
    change_note,
    published_at: updated_at,
    links: { self, release: release.links.self },
  });
}

function openReleaseStatements(db: BetterSQLite3Database) {
  return {
    insert: insertionInto(db, release),
    insertVersion: insertionInto(db, releaseVersion),
    keepSlug: db
      .insert(slug)
      .values({ sha256: sql.placeholder('sha256'), release_id: sql.placeholder('release_id') })
      .onConflictDoNothing()
      .prepare(),
    find: db
      .select({ created_seq: release.created_seq })
      .from(release)
      .where(eq(release.id, sql.placeholder('id')))
      .prepare(),
    delete: db
      .delete(release)
      .where(eq(release.id, sql.placeholder('id')))
      .prepare(),
    supersede: db
      .update(releaseVersion)
      .set({ item: sql`(SELECT ${release.item} FROM ${release} WHERE ${release.id} = ${sql.placeholder('id')})` })
      .where(
        and(
          eq(releaseVersion.release_id, sql.placeholder('id')),
          ne(releaseVersion.version, sql.placeholder('version')),
          isNull(releaseVersion.item),
        ),
      )
      .prepare(),
    deleteVersion: db
      .delete(releaseVersion)
      .where(and(eq(releaseVersion.release_id, sql.placeholder('release_id')), eq(releaseVersion.version, sql.placeholder('version'))))
      .prepare(),
    deleteVersions: db
      .delete(releaseVersion)
      .where(eq(releaseVersion.release_id, sql.placeholder('id')))
      .prepare(),
  };
}

/** The rows of releases themselves, their versions and addresses. */
export function openReleases(connection: Connection, db: BetterSQLite3Database) {
  const statements = openReleaseStatements(db);
  const text = openFullText(connection, 'release');
  const remove = (id: string, position: bigint): void => {
    statements.delete.run({ id });
    text.delete(position);
  };
  return {
    /** The seq the release entered with, or null. */
    createdSeq: (id: string): number | null => statements.find.get({ id })?.created_seq ?? null,
    put(publication: Publication, created_seq: number, changed_seq: number): void {
      const { body, sections, ...summary } = publication.release;
      const { id, language, issuer, dateline, external_id, updated_at, published_at, version, title } = summary;
      const wire_position = wirePosition(published_at, publication.sequence);
      statements.supersede.run({ id, version });
      remove(id, wire_position);
      statements.insert({
        wire_position,
        id,
        created_seq,
        changed_seq,
        language,
        external_id,
        updated_at,
        issuer_id: issuer?.id ?? null,
        date: dateline.date,
        slug: summary.slug,
        summary: bytes(summary),
        item: line(publication.release),
      });
      text.insert(wire_position, title ?? '', body.text);
      statements.keepSlug.run({ sha256: hashSlug(summary.slug), release_id: id });
      // Read again, a version takes its own place.
      statements.deleteVersion.run({ release_id: id, version });
      statements.insertVersion({ release_id: id, version, entry: toVersionEntry(publication), item: null });
    },
    remove(id: string, position: bigint): void {
      remove(id, position);
      statements.deleteVersions.run({ id });
    },
    /** The release's place, or null when it is not on the wire (read as text: it does not fit a JavaScript number). */
    position(id: string): bigint | null {
      const found = connection.prepare('SELECT CAST(wire_position AS TEXT) FROM release WHERE id = ?').pluck().get(id);
      return typeof found === 'string' ? BigInt(found) : null;
    },
  };
}

import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row a setting of this instance; `secret` (hex) is what derived ids are keyed with. */
export const setting = sqliteTable('setting', { key: text().primaryKey(), value: text().notNull() });

export const newsroom = sqliteTable('newsroom', { id: text().primaryKey(), name: text().notNull(), created_at: text().notNull() });

/** Original files, once each, whatever they were called. */
export const sourceFile = sqliteTable('source_file', {
  sha256: text().primaryKey(),
  media_type: text().notNull(),
  size_in_bytes: integer().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
});

/** A release over all its versions. Slug, published_at and sequence are minted with the first publication. */
export const release = sqliteTable(
  'release',
  {
    id: text().primaryKey(),
    newsroom_id: text()
      .notNull()
      .references(() => newsroom.id),
    external_id: text(),
    group_id: text(),
    slug: text(),
    published_at: text(),
    /** Order among releases of one second. */
    sequence: integer(),
    created_at: text().notNull(),
  },
  (table) => [
    uniqueIndex('release_external_id').on(table.newsroom_id, table.external_id),
    uniqueIndex('release_sequence').on(table.published_at, table.sequence),
  ],
);

/** Every slug that was ever minted: an address is never given to another release. */
export const slug = sqliteTable('slug', {
  slug: text().primaryKey(),
  release_id: text()
    .notNull()
    .references(() => release.id),
});

/** One version of a release: draft, scheduled, publishing, published, superseded, withdrawn. */
export const edition = sqliteTable(
  'edition',
  {
    release_id: text()
      .notNull()
      .references(() => release.id),
    version: integer().notNull(),
    status: text({ enum: ['draft', 'scheduled', 'publishing', 'published', 'superseded', 'withdrawn'] }).notNull(),
    source_sha256: text()
      .notNull()
      .references(() => sourceFile.sha256),
    source_name: text(),
    /** What was read from the source: a Communique as JSON. */
    communique: text().notNull(),
    /** Spans of the source's pages in the text, as JSON. */
    pages: text().notNull(),
    /** True when the release takes the day of its dateline as its date (archives). */
    dated: integer({ mode: 'boolean' }).notNull(),
    /** The embargo, while scheduled. */
    publish_at: text(),
    change_note: text(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.release_id, table.version] }),
    index('edition_due').on(table.status, table.publish_at),
    index('edition_source').on(table.source_sha256),
  ],
);

/** What was sent to the wire, frozen, in order; the wire is this table played from the beginning. */
export const dispatch = sqliteTable(
  'dispatch',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    release_id: text()
      .notNull()
      .references(() => release.id),
    version: integer().notNull(),
    action: text({ enum: ['publish', 'withdraw'] }).notNull(),
    at: text().notNull(),
    /** 1 for a publication; more for the same version read again. */
    reading: integer().notNull().default(1),
    /** The publication or withdrawal as JSON, exactly as the wire takes it. */
    payload: text().notNull(),
  },
  (table) => [uniqueIndex('dispatch_once').on(table.release_id, table.version, table.action, table.reading)],
);

import { blob, customType, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A 63-bit integer: too large for a JavaScript number, so it travels as a bigint. */
const bigInteger = customType<{ data: bigint; driverData: bigint }>({ dataType: () => 'integer' });

/** Text bytes, sent as they are stored. */
const json = () => blob({ mode: 'buffer' }).notNull();

/** When a row entered the wire and when it last changed, as log positions. */
const seqs = () => ({ created_seq: integer().notNull(), changed_seq: integer().notNull() });

export const setting = sqliteTable('setting', { key: text().primaryKey(), value: text().notNull() });

/** Running numbers: rows a type, the log's last seq, the last dispatch applied. */
export const counter = sqliteTable('counter', { name: text().primaryKey(), value: integer().notNull() });

export const release = sqliteTable(
  'release',
  {
    wire_position: bigInteger().primaryKey(),
    id: text().notNull().unique(),
    ...seqs(),
    language: text().notNull(),
    issuer_id: text(),
    date: text(),
    external_id: text(),
    slug: text().notNull(),
    updated_at: text().notNull(),
    /** The summary: what lists send. */
    summary: json(),
    /** The item's line, line feed included: sent as it is, since putting it together costs as much again as reading it. */
    item: json(),
  },
  (table) => [
    index('release_issuer').on(table.issuer_id, table.wire_position),
    index('release_updated').on(table.updated_at),
    // Position first: it is walked like the table itself, and counts a language without reading a release.
    index('release_language').on(table.wire_position, table.language),
  ],
);

/** Every slug a release ever had, hashed: a withdrawn release keeps its addresses but not one word of its title. */
export const slug = sqliteTable('slug', { sha256: text().primaryKey(), release_id: text().notNull() });

export const releaseVersion = sqliteTable(
  'release_version',
  {
    release_id: text().notNull(),
    version: integer().notNull(),
    /** What the list of versions sends. */
    entry: json(),
    /** The line of a version that was superseded; the present one is the release's own. */
    item: blob({ mode: 'buffer' }),
  },
  (table) => [primaryKey({ columns: [table.release_id, table.version] })],
);

/** What quotes and statistics have in common. */
const fact = () => ({
  wire_position: bigInteger().primaryKey(),
  id: text().notNull().unique(),
  release_id: text().notNull(),
  ...seqs(),
  language: text().notNull(),
  issuer_id: text(),
  kind: text().notNull(),
  json: json(),
});

export const quote = sqliteTable('quote', { ...fact(), speaker_id: text(), organization_id: text() }, (table) => [
  index('quote_release').on(table.release_id, table.wire_position),
  index('quote_speaker').on(table.speaker_id, table.wire_position),
  index('quote_issuer').on(table.issuer_id, table.wire_position),
]);

export const statistic = sqliteTable(
  'statistic',
  {
    ...fact(),
    unit: text().notNull(),
    value: real().notNull(),
    trend: text(),
    qualifier: text(),
    modality: text().notNull(),
    source_id: text(),
    speaker_id: text(),
    period: text(),
    period_from: text(),
    period_to: text(),
  },
  (table) => [
    index('statistic_release').on(table.release_id, table.wire_position),
    index('statistic_source').on(table.source_id, table.wire_position),
    index('statistic_issuer').on(table.issuer_id, table.wire_position),
    index('statistic_unit').on(table.unit, table.wire_position),
  ],
);

/** People and organizations: rendered from the releases that are public now, so a withdrawal leaves no trace of itself. */
const actor = () => ({
  row: integer().primaryKey(),
  id: text().notNull().unique(),
  ...seqs(),
  name_key: text().notNull(),
  sort_key: text().notNull(),
  last_seen_at: text().notNull(),
  json: json(),
});

export const person = sqliteTable('person', actor(), (table) => [
  index('person_sort').on(table.sort_key, table.id),
  index('person_name').on(table.name_key),
]);

export const organization = sqliteTable('organization', actor(), (table) => [
  index('organization_sort').on(table.sort_key, table.id),
  index('organization_name').on(table.name_key),
]);

/** A person in a release. */
export const appearance = sqliteTable(
  'appearance',
  {
    person_id: text().notNull(),
    release_id: text().notNull(),
    position: integer().notNull(),
    created_seq: integer().notNull(),
    published_at: text().notNull(),
    wire_position: bigInteger().notNull(),
    name: text().notNull(),
    given_name: text(),
    family_name: text(),
    role: text(),
    organization: text(),
    organization_id: text(),
    mentions: integer().notNull(),
    quotes: integer().notNull(),
    json: json(),
  },
  (table) => [
    primaryKey({ columns: [table.person_id, table.release_id] }),
    index('appearance_release').on(table.release_id, table.position),
    index('appearance_role').on(table.person_id, table.role, table.published_at),
  ],
);

/** An organization in a release, once for each part it plays there. */
export const involvement = sqliteTable(
  'involvement',
  {
    organization_id: text().notNull(),
    release_id: text().notNull(),
    part: text().notNull(),
    name: text().notNull(),
    times: integer().notNull(),
    published_at: text().notNull(),
    wire_position: bigInteger().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organization_id, table.part, table.release_id] }),
    index('involvement_release').on(table.release_id),
  ],
);

/** The log. A row says that something changed, never what it said. */
export const change = sqliteTable(
  'change',
  {
    seq: integer().primaryKey(),
    at: text().notNull(),
    action: text({ enum: ['upsert', 'delete'] }).notNull(),
    event: text().notNull(),
    type: text().notNull(),
    id: text().notNull(),
    version: integer(),
    tombstone: text(),
  },
  (table) => [index('change_id').on(table.id, table.seq)],
);

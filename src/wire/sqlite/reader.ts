import type { ResourceType, Tombstone } from '../../domain/change.js';
import { nameKey, organizationKey } from '../../domain/folding.js';
import { isId } from '../../domain/id.js';
import { type Connection, openConnection } from '../../sqlite/connection.js';
import { assertMigrated } from '../../sqlite/migration.js';
import { retryWhileBusy } from '../../sqlite/retry.js';
import type { Location, Wire } from '../wire.js';
import { openLists } from './lists.js';
import { openCounterReading, SEQ } from './log.js';
import { hashSlug } from './releases.js';

const placeOf = (type: ResourceType): string => `changed_seq, (SELECT at FROM change WHERE seq = ${type}.changed_seq)`;

/** An item is sent as a line; facts are stored as lists send them, and SQLite ends theirs in the copy it makes anyway. */
const lineOf = (type: ResourceType): string => (type === 'release' ? 'item' : 'CAST(json || char(10) AS BLOB)');

/** Drizzle's result mapping is worth skipping where one column of one row is all there is: these run on every request. */
function openItemStatements(connection: Connection) {
  const byId = (type: ResourceType, what: string) => connection.prepare(`SELECT ${what} FROM ${type} WHERE id = ?`).raw();
  const each = (what: (type: ResourceType) => string) => ({
    release: byId('release', what('release')),
    quote: byId('quote', what('quote')),
    person: byId('person', what('person')),
    statistic: byId('statistic', what('statistic')),
    organization: byId('organization', what('organization')),
  });
  return {
    place: each(placeOf),
    item: each(lineOf),
    both: each((type) => `${placeOf(type)}, ${lineOf(type)}`),
    slug: connection.prepare('SELECT slug FROM release WHERE id = ?').pluck(),
    slugOwner: connection.prepare('SELECT release_id FROM slug WHERE sha256 = ?').pluck(),
    tombstone: connection.prepare('SELECT tombstone FROM change WHERE id = ? AND type = ? ORDER BY seq DESC LIMIT 1').pluck(),
  };
}

function openVersionStatements(connection: Connection) {
  return {
    all: connection.prepare(
      "SELECT CAST(group_concat(entry, ',') AS BLOB) AS data, count(*) AS total FROM (SELECT entry FROM release_version WHERE release_id = ? ORDER BY version DESC)",
    ),
    one: connection
      .prepare(
        'SELECT coalesce(release_version.item, release.item) FROM release_version JOIN release ON id = release_id WHERE release_id = ? AND version = ?',
      )
      .pluck(),
  };
}

/** The wire's revision is its log's last seq; SQLite itself says, for two microseconds, whether anybody wrote since. */
function openRevision(connection: Connection) {
  const readCounter = openCounterReading(connection);
  const dataVersion = connection.prepare('PRAGMA data_version').pluck();
  const changedAt = connection.prepare('SELECT at FROM change WHERE seq = ?').pluck();
  let seen: unknown = null;
  let revision: { seq: number; at: string | null } = { seq: 0, at: null };
  return {
    readCounter,
    revision() {
      const version = dataVersion.get();
      if (version !== seen) {
        const seq = readCounter(SEQ);
        revision = { seq, at: (changedAt.get(seq) as string | undefined) ?? null };
        seen = version;
      }
      return revision;
    },
  };
}

function openLocating(connection: Connection) {
  const statements = openItemStatements(connection);
  function grave(type: ResourceType, id: string): Location | null {
    const tombstone = statements.tombstone.get(id, type);
    return typeof tombstone === 'string' ? { state: 'gone', id, tombstone: JSON.parse(tombstone) as Tombstone } : null;
  }
  function byId(type: ResourceType, id: string, what: 'place' | 'item'): Location | null {
    const row = (what === 'item' ? statements.both : statements.place)[type].get(id) as [number, string, Buffer?] | undefined;
    if (row === undefined) return grave(type, id);
    const [changed_seq, changed_at, item = null] = row;
    return { state: 'here', id, changed_seq, changed_at, item };
  }
  function bySlug(name: string, what: 'place' | 'item'): Location | null {
    const id = statements.slugOwner.get(hashSlug(name));
    if (typeof id !== 'string') return null;
    const slug = statements.slug.get(id);
    return typeof slug === 'string' && slug !== name ? { state: 'moved', id, slug } : byId('release', id, what);
  }
  return {
    locate: (type: ResourceType, name: string, what: 'place' | 'item'): Location | null =>
      type === 'release' && !isId(name) ? bySlug(name, what) : byId(type, name, what),
    read: (type: ResourceType, id: string): Buffer | null => (statements.item[type].get(id) as [Buffer] | undefined)?.[0] ?? null,
  };
}

function openResolving(connection: Connection) {
  const named = {
    person: connection.prepare('SELECT id FROM person WHERE name_key = ? ORDER BY id').pluck(),
    organization: connection.prepare('SELECT id FROM organization WHERE name_key = ? ORDER BY id').pluck(),
  };
  return (type: 'person' | 'organization', name: string): string[] => {
    if (isId(name)) return [name];
    const key = type === 'person' ? nameKey(name) : organizationKey(name);
    return named[type].all(key) as string[];
  };
}

/** Where a wire lies, and the migrations that make this version's schema. */
export type WireSource = Record<'file' | 'migrations', string> & { busyTimeoutMs: number };

/** Pages kept in memory: an item is three or four of them, and reading one from the system again costs as much as sending it. */
const CACHE_KIB = 64 * 1024;

function openForReading({ file, migrations, busyTimeoutMs }: WireSource): Connection {
  const connection = openConnection(file, { readonly: true, busyTimeoutMs });
  try {
    assertMigrated(connection, migrations);
    connection.pragma(`cache_size = -${CACHE_KIB}`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens the wire for reading only; the file has to be there. @throws StoreUnusable unless it is at this version's schema */
export function openWire(source: WireSource): Wire {
  const connection = openForReading(source);
  const { revision, readCounter } = openRevision(connection);
  const list = openLists(connection, readCounter);
  const items = openLocating(connection);
  const versions = openVersionStatements(connection);
  const resolve = openResolving(connection);
  // Derived from the instance's secret: it never changes while a file is open.
  const cursorKey = Buffer.from(
    String(connection.prepare("SELECT value FROM setting WHERE key = 'cursor_key'").pluck().get() ?? ''),
    'hex',
  );
  const NOTHING = Buffer.alloc(0);
  return {
    revision: async () => revision(),
    cursorKey: async () => cursorKey,
    locate: async (type, name, what = 'place') => items.locate(type, name, what),
    read: async (type, id) => items.read(type, id),
    list: (query) => retryWhileBusy(() => list(query)),
    async listVersions(releaseId) {
      const { data, total } = versions.all.get(releaseId) as { data: Buffer | null; total: number };
      return { data: data ?? NOTHING, total };
    },
    readVersion: async (releaseId, version) => (versions.one.get(releaseId, version) as Buffer | undefined) ?? null,
    resolve: async (type, name) => resolve(type, name),
    close: () => {
      connection.close();
    },
  };
}

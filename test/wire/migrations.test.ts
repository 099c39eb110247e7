import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { openConnection } from '../../src/sqlite/connection.js';
import { migrate } from '../../src/sqlite/migration.js';
import { openWire } from '../../src/wire/sqlite/reader.js';
import { openWireProjection } from '../../src/wire/sqlite/writer.js';

const MIGRATIONS = 'migrations/wire';
const RELEASE = 'rel_01KBVVPK0C6ZP4VJ61QYVH9E3A';
const SUMMARY = { id: RELEASE, title: 'Le pont de Lormeuil rouvre', version: 2 };
const DETAIL = { body: { text: 'Le pont rouvre à l’été.' }, sections: [] };
const FIRST = { ...SUMMARY, title: 'Le pont rouvre', version: 1, ...DETAIL };

/** The migrations as they were before a later one came. */
function migrationsUntil(folder: string, tags: string[]): string {
  const path = join(folder, 'migrations');
  cpSync(MIGRATIONS, path, { recursive: true });
  writeFileSync(join(path, 'meta/_journal.json'), JSON.stringify({ entries: tags.map((tag) => ({ tag })) }));
  return path;
}

t.test('a wire that kept items in two pieces answers with the same bytes once it is brought forward', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-wire-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'wire.db');
  const connection = openConnection(file, { busyTimeoutMs: 1_000 });
  migrate(connection, migrationsUntil(folder, ['0000_wire', '0001_search']));
  const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  connection
    .prepare("INSERT INTO release VALUES (7, ?, 1, 2, 'fr', NULL, NULL, NULL, 'le-pont', '2026-03-02T08:00:00Z', ?, ?)")
    .run(RELEASE, bytes(SUMMARY), Buffer.from(`,${JSON.stringify(DETAIL).slice(1, -1)}`));
  const version = connection.prepare('INSERT INTO release_version VALUES (?, ?, ?, ?)');
  version.run(RELEASE, 1, bytes({ version: 1 }), bytes(FIRST));
  version.run(RELEASE, 2, bytes({ version: 2 }), bytes({ ...SUMMARY, ...DETAIL }));
  connection.exec("INSERT INTO change VALUES (2, '2026-03-02T08:00:00Z', 'upsert', 'release.corrected', 'release', '', 2, NULL)");
  t.throws(() => openWire({ file, migrations: MIGRATIONS, busyTimeoutMs: 1_000 }), /made by an older Dateline .*run «dateline doctor»/);
  migrate(connection, MIGRATIONS);
  connection.close();

  const wire = openWire({ file, migrations: MIGRATIONS, busyTimeoutMs: 1_000 });
  t.teardown(() => wire.close());
  const text = async (read: Promise<Buffer | null>): Promise<string> => String(await read);
  t.equal(await text(wire.read('release', RELEASE)), `${JSON.stringify({ ...SUMMARY, ...DETAIL })}\n`);
  t.equal(await text(wire.readVersion(RELEASE, 1)), `${JSON.stringify(FIRST)}\n`);
  t.equal(await text(wire.readVersion(RELEASE, 2)), await text(wire.read('release', RELEASE)));
  const query = { type: 'release', conditions: [], search: null, sort: '-published_at', limit: 5, after: null } as const;
  const page = async (full: boolean): Promise<string> => String((await wire.list({ ...query, conditions: [], full })).data);
  t.equal(await page(false), JSON.stringify(SUMMARY));
  t.equal(await page(true), JSON.stringify({ ...SUMMARY, ...DETAIL }));
});

t.test('a wire made anew holds a release in one page, and one that is there keeps the pages it has', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-wire-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const pagesOf = (name: string): unknown => {
    const file = join(folder, name);
    openWireProjection({ file, migrations: MIGRATIONS, busyTimeoutMs: 1_000, cursorKey: '00' }).close();
    const connection = openConnection(file, { readonly: true, busyTimeoutMs: 1_000 });
    const bytes = connection.pragma('page_size', { simple: true });
    connection.close();
    return bytes;
  };
  const earlier = openConnection(join(folder, 'earlier.db'), { busyTimeoutMs: 1_000 });
  migrate(earlier, MIGRATIONS);
  earlier.close();
  t.equal(pagesOf('new.db'), 16_384);
  t.equal(pagesOf('earlier.db'), 4_096);
  t.end();
});

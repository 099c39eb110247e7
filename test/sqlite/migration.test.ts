import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { assertDurable, type Connection, openConnection, StoreUnusable } from '../../src/sqlite/connection.js';
import { migrate } from '../../src/sqlite/migration.js';
import type { Teardown } from '../support/desk.js';

const FIRST =
  'CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;\n--> statement-breakpoint\nCREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parent(id) ON DELETE CASCADE) STRICT;\n';

function openFolder(t: Teardown): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-migration-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A migrations folder as drizzle-kit writes it. */
function writeMigrations(folder: string, migrations: Record<string, string>): string {
  const path = join(folder, 'migrations');
  mkdirSync(join(path, 'meta'), { recursive: true });
  for (const [tag, sql] of Object.entries(migrations)) writeFileSync(join(path, `${tag}.sql`), sql);
  writeFileSync(join(path, 'meta/_journal.json'), JSON.stringify({ entries: Object.keys(migrations).map((tag) => ({ tag })) }));
  return path;
}

function open(t: Teardown, folder: string): Connection {
  const connection = openConnection(join(folder, 'store.db'), { busyTimeoutMs: 1_000 });
  t.teardown(() => connection.close());
  return connection;
}

const versionOf = (connection: Connection): unknown => connection.pragma('user_version', { simple: true });
const tablesOf = (connection: Connection): unknown[] =>
  connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name").pluck().all();

t.test('a fresh database gets every migration, a current one nothing', (t) => {
  const folder = openFolder(t);
  const connection = open(t, folder);
  const migrations = writeMigrations(folder, { '0000_a': FIRST, '0001_b': 'CREATE TABLE later (id INTEGER) STRICT;' });
  for (let time = 0; time < 2; time++) {
    migrate(connection, migrations);
    t.equal(versionOf(connection), 2);
    t.strictSame(tablesOf(connection), ['child', 'later', 'migration', 'parent']);
    t.equal(connection.pragma('foreign_keys', { simple: true }), 1, 'foreign keys are on again');
  }
  t.end();
});

t.test('recreating a table does not delete what refers to it', (t) => {
  const folder = openFolder(t);
  const connection = open(t, folder);
  migrate(connection, writeMigrations(folder, { '0000_a': FIRST }));
  connection.exec('INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1, 1)');
  const recreate = [
    'CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT) STRICT',
    'INSERT INTO new_parent (id) SELECT id FROM parent',
    'DROP TABLE parent',
    'ALTER TABLE new_parent RENAME TO parent',
  ];
  migrate(connection, writeMigrations(folder, { '0000_a': FIRST, '0001_b': recreate.join(';\n--> statement-breakpoint\n') }));
  t.equal(connection.prepare('SELECT count(*) FROM child').pluck().get(), 1);
  t.end();
});

t.test('a migration that fails half way leaves nothing of itself, and is applied when it is mended', (t) => {
  const folder = openFolder(t);
  const connection = open(t, folder);
  migrate(connection, writeMigrations(folder, { '0000_a': FIRST }));
  const broken = 'CREATE TABLE half (id INTEGER) STRICT;\n--> statement-breakpoint\nCREATE TABLE half (id INTEGER) STRICT;';
  t.throws(() => migrate(connection, writeMigrations(folder, { '0000_a': FIRST, '0001_b': broken })), /already exists/);
  t.equal(versionOf(connection), 1);
  t.strictSame(tablesOf(connection), ['child', 'migration', 'parent']);
  migrate(connection, writeMigrations(folder, { '0000_a': FIRST, '0001_b': 'CREATE TABLE half (id INTEGER) STRICT;' }));
  t.equal(versionOf(connection), 2);
  t.end();
});

t.test('a migration that would break references is refused whole', (t) => {
  const folder = openFolder(t);
  const connection = open(t, folder);
  migrate(connection, writeMigrations(folder, { '0000_a': FIRST }));
  connection.exec('INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1, 1)');
  const breaking = writeMigrations(folder, { '0000_a': FIRST, '0001_b': 'DELETE FROM parent;' });
  t.throws(() => migrate(connection, breaking), { name: 'StoreUnusable', message: /would break 1 references; nothing was changed/ });
  t.equal(connection.prepare('SELECT count(*) FROM parent').pluck().get(), 1);
  t.equal(versionOf(connection), 1);
  t.end();
});

t.test('a newer database, an edited migration and a history that does not add up are refused with a way out', (t) => {
  const folder = openFolder(t);
  const connection = open(t, folder);
  const migrations = writeMigrations(folder, { '0000_a': FIRST });
  migrate(connection, migrations);
  connection.pragma('user_version = 7');
  t.throws(() => migrate(connection, migrations), /newer Dateline \(schema 7, this one knows 1\); start the newer version/);
  connection.pragma('user_version = 1');
  t.throws(() => migrate(connection, writeMigrations(folder, { '0000_a': `${FIRST}-- edited` })), /0000_a was edited after it was applied/);
  writeMigrations(folder, { '0000_a': FIRST });
  connection.exec('DELETE FROM migration');
  t.throws(() => migrate(connection, migrations), /restore it from a backup/);
  t.end();
});

t.test('two processes that start at once both end at the newest schema', (t) => {
  const folder = openFolder(t);
  const [a, b] = [open(t, folder), open(t, folder)];
  const migrations = writeMigrations(folder, { '0000_a': FIRST, '0001_b': 'CREATE TABLE later (id INTEGER) STRICT;' });
  migrate(a, migrations);
  migrate(b, migrations);
  t.strictSame([versionOf(a), versionOf(b)], [2, 2]);
  t.end();
});

t.test('commits are flushed, files are private, and a file that is no database is said to be none', (t) => {
  const folder = openFolder(t);
  const connection = open(t, folder);
  connection.exec('CREATE TABLE x (id INTEGER) STRICT; INSERT INTO x VALUES (1)');
  assertDurable(connection);
  t.equal(statSync(join(folder, 'store.db')).mode & 0o777, 0o600);
  connection.pragma('synchronous = NORMAL');
  t.throws(() => assertDurable(connection), StoreUnusable);
  writeFileSync(join(folder, 'not.db'), 'This is a text, and a long one, so that nobody takes it for an empty database.'.repeat(20));
  t.throws(() => openConnection(join(folder, 'not.db'), { busyTimeoutMs: 0 }), { code: 'SQLITE_NOTADB' });
  t.throws(() => openConnection(join(folder, 'missing.db'), { readonly: true, busyTimeoutMs: 0 }), { code: 'SQLITE_CANTOPEN' });
  t.end();
});

t.test('every table of both stores is STRICT', (t) => {
  for (const store of ['newsroom', 'wire']) {
    const connection = open(t, openFolder(t));
    migrate(connection, join('migrations', store));
    const lax = connection
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all();
    t.strictSame(lax, [], store);
    const journal = JSON.parse(readFileSync(join('migrations', store, 'meta/_journal.json'), 'utf8')) as { entries: unknown[] };
    t.equal(versionOf(connection), journal.entries.length);
  }
  t.end();
});

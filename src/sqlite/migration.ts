import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, StoreUnusable } from './connection.js';

interface Migration {
  number: number;
  name: string;
  sha256: string;
  statements: string[];
}

const JOURNAL = 'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT';

/** Reads what drizzle-kit wrote: the journal gives the order, `--> statement-breakpoint` separates statements. */
function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as { entries: { tag: string }[] };
  return journal.entries.map(({ tag }, index) => {
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    return {
      number: index + 1,
      name: tag,
      sha256: createHash('sha256').update(sql).digest('hex'),
      statements: sql.split('--> statement-breakpoint').map((statement) => statement.trim()),
    };
  });
}

/** @returns the schema version of a database that is not newer than this code */
function refuseNewer(connection: Connection, known: number): number {
  const version = Number(connection.pragma('user_version', { simple: true }));
  if (version <= known) return version;
  throw new StoreUnusable(
    `${connection.name} was written by a newer Dateline (schema ${version}, this one knows ${known}); start the newer version, or use another DATA_DIR`,
  );
}

function refuseForeignHistory(connection: Connection, migrations: Migration[]): number {
  const version = refuseNewer(connection, migrations.length);
  if (version === 0) return 0;
  const applied = connection.prepare('SELECT number, name, sha256 FROM migration ORDER BY number').all() as Omit<Migration, 'statements'>[];
  for (const row of applied) {
    if (migrations[row.number - 1]?.sha256 !== row.sha256) {
      throw new StoreUnusable(
        `${connection.name}: migration ${row.name} was edited after it was applied; restore the migrations folder of this version`,
      );
    }
  }
  if (applied.length !== version) {
    throw new StoreUnusable(
      `${connection.name}: its schema version is ${version} but ${applied.length} migrations are recorded; restore it from a backup`,
    );
  }
  return version;
}

function apply(connection: Connection, migration: Migration): void {
  connection.exec(JOURNAL);
  for (const statement of migration.statements) connection.exec(statement);
  const broken = connection.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0)
    throw new StoreUnusable(`${connection.name}: migration ${migration.name} would break ${broken.length} references; nothing was changed`);
  connection
    .prepare('INSERT INTO migration (number, name, sha256) VALUES (?, ?, ?)')
    .run(migration.number, migration.name, migration.sha256);
  connection.pragma(`user_version = ${migration.number}`);
}

/**
 * Brings a database to this version's schema, one immediate transaction each migration.
 * Foreign keys are off while it runs (outside the transaction: inside, the pragma does nothing),
 * because recreating a table would otherwise delete its children through ON DELETE CASCADE.
 * @throws StoreUnusable for a newer database, an edited migration, a history that does not add up
 */
export function migrate(connection: Connection, folder: string): void {
  const migrations = readMigrations(folder);
  connection.pragma('foreign_keys = OFF');
  try {
    // The version is read again under the write lock: two processes may start at once.
    const next = connection.transaction(() => {
      const done = refuseForeignHistory(connection, migrations);
      const migration = migrations[done];
      if (migration) apply(connection, migration);
      return migration !== undefined && done + 1 < migrations.length;
    });
    while (next.immediate());
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

/** For who only reads: a reader cannot bring a database forward. @throws StoreUnusable for one that is not at this version's schema */
export function assertMigrated(connection: Connection, folder: string): void {
  const known = readMigrations(folder).length;
  const version = refuseNewer(connection, known);
  if (version === known) return;
  throw new StoreUnusable(
    `${connection.name} was made by an older Dateline (schema ${version}, this one needs ${known}); run «dateline doctor» to bring it forward`,
  );
}

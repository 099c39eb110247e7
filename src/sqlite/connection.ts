import { chmodSync } from 'node:fs';
import Database from 'better-sqlite3';

export type Connection = Database.Database;

export interface ConnectionOptions {
  readonly?: boolean;
  /** How long a statement waits for another process's lock, in ms. The server keeps it short and retries asynchronously. */
  busyTimeoutMs: number;
  /** Bytes of a page of a file that is not there yet, SQLite's own 4,096 otherwise. A file keeps the pages it was made with. */
  pageBytes?: number;
}

/** Something about a store that a person has to put right; the message says how. */
export class StoreUnusable extends Error {
  override name = 'StoreUnusable';
}

const SETTINGS = [
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON',
  'temp_store = MEMORY',
  'mmap_size = 0',
  'wal_autocheckpoint = 1000',
  'journal_size_limit = 67108864',
];

const OLDEST_SQLITE = [3, 51, 3];

function refuseOldSqlite(connection: Connection): void {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const older = OLDEST_SQLITE.findIndex((wanted, at) => (parts[at] ?? 0) !== wanted);
  if (older >= 0 && (parts[older] ?? 0) < (OLDEST_SQLITE[older] ?? 0)) {
    throw new StoreUnusable(`SQLite ${version} is too old (3.51.3 or newer is needed); run npm ci again`);
  }
}

/** Opens a database file with the settings durability rests on. A missing file is created unless `readonly`. */
export function openConnection(file: string, { readonly = false, busyTimeoutMs, pageBytes }: ConnectionOptions): Connection {
  const connection = new Database(file, { readonly, fileMustExist: readonly, timeout: busyTimeoutMs });
  try {
    refuseOldSqlite(connection);
    if (!readonly) {
      if (pageBytes !== undefined) connection.pragma(`page_size = ${pageBytes}`);
      connection.pragma('journal_mode = WAL');
      // Embargoed text: nobody but the owner reads the file, whatever the umask says.
      if (file !== ':memory:') chmodSync(file, 0o600);
    }
    for (const setting of SETTINGS) connection.pragma(setting);
    if (!readonly) connection.pragma('synchronous = FULL');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Asserts, after a write, that commits really are flushed: better-sqlite3 falls back to
 * `synchronous=NORMAL` after the first WAL write when nobody says otherwise, and NORMAL loses
 * acknowledged commits on power loss.
 */
export function assertDurable(connection: Connection): void {
  const expected: Record<string, unknown> = { synchronous: 2, journal_mode: 'wal', foreign_keys: 1, secure_delete: 1 };
  for (const [name, value] of Object.entries(expected)) {
    const actual = connection.pragma(name, { simple: true });
    if (actual !== value)
      throw new StoreUnusable(`${connection.name}: ${name} is ${actual} instead of ${value}; is it on a local file system?`);
  }
}

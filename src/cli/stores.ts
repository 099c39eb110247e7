import { createHmac } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Desk } from '../desk/desk.js';
import { drawRandomId } from '../domain/id.js';
import { type Clock, systemClock } from '../domain/instant.js';
import { SqliteNewsroom } from '../newsroom/sqlite/newsroom.js';
import { openReadingRoom } from '../reading/reading-room.js';
import { StoreUnusable } from '../sqlite/connection.js';
import { openWire } from '../wire/sqlite/reader.js';
import { openWireProjection } from '../wire/sqlite/writer.js';
import type { Wire } from '../wire/wire.js';
import { projectFile } from './project.js';

const SERVER_WAIT_MS = 50;
const COMMAND_WAIT_MS = 5_000;

export const storeFiles = (dataDir: string) => ({ newsroom: join(dataDir, 'newsroom.db'), wire: join(dataDir, 'wire.db') });

/** Folder by folder: Node's own recursive mkdir never ends where a file system such as /proc takes no folders. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  // Another process may have been first.
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
}

function prepareFolder(dataDir: string): void {
  try {
    makeFolder(resolve(dataDir));
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StoreUnusable(
      `The data folder ${dataDir} cannot be written (${(error as NodeJS.ErrnoException).code}); choose another with DATA_DIR, or change its permissions`,
    );
  }
}

export interface OpenDesk extends Desk {
  close(): void;
}

export interface StoreOptions {
  dataDir: string;
  clock?: Clock;
  /** The server waits little for a lock and tries again later; a command waits. */
  server?: boolean;
}

/** Opens both stores for writing, at this version's schema. */
export async function openDesk({ dataDir, clock = systemClock, server = false }: StoreOptions): Promise<OpenDesk> {
  prepareFolder(dataDir);
  const files = storeFiles(dataDir);
  const busyTimeoutMs = server ? SERVER_WAIT_MS : COMMAND_WAIT_MS;
  const newsroom = new SqliteNewsroom({
    file: files.newsroom,
    migrations: projectFile('migrations/newsroom'),
    busyTimeoutMs,
    drawId: drawRandomId,
    now: clock(),
  });
  try {
    const { secret } = await newsroom.instance();
    const cursorKey = createHmac('sha256', secret).update('cursor').digest('hex');
    const wire = openWireProjection({ file: files.wire, migrations: projectFile('migrations/wire'), busyTimeoutMs, cursorKey });
    const reading = openReadingRoom();
    const close = (): void => {
      reading.close();
      wire.close();
      newsroom.close();
    };
    return { newsroom, wire, reading, clock, close };
  } catch (error) {
    newsroom.close();
    throw error;
  }
}

/** Opens the wire for reading only. */
export function openPublicWire(dataDir: string): Wire {
  const file = storeFiles(dataDir).wire;
  if (!existsSync(file)) throw new StoreUnusable(`There is no wire at ${file}; ingest something first, or set DATA_DIR to where one is`);
  return openWire({ file, migrations: projectFile('migrations/wire'), busyTimeoutMs: SERVER_WAIT_MS });
}

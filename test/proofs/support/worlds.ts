import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenDesk, storeFiles } from '../../../src/cli/stores.js';
import { describeChange } from '../../../src/desk/change-note.js';
import { deriveId } from '../../../src/domain/id.js';
import type { Kept } from '../../../src/newsroom/newsroom.js';
import { SqliteNewsroom } from '../../../src/newsroom/sqlite/newsroom.js';
import { type Reading, toReading } from '../../../src/reading/reading.js';
import { openReadingRoom } from '../../../src/reading/reading-room.js';
import { openWire } from '../../../src/wire/sqlite/reader.js';
import { openWireProjection } from '../../../src/wire/sqlite/writer.js';
import type { Wire } from '../../../src/wire/wire.js';
import { readSource, toSource } from '../../documents/reading.js';
import { openClock, type TestClock } from '../../support/desk.js';
import { communiqueOf, type ReleaseName, type Variant } from './communiques.js';

export const migrationsOf = (store: 'newsroom' | 'wire'): string => fileURLToPath(new URL(`../../../migrations/${store}`, import.meta.url));

const START = '2026-03-12T05:00:00Z';
export const SECRET = createHash('sha256').update('the secret of every world').digest();

/** The id a release gets in every world: it follows from its name alone. */
export const releaseIdOf = (name: string): string => deriveId(SECRET, 'release', name);

/** Both stores, really, in a folder of their own, with a clock that can be set and ids that can be foreseen. */
export interface World {
  folder: string;
  desk: OpenDesk;
  wire: Wire;
  clock: TestClock;
  /** Keeps what was read of a document as the edition of the named release. */
  keep(name: string, reading: Reading, options?: { dated?: boolean; change_note?: string | null }): Promise<Kept>;
  close(): void;
}

export function openWorld(folder = mkdtempSync(join(tmpdir(), 'dateline-world-'))): World {
  const clock = openClock(START);
  const files = storeFiles(folder);
  let naming = 'the newsroom';
  const newsroom = new SqliteNewsroom({
    file: files.newsroom,
    migrations: migrationsOf('newsroom'),
    busyTimeoutMs: 1_000,
    drawId: (kind) => deriveId(SECRET, kind, naming),
    drawSecret: () => SECRET,
    now: clock(),
  });
  const cursorKey = createHmac('sha256', SECRET).update('cursor').digest('hex');
  const projection = openWireProjection({
    file: files.wire,
    migrations: migrationsOf('wire'),
    busyTimeoutMs: 1_000,
    cursorKey,
  });
  const wire = openWire({ file: files.wire, migrations: migrationsOf('wire'), busyTimeoutMs: 1_000 });
  const reading = openReadingRoom();
  const closeDesk = (): void => {
    reading.close();
    projection.close();
    newsroom.close();
  };
  return {
    folder,
    desk: { newsroom, wire: projection, reading, clock, close: closeDesk },
    wire,
    clock,
    keep(name, reading, { dated = false, change_note = null } = {}) {
      naming = name;
      return newsroom.keep({ ...reading, external_id: name, dated, change_note, describeChange }, clock());
    },
    close() {
      wire.close();
      closeDesk();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const read = new Map<string, Reading>();

/** What extraction reads in one of the invented communiqués; read once. */
export function readingOf(name: ReleaseName, variant: Variant): Reading {
  const key = `${name} ${variant}`;
  const source = toSource(communiqueOf(name, variant), `${name}.md`);
  const reading = read.get(key) ?? toReading(source, readSource(source));
  read.set(key, reading);
  return reading;
}

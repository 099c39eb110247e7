import { setTimeout as wait } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Dispatch } from '../../domain/dispatch.js';
import { assertDurable, type Connection, openConnection } from '../../sqlite/connection.js';
import { migrate } from '../../sqlite/migration.js';
import { retryWhileBusy } from '../../sqlite/retry.js';
import type { WireProjection } from '../wire.js';
import { openScrubbing, SEARCHABLE_TYPES } from './full-text.js';
import { Projection } from './projection.js';
import type { WireSource } from './reader.js';
import { setting } from './schema.js';

export interface WireFile extends WireSource {
  /** Hexadecimal; signs cursors. */
  cursorKey: string;
}

const TABLES = [
  'release',
  'slug',
  'release_version',
  'quote',
  'statistic',
  'person',
  'organization',
  'appearance',
  'involvement',
  'change',
  'counter',
  'release_search',
  'quote_search',
  'statistic_search',
  'person_search',
  'organization_search',
];

/** While a store is opened it may wait for another process; afterwards only as long as its user says. */
const OPENING_MS = 5_000;

/**
 * A release's row is to lie in one page. What does not fit flows over into pages that SQLite reads from the system every time, past its
 * cache: with pages of 4,096 bytes a list of 20 was 16 such reads.
 */
const PAGE_BYTES = 16_384;

function openWritable({ file, migrations, busyTimeoutMs, cursorKey }: WireFile) {
  const connection = openConnection(file, { busyTimeoutMs: OPENING_MS, pageBytes: PAGE_BYTES });
  migrate(connection, migrations);
  const db = drizzle(connection);
  db.insert(setting)
    .values({ key: 'cursor_key', value: cursorKey })
    .onConflictDoUpdate({ target: setting.key, set: { value: cursorKey } })
    .run();
  assertDurable(connection);
  connection.pragma(`busy_timeout = ${busyTimeoutMs}`);
  return { connection, db };
}

/** Runs jobs one after another: a rebuild's transaction stays open over several turns of the event loop. */
function openQueue() {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const result = tail.then(job);
    tail = result.catch(() => undefined);
    return result;
  };
}

const CHECKPOINT_TRIES = 50;
const CHECKPOINT_PAUSE_MS = 20;

/** A reader in the middle of a page holds the log for some milliseconds. */
async function truncateLog(connection: Connection): Promise<boolean> {
  for (let tried = 0; tried < CHECKPOINT_TRIES; tried++) {
    const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (result?.busy === 0) return true;
    await wait(CHECKPOINT_PAUSE_MS);
  }
  return false;
}

/** Opens the wire for writing, at this version's schema. */
export function openWireProjection(wireFile: WireFile): WireProjection {
  const { connection, db } = openWritable(wireFile);
  const projection = new Projection(connection, db);
  const inTurn = openQueue();
  const apply = connection.transaction((dispatch: Dispatch) => projection.apply(dispatch));
  const scrubbings = SEARCHABLE_TYPES.map((type) => openScrubbing(connection, type));
  const scrub = connection.transaction(() => {
    for (const scrubbing of scrubbings) scrubbing();
  });
  const remember = connection.transaction((withdrawn: number) => projection.settled(withdrawn));

  async function rebuild(dispatches: AsyncIterable<Dispatch>): Promise<number> {
    await retryWhileBusy(() => connection.exec('BEGIN IMMEDIATE'));
    try {
      for (const table of TABLES) connection.exec(`DELETE FROM ${table}`);
      let played = 0;
      for await (const dispatch of dispatches) {
        projection.apply(dispatch);
        played++;
      }
      connection.exec('COMMIT');
      return played;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }

  async function settle(): Promise<boolean> {
    const withdrawn = projection.unsettled();
    if (withdrawn === null) return true;
    await retryWhileBusy(() => scrub.immediate());
    if (!(await truncateLog(connection))) return false;
    await retryWhileBusy(() => remember.immediate(withdrawn));
    return true;
  }

  return {
    applied: async () => projection.applied(),
    apply: (dispatch) => inTurn(() => retryWhileBusy(() => apply.immediate(dispatch))),
    rebuild: (dispatches) => inTurn(() => rebuild(dispatches)),
    settle: () => inTurn(settle),
    close: () => {
      connection.close();
    },
  };
}

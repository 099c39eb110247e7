import { sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { ChangeEvent, ResourceType, Tombstone } from '../../domain/change.js';
import type { Connection } from '../../sqlite/connection.js';
import { insertionInto } from './insertion.js';
import { change, counter } from './schema.js';

/** Names of the running numbers kept in `counter`, beside one a resource type. */
export const SEQ = 'seq';
export const APPLIED = 'applied';
/** The seq after the last withdrawal, and after the last one of which no trace is left in any file. */
export const WITHDRAWN = 'withdrawn';
export const SETTLED = 'settled';

/** Drizzle over a connection that can also be used as it is. */
export type Database = BetterSQLite3Database & { $client: Connection };

export type Counters = ReturnType<typeof openCounters>;

export type CounterReading = (name: string) => number;

/** Reads the wire's running numbers; a number that was never set is 0. Plain: every list reads one, and Drizzle's mapping costs more than the row. */
export function openCounterReading(connection: Connection): CounterReading {
  const reading = connection.prepare('SELECT value FROM counter WHERE name = ?').pluck();
  return (name) => (reading.get(name) as number | undefined) ?? 0;
}

/** The wire's running numbers, to be counted on. */
export function openCounters(db: Database) {
  const read = openCounterReading(db.$client);
  const adding = db
    .insert(counter)
    .values({ name: sql.placeholder('name'), value: sql.placeholder('by') })
    .onConflictDoUpdate({ target: counter.name, set: { value: sql`${counter.value} + excluded.value` } })
    .prepare();
  return {
    read,
    add: (name: string, by: number): void => {
      adding.run({ name, by });
    },
    set: (name: string, value: number): void => {
      adding.run({ name, by: value - read(name) });
    },
  };
}

/** What caused the changes of one dispatch. */
export interface Cause {
  at: string;
  event: ChangeEvent;
  version: number;
}

export type Log = ReturnType<typeof openLog>;

/** The change log: every row that enters, changes or leaves gets the next number, in the transaction that changes it. */
export function openLog(db: Database, counters: Counters) {
  const insert = insertionInto(db, change);
  const next = (): number => {
    counters.add(SEQ, 1);
    return counters.read(SEQ);
  };
  return {
    /** @returns the change's seq */
    upsert(cause: Cause, type: ResourceType, id: string): number {
      const seq = next();
      insert({ seq, at: cause.at, action: 'upsert', event: cause.event, type, id, version: cause.version, tombstone: null });
      return seq;
    },
    delete(cause: Cause, type: ResourceType, id: string, tombstone: Tombstone): void {
      const { at, event, version } = cause;
      insert({ seq: next(), at, action: 'delete', event, type, id, version, tombstone: JSON.stringify(tombstone) });
    },
  };
}

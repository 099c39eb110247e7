import { asc, desc, gt } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Dispatch, Publication, Withdrawal } from '../../domain/dispatch.js';
import { dispatch } from './schema.js';

const BATCH = 200;

interface Sending {
  release_id: string;
  version: number;
  at: string;
  /** 1 for a publication; more for the same version read again. */
  reading: number;
}

/** What was sent to the wire, and what is to be sent: only ever added to. */
export function openDispatches(db: BetterSQLite3Database) {
  return {
    send({ release_id, version, at, reading }: Sending, payload: Publication | Withdrawal): void {
      const { action } = payload;
      db.insert(dispatch)
        .values({ release_id, version, action, at, reading, payload: JSON.stringify(payload) })
        .run();
    },
    last: (): number => db.select({ number: dispatch.number }).from(dispatch).orderBy(desc(dispatch.number)).limit(1).get()?.number ?? 0,
    /** In batches: a reader that holds one statement open would keep writers waiting. */
    async *after(number: number): AsyncIterable<Dispatch> {
      let after = number;
      for (;;) {
        const rows = db.select().from(dispatch).where(gt(dispatch.number, after)).orderBy(asc(dispatch.number)).limit(BATCH).all();
        for (const { number: own, reading, payload } of rows) {
          yield { number: own, reading, ...(JSON.parse(payload) as Publication | Withdrawal) };
        }
        if (rows.length < BATCH) return;
        after = rows.at(-1)?.number ?? after;
      }
    },
  };
}

export type Dispatches = ReturnType<typeof openDispatches>;

import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { DrawId } from '../../domain/id.js';
import { toTimestamp } from '../../domain/instant.js';
import { newsroom, setting } from './schema.js';

/** What ids are derived with, and the newsroom everything belongs to. */
export interface Instance {
  secret: Buffer;
  newsroom_id: string;
}

interface FirstStart {
  drawId: DrawId;
  drawSecret: () => Buffer;
  now: number;
}

function findNewsroom(db: BetterSQLite3Database, { drawId, now }: FirstStart): string {
  const known = db.select().from(newsroom).limit(1).get();
  if (known) return known.id;
  const id = drawId('newsroom');
  db.insert(newsroom)
    .values({ id, name: 'default', created_at: toTimestamp(now) })
    .run();
  return id;
}

/** First start: a secret and a newsroom. Always writes, so that the settings can be checked after a write. */
export function openInstance(db: BetterSQLite3Database, start: FirstStart): Instance {
  const opened_at = toTimestamp(start.now);
  db.insert(setting)
    .values({ key: 'secret', value: start.drawSecret().toString('hex') })
    .onConflictDoNothing()
    .run();
  db.insert(setting)
    .values({ key: 'opened_at', value: opened_at })
    .onConflictDoUpdate({ target: setting.key, set: { value: opened_at } })
    .run();
  const newsroom_id = findNewsroom(db, start);
  const secret = db.select().from(setting).where(eq(setting.key, 'secret')).get()?.value ?? '';
  return { secret: Buffer.from(secret, 'hex'), newsroom_id };
}

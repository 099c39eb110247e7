import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { ResourceType } from '../../domain/change.js';
import type { Connection } from '../../sqlite/connection.js';
import { openFullText } from './full-text.js';
import { insertionInto } from './insertion.js';
import type { Cause, Counters, Log } from './log.js';
import { organization, person } from './schema.js';

/** A person or an organization as the public releases show it now. */
export interface Rendering {
  name_key: string;
  /** The name as a directory sorts it, a tab, the id: unique, and «Martin» comes before «Martin Anne». */
  sort_key: string;
  last_seen_at: string;
  title: string;
  text: string;
  json: Buffer;
}

export type Actors = ReturnType<typeof openActors>;

/**
 * People or organizations. They have no life of their own: each is rendered from the releases it stands in, and
 * leaves with the last of them.
 */
export function openActors(
  connection: Connection,
  db: BetterSQLite3Database,
  type: 'person' | 'organization',
  log: Log,
  counters: Counters,
) {
  const table = type === 'person' ? person : organization;
  const text = openFullText(connection, type);
  const insert = insertionInto(db, table);
  const finding = db
    .select({ row: table.row, created_seq: table.created_seq, json: table.json })
    .from(table)
    .where(eq(table.id, sql.placeholder('id')))
    .prepare();
  const deleting = db
    .delete(table)
    .where(eq(table.id, sql.placeholder('id')))
    .prepare();

  const write = (id: string, created_seq: number, changed_seq: number, rendering: Rendering): void => {
    const { title, text: words, ...row } = rendering;
    insert({ id, created_seq, changed_seq, ...row });
    const inserted = finding.get({ id });
    if (inserted) text.insert(inserted.row, title, words);
  };
  const erase = (id: string, row: number): void => {
    deleting.run({ id });
    text.delete(row);
  };
  const resource: ResourceType = type;

  return {
    /** Renders again after a dispatch; `rendering` is null when no public release names it any more. */
    refresh(cause: Cause, id: string, rendering: Rendering | null): void {
      const known = finding.get({ id });
      if (known && rendering && known.json.equals(rendering.json)) return;
      if (known) erase(id, known.row);
      if (rendering) {
        const seq = log.upsert(cause, resource, id);
        write(id, known?.created_seq ?? seq, seq, rendering);
      } else if (known) {
        log.delete(cause, resource, id, { reason: 'no longer named in any public release', at: cause.at, alternative_url: null });
      }
      counters.add(type, (rendering ? 1 : 0) - (known ? 1 : 0));
    },
  };
}

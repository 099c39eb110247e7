import { join } from 'node:path';
import Database from 'better-sqlite3';

const SEARCHES = ['release_search', 'quote_search', 'statistic_search', 'person_search', 'organization_search'];

/** Every word of every full-text index with every place it stands in, as SQLite itself tells over a connection that can only read. */
export function vocabularyOf(folder: string): Record<string, unknown[]> {
  const wire = new Database(join(folder, 'wire.db'), { readonly: true });
  wire.defaultSafeIntegers(true);
  const words = SEARCHES.map((table) => {
    wire.exec(`CREATE VIRTUAL TABLE temp.${table}_words USING fts5vocab(main, '${table}', 'instance')`);
    return [table, wire.prepare(`SELECT * FROM temp.${table}_words ORDER BY term, doc, col, "offset"`).raw().all()];
  });
  wire.close();
  return Object.fromEntries(words);
}

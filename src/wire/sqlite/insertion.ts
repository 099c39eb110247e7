import { getTableColumns, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** A prepared insert: rows are written hundreds of times a release, and preparing costs more than inserting. */
export function insertionInto<T extends SQLiteTable>(db: BetterSQLite3Database, table: T): (row: T['$inferInsert']) => void {
  const names = Object.keys(getTableColumns(table)).filter((name) => name !== 'row');
  const placeholders = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
  const statement = db
    .insert(table)
    .values(placeholders as T['$inferInsert'])
    .prepare();
  const nothing = Object.fromEntries(names.map((name) => [name, null]));
  return (row) => {
    statement.run({ ...nothing, ...row });
  };
}

import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Every row of every table of a wire, as text: what «byte for byte» means. */
export function dumpWire(dataDir: string): Record<string, string[]> {
  const wire = new Database(join(dataDir, 'wire.db'), { readonly: true });
  wire.defaultSafeIntegers(true);
  const tables = wire
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  const text = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString() : String(value));
  const dump = Object.fromEntries(
    tables.map((table) => [
      table,
      wire
        .prepare(`SELECT * FROM "${table}"`)
        .raw()
        .all()
        .map((row) => (row as unknown[]).map(text).join(' '))
        .sort(),
    ]),
  );
  wire.close();
  return dump;
}

import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { loadStores } from './compiled.js';

export interface Disk {
  releases: number;
  /** Bytes a release on average. */
  wire: number;
  newsroom: number;
  /** JSON of a release with its text, as an item sends it. */
  itemJson: number;
  /** The same with its quotes, statistics and people. */
  allJson: number;
}

const SUMS = `SELECT count(*) AS releases,
  sum(length(item)) AS item,
  (SELECT sum(length(CAST(json AS BLOB))) FROM quote) AS quotes,
  (SELECT sum(length(CAST(json AS BLOB))) FROM statistic) AS statistics,
  (SELECT sum(length(CAST(json AS BLOB))) FROM appearance) AS people
  FROM release`;

type Sums = Record<'releases' | 'item' | 'quotes' | 'statistics' | 'people', number>;

/** What a release takes on disk, and what it would take as JSON. The stores have to be closed: all of a file is in the file then. */
export async function weigh(dataDir: string): Promise<Disk> {
  const { storeFiles } = await loadStores();
  const files = storeFiles(dataDir);
  const wire = new Database(files.wire, { readonly: true });
  try {
    const { releases, item, quotes, statistics, people } = wire.prepare(SUMS).get() as Sums;
    const each = (bytes: number): number => bytes / releases;
    const [wireSize, newsroomSize] = [statSync(files.wire).size, statSync(files.newsroom).size];
    return {
      releases,
      wire: each(wireSize),
      newsroom: each(newsroomSize),
      itemJson: each(item),
      allJson: each(item + quotes + statistics + people),
    };
  } finally {
    wire.close();
  }
}

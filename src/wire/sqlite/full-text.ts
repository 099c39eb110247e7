import type { Connection } from '../../sqlite/connection.js';
import type { ListType } from '../query.js';
import { toColumns } from '../search/columns.js';

export type SearchableType = Exclude<ListType, 'appearance'>;

const TABLES: Record<SearchableType, string> = {
  release: 'release_search',
  quote: 'quote_search',
  statistic: 'statistic_search',
  person: 'person_search',
  organization: 'organization_search',
};

export const searchTable = (type: SearchableType): string => TABLES[type];
export const SEARCHABLE_TYPES = Object.keys(TABLES) as SearchableType[];

/** Longest stretch of one release that is searchable, in UTF-16 code units: the whole of any text Dateline reads. */
const SEARCHABLE = 2 * 1024 * 1024;

/** The full-text rows of one type; the text columns hold the title too, so that words of both can meet. The title column holds what makes a hit a better one: a title, a name, a speaker. */
export function openFullText(connection: Connection, type: SearchableType) {
  const table = searchTable(type);
  const inserting = connection.prepare(`INSERT INTO ${table} (rowid, title_words, title_stems, words, stems) VALUES (?, ?, ?, ?, ?)`);
  const deleting = connection.prepare(`DELETE FROM ${table} WHERE rowid = ?`);
  return {
    insert(rowid: bigint | number, title: string, text: string): void {
      const searchable = (text.includes(title) ? text : `${title}\n${text}`).slice(0, SEARCHABLE);
      const titles = toColumns(title);
      const whole = toColumns(searchable);
      inserting.run(rowid, titles.words, titles.stems, whole.words, whole.stems);
    },
    delete(rowid: bigint | number): void {
      deleting.run(rowid);
    },
  };
}

/** A row that stands in no list (positions and row numbers are not negative), and the one letter it is made of. */
const NOBODY = -1;
const LETTER = 'a';

/**
 * Takes the last traces of deleted words out of one full-text table. FTS5's secure-delete overwrites a word where it is listed, but not
 * in the index of pages, where it may stand as the sign between two of them (seen: one withdrawal in three left a word in the file).
 * Merging everything into one new segment makes the signs from the words there are; a single segment is merged only with another.
 */
export function openScrubbing(connection: Connection, type: SearchableType): () => void {
  const table = searchTable(type);
  connection.exec(`CREATE VIRTUAL TABLE temp.${table}_vocabulary USING fts5vocab(main, '${table}', 'row')`);
  const signs = connection.prepare<[], Buffer>(`SELECT substr(term, 2) FROM ${table}_idx WHERE length(term) > 1`).pluck();
  const wordFrom = connection
    .prepare<[string], string>(`SELECT term FROM temp.${table}_vocabulary WHERE term >= ? ORDER BY term LIMIT 1`)
    .pluck();
  const merging = [
    connection.prepare(`INSERT INTO ${table} (rowid, words) VALUES (${NOBODY}, '${LETTER}')`),
    connection.prepare(`INSERT INTO ${table} (${table}) VALUES ('optimize')`),
    connection.prepare(`DELETE FROM ${table} WHERE rowid = ${NOBODY}`),
  ];
  /** A sign is as much of a word as tells two apart, and may end within a character. */
  const isTrace = (sign: Buffer): boolean => {
    const [beginning = ''] = sign.toString().split('\ufffd', 1);
    return beginning !== LETTER && wordFrom.get(beginning)?.startsWith(beginning) !== true;
  };
  return () => {
    if (signs.all().some(isTrace)) for (const statement of merging) statement.run();
  };
}

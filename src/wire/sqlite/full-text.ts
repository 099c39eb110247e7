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

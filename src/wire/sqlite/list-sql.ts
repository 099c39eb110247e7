import { type SQL, sql } from 'drizzle-orm';
import type { ListQuery, ListType } from '../query.js';
import { type Clause, toClause } from './conditions.js';
import { searchTable } from './full-text.js';

/** What each list is sorted by: one column, unique, so that it says where a page ended. */
const KEYS = {
  release: 'wire_position',
  quote: 'wire_position',
  statistic: 'wire_position',
  person: 'sort_key',
  organization: 'sort_key',
  appearance: 'position',
} as const satisfies Record<ListType, string>;

const isPositional = (type: ListType): boolean => KEYS[type] === 'wire_position';

/** Position lists are newest first by default, directories alphabetical; relevance follows the default within a tier. */
export const isDescending = ({ type, sort }: ListQuery): boolean => (sort === 'relevance' ? isPositional(type) : sort.startsWith('-'));

/** What comes after every key in a list's order. SQLite sorts numbers before texts, and texts before blobs. */
function beyond(query: ListQuery): SQL {
  if (!isDescending(query)) return sql.raw("x''");
  return sql.raw(KEYS[query.type] === 'sort_key' ? "''" : '-9223372036854775808');
}

/** What is sent for a row: stored bytes, as they are. */
function sentColumn({ type, full }: ListQuery): SQL {
  if (type !== 'release') return sql.raw('json');
  // An item ends in its line feed, which no list wants between its rows.
  return full ? sql.raw('substr(item, 1, length(item) - 1)') : sql.raw('summary');
}

const column = (type: ListType, name: string): SQL => sql`${sql.identifier(type)}.${sql.identifier(name)}`;

/** An expression for MATCH, or null for a list without search. */
export type Match = string | null;

export function fromClause(type: ListType, match: Match): SQL {
  if (match === null || type === 'appearance') return sql`FROM ${sql.identifier(type)}`;
  const table = sql.identifier(searchTable(type));
  const rowid = type === 'person' || type === 'organization' ? 'row' : 'wire_position';
  return sql`FROM ${table} JOIN ${sql.identifier(type)} ON ${column(type, rowid)} = ${table}.rowid`;
}

/** Conditions in the order in which their values are bound. */
export function whereClauses(query: ListQuery, match: Match): Clause[] {
  const clauses = query.conditions.map((condition) => toClause(query.type, condition));
  if (query.after) clauses.push({ sql: () => sql`${column(query.type, 'created_seq')} <= ?`, values: [query.after.snapshot] });
  if (match !== null && query.type !== 'appearance') {
    const table = searchTable(query.type);
    clauses.unshift({ sql: () => sql`${sql.identifier(table)} MATCH ?`, values: [match] });
  }
  return clauses;
}

/** What the list walks along. A search by position walks the full-text index itself, by its rowid: nothing is sorted. */
export const walked = ({ type }: ListQuery, match: Match): SQL =>
  match !== null && type !== 'appearance' && isPositional(type)
    ? sql`${sql.identifier(searchTable(type))}.rowid`
    : column(type, KEYS[type]);

export const allOf = (clauses: Clause[]): SQL =>
  clauses.length === 0
    ? sql`1`
    : sql.join(
        clauses.map((clause) => clause.sql()),
        sql.raw(' AND '),
      );

/** A running number, inside a statement. @param name one of our own */
export const counterOf = (name: string): SQL => sql.raw(`coalesce((SELECT value FROM counter WHERE name = '${name}'), 0)`);

const directionOf = (query: ListQuery): SQL => sql.raw(isDescending(query) ? 'DESC' : 'ASC');

export function pageSql(query: ListQuery, rows: SQL, beside: SQL): SQL {
  const last = sql.raw(isDescending(query) ? 'min' : 'max');
  return sql`SELECT CAST(group_concat(sent, ',') AS BLOB) AS data, count(*) AS rows, CAST(${last}(${sql.identifier(KEYS[query.type])}) AS TEXT) AS key${beside}
    FROM (${rows})`;
}

const selected = (query: ListQuery, match: Match): SQL =>
  sql`SELECT ${sentColumn(query)} AS sent, ${column(query.type, KEYS[query.type])} ${fromClause(query.type, match)}`;

/** The rows of a page, in its order. Binds the conditions' values and the limit. */
export const limitedRows = (query: ListQuery, match: Match, clauses: Clause[]): SQL =>
  sql`${selected(query, match)} WHERE ${allOf(clauses)} ORDER BY ${walked(query, match)} ${directionOf(query)} LIMIT ?`;

/**
 * The same rows, told by the key of the last one. Without a LIMIT of its own SQLite reads them straight into the concatenation, in two
 * thirds of the time; but the key is found by a walk of its own, so this is for lists that leave nothing out. Binds the conditions'
 * values twice, then the limit less one.
 */
export function rangedRows(query: ListQuery, clauses: Clause[]): SQL {
  const key = column(query.type, KEYS[query.type]);
  const [direction, within] = [directionOf(query), sql.raw(isDescending(query) ? '>=' : '<=')];
  return sql`${selected(query, null)} WHERE ${allOf(clauses)} AND ${key} ${within} coalesce((SELECT ${key} ${fromClause(query.type, null)}
    WHERE ${allOf(clauses)} ORDER BY ${key} ${direction} LIMIT 1 OFFSET ?), ${beyond(query)}) ORDER BY ${key} ${direction}`;
}

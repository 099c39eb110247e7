import type BetterSqlite3 from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { Connection } from '../../sqlite/connection.js';
import type { ListQuery, ListType } from '../query.js';
import { type Clause, shapeOf, toClause, type Value } from './conditions.js';
import { type SearchableType, searchTable } from './full-text.js';
import { SEQ } from './log.js';

type Statement = BetterSqlite3.Statement<unknown[]>;

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
const isDescending = ({ type, sort }: ListQuery): boolean => (sort === 'relevance' ? isPositional(type) : sort.startsWith('-'));

/** What is sent for a row: stored bytes, as they are. */
function sentColumn({ type, full }: ListQuery): SQL {
  if (type !== 'release') return sql.raw('json');
  // An item ends in its line feed, which no list wants between its rows.
  return full ? sql.raw('substr(item, 1, length(item) - 1)') : sql.raw('summary');
}

const column = (type: ListType, name: string): SQL => sql`${sql.identifier(type)}.${sql.identifier(name)}`;

/** An expression for MATCH, or null for a list without search. */
export type Match = string | null;

function fromClause(type: ListType, match: Match): SQL {
  if (match === null || type === 'appearance') return sql`FROM ${sql.identifier(type)}`;
  const table = sql.identifier(searchTable(type));
  const rowid = type === 'person' || type === 'organization' ? 'row' : 'wire_position';
  return sql`FROM ${table} JOIN ${sql.identifier(type)} ON ${column(type, rowid)} = ${table}.rowid`;
}

/** Conditions in the order in which their values are bound. */
function whereClauses(query: ListQuery, match: Match): Clause[] {
  const clauses = query.conditions.map((condition) => toClause(query.type, condition));
  if (query.after) clauses.push({ sql: () => sql`${column(query.type, 'created_seq')} <= ?`, values: [query.after.snapshot] });
  if (match !== null && query.type !== 'appearance') {
    const table = searchTable(query.type);
    clauses.unshift({ sql: () => sql`${sql.identifier(table)} MATCH ?`, values: [match] });
  }
  return clauses;
}

/** What the list walks along. A search by position walks the full-text index itself, by its rowid: nothing is sorted. */
const walked = ({ type }: ListQuery, match: Match): SQL =>
  match !== null && type !== 'appearance' && isPositional(type)
    ? sql`${sql.identifier(searchTable(type))}.rowid`
    : column(type, KEYS[type]);

const allOf = (clauses: Clause[]): SQL =>
  clauses.length === 0
    ? sql`1`
    : sql.join(
        clauses.map((clause) => clause.sql()),
        sql.raw(' AND '),
      );

/** A running number, inside a statement. @param name one of our own */
const counterOf = (name: string): SQL => sql.raw(`coalesce((SELECT value FROM counter WHERE name = '${name}'), 0)`);

const dialect = new SQLiteSyncDialect();

/** Beyond this many matches a total is not counted but unknown: counting is the one thing that grows with the wire. */
export const COUNTED_AT_MOST = 100_000;

export interface PageRow {
  data: Buffer | null;
  rows: number;
  /** The last row's key, as text. */
  key: string | null;
}

/** A page, and the running numbers beside it: one statement sees one state of the wire. */
export interface FirstPageRow extends PageRow {
  total: number;
  seq: number;
}

/**
 * Statements of lists, prepared once a shape: which fields are tested, how, with how many values. The JSON of a page is
 * concatenated inside SQLite: measured at twice the speed of joining buffers here.
 */
export function openListStatements(connection: Connection) {
  const prepared = new Map<string, Statement>();
  const MOST = 500;

  function statement(shape: string, build: () => SQL): Statement {
    const known = prepared.get(shape);
    if (known) return known;
    const made = connection.prepare<unknown[]>(dialect.sqlToQuery(build()).sql);
    if (prepared.size >= MOST) prepared.clear();
    prepared.set(shape, made);
    return made;
  }

  const shape = (use: string, query: ListQuery, match: Match, bound: boolean): string =>
    [use, query.type, query.sort, query.full, match !== null, query.after !== null, bound, ...query.conditions.map(shapeOf)].join('|');

  /** The conditions, and beyond the row with the key `bound` when there is one. */
  function clausesOf(query: ListQuery, match: Match, bound: Value | null): Clause[] {
    const clauses = whereClauses(query, match);
    if (bound === null) return clauses;
    const comparison = sql.raw(isDescending(query) ? '<' : '>');
    return [...clauses, { sql: () => sql`${walked(query, match)} ${comparison} ?`, values: [bound] }];
  }

  function pageSql(query: ListQuery, match: Match, clauses: Clause[], beside: SQL): SQL {
    const [last, direction] = isDescending(query) ? [sql.raw('min'), sql.raw('DESC')] : [sql.raw('max'), sql.raw('ASC')];
    const key = KEYS[query.type];
    return sql`SELECT CAST(group_concat(sent, ',') AS BLOB) AS data, count(*) AS rows, CAST(${last}(${sql.identifier(key)}) AS TEXT) AS key${beside}
      FROM (SELECT ${sentColumn(query)} AS sent, ${column(query.type, key)} ${fromClause(query.type, match)}
      WHERE ${allOf(clauses)} ORDER BY ${walked(query, match)} ${direction} LIMIT ?)`;
  }

  return {
    /** One page after the row with the key `bound`, or from the beginning. */
    page(query: ListQuery, match: Match, bound: Value | null, limit: number): PageRow {
      const clauses = clausesOf(query, match, bound);
      const values = clauses.flatMap((clause) => clause.values);
      const build = (): SQL => pageSql(query, match, clauses, sql.raw(''));
      return statement(shape('page', query, match, bound !== null), build).get(...values, limit) as PageRow;
    },
    /** The first page of everything there is of a type. */
    first(query: ListQuery): FirstPageRow {
      const build = (): SQL => pageSql(query, null, [], sql`, ${counterOf(query.type)} AS total, ${counterOf(SEQ)} AS seq`);
      return statement(shape('first', query, null, false), build).get(query.limit) as FirstPageRow;
    },
    /** Whether anything comes after the row with the key `bound`. */
    more(query: ListQuery, match: Match, bound: Value | null): boolean {
      const clauses = clausesOf(query, match, bound);
      const build = (): SQL => sql`SELECT 1 ${fromClause(query.type, match)} WHERE ${allOf(clauses)} LIMIT 1`;
      return statement(shape('more', query, match, bound !== null), build).get(...clauses.flatMap(({ values }) => values)) !== undefined;
    },
    /** How many rows match, counted no further than one past the limit. */
    count(query: ListQuery, match: Match): number {
      const clauses = whereClauses(query, match);
      const build = (): SQL => {
        // Without conditions the full-text index alone knows.
        const from =
          query.conditions.length === 0 && match !== null
            ? sql`FROM ${sql.identifier(searchTable(query.type as SearchableType))}`
            : fromClause(query.type, match);
        return sql`SELECT count(*) AS rows FROM (SELECT 1 ${from} WHERE ${allOf(clauses)} LIMIT ${sql.raw(String(COUNTED_AT_MOST + 1))})`;
      };
      const row = statement(shape('count', query, match, false), build).get(...clauses.flatMap(({ values }) => values));
      return (row as { rows: number }).rows;
    },
  };
}

import type BetterSqlite3 from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { Connection } from '../../sqlite/connection.js';
import type { ListQuery } from '../query.js';
import { type Clause, shapeOf, type Value } from './conditions.js';
import { type SearchableType, searchTable } from './full-text.js';
import {
  allOf,
  counterOf,
  fromClause,
  isDescending,
  limitedRows,
  type Match,
  pageSql,
  rangedRows,
  walked,
  whereClauses,
} from './list-sql.js';
import { SEQ } from './log.js';

type Statement = BetterSqlite3.Statement<unknown[]>;

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

  return {
    /** One page after the row with the key `bound`, or from the beginning. */
    page(query: ListQuery, match: Match, bound: Value | null, limit: number): PageRow {
      const clauses = clausesOf(query, match, bound);
      const values = clauses.flatMap((clause) => clause.values);
      const ranged = query.conditions.length === 0 && match === null;
      const rows = (): SQL => (ranged ? rangedRows(query, clauses) : limitedRows(query, match, clauses));
      const made = statement(shape('page', query, match, bound !== null), () => pageSql(query, rows(), sql.raw('')));
      return made.get(...values, ...(ranged ? [...values, limit - 1] : [limit])) as PageRow;
    },
    /** The first page of everything there is of a type. */
    first(query: ListQuery): FirstPageRow {
      const build = (): SQL => pageSql(query, rangedRows(query, []), sql`, ${counterOf(query.type)} AS total, ${counterOf(SEQ)} AS seq`);
      return statement(shape('first', query, null, false), build).get(query.limit - 1) as FirstPageRow;
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

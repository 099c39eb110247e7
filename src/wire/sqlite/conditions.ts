import { type SQL, sql } from 'drizzle-orm';
import { periodBounds } from '../../domain/period.js';
import { filtersOf } from '../filters.js';
import { positionRange } from '../position.js';
import type { Condition, ListType, Range } from '../query.js';

export type Value = string | number | bigint;

/** One condition in SQL, with what its placeholders stand for, in order. */
export interface Clause {
  sql: SQL;
  values: Value[];
}

/** A place for a value: the values travel beside the text, so that one prepared statement serves all of them. */
const slot = sql.raw('?');
const slots = (count: number): SQL =>
  sql.join(
    Array.from({ length: count }, () => slot),
    sql.raw(', '),
  );

/** Where a many-valued field keeps its rows: table, the column that is compared, the column that leads back to the listed row. */
const RELATIONS: Record<string, { table: string; compared: string; back: string; own: string; also?: string }> = {
  'release.person': { table: 'appearance', compared: 'person_id', back: 'wire_position', own: 'wire_position' },
  'release.speaker': { table: 'quote', compared: 'speaker_id', back: 'release_id', own: 'id' },
  'release.organization': { table: 'involvement', compared: 'organization_id', back: 'wire_position', own: 'wire_position' },
  'person.organization': { table: 'appearance', compared: 'organization_id', back: 'person_id', own: 'id' },
  'person.release': { table: 'appearance', compared: 'release_id', back: 'person_id', own: 'id' },
  'organization.release': { table: 'involvement', compared: 'release_id', back: 'organization_id', own: 'id' },
  'organization.part': { table: 'involvement', compared: 'part', back: 'organization_id', own: 'id' },
};

const COLUMNS: Record<string, string> = {
  issuer: 'issuer_id',
  speaker: 'speaker_id',
  organization: 'organization_id',
  source: 'source_id',
  release: 'release_id',
  name: 'name_key',
};

const column = (type: ListType, field: string): SQL => sql`${sql.identifier(type)}.${sql.identifier(COLUMNS[field] ?? field)}`;

function relationClause(type: ListType, condition: Condition & { values: string[] }): Clause | null {
  const relation = RELATIONS[`${type}.${condition.field}`];
  if (!relation) return null;
  const { table, compared, back, own } = relation;
  const among = (count: number): SQL =>
    sql`${sql.identifier(type)}.${sql.identifier(own)} IN (SELECT ${sql.identifier(back)} FROM ${sql.identifier(table)} WHERE ${sql.identifier(compared)} IN (${slots(count)}))`;
  const { values, test } = condition;
  if (test === 'all')
    return {
      sql: sql.join(
        values.map(() => among(1)),
        sql.raw(' AND '),
      ),
      values,
    };
  return { sql: test === 'none' ? sql`NOT ${among(values.length)}` : among(values.length), values };
}

/** `fr` matches `fr` and `fr-CA`. The upper bound is the first text after every `fr-…`. */
function languageClause(target: SQL, values: string[]): Clause {
  const one = sql`(${target} = ? OR (${target} > ? AND ${target} < ?))`;
  return {
    sql:
      values.length === 0
        ? sql`0`
        : sql`(${sql.join(
            values.map(() => one),
            sql.raw(' OR '),
          )})`,
    values: values.flatMap((value) => [value, `${value}-`, `${value}.`]),
  };
}

function valuesClause(type: ListType, condition: Condition & { values: string[] }): Clause {
  const { field, test, values } = condition;
  const target = column(type, field);
  const matching: Clause =
    filtersOf(type)[field]?.kind === 'language'
      ? languageClause(target, values)
      : { sql: sql`${target} IN (${slots(values.length)})`, values };
  // A row without a value is not one of the excluded ones: NULL must not make it vanish.
  return test === 'none' ? { sql: sql`(${target} IS NULL OR NOT ${matching.sql})`, values: matching.values } : matching;
}

/** Bounds are always both bound, open ends as the extremes: one shape of SQL for every range. */
function rangeClause(type: ListType, field: string, range: Range): Clause {
  const kind = filtersOf(type)[field]?.kind;
  if (field === 'published_at') {
    const { from, to } = positionRange(range.from as string | null, range.to as string | null);
    return { sql: sql`(${column(type, 'wire_position')} >= ? AND ${column(type, 'wire_position')} <= ?)`, values: [from, to] };
  }
  if (kind === 'period') {
    const from = range.from === null ? '0000-01-01' : (periodBounds(String(range.from))?.from ?? '');
    const to = range.to === null ? '9999-12-31' : (periodBounds(String(range.to))?.to ?? '');
    return { sql: sql`(${column(type, 'period_from')} >= ? AND ${column(type, 'period_to')} <= ?)`, values: [from, to] };
  }
  const target = column(type, field);
  const lowest = kind === 'number' ? -Number.MAX_VALUE : '';
  const highest = kind === 'number' ? Number.MAX_VALUE : '\u{10ffff}';
  return { sql: sql`(${target} >= ? AND ${target} <= ?)`, values: [range.from ?? lowest, range.to ?? highest] };
}

/** A condition as SQL over the listed type's table. */
export function toClause(type: ListType, condition: Condition): Clause {
  if (condition.test === 'missing') {
    const target = column(type, condition.field);
    return { sql: condition.missing ? sql`${target} IS NULL` : sql`${target} IS NOT NULL`, values: [] };
  }
  if (condition.test === 'ranges') {
    const ranges = condition.ranges.map((range) => rangeClause(type, condition.field, range));
    return {
      sql: sql`(${sql.join(
        ranges.map((range) => range.sql),
        sql.raw(' OR '),
      )})`,
      values: ranges.flatMap(({ values }) => values),
    };
  }
  return relationClause(type, condition) ?? valuesClause(type, condition);
}

/** What two conditions share when one prepared statement serves both. */
export function shapeOf(condition: Condition): string {
  const { field, test } = condition;
  if (test === 'missing') return `${field} ${test} ${condition.missing}`;
  return `${field} ${test} ${test === 'ranges' ? condition.ranges.length : condition.values.length}`;
}

import { type SQL, sql } from 'drizzle-orm';
import { nameKey, organizationKey } from '../../domain/folding.js';
import { periodBounds } from '../../domain/period.js';
import { filtersOf } from '../filters.js';
import { positionRange } from '../position.js';
import type { Condition, ListType, Range } from '../query.js';

export type Value = string | number | bigint;

/** One condition, with what its placeholders stand for, in order. Its SQL is built only when no prepared statement has it yet. */
export interface Clause {
  sql: () => SQL;
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

const or = sql.raw(' OR ');
const and = sql.raw(' AND ');
const repeat = (one: () => SQL, times: number, between: SQL): SQL => sql.join(Array.from({ length: times }, one), between);

function relationClause(type: ListType, condition: Condition & { values: string[] }): Clause | null {
  const relation = RELATIONS[`${type}.${condition.field}`];
  if (!relation) return null;
  const { table, compared, back, own } = relation;
  const { values, test } = condition;
  const among = (count: number): SQL =>
    sql`${sql.identifier(type)}.${sql.identifier(own)} IN (SELECT ${sql.identifier(back)} FROM ${sql.identifier(table)} WHERE ${sql.identifier(compared)} IN (${slots(count)}))`;
  if (test === 'all') return { sql: () => repeat(() => among(1), values.length, and), values };
  return { sql: () => (test === 'none' ? sql`NOT ${among(values.length)}` : among(values.length)), values };
}

/** `fr` matches `fr` and `fr-CA`. The upper bound is the first text after every `fr-…`. */
function languageClause(target: () => SQL, values: string[]): Clause {
  const one = (): SQL => sql`(${target()} = ? OR (${target()} > ? AND ${target()} < ?))`;
  return {
    sql: () => (values.length === 0 ? sql`0` : sql`(${repeat(one, values.length, or)})`),
    values: values.flatMap((value) => [value, `${value}-`, `${value}.`]),
  };
}

/** Names are compared by what all their spellings share. */
const comparable = (type: ListType, field: string, values: string[]): string[] =>
  field === 'name' ? values.map(type === 'person' ? nameKey : organizationKey) : values;

function valuesClause(type: ListType, { field, test, values: given }: Condition & { values: string[] }): Clause {
  const values = comparable(type, field, given);
  const target = (): SQL => column(type, field);
  const matching: Clause =
    filtersOf(type)[field]?.kind === 'language'
      ? languageClause(target, values)
      : { sql: () => sql`${target()} IN (${slots(values.length)})`, values };
  if (test !== 'none') return matching;
  // A row without a value is not one of the excluded ones: NULL must not make it vanish.
  return { sql: () => sql`(${target()} IS NULL OR NOT ${matching.sql()})`, values: matching.values };
}

const HIGHEST = '\u{10ffff}';

/** What comes after the year 9999 is written with a sign (`+010000-01-01`), which would sort before every date. */
const sortable = (bound: string | number): Value => (typeof bound === 'string' && bound.startsWith('+') ? HIGHEST : bound);

/** The bounds of a range, always two: open ends are the extremes, so that every range has one shape of SQL. */
function boundsOf(type: ListType, field: string, { from, to }: Range): [Value, Value] {
  const kind = filtersOf(type)[field]?.kind;
  if (field === 'published_at') {
    const range = positionRange(from as string | null, to as string | null);
    return [range.from, range.to];
  }
  if (kind === 'period') {
    return [
      from === null ? '0000-01-01' : (periodBounds(String(from))?.from ?? sortable(from)),
      to === null ? '9999-12-31' : (periodBounds(String(to))?.to ?? ''),
    ];
  }
  return kind === 'number' ? [from ?? -Number.MAX_VALUE, to ?? Number.MAX_VALUE] : [sortable(from ?? ''), to ?? HIGHEST];
}

/** The columns a range compares: publication is the position itself. */
function rangeColumns(type: ListType, field: string): [SQL, SQL] {
  if (field === 'published_at') return [column(type, 'wire_position'), column(type, 'wire_position')];
  if (filtersOf(type)[field]?.kind === 'period') return [column(type, 'period_from'), column(type, 'period_to')];
  return [column(type, field), column(type, field)];
}

function rangesClause(type: ListType, field: string, ranges: readonly Range[]): Clause {
  const one = (): SQL => {
    const [low, high] = rangeColumns(type, field);
    return sql`(${low} >= ? AND ${high} <= ?)`;
  };
  return { sql: () => sql`(${repeat(one, ranges.length, or)})`, values: ranges.flatMap((range) => boundsOf(type, field, range)) };
}

/** A condition over the listed type's table. */
export function toClause(type: ListType, condition: Condition): Clause {
  const { field, test } = condition;
  if (test === 'missing') {
    return { sql: () => (condition.missing ? sql`${column(type, field)} IS NULL` : sql`${column(type, field)} IS NOT NULL`), values: [] };
  }
  if (test === 'ranges') return rangesClause(type, field, condition.ranges);
  return relationClause(type, condition) ?? valuesClause(type, condition);
}

/** What two conditions share when one prepared statement serves both. */
export function shapeOf(condition: Condition): string {
  const { field, test } = condition;
  if (test === 'missing') return `${field} ${test} ${condition.missing}`;
  return `${field} ${test} ${test === 'ranges' ? condition.ranges.length : condition.values.length}`;
}

import { type TSchema, Type } from '@sinclair/typebox';
import { type FilterSpec, filtersOf } from '../../wire/filters.js';
import { type ListType, SORTS } from '../../wire/query.js';

export const OPERATORS = ['eq', 'not', 'all', 'missing', 'gte', 'gt', 'lte', 'lt'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface FilterParameter {
  name: string;
  field: string;
  operator: Operator;
  spec: FilterSpec;
}

const ORDERED = new Set(['timestamp', 'date', 'period', 'number']);

const operatorsOf = ({ kind, nullable, many }: FilterSpec): Operator[] => [
  'eq',
  ...(ORDERED.has(kind) ? (['gte', 'gt', 'lte', 'lt'] as const) : (['not'] as const)),
  ...(many ? (['all'] as const) : []),
  ...(nullable ? (['missing'] as const) : []),
];

const toParameter = (field: string, operator: Operator, spec: FilterSpec): FilterParameter => ({
  name: operator === 'eq' ? field : `${field}__${operator}`,
  field,
  operator,
  spec,
});

const cache = new Map<ListType, Map<string, FilterParameter>>();

/** The filters a list understands, by the name they have in a query. */
export function filterParameters(type: ListType): Map<string, FilterParameter> {
  const known = cache.get(type);
  if (known) return known;
  const parameters = Object.entries(filtersOf(type)).flatMap(([field, spec]) =>
    operatorsOf(spec).map((operator) => toParameter(field, operator, spec)),
  );
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  cache.set(type, byName);
  return byName;
}

/** `_` is a cache-buster: accepted everywhere, read nowhere. */
export const COMMON_PARAMETERS = ['pretty', '_'] as const;
export const SEARCHED: ReadonlySet<ListType> = new Set(['release', 'quote', 'person', 'statistic', 'organization']);

/** Every parameter name of a list; a shortcut presets some fields, which are then not parameters. */
export function parameterNames(type: ListType, preset: readonly string[]): string[] {
  const filters = [...filterParameters(type).values()].filter(({ field }) => !preset.includes(field)).map(({ name }) => name);
  const search = SEARCHED.has(type) ? ['q'] : [];
  const include = type === 'release' ? ['include'] : [];
  return [...filters, ...search, ...include, 'sort', 'limit', 'cursor', ...COMMON_PARAMETERS];
}

const MEANINGS: Record<Operator, (description: string) => string> = {
  eq: (description) => `${description} Repeated: any of them; ids and enumerated values may be listed with commas.`,
  not: (description) => `None of these. ${description}`,
  all: (description) => `All of these. ${description}`,
  missing: () => '`true`: only what has none; `false`: only what has one.',
  gte: (description) => `From this on. ${description}`,
  gt: (description) => `After this. ${description}`,
  lte: (description) => `Up to and including this. ${description}`,
  lt: (description) => `Before this. ${description}`,
};

function filterSchema({ operator, spec }: FilterParameter): TSchema {
  const description = MEANINGS[operator](spec.description);
  if (operator === 'missing') return Type.String({ enum: ['true', 'false'], description });
  const single = ['gte', 'gt', 'lte', 'lt'].includes(operator);
  const item = spec.values ? Type.String({ enum: [...spec.values] }) : Type.String({ minLength: 1, maxLength: 200 });
  return single ? { ...item, description } : Type.Array(item, { description, minItems: 1 });
}

/** The query of a list as OpenAPI shows it. What enforces it is list-query.ts: Ajv's coercion reads `0x10` as 16 and refuses a bare `?pretty`. */
export function querySchemaOf(type: ListType, preset: readonly string[]): TSchema {
  const names = new Set(parameterNames(type, preset));
  const filters = [...filterParameters(type).values()].filter(({ name }) => names.has(name));
  const properties: Record<string, TSchema> = Object.fromEntries(
    filters.map((parameter) => [parameter.name, Type.Optional(filterSchema(parameter))]),
  );
  if (names.has('q')) {
    const description = 'Full text: words are and-ed, "phrase", -not, OR. Case, accents, ligatures and elision do not matter.';
    properties.q = Type.Optional(Type.String({ minLength: 1, maxLength: 200, description }));
  }
  if (names.has('include'))
    properties.include = Type.Optional(Type.String({ enum: ['body'], description: 'Adds `body` and `sections` to each release.' }));
  const sorts = SORTS[type];
  properties.sort = Type.Optional(
    Type.String({ enum: [...sorts], description: `Order; with \`q\` the default is relevance, else \`${sorts[0]}\`.` }),
  );
  properties.limit = Type.Optional(
    Type.String({ pattern: '^(0|[1-9]\\d?|100)$', description: 'Rows a page, 0 to 100, 20 by default; 0 for the total only.' }),
  );
  properties.cursor = Type.Optional(
    Type.String({ minLength: 1, maxLength: 800, description: 'Where the page before ended, from `meta.next_cursor`.' }),
  );
  properties.pretty = Type.Optional(Type.String({ enum: ['', 'true', 'false'], description: 'Indented JSON.' }));
  return Type.Object(properties, { additionalProperties: false });
}

export const itemQuerySchema = (): TSchema =>
  Type.Object(
    { pretty: Type.Optional(Type.String({ enum: ['', 'true', 'false'], description: 'Indented JSON.' })) },
    { additionalProperties: false },
  );

import type { Condition, ListType } from '../../wire/query.js';
import { SORTS } from '../../wire/query.js';
import { parseSearch, type Search } from '../../wire/search/query.js';
import type { ProblemError } from '../problems.js';
import { type FilterParameter, filterParameters, parameterNames } from './parameters.js';
import { suggest } from './suggestion.js';
import { parseRange, parseValues } from './values.js';

/** A list's query, understood but with names and slugs still to be looked up. */
export interface ParsedListQuery {
  conditions: Condition[];
  search: Search | null;
  sort: string;
  limit: number;
  cursor: string | null;
  full: boolean;
  pretty: boolean;
}

export type RawQuery = Readonly<Record<string, string | string[] | undefined>>;

const DEFAULT_LIMIT = 20;
const MOST_PARAMETERS = 20;
const MOST_VALUES = 50;
const LONGEST_VALUE = 200;
const LONGEST_CURSOR = 800;
const CONTROL = /[\u0000-\u001f\u007f]/;

class Complaints {
  readonly errors: ProblemError[] = [];
  add(name: string, detail: string, suggestion?: string): void {
    this.errors.push({ in: 'query', name: name.slice(0, 80), detail, ...(suggestion === undefined ? {} : { suggestion }) });
  }
}

const listOf = (value: string | string[] | undefined): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** What holds for every value, whatever its parameter. */
function checkValues(name: string, values: readonly string[], complaints: Complaints): boolean {
  const longest = name === 'cursor' ? LONGEST_CURSOR : LONGEST_VALUE;
  const before = complaints.errors.length;
  if (values.length > MOST_VALUES) complaints.add(name, `is given ${values.length} times, ${MOST_VALUES} at most`);
  if (values.some((value) => value.length > longest)) complaints.add(name, `has more than ${longest} characters`);
  if (values.some((value) => CONTROL.test(value))) complaints.add(name, 'contains a control character');
  return complaints.errors.length === before;
}

function single(raw: RawQuery, name: string, complaints: Complaints): string | null {
  const values = listOf(raw[name]);
  if (values.length > 1) complaints.add(name, 'is given more than once');
  return values[0] ?? null;
}

function parsePretty(raw: RawQuery, complaints: Complaints): boolean {
  const value = single(raw, 'pretty', complaints);
  if (value !== null && !['', 'true', 'false', '1', '0'].includes(value)) complaints.add('pretty', 'takes no value, true or false');
  return value !== null && value !== 'false' && value !== '0';
}

function parseLimit(raw: RawQuery, complaints: Complaints): number {
  const value = single(raw, 'limit', complaints);
  if (value === null) return DEFAULT_LIMIT;
  if (!/^(0|[1-9]\d?|100)$/.test(value)) complaints.add('limit', `«${value.slice(0, 40)}» is not a whole number from 0 to 100`);
  return Number(value);
}

function parseSort(type: ListType, raw: RawQuery, searched: boolean, complaints: Complaints): string {
  const sorts: readonly string[] = SORTS[type];
  const value = single(raw, 'sort', complaints);
  if (value === null) return searched && sorts.includes('relevance') ? 'relevance' : (sorts[0] ?? '');
  if (!sorts.includes(value)) complaints.add('sort', `«${value.slice(0, 40)}» is not one of ${sorts.join(', ')}`, suggest(value, sorts));
  else if (value === 'relevance' && !searched) complaints.add('sort', 'relevance is an order of search results; add q');
  return value;
}

function parseQ(raw: RawQuery, complaints: Complaints): Search | null {
  const value = single(raw, 'q', complaints);
  if (value === null) return null;
  const parsed = parseSearch(value);
  if (parsed.ok) return parsed.search;
  complaints.add('q', parsed.detail);
  return null;
}

function parseInclude(raw: RawQuery, complaints: Complaints): boolean {
  const value = single(raw, 'include', complaints);
  if (value !== null && value !== 'body') complaints.add('include', `«${value.slice(0, 40)}» is not one of body`);
  return value === 'body';
}

function parseFilter({ name, field, operator, spec }: FilterParameter, values: string[], complaints: Complaints): Condition | null {
  if (values.some((value) => value.trim() === '')) {
    complaints.add(name, 'has no value');
    return null;
  }
  if (operator === 'missing') {
    if (values.length === 1 && /^(true|false)$/.test(values[0] ?? '')) return { field, test: 'missing', missing: values[0] === 'true' };
    complaints.add(name, 'takes true or false, once');
    return null;
  }
  if (['timestamp', 'date', 'period', 'number'].includes(spec.kind)) {
    if (operator !== 'eq' && values.length > 1) complaints.add(name, 'is given more than once');
    const ranges = values.flatMap((value) => {
      const parsed = parseRange(spec.kind, operator, value);
      if (!parsed.ok) complaints.add(name, `«${value}» ${parsed.detail}`);
      return parsed.ok ? [parsed.value] : [];
    });
    return { field, test: 'ranges', ranges };
  }
  const parsed = parseValues(spec, values);
  if (!parsed.ok) complaints.add(name, parsed.detail, parsed.suggestion);
  return { field, test: operator === 'not' ? 'none' : operator === 'all' ? 'all' : 'any', values: parsed.ok ? parsed.value : [] };
}

function checkNames(type: ListType, preset: readonly string[], raw: RawQuery, complaints: Complaints): void {
  const names = Object.keys(raw);
  if (names.length === 0) return;
  const known = parameterNames(type, preset);
  if (names.length > MOST_PARAMETERS) complaints.add('', `${names.length} parameters, ${MOST_PARAMETERS} at most`);
  for (const name of names.slice(0, MOST_PARAMETERS)) {
    if (!known.includes(name)) complaints.add(name, 'is not a parameter of this list', suggest(name, known));
  }
}

/** Reads a list's query strictly: everything that is wrong is said at once, and nothing is ignored. */
export function parseListQuery(
  type: ListType,
  preset: readonly string[],
  raw: RawQuery,
): { query: ParsedListQuery; errors: ProblemError[] } {
  const complaints = new Complaints();
  checkNames(type, preset, raw, complaints);
  const sound: RawQuery = Object.fromEntries(Object.entries(raw).filter(([name, value]) => checkValues(name, listOf(value), complaints)));
  const conditions: Condition[] = [];
  for (const name of Object.keys(sound).sort()) {
    const parameter = filterParameters(type).get(name);
    if (parameter === undefined || preset.includes(parameter.field)) continue;
    const condition = parseFilter(parameter, listOf(sound[name]), complaints);
    if (condition) conditions.push(condition);
  }
  const search = parseQ(sound, complaints);
  const query: ParsedListQuery = {
    conditions,
    search,
    sort: parseSort(type, sound, sound.q !== undefined, complaints),
    limit: parseLimit(sound, complaints),
    cursor: single(sound, 'cursor', complaints),
    full: parseInclude(sound, complaints),
    pretty: parsePretty(sound, complaints),
  };
  return { query, errors: complaints.errors };
}

/** The query of a single thing: nothing but `pretty`. */
export function parseItemQuery(raw: RawQuery): { pretty: boolean; errors: ProblemError[] } {
  const complaints = new Complaints();
  const known = ['pretty', '_'];
  for (const [name, value] of Object.entries(raw)) {
    if (!known.includes(name)) complaints.add(name, 'is not a parameter here', suggest(name, known));
    else checkValues(name, listOf(value), complaints);
  }
  return { pretty: parsePretty(raw, complaints), errors: complaints.errors };
}

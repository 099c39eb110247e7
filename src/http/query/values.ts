import { isId } from '../../domain/id.js';
import { parseInstant, toTimestamp } from '../../domain/instant.js';
import { periodBounds } from '../../domain/period.js';
import type { FilterKind, FilterSpec } from '../../wire/filters.js';
import type { Range } from '../../wire/query.js';
import type { Operator } from './parameters.js';
import { suggest } from './suggestion.js';

export type Parsed<T> = { ok: true; value: T } | { ok: false; detail: string; suggestion?: string };

const fail = (detail: string, suggestion?: string): Parsed<never> => ({
  ok: false,
  detail,
  ...(suggestion === undefined ? {} : { suggestion }),
});
const succeed = <T>(value: T): Parsed<T> => ({ ok: true, value });

const CALENDAR = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const SECOND_MS = 1000;
const DAY_MS = 24 * 3600 * SECOND_MS;

/** First and last value that a written date covers: a year, a month, a day, or (timestamps only) an instant. */
function parseTimestamps(text: string): Parsed<{ from: string; to: string }> {
  const bounds = CALENDAR.test(text) ? periodBounds(text) : null;
  if (bounds) return succeed({ from: `${bounds.from}T00:00:00Z`, to: `${bounds.to}T23:59:59Z` });
  // A «+» in a query is a space: an offset that was not percent-encoded arrives as one.
  const instant = parseInstant(text.replace(/ (?=\d{2}:\d{2}$)/, '+'));
  if (!instant.ok) return fail('is not a year, month, day or instant: write 2026, 2026-03, 2026-03-12 or 2026-03-12T05:00:00Z');
  return succeed({ from: toTimestamp(instant.ms), to: toTimestamp(instant.ms) });
}

function parseDates(text: string): Parsed<{ from: string; to: string }> {
  const bounds = CALENDAR.test(text) ? periodBounds(text) : null;
  return bounds ? succeed(bounds) : fail('is not a year, month or day: write 2026, 2026-03 or 2026-03-12');
}

const parsePeriod = (text: string): Parsed<{ from: string; to: string }> =>
  periodBounds(text)
    ? succeed({ from: text, to: text })
    : fail('is not a period: write 2024, 2024-Q1, 2024-H1, 2024-03, 2019/2025, 2016/.. or ../2030');

function parseNumber(text: string): Parsed<{ from: number; to: number }> {
  const value = /^[+-]?\d{1,15}(\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? succeed({ from: value, to: value }) : fail('is not a number: write 12, -3 or 12.5');
}

const shift = (timestamp: string, ms: number): string => toTimestamp(Date.parse(timestamp) + ms);
const shiftDay = (date: string, ms: number): string => new Date(Date.parse(date) + ms).toISOString().slice(0, 10);

/** The next value after, or before, one: what turns `gt` into an inclusive bound. */
function step(kind: FilterKind, value: string | number, direction: 1 | -1): string | number {
  if (kind === 'timestamp') return shift(String(value), direction * SECOND_MS);
  if (kind === 'date') return shiftDay(String(value), direction * DAY_MS);
  if (kind === 'period') {
    const bounds = periodBounds(String(value));
    return direction === 1 ? shiftDay(bounds?.to ?? '', DAY_MS) : shiftDay(bounds?.from ?? '', -DAY_MS);
  }
  return Number(value) + direction * Math.max(Number.MIN_VALUE, Math.abs(Number(value)) * Number.EPSILON);
}

const BOUNDS: Partial<Record<FilterKind, (text: string) => Parsed<{ from: string | number; to: string | number }>>> = {
  timestamp: parseTimestamps,
  date: parseDates,
  period: parsePeriod,
  number: parseNumber,
};

/** A value of an ordered field as an inclusive range: `__gte` and `__lt` compare with its first instant, `__gt` and `__lte` with its last. */
export function parseRange(kind: FilterKind, operator: Operator, text: string): Parsed<Range> {
  const parsed = BOUNDS[kind]?.(text) ?? fail('cannot be compared');
  if (!parsed.ok) return parsed;
  const { from, to } = parsed.value;
  if (operator === 'gte') return succeed({ from, to: null });
  if (operator === 'gt') return succeed({ from: step(kind, to, 1), to: null });
  if (operator === 'lte') return succeed({ from: null, to });
  if (operator === 'lt') return succeed({ from: null, to: step(kind, from, -1) });
  return succeed({ from, to });
}

const LANGUAGE = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;

function parseLanguage(text: string): Parsed<string> {
  if (!LANGUAGE.test(text)) return fail('is not a language tag: write fr, en or fr-CA');
  const [primary = '', ...subtags] = text.split('-');
  const written = subtags.map((subtag) => (subtag.length === 2 ? subtag.toUpperCase() : subtag.toLowerCase()));
  return succeed([primary.toLowerCase(), ...written].join('-'));
}

/** Ids and enumerated values may be listed with commas; names may contain commas and are repeated instead. */
function split(spec: FilterSpec, text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  if (spec.kind === 'choice' || spec.kind === 'language') return parts;
  return spec.kind !== 'text' && parts.every(isId) ? parts : [text];
}

function parseOne(spec: FilterSpec, text: string): Parsed<string> {
  if (spec.kind === 'language') return parseLanguage(text);
  if (spec.kind !== 'choice' || spec.values?.includes(text)) return succeed(text);
  return fail(`is not one of ${(spec.values ?? []).join(', ')}`, suggest(text, spec.values ?? []));
}

/** The values of a field that is compared for equality. */
export function parseValues(spec: FilterSpec, texts: readonly string[]): Parsed<string[]> {
  const values: string[] = [];
  for (const text of texts.flatMap((given) => split(spec, given))) {
    const parsed = parseOne(spec, text);
    if (!parsed.ok) return { ...parsed, detail: `«${text}» ${parsed.detail}` };
    values.push(parsed.value);
  }
  return succeed(values);
}

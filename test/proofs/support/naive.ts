import fc from 'fast-check';
import { nameKey, organizationKey } from '../../../src/domain/folding.js';
import { periodBounds } from '../../../src/domain/period.js';
import type { Answer } from '../../support/desk.js';
import { LANGUAGES, ORGANIZATIONS, PERIODS } from './populations.js';

/** A filter as it is written in a query, and as anybody would check it by hand on one row. */
export interface NaiveFilter {
  query: string;
  keeps(row: Answer): boolean;
}

const write = (name: string, value: string): string => `${name}=${encodeURIComponent(value)}`;

const DATES = ['0000', '1987', '2025-12', '2025-12-31', '2026', '2026-03', '2026-03-10', '2026-03-12', '2026-03-13', '9999', '9999-12-31'];
const INSTANTS = ['2026-03-12T05:00:00Z', '2026-03-12T06:00:00+01:00', '2026-03-13T05:00:01Z'];

type Bounds = { from: string; to: string };

function boundsOf(text: string): Bounds {
  if (text.includes('T')) {
    const instant = `${new Date(text).toISOString().slice(0, 19)}Z`;
    return { from: instant, to: instant };
  }
  const days = periodBounds(text);
  return { from: `${days?.from}T00:00:00Z`, to: `${days?.to}T23:59:59Z` };
}

const COMPARISONS: Record<string, (value: string, bounds: Bounds) => boolean> = {
  '': (value, { from, to }) => value >= from && value <= to,
  __gte: (value, { from }) => value >= from,
  __gt: (value, { to }) => value > to,
  __lte: (value, { to }) => value <= to,
  __lt: (value, { from }) => value < from,
};

const operator = fc.constantFrom(...Object.keys(COMPARISONS));

/** Comparisons of a time, or of a day when `asDay`. A row without one is never kept. */
const timeFilter = (field: string, read: (row: Answer) => string | null, asDay = false): fc.Arbitrary<NaiveFilter> =>
  fc.tuple(operator, fc.constantFrom(...DATES, ...(asDay ? [] : INSTANTS))).map(([suffix, text]) => ({
    query: write(`${field}${suffix}`, text),
    keeps(row) {
      const { from, to } = boundsOf(text);
      const value = read(row);
      const bounds = asDay ? { from: from.slice(0, 10), to: to.slice(0, 10) } : { from, to };
      return value !== null && COMPARISONS[suffix]?.(value, bounds) === true;
    },
  }));

/** Any of, none of, missing or not. `read` gives what is compared, folded where names are. */
function choiceFilter(
  field: string,
  values: readonly string[],
  read: (row: Answer) => string | null,
  fold = (text: string) => text,
  nullable = false,
): fc.Arbitrary<NaiveFilter> {
  const some = fc.subarray([...values], { minLength: 1, maxLength: 2 });
  const query = (name: string, chosen: string[]): string => chosen.map((value) => write(name, value)).join('&');
  const any = some.map(
    (chosen): NaiveFilter => ({
      query: query(field, chosen),
      keeps: (row) => chosen.map(fold).includes(read(row) ?? '\0'),
    }),
  );
  const none = some.map(
    (chosen): NaiveFilter => ({
      query: query(`${field}__not`, chosen),
      keeps: (row) => !chosen.map(fold).includes(read(row) ?? '\0'),
    }),
  );
  const missing = fc.boolean().map(
    (absent): NaiveFilter => ({
      query: write(`${field}__missing`, String(absent)),
      keeps: (row) => (read(row) === null) === absent,
    }),
  );
  return nullable ? fc.oneof(any, none, missing) : fc.oneof(any, none);
}

const PERSONS = ['Élodie Farguemont', 'corvin dastrelune', 'THESSALY FARGUEMONT', 'Nobody Atall'];

const language: fc.Arbitrary<NaiveFilter> = fc.constantFrom(...LANGUAGES, 'FR-ca').map((tag) => ({
  query: write('language', tag),
  keeps: ({ language: spoken }) => spoken.toLowerCase() === tag.toLowerCase() || spoken.toLowerCase().startsWith(`${tag.toLowerCase()}-`),
}));

const NUMBERS = [-3, 0, 0.1, 1, 1.5, 12, 12.25, 1e12];
const value: fc.Arbitrary<NaiveFilter> = fc.tuple(operator, fc.constantFrom(...NUMBERS)).map(([suffix, wanted]) => ({
  query: write(`value${suffix}`, String(wanted)),
  keeps: ({ value: found }) =>
    suffix === ''
      ? found === wanted
      : suffix === '__gte'
        ? found >= wanted
        : suffix === '__gt'
          ? found > wanted
          : suffix === '__lte'
            ? found <= wanted
            : found < wanted,
}));

const WITHIN: Record<string, (inner: Bounds, outer: Bounds) => boolean> = {
  '': (inner, outer) => inner.from >= outer.from && inner.to <= outer.to,
  __gte: (inner, outer) => inner.from >= outer.from,
  __gt: (inner, outer) => inner.from > outer.to,
  __lte: (inner, outer) => inner.to <= outer.to,
  __lt: (inner, outer) => inner.to < outer.from,
};

const period: fc.Arbitrary<NaiveFilter> = fc
  .tuple(operator, fc.constantFrom(...PERIODS, '2020/2026', '2024-01', '../2030', '9999'))
  .map(([suffix, text]) => ({
    query: write(`period${suffix}`, text),
    keeps({ period: own }) {
      const [inner, outer] = [own === null ? null : periodBounds(own), periodBounds(text)];
      return inner !== null && outer !== null && WITHIN[suffix]?.(inner, outer) === true;
    },
  }));

const organizationName = (name: string | null | undefined): string | null => (name ? organizationKey(name) : null);
const speakerName = ({ speaker }: Answer): string | null =>
  speaker === null ? null : speaker.type === 'person' ? nameKey(speaker.name) : organizationKey(speaker.name);

/** Filters that can be checked on a row of the list itself. */
export const NAIVE: Record<string, fc.Arbitrary<NaiveFilter>> = {
  releases: fc.oneof(
    timeFilter('published_at', (row) => row.published_at),
    timeFilter('updated_at', (row) => row.updated_at),
    timeFilter('date', (row) => row.dateline.date, true),
    choiceFilter('issuer', ORGANIZATIONS, (row) => organizationName(row.issuer?.name), organizationKey, true),
    choiceFilter('external_id', ['n1', 'n2', 'n3', 'n99'], (row) => row.external_id),
    language,
  ),
  quotes: fc.oneof(
    timeFilter('published_at', (row) => row.published_at),
    choiceFilter('speaker', [...PERSONS, ...ORGANIZATIONS], speakerName, organizationKey, true),
    choiceFilter('organization', ORGANIZATIONS, (row) => organizationName(row.organization), organizationKey, true),
    choiceFilter('kind', ['direct', 'partial', 'indirect'], (row) => row.kind),
    language,
  ),
  statistics: fc.oneof(
    timeFilter('published_at', (row) => row.published_at),
    choiceFilter('source', ORGANIZATIONS, (row) => organizationName(row.source?.organization), organizationKey, true),
    choiceFilter('unit', ['count', 'percent', 'EUR'], (row) => row.unit),
    choiceFilter('trend', ['increase', 'decrease'], (row) => row.trend, undefined, true),
    choiceFilter('qualifier', ['approx', 'min'], (row) => row.qualifier, undefined, true),
    choiceFilter('modality', ['observed', 'target'], (row) => row.modality),
    value,
    period,
  ),
  people: fc.oneof(
    choiceFilter('name', PERSONS, (row) => nameKey(row.name), nameKey),
    timeFilter('last_seen_at', (row) => row.last_seen_at),
  ),
  organizations: choiceFilter('name', ORGANIZATIONS, (row) => organizationName(row.name), organizationKey),
};

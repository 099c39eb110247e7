import fc from 'fast-check';
import type { Knowledge } from './knowledge.js';

export interface Probe {
  method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: Record<string, string>;
}

const UNKNOWN = '00000000000000000000000000';

const COMMON = ['limit=0', 'limit=1', 'limit=2', 'limit=3', 'limit=100', 'pretty', '_=1'];
const WRONG = [
  'limit=101',
  'limit=x',
  'nothing=1',
  'sort=best',
  'cursor=abc',
  'q=-only',
  'issuer__gte=1',
  'published_at=tomorrow',
  'pretty=no',
];
const TIMES = ['2026', '2026-03', '2026-03-12', '2026-03-12T05:01:00Z'];

const asFilters = (names: readonly string[], values: readonly string[]): string[] =>
  names.flatMap((name) => values.map((value) => `${name}=${encodeURIComponent(value)}`));

/** What can be asked of each list beside what is common to all. */
function filtersOf(knowledge: Knowledge): Record<string, string[]> {
  const { people, organizations, names, words, releases, slugs } = knowledge;
  const actors = [...people.slice(0, 3), ...organizations.slice(0, 3), ...names];
  const published = asFilters(['published_at', 'published_at__gte', 'published_at__lt'], TIMES);
  const searches = asFilters(['q'], [...words, `${words[0]} OR ${words[1]}`, `bac -${words[0]}`, '"night ferry"']);
  const issuers = [...asFilters(['issuer', 'issuer__not'], actors), 'issuer__missing=true', 'issuer__missing=false'];
  const inReleases = asFilters(['release', 'release__not'], [...releases, ...slugs.slice(0, 4)]);
  const orders = ['sort=published_at', 'sort=-published_at', 'language=fr', 'language=en', 'language__not=fr'];
  const ofRelease = [
    ...asFilters(['person', 'speaker', 'organization', 'person__not', 'speaker__all', 'organization__all'], actors),
    ...asFilters(['updated_at', 'updated_at__gt'], TIMES),
    ...asFilters(['date', 'date__lte'], TIMES.slice(0, 3)),
    ...asFilters(['external_id', 'external_id__not'], ['alder', 'birch', 'elder']),
    'include=body',
  ];
  const ofStatistic = ['unit=percent', 'kind=share,count', 'value__gte=100', 'period=2030', 'trend__missing=true', 'source__missing=false'];
  const directory = ['sort=name', 'sort=-name', ...asFilters(['name', 'organization'], names), ...asFilters(['last_seen_at__gte'], TIMES)];
  return {
    releases: [...searches, ...published, ...issuers, ...orders, ...ofRelease],
    quotes: [
      ...searches,
      ...published,
      ...issuers,
      ...orders,
      ...inReleases,
      ...asFilters(['speaker', 'organization'], actors),
      'kind=direct',
    ],
    statistics: [
      ...searches,
      ...published,
      ...issuers,
      ...orders,
      ...inReleases,
      ...asFilters(['source', 'speaker'], actors),
      ...ofStatistic,
    ],
    people: [...searches, ...directory, ...inReleases],
    organizations: [...searches, ...directory, ...inReleases, 'part=issuer', 'part__all=issuer,source'],
  };
}

const FIXED = [
  '/',
  '/health',
  '/health/live',
  '/openapi.json',
  '/docs',
  '/problems/gone',
  '/problems/nothing',
  '/v1',
  '/v1/nowhere',
  '/v1/newsroom',
];

function lists(knowledge: Knowledge): fc.Arbitrary<string> {
  const filters = filtersOf(knowledge);
  const of = (path: string, values: string[]): fc.Arbitrary<string> => {
    const parameters = fc.subarray([...values, ...COMMON], { maxLength: 3 });
    const wrong = fc.option(fc.constantFrom(...WRONG), { freq: 9 });
    return fc.tuple(parameters, wrong).map(([good, bad]) => {
      const query = [...good, ...(bad === null ? [] : [bad])].join('&');
      return `/v1/${path}${query === '' ? '' : `?${query}`}`;
    });
  };
  return fc.oneof(...Object.entries(filters).map(([path, values]) => of(path, values)));
}

function items(knowledge: Knowledge): fc.Arbitrary<string> {
  const { releases, slugs, quotes, statistics, people, organizations } = knowledge;
  const of = (path: string, kind: string, names: string[], below: string[]): string[] =>
    [...names, `${kind}_${UNKNOWN}`, 'nothing'].flatMap((name) => ['', ...below].map((suffix) => `/v1/${path}/${name}${suffix}`));
  const nested = [
    '/quotes',
    '/statistics',
    '/people',
    '/versions',
    '/versions/1',
    '/versions/2',
    '/quotes?limit=1',
    '?pretty',
    '?nothing=1',
  ];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...of('releases', 'rel', [...releases, ...slugs], nested)) },
    { weight: 1, arbitrary: fc.constantFrom(...of('quotes', 'quo', quotes, [])) },
    { weight: 1, arbitrary: fc.constantFrom(...of('statistics', 'sta', statistics, [])) },
    { weight: 1, arbitrary: fc.constantFrom(...of('people', 'per', people, ['/quotes'])) },
    { weight: 1, arbitrary: fc.constantFrom(...of('organizations', 'org', organizations, [])) },
  );
}

const headers = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { accept: 'text/html' },
      { accept: 'application/xml' },
      { 'if-none-match': '*' },
      { 'if-none-match': 'W/"1-0.0.0"' },
      { 'if-modified-since': 'Thu, 12 Mar 2026 05:01:00 GMT' },
      { range: 'bytes=0-10' },
    ),
  },
);

const methods = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET' as const) },
  { weight: 2, arbitrary: fc.constantFrom('HEAD' as const, 'OPTIONS' as const) },
  { weight: 1, arbitrary: fc.constantFrom('POST' as const, 'PUT' as const, 'PATCH' as const, 'DELETE' as const) },
);

/** Anything a stranger, or somebody who knows the ids already, may ask in public. */
export function probesOf(knowledge: Knowledge): fc.Arbitrary<Probe> {
  const url = fc.oneof(
    { weight: 6, arbitrary: lists(knowledge) },
    { weight: 6, arbitrary: items(knowledge) },
    { weight: 1, arbitrary: fc.constantFrom(...FIXED) },
  );
  return fc.record({ method: methods, url, headers });
}

/** What is asked at every observation, whatever else is: above all every id there may be one day, in every way. */
export function standingProbes({ releases, people, words }: Knowledge): Probe[] {
  const paths = ['releases', 'quotes', 'statistics', 'people', 'organizations'].flatMap((path) => [`/v1/${path}`, `/v1/${path}?limit=1`]);
  const guesses = releases.flatMap((id) => [`/v1/releases/${id}`, `/v1/releases/${id}/versions`]);
  const searches = words.slice(0, 15).map((word) => `/v1/releases?q=${encodeURIComponent(word)}&limit=0`);
  const get = (url: string, headers: Record<string, string> = {}): Probe => ({ method: 'GET', url, headers });
  return [
    ...[...paths, ...guesses, ...searches, ...people.map((id) => `/v1/people/${id}`), '/health', '/openapi.json'].map((url) => get(url)),
    ...releases.map((id) => get(`/v1/releases/${id}`, { 'if-none-match': '*' })),
    ...releases.map((id): Probe => ({ ...get(`/v1/releases/${id}`), method: 'POST' })),
  ];
}

/** Every parameter of every list, once, a few rows a page. */
export function everyFilter(knowledge: Knowledge): Probe[] {
  return Object.entries(filtersOf(knowledge)).flatMap(([path, parameters]) => {
    const byName = new Map(parameters.map((parameter) => [parameter.split('=')[0], parameter]));
    return [...byName.values()].map((parameter): Probe => ({ method: 'GET', url: `/v1/${path}?${parameter}&limit=1`, headers: {} }));
  });
}

/**
 * One consistent set of invented answers for the OpenAPI document. Nothing here comes from a store:
 * documentation made from live data could name what is not public yet.
 */
const RELEASE = {
  id: 'rel_5kq2m8xw0v7c3n9tbe4hd6fyzr',
  name: 'Lormeuil ouvre 1 200 places de stationnement pour vélos',
  url: '/v1/releases/rel_5kq2m8xw0v7c3n9tbe4hd6fyzr',
};
const ISSUER = { id: 'org_2f8c6m0qk4w1x7vnz9tbe3hd5y', name: 'Ville de Lormeuil', url: '/v1/organizations/org_2f8c6m0qk4w1x7vnz9tbe3hd5y' };
const SPEAKER = {
  type: 'person',
  name: 'Odilon Brécy',
  mention: 'Odilon BRÉCY',
  id: 'per_7v3n9tbe4hd6fyzr5kq2m8xw0c',
  url: '/v1/people/per_7v3n9tbe4hd6fyzr5kq2m8xw0c',
};
const TEXT =
  'Lormeuil, le 12 mars 2026\n\nLormeuil ouvre 1 200 places de stationnement pour vélos\n\nOdilon BRÉCY, maire de Lormeuil :\n\n« Un vélo volé, c’est souvent un cycliste perdu. »';
const EXTRACTOR = { name: 'dateline', version: '1', rule: 'Q-11' };
const QUOTE_TEXT = 'Un vélo volé, c’est souvent un cycliste perdu.';

const at = (exact: string, page: number | null = null) => {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return { start, end, exact, prefix: TEXT.slice(Math.max(0, start - 32), start), suffix: TEXT.slice(end, end + 32), page };
};

const RELEASE_LINKS = {
  self: RELEASE.url,
  quotes: `${RELEASE.url}/quotes`,
  people: `${RELEASE.url}/people`,
  statistics: `${RELEASE.url}/statistics`,
  versions: `${RELEASE.url}/versions`,
  source: null,
};

const summary = {
  id: RELEASE.id,
  type: 'release',
  slug: '2026-03-12-lormeuil-ouvre-1-200-places-de-stationnement-pour-velos',
  group_id: null,
  version: 1,
  status: 'published',
  external_id: 'cp-2026-031',
  reference: 'CP n° 31-2026',
  language: 'fr',
  title: RELEASE.name,
  subtitle: null,
  summary: null,
  dateline: { text: 'Lormeuil, le 12 mars 2026', place: 'Lormeuil', date: '2026-03-12' },
  contacts: [
    { name: 'Anne-Laure Guizerix', role: 'attachée de presse', organization: null, email: 'presse@lormeuil.example', phone: null },
  ],
  translations: [],
  issuer: ISSUER,
  co_issuers: [],
  topics: [],
  published_at: '2026-03-12T05:00:00Z',
  updated_at: '2026-03-12T05:00:00Z',
  update_type: 'major',
  change_note: null,
  change_history: [{ version: 1, change_note: null, published_at: '2026-03-12T05:00:00Z' }],
  corrections: [],
  withdrawn_notice: null,
  supersedes: null,
  superseded_by: null,
  attachments: [],
  source_document: { media_type: 'text/plain', size_in_bytes: 182, sha256: '5d41'.padEnd(64, '0'), pages: null, url: null },
  digest: '7e3b'.padEnd(64, '0'),
  counts: { quotes: 1, people: 1, statistics: 1 },
  license: null,
  links: RELEASE_LINKS,
};

const release = {
  ...summary,
  body: { text: TEXT, markdown: `${TEXT}\n`, html: `<p>${TEXT.replaceAll('\n\n', '</p>\n<p>')}</p>\n` },
  sections: [
    { kind: 'dateline', start: 0, end: 25 },
    { kind: 'title', ...span(RELEASE.name) },
    { kind: 'quote', ...span(`« ${QUOTE_TEXT} »`) },
  ],
};

function span(exact: string): { start: number; end: number } {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length };
}

const quote = {
  id: 'quo_9tbe4hd6fyzr5kq2m8xw0v7c3n',
  type: 'quote',
  release: RELEASE,
  release_version: 1,
  position: 1,
  kind: 'direct',
  text: QUOTE_TEXT,
  fragments: [{ text: QUOTE_TEXT, ...span(QUOTE_TEXT) }],
  language: 'fr',
  role: 'maire de Lormeuil',
  attribution_text: 'Odilon BRÉCY, maire de Lormeuil :',
  cue: null,
  selector: at(QUOTE_TEXT),
  speaker_selector: at('Odilon BRÉCY'),
  confidence: 0.98,
  extractor: EXTRACTOR,
  speaker: SPEAKER,
  organization: 'Lormeuil',
  published_at: '2026-03-12T05:00:00Z',
  links: { self: '/v1/quotes/quo_9tbe4hd6fyzr5kq2m8xw0v7c3n', release: RELEASE.url, text_fragment: null },
};

const PERSON_LINKS = { self: SPEAKER.url, quotes: `${SPEAKER.url}/quotes` };
const NAME = { name: 'Odilon Brécy', given_name: 'Odilon', family_name: 'Brécy' };

const person = {
  id: SPEAKER.id,
  type: 'person',
  ...NAME,
  other_names: [],
  roles: [
    {
      label: 'maire de Lormeuil',
      organization: 'Lormeuil',
      first_stated_at: '2025-03-18T00:00:00Z',
      last_stated_at: '2026-03-12T05:00:00Z',
      releases: 2,
    },
  ],
  identifiers: [],
  counts: { releases: 2, quotes: 3, mentions: 4 },
  first_seen_at: '2025-03-18T00:00:00Z',
  last_seen_at: '2026-03-12T05:00:00Z',
  merged_into: null,
  links: PERSON_LINKS,
};

const releasePerson = {
  id: SPEAKER.id,
  type: 'person',
  ...NAME,
  role: 'maire de Lormeuil',
  organization: 'Lormeuil',
  release: RELEASE,
  release_version: 1,
  mentions: [{ form: 'full', selector: at('Odilon BRÉCY') }],
  links: PERSON_LINKS,
};

const statistic = {
  id: 'sta_3n9tbe4hd6fyzr5kq2m8xw0v7c',
  type: 'statistic',
  release: RELEASE,
  release_version: 1,
  position: 1,
  kind: 'count',
  text: '1 200 places de stationnement',
  value: 1200,
  value_text: '1 200',
  value_max: null,
  denominator: null,
  from_value: null,
  unit: 'count',
  per: null,
  basis: null,
  counted: 'places de stationnement',
  measure: 'places de stationnement',
  qualifier: null,
  trend: null,
  period: null,
  period_text: null,
  place: null,
  source: null,
  modality: 'observed',
  section: 'title',
  selector: at('1 200 places de stationnement'),
  sentence: span(RELEASE.name),
  confidence: 0.95,
  extractor: { ...EXTRACTOR, rule: 'count' },
  quote: null,
  published_at: '2026-03-12T05:00:00Z',
  links: { self: '/v1/statistics/sta_3n9tbe4hd6fyzr5kq2m8xw0v7c', release: RELEASE.url },
};

const organization = {
  id: ISSUER.id,
  type: 'organization',
  name: ISSUER.name,
  other_names: [],
  kind: null,
  place: null,
  url: null,
  counts: { issued: 14, quoted: 0, cited_as_source: 2 },
  links: { self: ISSUER.url, releases: `/v1/releases?organization=${ISSUER.id}` },
};

const problem = {
  type: '/problems/invalid-parameter',
  title: 'Invalid parameter',
  status: 400,
  detail: 'speeker is not a parameter of this list.',
  instance: 'urn:uuid:0b7f4a52-6a0c-4a0e-9d1c-2f6f0f5d9b11',
  request_id: '0b7f4a52-6a0c-4a0e-9d1c-2f6f0f5d9b11',
  errors: [{ in: 'query', name: 'speeker', detail: 'is not a parameter of this list', suggestion: 'speaker' }],
};

/** Examples by component name. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  Release: release,
  ReleaseSummary: summary,
  Quote: quote,
  Person: person,
  ReleasePerson: releasePerson,
  Statistic: statistic,
  Organization: organization,
  Problem: problem,
  Selector: at(QUOTE_TEXT),
};

import { digestOf } from '../domain/digest.js';
import type { Publication } from '../domain/dispatch.js';
import type { Quote } from '../domain/quote.js';
import type { Release } from '../domain/release.js';
import type { Statistic } from '../domain/statistic.js';
import { assertValid } from '../domain/validation.js';
import type { Frozen } from '../newsroom/newsroom.js';
import { composeQuotes, composeStatistics } from './facts.js';
import { Identities } from './identities.js';
import { composeInvolvements } from './involvements.js';
import { composePeople } from './people.js';

const FIRST_VERSION = 1;

function composeHistory({ edition, published_at, version_at, history }: Frozen): Release['change_history'] {
  const dated = (version: number, real: string): string => (version === FIRST_VERSION ? published_at : real);
  return [
    ...history.map(({ version, change_note, published_at: real }) => ({ version, change_note, published_at: dated(version, real) })),
    { version: edition.version, change_note: edition.change_note, published_at: dated(edition.version, version_at) },
  ];
}

const composeCorrections = (history: Release['change_history']): Release['corrections'] =>
  history
    .filter(({ version }) => version > FIRST_VERSION)
    .map(({ version, change_note, published_at }) => ({ version, kind: 'correction' as const, text: change_note ?? '', published_at }));

const composeLinks = (id: string): Release['links'] => {
  const self = `/v1/releases/${id}`;
  return {
    self,
    quotes: `${self}/quotes`,
    people: `${self}/people`,
    statistics: `${self}/statistics`,
    versions: `${self}/versions`,
    source: null,
  };
};

/** The release as the public will read it; counts and digest are filled in when its facts are known. */
function composeRelease(frozen: Frozen, identities: Identities): Release {
  const { edition, slug, published_at, at } = frozen;
  const { issuer, co_issuers, sections, body, source_document, ...reading } = edition.communique.release;
  const change_history = composeHistory(frozen);
  return {
    id: edition.release_id,
    type: 'release',
    slug,
    group_id: edition.group_id,
    version: edition.version,
    status: 'published',
    external_id: edition.external_id,
    ...reading,
    translations: [],
    issuer: issuer && identities.organizationRef(issuer.name),
    co_issuers: co_issuers.map(({ name }) => identities.organizationRef(name)),
    topics: [],
    published_at,
    updated_at: at,
    update_type: 'major',
    change_note: edition.change_note,
    change_history,
    corrections: composeCorrections(change_history),
    withdrawn_notice: null,
    supersedes: null,
    superseded_by: null,
    attachments: [],
    source_document,
    digest: '0'.repeat(64),
    counts: { quotes: 0, people: 0, statistics: 0 },
    license: null,
    links: composeLinks(edition.release_id),
    body,
    sections,
  };
}

function checkShapes(release: Release, quotes: Quote[], statistics: Statistic[], people: Publication['people']): void {
  assertValid('Release', release);
  for (const quote of quotes) assertValid('Quote', quote);
  for (const statistic of statistics) assertValid('Statistic', statistic);
  for (const person of people) assertValid('ReleasePerson', person);
}

/** Renders one edition for the wire. Pure: the same edition, moment and secret give the same bytes. @throws when the result breaks the model */
export function composePublication(frozen: Frozen, secret: Uint8Array): Publication {
  const { edition, sequence, at } = frozen;
  const identities = new Identities(secret, edition.newsroom_id, edition.release_id);
  const release = composeRelease(frozen, identities);
  const quotes = composeQuotes(edition.communique, release, identities);
  const statistics = composeStatistics(edition.communique, release, quotes, identities);
  const people = composePeople(edition, release, quotes, identities);
  release.counts = { quotes: quotes.length, people: people.length, statistics: statistics.length };
  release.digest = digestOf(release, quotes, statistics);
  checkShapes(release, quotes, statistics, people);
  return {
    action: 'publish',
    release,
    sequence,
    at,
    quotes,
    people,
    statistics,
    organizations: composeInvolvements(edition.communique, people, identities),
  };
}

import type { Communique } from '../domain/communique.js';
import type { Quote, QuoteReading } from '../domain/quote.js';
import type { Release } from '../domain/release.js';
import type { Statistic, StatisticReading } from '../domain/statistic.js';
import type { Identities } from './identities.js';

const toReleaseRef = ({ id, title, links }: Release) => ({ id, name: title, url: links.self });

function composeSpeaker(speaker: QuoteReading['speaker'], identities: Identities): Quote['speaker'] {
  if (speaker === null) return null;
  const person = speaker.type === 'person';
  const id = person ? identities.person(speaker.name) : identities.organization(speaker.name);
  return { ...speaker, id, url: `/v1/${person ? 'people' : 'organizations'}/${id}` };
}

function composeQuote(reading: QuoteReading, release: Release, identities: Identities): Quote {
  const id = identities.quote(reading.text, reading.speaker?.name ?? null);
  return {
    id,
    type: 'quote',
    release: toReleaseRef(release),
    release_version: release.version,
    ...reading,
    speaker: composeSpeaker(reading.speaker, identities),
    published_at: release.published_at,
    links: { self: `/v1/quotes/${id}`, release: release.links.self, text_fragment: null },
  };
}

export const composeQuotes = (communique: Communique, release: Release, identities: Identities): Quote[] =>
  communique.quotes.map((reading) => composeQuote(reading, release, identities));

function toQuoteRef(position: number | null, quotes: readonly Quote[]): Statistic['quote'] {
  const quote = quotes.find((candidate) => candidate.position === position);
  return quote ? { id: quote.id, name: quote.speaker?.name ?? null, url: quote.links.self } : null;
}

function composeStatistic(reading: StatisticReading, release: Release, quotes: readonly Quote[], identities: Identities): Statistic {
  const id = identities.statistic(reading.text);
  return {
    id,
    type: 'statistic',
    release: toReleaseRef(release),
    release_version: release.version,
    ...reading,
    quote: toQuoteRef(reading.quote, quotes),
    published_at: release.published_at,
    links: { self: `/v1/statistics/${id}`, release: release.links.self },
  };
}

export const composeStatistics = (
  communique: Communique,
  release: Release,
  quotes: readonly Quote[],
  identities: Identities,
): Statistic[] => communique.statistics.map((reading) => composeStatistic(reading, release, quotes, identities));

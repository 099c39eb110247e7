import type { PersonReading, ReleasePerson } from '../domain/person.js';
import type { Quote } from '../domain/quote.js';
import type { Release } from '../domain/release.js';
import { type Span, toSelector } from '../domain/selector.js';
import type { Edition } from '../newsroom/newsroom.js';
import type { Identities } from './identities.js';

function composePerson(reading: PersonReading, release: Release, pages: readonly Span[], identities: Identities): ReleasePerson {
  const { name, given_name, family_name, role, organization, mentions } = reading;
  const id = identities.person(name);
  return {
    id,
    type: 'person',
    name,
    given_name,
    family_name,
    role,
    organization,
    release: { id: release.id, name: release.title, url: release.links.self },
    release_version: release.version,
    mentions: mentions.map(({ form, start, end }) => ({ form, selector: toSelector(release.body.text, { start, end }, pages) })),
    links: { self: `/v1/people/${id}`, quotes: `/v1/people/${id}/quotes` },
  };
}

/** Who the wire names: press contacts stay with the release unless they are quoted; one entry an id. */
export function composePeople(
  { communique, pages }: Edition,
  release: Release,
  quotes: readonly Quote[],
  identities: Identities,
): ReleasePerson[] {
  const speakers = new Set(quotes.map(({ speaker }) => speaker?.id));
  const people = new Map<string, ReleasePerson>();
  for (const reading of communique.people) {
    const person = composePerson(reading, release, pages, identities);
    if (reading.contact && !speakers.has(person.id)) continue;
    if (!people.has(person.id)) people.set(person.id, person);
  }
  return [...people.values()];
}

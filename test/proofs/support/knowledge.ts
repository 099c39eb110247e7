import { composePublication } from '../../../src/desk/composition.js';
import type { Publication } from '../../../src/domain/dispatch.js';
import { deriveId } from '../../../src/domain/id.js';
import { toSlug } from '../../../src/domain/slug.js';
import { inventionOf, RELEASE_NAMES, type ReleaseName, VARIANTS, type Variant } from './communiques.js';
import { readingOf, releaseIdOf, SECRET } from './worlds.js';

/** The publication of a variant as the public would one day see it, published or not. */
export function foresee(name: ReleaseName, variant: Variant): Publication {
  const { communique, pages } = readingOf(name, variant);
  const at = '2026-03-12T05:00:00Z';
  const slug = toSlug(communique.release.dateline.date ?? at.slice(0, 10), communique.release.title);
  const edition = {
    release_id: releaseIdOf(name),
    newsroom_id: deriveId(SECRET, 'newsroom', 'the newsroom'),
    external_id: name,
    group_id: null,
    version: 1,
    status: 'draft' as const,
    communique,
    pages: [...pages],
    dated: false,
    publish_at: null,
    change_note: null,
    published_at: null,
  };
  return composePublication({ edition, slug, published_at: at, sequence: 0, at, version_at: at, history: [] }, SECRET);
}

/** What an insider could guess: every id, slug, name and word there is or may be one day. */
export interface Knowledge {
  releases: string[];
  slugs: string[];
  quotes: string[];
  statistics: string[];
  people: string[];
  organizations: string[];
  names: string[];
  words: string[];
}

const unique = (values: Iterable<string>): string[] => [...new Set(values)];

export function gatherKnowledge(): Knowledge {
  const all = RELEASE_NAMES.flatMap((name) => VARIANTS.map((variant) => foresee(name, variant)));
  const slugs = unique(all.map(({ release }) => release.slug));
  const inventions = RELEASE_NAMES.map(inventionOf);
  return {
    releases: RELEASE_NAMES.map(releaseIdOf),
    slugs: [...slugs, ...slugs.map((slug) => `${slug}-2`)],
    quotes: unique(all.flatMap(({ quotes }) => quotes.map(({ id }) => id))),
    statistics: unique(all.flatMap(({ statistics }) => statistics.map(({ id }) => id))),
    people: unique(all.flatMap(({ people }) => people.map(({ id }) => id))),
    organizations: unique(all.flatMap(({ organizations }) => organizations.map(({ id }) => id))),
    names: unique(all.flatMap(({ people, organizations }) => [...people, ...organizations].map(({ name }) => name))),
    words: unique([...inventions.flatMap(({ place, rare, own }) => [place, rare, own]), 'bac', 'ferry', 'promesse', 'marées', 'president']),
  };
}

import fc from 'fast-check';
import { publish } from '../../../src/desk/publish.js';
import { QUOTE_KINDS } from '../../../src/domain/quote.js';
import { MODALITIES, QUALIFIERS, STATISTIC_KINDS, TRENDS } from '../../../src/domain/statistic.js';
import { type Invented, type InventedPerson, type InventedQuote, type InventedStatistic, toReading } from './inventions.js';
import type { World } from './worlds.js';

export const ORGANIZATIONS = ['Office des marées', 'La Région Lantelme', 'Région Lantelme', 'Tide Office', 'Société Œuvrelune'];
export const LANGUAGES = ['fr', 'fr-CA', 'en'];
export const WORDS = ['ferry', 'marée', 'marées', 'l’œuvre', 'pont', 'horses', 'horse', '20 000', 'été', 'quay'];
export const PERIODS = ['2024', '2024-Q1', '2024-03', '2019/2025', '2025', '2016/..', '2024-H2'];
const GIVEN = ['Élodie', 'Corvin', 'Thessaly'];
const FAMILY = ['Farguemont', 'Dastrelune'];
const ROLES = ['directrice', 'pilot', null];

const organization = fc.constantFrom(...ORGANIZATIONS);
const nullable = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values), { freq: 3 });
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));

const person: fc.Arbitrary<InventedPerson> = fc.record({
  given: fc.constantFrom(...GIVEN),
  family: fc.constantFrom(...FAMILY),
  role: fc.constantFrom(...ROLES),
  organization: fc.option(organization),
});

const quote: fc.Arbitrary<InventedQuote> = fc.record({
  words,
  kind: fc.constantFrom(...QUOTE_KINDS),
  speaker: fc.constantFrom<InventedQuote['speaker']>(0, 1, 'issuer', null),
});

const statistic: fc.Arbitrary<InventedStatistic> = fc.record({
  kind: fc.constantFrom(...STATISTIC_KINDS),
  unit: fc.constantFrom('count', 'percent', 'EUR'),
  value: fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(0.1, 1.5, 12.25, 1e12)),
  trend: nullable(TRENDS),
  qualifier: nullable(QUALIFIERS),
  modality: fc.constantFrom(...MODALITIES),
  period: nullable(PERIODS),
  counted: fc.constantFrom(...WORDS),
  source: fc.option(organization),
});

export const inventions: fc.Arbitrary<Invented> = fc.record({
  title: words,
  language: fc.constantFrom(...LANGUAGES),
  day: nullable(['2026-03-10', '2026-03-11', '2025-12-31', '1987-06-05']),
  issuer: fc.option(organization, { freq: 4 }),
  text: words,
  people: fc.uniqueArray(person, { maxLength: 2, selector: ({ given, family }) => `${given} ${family}` }),
  quotes: fc.array(quote, { maxLength: 3 }),
  statistics: fc.array(statistic, { maxLength: 3 }),
});

export interface Member {
  invented: Invented;
  dated: boolean;
  /** Seconds between its publication and the one before. */
  after: number;
}

export const members: fc.Arbitrary<Member> = fc.record({
  invented: inventions,
  dated: fc.boolean(),
  after: fc.constantFrom(0, 0, 1, 86_400),
});

/** Publishes one more release; its external id is its number. */
export async function publishMember(world: World, { invented, dated, after }: Member, number: number): Promise<string> {
  world.clock.forward(after * 1000);
  const { source, ...rest } = toReading(invented);
  const name = `n${number}`;
  // Two that say the same are still two documents.
  const { release_id } = await world.keep(
    name,
    { ...rest, source: { ...source, sha256: `${source.sha256.slice(0, 60)}${String(number).padStart(4, '0')}` } },
    { dated },
  );
  await publish(world.desk, release_id);
  return release_id;
}

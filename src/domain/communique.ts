import { type Static, Type } from '@sinclair/typebox';
import { Message } from './message.js';
import { PersonReading } from './person.js';
import { QuoteReading } from './quote.js';
import { Body, releaseReadingFields, Section, SourceDocumentFacts } from './release.js';
import { Closed, Named, Nullable } from './schema.js';
import { StatisticReading } from './statistic.js';

const OrganizationReading = Closed({ name: Type.String() }, { $id: 'OrganizationReading' });

const readingFields = {
  ...releaseReadingFields,
  issuer: Nullable(Named(OrganizationReading)),
  co_issuers: Type.Array(Named(OrganizationReading)),
  sections: Type.Array(Named(Section)),
};

/** What extraction says of the release: what can be read off the text alone. */
export const ReleaseReading = Closed(readingFields, { $id: 'ReleaseReading' });
export type ReleaseReading = Static<typeof ReleaseReading>;

/** What one document says: the result of extraction, before anybody gives it an id or publishes it. */
export interface Findings {
  release: ReleaseReading;
  quotes: QuoteReading[];
  people: PersonReading[];
  statistics: StatisticReading[];
  messages: Message[];
}

/** A document read through: findings with the text they point into. The answer of `dateline extract`. */
export const Communique = Closed(
  {
    release: Closed({ ...readingFields, body: Named(Body), source_document: Named(SourceDocumentFacts) }),
    quotes: Type.Array(Named(QuoteReading)),
    people: Type.Array(Named(PersonReading)),
    statistics: Type.Array(Named(StatisticReading)),
    messages: Type.Array(Named(Message)),
  },
  { $id: 'Communique' },
);
export type Communique = Static<typeof Communique>;

/** The named schemas of what reading gives, each before those that refer to it. */
export const communiqueComponents = [OrganizationReading, Message, QuoteReading, PersonReading, StatisticReading, Communique];

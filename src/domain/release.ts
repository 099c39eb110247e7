import { type Static, Type } from '@sinclair/typebox';
import { Id } from './id.js';
import { CalendarDate, Choice, Closed, LanguageTag, Named, Nullable, Offset, Sha256, Timestamp } from './schema.js';

export const OrganizationRef = Closed(
  { id: Id('organization'), name: Type.String(), url: Type.String() },
  { $id: 'OrganizationRef', description: 'A related organization.' },
);
export const ReleaseRef = Closed(
  { id: Id('release'), name: Nullable(Type.String()), url: Type.String() },
  { $id: 'ReleaseRef', description: 'A related release; its name is its title.' },
);

export const Dateline = Closed(
  {
    text: Nullable(Type.String({ description: 'As printed.' })),
    place: Nullable(Type.String()),
    date: Nullable(CalendarDate()),
  },
  { $id: 'Dateline', description: 'The line that says where and when, as printed and parsed; any part may be null.' },
);
export type Dateline = Static<typeof Dateline>;

export const SECTION_KINDS = [
  'banner',
  'title',
  'subtitle',
  'dateline',
  'lead',
  'body',
  'heading',
  'list',
  'quote',
  'signature',
  'table',
  'about',
  'contact',
  'legal',
  'note',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export const Section = Closed(
  { kind: Choice(SECTION_KINDS), start: Offset(), end: Offset() },
  { $id: 'Section', description: 'A labelled stretch of body.text.' },
);
export type Section = Static<typeof Section>;

export const Contact = Closed(
  {
    name: Nullable(Type.String()),
    role: Nullable(Type.String()),
    organization: Nullable(Type.String()),
    email: Nullable(Type.String()),
    phone: Nullable(Type.String()),
  },
  { $id: 'Contact', description: 'A press contact as printed.' },
);
export type Contact = Static<typeof Contact>;

export const Body = Closed(
  {
    text: Type.String({ description: 'Canonical text; every offset points into it.' }),
    markdown: Type.String(),
    html: Type.String(),
  },
  { $id: 'Body', description: 'The release in full: canonical text, and two renderings of it.' },
);
export type Body = Static<typeof Body>;

export const SourceDocumentFacts = Closed(
  {
    media_type: Type.String(),
    size_in_bytes: Type.Integer({ minimum: 0 }),
    sha256: Sha256(),
    pages: Nullable(Type.Integer({ minimum: 1 })),
    url: Nullable(Type.String()),
  },
  { $id: 'SourceDocument', description: 'The file the release was read from.' },
);
export type SourceDocumentFacts = Static<typeof SourceDocumentFacts>;

export const Topic = Closed({ id: Type.String(), name: Type.String(), url: Type.String() }, { $id: 'Topic' });

/** What reading a document says of the release, without ids and lifecycle. */
export const releaseReadingFields = {
  reference: Nullable(Type.String({ description: 'The number the issuer printed on it.' })),
  language: LanguageTag(),
  title: Nullable(Type.String()),
  subtitle: Nullable(Type.String()),
  summary: Nullable(Type.String({ description: 'The lead (chapô).' })),
  dateline: Named(Dateline),
  contacts: Type.Array(Named(Contact)),
};

const Correction = Closed(
  {
    version: Type.Integer({ minimum: 2 }),
    kind: Choice(['correction', 'clarification', 'retraction']),
    text: Type.String(),
    published_at: Timestamp(),
  },
  { $id: 'Correction' },
);
const Change = Closed(
  { version: Type.Integer({ minimum: 1 }), change_note: Nullable(Type.String()), published_at: Timestamp() },
  { $id: 'ChangeNote' },
);
const Translation = Closed({ id: Id('release'), language: LanguageTag(), url: Type.String() }, { $id: 'Translation' });
const Attachment = Closed(
  {
    url: Type.String(),
    media_type: Type.String(),
    title: Nullable(Type.String()),
    size_in_bytes: Type.Integer({ minimum: 0 }),
    sha256: Sha256(),
  },
  { $id: 'Attachment' },
);
export const WithdrawnNotice = Closed(
  { explanation: Type.String(), withdrawn_at: Timestamp(), alternative_url: Nullable(Type.String()) },
  { $id: 'WithdrawnNotice', description: 'What stands in place of a withdrawn release.' },
);
export type WithdrawnNotice = Static<typeof WithdrawnNotice>;

const Counts = Closed(
  { quotes: Type.Integer({ minimum: 0 }), people: Type.Integer({ minimum: 0 }), statistics: Type.Integer({ minimum: 0 }) },
  { $id: 'ReleaseCounts' },
);
const Links = Closed(
  {
    self: Type.String(),
    quotes: Type.String(),
    people: Type.String(),
    statistics: Type.String(),
    versions: Type.String(),
    source: Nullable(Type.String({ description: 'The original file, when the newsroom publishes it.' })),
  },
  { $id: 'ReleaseLinks' },
);

/** Everything but `body` and `sections`: what lists carry. */
const summaryFields = {
  id: Id('release'),
  type: Type.Literal('release'),
  slug: Type.String({ pattern: '^[a-z0-9-]{1,80}$' }),
  group_id: Nullable(Type.String()),
  version: Type.Integer({ minimum: 1 }),
  status: Choice(['published', 'withdrawn']),
  external_id: Nullable(Type.String({ description: "The caller's own id." })),
  ...releaseReadingFields,
  translations: Type.Array(Named(Translation)),
  issuer: Nullable(Named(OrganizationRef)),
  co_issuers: Type.Array(Named(OrganizationRef)),
  topics: Type.Array(Named(Topic)),
  published_at: Timestamp('Set with version 1; never moves.'),
  updated_at: Timestamp('Moves with every public change.'),
  update_type: Choice(['major', 'minor']),
  change_note: Nullable(Type.String()),
  change_history: Type.Array(Named(Change)),
  corrections: Type.Array(Named(Correction)),
  withdrawn_notice: Nullable(Named(WithdrawnNotice)),
  supersedes: Nullable(Id('release')),
  superseded_by: Nullable(Id('release')),
  attachments: Type.Array(Named(Attachment)),
  source_document: Nullable(Named(SourceDocumentFacts)),
  digest: Sha256(),
  counts: Named(Counts),
  license: Nullable(Type.String()),
  links: Named(Links),
};

export const ReleaseSummary = Closed(
  { ...summaryFields, body: Type.Optional(Named(Body)), sections: Type.Optional(Type.Array(Named(Section))) },
  {
    $id: 'ReleaseSummary',
    description: 'A release as lists carry it: without `body` and `sections`, unless `include=body` asks for them.',
  },
);
export type ReleaseSummary = Static<typeof ReleaseSummary>;

export const Release = Closed(
  { ...summaryFields, body: Named(Body), sections: Type.Array(Named(Section)) },
  { $id: 'Release', description: 'A published communiqué.' },
);
export type Release = Static<typeof Release>;

export const releaseComponents = [
  OrganizationRef,
  ReleaseRef,
  Dateline,
  Section,
  Contact,
  Body,
  SourceDocumentFacts,
  Topic,
  Correction,
  Change,
  Translation,
  Attachment,
  WithdrawnNotice,
  Counts,
  Links,
  ReleaseSummary,
  Release,
];

import { type Static, Type } from '@sinclair/typebox';
import { Id } from './id.js';
import { ReleaseRef } from './release.js';
import { Choice, Closed, Named, Nullable, Offset, Timestamp } from './schema.js';
import { SelectorRef } from './selector.js';

export const MENTION_FORMS = ['full', 'surname', 'given', 'civility', 'role', 'pronoun'] as const;

const MentionReading = Closed(
  { text: Type.String(), form: Choice(MENTION_FORMS), start: Offset(), end: Offset() },
  { $id: 'MentionReading' },
);
export type MentionReading = Static<typeof MentionReading>;

const nameFields = {
  name: Type.String({ description: 'Full name, written normally.' }),
  given_name: Nullable(Type.String()),
  family_name: Nullable(Type.String()),
};

/** A person as extraction finds them in one document; press contacts included and marked. */
export const PersonReading = Closed(
  {
    ...nameFields,
    role: Nullable(Type.String({ description: 'The fullest role stated in this document, verbatim.' })),
    organization: Nullable(Type.String()),
    contact: Type.Boolean(),
    mentions: Type.Array(MentionReading),
  },
  { $id: 'PersonReading' },
);
export type PersonReading = Static<typeof PersonReading>;

const Role = Closed(
  {
    label: Type.String(),
    organization: Nullable(Type.String()),
    first_stated_at: Timestamp(),
    last_stated_at: Timestamp(),
    releases: Type.Integer({ minimum: 1 }),
  },
  { $id: 'Role', description: 'A role as stated in releases, with the first and last time it was.' },
);
export type Role = Static<typeof Role>;
const Identifier = Closed({ scheme: Type.String(), identifier: Type.String() }, { $id: 'Identifier' });
const Counts = Closed(
  { releases: Type.Integer({ minimum: 0 }), quotes: Type.Integer({ minimum: 0 }), mentions: Type.Integer({ minimum: 0 }) },
  { $id: 'PersonCounts' },
);
const Links = Closed({ self: Type.String(), quotes: Type.String() }, { $id: 'PersonLinks' });

export const Person = Closed(
  {
    id: Id('person'),
    type: Type.Literal('person'),
    ...nameFields,
    other_names: Type.Array(Type.String()),
    roles: Type.Array(Named(Role), { description: 'Newest first.' }),
    identifiers: Type.Array(Named(Identifier)),
    counts: Named(Counts),
    first_seen_at: Timestamp(),
    last_seen_at: Timestamp(),
    merged_into: Nullable(Id('person')),
    links: Named(Links),
  },
  { $id: 'Person', description: 'Somebody named in releases.' },
);
export type Person = Static<typeof Person>;

const Mention = Closed({ form: Choice(MENTION_FORMS), selector: SelectorRef }, { $id: 'Mention' });

/** One person within one release. */
export const ReleasePerson = Closed(
  {
    id: Id('person'),
    type: Type.Literal('person'),
    ...nameFields,
    role: Nullable(Type.String()),
    organization: Nullable(Type.String()),
    release: Named(ReleaseRef),
    release_version: Type.Integer({ minimum: 1 }),
    mentions: Type.Array(Named(Mention)),
    links: Named(Links),
  },
  { $id: 'ReleasePerson', description: 'A person with the role stated in one release, and where they are named in it.' },
);
export type ReleasePerson = Static<typeof ReleasePerson>;

export const personComponents = [Role, Identifier, Counts, Links, Person, Mention, ReleasePerson];

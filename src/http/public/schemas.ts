import { type TSchema, Type } from '@sinclair/typebox';
import { Closed, Named, Nullable, Timestamp } from '../../domain/schema.js';
import { Problem } from '../problems.js';

const ListMeta = Closed(
  {
    total: Nullable(Type.Integer({ minimum: 0, description: 'Exact, or null when there are more than can be counted in time.' })),
    limit: Type.Integer({ minimum: 0, maximum: 100 }),
    next_cursor: Nullable(Type.String()),
  },
  { $id: 'ListMeta' },
);

const ListLinks = Closed({ self: Type.String(), first: Type.String(), next: Nullable(Type.String()) }, { $id: 'ListLinks' });

export const VersionEntry = Closed(
  {
    type: Type.Literal('release_version'),
    version: Type.Integer({ minimum: 1 }),
    title: Nullable(Type.String()),
    digest: Type.String(),
    update_type: Type.String(),
    change_note: Nullable(Type.String()),
    published_at: Timestamp('When this version became public.'),
    links: Closed({ self: Type.String(), release: Type.String() }),
  },
  { $id: 'VersionEntry', description: 'One public version of a release.' },
);

export const envelopeComponents: readonly TSchema[] = [ListMeta, ListLinks, VersionEntry];

/** A list of a named schema. */
export const listOf = (schema: TSchema): TSchema =>
  Closed({ data: Type.Array(Named(schema)), meta: Named(ListMeta), links: Named(ListLinks) }, { description: 'One page.' });

/** An error in the way every operation answers it. */
const problem = (description: string): TSchema => ({ ...Named(Problem), description });

export const LIST_PROBLEMS = {
  400: problem('A parameter or a cursor is not valid; `errors` names each.'),
  406: problem('No representation the client accepts.'),
  429: problem('Too many requests; see `Retry-After`.'),
};

export const ITEM_PROBLEMS = {
  ...LIST_PROBLEMS,
  404: problem('Nothing is published at this address.'),
  410: problem('It has been withdrawn; `withdrawn_notice` says why.'),
};

export const NOT_MODIFIED = { 304: Type.Null({ description: "The client's copy is good." }) };

/** An id in a path; releases also answer to their slug. */
export const idParameter = (description: string): TSchema =>
  Type.Object({ id: Type.String({ minLength: 1, maxLength: 128, description }) });

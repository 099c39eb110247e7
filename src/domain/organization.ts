import { type Static, Type } from '@sinclair/typebox';
import { Id } from './id.js';
import { Closed, Named, Nullable } from './schema.js';

const Counts = Closed(
  { issued: Type.Integer({ minimum: 0 }), quoted: Type.Integer({ minimum: 0 }), cited_as_source: Type.Integer({ minimum: 0 }) },
  { $id: 'OrganizationCounts' },
);
const Links = Closed({ self: Type.String(), releases: Type.String() }, { $id: 'OrganizationLinks' });

export const Organization = Closed(
  {
    id: Id('organization'),
    type: Type.Literal('organization'),
    name: Type.String(),
    other_names: Type.Array(Type.String()),
    kind: Nullable(Type.String()),
    place: Nullable(Type.String()),
    url: Nullable(Type.String()),
    counts: Named(Counts),
    links: Named(Links),
  },
  { $id: 'Organization', description: "An issuer, a person's employer, or the stated source of a figure." },
);
export type Organization = Static<typeof Organization>;

export const organizationComponents = [Counts, Links, Organization];

import { type Static, Type } from '@sinclair/typebox';
import { Choice, Closed, Nullable, Timestamp } from './schema.js';

export const RESOURCE_TYPES = ['release', 'quote', 'person', 'statistic', 'organization'] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

export const CHANGE_EVENTS = ['release.published', 'release.corrected', 'release.reread', 'release.withdrawn'] as const;
export type ChangeEvent = (typeof CHANGE_EVENTS)[number];

/** What is left of something that was public: never a word of it. */
export const Tombstone = Closed(
  { reason: Type.String(), at: Timestamp(), alternative_url: Nullable(Type.String()) },
  { $id: 'Tombstone', description: 'Why and when something left the wire.' },
);
export type Tombstone = Static<typeof Tombstone>;

/** One entry of the wire's log, without the state it points to. */
export const ChangeEntry = Closed(
  {
    seq: Type.Integer({ minimum: 1 }),
    at: Timestamp(),
    action: Choice(['upsert', 'delete']),
    event: Choice(CHANGE_EVENTS),
    type: Choice(RESOURCE_TYPES),
    id: Type.String(),
    version: Nullable(Type.Integer({ minimum: 1 })),
    tombstone: Nullable(Tombstone),
  },
  { $id: 'ChangeEntry' },
);
export type ChangeEntry = Static<typeof ChangeEntry>;

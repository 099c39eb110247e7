import { filtersOf } from '../../wire/filters.js';
import type { Condition, ListType } from '../../wire/query.js';
import type { Wire } from '../../wire/wire.js';

async function resolveRelease(wire: Wire, name: string): Promise<string[]> {
  const location = await wire.locate('release', name);
  return location ? [location.id] : [];
}

/** Speakers are people or organizations; an id or a name stands for whichever there are. */
async function resolveActor(wire: Wire, field: string, kind: 'person' | 'organization', name: string): Promise<string[]> {
  const ids = await wire.resolve(kind, name);
  return field === 'speaker' ? [...new Set([...ids, ...(await wire.resolve('organization', name))])] : ids;
}

async function resolveValues(wire: Wire, type: ListType, condition: Condition & { values: string[] }): Promise<string[]> {
  const kind = filtersOf(type)[condition.field]?.kind;
  const resolved = await Promise.all(
    condition.values.map((value) => {
      if (kind === 'release') return resolveRelease(wire, value);
      return kind === 'person' || kind === 'organization' ? resolveActor(wire, condition.field, kind, value) : [value];
    }),
  );
  return resolved.flat();
}

/** «All of these», one of which nobody knows, is nothing: an id that exists nowhere keeps it so. */
const NOBODY = 'nobody';

/** Turns names and slugs in conditions into ids. A name nobody has matches nothing; it is not an error. */
export function resolveConditions(wire: Wire, type: ListType, conditions: readonly Condition[]): Promise<Condition[]> {
  return Promise.all(
    conditions.map(async (condition) => {
      if (!('values' in condition)) return condition;
      const values = await resolveValues(wire, type, condition);
      const unknown = condition.test === 'all' && values.length < condition.values.length;
      return { ...condition, values: unknown ? [...values, NOBODY] : values };
    }),
  );
}

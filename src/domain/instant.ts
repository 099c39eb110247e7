/** Milliseconds since the epoch, injected wherever time matters. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** Embargo instants and cache lifetimes lie on this grid, so that neither tells about the other. */
export const GRID_MS = 60_000;

const YEARS_AHEAD_MS = 5 * 366 * 24 * 3600 * 1000;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** RFC 3339, UTC, whole seconds (the fraction is cut, never rounded up: nothing may carry a time that has not come). */
export const toTimestamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

export const fromTimestamp = (timestamp: string): number => Date.parse(timestamp);

export type InstantReading = { ok: true; ms: number } | { ok: false; detail: string };

const refuse = (detail: string): InstantReading => ({ ok: false, detail });

/** Reads an RFC 3339 instant with an explicit offset; says what is wrong otherwise. */
export function parseInstant(text: string): InstantReading {
  const match = RFC3339.exec(text);
  if (!match) {
    return refuse(
      `«${text}» is not an instant with an explicit offset; write for example 2026-03-12T06:00:00+01:00 or 2026-03-12T05:00:00Z`,
    );
  }
  const [, year, month, day, hour, minute, second = '00', , zone = 'Z'] = match;
  if (second === '60') return refuse('leap seconds are not accepted');
  if (zone === '-00:00') return refuse('the offset -00:00 means «unknown»; write Z or the real offset');
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const back = new Date(local).toISOString();
  if (!back.startsWith(`${year}-${month}-${day}T${hour}:${minute}:${second}`)) return refuse(`«${text}» is not a real date and time`);
  if (zone !== 'Z' && (Number(zone.slice(1, 3)) > 23 || Number(zone.slice(4)) > 59)) return refuse(`«${zone}» is not a real offset`);
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? refuse(`«${text}» is not a real date and time`) : { ok: true, ms };
}

/** Reads an instant for a schedule: on the minute grid, in the future, not more than five years away. */
export function parseEmbargo(text: string, now: number): InstantReading {
  const reading = parseInstant(text);
  if (!reading.ok) return reading;
  if (reading.ms % GRID_MS !== 0) return refuse(`«${text}» is not on a whole minute; embargoes lift on the minute`);
  if (reading.ms <= now) return refuse(`«${text}» has passed (it is ${toTimestamp(now)}); publish now instead`);
  if (reading.ms > now + YEARS_AHEAD_MS) return refuse(`«${text}» is more than five years ahead`);
  return reading;
}

import type { Words } from '../words.js';

const timeOf = (date: string): number => Date.parse(date.length === 7 ? `${date}-15` : date);

/** False for 29 February of most years. */
const isDay = (date: string): boolean => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/** The same day of the year that comes closest to a date: 15 December, before 1 January 1995, is of 1994. */
function closestYear(day: string, date: string): { date: string; distance: number } {
  const year = Number(date.slice(0, 4));
  return [year, year - 1, year + 1]
    .map((one) => `${one}${day}`)
    .map((one) => ({ date: one, distance: isDay(one) ? Math.abs(timeOf(one) - timeOf(date)) : Number.POSITIVE_INFINITY }))
    .reduce((best, one) => (one.distance < best.distance ? one : best));
}

const COPYRIGHT = /(?:©|\(c\)|copyright) ?(?:(?:19|20)\d\d ?[-–,] ?)?((?:19|20)\d\d)(?!\d)/g;
/** In milliseconds: a day told in full within two months is of the same year, or of the one beside it. */
const CLOSE = 62 * 24 * 60 * 60 * 1000;

/** «© 2004-2008 Durand plc»: the year of the last notice of rights. */
const copyrightYear = ({ shadow: folded }: Words): string | null => [...folded.matchAll(COPYRIGHT)].at(-1)?.[1] ?? null;

/** «Mardi 12 mars»: the year that brings it closest to a date printed in full, else that of the file's own date. «Mars 2024» is no day. */
export function withYear(words: Words, date: string | null): string | null {
  if (date === null || !date.startsWith('XXXX')) return date?.length === 7 ? null : date;
  const told = words.protectedSpans.flatMap(({ kind, value }) =>
    kind === 'date' && value !== null && /^\d{4}-\d{2}/.test(value) ? [closestYear(date.slice(4), value)] : [],
  );
  const best = told.reduce<(typeof told)[number] | null>(
    (one, other) => (one === null || other.distance < one.distance ? other : one),
    null,
  );
  if (best !== null && best.distance <= CLOSE) return best.date;
  const rights = copyrightYear(words);
  if (rights !== null && isDay(`${rights}${date.slice(4)}`)) return `${rights}${date.slice(4)}`;
  if (best !== null) return Number.isFinite(best.distance) ? best.date : null;
  const { date: own } = words.document.metadata;
  return own === null || own === undefined || !/^\d{4}/.test(own) ? null : `${own.slice(0, 4)}${date.slice(4)}`;
}

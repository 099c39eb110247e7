import type { FastifyRequest } from 'fastify';
import { type Clock, GRID_MS } from '../domain/instant.js';
import type { FlatHeaders } from './headers.js';
import { openMemory } from './memory.js';

const SECOND_MS = 1000;

/**
 * Freshness counts down to the next whole minute and is a function of the clock alone: embargoes lift on the minute,
 * so nothing stale outlives one, and the number tells nothing about what is pending.
 */
export const gridCacheControl = (now: number): string =>
  `public, max-age=${Math.max(0, Math.floor((GRID_MS - (now % GRID_MS)) / SECOND_MS) - 1)}, must-revalidate`;

export const NO_STORE = 'no-store';

/** What a representation is a version of; enough to answer 304 without making it. */
export interface Validator {
  /** Changes with the representation: a log position. */
  seq: number;
  /** RFC 3339, or null for an empty wire. */
  at: string | null;
}

const weak = (tag: string): string => (tag.startsWith('W/') ? tag.slice(2) : tag);

/** RFC 9110 §13.1.2, weak comparison. */
const matches = (header: string, etag: string): boolean =>
  header.trim() === '*' || header.split(',').some((candidate) => weak(candidate.trim()) === weak(etag));

function isFresh(request: FastifyRequest, etag: string, at: string | null): boolean {
  const known = request.headers['if-none-match'];
  if (known !== undefined) return matches(known, etag);
  const since = request.headers['if-modified-since'];
  if (since === undefined || at === null) return false;
  const time = Date.parse(since);
  return !Number.isNaN(time) && Date.parse(at) <= time;
}

/** What an answer says of its own version, and whether the client has it already. */
export interface Freshness {
  headers: FlatHeaders;
  fresh: boolean;
}

/** As many instants as are kept written out: the releases of a busy day. */
const MOST_DATES = 5_000;

export type Caching = ReturnType<typeof openCaching>;

/** Validators and freshness of public answers. @param build changes with every version of the code that may render differently */
export function openCaching(clock: Clock, build: string) {
  // RFC 9110 §5.6.7; making one costs as much as finding a row.
  const httpDate = openMemory(MOST_DATES, (at) => new Date(at).toUTCString());
  return {
    cacheControl: (): string => gridCacheControl(clock()),
    check(request: FastifyRequest, { seq, at }: Validator): Freshness {
      const etag = `W/"${seq}-${build}"`;
      const headers = ['etag', etag, 'cache-control', gridCacheControl(clock())];
      if (at !== null) headers.push('last-modified', httpDate(at));
      return { headers, fresh: isFresh(request, etag, at) };
    },
  };
}

/** True when the request asks for more than the bytes: then they are looked for second. */
export const isConditional = ({ headers }: FastifyRequest): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;

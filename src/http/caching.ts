import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Clock, GRID_MS } from '../domain/instant.js';

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

export type Caching = ReturnType<typeof openCaching>;

/** Validators and freshness of public answers. @param build changes with every version of the code that may render differently */
export function openCaching(clock: Clock, build: string) {
  let shownAt: string | null = null;
  let shown = '';
  const httpDate = (at: string): string => {
    if (at !== shownAt) [shownAt, shown] = [at, new Date(at).toUTCString()];
    return shown;
  };
  return {
    cacheControl: (): string => gridCacheControl(clock()),
    /** Sets the headers; true when the client's copy is good and a 304 was sent. */
    answered(request: FastifyRequest, reply: FastifyReply, { seq, at }: Validator): boolean {
      const etag = `W/"${seq}-${build}"`;
      reply.header('etag', etag).header('cache-control', gridCacheControl(clock()));
      if (at !== null) reply.header('last-modified', httpDate(at));
      if (!isFresh(request, etag, at)) return false;
      reply.code(304).send();
      return true;
    },
  };
}

import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../../src/http/app.js';
import type { Wire } from '../../../src/wire/wire.js';
import { ORIGIN, openClock } from '../../support/desk.js';
import type { Probe } from './probes.js';
import type { World } from './worlds.js';

/** One answer, without what may differ between two requests for the same thing. */
export interface Comparable {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const MAY_DIFFER = /^(?:date|x-request-id|ratelimit.*)$/;
const OCCURRENCE = /"(instance|request_id)":\s*"[^"]*"/g;

/** The real app, built once and shown one world after another. */
export interface FrontDoor {
  show(world: World, wire?: Wire): void;
  ask(probe: Probe): Promise<Comparable>;
  close(): Promise<void>;
}

async function ask(app: FastifyInstance, { method, url, headers }: Probe): Promise<Comparable> {
  const answer = await app.inject({ method, url, headers });
  const kept = Object.entries(answer.headers).filter(([name]) => !MAY_DIFFER.test(name));
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    body: answer.body.replace(OCCURRENCE, '"$1":"…"'),
  };
}

export async function openFrontDoor(): Promise<FrontDoor> {
  let shown: Wire | null = null;
  let now = openClock();
  const wire = (): Wire => {
    if (shown === null) throw new Error('no world is shown');
    return shown;
  };
  const app = await buildApp({
    wire: {
      revision: () => wire().revision(),
      cursorKey: () => wire().cursorKey(),
      locate: (type, name, what) => wire().locate(type, name, what),
      read: (type, id) => wire().read(type, id),
      list: (query) => wire().list(query),
      listVersions: (id) => wire().listVersions(id),
      readVersion: (id, version) => wire().readVersion(id, version),
      resolve: (type, name) => wire().resolve(type, name),
      close: () => undefined,
    },
    clock: () => now(),
    publicUrl: () => ORIGIN,
    version: '0.0.0',
    rateLimit: 0,
  });
  return {
    show(world, other = world.wire) {
      shown = other;
      now = world.clock;
    },
    ask: (probe) => ask(app, probe),
    close: () => app.close(),
  };
}

const describe = ({ status, headers, body }: Comparable): string =>
  `${status} ${JSON.stringify(headers)} ${body.length > 600 ? `${body.slice(0, 600)}…` : body}`;

const same = (one: Comparable, other: Comparable): boolean =>
  one.status === other.status &&
  one.body === other.body &&
  JSON.stringify(Object.entries(one.headers).sort()) === JSON.stringify(Object.entries(other.headers).sort());

const nextOf = ({ headers }: Comparable): string | null =>
  /<https:\/\/dateline\.example([^>]*)>; rel="next"/.exec(headers.link ?? '')?.[1] ?? null;

/** Asks once, then what follows from the answer: the next page, and whether the validator is good for a 304. */
export async function* conversation(ask: (probe: Probe) => Promise<Comparable>, probe: Probe): AsyncGenerator<[Probe, Comparable]> {
  const answer = await ask(probe);
  yield [probe, answer];
  const following: Probe[] = [];
  const next = nextOf(answer);
  if (next !== null) following.push({ ...probe, url: next });
  const { etag } = answer.headers;
  if (etag !== undefined && answer.status === 200) following.push({ ...probe, headers: { ...probe.headers, 'if-none-match': etag } });
  for (const more of following) yield [more, await ask(more)];
}

/** Asks both worlds the same; returns the first difference in words, or null. */
export async function findDifference(one: FrontDoor, other: FrontDoor, probes: readonly Probe[]): Promise<string | null> {
  for (const probe of probes) {
    for await (const [asked, answer] of conversation(other.ask, probe)) {
      const mirrored = await one.ask(asked);
      if (!same(mirrored, answer)) {
        return `${asked.method} ${asked.url} ${JSON.stringify(asked.headers)}\n  with the secret:    ${describe(mirrored)}\n  without the secret: ${describe(answer)}`;
      }
    }
  }
  return null;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type OpenDesk, openDesk, openPublicWire } from '../../src/cli/stores.js';
import { type Ingested, type IngestOptions, ingest } from '../../src/desk/ingest.js';
import { buildApp } from '../../src/http/app.js';
import type { Wire } from '../../src/wire/wire.js';

/** What a test can tear down after itself: tap's `t`, or anything like it. */
export interface Teardown {
  teardown(undo: () => unknown): void;
}

/** A clock that stands still until it is told otherwise. */
export interface TestClock {
  (): number;
  set(instant: string | number): void;
  forward(ms: number): void;
}

export function openClock(start = '2026-03-12T05:00:00Z'): TestClock {
  let now = Date.parse(start);
  return Object.assign(() => now, {
    set: (instant: string | number) => {
      now = typeof instant === 'string' ? Date.parse(instant) : instant;
    },
    forward: (ms: number) => {
      now += ms;
    },
  });
}

/** Parsed JSON whose shape the test itself asserts. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads answers as any client would, untyped
export type Answer = any;

export interface TestDesk {
  folder: string;
  desk: OpenDesk;
  wire: Wire;
  app: FastifyInstance;
  clock: TestClock;
  /** The answer to GET, parsed. */
  get(
    url: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Answer; headers: Record<string, unknown>; text: string }>;
  ingest(text: string, options?: Partial<IngestOptions> & { name?: string }): Promise<Ingested>;
}

export const ORIGIN = 'https://dateline.example';

/** Both stores in a fresh folder, and the real app over them. */
export async function openTestDesk(
  t: Teardown,
  { clock = openClock(), rateLimit = 0, version = '0.0.0' }: { clock?: TestClock; rateLimit?: number; version?: string } = {},
): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  const desk = await openDesk({ dataDir: folder, clock });
  const wire = openPublicWire(folder);
  const app = await buildApp({ wire, clock, publicUrl: () => ORIGIN, version, rateLimit });
  t.teardown(async () => {
    await app.close();
    wire.close();
    desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    desk,
    wire,
    app,
    clock,
    async get(url, headers = {}) {
      const answer = await app.inject({ method: 'GET', url, headers });
      const json = String(answer.headers['content-type'] ?? '').includes('json') && answer.body !== '';
      return { status: answer.statusCode, body: json ? JSON.parse(answer.body) : null, headers: answer.headers, text: answer.body };
    },
    ingest(text, { name = 'communique.txt', ...options } = {}) {
      return ingest(desk, Buffer.from(text), name, { external_id: null, publish: null, dated: false, change_note: null, ...options });
    },
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import t from 'tap';
import { openDesk } from '../src/cli/stores.js';
import { deliver } from '../src/desk/publish.js';
import { rebuild } from '../src/desk/rebuild.js';
import { dumpWire } from './support/dump.js';

const CYCLES = 100;
const FILES_A_CYCLE = 6;
/** One document takes some milliseconds: within this the kill falls into reading, freezing, applying or settling the next ones. */
const LONGEST_PAUSE_MS = 25;

/** A small generator of its own (mulberry32): the moments of the kills are the same in every run of the same seed. */
function openRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const toText = (name: string): string =>
  `Lormeuil, le 12 mars 2026\n\nLormeuil annonce le chantier ${name}\n\nLe chantier ${name} emploiera 120 personnes pendant deux ans.\n\nOdilon BRÉCY, maire de Lormeuil :\n\n« Le chantier ${name} changera le visage de notre port, et nous le conduirons avec ses habitants. »\n`;

interface Acknowledged {
  file: string;
  release_id: string;
  status: string;
}

/** When to kill: so long after this many lines were acknowledged. */
interface Moment {
  lines: number;
  ms: number;
}

const NEVER: Moment = { lines: Number.POSITIVE_INFINITY, ms: 0 };

const linesOf = (out: string): string[] => out.split('\n').slice(0, -1);

/** Runs a command until it is killed; returns the lines it had acknowledged on stdout by then. */
async function runAndKill(args: readonly string[], dataDir: string, { lines, ms }: Moment): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, ['dist/main.js', ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  const reached = new Promise<void>((resolve) => {
    if (lines === 0) resolve();
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (linesOf(out).length >= lines) resolve();
    });
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await Promise.race([ended, reached.then(() => pause(ms))]);
  child.kill('SIGKILL');
  await ended;
  return linesOf(out);
}

/** How long an undisturbed command takes here, so that kills fall inside it on a fast machine and on a slow one. */
async function timeOnce(args: readonly string[], dataDir: string): Promise<number> {
  const begun = performance.now();
  await runAndKill(args, dataDir, NEVER);
  return performance.now() - begun;
}

interface Assertions {
  // biome-ignore lint/suspicious/noExplicitAny: tap's own signature
  equal(found: any, wanted: any, message: string): boolean;
}

function checkWire(t: Assertions, dataDir: string): void {
  const wire = new Database(join(dataDir, 'wire.db'), { readonly: true });
  const one = (sql: string): unknown => wire.prepare(sql).pluck().get();
  t.equal(one('PRAGMA integrity_check'), 'ok', 'sound');
  for (const type of ['release', 'quote', 'statistic', 'person', 'organization']) {
    t.equal(one(`SELECT value FROM counter WHERE name = '${type}'`) ?? 0, one(`SELECT count(*) FROM ${type}`), `${type}: counter`);
    t.equal(one(`SELECT count(*) FROM ${type}_search`), one(`SELECT count(*) FROM ${type}`), `${type}: search rows`);
  }
  t.equal(one('SELECT count(*) FROM quote WHERE release_id NOT IN (SELECT id FROM release)'), 0, 'no quote without its release');
  t.equal(
    one("SELECT count(*) FROM release WHERE (summary ->> '$.counts.quotes') <> (SELECT count(*) FROM quote WHERE release_id = release.id)"),
    0,
    'no release without its facts',
  );
  wire.close();
}

/** What the killed processes said they had done. */
class Ledger {
  readonly acknowledged = new Map<string, Acknowledged>();
  readonly withdrawn = new Set<string>();
  interrupted = 0;

  /** Published releases that nobody has tried to withdraw. */
  published(): Acknowledged[] {
    return [...this.acknowledged.values()].filter(({ status, release_id }) => status === 'published' && !this.withdrawn.has(release_id));
  }

  noteIngest(lines: readonly string[], asked: number): void {
    if (lines.length < asked) this.interrupted++;
    for (const line of lines) {
      const done = JSON.parse(line) as Acknowledged;
      this.acknowledged.set(done.file, done);
    }
  }

  /** A withdrawal that was not acknowledged may have happened or not: either is right, so nothing more is said of that release. */
  noteWithdrawal({ file, release_id }: Acknowledged, lines: readonly string[]): void {
    if (lines.length > 0) this.withdrawn.add(release_id);
    else {
      this.interrupted++;
      this.acknowledged.delete(file);
    }
  }
}

/** The same hundred moments in every run. */
async function killOverAndOver(folder: string, dataDir: string): Promise<Ledger> {
  const ledger = new Ledger();
  const random = openRandom(20_260_312);
  const write = (name: string): string => {
    const file = join(folder, `${name}.txt`);
    writeFileSync(file, toText(name));
    return file;
  };
  await timeOnce(['ingest', write('premier'), '--publish', 'now', '--json'], dataDir);
  const usual = await timeOnce(['ingest', write('essai'), '--publish', 'now', '--json'], dataDir);
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const published = ledger.published();
    const victim = cycle % 4 === 3 ? published[Math.floor(random() * published.length)] : undefined;
    if (victim) {
      const args = ['withdraw', victim.release_id, '--reason', 'Essai.', '--json'];
      ledger.noteWithdrawal(victim, await runAndKill(args, dataDir, { lines: 0, ms: usual * (0.4 + random() * 0.6) }));
      continue;
    }
    const files = Array.from({ length: FILES_A_CYCLE }, (_, index) => write(`n${cycle}x${index}`));
    const moment = { lines: 1 + Math.floor(random() * (FILES_A_CYCLE - 1)), ms: random() * LONGEST_PAUSE_MS };
    const publish = cycle % 4 === 2 ? [] : ['--publish', 'now'];
    ledger.noteIngest(await runAndKill(['ingest', ...files, ...publish, '--json'], dataDir, moment), files.length);
  }
  return ledger;
}

function checkNewsroom(t: Assertions, dataDir: string): void {
  const newsroom = new Database(join(dataDir, 'newsroom.db'), { readonly: true });
  const one = (sql: string): unknown => newsroom.prepare(sql).pluck().get();
  t.equal(one('PRAGMA integrity_check'), 'ok', 'sound');
  t.equal(one("SELECT count(*) FROM edition WHERE status = 'publishing'"), 0, 'nothing is for ever about to be published');
  t.equal(one('SELECT count(*) - count(DISTINCT source_sha256) FROM edition'), 0, 'no document twice');
  newsroom.close();
}

t.test(`${CYCLES} kills during ingest, publication and withdrawal lose nothing and leave nothing half there`, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const dataDir = join(folder, 'data');
  const { acknowledged, withdrawn, interrupted } = await killOverAndOver(folder, dataDir);
  t.ok(interrupted > CYCLES / 4, `${interrupted} of ${CYCLES} were really interrupted`);
  const desk = await openDesk({ dataDir });
  await deliver(desk);
  for (const { release_id, status } of acknowledged.values()) {
    const edition = await desk.newsroom.find(release_id);
    t.equal(edition?.status, withdrawn.has(release_id) ? 'withdrawn' : status, release_id);
  }
  t.equal(await desk.wire.applied(), await desk.newsroom.lastDispatch());
  checkWire(t, dataDir);
  checkNewsroom(t, dataDir);
  const before = dumpWire(dataDir);
  await rebuild(desk);
  t.strictSame(dumpWire(dataDir), before, 'a rebuild gives the same wire');
  desk.close();
});

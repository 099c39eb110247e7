import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { toTimestamp } from '../src/domain/instant.js';
import { run, serve } from '../test/support/command.js';

const MINUTE_MS = 60_000;
/** Room to ingest before the embargo lifts. */
const AHEAD_MS = 15_000;
const BETWEEN_POLLS_MS = 40;
const LATE_AT_MOST_MS = 5_000;

const TEXT = `Lormeuil, le 12 mars 2026

Lormeuil rachète le phare de Quibermont

La Ville de Lormeuil rachète le phare de Quibermont pour 340 000 euros.

« Quibermont reste à ceux qui le regardent », a déclaré Odilon Brécy, maire de Lormeuil.
`;

t.test(
  'a real server shows an embargoed release on no route before its instant, and on every one right after',
  { timeout: 180_000 },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-embargo-'));
    t.teardown(() => rmSync(folder, { recursive: true, force: true }));
    const env = { DATA_DIR: join(folder, 'data'), RATE_LIMIT: '0' };
    const { url } = await serve(t, env);
    const file = join(folder, 'cp.txt');
    writeFileSync(file, TEXT);
    const embargo = Math.ceil((Date.now() + AHEAD_MS) / MINUTE_MS) * MINUTE_MS;
    const { out } = await run(['ingest', file, '--publish', toTimestamp(embargo), '--json'], env);
    const { release_id } = JSON.parse(out) as { release_id: string };
    const routes = [
      '/v1/releases',
      '/v1/quotes?q=regardent',
      '/v1/people',
      '/v1/statistics',
      '/v1/organizations',
      `/v1/releases/${release_id}`,
      `/v1/releases/${release_id}/quotes`,
    ];
    const seen = new Map<string, number>();
    let polls = 0;
    while (seen.size < routes.length && Date.now() < embargo + LATE_AT_MOST_MS) {
      for (const route of routes.filter((candidate) => !seen.has(candidate))) {
        const body = await (await fetch(url + route)).text();
        polls++;
        // The clock is read after the answer: an answer that came before the instant is caught.
        if (/Quibermont|"total":[1-9]/.test(body)) seen.set(route, Date.now());
      }
      await pause(BETWEEN_POLLS_MS);
    }
    t.strictSame([...seen.keys()].sort(), [...routes].sort(), `after ${polls} polls`);
    for (const [route, at] of seen) t.ok(at >= embargo, `${route} not before ${toTimestamp(embargo)}: ${at - embargo} ms after`);
  },
);

t.test('a server that was down when an embargo lifted catches up when it starts', { timeout: 180_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-embargo-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const env = { DATA_DIR: join(folder, 'data') };
  const file = join(folder, 'cp.txt');
  writeFileSync(file, TEXT);
  const embargo = Math.ceil((Date.now() + AHEAD_MS) / MINUTE_MS) * MINUTE_MS;
  await run(['ingest', file, '--publish', toTimestamp(embargo)], env);
  const killed = spawn(process.execPath, ['dist/main.js', 'serve'], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: 'ignore',
  });
  await pause(500);
  killed.kill('SIGKILL');
  await pause(Math.max(0, embargo - Date.now() + 10));
  const { url } = await serve(t, env);
  let total = 0;
  while (total === 0 && Date.now() < embargo + 30_000) {
    total = ((await (await fetch(`${url}/v1/releases`)).json()) as { meta: { total: number } }).meta.total;
    await pause(BETWEEN_POLLS_MS);
  }
  t.equal(total, 1);
});

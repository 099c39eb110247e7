import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { dumpWire } from '../../long/support/dump.js';
import { rebuild } from '../../src/desk/rebuild.js';
import { type Reread, reread } from '../../src/desk/reread.js';
import type { Communique } from '../../src/domain/communique.js';
import type { ReadingRoom } from '../../src/reading/reading-room.js';
import { LORMEUIL, LORMEUIL_CORRECTED } from '../support/communiques.js';
import { openTestDesk, type TestDesk } from '../support/desk.js';

/** What weaker rules would have read: no last quote, an untold unit, another rules' version everywhere. */
function weaken(communique: Communique): Communique {
  const earlier = <F extends { extractor: { version: string } }>(fact: F): F => ({
    ...fact,
    extractor: { ...fact.extractor, version: '0.1.0' },
  });
  return {
    ...communique,
    quotes: communique.quotes.slice(0, -1).map(earlier),
    statistics: communique.statistics.map((fact, index) => earlier(index === 0 ? { ...fact, counted: null } : fact)),
  };
}

/** The desk as it was before the rules got better. */
const withEarlierRules = (test: TestDesk): (() => void) => {
  const { reading } = test.desk;
  const earlier: ReadingRoom = {
    ...reading,
    read: async (bytes, name) => {
      const read = await reading.read(bytes, name);
      return { ...read, communique: weaken(read.communique) };
    },
  };
  test.desk.reading = earlier;
  return () => {
    test.desk.reading = reading;
  };
};

async function rereadAll({ desk }: TestDesk, names: string[] = []): Promise<Reread[]> {
  const done: Reread[] = [];
  for await (const each of reread(desk, names)) done.push(each);
  return done;
}

interface Change {
  event: string;
  type: string;
  action: string;
}

/** The wire's log, oldest first. */
function changesOf({ folder }: TestDesk): Change[] {
  const wire = new Database(join(folder, 'wire.db'), { readonly: true });
  const changes = wire.prepare('SELECT event, type, action FROM change ORDER BY seq').all() as Change[];
  wire.close();
  return changes;
}

t.test('a public release read with better rules shows them as the same version, under the same ids', async (t) => {
  const test = await openTestDesk(t);
  const improve = withEarlierRules(test);
  const { release_id } = await test.ingest(LORMEUIL, { publish: 'now' });
  const before = (await test.get(`/v1/releases/${release_id}`)).body;
  const [statistics, quotes] = [await test.get('/v1/statistics'), await test.get('/v1/quotes')];
  const logged = changesOf(test).length;
  improve();
  test.clock.forward(3_600_000);
  t.match(await rereadAll(test), [{ release_id, version: 1, status: 'published', outcome: 'republished' }]);
  const after = (await test.get(`/v1/releases/${release_id}`)).body;
  t.equal(after.version, 1);
  t.equal(after.slug, before.slug);
  t.equal(after.published_at, before.published_at);
  t.strictSame(after.change_history, before.change_history);
  t.not(after.updated_at, before.updated_at);
  t.not(after.digest, before.digest);
  t.equal(after.counts.quotes, before.counts.quotes + 1);
  const ids = async (url: string) => (await test.get(url)).body.data.map(({ id }: { id: string }) => id);
  t.strictSame(
    await ids('/v1/statistics'),
    statistics.body.data.map(({ id }: { id: string }) => id),
  );
  const known = quotes.body.data.map(({ id }: { id: string }) => id);
  t.ok((await ids('/v1/quotes')).filter((id: string) => known.includes(id)).length === known.length);
  const news = changesOf(test).slice(logged);
  t.ok(news.every(({ event, action }) => event === 'release.reread' && action === 'upsert'));
  t.equal(news.filter(({ type }) => type === 'quote').length, 1, 'the quote that was not found before');
  t.equal(news.filter(({ type }) => type === 'statistic').length, 1, 'the figure that says more now');
});

t.test('read again and again, nothing changes any more', async (t) => {
  const test = await openTestDesk(t);
  const improve = withEarlierRules(test);
  await test.ingest(LORMEUIL, { publish: 'now' });
  improve();
  await rereadAll(test);
  const before = dumpWire(test.folder);
  test.clock.forward(60_000);
  t.match(await rereadAll(test), [{ outcome: 'unchanged' }]);
  t.strictSame(dumpWire(test.folder), before);
});

t.test('a draft and an embargoed edition change in the newsroom alone', async (t) => {
  const test = await openTestDesk(t);
  const improve = withEarlierRules(test);
  await test.ingest(LORMEUIL, { publish: Date.parse('2026-03-12T06:00:00Z'), external_id: 'cp' });
  const before = dumpWire(test.folder);
  improve();
  t.match(await rereadAll(test), [{ status: 'scheduled', outcome: 'revised' }]);
  t.strictSame(dumpWire(test.folder), before, 'not a trace on the wire');
  t.equal((await test.desk.newsroom.find('cp'))?.publish_at, '2026-03-12T06:00:00Z');
  t.match((await test.desk.newsroom.find('cp'))?.communique.statistics[0]?.extractor, { version: /^2/ });
});

t.test('what is no longer found is deleted with a notice, and a rebuild gives the same wire', async (t) => {
  const test = await openTestDesk(t);
  const { release_id } = await test.ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  await test.ingest(LORMEUIL_CORRECTED, { publish: 'now', external_id: 'cp' });
  const lost = (await test.get(`/v1/releases/${release_id}/quotes?sort=published_at`)).body.data.at(-1);
  withEarlierRules(test);
  test.clock.forward(60_000);
  t.match(await rereadAll(test, ['cp']), [{ version: 2, outcome: 'republished' }]);
  const gone = await test.get(`/v1/quotes/${lost.id}`);
  t.equal(gone.status, 410);
  t.match(gone.body.withdrawn_notice, { explanation: /read again/, alternative_url: `/v1/releases/${release_id}` });
  t.equal((await test.get(`/v1/releases/${release_id}/versions`)).body.meta.total, 2);
  const before = dumpWire(test.folder);
  await rebuild(test.desk);
  t.strictSame(dumpWire(test.folder), before);
});

t.test('a document that can no longer be read keeps what was read from it', async (t) => {
  const test = await openTestDesk(t);
  const { release_id } = await test.ingest(LORMEUIL, { publish: 'now' });
  const before = dumpWire(test.folder);
  test.desk.reading = { ...test.desk.reading, read: () => Promise.reject(new Error('out of paper')) };
  t.match(await rereadAll(test), [{ release_id, outcome: 'failed', error: { message: 'out of paper' } }]);
  t.strictSame(dumpWire(test.folder), before);
});

t.test('a withdrawn release is left alone, an unknown one is refused', async (t) => {
  const test = await openTestDesk(t);
  const { withdraw } = await import('../../src/desk/withdraw.js');
  await test.ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  await withdraw(test.desk, 'cp', 'Retiré.', null);
  t.strictSame(await rereadAll(test), []);
  await t.rejects(rereadAll(test, ['nobody']), { code: 'unknown-release', message: /nobody/ });
});

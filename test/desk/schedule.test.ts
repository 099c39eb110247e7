import t from 'tap';
import { deliver } from '../../src/desk/publish.js';
import { publishDue } from '../../src/desk/publish-due.js';
import { parseEmbargo } from '../../src/domain/instant.js';
import { LORMEUIL, LORMEUIL_CORRECTED, MERROWBY } from '../support/communiques.js';
import { openClock, openTestDesk } from '../support/desk.js';

const EMBARGO = '2026-03-12T06:00:00Z';

t.test('an embargoed release is nowhere before its instant and everywhere from it on', async (t) => {
  const { get, ingest, desk, clock } = await openTestDesk(t);
  const kept = await ingest(LORMEUIL, { publish: Date.parse(EMBARGO) });
  t.match(kept, { outcome: 'created', status: 'scheduled', publish_at: EMBARGO });
  clock.set('2026-03-12T05:59:59.999Z');
  t.strictSame(await publishDue(desk), []);
  t.equal((await get(`/v1/releases/${kept.release_id}`)).status, 404);
  t.equal((await get('/v1/releases')).body.meta.total, 0);
  clock.set(EMBARGO);
  t.strictSame(await publishDue(desk), []);
  t.equal((await get(`/v1/releases/${kept.release_id}`)).body.published_at, EMBARGO);
  t.equal((await get('/v1/quotes')).body.meta.total, 1);
});

t.test('a changed document under embargo replaces the text and keeps the instant', async (t) => {
  const { get, ingest, desk, clock } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: Date.parse(EMBARGO), external_id: 'cp' });
  const revised = await ingest(LORMEUIL_CORRECTED, { external_id: 'cp' });
  t.match(revised, { outcome: 'revised', version: 1, status: 'scheduled', publish_at: EMBARGO });
  clock.set(EMBARGO);
  await publishDue(desk);
  const { body } = await get('/v1/releases');
  t.match(body.data[0], { version: 1, title: /1 250/, corrections: [] }, 'what was never public is no correction');
});

t.test('publication that stopped half way is finished by whoever comes next', async (t) => {
  const { get, ingest, desk } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL);
  const { composePublication } = await import('../../src/desk/composition.js');
  const { secret } = await desk.newsroom.instance();
  await desk.newsroom.freeze(release_id, desk.clock(), 'now', (frozen) => composePublication(frozen, secret));
  t.equal((await get('/v1/releases')).body.meta.total, 0);
  t.equal((await desk.newsroom.find(release_id))?.status, 'publishing');
  await t.rejects(
    desk.newsroom.schedule(release_id, EMBARGO, desk.clock()),
    { code: 'publishing' },
    'what is frozen cannot be called back',
  );
  await deliver(desk);
  await deliver(desk);
  t.equal((await desk.newsroom.find(release_id))?.status, 'published');
  t.equal((await get('/v1/releases')).body.meta.total, 1);
});

t.test('a clock that steps back delays and never turns back the log', async (t) => {
  const { get, ingest, clock } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now' });
  clock.forward(-3_600_000);
  const { release_id } = await ingest(MERROWBY, { publish: 'now' });
  t.equal((await get(`/v1/releases/${release_id}`)).body.updated_at, '2026-03-12T05:00:00Z');
});

t.test('dated archives carry the day they print, and sort by it', async (t) => {
  const { get, ingest } = await openTestDesk(t, { clock: openClock('2026-11-02T09:00:00Z') });
  await ingest(MERROWBY, { publish: 'now' });
  await ingest(LORMEUIL, { publish: 'now', dated: true });
  const { body } = await get('/v1/releases');
  const dates = body.data.map(({ published_at, updated_at }: Record<string, string>) => [published_at, updated_at]);
  t.strictSame(dates, [
    ['2026-11-02T09:00:00Z', '2026-11-02T09:00:00Z'],
    ['2026-03-12T00:00:00Z', '2026-11-02T09:00:00Z'],
  ]);
});

t.test('the same bytes twice change nothing, whatever the file is called', async (t) => {
  const { get, ingest, desk } = await openTestDesk(t);
  const first = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  const before = (await get('/v1/releases')).headers.etag;
  for (const options of [
    { publish: 'now', external_id: 'cp' },
    { publish: 'now' },
    { name: 'other.txt' },
    { publish: Date.parse(EMBARGO) },
  ] as const) {
    t.match(await ingest(LORMEUIL, options), { outcome: 'unchanged', release_id: first.release_id, version: 1, status: 'published' });
  }
  t.equal((await get('/v1/releases')).headers.etag, before);
  t.equal(await desk.newsroom.lastDispatch(), 1);
  const draft = await ingest(MERROWBY);
  t.match(
    await ingest(MERROWBY, { publish: 'now' }),
    { outcome: 'unchanged', release_id: draft.release_id, status: 'published' },
    'a draft can still be published',
  );
});

t.test('two releases with one date and title have two addresses', async (t) => {
  const { get, ingest } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now', external_id: 'a' });
  await ingest(LORMEUIL.replace('chez soi', 'chez lui'), { publish: 'now', external_id: 'b' });
  const slugs: string[] = (await get('/v1/releases')).body.data.map(({ slug }: { slug: string }) => slug);
  t.equal(slugs[0], `${slugs[1]}-2`);
});

t.test('embargo instants are refused with the reason', (t) => {
  const now = Date.parse('2026-03-12T05:00:00Z');
  const cases: [string, RegExp | null][] = [
    ['2026-03-12T06:00:00+01:00', /has passed/],
    ['2026-03-12T07:00:00+01:00', null],
    ['2026-03-12T06:00:00', /explicit offset/],
    ['2026-03-12 06:00', /explicit offset/],
    ['tomorrow', /explicit offset/],
    ['2026-03-12T06:00:30Z', /whole minute/],
    ['2026-03-12T06:00:00.001Z', /whole minute/],
    ['2026-02-30T06:00:00Z', /not a real date/],
    ['2026-03-12T06:00:60Z', /leap second/],
    ['2026-03-12T06:00:00-00:00', /unknown/],
    ['2032-03-12T06:00:00Z', /five years/],
    ['2026-03-12T06:00:00+25:00', /real offset/],
  ];
  for (const [text, refusal] of cases) {
    const reading = parseEmbargo(text, now);
    t.equal(reading.ok, refusal === null, text);
    if (!reading.ok && refusal) t.match(reading.detail, refusal);
  }
  t.end();
});

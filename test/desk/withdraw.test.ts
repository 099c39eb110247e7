import t from 'tap';
import { withdraw } from '../../src/desk/withdraw.js';
import { ARDELLE, LORMEUIL, LORMEUIL_CORRECTED } from '../support/communiques.js';
import { openTestDesk } from '../support/desk.js';

t.test('a withdrawn release leaves a notice and nothing else', async (t) => {
  const { get, ingest, desk, clock } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  const { slug } = (await get(`/v1/releases/${release_id}`)).body;
  const [quote] = (await get('/v1/quotes')).body.data;
  clock.set('2026-03-12T09:30:00Z');
  t.strictSame(await withdraw(desk, 'cp', 'Chiffre erroné.', 'https://lormeuil.example/cp-32'), { release_id, was_public: true });
  for (const url of [
    `/v1/releases/${release_id}`,
    `/v1/releases/${slug}`,
    `/v1/releases/${release_id}/quotes`,
    `/v1/releases/${release_id}/versions`,
    quote.links.self,
  ]) {
    const { status, body } = await get(url);
    t.equal(status, 410, url);
    t.match(body, {
      type: '/problems/gone',
      withdrawn_notice: {
        explanation: 'Chiffre erroné.',
        withdrawn_at: '2026-03-12T09:30:00Z',
        alternative_url: 'https://lormeuil.example/cp-32',
      },
    });
  }
  for (const list of ['releases', 'quotes', 'people', 'statistics', 'organizations']) {
    t.equal((await get(`/v1/${list}`)).body.meta.total, 0, list);
  }
  t.equal((await get(quote.speaker.url)).status, 410, 'a person named nowhere else is gone too');
});

t.test('who is named elsewhere stays, without a trace of the withdrawn release', async (t) => {
  const { get, ingest, desk } = await openTestDesk(t);
  await ingest(ARDELLE, { publish: 'now' });
  const before = (await get('/v1/people')).body.data;
  const { release_id } = await ingest(LORMEUIL, { publish: 'now' });
  t.notSame((await get('/v1/people')).body.data, before);
  await withdraw(desk, release_id, 'Sent by mistake.', null);
  t.strictSame((await get('/v1/people')).body.data, before);
});

t.test('what was never public is put away without a word', async (t) => {
  const { get, ingest, desk, clock } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: Date.parse('2026-03-12T06:00:00Z'), external_id: 'cp' });
  t.strictSame(await withdraw(desk, release_id, 'Cancelled.', null), { release_id, was_public: false });
  clock.set('2026-03-12T06:00:00Z');
  const { publishDue } = await import('../../src/desk/publish-due.js');
  await publishDue(desk);
  t.equal((await get(`/v1/releases/${release_id}`)).status, 404, 'not even a notice: nobody knew it');
  t.equal(await desk.newsroom.lastDispatch(), 0);
});

t.test('a withdrawal is final and says so', async (t) => {
  const { ingest, desk } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  await withdraw(desk, release_id, 'Sent by mistake.', null);
  await t.rejects(withdraw(desk, release_id, 'Again.', null), { code: 'withdrawn' });
  await t.rejects(withdraw(desk, 'unknown', 'Why not.', null), { code: 'unknown-release', message: /check the id/ });
  await t.rejects(ingest(LORMEUIL_CORRECTED, { external_id: 'cp', publish: 'now' }), { code: 'withdrawn', message: /another external id/ });
  t.match(await ingest(LORMEUIL, { publish: 'now' }), { outcome: 'unchanged', status: 'withdrawn' });
});

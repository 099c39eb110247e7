import t from 'tap';
import { withdraw } from '../../src/desk/withdraw.js';
import { LORMEUIL } from '../support/communiques.js';
import { openTestDesk } from '../support/desk.js';

const TOMORROW = Date.parse('2026-03-13T06:00:00Z');
const codesOf = ({ messages }: { messages: readonly { code: string }[] }): string[] => messages.map(({ code }) => code);

t.test('who asks for an embargo on a text that is out is told that it is too late', async (t) => {
  const { get, ingest } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  const again = await ingest(LORMEUIL, { publish: TOMORROW, external_id: 'cp' });
  t.match(again, { outcome: 'unchanged', status: 'published' });
  t.ok(codesOf(again).includes('already-public'));
  t.equal((await get('/v1/releases')).body.meta.total, 1);
});

t.test('the same text published twice says nothing of it, and a draft takes its embargo', async (t) => {
  const { ingest } = await openTestDesk(t);
  await ingest(LORMEUIL, { external_id: 'cp' });
  const sealed = await ingest(LORMEUIL, { publish: TOMORROW, external_id: 'cp' });
  t.match(sealed, { outcome: 'unchanged', status: 'scheduled' });
  t.notOk(codesOf(sealed).some((code) => code.startsWith('already-')));
  const out = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  t.notOk(codesOf(out).some((code) => code.startsWith('already-')));
  const twice = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  t.notOk(codesOf(twice).some((code) => code.startsWith('already-')));
});

t.test('a withdrawn text stays withdrawn, and the answer says how to publish a new one', async (t) => {
  const { get, desk, ingest } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  await withdraw(desk, 'cp', 'Chiffre erroné.', null);
  const again = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp' });
  t.match(again, { outcome: 'unchanged', status: 'withdrawn' });
  t.ok(codesOf(again).includes('already-withdrawn'));
  t.equal((await get('/v1/releases')).body.meta.total, 0);
});

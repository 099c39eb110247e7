import t from 'tap';
import { composePublication } from '../../src/desk/composition.js';
import { LORMEUIL } from '../support/communiques.js';
import { openTestDesk } from '../support/desk.js';

t.test('an embargo that was moved after the list was made is not broken', async (t) => {
  const { desk, ingest, clock } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: Date.parse('2026-03-12T06:00:00Z') });
  clock.set('2026-03-12T06:00:00Z');
  t.strictSame(await desk.newsroom.listDue(clock()), [release_id]);
  await desk.newsroom.schedule(release_id, '2026-03-12T08:00:00Z', clock());
  const { secret } = await desk.newsroom.instance();
  await t.rejects(
    desk.newsroom.freeze(release_id, clock(), 'due', (frozen) => composePublication(frozen, secret)),
    { code: 'not-due' },
  );
  t.equal((await desk.newsroom.find(release_id))?.status, 'scheduled');
});

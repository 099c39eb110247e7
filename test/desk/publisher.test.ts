import t from 'tap';
import { startPublisher } from '../../src/desk/publisher.js';
import { LORMEUIL } from '../support/communiques.js';
import { openTestDesk } from '../support/desk.js';

t.test('the publisher publishes what is due, waits for what is not, and stops when told', async (t) => {
  const { desk, ingest, clock, get } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: Date.parse('2026-03-12T06:00:00Z') });
  const early = startPublisher(desk, { onFailure: () => t.fail('nothing can fail'), onError: (error) => t.fail(String(error)) });
  await early.stop();
  t.equal((await get(`/v1/releases/${release_id}`)).status, 404);
  clock.set('2026-03-12T06:00:00Z');
  const due = startPublisher(desk, { onFailure: () => t.fail('nothing can fail'), onError: (error) => t.fail(String(error)) });
  await due.stop();
  t.equal((await get(`/v1/releases/${release_id}`)).status, 200);
});

t.test('an interrupted turn is told and tried again', async (t) => {
  const { desk } = await openTestDesk(t);
  const told = new Promise((resolve) => {
    const broken = {
      ...desk,
      newsroom: Object.create(desk.newsroom, { instance: { value: async () => Promise.reject(new Error('disk')) } }),
    };
    const publisher = startPublisher(broken, {
      onFailure: () => t.fail('no release is to blame'),
      onError: (error) => {
        publisher.stop();
        resolve((error as Error).message);
      },
    });
  });
  t.equal(await told, 'disk');
});

import t from 'tap';
import { openFrontDoor } from '../test/proofs/support/answers.js';
import { proveNoninterference } from '../test/proofs/support/two-worlds.js';

t.test('nobody can tell a world with unpublished releases from one without them', async (t) => {
  const doors: [Awaited<ReturnType<typeof openFrontDoor>>, Awaited<ReturnType<typeof openFrontDoor>>] = [
    await openFrontDoor(),
    await openFrontDoor(),
  ];
  t.teardown(() => Promise.all(doors.map((door) => door.close())));
  const { histories, looks, hidden, requests } = await proveNoninterference(doors, { numRuns: 60, seed: 20_261_122, timeLimitMs: 240_000 });
  t.ok(hidden > looks, `${histories} histories, ${looks} looks at ${hidden} hidden releases, ${requests} requests`);
});

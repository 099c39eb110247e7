import t from 'tap';
import { openFrontDoor } from './support/answers.js';
import { proveNoninterference } from './support/two-worlds.js';

t.test('nobody can tell a world with unpublished releases from one without them', async (t) => {
  const doors: [Awaited<ReturnType<typeof openFrontDoor>>, Awaited<ReturnType<typeof openFrontDoor>>] = [
    await openFrontDoor(),
    await openFrontDoor(),
  ];
  t.teardown(() => Promise.all(doors.map((door) => door.close())));
  const { histories, looks, hidden, requests } = await proveNoninterference(doors, { numRuns: 8, seed: 20_260_312, timeLimitMs: 80_000 });
  t.ok(hidden > looks, `${histories} histories, ${looks} looks at ${hidden} hidden releases, ${requests} requests`);
});

import fc from 'fast-check';
import t from 'tap';
import { publishDue } from '../src/desk/publish-due.js';
import { type Comparable, findDifference, openFrontDoor } from '../test/proofs/support/answers.js';
import { LEAKS, type Leak, secretsOf } from '../test/proofs/support/leaks.js';
import type { Probe } from '../test/proofs/support/probes.js';
import { histories, playTwice } from '../test/proofs/support/two-worlds.js';
import type { World } from '../test/proofs/support/worlds.js';
import type { Teardown } from '../test/support/desk.js';

const SEED = 1;
const MOST_HISTORIES = 20;

async function openDoors(t: Teardown) {
  const doors = { leaking: await openFrontDoor(), tight: await openFrontDoor() };
  t.teardown(() => Promise.all([doors.leaking.close(), doors.tight.close()]));
  return doors;
}

t.test('every planted leak is found', async (t) => {
  const { leaking, tight } = await openDoors(t);
  const missed = new Set<Leak>(LEAKS);

  async function tryLeak(leak: Leak, secretive: World, probes: Probe[]): Promise<void> {
    const secrets = await secretsOf(secretive);
    leaking.show(secretive, leak.wire?.(secretive.wire, secrets));
    const ask = async (probe: Probe): Promise<Comparable> => {
      const answer = await leaking.ask(probe);
      return leak.answer?.(answer, probe, secrets, secretive.clock()) ?? answer;
    };
    if ((await findDifference({ ...leaking, ask }, tight, probes)) !== null) missed.delete(leak);
  }

  let played = 0;
  for (const history of fc.sample(histories({ min: 40, max: 60 }), { seed: SEED, numRuns: MOST_HISTORIES })) {
    if (missed.size === 0) break;
    played++;
    await playTwice(history, async (secretive, candid, probes) => {
      tight.show(candid);
      leaking.show(secretive);
      if ((await findDifference(leaking, tight, probes)) !== null) t.fail('something is found where nothing leaks');
      for (const leak of missed) await tryLeak(leak, secretive, probes);
    });
  }
  t.same(
    [...missed].map(({ name }) => name),
    [],
    `${LEAKS.length} leaks, ${played} histories`,
  );
});

t.test('a clock that runs a minute ahead is found: nothing may be public before its instant', async (t) => {
  const { leaking, tight } = await openDoors(t);
  let found = 0;
  for (const history of fc.sample(histories(), { seed: SEED, numRuns: 6 })) {
    await playTwice(history, async (secretive, candid, probes) => {
      await publishDue({ ...secretive.desk, clock: () => secretive.clock() + 60_000 });
      leaking.show(secretive);
      tight.show(candid);
      if ((await findDifference(leaking, tight, probes)) !== null) found++;
    });
  }
  t.ok(found > 0, `found in ${found} looks`);
});

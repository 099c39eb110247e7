import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { dumpWire } from '../../long/support/dump.js';
import { rebuild } from '../../src/desk/rebuild.js';
import { type Comparable, openFrontDoor } from './support/answers.js';
import { CASTS, play, stepsFor } from './support/histories.js';
import { gatherKnowledge } from './support/knowledge.js';
import { type Probe, probesOf, standingProbes } from './support/probes.js';
import { vocabularyOf } from './support/vocabulary.js';
import { openWorld, type World } from './support/worlds.js';

const HISTORIES = 12;

const histories = fc.constantFrom(...CASTS).chain((cast) => fc.array(stepsFor(cast), { minLength: 8, maxLength: 25 }));

/** All there is on a wire: rows, words, and where the words stand. */
const contentsOf = ({ folder }: World) => ({ rows: dumpWire(folder), words: vocabularyOf(folder) });

t.test('the wire can be made again from the newsroom at any time, row for row and byte for byte', async (t) => {
  const knowledge = gatherKnowledge();
  const door = await openFrontDoor();
  t.teardown(() => door.close());

  async function askAll(world: World, probes: readonly Probe[]): Promise<Comparable[]> {
    door.show(world);
    const answers: Comparable[] = [];
    for (const probe of probes) answers.push(await door.ask(probe));
    return answers;
  }

  let rows = 0;
  await fc.assert(
    fc.asyncProperty(histories, fc.array(probesOf(knowledge), { minLength: 30, maxLength: 30 }), async (history, some) => {
      const probes = [...standingProbes(knowledge), ...some];
      let world = openWorld();
      try {
        for (const step of history) await play(world, step);
        await play(world, { do: 'wait', seconds: 1 });
        const [contents, answers] = [contentsOf(world), await askAll(world, probes)];
        rows += Object.values(contents.rows).flat().length;
        for (const time of ['once', 'twice']) {
          await rebuild(world.desk);
          t.strictSame(contentsOf(world), contents, `rebuilt ${time}`);
          t.strictSame(await askAll(world, probes), answers, `answers after rebuilding ${time}`);
        }
        const now = world.clock();
        world = reopenWithoutWire(world);
        world.clock.set(now);
        await rebuild(world.desk);
        t.strictSame(contentsOf(world), contents, 'a lost wire is made again');
        t.strictSame(await askAll(world, probes), answers, 'and answers as before');
        if (!t.passing()) throw new Error('not the same wire');
      } finally {
        world.close();
      }
    }),
    { numRuns: HISTORIES, seed: 20_260_312, endOnFailure: true },
  );
  t.ok(rows > 500, `${HISTORIES} histories, ${rows} rows`);
});

function reopenWithoutWire({ folder, wire, desk }: World): World {
  wire.close();
  desk.close();
  for (const name of ['wire.db', 'wire.db-wal', 'wire.db-shm']) rmSync(join(folder, name), { force: true });
  return openWorld(folder);
}

import fc from 'fast-check';
import { type FrontDoor, findDifference } from './answers.js';
import { CASTS, play, type Step, stepsFor } from './histories.js';
import { gatherKnowledge } from './knowledge.js';
import { Ledger } from './ledger.js';
import { type Probe, probesOf, standingProbes } from './probes.js';
import { followPublicly, replayWithoutHidden } from './public-worlds.js';
import { openWorld, type World } from './worlds.js';

/** Something happens, or the public looks. */
export type Moment = Step | { do: 'look'; probes: Probe[] };

const isStep = (moment: Moment): moment is Step => moment.do !== 'look';

/** Histories that end with a look, and have another on the way. */
export function histories(probes: { min: number; max: number } = { min: 15, max: 25 }): fc.Arbitrary<Moment[]> {
  const knowledge = gatherKnowledge();
  const standing = standingProbes(knowledge);
  const look: fc.Arbitrary<Moment> = fc
    .array(probesOf(knowledge), { minLength: probes.min, maxLength: probes.max })
    .map((some) => ({ do: 'look', probes: [...standing, ...some] }));
  return fc.constantFrom(...CASTS).chain((cast) => {
    const stretch = fc.array(stepsFor(cast), { minLength: 5, maxLength: 14 });
    return fc.tuple(stretch, look, stretch, look).map(([before, glimpse, after, last]) => [...before, glimpse, ...after, last]);
  });
}

/** Plays a history in a world with secrets, and follows it in one that only ever has what is public; `look` compares the two. */
export async function playTwice(
  history: readonly Moment[],
  look: (secretive: World, candid: World, probes: Probe[], ledger: Ledger) => Promise<void>,
): Promise<void> {
  const [secretive, candid] = [openWorld(), openWorld()];
  try {
    const ledger = new Ledger(secretive.clock());
    let seen = 0;
    for (const moment of history) {
      if (isStep(moment)) {
        await play(secretive, moment);
        ledger.record(moment);
      } else {
        seen = await followPublicly(candid, ledger, seen);
        await look(secretive, candid, moment.probes, ledger);
      }
    }
  } finally {
    secretive.close();
    candid.close();
  }
}

export interface Tally {
  histories: number;
  looks: number;
  hidden: number;
  requests: number;
}

/** Asserts noninterference (E1) over random histories; a failing one is made small and printed. */
export async function proveNoninterference(
  doors: [FrontDoor, FrontDoor],
  run: { numRuns: number; seed: number; timeLimitMs: number },
): Promise<Tally> {
  const [one, other] = doors;
  const tally: Tally = { histories: 0, looks: 0, hidden: 0, requests: 0 };

  async function compare(secretive: World, candid: World, probes: Probe[], what: string): Promise<void> {
    one.show(secretive);
    other.show(candid);
    const difference = await findDifference(one, other, probes);
    tally.requests += probes.length;
    if (difference !== null) throw new Error(`${what} answers differently:\n${difference}`);
  }

  const result = await fc.check(
    fc.asyncProperty(histories(), async (history) => {
      await playTwice(history, async (secretive, candid, probes, ledger) => {
        await compare(secretive, candid, probes, 'a world that only has what is public');
        tally.looks++;
        tally.hidden += ledger.hidden().length;
        if (probes !== lastProbes(history)) return;
        const again = await replayWithoutHidden(history.filter(isStep), ledger);
        try {
          await compare(secretive, again, probes, 'the same history without what is hidden');
        } finally {
          again.close();
        }
      });
      tally.histories++;
    }),
    { ...run, interruptAfterTimeLimit: run.timeLimitMs },
  );
  if (result.failed) throw new Error(explain(result));
  return tally;
}

function explain({ counterexample, errorInstance, seed, counterexamplePath }: fc.RunDetails<[Moment[]]>): string {
  const [history = []] = counterexample ?? [];
  const lines = history.map((moment) => (isStep(moment) ? JSON.stringify(moment) : `look (${moment.probes.length} requests)`));
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `${lines.join('\n')}\nseed ${seed}, path ${counterexamplePath}\n${reason}`;
}

function lastProbes(history: readonly Moment[]): Probe[] | null {
  const last = history.at(-1);
  return last?.do === 'look' ? last.probes : null;
}

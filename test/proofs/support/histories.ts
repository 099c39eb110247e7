import fc from 'fast-check';
import { composePublication } from '../../../src/desk/composition.js';
import { publish } from '../../../src/desk/publish.js';
import { publishDue } from '../../../src/desk/publish-due.js';
import { schedule } from '../../../src/desk/schedule.js';
import { withdraw } from '../../../src/desk/withdraw.js';
import { GRID_MS } from '../../../src/domain/instant.js';
import { NewsroomRefusal } from '../../../src/newsroom/newsroom.js';
import { type ReleaseName, VARIANTS, type Variant } from './communiques.js';
import { readingOf, releaseIdOf, SECRET, type World } from './worlds.js';

/** One thing that happens in a newsroom. */
export type Step =
  /** A first draft, a revised draft or a draft of a correction: whatever the document is to what is there. */
  | { do: 'draft'; release: ReleaseName; variant: Variant; dated: boolean; note: string | null }
  | { do: 'schedule'; release: ReleaseName; minutes: number }
  | { do: 'publish'; release: ReleaseName }
  /** A publication that stops after its first step, as a crash would leave it. */
  | { do: 'freeze'; release: ReleaseName }
  | { do: 'withdraw'; release: ReleaseName }
  /** Time passes, and what is due is published. */
  | { do: 'wait'; seconds: number };

/** Few enough to meet often; most have two that share a title. */
export const CASTS: readonly (readonly ReleaseName[])[] = [
  ['alder', 'birch', 'cedar'],
  ['alder', 'birch', 'damson'],
  ['cedar', 'elder', 'alder'],
  ['damson', 'elder', 'birch'],
];

/** Random steps in the lives of these releases. */
export function stepsFor(cast: readonly ReleaseName[]): fc.Arbitrary<Step> {
  const release = fc.constantFrom(...cast);
  const note = fc.constantFrom(null, null, 'The figures were those of last year.');
  const draft = fc.record({ do: fc.constant('draft' as const), release, variant: fc.constantFrom(...VARIANTS), dated: fc.boolean(), note });
  const act = (name: 'publish' | 'freeze' | 'withdraw') => fc.record({ do: fc.constant(name), release });
  return fc.oneof(
    { weight: 6, arbitrary: draft },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('schedule' as const), release, minutes: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 5, arbitrary: act('publish') },
    { weight: 1, arbitrary: act('freeze') },
    { weight: 1, arbitrary: act('withdraw') },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 90 }) }) },
  );
}

const nextMinutes = (now: number, minutes: number): number => (Math.floor(now / GRID_MS) + minutes) * GRID_MS;

async function carryOut(world: World, step: Step): Promise<void> {
  const { desk, clock } = world;
  if (step.do === 'wait') {
    clock.forward(step.seconds * 1000);
    const [failure] = await publishDue(desk);
    if (failure) throw failure.error;
    return;
  }
  const id = releaseIdOf(step.release);
  if (step.do === 'draft') {
    const { dated, note } = step;
    await world.keep(step.release, readingOf(step.release, step.variant), { dated, change_note: note });
  } else if (step.do === 'schedule') await schedule(desk, id, nextMinutes(clock(), step.minutes));
  else if (step.do === 'publish') await publish(desk, id);
  else if (step.do === 'freeze') await desk.newsroom.freeze(id, clock(), 'now', (frozen) => composePublication(frozen, SECRET));
  else await withdraw(desk, id, `Withdrawn at the wish of ${step.release}.`, null);
}

/** Carries out one step; what the newsroom refuses (nothing to publish, withdrawn before …) changes nothing. */
export async function play(world: World, step: Step): Promise<void> {
  try {
    await carryOut(world, step);
  } catch (error) {
    if (!(error instanceof NewsroomRefusal)) throw error;
  }
}

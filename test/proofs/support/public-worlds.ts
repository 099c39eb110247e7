import { deliver, publish } from '../../../src/desk/publish.js';
import { withdraw } from '../../../src/desk/withdraw.js';
import type { Variant } from './communiques.js';
import { play, type Step } from './histories.js';
import type { Ledger, PublicEvent } from './ledger.js';
import { openWorld, readingOf, releaseIdOf, type World } from './worlds.js';

async function happen(world: World, event: PublicEvent): Promise<void> {
  const { desk, clock } = world;
  const { release } = event;
  clock.set(event.at);
  if (event.do === 'withdraw') {
    await withdraw(desk, releaseIdOf(release), `Withdrawn at the wish of ${release}.`, null);
    return;
  }
  const { variant, dated, note } = event.submission;
  const submit = (what: Variant) => world.keep(release, readingOf(release, what), { dated, change_note: note });
  // A correction that was changed back to what is public comes out as a version of its own; that takes a detour here too.
  if ((await submit(variant)).outcome === 'unchanged') {
    await submit(variant === 0 ? 1 : 0);
    await submit(variant);
  }
  await publish(desk, releaseIdOf(release));
}

/** A world without secrets: everything in it was public from the moment it came in. Returns how many events it has seen. */
export async function followPublicly(world: World, ledger: Ledger, seen: number): Promise<number> {
  for (const event of ledger.events.slice(seen)) await happen(world, event);
  world.clock.set(ledger.now);
  return ledger.events.length;
}

/** The same history once more, without whatever was not public at its end. */
export async function replayWithoutHidden(history: readonly Step[], ledger: Ledger): Promise<World> {
  const world = openWorld();
  for (const [index, step] of history.entries()) {
    if (step.do === 'wait' || index <= (ledger.lastPublicStep.get(step.release) ?? -1)) await play(world, step);
    // Whatever anybody does finishes what a crash left half way.
    else await deliver(world.desk);
  }
  return world;
}

import { NewsroomRefusal } from '../newsroom/newsroom.js';
import { composePublication } from './composition.js';
import type { Desk } from './desk.js';
import { deliver } from './publish.js';

/** One release that could not be published; the others were. */
export interface Failure {
  release_id: string;
  error: unknown;
}

/**
 * Publishes whatever an embargo has lifted for. The clock is asked again for each release, at the moment it is frozen:
 * a timer that fires early publishes nothing.
 */
export async function publishDue(desk: Desk): Promise<Failure[]> {
  const failures: Failure[] = [];
  const { secret } = await desk.newsroom.instance();
  for (const release_id of await desk.newsroom.listDue(desk.clock())) {
    try {
      await desk.newsroom.freeze(release_id, desk.clock(), 'due', (frozen) => composePublication(frozen, secret));
    } catch (error) {
      // Another process was faster, called it back or moved it: there is nothing left to do here.
      if (!(error instanceof NewsroomRefusal)) failures.push({ release_id, error });
    }
  }
  await deliver(desk);
  return failures;
}

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
      await desk.newsroom.freeze(release_id, desk.clock(), (frozen) => composePublication(frozen, secret));
    } catch (error) {
      // Another process was faster: it is being published, which is all that was wanted.
      const taken = error instanceof NewsroomRefusal && (error.code === 'publishing' || error.code === 'nothing-to-publish');
      if (!taken) failures.push({ release_id, error });
    }
  }
  await deliver(desk);
  return failures;
}

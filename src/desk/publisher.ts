import { fromTimestamp } from '../domain/instant.js';
import type { Desk } from './desk.js';
import { type Failure, publishDue } from './publish-due.js';

/** How long the publisher sleeps at most: another process may schedule something, and a long timer overflows (25 days fire at once). */
const LONGEST_SLEEP_MS = 500;

export interface Publisher {
  /** Ends when the work in hand is done. */
  stop(): Promise<void>;
}

export interface PublisherEvents {
  onFailure(failure: Failure): void;
  onError(error: unknown): void;
}

/** Publishes what is due, over and over, and finishes what another process left half way. */
export function startPublisher(desk: Desk, { onFailure, onError }: PublisherEvents): Publisher {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();

  async function turn(): Promise<void> {
    try {
      for (const failure of await publishDue(desk)) onFailure(failure);
    } catch (error) {
      onError(error);
    }
    if (stopped) return;
    timer = setTimeout(
      () => {
        work = turn();
      },
      await sleepFor(desk),
    );
  }

  work = turn();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await work;
    },
  };
}

async function sleepFor({ newsroom, clock }: Desk): Promise<number> {
  try {
    const next = await newsroom.nextDue();
    const wait = next === null ? LONGEST_SLEEP_MS : fromTimestamp(next) - clock();
    // What is still due after a turn has failed in it: trying again at once would only spin.
    return wait > 0 ? Math.min(LONGEST_SLEEP_MS, wait) : LONGEST_SLEEP_MS;
  } catch {
    return LONGEST_SLEEP_MS;
  }
}

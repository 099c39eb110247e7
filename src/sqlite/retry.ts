import { setTimeout as wait } from 'node:timers/promises';

const PAUSE_MS = 20;
const TRIES = 250;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');

/**
 * Runs a synchronous transaction; while another process holds the lock, tries again without
 * blocking the event loop (about five seconds in all, then the error goes through).
 */
export async function retryWhileBusy<T>(transaction: () => T): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return transaction();
    } catch (error) {
      if (!isBusy(error) || tried >= TRIES) throw error;
      await wait(PAUSE_MS);
    }
  }
}

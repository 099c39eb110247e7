import { performance } from 'node:perf_hooks';
import type { Clock } from '../domain/instant.js';

/** Two readings this close agree: what a slewed clock and a busy machine do between two looks. */
const AGREEMENT_MS = 250;
/** How long the wall clock has to agree with itself before it is believed again. */
const TRIAL_MS = 60_000;

/** A wall-clock instant, and the time since some fixed moment at which it was read. */
interface Anchor {
  wall: number;
  steady: number;
}

/**
 * A clock for lifting embargoes: the earlier of the wall clock and of what it said before, carried on by the monotonic clock, which no one
 * can set. Where the wall clock is set forward, what is due comes late, by a minute at most, and never early; set back, late as well, and
 * what was published stays so. It has to be read now and then: a step is noticed when it is looked at.
 * @param wall ms since the epoch @param steady ms since any fixed moment, never set
 */
export function openSteadyClock(wall: Clock = Date.now, steady: () => number = () => performance.now()): Clock {
  const look = (): Anchor => ({ wall: wall(), steady: steady() });
  const carriedOn = (anchor: Anchor, now: Anchor): number => anchor.wall + (now.steady - anchor.steady);
  const agrees = (anchor: Anchor, now: Anchor): boolean => Math.abs(now.wall - carriedOn(anchor, now)) < AGREEMENT_MS;
  let trusted = look();
  /** Where a clock that was set is watched from, until it is trusted. */
  let trial = trusted;
  return () => {
    const now = look();
    if (!agrees(trial, now)) trial = now;
    if (now.steady - trial.steady >= TRIAL_MS) {
      trusted = now;
      trial = now;
    }
    return Math.floor(Math.min(now.wall, carriedOn(trusted, now)));
  };
}

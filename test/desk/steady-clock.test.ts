import fc from 'fast-check';
import t from 'tap';
import { openSteadyClock } from '../../src/desk/steady-clock.js';

const START = Date.UTC(2026, 2, 12, 5, 0, 0);
const MINUTE = 60_000;

/** A wall clock somebody can set, and a monotonic one nobody can. */
function openClocks() {
  const real = { passed: 0, offset: 0 };
  const clock = openSteadyClock(
    () => START + real.passed + real.offset,
    () => 1_234.5 + real.passed,
  );
  return {
    clock,
    set: (offset: number) => {
      real.offset = offset;
    },
    /** Lets time pass, with a look every half second as the publisher has one. */
    pass(ms: number): void {
      for (let left = ms; left > 0; left -= 500) {
        real.passed += Math.min(500, left);
        clock();
      }
    },
    get true() {
      return START + real.passed;
    },
  };
}

t.test('a clock nobody sets is the wall clock', async (t) => {
  const clocks = openClocks();
  clocks.pass(3 * MINUTE);
  t.equal(clocks.clock(), clocks.true);
});

t.test('a clock set forward is not believed at once, and after a minute it is', async (t) => {
  const clocks = openClocks();
  clocks.pass(MINUTE);
  clocks.set(60 * MINUTE);
  t.equal(clocks.clock(), clocks.true, 'nothing is an hour early');
  clocks.pass(MINUTE - 1_000);
  t.equal(clocks.clock(), clocks.true, 'nor within the minute');
  clocks.pass(2_000);
  t.equal(clocks.clock(), clocks.true + 60 * MINUTE, 'a clock that stays as it was set is right');
});

t.test('a clock set back is followed at once: late, never early', async (t) => {
  const clocks = openClocks();
  clocks.pass(MINUTE);
  clocks.set(-30 * MINUTE);
  t.equal(clocks.clock(), clocks.true - 30 * MINUTE);
});

t.test('a step that is taken back within the minute leaves no trace', async (t) => {
  const clocks = openClocks();
  clocks.set(10 * MINUTE);
  clocks.pass(30_000);
  clocks.set(0);
  clocks.pass(2 * MINUTE);
  t.equal(clocks.clock(), clocks.true);
});

t.test('a clock that is slewed is followed', async (t) => {
  const clocks = openClocks();
  for (let second = 0; second < 600; second++) {
    clocks.set(second * 0.5);
    clocks.pass(1_000);
  }
  t.ok(Math.abs(clocks.clock() - (clocks.true + 300)) < 100, 'half a millisecond a second is what time daemons do');
});

t.test('whatever is done to the wall clock, it is never ahead of it, nor of a minute of its steadiness', async (t) => {
  const steps = fc.array(fc.tuple(fc.integer({ min: -7_200_000, max: 7_200_000 }), fc.integer({ min: 0, max: MINUTE - 1_000 })), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(steps, (taken) => {
      const clocks = openClocks();
      clocks.pass(MINUTE);
      for (const [offset, ms] of taken) {
        clocks.set(offset);
        clocks.pass(ms);
        t.ok(clocks.clock() <= clocks.true + Math.max(0, offset));
        // No setting is kept for a minute: none is ever believed where it is ahead.
        if (offset > 250) t.ok(clocks.clock() <= clocks.true + 250 * taken.length);
      }
    }),
    { seed: 20_261_126, numRuns: 40 },
  );
});

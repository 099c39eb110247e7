import { type Reread, reread } from '../desk/reread.js';
import { explain } from './failure.js';
import type { Output } from './output.js';
import type { OpenDesk } from './stores.js';

const COLOURS = { unchanged: 'dim', revised: 'green', republished: 'green', failed: 'red' } as const;

function describe({ paint }: Output, { outcome, release_id, version, status, title, error }: Reread): string {
  const what = outcome === 'failed' ? explain(error) : (title ?? '');
  return `${paint(COLOURS[outcome], outcome.padEnd(11))} ${release_id} version ${version} ${status}  ${what}`;
}

const PROGRESS = 100;

/** Reads stored sources again, one after the other; one that fails keeps what it said. Returns the exit code. */
export async function runReread(desk: OpenDesk, names: readonly string[], { json }: { json?: boolean }, output: Output): Promise<number> {
  const tally = new Map<string, number>();
  let done = 0;
  for await (const result of reread(desk, names)) {
    const { outcome, error, ...rest } = result;
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    if (outcome !== 'unchanged') output.say(describe(output, result));
    if (++done % PROGRESS === 0) output.say(output.paint('dim', `${done} read`));
    if (json) output.result(JSON.stringify({ ...rest, outcome, ...(outcome === 'failed' ? { error: explain(error) } : {}) }));
  }
  output.say([...tally].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'nothing to read again');
  return (tally.get('failed') ?? 0) > 0 ? 1 : 0;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { weigh } from '../bench/disk.js';
import { parseOptions } from '../bench/options.js';
import { populate } from '../bench/population.js';
import { playRounds } from '../bench/rounds.js';
import { measureStart } from '../bench/starting.js';

const RELEASES = 60;
const silent = (): void => undefined;

t.test('the bench fills stores, weighs them, starts a server and measures every route of it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const { perSecond } = await populate(folder, RELEASES, silent);
  t.ok(perSecond.txt > 0 && perSecond.md > 0 && perSecond.html > 0);
  const { releases, wire, itemJson, allJson } = await weigh(folder);
  t.equal(releases, RELEASES);
  t.ok(wire > itemJson && allJson > itemJson && itemJson > 5_000, 'a release has the bytes of its text, and facts beside');
  t.ok((await measureStart(folder, 1)) > 0);
  const measured = await playRounds(folder, { rounds: 1, seconds: 1, say: silent });
  t.same(
    measured.filter(({ route }) => route.gate !== null).map(({ route }) => route.name),
    ['item', 'item, not modified (304)', 'list of 20'],
  );
  for (const { route, ratio, bytes } of measured) t.ok(ratio > 0 && bytes > 0, `${route.name} was answered`);
});

t.test('a number the bench cannot take is refused with the numbers it can', (t) => {
  t.throws(() => parseOptions(['--rounds', 'many']), /--rounds takes a whole number from 1 to 50/);
  t.throws(() => parseOptions(['--releases', '99']), /--releases takes a whole number from 100 to 200000/);
  t.equal(parseOptions(['--releases', '100']).releases, 100);
  t.end();
});

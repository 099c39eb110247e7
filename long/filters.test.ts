import fc from 'fast-check';
import t from 'tap';
import { withdraw } from '../src/desk/withdraw.js';
import { openFrontDoor } from '../test/proofs/support/answers.js';
import { NAIVE } from '../test/proofs/support/naive.js';
import { members, publishMember, WORDS } from '../test/proofs/support/populations.js';
import { openWorld, type World } from '../test/proofs/support/worlds.js';
import { type Answer, ORIGIN } from '../test/support/desk.js';

const SEED = 20_260_312;
const LISTS = Object.keys(NAIVE);

const door = await openFrontDoor();
t.teardown(() => door.close());

async function get(url: string): Promise<Answer> {
  const { status, body } = await door.ask({ method: 'GET', url, headers: {} });
  if (status !== 200) throw new Error(`${status} ${url} ${body}`);
  return JSON.parse(body);
}

/** Follows links.next to the end, with another page size each time; between pages, something may happen. */
async function walk(url: string, limits: readonly number[], between: () => Promise<unknown> = async () => undefined): Promise<Answer[]> {
  const rows: Answer[] = [];
  const totals = new Set<number>();
  const sized = (address: string, page: number): string => {
    const { pathname, searchParams } = new URL(address, ORIGIN);
    searchParams.set('limit', String(limits[page % limits.length]));
    return `${pathname}?${searchParams}`;
  };
  let page = 0;
  for (let next: string | null = url; next !== null; page++) {
    const list = await get(sized(next, page));
    rows.push(...list.data);
    totals.add(list.meta.total);
    next = list.links.next === null ? null : list.links.next.slice(ORIGIN.length);
    await between();
  }
  if (totals.size !== 1) throw new Error(`totals ${[...totals]} in one walk of ${url}`);
  return rows;
}

const idsOf = (rows: Answer[]): string[] => rows.map(({ id }) => id);
const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });

/** Worlds with random releases, each shown at the door while the work is done. */
async function inWorlds(size: number, runs: number, work: (world: World) => Promise<void>): Promise<void> {
  const population = fc.array(members, { minLength: size - 2, maxLength: size + 2 });
  for (const some of fc.sample(population, { seed: SEED, numRuns: runs })) {
    const world = openWorld();
    try {
      for (const [index, member] of some.entries()) await publishMember(world, member, index + 1);
      door.show(world);
      await work(world);
    } finally {
      world.close();
    }
  }
}

t.test('any two filters together give what a naive filter gives over everything, and the total counts it', async (t) => {
  let [checked, found] = [0, 0];
  await inWorlds(12, 4, async () => {
    const everything = new Map<string, Answer[]>();
    for (const path of LISTS) everything.set(path, await walk(`/v1/${path}`, [100]));
    const cases = fc.constantFrom(...LISTS).chain((path) => {
      const filter = NAIVE[path] ?? fc.constant({ query: '', keeps: () => true });
      return fc.record({ path: fc.constant(path), one: filter, other: fc.option(filter, { freq: 2 }) });
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ path, one, other }) => {
        const sameField = other !== null && other.query.split('=')[0] === one.query.split('=')[0];
        const filters = other === null || sameField ? [one] : [one, other];
        const url = `/v1/${path}?${filters.map(({ query }) => query).join('&')}`;
        const wanted = (everything.get(path) ?? []).filter((row) => filters.every(({ keeps }) => keeps(row)));
        const { data, meta } = await get(`${url}&limit=100`);
        checked++;
        found += data.length;
        if (meta.total !== data.length) throw new Error(`${url}: total ${meta.total}, ${data.length} rows`);
        if (idsOf(data).join() !== idsOf(wanted).join()) throw new Error(`${url}: ${data.length} rows instead of ${wanted.length}`);
      }),
      { numRuns: 400, seed: SEED },
    );
  });
  t.ok(found > checked, `${checked} queries, ${found} rows`);
});

t.test('a walk with pages of any size is the list as of its first page, whatever is published or withdrawn meanwhile', async (t) => {
  let walks = 0;
  const addresses = fc.constantFrom(
    ...LISTS.map((path) => `/v1/${path}`),
    ...['releases', 'quotes', 'statistics'].map((path) => `/v1/${path}?sort=published_at`),
    ...LISTS.map((path) => `/v1/${path}?q=${encodeURIComponent('ferry OR marée OR office OR lantelme OR dastrelune')}`),
    '/v1/people?sort=-name',
    '/v1/quotes?kind__not=partial',
    '/v1/releases?language=fr&sort=published_at',
  );
  const more = fc.array(members, { minLength: 1, maxLength: 3 });
  await inWorlds(10, 3, async (world) => {
    let number = 100;
    for (const [url, limits, newcomers, retreat] of fc.sample(fc.tuple(addresses, sizes, more, fc.boolean()), {
      seed: SEED,
      numRuns: 14,
    })) {
      const before = await walk(url, [100]);
      let left = [...newcomers];
      const read = await walk(url, limits, async () => {
        const [next, ...rest] = left;
        left = rest;
        if (!next) return;
        const id = await publishMember(world, next, ++number);
        if (retreat) await withdraw(world.desk, id, 'Retiré.', null);
      });
      walks++;
      t.same(idsOf(read), idsOf(before), `${url} by ${limits.join(', ')}`);
    }
  });
  t.ok(walks > 30, `${walks} walks`);
});

t.test('what is withdrawn during a walk is missing from the rest of it, and nothing else is', async (t) => {
  await inWorlds(10, 3, async (world) => {
    const before = await walk('/v1/releases', [100]);
    const victim = before[7].id;
    let pages = 0;
    const read = await walk('/v1/releases', [2, 1], async () => {
      if (++pages === 2) await withdraw(world.desk, victim, 'Retiré.', null);
    });
    t.same(
      idsOf(read),
      idsOf(before).filter((id) => id !== victim),
    );
  });
});

t.test('a search by date and by relevance finds the same, title hits first', async (t) => {
  let hits = 0;
  const searches = fc
    .array(fc.constantFrom(...WORDS, 'OR', '-pont', '"horse ferry"'), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '));
  await inWorlds(10, 3, async () => {
    for (const [q, limits] of fc.sample(fc.tuple(searches, sizes), { seed: SEED, numRuns: 40 })) {
      for (const path of ['releases', 'quotes', 'statistics']) {
        const url = `/v1/${path}?q=${encodeURIComponent(q)}`;
        if ((await door.ask({ method: 'GET', url, headers: {} })).status !== 200) continue;
        const [byDate, byRelevance] = [await walk(`${url}&sort=-published_at`, limits), await walk(url, limits)];
        hits += byDate.length;
        if (idsOf(byDate).sort().join() !== idsOf(byRelevance).sort().join()) t.fail(url);
        if (new Set(idsOf(byDate)).size !== byDate.length) t.fail(`${url}: something twice`);
      }
    }
  });
  t.ok(hits > 300, `${hits} hits`);
});

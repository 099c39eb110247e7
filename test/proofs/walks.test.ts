import fc from 'fast-check';
import t from 'tap';
import { withdraw } from '../../src/desk/withdraw.js';
import { ORIGIN, openTestDesk, type TestDesk } from '../support/desk.js';

const PEOPLE = ['Odilon Brécy', 'Blandine Ostrevant', 'Théophane Mercastel', 'Isaure Kervandal'];

const toText = (number: number): string => {
  const person = PEOPLE[number % PEOPLE.length];
  const day = 1 + (number % 27);
  return `Lormeuil, le ${day === 1 ? '1er' : day} mars 2026\n\nLe chantier numéro ${number} du port commence\n\nLe chantier emploiera ${100 + number} personnes.\n\n« Le chantier ${number} changera notre port, et nous le conduirons ensemble », a déclaré ${person}, maire de Lormeuil.\n`;
};

interface Walk {
  ids: string[];
  totals: Set<number | null>;
}

/** Follows links.next to the end; between two pages, something happens. */
async function walk({ get }: TestDesk, url: string, between: () => Promise<unknown> = async () => undefined): Promise<Walk> {
  const [ids, totals]: [string[], Set<number | null>] = [[], new Set()];
  for (let next: string | null = url; next !== null; ) {
    const { status, body } = await get(next);
    if (status !== 200) throw new Error(`${status} ${next}`);
    ids.push(...body.data.map(({ id }: { id: string }) => id));
    totals.add(body.meta.total);
    next = body.links.next === null ? null : body.links.next.slice(ORIGIN.length);
    await between();
  }
  return { ids, totals };
}

const LISTS = [
  '/v1/releases',
  '/v1/releases?sort=published_at',
  '/v1/quotes',
  '/v1/people',
  '/v1/people?sort=-name',
  '/v1/statistics',
  '/v1/quotes?q=port',
  '/v1/releases?q=chantier+numero&sort=-published_at',
  '/v1/quotes?speaker=odilon-brecy',
  '/v1/releases?language=fr&published_at__gte=2026',
];
const withLimit = (url: string, limit: number): string => `${url}${url.includes('?') ? '&' : '?'}limit=${limit}`;

t.test('a walk is the list as of its first page, whatever is published meanwhile', async (t) => {
  const test = await openTestDesk(t);
  let number = 0;
  const publish = () => test.ingest(toText(++number), { publish: 'now', dated: number % 2 === 0 });
  for (let times = 0; times < 12; times++) await publish();
  const random = fc.sample(fc.integer({ min: 1, max: 5 }), { numRuns: LISTS.length, seed: 7 });
  for (const [index, url] of LISTS.entries()) {
    test.clock.forward(60_000);
    const whole = await walk(test, withLimit(url, 100));
    const paged = await walk(test, withLimit(url, random[index] ?? 3), publish);
    t.strictSame(paged.ids, whole.ids, url);
    t.strictSame([...paged.totals], [whole.ids.length], `${url}: one total, the number of rows`);
    t.equal(new Set(whole.ids).size, whole.ids.length);
  }
});

t.test('what is withdrawn in the middle of a walk is gone from the rest of it', async (t) => {
  const test = await openTestDesk(t);
  for (let number = 1; number <= 6; number++) await test.ingest(toText(number), { publish: 'now', external_id: `n${number}` });
  const whole = await walk(test, '/v1/releases?limit=100');
  const last = whole.ids.at(-1) ?? '';
  let done = false;
  const paged = await walk(test, '/v1/releases?limit=2', async () => {
    if (!done) await withdraw(test.desk, last, 'Retiré.', null);
    done = true;
  });
  t.strictSame(paged.ids, whole.ids.slice(0, -1));
});

t.test('every filter gives what a naive filter over everything gives', async (t) => {
  const test = await openTestDesk(t);
  for (let number = 1; number <= 12; number++) {
    test.clock.forward(86_400_000);
    await test.ingest(toText(number), { publish: 'now' });
  }
  const statistics = (await test.get('/v1/statistics?limit=100')).body.data;
  const quotes = (await test.get('/v1/quotes?limit=100')).body.data;
  type Row = { id: string; value: number; unit: string; published_at: string; speaker?: { name: string } };
  const cases: [string, Row[], (row: Row) => boolean][] = [
    ['/v1/statistics?value__gte=105', statistics, ({ value }) => value >= 105],
    ['/v1/statistics?value__gt=105', statistics, ({ value }) => value > 105],
    ['/v1/statistics?value__lt=105&unit=count', statistics, ({ value, unit }) => value < 105 && unit === 'count'],
    ['/v1/statistics?value=105&value=107', statistics, ({ value }) => value === 105 || value === 107],
    ['/v1/statistics?unit__not=count', statistics, ({ unit }) => unit !== 'count'],
    ['/v1/statistics?published_at__gt=2026-03-15', statistics, ({ published_at }) => published_at > '2026-03-15T23:59:59Z'],
    [
      '/v1/quotes?speaker=Odilon+Br%C3%A9cy&speaker=isaure-kervandal',
      quotes,
      ({ speaker }) => ['Odilon Brécy', 'Isaure Kervandal'].includes(speaker?.name ?? ''),
    ],
    ['/v1/quotes?speaker__not=odilon-brecy', quotes, ({ speaker }) => speaker?.name !== 'Odilon Brécy'],
    ['/v1/quotes?speaker__missing=true', quotes, ({ speaker }) => !speaker],
  ];
  for (const [url, rows, keeps] of cases) {
    const { body } = await test.get(withLimit(url, 100));
    t.strictSame(
      body.data.map(({ id }: Row) => id),
      rows.filter(keeps).map(({ id }) => id),
      url,
    );
    t.equal(body.meta.total, body.data.length, url);
  }
});

t.test('by date and by relevance, a search finds the same', async (t) => {
  const test = await openTestDesk(t);
  for (let number = 1; number <= 9; number++) await test.ingest(toText(number), { publish: 'now' });
  for (const q of ['chantier', 'port -7', '"le chantier 3"', 'ostrevant OR kervandal']) {
    const [byDate, byRelevance] = await Promise.all(
      ['-published_at', 'relevance'].map((sort) => walk(test, `/v1/quotes?q=${encodeURIComponent(q)}&sort=${sort}&limit=2`)),
    );
    t.strictSame([...(byDate?.ids ?? [])].sort(), [...(byRelevance?.ids ?? [])].sort(), q);
    t.ok(byDate && byDate.ids.length > 0, q);
  }
});

t.test('a cursor is good for its own list only', async (t) => {
  const test = await openTestDesk(t);
  for (let number = 1; number <= 4; number++) await test.ingest(toText(number), { publish: 'now' });
  const { meta } = (await test.get('/v1/releases?limit=1&language=fr')).body;
  const cursor: string = meta.next_cursor;
  t.equal((await test.get(`/v1/releases?language=fr&limit=3&cursor=${cursor}`)).status, 200, 'another page size is the same list');
  const tampered = `${cursor.slice(0, 4)}${cursor[4] === 'a' ? 'b' : 'a'}${cursor.slice(5)}`;
  for (const query of [
    `cursor=${cursor}`,
    `language=en&cursor=${cursor}`,
    `language=fr&sort=published_at&cursor=${cursor}`,
    `language=fr&cursor=${tampered}`,
    'language=fr&cursor=nonsense',
    `language=fr&cursor=${cursor}.x`,
  ]) {
    const { status, body } = await test.get(`/v1/releases?${query}`);
    t.strictSame([status, body.type], [400, '/problems/invalid-cursor'], query.slice(0, 40));
  }
  t.equal((await test.get(`/v1/quotes?language=fr&cursor=${cursor}`)).status, 400);
});

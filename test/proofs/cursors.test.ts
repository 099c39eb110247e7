import fc from 'fast-check';
import t from 'tap';
import { publish } from '../../src/desk/publish.js';
import { type Answer, ORIGIN } from '../support/desk.js';
import { openFrontDoor } from './support/answers.js';
import { RELEASE_NAMES } from './support/communiques.js';
import { openWorld, readingOf } from './support/worlds.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';

/** Lists whose first page is not their last, no two of which are the same list. */
const LISTS = [
  '/v1/releases',
  '/v1/releases?sort=published_at',
  '/v1/releases?language=fr',
  '/v1/releases?language=fr&language=en',
  '/v1/releases?include=body',
  '/v1/releases?q=bac',
  '/v1/quotes',
  '/v1/quotes?q=bac OR ferry OR promesse OR promised',
  '/v1/quotes?speaker=Maëlle Kerdoncuff',
  '/v1/statistics',
  '/v1/statistics?unit=percent',
  '/v1/people',
  '/v1/people?sort=-name',
  '/v1/organizations',
];

t.test('a cursor is good for the list it came from, unchanged, and for nothing else', async (t) => {
  const world = openWorld();
  const door = await openFrontDoor();
  t.teardown(async () => {
    await door.close();
    world.close();
  });
  for (const name of RELEASE_NAMES) await publish(world.desk, (await world.keep(name, readingOf(name, 0))).release_id);
  door.show(world);

  async function get(url: string): Promise<{ status: number; body: Answer }> {
    const { status, body } = await door.ask({ method: 'GET', url, headers: {} });
    return { status, body: JSON.parse(body) };
  }
  const add = (url: string, parameters: string): string => `${encodeURI(url)}${url.includes('?') ? '&' : '?'}${parameters}`;
  const cursors = new Map<string, string>();
  for (const url of LISTS) {
    const { body } = await get(add(url, 'limit=1'));
    t.ok(body.links.next.startsWith(ORIGIN), url);
    cursors.set(url, body.meta.next_cursor);
  }
  for (const [own, cursor] of cursors) {
    for (const url of LISTS) {
      const { status, body } = await get(add(url, `cursor=${cursor}`));
      if (url === own) t.equal(status, 200, url);
      else t.same([status, body.type], [400, '/problems/invalid-cursor'], `the cursor of ${own} at ${url}`);
    }
  }
  const changes = fc.record({ url: fc.constantFrom(...LISTS), at: fc.nat(), letter: fc.constantFrom(...LETTERS, '') });
  await fc.assert(
    fc.asyncProperty(changes, async ({ url, at, letter }) => {
      const cursor = cursors.get(url) ?? '';
      const place = at % cursor.length;
      const changed = cursor.slice(0, place) + letter + cursor.slice(place + 1);
      const { status, body } = await get(add(url, `cursor=${changed}`));
      return changed === cursor ? status === 200 : status === 400 && body.type === '/problems/invalid-cursor';
    }),
    { numRuns: 1_000, seed: 20_260_312 },
  );
});

import t from 'tap';
import { publish } from '../../src/desk/publish.js';
import { withdraw } from '../../src/desk/withdraw.js';
import { type Answer, ORIGIN } from '../support/desk.js';
import { type FrontDoor, openFrontDoor } from './support/answers.js';
import { communiqueOf, inventionOf, type ReleaseName, type Variant } from './support/communiques.js';
import { foresee } from './support/knowledge.js';
import { openWorld, readingOf, releaseIdOf, type World } from './support/worlds.js';

const LISTS = ['releases', 'quotes', 'statistics', 'people', 'organizations'] as const;
const REASON = 'The ferry was announced too early.';

interface Opened {
  world: World;
  get(url: string): Promise<{ status: number; body: Answer; text: string }>;
  publish(name: ReleaseName, variant: Variant): Promise<void>;
}

async function open(t: { teardown(undo: () => unknown): void }): Promise<Opened> {
  const world = openWorld();
  const door: FrontDoor = await openFrontDoor();
  t.teardown(async () => {
    await door.close();
    world.close();
  });
  door.show(world);
  return {
    world,
    async get(url) {
      const { status, body } = await door.ask({ method: 'GET', url, headers: {} });
      return { status, body: JSON.parse(body), text: body };
    },
    async publish(name, variant) {
      const { release_id } = await world.keep(name, readingOf(name, variant));
      await publish(world.desk, release_id);
    },
  };
}

t.test('what was withdrawn answers 410 with the notice, under every address it ever had', async (t) => {
  const { world, get, publish } = await open(t);
  await publish('alder', 0);
  await publish('alder', 2);
  await publish('cedar', 0);
  const id = releaseIdOf('alder');
  const [first, second] = [foresee('alder', 0), foresee('alder', 2)];
  const kept = new Set(second.quotes.map((quote) => quote.id));
  const below = ['', '/quotes', '/statistics', '/people', '/versions', '/versions/1', '/versions/2'];
  t.equal((await get(`/v1/releases/${second.release.slug}`)).status, 200, 'its address');
  t.equal((await get(`/v1/releases/${id}/versions/1`)).status, 200, 'its first version');

  await withdraw(world.desk, id, REASON, `${ORIGIN}/v1/releases/${releaseIdOf('cedar')}`);
  for (const name of [id, first.release.slug, second.release.slug]) {
    for (const path of below) {
      const { status, body } = await get(`/v1/releases/${name}${path}`);
      t.equal(status, 410, `${name}${path}`);
      t.equal(body.withdrawn_notice.explanation, REASON);
      t.equal(body.withdrawn_notice.alternative_url, `${ORIGIN}/v1/releases/${releaseIdOf('cedar')}`);
    }
  }
  const facts = [...second.quotes.map((quote) => `quotes/${quote.id}`), ...second.statistics.map((figure) => `statistics/${figure.id}`)];
  for (const fact of facts) {
    const { status, body } = await get(`/v1/${fact}`);
    t.equal(status, 410, fact);
    t.equal(body.withdrawn_notice.explanation, REASON);
  }
  for (const quote of first.quotes) {
    const { status, body } = await get(`/v1/quotes/${quote.id}`);
    t.equal(status, 410, 'a quote that a correction had removed before');
    t.match(body.withdrawn_notice.explanation, kept.has(quote.id) ? REASON : /removed by a correction/);
  }
});

t.test('nothing of it is left in any list, search, count or aggregate', async (t) => {
  const { world, get, publish } = await open(t);
  await publish('cedar', 0);
  await publish('birch', 0);
  const before = new Map<string, string>();
  const summaries = async (): Promise<[string, string][]> => {
    const answers: [string, string][] = [];
    for (const path of LISTS) {
      const { body } = await get(`/v1/${path}?limit=100${path === 'releases' ? '&include=body' : ''}`);
      const rows = body.data.map((row: Answer) => JSON.stringify(row)).sort();
      answers.push([path, `${body.meta.total}\n${rows.join('\n')}`]);
    }
    return answers;
  };
  for (const [path, summary] of await summaries()) before.set(path, summary);

  await publish('alder', 0);
  const { own, place, rare } = inventionOf('alder');
  const [person] = (await get(`/v1/people?name=${encodeURIComponent(own)}`)).body.data;
  t.equal(person.counts.releases, 1, 'somebody only this release names');
  t.equal((await get('/v1/quotes?speaker=Maëlle Kerdoncuff&limit=0')).body.meta.total, 3);

  await withdraw(world.desk, 'alder', REASON, null);
  for (const [path, summary] of await summaries()) t.equal(summary, before.get(path), `${path}: as if it had never been`);
  t.equal((await get('/v1/quotes?speaker=Maëlle Kerdoncuff&limit=0')).body.meta.total, 2, 'a person others name too');
  t.equal((await get(`/v1/people/${person.id}`)).status, 410, 'a person nobody else names');
  t.equal((await get(`/v1/people/${person.id}/quotes`)).status, 410);
  for (const path of LISTS) {
    for (const word of [own, place, rare, `"${own}"`]) {
      const { body, text } = await get(`/v1/${path}?q=${encodeURIComponent(word)}&sort=relevance`);
      t.same([body.data, body.meta.total], [[], 0], `${path} for ${word}`);
      t.notMatch(text.replace(/"links".*/s, ''), word);
    }
    for (const filter of ['release', 'issuer', 'speaker', 'person', 'organization', 'source']) {
      const { status, body } = await get(`/v1/${path}?${filter}=${filter === 'release' ? releaseIdOf('alder') : encodeURIComponent(own)}`);
      if (status === 200) t.equal(body.meta.total, 0, `${path} by ${filter}`);
    }
  }
  t.match(communiqueOf('alder', 0), rare, 'the words that were looked for');
});

import t from 'tap';
import { ARDELLE, LORMEUIL, LORMEUIL_CORRECTED, MERROWBY } from '../support/communiques.js';
import { ORIGIN, openTestDesk } from '../support/desk.js';

t.test('an empty wire answers empty lists, not errors', async (t) => {
  const { get } = await openTestDesk(t);
  for (const list of ['releases', 'quotes', 'people', 'statistics', 'organizations']) {
    const { status, body } = await get(`/v1/${list}`);
    t.equal(status, 200);
    t.strictSame(body.data, []);
    t.strictSame(body.meta, { total: 0, limit: 20, next_cursor: null });
  }
});

t.test('a published communiqué is read back with its facts', async (t) => {
  const { get, ingest } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp-31' });
  const { body: release } = await get(`/v1/releases/${release_id}`);
  t.match(release, {
    id: release_id,
    type: 'release',
    slug: '2026-03-12-lormeuil-ouvre-1-200-places-de-stationnement-pour-velos',
    version: 1,
    status: 'published',
    external_id: 'cp-31',
    language: 'fr',
    title: 'Lormeuil ouvre 1 200 places de stationnement pour vélos',
    dateline: { text: 'Lormeuil, le 12 mars 2026', place: 'Lormeuil', date: '2026-03-12' },
    published_at: '2026-03-12T05:00:00Z',
  });
  t.ok(release.body.text.startsWith('Lormeuil, le 12 mars 2026\n\n'));
  const { body: quotes } = await get(release.links.quotes);
  t.equal(quotes.data.length, 1);
  const [quote] = quotes.data;
  t.match(quote, { speaker: { name: 'Odilon Brécy' }, role: 'maire de Lormeuil', kind: 'direct', release: { id: release_id } });
  t.equal(release.body.text.slice(quote.selector.start, quote.selector.end), quote.selector.exact);
  const { body: statistics } = await get(release.links.statistics);
  for (const { selector, text } of statistics.data) {
    t.equal(release.body.text.slice(selector.start, selector.end), selector.exact);
    t.equal(selector.exact, text);
  }
  const { body: people } = await get(release.links.people);
  t.strictSame(
    people.data.map(({ name, role }: { name: string; role: string }) => [name, role]),
    [['Odilon Brécy', 'maire de Lormeuil']],
    'the press contact is a contact, not a person of the wire',
  );
  t.equal((await get(quote.links.self)).body.id, quote.id);
  t.equal((await get(quote.speaker.url)).body.name, 'Odilon Brécy');
});

t.test('lists leave body and sections out unless they are asked for', async (t) => {
  const { get, ingest } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now' });
  const [short] = (await get('/v1/releases')).body.data;
  t.notOk('body' in short);
  t.notOk('sections' in short);
  const [full] = (await get('/v1/releases?include=body')).body.data;
  t.strictSame(full, (await get(short.links.self)).body);
});

t.test('a slug names its release; an old slug moves permanently', async (t) => {
  const { get, ingest } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp-31' });
  const old = (await get(`/v1/releases/${release_id}`)).body.slug;
  t.equal((await get(`/v1/releases/${old}`)).body.id, release_id);
  await ingest(LORMEUIL_CORRECTED, { publish: 'now', external_id: 'cp-31' });
  const moved = await get(`/v1/releases/${old}/quotes?limit=3`);
  t.equal(moved.status, 301);
  const { slug } = (await get(`/v1/releases/${release_id}`)).body;
  t.not(slug, old);
  t.equal(moved.headers.location, `${ORIGIN}/v1/releases/${slug}/quotes?limit=3`);
});

t.test('a correction is a new version with a note; the quote that stayed keeps its id', async (t) => {
  const { get, ingest, clock } = await openTestDesk(t);
  const { release_id } = await ingest(LORMEUIL, { publish: 'now', external_id: 'cp-31' });
  const before = (await get(`/v1/releases/${release_id}/quotes`)).body.data[0];
  clock.set('2026-03-13T08:00:00Z');
  const corrected = await ingest(LORMEUIL_CORRECTED, { publish: 'now', external_id: 'cp-31' });
  t.match(corrected, { outcome: 'corrected', release_id, version: 2, status: 'published' });
  const { body: release } = await get(`/v1/releases/${release_id}`);
  t.match(release, { version: 2, published_at: '2026-03-12T05:00:00Z', updated_at: '2026-03-13T08:00:00Z' });
  t.match(release.change_note, /^Titre modifié, texte modifié/);
  t.equal(release.corrections.length, 1);
  const after = (await get(`/v1/releases/${release_id}/quotes`)).body.data[0];
  t.equal(after.id, before.id);
  t.equal(after.release_version, 2);
  const { body: versions } = await get(release.links.versions);
  t.strictSame(
    versions.data.map(({ version }: { version: number }) => version),
    [2, 1],
  );
  const { body: first } = await get(versions.data[1].links.self);
  t.match(first.title, /1 200 places/, 'the first version is kept as it was');
  t.not(versions.data[0].digest, versions.data[1].digest);
});

t.test('filters select by issuer, person, speaker, language and date', async (t) => {
  const { get, ingest, clock } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now' });
  clock.set('2026-04-02T07:00:00Z');
  await ingest(ARDELLE, { publish: 'now' });
  clock.set('2026-05-14T07:00:00Z');
  await ingest(MERROWBY, { publish: 'now' });
  const titles = async (query: string): Promise<string[]> => {
    const { status, body } = await get(`/v1/releases?${query}`);
    t.equal(status, 200, query);
    t.equal(body.meta.total, body.data.length, query);
    return body.data.map(({ dateline }: { dateline: { place: string } }) => dateline.place);
  };
  t.strictSame(await titles('language=fr'), ['Clairmont', 'Lormeuil'], 'newest first');
  t.strictSame(await titles('sort=published_at'), ['Lormeuil', 'Clairmont', 'Merrowby']);
  t.strictSame(await titles('language__not=fr'), ['Merrowby']);
  t.strictSame(await titles('person=odilon-br%C3%A9cy'), ['Clairmont', 'Lormeuil'], 'by name, as a slug');
  t.strictSame(await titles('speaker=Odilon%20Br%C3%A9cy'), ['Lormeuil'], 'named is not quoted');
  t.strictSame(await titles('published_at=2026-04'), ['Clairmont']);
  t.strictSame(await titles('published_at__gte=2026-04-02T07:00:00Z'), ['Merrowby', 'Clairmont']);
  t.strictSame(await titles('published_at__lt=2026-04'), ['Lormeuil']);
  t.strictSame(await titles('date=2026-03-12'), ['Lormeuil']);
  t.strictSame(await titles('issuer=nobody%20at%20all'), [], 'a name nobody has is an empty list');
  t.strictSame(await titles('external_id__missing=true&language=en'), ['Merrowby']);
});

t.test('full text does not mind accents, elision, ligatures or number', async (t) => {
  const { get, ingest } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now' });
  const total = async (q: string): Promise<number> => (await get(`/v1/releases?q=${encodeURIComponent(q)}`)).body.meta.total;
  for (const q of ['velo', 'vélos', 'VELO', 'observatoire mobilité', '"cycliste perdu"', 'velo -voiture', 'voiture OR vélo', '1200'])
    t.equal(await total(q), 1, q);
  for (const q of ['voiture', 'velo -cycliste', '"perdu cycliste"']) t.equal(await total(q), 0, q);
  t.equal((await get('/v1/releases?q=-velo')).status, 400, 'exclusions alone are refused');
});

t.test('limit=0 answers the total alone, pretty is for people', async (t) => {
  const { get, ingest } = await openTestDesk(t);
  await ingest(LORMEUIL, { publish: 'now' });
  const { body } = await get('/v1/quotes?limit=0');
  t.strictSame([body.data, body.meta.total, body.links.next], [[], 1, null]);
  for (const url of ['/v1/quotes?pretty', '/?pretty=true', body.links.self.replace(ORIGIN, '').replace('limit=0', 'pretty=1')]) {
    t.match((await get(url)).text, /^\{\n {2}"/, url);
  }
  t.notMatch((await get('/v1/quotes?pretty=false')).text, /^\{\n/);
});

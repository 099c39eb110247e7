import { existsSync, readFileSync } from 'node:fs';
import t from 'tap';
import { openTestDesk } from '../support/desk.js';

/** The communiqué the model's worked example was made from; it is not ours and stays outside the project. */
const SEED = '../shared/communiques/000_bc82a5dcf06185ee.txt';

t.test('the worked example comes out as the model says', { skip: existsSync(SEED) ? false : `${SEED} is not here` }, async (t) => {
  const { get, ingest } = await openTestDesk(t);
  const { release_id } = await ingest(readFileSync(SEED, 'utf8'), { publish: 'now', name: 'seed.txt' });
  const { body: release } = await get(`/v1/releases/${release_id}`);
  t.match(release, {
    language: 'fr',
    dateline: { text: 'Lyon, le 7 novembre 2024', place: 'Lyon', date: '2024-11-07' },
    title: 'La Région Auvergne-Rhône-Alpes, encore première région pour la réindustrialisation en France',
    issuer: { name: 'Région Auvergne-Rhône-Alpes' },
    slug: '2024-11-07-la-region-auvergne-rhone-alpes-encore-premiere-region',
    source_document: { pages: 2 },
  });
  t.notMatch(release.body.text, /Page \d/);
  t.equal(release.body.text.split('Lyon, le 7 novembre 2024').length, 2, 'the repeated dateline is furniture');
  const { body: people } = await get(release.links.people);
  t.strictSame(
    people.data.map(({ name, role }: Record<string, string>) => [name, role]),
    [
      ['Laurent Wauquiez', 'conseiller spécial de la Région Auvergne-Rhône-Alpes'],
      ['Stéphanie Pernod', "1re Vice-Présidente déléguée à l'économie, à la relocalisation, à la préférence régionale et numérique"],
      ['Fabrice Pannekoucke', 'président de la Région Auvergne-Rhône-Alpes'],
    ],
  );
  const { body: quotes } = await get(release.links.quotes);
  t.strictSame(
    quotes.data.map(({ speaker, text }: { speaker: { name: string }; text: string }) => [speaker.name, text.slice(0, 27), text.slice(-15)]),
    [
      ['Fabrice Pannekoucke', 'Nous allons poursuivre et i', 'el responsable.'],
      ['Laurent Wauquiez', 'Auvergne-Rhône-Alpes est au', 'e et innovante.'],
    ],
  );
  const { body: statistics } = await get(release.links.statistics);
  t.match(statistics.data, [
    { value: 1, unit: 'rank', section: 'title', quote: null },
    { value: 20, denominator: 36, counted: "projets d'implantation" },
    {
      value: 20,
      qualifier: 'net',
      counted: 'ouvertures de sites industriels',
      period: '2024-Q1',
      source: { name: "Baromètre industriel de l'État" },
    },
    { value: 1, unit: 'rank', period: '2024', text: /^première place/ },
    { value: 1, unit: 'rank', text: 'premier rang des régions françaises', quote: { name: 'Laurent Wauquiez' } },
  ]);
  t.equal(statistics.data.length, 5);
  for (const { selector } of [...quotes.data, ...statistics.data]) {
    t.equal(release.body.text.slice(selector.start, selector.end), selector.exact);
  }
  t.strictSame(
    quotes.data.map(({ selector }: { selector: { page: number } }) => selector.page),
    [2, 2],
  );
});

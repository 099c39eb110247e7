import t from 'tap';
import { blocksOf, pagesOf } from '../reading.js';
import { field, p, readWord, run, type Word } from './word.js';

const BODY = p('Orvanne ouvre deux écoles');

const linesOf = async (word: Word): Promise<string[]> => (await readWord(word)).text.split(/\n+/);

t.test('the first page’s header is the letterhead', async (t) => {
  const [first, other] = [p('Ville d’Orvanne'), p('Suite du communiqué')];
  for (const [name, word, expected] of [
    ['the default header', { headers: { default: first } }, ['Ville d’Orvanne', 'Orvanne ouvre deux écoles']],
    [
      'a header for the first page',
      { headers: { first, default: other }, section: '<w:titlePg/>' },
      ['Ville d’Orvanne', 'Orvanne ouvre deux écoles'],
    ],
    ['a first page without one', { headers: { default: other }, section: '<w:titlePg/>' }, ['Orvanne ouvre deux écoles']],
    ['a header nobody switched on', { headers: { first: other, default: first } }, ['Ville d’Orvanne', 'Orvanne ouvre deux écoles']],
    ['a header for even pages', { headers: { even: other } }, ['Orvanne ouvre deux écoles']],
    [
      'left, middle and right',
      { headers: { default: p(`${run('Orvanne')}<w:r><w:tab/></w:r>${run('Communiqué')}`) } },
      ['Orvanne', 'Communiqué', 'Orvanne ouvre deux écoles'],
    ],
    ['a running title', { headers: { default: p('Orvanne ouvre deux écoles') } }, ['Orvanne ouvre deux écoles']],
    [
      'page numbers',
      { headers: { default: p(`${run('Presse – page ')}${field('PAGE', '1')}${run('/')}${field('NUMPAGES', '2')}`) + p('Page 1 sur 2') } },
      ['Presse', 'Orvanne ouvre deux écoles'],
    ],
  ] as const) {
    t.strictSame(await linesOf({ body: BODY, ...word }), expected, name);
  }
});

t.test('a footer is read from where it says something', async (t) => {
  const address = p('Ville d’Orvanne, 1 place de la Halle, www.orvanne.example');
  const contact = p('Contact presse : Anna Holt, 03 53 01 00 00');
  for (const [name, footer, expected] of [
    ['an address', address, []],
    ['a page number', p(field('PAGE', '1')), []],
    [
      'a contact below an address',
      address + contact + p('anna.holt@orvanne.example'),
      ['Contact presse : Anna Holt, 03 53 01 00 00', 'anna.holt@orvanne.example'],
    ],
    [
      'a contact and a page number',
      contact + p('Page 1/2') + p(run('- ') + field('PAGE', '1') + run(' -')),
      ['Contact presse : Anna Holt, 03 53 01 00 00'],
    ],
    ['an embargo', p('Sous embargo jusqu’au 3 mars 2025, 6 h'), ['Sous embargo jusqu’au 3 mars 2025, 6 h']],
    [
      'a note in sentences',
      p(`${'La Ville d’Orvanne gère vingt-deux écoles. '.repeat(4).trim()}`),
      ['La Ville d’Orvanne gère vingt-deux écoles. '.repeat(4).trim()],
    ],
  ] as const) {
    t.strictSame((await linesOf({ body: BODY, footers: { default: footer } })).slice(1), expected, name);
  }
});

t.test('the order is letterhead, body, notes, footer', async (t) => {
  const document = await readWord({
    headers: { default: p('Ville d’Orvanne') },
    footers: { default: p('Contact : Anna Holt') },
    body: p(`${run('Deux écoles')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
    footnotes: `<w:footnote w:id="1">${p('Source : Ville.')}</w:footnote>`,
  });
  t.strictSame(blocksOf(document), [
    'paragraph: Ville d’Orvanne',
    'paragraph: Deux écoles[1]',
    'paragraph: [1] Source : Ville.',
    'paragraph: Contact : Anna Holt',
  ]);
});

const BREAK = '<w:r><w:br w:type="page"/></w:r>';
const RENDERED = '<w:r><w:lastRenderedPageBreak/></w:r>';

t.test('pages are those Word laid out or the author broke, and none where nobody knows', async (t) => {
  const app = (pages: number, words = 12) => `<Pages>${pages}</Pages><Words>${words}</Words>`;
  for (const [name, body, count, expected] of [
    ['one page by count', p('Un'), app(1), ['Un']],
    ['a count without breaks', p('Un'), app(2), []],
    ['nothing known', p('Un'), undefined, []],
    ['a count that a template brought along', p('Un'), app(1, 0), []],
    ['laid out, inside a paragraph', p(`${run('Un ')}${RENDERED}${run('deux')}`), app(2), ['Un', 'deux']],
    ['laid out, whatever the count', p('Un') + p(RENDERED + run('Deux')), app(7), ['Un', 'Deux']],
    ['typed and laid out', p(run('Un') + BREAK) + p(RENDERED + run('Deux')), app(2), ['Un', 'Deux']],
    ['typed', p(run('Un') + BREAK + run('Deux')), undefined, ['Un', 'Deux']],
    ['typed, but more were counted', p(run('Un') + BREAK + run('Deux')), app(5), []],
    ['before a paragraph', p('Un') + p('Deux', '<w:pageBreakBefore/>'), app(2), ['Un', 'Deux']],
    ['before any text', p(BREAK) + p('Un'), app(1), ['Un']],
  ] as const) {
    t.strictSame(pagesOf(await readWord({ body, ...(count === undefined ? {} : { app: count }) })), expected, name);
  }
});

t.test('properties are metadata where a person wrote them', async (t) => {
  const core = (inside: string) => readWord({ body: BODY, core: inside });
  t.match(
    (
      await core(
        '<dc:title>Deux écoles</dc:title><dc:creator>Anna  Holt</dc:creator><dc:language>fr-FR</dc:language><dc:description>Ouverture</dc:description><dcterms:created>2024-11-02T08:00:00Z</dcterms:created><dcterms:modified>2025-03-03T09:12:00Z</dcterms:modified>',
      )
    ).metadata,
    {
      title: 'Deux écoles',
      author: 'Anna Holt',
      site_name: null,
      date: '2025-03-03',
      language: 'fr-FR',
      url: null,
      description: 'Ouverture',
    },
  );
  for (const title of ['Document1', 'Sans titre', 'Microsoft Word - cp.doc', 'CP_2025.docx', 'Communiqué de presse', ''])
    t.equal((await core(`<dc:title>${title}</dc:title>`)).metadata.title, null, title);
  for (const author of ['Utilisateur', 'Microsoft Office User', 'python-docx'])
    t.equal((await core(`<dc:creator>${author}</dc:creator>`)).metadata.author, null, author);
  for (const date of ['2013-12-23T23:15:00Z', 'hier', '2025-13-01'])
    t.equal((await core(`<dcterms:created>${date}</dcterms:created>`)).metadata.date, null, date);
});

t.test('without properties the language is that of the styles', async (t) => {
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>';
  t.equal((await readWord({ body: BODY, styles })).metadata.language, 'fr-FR');
});

t.test('a watermark that asks for an embargo opens the text, any other is left out', async (t) => {
  const watermark = (string: string) =>
    `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="${string}"/></v:shape></w:pict></w:r></w:p>`;
  t.strictSame(await linesOf({ body: BODY, headers: { default: watermark('SOUS EMBARGO') } }), [
    'SOUS EMBARGO',
    'Orvanne ouvre deux écoles',
  ]);
  t.strictSame(await linesOf({ body: BODY, headers: { default: watermark('PROJET') } }), ['Orvanne ouvre deux écoles']);
});

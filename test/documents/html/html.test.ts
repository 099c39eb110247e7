import t from 'tap';
import { blocksOf, marked, read } from '../reading.js';

const readHtml = (body: string, head = '', lang = 'fr') =>
  read(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, 'page.html');

const PARAGRAPH = `<p>${'La Ville d’Orvanne ouvre deux écoles. '.repeat(6)}</p>`;

t.test('a page without an article is read whole', async (t) => {
  const document = readHtml(
    '<h1>Deux\n écoles</h1><p>Un <b>gras</b>,<br>une ligne.</p><ul><li>Tanneries<ul><li>maternelle</ul><li><p>Gare</p><p>suite</p></ul><ol><li>mars</ol><blockquote><p>Enfin.</p></blockquote><figure><img src=x><figcaption>Vue</figcaption></figure>',
  );
  t.strictSame(blocksOf(document), [
    'heading 1: Deux écoles',
    'paragraph: Un gras,\nune ligne.',
    'list_item 1: Tanneries',
    'list_item 2: maternelle',
    'list_item 1: Gare',
    'paragraph: suite',
    'list_item 1 ordered: mars',
    'quote: Enfin.',
    'caption: Vue',
  ]);
  t.strictSame(marked(document, 'strong'), ['gras']);
});

t.test('the site around the release is left out', async (t) => {
  const document = readHtml(
    `<header><a href=/>Orvanne</a><nav>Menu</nav></header><main><h1>Deux écoles</h1><article><header><p>Orvanne, le 3 mars 2025</p></header>${PARAGRAPH}<div class="share-bar">Partager</div><p hidden>Caché</p><p style="display: none">Caché</p><footer>Contact : Anna Holt</footer></article><aside>À lire</aside></main><form>Recherche</form><script>let a;</script><style>p{}</style><svg><text>Logo</text></svg><footer>Mentions légales</footer>`,
  );
  const blocks = blocksOf(document);
  t.strictSame(
    [blocks[0], blocks[1], blocks[3]],
    ['heading 1: Deux écoles', 'paragraph: Orvanne, le 3 mars 2025', 'paragraph: Contact : Anna Holt'],
  );
  t.equal(blocks.length, 4);
});

t.test('an h1 outside the release is its title, unless it is the name of the site', async (t) => {
  const page = (title: string) => readHtml(`<h1>Orvanne</h1><main><h2>Deux écoles</h2>${PARAGRAPH}</main>`, `<title>${title}</title>`);
  t.match(page('Deux écoles – Orvanne').text, /^Deux écoles/);
  t.match(page('Orvanne ouvre deux écoles').text, /^Orvanne\n\nDeux écoles/);
});

t.test('teasers of other articles do not hide the body', async (t) => {
  const document = readHtml(
    `<div id=menu><ul><li><a href=/a>Accueil</a><li><a href=/b>Vivre</a><li><a href=/c>Sortir</a></ul></div><h1>Deux écoles</h1>${PARAGRAPH}<article>Un</article><article>Deux</article>`,
  );
  t.match(document.text, /^Deux écoles\n\nLa Ville d’Orvanne/);
});

t.test('a page inside one form is still read', async (t) => {
  t.match(readHtml(`<form>${PARAGRAPH}</form>`).text, /^La Ville d’Orvanne/);
});

t.test('q prints the marks of its language unless they are printed already', async (t) => {
  t.equal(readHtml('<p>Elle dit <q>oui <q>vraiment</q></q>.</p>').text, 'Elle dit «\u00a0oui “vraiment”\u00a0».');
  t.equal(readHtml('<p>She said <q>yes</q>.</p>', '', 'en').text, 'She said “yes”.');
  const printed = readHtml('<p>Elle dit « <q>oui</q> » et <q>« non »</q>.</p>');
  t.equal(printed.text, 'Elle dit « oui » et « non ».');
  t.strictSame(marked(printed, 'q'), ['oui', '« non »']);
});

t.test('raised digits are characters of their own, so that no number runs into the call of a note', async (t) => {
  const document = readHtml(
    '<p>14 700<sup>1</sup> personnes sur 12 m<sup>2</sup>, 3<sup>e</sup> rang<sup>12</sup>.</p><p><sup>1</sup> Insee.</p>',
  );
  t.equal(document.text, '14 700¹ personnes sur 12 m², 3e rang¹².\n\n¹ Insee.');
  t.strictSame(marked(document, 'superscript'), ['e']);
});

t.test('inline elements become marks', async (t) => {
  const document = readHtml(
    '<p>1<sup>re</sup> et H<sub>2</sub>O le <time datetime="2025-03-03">3 mars</time>, <em>voir</em> <a href="https://orvanne.example/p">le plan</a>, <a href="javascript:x()">non</a>, <a href="/r">relatif</a></p>',
  );
  t.equal(document.text, '1re et H2O le 3 mars, voir le plan, non, relatif');
  t.strictSame([...marked(document, 'superscript'), ...marked(document, 'subscript'), ...marked(document, 'link')], ['re', '2', 'le plan']);
  t.match(
    document.marks.find(({ kind }) => kind === 'time'),
    { value: '2025-03-03' },
  );
});

t.test('a mark over several paragraphs marks each of them', async (t) => {
  t.strictSame(marked(readHtml('<div><strong><p>Un</p><p>Deux</p></strong></div>'), 'strong'), ['Un', 'Deux']);
});

t.test('entities and CRLF are read and mapped', async (t) => {
  const document = readHtml('<p>L&rsquo;&eacute;t&eacute;&nbsp;&#x1F600;\r\n  arrive&hellip; A&amp;B</p>');
  t.equal(document.text, 'L’été\u00a0😀 arrive… A&B');
});

t.test('rows of data are rows, tables of layout are paragraphs', async (t) => {
  const data = readHtml('<table><caption>Élèves</caption><tr><th>Année<th>Élèves<tr><td>2024<td>320<br>(provisoire)</table>');
  t.strictSame(blocksOf(data), ['caption: Élèves', 'table_row: Année | Élèves', 'table_row: 2024 | 320 (provisoire)']);
  const layout = readHtml('<table><tr><td><h2>Titre</h2><p>Un</p></td><td>Deux</td></tr><tr><td>Trois</td><td>Quatre</td></tr></table>');
  t.strictSame(blocksOf(layout), ['heading 2: Titre', 'paragraph: Un', 'paragraph: Deux', 'paragraph: Trois', 'paragraph: Quatre']);
});

t.test('two breaks end a paragraph, pre keeps its lines', async (t) => {
  t.strictSame(blocksOf(readHtml('Un<br><br>Deux<br>\n<br/>Trois<pre>a\nb</pre>')), [
    'paragraph: Un',
    'paragraph: Deux',
    'paragraph: Trois',
    'paragraph: a\nb',
  ]);
});

t.test('the head becomes metadata', async (t) => {
  const head =
    '<title>Deux écoles | Orvanne</title><meta property="og:title" content="Deux écoles"><meta name=author content="Anna Holt"><meta property="og:site_name" content="Ville d’Orvanne"><meta name="description" content="Un &amp; deux"><link rel=canonical href="https://orvanne.example/ecoles"><script type="application/ld+json">{"@graph":[{"datePublished":"2025-03-03T09:00:00+01:00"}]}</script>';
  t.strictSame(readHtml('<p>a</p>', head, 'fr-FR').metadata, {
    title: 'Deux écoles',
    author: 'Anna Holt',
    site_name: 'Ville d’Orvanne',
    date: '2025-03-03T09:00:00+01:00',
    language: 'fr-FR',
    url: 'https://orvanne.example/ecoles',
    description: 'Un & deux',
  });
  t.equal(readHtml('<p>Le <abbr class="published" title="2025-03-12">12 mars</abbr></p>').metadata.date, '2025-03-12');
  t.match(readHtml('<p>a</p>', '<title>Seul</title><script type="application/ld+json">{oops</script>').metadata, {
    title: 'Seul',
    date: null,
  });
});

t.test('what is too deep or too large is left out, with a message', async (t) => {
  const document = readHtml(`<p>Début</p>${'<div>'.repeat(300)}<p>trop loin</p>`);
  t.match(document.text, /^Début$/);
  t.strictSame(
    document.messages.map(({ code }) => code),
    ['html-cut-short'],
  );
  const attributes = Array.from({ length: 600 }, (_, index) => `a${index}`).join(' ');
  t.match(readHtml(`<p>Début</p><p ${attributes}>trop</p>`), { text: 'Début', messages: [{ code: 'html-cut-short' }] });
});

t.test('paragraphs inside the cells of a table, as Word writes them, leave the row in one piece', async (t) => {
  const row = (year: string, pupils: string) => `<tr><td><p>${year}</p></td><td><p>${pupils}</p></td></tr>`;
  const document = readHtml(
    `<table border="1"><tr><th><p>Année</p></th><th><p>Élèves</p></th></tr>${row('2024', '320')}${row('2025', '341')}</table>`,
  );
  t.strictSame(blocksOf(document), ['table_row: Année | Élèves', 'table_row: 2024 | 320', 'table_row: 2025 | 341']);
});

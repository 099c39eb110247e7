import t from 'tap';
import { blocksOf, marked, read } from '../reading.js';

const readMd = (text: string) => read(text, 'communique.md');

t.test('blocks become blocks', async (t) => {
  const document = readMd(
    '# Deux écoles\n\nLa Ville ouvre\ndeux écoles.\n\n- Tanneries\n  - maternelle\n- Gare\n\n1. mars\n2. avril\n\n> Nous y sommes.\n>\n> Enfin.\n\nBudget\n------\n\n***\n\nFin\\\nAnna Holt\n',
  );
  t.strictSame(blocksOf(document), [
    'heading 1: Deux écoles',
    'paragraph: La Ville ouvre deux écoles.',
    'list_item 1: Tanneries',
    'list_item 2: maternelle',
    'list_item 1: Gare',
    'list_item 1 ordered: mars',
    'list_item 1 ordered: avril',
    'quote: Nous y sommes.',
    'quote: Enfin.',
    'heading 2: Budget',
    'paragraph: Fin\nAnna Holt',
  ]);
});

t.test('details behind labels in bold stand on a line each; other lines of a paragraph are joined', async (t) => {
  const details = readMd('# Quai\n\n**Publisher:** Sault\n**Published:** Feb 3, 2026\n\nLe **quai**\n**est** long.\n');
  t.strictSame(blocksOf(details), [
    'heading 1: Quai',
    'paragraph: Publisher: Sault\nPublished: Feb 3, 2026',
    'paragraph: Le quai est long.',
  ]);
  t.equal(details.text.slice(...([details.marks[1]?.start, details.marks[1]?.end] as const)), 'Published:');
});

t.test('tables become rows that read well', async (t) => {
  const document = readMd('| Année | Élèves |\n| --- | ---: |\n| 2024 | **320** |\n| 2025 | 410 |\n');
  t.equal(document.text, 'Année | Élèves\n2024 | 320\n2025 | 410');
  t.strictSame(marked(document, 'strong'), ['320']);
});

t.test('inline markup becomes marks, entities and escapes are read', async (t) => {
  const document = readMd(
    '**Anna Holt**, *maire* d&rsquo;Orvanne \\*, 1^{re} adjointe, 1<sup>re</sup>, `code`, ~~non~~ [plan](https://orvanne.example/p)<br>fin &amp; suite',
  );
  t.equal(document.text, 'Anna Holt, maire d’Orvanne *, 1re adjointe, 1re, code, non plan\nfin & suite');
  t.strictSame(marked(document, 'superscript'), ['re', 're']);
  t.match(
    document.marks.find(({ kind }) => kind === 'link'),
    { value: 'https://orvanne.example/p' },
  );
});

t.test('only http, https and mailto links are kept', async (t) => {
  const document = readMd(
    '[a](javascript:alert(1)) [b](data:text/html,x) [c](/relative) [d](mailto:presse@orvanne.example) [e][r]\n\n[r]: ftp://orvanne.example\n',
  );
  t.equal(document.text, 'a b c d e');
  t.strictSame(marked(document, 'link'), ['d']);
});

t.test('footnotes keep their number in brackets, apart from figures', async (t) => {
  const document = readMd('Hausse de 36[^1].\n\n[^1]: Source : Institut Ardent.\n');
  t.equal(document.text, 'Hausse de 36[1].\n\n[1] Source : Institut Ardent.');
});

t.test('raw HTML gives its text only', async (t) => {
  const document = readMd(
    'Avant <span onclick="x()">pendant</span>.\n\n<p>Un <strong>gras</strong>&nbsp;!</p><script>alert(1)</script>\n\n<div>Après</div>\n',
  );
  t.equal(document.text, 'Avant pendant.\n\nUn gras\u00a0!\n\nAprès');
  t.strictSame(marked(document, 'strong'), ['gras']);
});

t.test('front matter becomes metadata, and a title printed nowhere else the first heading', async (t) => {
  const fenced = readMd(
    '---\ntitle: "Deux écoles : c’est fait"\ndate: 2025-03-03\ntags: [a, b]\nlang: fr\n---\n\nLa Ville ouvre deux écoles.\n',
  );
  t.match(fenced.metadata, { title: 'Deux écoles : c’est fait', date: '2025-03-03', language: 'fr', author: null });
  t.strictSame(blocksOf(fenced), ['heading 1: Deux écoles : c’est fait', 'paragraph: La Ville ouvre deux écoles.']);
  t.equal(fenced.map[0]?.source_start, 12);
  const bare = readMd('title: Deux écoles\ndate: 2025/03/03\n\nLa Ville.\n');
  t.strictSame(blocksOf(bare), ['heading 1: Deux écoles', 'paragraph: La Ville.']);
  const printed = readMd('---\ntitle: deux-ecoles\n---\n# Deux écoles\n');
  t.strictSame(blocksOf(printed), ['heading 1: Deux écoles']);
});

t.test('front matter may be TOML', async (t) => {
  const document = readMd("+++\ntitle = 'Deux écoles'\ndate = 2025-03-03T09:00:00Z\ndraft = false\n+++\n\nLa Ville = nous.\n");
  t.match(document.metadata, { title: 'Deux écoles', date: '2025-03-03T09:00:00Z' });
  t.strictSame(blocksOf(document), ['heading 1: Deux écoles', 'paragraph: La Ville = nous.']);
});

t.test('a value of front matter goes on over indented lines, folded as YAML folds them', async (t) => {
  const titleOf = (value: string) => readMd(`---\ntitle: ${value}\nlang: fr\n---\n\nLa Ville ouvre.\n`);
  for (const value of [
    'Deux écoles\n  ouvrent',
    '"Deux écoles\n  ouvrent"',
    '>-\n  Deux écoles\n  ouvrent',
    '|\n  Deux écoles\n  ouvrent',
    '>2\n  Deux écoles\n  ouvrent',
  ]) {
    const document = titleOf(value);
    t.match(document.metadata, { title: 'Deux écoles ouvrent', language: 'fr' }, value);
    t.strictSame(blocksOf(document), ['heading 1: Deux écoles ouvrent', 'paragraph: La Ville ouvre.'], value);
  }
  for (const value of ['[a, b]', '{a: b}', '&ancre', '\n  - a\n  - b']) t.equal(titleOf(value).metadata.title, null, value);
  // A value without end takes in forty lines at most.
  const endless = readMd(`---\ntitle: Deux\n${'  écoles\n'.repeat(60)}---\n\nLa Ville ouvre.\n`);
  t.equal(endless.metadata.title ?? '', `Deux${' écoles'.repeat(40)}`);
});

t.test('what site generators do not print is left out', async (t) => {
  const document = readMd(
    '## Le budget {#budget .grand}\n\n{% include contact.html %}\n\n{{< figure src="a.jpg" >}}\n\nVoté.\n{: .lead}\n\nUn {ensemble} reste, {{ site.nom }} aussi {#a}\n',
  );
  t.strictSame(blocksOf(document), [
    'heading 2: Le budget',
    'paragraph: Voté.',
    'paragraph: Un {ensemble} reste, {{ site.nom }} aussi {#a}',
  ]);
});

t.test('prose with colons is no front matter', async (t) => {
  t.equal(readMd('Contact: Anna Holt\nTel: 01 23 45 67 89\n\nFin.\n').text, 'Contact: Anna Holt Tel: 01 23 45 67 89\n\nFin.');
  t.match(readMd('---\n\nUn texte après un filet.\n'), { text: 'Un texte après un filet.', metadata: { title: null } });
});

t.test('Markdown nested or adorned beyond reason is read as text, with a message', async (t) => {
  for (const text of [`${'> '.repeat(65)}a`, '*a_ '.repeat(5000), `${'- '.repeat(70)}a`, `${' '.repeat(200)}- a`]) {
    const { media_type, messages } = readMd(text);
    t.match({ media_type, codes: messages.map(({ code }) => code) }, { media_type: 'text/markdown', codes: ['markdown-read-as-text'] });
  }
});

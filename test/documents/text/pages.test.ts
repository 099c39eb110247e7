import t from 'tap';
import { blocksOf, pagesOf, read } from '../reading.js';

t.test('page numbers and repeated headers leave the text, the dateline stays once', async (t) => {
  const document = read(
    'Orvanne, le 3 mars 2025\n\nPage 1 / 2\n\nDeux écoles ouvrent\n\nLa Ville ouvre deux écoles.\n\n\nOrvanne, le 3 mars 2025\n\nPage 2 / 2\n\nContact : presse@orvanne.example\n',
  );
  t.equal(
    document.text,
    'Orvanne, le 3 mars 2025\n\nDeux écoles ouvrent\n\nLa Ville ouvre deux écoles.\n\nContact : presse@orvanne.example',
  );
  t.strictSame(pagesOf(document), [
    'Orvanne, le 3 mars 2025\n\nDeux écoles ouvrent\n\nLa Ville ouvre deux écoles.',
    'Contact : presse@orvanne.example',
  ]);
});

t.test('footers with page numbers leave the text', async (t) => {
  const body = Array.from({ length: 6 }, (_, index) => `Le point ${'abcdef'[index]} du plan est adopté.`).join('\n\n');
  const document = read(
    `${body}\n\nVille d’Orvanne – Service presse\n1/2\n\nLa séance est levée.\n\nVille d’Orvanne – Service presse\n2/2\n`,
  );
  t.equal(document.text, `${body}\n\nLa séance est levée.`);
  t.equal(document.pages.length, 2);
});

t.test('form feeds are page boundaries', async (t) => {
  const document = read('Ville d’Orvanne\nUne école ouvre.\n1\n\fVille d’Orvanne\nUne autre suit.\n2\n\fVille d’Orvanne\nFin.\n3\n');
  t.strictSame(pagesOf(document), ['Ville d’Orvanne\nUne école ouvre.', 'Une autre suit.', 'Fin.']);
});

t.test('a sentence cut by a page goes on in its paragraph', async (t) => {
  const document = read('Titre\n\nPage 1 sur 2\n\nLa Ville ouvre deux écoles malgré les\n\nPage 2 sur 2\n\nretards du chantier.\n');
  t.strictSame(blocksOf(document).slice(1), ['paragraph: La Ville ouvre deux écoles malgré les retards du chantier.']);
  t.equal(document.pages[1]?.start, document.text.indexOf('retards'));
});

t.test('fractions, scores and end marks are no page numbers', async (t) => {
  for (const line of ['1/2', '- 30 -', '3/4', '– 1 –'])
    t.match(read(`Un texte.\n\n${line}\n\nUn autre.`), { pages: [], text: `Un texte.\n\n${line}\n\nUn autre.` });
});

t.test('a text without pages has none', async (t) => {
  t.strictSame(read('Un texte.').pages, []);
});

import t from 'tap';
import { blocksOf, pagesOf } from '../reading.js';
import { lines, show } from './pdf-bytes.js';
import { assertSound, readPages } from './reading-pdf.js';

const BODY = [
  'La Ville d’Orvanne ouvre deux écoles dans le quartier des Tanneries, qui accueilleront',
  'à la rentrée prochaine plus de trois cents élèves.',
];

t.test('running headers, footers and page numbers leave the text, the letterhead of the first page stays', async (t) => {
  const page = (number: number, body: string): string =>
    show(70, 800, 'Ville d’Orvanne – Communiqué') +
    body +
    show(70, 40, 'Service presse – 01 23 45 67 89', { size: 8 }) +
    show(500, 40, `${number} / 3`, { size: 8 });
  const document = await readPages([
    page(1, lines(70, 700, BODY)),
    page(2, show(70, 700, 'Une autre suit.')),
    page(3, show(70, 700, 'Fin.')),
  ]);
  t.strictSame(pagesOf(document), [`Ville d’Orvanne – Communiqué\n\n${BODY.join(' ')}`, 'Une autre suit.', 'Fin.']);
  assertSound(t, document);
});

t.test('a page’s own number, alone at its edge, is no text', async (t) => {
  for (const number of ['1', '1/2', 'Page 1', '– 1 –']) {
    const document = await readPages([lines(70, 700, BODY) + show(290, 30, number), show(70, 700, 'Fin.')]);
    t.equal(document.text, `${BODY.join(' ')}\n\nFin.`, number);
  }
  t.equal((await readPages([lines(70, 700, BODY) + show(70, 640, '1')])).text, `${BODY.join(' ')}\n\n1`);
});

t.test('a running head or foot with the page’s own number is no text, though it stands on one page only', async (t) => {
  for (const head of ['Deux écoles de plus – page 2', 'Page 2 sur 2 | Deux écoles de plus']) {
    for (const y of [810, 30]) {
      const document = await readPages([lines(70, 700, BODY), show(70, y, head) + show(70, 700, 'Fin.')]);
      t.equal(document.text, `${BODY.join(' ')}\n\nFin.`, head);
    }
  }
  t.equal((await readPages([lines(70, 700, BODY) + show(70, 30, 'Deux écoles – page 1 / 1')])).text, BODY.join(' '));
  const other = await readPages([lines(70, 700, BODY), show(70, 810, 'Le plan se trouve page 14') + show(70, 700, 'Fin.')]);
  t.match(other.text, /page 14/);
});

t.test('when and from where a browser printed a page is no text', async (t) => {
  const printed = (top: string, bottom: string) =>
    readPages([show(24, 820, top, { size: 8 }) + lines(70, 700, BODY) + show(24, 17, bottom, { size: 8 })]);
  t.equal((await printed('11/26/26, 9:49 PM Deux écoles', 'https://orvanne.example/ecoles 1/1')).text, BODY.join(' '));
  t.equal((await printed('Deux écoles https://orvanne.example/ecoles', '1 of 1 26/11/2026, 21:49')).text, BODY.join(' '));
  t.match((await printed('Orvanne, 12/03/2025', 'www.orvanne.example')).text, /^Orvanne, 12.+www\.orvanne\.example$/s);
});

t.test('lines that repeat in the body stay', async (t) => {
  const document = await readPages([lines(70, 500, ['Contact presse']), lines(70, 500, ['Contact presse'])]);
  t.equal(document.text, 'Contact presse\n\nContact presse');
});

t.test('a sentence goes on over the page, notes at the foot of the first one aside', async (t) => {
  const document = await readPages([
    lines(70, 130, [BODY[0] ?? '', 'à la rentrée prochaine plus de trois cents élèves venus de tous les quartiers de la']) +
      show(70, 60, '1. Source : Académie, 2024', { size: 8 }),
    lines(70, 760, ['ville et des communes voisines, selon le maire.', 'Le reste suivra.'], { leading: 24 }),
  ]);
  t.strictSame(blocksOf(document), [
    `paragraph: ${BODY[0]} à la rentrée prochaine plus de trois cents élèves venus de tous les quartiers de la ville et des communes voisines, selon le maire.`,
    'paragraph: 1. Source : Académie, 2024',
    'paragraph: Le reste suivra.',
  ]);
  t.equal(document.pages[1]?.start, document.text.indexOf('ville et des'));
  assertSound(t, document);
});

t.test('a word broken by the end of a page is one word', async (t) => {
  const document = await readPages([
    lines(70, 130, [BODY[0] ?? '', 'à la rentrée prochaine plus de trois cents élèves venus de tous les quartiers histo-']),
    show(70, 760, 'riques.'),
  ]);
  t.match(document.text, /quartiers historiques\.$/);
});

t.test('each page has a span, also the one without text, which is named in a warning', async (t) => {
  const document = await readPages([show(70, 700, 'Orvanne'), '0 0 300 300 re f\n', show(70, 700, 'Fin.'), '']);
  t.strictSame(pagesOf(document), ['Orvanne', '', 'Fin.', '']);
  t.match(document.messages, [{ severity: 'warning', code: 'pages-without-text', text: /Pages 2, 4/ }]);
  assertSound(t, document);
});

t.test('the same bytes give the same document, also at the same time', async (t) => {
  const pages = [lines(70, 700, BODY), show(70, 700, 'Fin.')];
  const [one, two] = await Promise.all([readPages(pages), readPages(pages)]);
  t.strictSame(one, two);
  t.notOk('transferToFixedLength' in ArrayBuffer.prototype && process.versions.node.startsWith('20.'));
});

t.test('an embargo printed across the page opens the text, any other watermark is left out', async (t) => {
  const across = (text: string) => `BT /F1 60 Tf 0.7 0.7 -0.7 0.7 120 260 Tm (${text}) Tj ET\n`;
  const page = show(70, 700, 'La ville ouvre deux écoles en mai.');
  t.equal((await readPages([across('SOUS EMBARGO') + page])).text, 'SOUS EMBARGO\n\nLa ville ouvre deux écoles en mai.');
  t.equal((await readPages([across('PROJET') + page])).text, 'La ville ouvre deux écoles en mai.');
});

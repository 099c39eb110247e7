import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { blocksOf, read } from '../documents/reading.js';

/** The quotes of a document as the reader lays it out: words, speaker, role; fragments are joined by « | ». */
const quotesIn = (text: string, name: string): unknown[] =>
  extract(read(text, name)).quotes.map(({ fragments, speaker, role }) => [
    fragments.map(({ text }) => text).join(' | '),
    speaker?.name ?? null,
    role,
  ]);

const MARKDOWN = `# Le port de Sorvigny ouvre un quai

Le port de Sorvigny ouvre lundi un quai de 80 mètres.

`;

t.test('Markdown that sets off a statement over several paragraphs, with marks, gives it once', async (t) => {
  const text = `${MARKDOWN}Jeanne Roy, présidente du port, se réjouit :

> « Ce quai change la vie des pêcheurs.
>
> « Nous l'avons voulu dès 2019.
>
> « Il tiendra cent ans. »

Le quai a coûté 3 millions d'euros.
`;
  t.strictSame(quotesIn(text, 'quai.md'), [
    ["Ce quai change la vie des pêcheurs. | Nous l'avons voulu dès 2019. | Il tiendra cent ans.", 'Jeanne Roy', 'présidente du port'],
  ]);
});

t.test('Markdown that sets off a statement without marks gives its paragraphs as one, signed below or above', async (t) => {
  const below = `${MARKDOWN}> Ce quai change la vie des pêcheurs, et celle de leurs enfants.
>
> Nous l'avons voulu dès 2019, contre tous les avis.
>
> — Jeanne Roy, présidente du port
`;
  t.strictSame(quotesIn(below, 'quai.md'), [
    [
      "Ce quai change la vie des pêcheurs, et celle de leurs enfants. | Nous l'avons voulu dès 2019, contre tous les avis.",
      'Jeanne Roy',
      'présidente du port',
    ],
  ]);
  const above = `${MARKDOWN}Jeanne Roy, présidente du port, se réjouit :

> Ce quai change la vie des pêcheurs, que l'on disait « finie ».
`;
  t.strictSame(quotesIn(above, 'quai.md'), [
    ["Ce quai change la vie des pêcheurs, que l'on disait « finie ».", 'Jeanne Roy', 'présidente du port'],
  ]);
});

const page = (quote: string): string =>
  `<!doctype html><html lang="en"><body><article><h1>Port opens a quay</h1><p>The port of Carrow opened a quay of 80 metres on Monday, after nine months of work.</p>${quote}<p>The quay cost $3 million and took nine months to build.</p></article></body></html>`;

t.test('who a quotation of a page cites stands on a line of its own, and has said it', async (t) => {
  const words = 'This quay changes the lives of our fishermen, and of their children.';
  const signed = 'Jane Roe, chair of the port';
  for (const quote of [
    `<blockquote><p>${words}</p><cite>${signed}</cite></blockquote>`,
    `<blockquote>${words} <cite>${signed}</cite></blockquote>`,
    `<blockquote><p>${words}</p><footer>— ${signed}</footer></blockquote>`,
    `<blockquote><p>“${words}”</p><footer><cite>${signed}</cite></footer></blockquote>`,
  ])
    t.strictSame(quotesIn(page(quote), 'quay.html'), [[words, 'Jane Roe', 'chair of the port']], quote);
});

t.test('the title of a work inside a quotation of a page stays in its sentence', async (t) => {
  const document = read(page('<blockquote><p>We have all read <cite>The Quay</cite> at school.</p></blockquote>'), 'quay.html');
  t.ok(blocksOf(document).includes('quote: We have all read The Quay at school.'));
});

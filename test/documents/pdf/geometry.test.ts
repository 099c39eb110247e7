import t from 'tap';
import { blocksOf } from '../reading.js';
import { lines, type PdfOptions, show } from './pdf-bytes.js';
import { assertSound, readPages } from './reading-pdf.js';

const PROSE = [
  'La Ville d’Orvanne ouvre deux écoles dans le quartier des Tanneries, qui accueilleront',
  'à la rentrée prochaine plus de trois cents élèves de la maternelle au cours moyen, et le',
  'centre de loisirs.',
];
const PROSE_TEXT =
  'La Ville d’Orvanne ouvre deux écoles dans le quartier des Tanneries, qui accueilleront à la rentrée prochaine plus de trois cents élèves de la maternelle au cours moyen, et le centre de loisirs.';

const LEFT = [
  'Le Conseil de la Haute-Sarnelle',
  'adopte un budget qui finance la',
  'rénovation des quatre collèges',
  'du territoire et de leurs cours.',
  'Ils dureront deux ans.',
];
const RIGHT = [
  'Chaque collège recevra une aide',
  'de deux millions d’euros pour les',
  'toits et les fenêtres, ainsi que',
  'pour les cantines des élèves, et',
  'pour les cours de récréation.',
];

const cases: [sentence: string, content: string, blocks: string[], options?: PdfOptions][] = [
  ['wrapped lines make one paragraph', lines(70, 700, PROSE), [`paragraph: ${PROSE_TEXT}`]],
  [
    'a wider gap begins a paragraph',
    lines(70, 700, PROSE) + lines(70, 650, PROSE),
    [`paragraph: ${PROSE_TEXT}`, `paragraph: ${PROSE_TEXT}`],
  ],
  [
    'a line set in begins a paragraph',
    lines(70, 700, ['Le budget de la Ville est voté, et le conseil se réunira de nouveau au mois de mars', 'pour en suivre l’emploi.']) +
      show(88, 672, 'Les écoles ouvriront en septembre, avec une cantine.'),
    [
      'paragraph: Le budget de la Ville est voté, et le conseil se réunira de nouveau au mois de mars pour en suivre l’emploi.',
      'paragraph: Les écoles ouvriront en septembre, avec une cantine.',
    ],
  ],
  [
    'larger text is a heading, and the largest above the body is the title',
    show(70, 760, 'COMMUNIQUÉ DE PRESSE', { size: 20, font: 'F2' }) +
      lines(70, 720, ['Deux écoles ouvrent aux', 'Tanneries'], { size: 18, leading: 22, font: 'F2' }) +
      lines(70, 660, PROSE) +
      show(70, 600, 'Calendrier', { size: 14, font: 'F2' }) +
      lines(70, 580, PROSE),
    [
      'heading 2: COMMUNIQUÉ DE PRESSE',
      'heading 1: Deux écoles ouvrent aux Tanneries',
      `paragraph: ${PROSE_TEXT}`,
      'heading 3: Calendrier',
      `paragraph: ${PROSE_TEXT}`,
    ],
  ],
  [
    'a bold line above a paragraph is a heading, a name below a quotation is not',
    lines(70, 700, PROSE) +
      show(70, 640, 'Un chantier de deux ans', { font: 'F2' }) +
      lines(70, 620, PROSE) +
      show(70, 560, '« Nous tenons la promesse faite aux familles, et nous la tiendrons encore demain. »') +
      show(70, 540, 'Anna Holt, maire d’Orvanne', { font: 'F2' }) +
      lines(70, 500, PROSE),
    [
      `paragraph: ${PROSE_TEXT}`,
      'heading 2: Un chantier de deux ans',
      `paragraph: ${PROSE_TEXT}`,
      'paragraph: « Nous tenons la promesse faite aux familles, et nous la tiendrons encore demain. »',
      'paragraph: Anna Holt, maire d’Orvanne',
      `paragraph: ${PROSE_TEXT}`,
    ],
  ],
  [
    'bullets make items, numbers ordered ones, and turned lines belong to their item',
    lines(70, 700, PROSE) +
      show(88, 650, '•') +
      lines(106, 650, ['deux écoles maternelles et élémentaires, ouvertes dès la rentrée de septembre, et leur', 'cantine']) +
      show(88, 622, '•') +
      show(106, 622, 'un centre de loisirs') +
      lines(70, 590, ['1. voter le budget', '2. ouvrir le chantier']),
    [
      `paragraph: ${PROSE_TEXT}`,
      'list_item 1: deux écoles maternelles et élémentaires, ouvertes dès la rentrée de septembre, et leur cantine',
      'list_item 1: un centre de loisirs',
      'list_item 1 ordered: voter le budget',
      'list_item 1 ordered: ouvrir le chantier',
    ],
  ],
  [
    'a sign of a symbol font before a text is a bullet',
    lines(70, 700, PROSE) +
      show(88, 650, 'A', { font: 'F4' }) +
      show(106, 650, 'une école') +
      show(88, 634, 'A', { font: 'F4' }) +
      show(106, 634, 'un stade'),
    [`paragraph: ${PROSE_TEXT}`, 'list_item 1: une école', 'list_item 1: un stade'],
    { unicode: { 65: '\uf0b7' } },
  ],
  [
    'a dot drawn before a text is a bullet, any other shape is none',
    `${lines(70, 700, PROSE)}90 651 4 4 re f\n${show(106, 650, 'une école')}90 635 4 4 re f\n${show(106, 634, 'un stade')}300 500 4 4 re f\n70 600 400 2 re f\n`,
    [`paragraph: ${PROSE_TEXT}`, 'list_item 1: une école', 'list_item 1: un stade'],
  ],
  [
    'columns are read one after the other, below the title that runs across them',
    show(70, 760, 'Le budget des collèges est voté par le Conseil', { size: 20 }) + lines(70, 700, LEFT) + lines(320, 700, RIGHT),
    ['heading 1: Le budget des collèges est voté par le Conseil', `paragraph: ${LEFT.join(' ')}`, `paragraph: ${RIGHT.join(' ')}`],
  ],
  [
    'a sentence goes on in the next column',
    lines(70, 700, [...LEFT.slice(0, 4).map((line) => line.replace('cours.', 'cours,')), 'et la Région en ajoutera un de']) +
      lines(320, 700, ['plus dès la rentrée, avec une', ...RIGHT.slice(1)]),
    [
      `paragraph: ${LEFT.slice(0, 4).join(' ').replace('cours.', 'cours,')} et la Région en ajoutera un de plus dès la rentrée, avec une ${RIGHT.slice(1).join(' ')}`,
    ],
  ],
  [
    'a box beside the text is a region of its own',
    lines(70, 700, [...LEFT, ...LEFT]) + lines(400, 697, ['Chiffres clés', '12 collèges', '4 chantiers'], { leading: 17 }),
    [
      `paragraph: ${[...LEFT, ...LEFT].slice(0, 5).join(' ')}`,
      `paragraph: ${LEFT.join(' ')}`,
      'paragraph: Chiffres clés',
      'paragraph: 12 collèges',
      'paragraph: 4 chantiers',
    ],
  ],
  [
    'rows of short cells with figures are a table',
    [
      ['', '2023', '2024'],
      ['Écoles', '12', '14'],
      ['Collèges', '4', '4'],
      ['Lycées', '2', '3'],
    ]
      .map((cells, row) => cells.map((cell, column) => (cell === '' ? '' : show(70 + column * 120, 700 - row * 18, cell))).join(''))
      .join(''),
    ['table_row: | 2023 | 2024', 'table_row: Écoles | 12 | 14', 'table_row: Collèges | 4 | 4', 'table_row: Lycées | 2 | 3'],
  ],
  [
    'two pieces of one line are no table',
    lines(70, 700, PROSE) + show(70, 630, 'Contact presse') + show(300, 630, 'Anna Holt'),
    [`paragraph: ${PROSE_TEXT}`, 'paragraph: Contact presse Anna Holt'],
  ],
];

for (const [sentence, content, blocks, options] of cases) {
  t.test(sentence, async (t) => {
    const document = await readPages([content], options);
    t.strictSame(blocksOf(document), blocks);
    assertSound(t, document);
  });
}

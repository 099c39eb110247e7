import t from 'tap';
import { blocksOf } from '../reading.js';
import { lines, show } from './pdf-bytes.js';
import { assertSound, readPages } from './reading-pdf.js';

const PROSE = [
  'La Ville d’Orvanne ouvre deux écoles dans le quartier des Tanneries, qui accueilleront',
  'à la rentrée prochaine plus de trois cents élèves de la maternelle au cours moyen, et le',
  'centre de loisirs.',
];
const PROSE_BLOCK = `paragraph: ${PROSE.join(' ')}`;

const ADDRESS = ['Direction de la communication', '1 place de la Mairie', '99000 Orvanne', 'Tél. 04 00 12 34 56'];
const COLUMN = [
  'Le Conseil de la Haute-Sarnelle',
  'adopte un budget qui finance la',
  'rénovation des quatre collèges',
  'du territoire et de leurs cours.',
];

/** Lines that end together at the right, in a type whose letters are equally wide. */
const flushRight = (right: number, y: number, texts: readonly string[]): string =>
  texts.map((text, index) => show(right - 4.8 * text.length, y - index * 10, text, { size: 8, font: 'F5' })).join('');

const cells = (rows: readonly (readonly string[])[], y: number, leading = 14): string =>
  rows
    .map((row, index) => row.map((cell, column) => (cell === '' ? '' : show(70 + column * 160, y - index * leading, cell))).join(''))
    .join('');

const cases: [sentence: string, content: string, blocks: string[]][] = [
  [
    'a large name and the small address beside it are read one after the other',
    show(70, 770, 'VILLE D’ORVANNE', { size: 22 }) + flushRight(525, 780, ADDRESS) + lines(70, 700, PROSE),
    ['heading 1: VILLE D’ORVANNE', ...ADDRESS.map((line) => `paragraph: ${line}`), PROSE_BLOCK],
  ],
  [
    'what stands far apart on one line above the text is read one after the other',
    show(70, 790, 'Communiqué de presse') +
      show(380, 790, 'Orvanne, le 12 mars 2025') +
      lines(70, 760, ['Ville d’Orvanne']) +
      lines(70, 700, PROSE),
    ['paragraph: Communiqué de presse', 'paragraph: Orvanne, le 12 mars 2025', 'paragraph: Ville d’Orvanne', PROSE_BLOCK],
  ],
  [
    'a label above the text stays with what it names, however far apart, and so does a title set wide',
    show(70, 790, 'Lieu de la fête :') +
      show(250, 790, 'halle du marché') +
      ['LA', 'VILLE', 'FÊTE'].map((text, index) => show(70 + index * 150, 750, text, { size: 20 })).join('') +
      lines(70, 700, PROSE),
    ['paragraph: Lieu de la fête : halle du marché', 'heading 1: LA VILLE FÊTE', PROSE_BLOCK],
  ],
  [
    'the place and the day below the word communiqué are a line of their own',
    lines(70, 790, ['Communiqué de presse', 'Orvanne, le 12 mars 2025']) + lines(70, 700, PROSE),
    ['paragraph: Communiqué de presse', 'paragraph: Orvanne, le 12 mars 2025', PROSE_BLOCK],
  ],
  [
    'a calendar is read by its rows, however its texts are wrapped',
    lines(70, 750, PROSE) +
      show(70, 680, '12 mars') +
      lines(180, 680, ['Publication des résultats annuels, après la', 'clôture de la Bourse']) +
      show(70, 646, '22 avril') +
      show(180, 646, 'Chiffre d’affaires du trimestre') +
      show(70, 622, '15 mai') +
      lines(180, 622, ['Assemblée générale des actionnaires, au', 'palais des congrès']),
    [
      PROSE_BLOCK,
      'table_row: 12 mars | Publication des résultats annuels, après la clôture de la Bourse',
      'table_row: 22 avril | Chiffre d’affaires du trimestre',
      'table_row: 15 mai | Assemblée générale des actionnaires, au palais des congrès',
    ],
  ],
  [
    'its dates may stand in the middle of their texts',
    lines(70, 750, PROSE) +
      show(70, 673, '12 mars') +
      lines(180, 680, ['Publication des résultats annuels, après la', 'clôture de la Bourse']) +
      show(70, 646, '22 avril') +
      show(180, 646, 'Chiffre d’affaires du trimestre') +
      show(70, 615, '15 mai') +
      lines(180, 622, ['Assemblée générale des actionnaires, au', 'palais des congrès']),
    [
      PROSE_BLOCK,
      'table_row: 12 mars | Publication des résultats annuels, après la clôture de la Bourse',
      'table_row: 22 avril | Chiffre d’affaires du trimestre',
      'table_row: 15 mai | Assemblée générale des actionnaires, au palais des congrès',
    ],
  ],
  [
    'names beside a text on the same baselines are a column of their own',
    lines(70, 700, ['Anna Holt.', 'Paul Lenoir.', 'Claire Dumas.', 'Nadia Benhamou.']) + lines(230, 700, COLUMN),
    [
      'paragraph: Anna Holt.',
      'paragraph: Paul Lenoir.',
      'paragraph: Claire Dumas.',
      'paragraph: Nadia Benhamou.',
      `paragraph: ${COLUMN.join(' ')}`,
    ],
  ],
  [
    'headings centred over figures that end together at the right belong to their table, whether they touch the figures or not',
    lines(70, 750, PROSE) +
      show(140, 680, 'Milliers', { size: 10 }) +
      show(262, 680, '2023', { size: 10 }) +
      show(342, 680, '2024', { size: 10 }) +
      [
        ['Voyageurs', '1 204,0', '1 310,5'],
        ['Abonnés', '96,4', '102,9'],
        ['Correspondances et navettes', '8,1', '9,7'],
      ]
        .map(
          (row, index) =>
            show(70, 664 - 16 * index, row[0] ?? '', { size: 10 }) +
            flushRight(310, 664 - 16 * index, [row[1] ?? '']) +
            flushRight(390, 664 - 16 * index, [row[2] ?? '']),
        )
        .join(''),
    [
      PROSE_BLOCK,
      'table_row: Milliers | 2023 | 2024',
      'table_row: Voyageurs | 1 204,0 | 1 310,5',
      'table_row: Abonnés | 96,4 | 102,9',
      'table_row: Correspondances et navettes | 8,1 | 9,7',
    ],
  ],
  [
    'large figures keep what they count below them',
    lines(70, 750, PROSE) +
      ['48 700', '1 150', '85 %'].map((figure, index) => show(80 + index * 150, 670, figure, { size: 24 })).join('') +
      lines(80, 652, ['habitants dans', 'la commune'], { size: 9 }) +
      show(230, 652, 'agents de la Ville', { size: 9 }) +
      lines(380, 652, ['d’entreprises', 'locales'], { size: 9 }),
    [
      PROSE_BLOCK,
      'table_row: 48 700 habitants dans la commune',
      'table_row: 1 150 agents de la Ville',
      'table_row: 85 % d’entreprises locales',
    ],
  ],
  [
    'figures set close above what they count keep their letters apart',
    lines(70, 750, PROSE) +
      ['48 700', '1 150', '85 %', '12 ha'].map((figure, index) => show(80 + index * 110, 670, figure, { size: 20 })).join('') +
      ['habitants', 'agents', 'de recyclage', 'de travaux'].map((label, index) => show(80 + index * 110, 654, label, { size: 9 })).join(''),
    [PROSE_BLOCK, 'table_row: 48 700 habitants', 'table_row: 1 150 agents', 'table_row: 85 % de recyclage', 'table_row: 12 ha de travaux'],
  ],
  [
    'figures below one another keep what they count below them',
    lines(70, 750, PROSE) +
      show(270, 670, '48 700', { size: 18 }) +
      show(280, 654, 'habitants', { size: 9 }) +
      show(288, 626, '23', { size: 18 }) +
      show(286, 610, 'écoles', { size: 9 }),
    [PROSE_BLOCK, 'table_row: 48 700 habitants', 'table_row: 23 écoles'],
  ],
  [
    'a year alone above a line of text is no such figure',
    lines(70, 750, PROSE) + show(70, 670, '2025', { size: 18 }) + lines(70, 650, PROSE),
    [PROSE_BLOCK, 'paragraph: 2025', PROSE_BLOCK],
  ],
  [
    'persons side by side, each with a telephone, are read one after the other',
    lines(70, 750, PROSE) +
      cells(
        [
          ['Service de presse', 'Agence Médialis'],
          ['Paul Lenoir', 'Nadia Benhamou'],
          ['04 00 12 34 56', '06 00 12 34 56'],
          ['pl@orvanne.example', 'nb@medialis.example'],
        ],
        660,
      ),
    [
      PROSE_BLOCK,
      'paragraph: Service de presse\nPaul Lenoir\n04 00 12 34 56 pl@orvanne.example',
      'paragraph: Agence Médialis\nNadia Benhamou\n06 00 12 34 56 nb@medialis.example',
    ],
  ],
  [
    'a text hangs below itself, not below the label before it',
    show(70, 700, 'Quand :') +
      lines(118, 700, ['samedi 22 mars à 15 heures, sous la halle du marché si le temps ne permet', 'pas de tenir la fête dehors']),
    ['paragraph: Quand : samedi 22 mars à 15 heures, sous la halle du marché si le temps ne permet pas de tenir la fête dehors'],
  ],
];

for (const [sentence, content, blocks] of cases) {
  t.test(sentence, async (t) => {
    const document = await readPages([content]);
    t.strictSame(blocksOf(document), blocks);
    assertSound(t, document);
  });
}

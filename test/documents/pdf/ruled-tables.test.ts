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

type Draw = (x: number, y: number, toX: number, toY: number) => string;

const stroke: Draw = (x, y, toX, toY) => `${x} ${y} m ${toX} ${toY} l S\n`;
/** As browsers and Word draw them. */
const fill: Draw = (x, y, toX, toY) => `${x} ${y} ${Math.max(0.7, toX - x)} ${Math.max(0.7, toY - y)} re f\n`;

const XS = [70, 250, 340, 430];
const YS = [600, 620, 660, 680];

const rules = (draw: Draw, xs: readonly number[], ys: readonly number[]): string =>
  ys.map((y) => draw(xs[0] as number, y, xs.at(-1) as number, y)).join('') +
  xs.map((x) => draw(x, ys[0] as number, x, ys.at(-1) as number)).join('');

const HEAD = show(260, 666, '2024') + show(350, 666, '2023');
const FIRST =
  lines(74, 646, ['Résultat courant avant impôt', 'des activités poursui-', 'vies'], { leading: 11 }) +
  show(260, 634, '140,2') +
  show(350, 634, '118,7');
const LAST = show(74, 606, 'Chiffre d’affaires') + show(260, 606, '812,4') + show(350, 606, '725,0');
const TABLE = HEAD + FIRST + LAST;

const BLOCKS = [
  PROSE_BLOCK,
  'table_row: | 2024 | 2023',
  'table_row: Résultat courant avant impôt des activités poursui-vies | 140,2 | 118,7',
  'table_row: Chiffre d’affaires | 812,4 | 725,0',
];

const page = (drawn: string, text: string): string => lines(70, 750, PROSE) + drawn + text;

const cases: [sentence: string, content: string, blocks: string[]][] = [
  ['lines around cells make rows of wrapped text', page(rules(stroke, XS, YS), TABLE), BLOCKS],
  ['lines may be thin boxes', page(rules(fill, XS, YS), TABLE), BLOCKS],
  [
    'each cell may have a box of its own',
    page(
      [0, 1, 2]
        .flatMap((row) =>
          [0, 1, 2].map((column) => {
            const [x, y] = [XS[column] as number, YS[row] as number];
            return `${x} ${y} ${(XS[column + 1] as number) - x} ${(YS[row + 1] as number) - y} re S\n`;
          }),
        )
        .join(''),
      TABLE,
    ),
    BLOCKS,
  ],
  [
    'a table may be open at its sides',
    page(YS.map((y) => stroke(70, y, 430, y)).join('') + [250, 340].map((x) => stroke(x, 600, x, 680)).join(''), TABLE),
    BLOCKS,
  ],
  [
    'cells without a line between them are one',
    page(
      rules(stroke, XS, YS.slice(0, 3)) + stroke(70, 680, 430, 680) + stroke(70, 660, 70, 680) + stroke(430, 660, 430, 680),
      show(74, 666, 'En millions d’euros') + FIRST + LAST,
    ),
    [PROSE_BLOCK, 'table_row: En millions d’euros | |', ...BLOCKS.slice(2)],
  ],
  [
    'a box around a text is no table, nor are two side by side',
    page(
      rules(stroke, [60, 300, 540], [590, 690]),
      lines(70, 670, ['Le Conseil de la Haute-Sarnelle', 'adopte un budget qui finance la', 'rénovation des collèges.']) +
        lines(310, 670, ['Chaque collège recevra une aide', 'de deux millions d’euros pour', 'les toits et les cours.']),
    ),
    [
      PROSE_BLOCK,
      'paragraph: Le Conseil de la Haute-Sarnelle adopte un budget qui finance la rénovation des collèges.',
      'paragraph: Chaque collège recevra une aide de deux millions d’euros pour les toits et les cours.',
    ],
  ],
];

for (const [sentence, content, blocks] of cases) {
  t.test(sentence, async (t) => {
    const document = await readPages([content]);
    t.strictSame(blocksOf(document), blocks);
    assertSound(t, document);
  });
}

t.test('a drawing of thousands of lines is not looked at for tables', async (t) => {
  const drawing = Array.from({ length: 3000 }, (_, index) =>
    stroke(70 + (index % 60), 600 + index / 60, 90 + (index % 60), 600 + index / 60),
  ).join('');
  t.strictSame(blocksOf(await readPages([page(drawing, '')])), [PROSE_BLOCK]);
});

import t from 'tap';
import { extract } from '../../../src/extraction/extract.js';
import { read } from '../../documents/reading.js';

const HEAD = 'Nantes, le 7 novembre 2024\n\nLa coopérative publie ses résultats pour ses adhérents et ses clients\n\n';

type Cell = readonly [text: string, value: number, unit: string, trend: string | null, period: string | null];

const cellsOf = (text: string, name = 'table.txt'): Cell[] =>
  extract(read(text, name))
    .statistics.filter(({ section }) => section === 'table')
    .map(({ text, value, unit, trend, period }) => [text, value, unit, trend, period]);

const FRENCH: Cell[] = [
  ['1 240', 1_240_000, 't', null, '2023'],
  ['1 310', 1_310_000, 't', null, '2024'],
  ['+5,6 %', 5.6, 'percent', 'increase', '2024'],
  ['860', 860_000, 't', null, '2023'],
  ['790', 790_000, 't', null, '2024'],
  ['-8,1 %', 8.1, 'percent', 'decrease', '2024'],
];
const ROWS = [
  ['Produit', '2023', '2024', 'Évolution'],
  ['Blé', '1 240', '1 310', '+5,6 %'],
  ['Orge', '860', '790', '-8,1 %'],
];
const CAPTION = 'Collecte par produit (en milliers de tonnes)';

t.test('cells have the period of their column and the unit of the caption, however the table is set', async (t) => {
  const page = (table: string) => `${HEAD}${CAPTION}\n\n${table}\n\nLa collecte progresse dans tous les dépôts de la coopérative.\n`;
  t.strictSame(cellsOf(page(ROWS.map((row) => row.join('\t')).join('\n'))), FRENCH, 'tabs');
  t.strictSame(cellsOf(page(ROWS.map((row) => row.map((cell) => cell.padEnd(14)).join('')).join('\n'))), FRENCH, 'spaces');
  t.strictSame(cellsOf(page(ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n'))), FRENCH, 'bars');
  const markdown = [ROWS[0], ROWS[0]?.map(() => '---'), ...ROWS.slice(1)].map((row) => `| ${row?.join(' | ')} |`).join('\n');
  t.strictSame(cellsOf(page(markdown), 'table.md'), FRENCH, 'Markdown');
});

const PROSE = '\n\nThe company will publish the next results of the group in the spring of the year.\n';

t.test('"three months ended" over bare years makes quarters of them; amounts by the share keep their size', async (t) => {
  const text = `Statement of income\n\n(in thousands, except per share amounts)\n\n\tThree Months Ended June 30,\n\t2024\t2023\nNet sales\t$48,210\t$45,900\nEarnings per share\t$0.42\t$0.39${PROSE}`;
  t.strictSame(cellsOf(text), [
    ['$48,210', 48_210_000, 'USD', null, '2024-Q2'],
    ['$45,900', 45_900_000, 'USD', null, '2023-Q2'],
    ['$0.42', 0.42, 'USD', null, '2024-Q2'],
    ['$0.39', 0.39, 'USD', null, '2023-Q2'],
  ]);
});

t.test('shares are counted, in ones, beside amounts in thousands', async (t) => {
  const text = `Balance sheet\n\n(in thousands, except per share amounts)\n\nMarch 31,\t2024\t2023\nTotal assets\t$48,210\t$45,900\nWeighted average shares\t4,617,466\t4,661,686${PROSE}`;
  t.strictSame(
    cellsOf(text).map(([text, value, unit]) => [text, value, unit]),
    [
      ['$48,210', 48_210_000, 'USD'],
      ['$45,900', 45_900_000, 'USD'],
      ['4,617,466', 4_617_466, 'count'],
      ['4,661,686', 4_661_686, 'count'],
    ],
  );
});

t.test('bare numbers under a caption of growth are changes in percent', async (t) => {
  const text = `Like-for-like sales growth, %\n\n            Q1 FY24   Q2 FY24\nStores          2.1      -0.4\nOnline          7.5       8.2${PROSE}`;
  t.strictSame(cellsOf(text), [
    ['2.1', 2.1, 'percent', 'increase', '2024-Q1'],
    ['0.4', 0.4, 'percent', 'decrease', '2024-Q2'],
    ['7.5', 7.5, 'percent', 'increase', '2024-Q1'],
    ['8.2', 8.2, 'percent', 'increase', '2024-Q2'],
  ]);
});

t.test('names and telephones in columns are no table', async (t) => {
  const text = 'Contacts\n\nAnna Berg, press office        +46 8 555 01 02\nOle Lund, investors            +46 8 555 01 03\n';
  t.notOk(read(text, 'contacts.txt').blocks.some(({ kind }) => kind === 'table_row'));
});

t.test('rows that begin with a year date their cells, whose units stand over the columns', async (t) => {
  const rows = [
    ['Année', 'Part fixe (€)', 'Facture (€)', 'Abonnés'],
    ['2024', '62', '318,80', '1 240'],
    ['2025', '66', '337,20', '1 310'],
  ];
  const page = `${HEAD}${rows.map((row) => row.join('\t')).join('\n')}\n\nLa facture progresse dans tous les dépôts de la coopérative.\n`;
  t.strictSame(cellsOf(page), [
    ['62', 62, 'EUR', null, '2024'],
    ['318,80', 318.8, 'EUR', null, '2024'],
    ['1 240', 1240, 'count', null, '2024'],
    ['66', 66, 'EUR', null, '2025'],
    ['337,20', 337.2, 'EUR', null, '2025'],
    ['1 310', 1310, 'count', null, '2025'],
  ]);
});

t.test('a percent sign over a column is its unit; the months over it are no figures', async (t) => {
  const text = `Table 1: prices by group, May 2025\n\nGroup\tWeight (%)\t12 month % change\nFood\t9.4\t3.8\nTransport\t14.7\t-2.7${PROSE}`;
  t.strictSame(cellsOf(text), [
    ['9.4', 9.4, 'percent', null, '2025-05'],
    ['3.8', 3.8, 'percent', 'increase', '2025-05'],
    ['14.7', 14.7, 'percent', null, '2025-05'],
    ['2.7', 2.7, 'percent', 'decrease', '2025-05'],
  ]);
});

t.test('a note in brackets scales every table below it, a day over the labels dates their years, shares are counted in ones', async (t) => {
  const tables = `CORVANE REPORTS RESULTS FOR THE FIRST QUARTER OF 2025

Corvane announced its earnings for the first quarter ending March 31, 2025, and the tables below show them in full.

(In thousands, except per share figures)

Three Months Ended March 31, | 2025 | 2024
Net interest income | $5,668 | $6,693
Earnings per share | $0.28 | $0.52

BALANCE SHEET

March 31, | 2025 | 2024
Total assets | $866,613 | $932,602
Weighted average shares | 4,617,466 | 4,661,686

Corvane is a bank of the coast. It has served its harbours since 1896, and its eleven branches stand in the eleven towns of the coast, where they take deposits, lend to fishermen and shipwrights, and change the money of those who come ashore, as they always have.

Branch | 2025
Sault | $120
`;
  t.strictSame(
    cellsOf(tables).map(([text, value, , , period]) => [text, value, period]),
    [
      ['$5,668', 5_668_000, '2025-Q1'],
      ['$6,693', 6_693_000, '2024-Q1'],
      ['$0.28', 0.28, '2025-Q1'],
      ['$0.52', 0.52, '2024-Q1'],
      ['$866,613', 866_613_000, '2025-03-31'],
      ['$932,602', 932_602_000, '2024-03-31'],
      ['4,617,466', 4_617_466, '2025-03-31'],
      ['4,661,686', 4_661_686, '2024-03-31'],
      ['$120', 120, '2025'],
    ],
  );
});

t.test('a line without cells heads the rows below it, and what accounts shorten is read', async (t) => {
  const table = [
    'Operating Data | January 2025 | January 2024 | % Change',
    'Tallow Ferries (Consolidated)',
    'Seat miles (mm) | 2,774.6 | 2,273.2 | 22.1%',
    'Passengers (000s) | 1,774.6 | 1,273.2 | 39.4%',
    'Load factor | 86.4% | 85.3% | 1.1 p.p.',
  ].join('\n');
  const text = `SAULT, Feb. 11, 2025 – Tallow Ferries today released the traffic of its boats for January.\n\n${table}\n\nThe boats run every day of the year.\n`;
  t.strictSame(cellsOf(text), [
    ['2,774.6', 2_774_600_000, 'count', null, '2025-01'],
    ['2,273.2', 2_273_200_000, 'count', null, '2024-01'],
    ['22.1%', 22.1, 'percent', 'increase', '2025-01'],
    ['1,774.6', 1_774_600, 'count', null, '2025-01'],
    ['1,273.2', 1_273_200, 'count', null, '2024-01'],
    ['39.4%', 39.4, 'percent', 'increase', '2025-01'],
    ['86.4%', 86.4, 'percent', null, '2025-01'],
    ['85.3%', 85.3, 'percent', null, '2024-01'],
    ['1.1 p.p.', 1.1, 'points', 'increase', '2025-01'],
  ]);
});

t.test('millimetres of rain are no millions', async (t) => {
  const text = `SAULT, Feb. 11, 2025 – The harbour office published the rain of the year before, by station.\n\nStation | 2024 | 2023\nRainfall (mm) | 812 | 790\nSnow (mm) | 112 | 90\n\nThe stations are read every day.\n`;
  t.strictSame(
    cellsOf(text).map(([text, value, unit]) => [text, value, unit]),
    [
      ['812', 0.812, 'm'],
      ['790', 0.79, 'm'],
      ['112', 0.112, 'm'],
      ['90', 0.09, 'm'],
    ],
  );
});

import t from 'tap';
import { extract } from '../../../src/extraction/extract.js';
import { read } from '../../documents/reading.js';

type Cell = readonly [text: string, value: number, period: string | null];

const cellsOf = (text: string): Cell[] =>
  extract(read(text, 'table.txt'))
    .statistics.filter(({ section }) => section === 'table')
    .map(({ text, value, period }) => [text, value, period]);

const bars = (rows: readonly (readonly string[])[]): string => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const spaces = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(([label = '', ...cells]) => label.padEnd(20) + cells.map((cell) => cell.padStart(cell.length > 12 ? 34 : 17)).join(''))
    .join('\n');

const english = (table: string): string =>
  `Statement of income\n\n(in millions)\n\n${table}\n\nThe mill will publish the next results of the group in the spring of the year.\n`;
const french = (table: string): string =>
  `Compte de résultat\n\n(en milliers d’euros)\n\n${table}\n\nLa coopérative publiera ses prochains résultats au printemps de l’année.\n`;

const YEARS = ['', '2024', '2023', '2024', '2023'];
const SALES = ['Net sales', '$48.2', '$45.9', '$141.4', '$138.3'];
const MARGIN = ['Gross margin', '16.1', '15.4', '47.9', '46.2'];
const NINE_MONTHS = ['', 'Three months ended September 30,', 'Nine months ended September 30,'];

const QUARTERS_AND_MONTHS: Cell[] = [
  ['$48.2', 48_200_000, '2024-Q3'],
  ['$45.9', 45_900_000, '2023-Q3'],
  ['$141.4', 141_400_000, '2024-01/2024-09'],
  ['$138.3', 138_300_000, '2023-01/2023-09'],
  ['16.1', 16_100_000, '2024-Q3'],
  ['15.4', 15_400_000, '2023-Q3'],
  ['47.9', 47_900_000, '2024-01/2024-09'],
  ['46.2', 46_200_000, '2023-01/2023-09'],
];

t.test('each of two ends over a row of years dates its own half of the columns, however the table is set', async (t) => {
  t.strictSame(cellsOf(english(bars([NINE_MONTHS, YEARS, SALES, MARGIN]))), QUARTERS_AND_MONTHS, 'bars');
  t.strictSame(cellsOf(english(spaces([NINE_MONTHS, YEARS, SALES, MARGIN]))), QUARTERS_AND_MONTHS, 'spaces');
});

t.test('a quarter and the year it closes stand side by side', async (t) => {
  const heads = ['', 'Quarter ended December 31,', 'Year ended December 31,'];
  t.strictSame(
    cellsOf(english(bars([heads, YEARS, SALES]))).map(([, , period]) => period),
    ['2024-Q4', '2023-Q4', '2024', '2023'],
  );
});

t.test('a French table has «trimestre» and «semestre clos» over its years', async (t) => {
  const heads = ['', 'Trimestre clos le 30 juin', 'Semestre clos le 30 juin'];
  t.strictSame(cellsOf(french(bars([heads, YEARS, ['Ventes', '48 210', '45 900', '91 400', '88 300']]))), [
    ['48 210', 48_210_000, '2024-Q2'],
    ['45 900', 45_900_000, '2023-Q2'],
    ['91 400', 91_400_000, '2024-H1'],
    ['88 300', 88_300_000, '2023-H1'],
  ]);
});

t.test('one end over the years holds for all of them', async (t) => {
  const rows = [
    ['', 'Three months ended June 30,'],
    ['', '2024', '2023'],
    ['Net sales', '$48.2', '$45.9'],
    ['Staff', '$3.2', '$2.9'],
  ];
  t.strictSame(
    cellsOf(english(bars(rows))).map(([, , period]) => period),
    ['2024-Q2', '2023-Q2', '2024-Q2', '2023-Q2'],
  );
});

t.test('amounts in millions are exact decimals', async (t) => {
  const rows = [
    ['', '2024', '2023'],
    ['Net sales', '$8.2', '$16.4'],
  ];
  t.strictSame(
    cellsOf(english(bars(rows))).map(([, value]) => value),
    [8_200_000, 16_400_000],
  );
});

t.test('heads that end nothing leave the years what they are', async (t) => {
  t.strictSame(
    cellsOf(english(bars([['', 'Northern mills', 'Southern mills'], YEARS, SALES]))).map(([, , period]) => period),
    ['2024', '2023', '2024', '2023'],
  );
});

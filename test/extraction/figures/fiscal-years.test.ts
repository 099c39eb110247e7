import t from 'tap';
import { extract } from '../../../src/extraction/extract.js';
import { fiscalEndOf } from '../../../src/extraction/figures/fiscal.js';
import { read } from '../../documents/reading.js';

const ENDS: readonly (readonly [text: string, month: number | null])[] = [
  ['results for the six months ended 30 september 2025 ("h1 2026")', 3],
  ['results for its fiscal third quarter ended december 31, 2025', 3],
  ['the third quarter of fiscal 2026, ended december 31, 2025', 3],
  ['du 3e trimestre de son exercice 2024-2025 (periode du 1er avril au 30 juin 2025)', 9],
  ['for the full fiscal year ending june 30, 2026', 6],
  ['l’exercice 2024-2025, clos le 30 juin 2025', 6],
  ['for the fiscal year ended december 31, 2025', null],
  ['results for the third quarter ended september 30, 2025', null],
  ['results for the first quarter ended november 30, 1995', 8],
  ['results for the first quarter ended march 31, 2025', null],
  ['the year to 31 march 2024', null],
];

for (const [text, month] of ENDS) {
  t.test(`a fiscal year ends in month ${month ?? 12} where a text says «${text}»`, async (t) => t.equal(fiscalEndOf(text), month));
}

const periodsOf = (text: string): (readonly [string, string | null])[] =>
  extract(read(text)).statistics.map(({ text: figure, period }) => [figure, period] as const);

const LEAD =
  'The company publishes its results for shareholders, and says what it expects of the rest of the year in every one of its markets.';

t.test('halves and quarters of a fiscal year are the months they are made of, wherever the text uses their labels', async (t) => {
  const text = `Half-year results\n\nTarrow plc today announces its results for the six months ended 30 September 2025 ("H1 2026"). ${LEAD}\n\nRevenue was flat at £160.9m (H1 2025: £160.2m). In Q1 2026 it was £80m.\n`;
  t.strictSame(periodsOf(text).slice(1), [
    ['£160.2m', '2024-04/2024-09'],
    ['£80m', '2025-Q2'],
  ]);
});

t.test('words say that a quarter is fiscal; one that they do not say it of is the calendar’s', async (t) => {
  const text = `Quillmore Reports Fiscal 2026 Third Quarter Results\n\nSAN JOSE, Calif., Feb. 3, 2026 – Quillmore today announced results for its fiscal third quarter ended December 31, 2025. ${LEAD}\n\nRevenue for the third quarter of fiscal 2026 was $187.4 million. Rents rose 3% in the fourth quarter of 2025.\n`;
  t.strictSame(periodsOf(text), [
    ['$187.4 million', '2025-Q4'],
    ['3%', '2025-Q4'],
  ]);
});

t.test('a quarter of two years is never a quarter of the first of them', async (t) => {
  const head = "Saint-Étienne, le 23 juillet 2025. Ardouet publie ce jour son chiffre d'affaires du 3e trimestre de son exercice 2024-2025";
  const told = 'Au T3 2024-2025, il est de 148,3 M€. Au 3e trimestre, la marge est de 12 M€.';
  const known = `Ventes du trimestre\n\n${head} (période du 1er avril au 30 juin 2025).\n\n${told}\n`;
  const unknown = `Ventes du trimestre\n\n${head}.\n\n${told.split('. ')[0]}.\n`;
  t.strictSame(periodsOf(known), [
    ['148,3 M€', '2025-Q2'],
    ['12 M€', '2025-Q2'],
  ]);
  t.strictSame(periodsOf(unknown), [['148,3 M€', '2024/2025']]);
});

t.test('a year to a month is those twelve months, a fiscal year is called by its end', async (t) => {
  const text = `Turnover\n\nLondon, 4 November 2024. ${LEAD}\n\nTurnover was £88 million in the year to March 2024. In the fiscal year ended June 30, 2023, it was £70 million.\n`;
  t.strictSame(periodsOf(text), [
    ['£88 million', '2023-04/2024-03'],
    ['£70 million', '2023'],
  ]);
});

t.test('the lines over a table say which part of the years over its columns it shows, or the year of its quarters', async (t) => {
  const page = (caption: string, head: string, row: string): string =>
    `Sales grow again\n\nSault, 23 October 2025. ${LEAD}\n\n${caption}\n\n${head}\n${row}\n`;
  t.strictSame(
    periodsOf(page('Sales by division, January–September', 'CHF million | 2025 | 2024', 'Food | 612.4 | 622.9')).map(
      ([, period]) => period,
    ),
    ['2025-01/2025-09', '2024-01/2024-09'],
  );
  t.strictSame(
    periodsOf(
      page('Share of bills on an estimate, 2023 (%)', 'Supplier | Q1 | Q2', 'Lorne Heat | 38.2 | 41.0\nSault Energy | 6.1 | 5.8'),
    ).map(([, period]) => period),
    ['2023-Q1', '2023-Q2', '2023-Q1', '2023-Q2'],
  );
});

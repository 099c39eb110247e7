import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

const periodsOf = (text: string): (string | null)[] => extract(documentOf(text)).statistics.map(({ period }) => period);

const RESULTS = [
  '# Corvane Filtration Reports Third Quarter 2019 Results',
  'DAYTON, Ohio, October 24, 2019 – Corvane Filtration today announced its results.',
  'Cash provided by operations was $66.0 million. During the quarter, it paid dividends of $9.2 million. In 2018 it paid $8 million.',
];

t.test('figures of a release of results hold for the period its title reports on, unless their sentence names another', (t) => {
  t.same(periodsOf(RESULTS.join('\n\n')), ['2019-Q3', '2019-Q3', '2018']);
  t.end();
});

t.test('half-year results are those of the first half, annual ones those of the year', (t) => {
  const text = (title: string): string =>
    [title, 'Paris, le 28 juillet 2016 – Vexa publie ses comptes.', 'La marge est de 1,8 %.'].join('\n\n');
  t.same(periodsOf(text('# Résultats semestriels 2016 : Vexa poursuit sa croissance')), ['2016-H1']);
  t.same(periodsOf(text('# Résultats annuels 2015 : Vexa poursuit sa croissance')), ['2015']);
  t.end();
});

t.test('what is to come and what the company is are told of no reported period', (t) => {
  const outlook = ['## Outlook', 'Spending is expected to be $55 million.'];
  const about = ['## About Corvane', 'The company employs 6,200 people.'];
  t.same(periodsOf([...RESULTS.slice(0, 2), ...outlook, ...about].join('\n\n')), [null, null]);
  t.end();
});

t.test('a title that reports no results lends no period', (t) => {
  t.same(periodsOf(['# Corvane Opens a Plant in 2019', 'DAYTON, Ohio, October 24, 2019 – Corvane will employ 60 people.'].join('\n\n')), [
    null,
  ]);
  t.end();
});

t.test('a report on a quarter lends it to its figures; one on a year tells of many', (t) => {
  const text = (title: string): string =>
    [title, 'Sault, 29 November 2024. The Bureau of Statistics releases its report.', 'The rate of all ages was 14.9 per cent.'].join(
      '\n\n',
    );
  t.same(periodsOf(text('# Labour Force Report, Third Quarter 2024')), ['2024-Q3']);
  t.same(periodsOf(text('# Labour Force Report 2024')), [null]);
  t.end();
});

t.test('a survey lends no period that has not begun', (t) => {
  const text = [
    '# Survey: New Quay Planned for First Half of 2026',
    'Sault, 29 November 2024. The port has a plan.',
    'The quay employs 300 people.',
  ];
  t.same(periodsOf(text.join('\n\n')), [null]);
  t.end();
});

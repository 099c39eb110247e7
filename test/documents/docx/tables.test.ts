import t from 'tap';
import { blocksOf } from '../reading.js';
import { p, readWord, run, table } from './word.js';

const blocks = async (word: Parameters<typeof readWord>[0]): Promise<string[]> => blocksOf(await readWord(word));

t.test('tables of data become rows', async (t) => {
  const rows = (cells: string[][], properties?: string) => blocks(p('Intro') + table(cells, properties));
  t.strictSame(
    await rows([
      ['', '2024', '2025'],
      ['Chiffre d’affaires', '148,6', '169,7'],
    ]),
    ['paragraph: Intro', 'table_row: | 2024 | 2025', 'table_row: Chiffre d’affaires | 148,6 | 169,7'],
  );
  t.strictSame(
    await rows([
      ['Ligne', p('Nord') + p('Sud')],
      ['Bus', `<w:p>${run('12')}<w:r><w:br/></w:r>${run('(essai)')}</w:p>`],
    ]),
    ['paragraph: Intro', 'table_row: Ligne | Nord Sud', 'table_row: Bus | 12 (essai)'],
  );
  const merged = `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('2025')}`;
  const continued = `<w:tcPr><w:vMerge/></w:tcPr>${p('')}`;
  t.strictSame(
    (
      await rows([
        [merged, 'mars', '12'],
        [continued, 'avril', '14'],
      ])
    ).slice(1),
    ['table_row: 2025 | mars | 12', 'table_row: | avril | 14'],
  );
  t.strictSame(
    (
      await rows(
        [
          ['mars', '12'],
          ['avril', '14'],
        ],
        '',
      )
    ).slice(1),
    ['table_row: mars | 12', 'table_row: avril | 14'],
  );
});

t.test('a figure first thing in a document is data all the same', async (t) => {
  t.strictSame(
    await blocks(
      table([
        ['Bus', '1 240'],
        ['Vélos', '27 M€'],
      ]),
    ),
    ['table_row: Bus | 1 240', 'table_row: Vélos | 27 M€'],
  );
});

t.test('tables of layout become paragraphs', async (t) => {
  const invisible = '<w:tblBorders><w:top w:val="nil"/></w:tblBorders>';
  for (const [name, body, expected] of [
    ['one row', p('Intro') + table([['Ville d’Orvanne', 'Contact']]), ['Intro', 'Ville d’Orvanne', 'Contact']],
    [
      'a letterhead',
      table([
        ['Ville d’Orvanne', 'COMMUNIQUÉ DE PRESSE'],
        ['Service presse', 'Orvanne, le 3 mars 2025'],
      ]),
      ['Ville d’Orvanne', 'COMMUNIQUÉ DE PRESSE', 'Service presse', 'Orvanne, le 3 mars 2025'],
    ],
    [
      'a table inside a table',
      p('Intro') +
        table([
          ['a', 'b'],
          [
            table([
              ['c', 'd'],
              ['e', '5'],
            ]) + p(''),
            'f',
          ],
        ]),
      ['Intro', 'a', 'b', 'c | d', 'e | 5', 'f'],
    ],
    [
      'columns without lines',
      p('Intro') +
        table(
          [
            [p('Anna Holt') + p('03 53'), p('Bo Lind') + p('03 54')],
            ['Presse', 'Web'],
          ],
          invisible,
        ),
      ['Intro', 'Anna Holt', '03 53', 'Bo Lind', '03 54', 'Presse', 'Web'],
    ],
    [
      'a cell of logos beside each text',
      p('Intro') +
        table([
          ['', 'Un'],
          ['', 'Deux'],
        ]),
      ['Intro', 'Un', 'Deux'],
    ],
  ] as const) {
    t.strictSame((await readWord(body)).text.split(/\n+/), expected, name);
  }
});

import t from 'tap';
import { toDay, toTitle } from '../../../src/documents/pdf/metadata.js';
import { show } from './pdf-bytes.js';
import { readPages } from './reading-pdf.js';

t.test('title, author, day and language come from the file', async (t) => {
  const { metadata } = await readPages([show(70, 700, 'Orvanne')], {
    info: { Title: 'Deux écoles ouvrent', Author: 'Ville d’Orvanne', CreationDate: "D:20250203093000+01'00'", Subject: 'Rentrée' },
    language: 'fr-FR',
  });
  t.match(metadata, {
    title: 'Deux écoles ouvrent',
    author: 'Ville d’Orvanne',
    date: '2025-02-03',
    language: 'fr-FR',
    description: 'Rentrée',
  });
});

t.test('a file that says nothing has no metadata', async (t) => {
  const { metadata } = await readPages([show(70, 700, 'Orvanne')]);
  t.match(metadata, { title: null, author: null, date: null, language: null, url: null, site_name: null, description: null });
});

t.test('titles that word processors put in are none', async (t) => {
  for (const title of [
    'Microsoft Word - CP_ecoles.docx',
    'untitled',
    'Sans titre 1',
    'Document1',
    'cp-ecoles-v3.indd',
    'https://orvanne.example/',
    '  ',
    '12',
    7,
    null,
  ])
    t.equal(toTitle(title), null, String(title));
  for (const title of ['Deux écoles ouvrent', 'Document d’orientation', 'L’an 2025']) t.equal(toTitle(title), title);
});

t.test('days are read from the dates of PDF and XMP', async (t) => {
  for (const [value, day] of [
    ["D:20250203093000+01'00'", '2025-02-03'],
    ['D:20250203', '2025-02-03'],
    ['D:2025', '2025-01-01'],
    ['2025-02-03T09:30:00Z', '2025-02-03'],
    ['D:20251345', null],
    ['D:20250230', null],
    ['hier', null],
    [undefined, null],
  ])
    t.equal(toDay(value), day, String(value));
});

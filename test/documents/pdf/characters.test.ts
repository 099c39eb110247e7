import t from 'tap';
import { blocksOf, marked } from '../reading.js';
import { lines, type PdfOptions, show } from './pdf-bytes.js';
import { assertSound, readPages } from './reading-pdf.js';

/** Full lines around a break: the text is as wide as the page's. */
const broken = (first: string, second: string): string =>
  lines(70, 700, [`${'La Ville ouvre deux écoles et un stade pour les familles des quartiers '}${first}`, second]);
const joined = (word: string): string => `La Ville ouvre deux écoles et un stade pour les familles des quartiers ${word}.`;

const cases: [sentence: string, content: string, text: string, options?: PdfOptions][] = [
  ['a hyphen at a line’s end goes with the break', broken('nou-', 'veaux.'), joined('nouveaux')],
  ['a hyphen before a capital stays', broken('d’Auvergne-', 'Rhône-Alpes.'), joined('d’Auvergne-Rhône-Alpes')],
  ['a hyphen of a known compound stays', broken('du porte-', 'parole.'), joined('du porte-parole')],
  ['a hyphen before a pronoun stays', broken('assure-t-', 'elle.'), joined('assure-t-elle')],
  ['a hyphen before a vowel stays in French', broken('sous-', 'équipés.'), joined('sous-équipés')],
  ['a hyphen of a place stays', broken('de Fontaine-', 'sur-Sarnelle.'), joined('de Fontaine-sur-Sarnelle')],
  [
    'a word written with its hyphen elsewhere keeps it',
    `${broken('du brise-', 'lames.')}${show(70, 640, 'Le brise-lames est ancien.')}`,
    `${joined('du brise-lames')}\n\nLe brise-lames est ancien.`,
  ],
  [
    'an address keeps its hyphens',
    broken('www.ville-', 'orvanne.example/plan'),
    `${joined('www.ville-orvanne.example/plan').slice(0, -1)}`,
  ],
  ['a soft hyphen goes', broken('nouB', 'veaux.').replaceAll('F1', 'F4'), joined('nouveaux'), { unicode: { 66: '\u00ad' } }],
  [
    'ligatures become letters',
    show(70, 700, 'un eAet Bnancier', { font: 'F4' }),
    'un effet financier',
    { unicode: { 65: '\ufb00', 66: '\ufb01' } },
  ],
  [
    'ligatures whose letters have their bytes swapped become letters',
    show(70, 700, 'un eAet Bnancier CotBe', { font: 'F4' }),
    'un effet financier flotfie',
    { unicode: { 65: '\u6600\u6600', 66: '\u6600\u6900', 67: '\u6600\u6c00' } },
  ],
  [
    'Chinese signs stay, one by one or in words',
    show(70, 700, 'A BA', { font: 'F4' }),
    '\u6c00 \u6d77\u6c00',
    { unicode: { 65: '\u6c00', 66: '\u6d77' } },
  ],
  [
    'the euro signs of TeX are called by their name',
    show(70, 700, '12 M') + show(94.5, 700, 'e', { font: 'F4' }) + show(103.5, 700, 'de travaux'),
    '12 M€ de travaux',
    { font: 'ABCDEF+TeX-feymr10' },
  ],
  ['hyphens are written as they are typed', show(70, 700, 'porteBparole', { font: 'F4' }), 'porte-parole', { unicode: { 66: '\u2010' } }],
  [
    'a minus sign and typographic signs stay',
    show(70, 700, 'A4,4 % – « l’an »', { font: 'F4' }),
    '\u22124,4 % – « l’an »',
    { unicode: { 65: '\u2212' } },
  ],
  [
    'an accent printed over its letter becomes part of it',
    show(70, 700, 'Le d') + show(93.3, 700, '´') + show(92.2, 700, 'e') + show(98.3, 700, 'bat'),
    'Le débat',
  ],
  ['blanks printed twice count once', show(70, 700, 'Orvanne  ouvre'), 'Orvanne ouvre'],
  ['text printed twice, a little shifted, counts once', show(70, 700, 'Orvanne') + show(70.3, 700, 'Orvanne'), 'Orvanne'],
  ['letters spaced out are words again', `3 Tc\n${show(70, 700, 'COMMUNIQUÉ DE PRESSE')}0 Tc\n`, 'COMMUNIQUÉ DE PRESSE'],
  ['letters typed apart are words again', show(70, 700, 'C O M M U N I Q U É   D E   P R E S S E'), 'COMMUNIQUÉ DE PRESSE'],
  [
    'words drawn apart get their space, kerned letters do not',
    `BT /F1 11 Tf 70 700 Td [(Orv) 40 (anne) -300 (ouvre)] TJ ET\n`,
    'Orvanne ouvre',
  ],
  [
    'a narrow space between groups of digits is a blank',
    `BT /F1 11 Tf 70 700 Td [(soit 1) -140 (048) -140 (700 habitants)] TJ ET\n`,
    'soit 1 048 700 habitants',
  ],
  ['digits hardly apart are one number', `BT /F1 11 Tf 70 700 Td [(en 1) -90 (987 et au 04) -140 (00)] TJ ET\n`, 'en 1987 et au 0400'],
  ['turned text is left out', `${show(70, 700, 'Orvanne')}BT /F1 11 Tf 0 1 -1 0 30 300 Tm (Filigrane) Tj ET\n`, 'Orvanne'],
  [
    'text outside the page or without size is left out',
    show(70, 700, 'Orvanne') + show(-300, 700, 'Hors') + show(70, 690, 'Petit', { size: 0.2 }),
    'Orvanne',
  ],
  [
    'text of a turned page is read upright',
    'BT /F1 11 Tf 0 1 -1 0 300 70 Tm (Orvanne ouvre) Tj ET\n',
    'Orvanne ouvre',
    { page: '/Rotate 90' },
  ],
  ['control characters go', show(70, 700, 'OrvBanne', { font: 'F4' }), 'Orvanne', { unicode: { 66: '\u0007' } }],
];

for (const [sentence, content, text, options] of cases) {
  t.test(sentence, async (t) => {
    const document = await readPages([content], options);
    t.equal(document.text, text);
    assertSound(t, document);
  });
}

t.test('raised figures and letters are attached and marked, lowered ones too', async (t) => {
  const content =
    show(70, 700, 'Isaure Kervandal, 1') +
    show(165.5, 704, 're', { size: 7 }) +
    show(176, 700, 'vice-présidente, salue une hausse de 12 %') +
    show(386.5, 704.5, '1', { size: 6.5 }) +
    show(393.2, 700, 'et la fin du CO') +
    show(463.6, 698, '2', { size: 7 }) +
    show(467.6, 700, '.');
  const document = await readPages([content]);
  t.equal(document.text, 'Isaure Kervandal, 1re vice-présidente, salue une hausse de 12 %¹ et la fin du CO2.');
  t.strictSame(marked(document, 'superscript'), ['re']);
  t.strictSame(marked(document, 'subscript'), ['2']);
  assertSound(t, document);
});

t.test('bold and italic text is marked by the names of its fonts', async (t) => {
  const content =
    show(70, 700, 'Le plan ') +
    show(110, 700, 'change', { font: 'F2' }) +
    show(152, 700, 'tout, dit ') +
    show(203, 700, 'Le Quotidien', { font: 'F3' });
  const document = await readPages([content]);
  t.strictSame(blocksOf(document), ['paragraph: Le plan change tout, dit Le Quotidien']);
  t.strictSame([marked(document, 'strong'), marked(document, 'emphasis')], [['change'], ['Le Quotidien']]);
});

/** What a font without names of its letters gives: the numbers of its glyphs. */
const NUMBERED = Object.fromEntries([...'abcdefghij'].map((letter, index) => [letter.charCodeAt(0), String.fromCharCode(index + 1)]));

t.test('text whose font does not say which letters it prints is left out, with a warning', async (t) => {
  const document = await readPages(
    [show(70, 740, 'abcd efgh fij', { size: 20, font: 'F4' }) + show(70, 700, 'Orvanne ouvre deux écoles')],
    {
      unicode: NUMBERED,
    },
  );
  t.strictSame(blocksOf(document), ['paragraph: Orvanne ouvre deux écoles']);
  t.match(document.messages, [{ severity: 'warning', code: 'unreadable-font', text: /^Page 1: / }]);
  const signs = await readPages([
    show(70, 740, '!"#$%& \'()*+ ,-. !"#$ %&*! "#$', { font: 'F2' }) + show(70, 700, 'Orvanne ouvre deux écoles'),
  ]);
  t.strictSame(blocksOf(signs), ['paragraph: Orvanne ouvre deux écoles']);
});

t.test('figures, leaders and bullets in fonts of their own are read', async (t) => {
  const document = await readPages([
    show(70, 740, '1 234 567,89 + 12 % - 4 %', { font: 'F2' }) +
      show(70, 700, 'Budget') +
      show(106, 700, '..............................', { font: 'F3' }) +
      show(210, 700, 'page 3'),
  ]);
  t.strictSame(blocksOf(document), ['paragraph: 1 234 567,89 + 12 % - 4 %', 'paragraph: Budget.............................. page 3']);
  t.strictSame(document.messages, []);
});

/** A text as it is set along the left edge of a sheet, to be read from below, or along the right one. */
const upwards = (x: number, text: string): string => `BT /F1 11 Tf 0 1 -1 0 ${x} 70 Tm (${text}) Tj ET\n`;
const downwards = (x: number, text: string): string => `BT /F1 11 Tf 0 -1 1 0 ${x} 770 Tm (${text}) Tj ET\n`;
const SIDEWAYS = ['La commune plante douze haies le long de', 'ses chemins et en compte les oiseaux.'] as const;

t.test('a page whose text lies on its side is read as if it were turned', async (t) => {
  const text = SIDEWAYS.join(' ');
  t.equal((await readPages([upwards(200, SIDEWAYS[0]) + upwards(214, SIDEWAYS[1])])).text, text);
  t.equal((await readPages([downwards(214, SIDEWAYS[0]) + downwards(200, SIDEWAYS[1])])).text, text);
  t.equal((await readPages([lines(70, 700, SIDEWAYS)], { page: '/Rotate 90' })).text, text);
  t.equal((await readPages([lines(70, 700, SIDEWAYS)], { page: '/Rotate 180' })).text, text);
});

t.test('a note on its side beside an upright text stays out', async (t) => {
  const document = await readPages([
    upwards(30, 'Imprimé par la commune de Brévigny, ne pas jeter sur la voie') + lines(70, 700, [...SIDEWAYS, ...SIDEWAYS]),
  ]);
  t.notMatch(document.text, /Imprimé/);
});

t.test('text that recognition laid under a picture is read, with a warning', async (t) => {
  const document = await readPages([`3 Tr\n${show(70, 700, 'Orvanne ouvre deux écoles')}`]);
  t.equal(document.text, 'Orvanne ouvre deux écoles');
  t.match(document.messages, [{ severity: 'warning', code: 'recognised-text' }]);
  t.equal((await readPages([`${show(70, 700, 'Orvanne')}3 Tr\n${show(70, 650, 'Caché')}`])).text, 'Orvanne');
});

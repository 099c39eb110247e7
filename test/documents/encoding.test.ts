import t from 'tap';
import { DocumentRejected } from '../../src/documents/source.js';
import { read } from './reading.js';

const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
const codes = (bytes: Uint8Array, name = 'note.txt'): string[] => read(bytes, name).messages.map(({ code }) => code);

t.test('byte order marks decide and leave the text', async (t) => {
  const text = 'Été à Orvanne';
  for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le'), utf16be(text)]) {
    t.match(read(bytes), { text, messages: [] });
  }
});

t.test('an HTML page may declare its charset', async (t) => {
  const page = '<html><head><meta charset="iso-8859-1"></head><body><p>Été à Orvanne</p></body></html>';
  t.match(read(Buffer.from(page, 'latin1'), null), { text: 'Été à Orvanne', messages: [] });
});

t.test('bytes that are not UTF-8 are read as windows-1252, with a message', async (t) => {
  const bytes = Buffer.from('L\x92\xe9t\xe9 co\xfbte 12 \x80', 'latin1');
  t.equal(read(bytes).text, 'L’été coûte 12 €');
  t.strictSame(codes(bytes), ['decoded-as-windows-1252']);
});

t.test('damaged encodings are refused, not guessed', async (t) => {
  const damaged = Buffer.concat([Buffer.from('Été à Orvanne, élèves '), Buffer.from([0xc3])]);
  const unknown = Buffer.from('Orvanne \x81\x8d\x90', 'latin1');
  for (const bytes of [damaged, unknown]) t.throws(() => read(bytes), new DocumentRejected('badly-encoded', ''));
  t.throws(() => read(damaged), { code: 'badly-encoded' });
});

t.test('control characters leave the text with a message', async (t) => {
  t.equal(read('Orvanne\x07 ouvre\x1b deux écoles').text, 'Orvanne ouvre deux écoles');
  t.strictSame(codes(Buffer.from('Orvanne\x07')), ['control-characters-removed']);
});

t.test('lone surrogates become U+FFFD with a message', async (t) => {
  const bytes = Buffer.from('\ufeffOrvanne \ud83d ouvre', 'utf16le');
  t.equal(read(bytes).text, 'Orvanne \ufffd ouvre');
  t.strictSame(codes(bytes), ['broken-characters-replaced']);
});

t.test('printed typography stays, debris goes', async (t) => {
  t.equal(
    read('12\u00a0% – «\u202foui\u202f» l’an\u00addernier\u200b, 4\u2009000\u00a0€').text,
    '12\u00a0% – «\u202foui\u202f» l’andernier, 4\u2009000\u00a0€',
  );
  t.equal(read('re\u0301gion').text, 'région');
  t.equal(read('équipe 👩\u200d🔬 prête').text, 'équipe 👩\u200d🔬 prête');
});

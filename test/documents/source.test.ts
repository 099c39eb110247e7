import { createHash } from 'node:crypto';
import t from 'tap';
import { MAX_BINARY_BYTES, MAX_TEXT_BYTES } from '../../src/documents/formats.js';
import { DocumentRejected, openSourceDocument } from '../../src/documents/source.js';
import { toSource } from './reading.js';

const PLAIN = 'Orvanne, le 3 mars 2025\n\nLa Ville d’Orvanne ouvre deux écoles.\n';
const HEADINGS = '# Deux écoles ouvrent à Orvanne\n\nElles accueilleront **320 élèves**, voir [le plan](https://orvanne.example/plan).\n';
const PAGE = '<!doctype html><html><body><p>La Ville d’Orvanne ouvre deux écoles.</p></body></html>';

const codeOf = (bytes: Uint8Array, name: string | null = null): string => {
  try {
    openSourceDocument(bytes, name);
    return 'accepted';
  } catch (error) {
    return error instanceof DocumentRejected ? error.code : 'another error';
  }
};

t.test('content decides the media type, the name only what is plausible as either', async (t) => {
  const cases: [string, string | null, string][] = [
    [PLAIN, null, 'text/plain'],
    [PLAIN, 'note.txt', 'text/plain'],
    [PLAIN, 'note.md', 'text/markdown'],
    [PLAIN, 'note.html', 'text/plain'],
    [HEADINGS, null, 'text/markdown'],
    [HEADINGS, 'note.markdown', 'text/markdown'],
    ['Un **gras** et 1^{re} place.\n', 'note.txt', 'text/plain'],
    [PAGE, null, 'text/html'],
    [PAGE, 'note.txt', 'text/html'],
    [PAGE, 'note.md', 'text/html'],
    ['<p>Deux écoles.</p>', null, 'text/html'],
    ['<p>Deux écoles.</p>', 'note.md', 'text/markdown'],
    ['title: Deux écoles\ndate: 2025-03-03\n\n<p>Deux écoles.</p>', 'note.md', 'text/markdown'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body><p>a</p></body></html>', null, 'text/html'],
    ['<https://orvanne.example> est ouvert.', null, 'text/plain'],
  ];
  for (const [text, name, expected] of cases) t.equal(toSource(text, name).media_type, expected, `${name}: ${text.slice(0, 30)}`);
});

t.test('a source keeps bytes, name and digest', async (t) => {
  const bytes = Buffer.from(PLAIN);
  t.match(openSourceDocument(bytes, 'note.txt'), { bytes, name: 'note.txt', sha256: createHash('sha256').update(bytes).digest('hex') });
});

t.test('what is no text is refused by name', async (t) => {
  const cases: [Uint8Array, string][] = [
    [Buffer.from(''), 'empty'],
    [Buffer.from(' \n\t\r\n'), 'empty'],
    [Buffer.from('\ufeff  '), 'empty'],
    [Buffer.from('Orvanne\0'), 'binary'],
    [Buffer.from('PK\x03\x04____xl/workbook.xml', 'latin1'), 'unsupported-format'],
    [Buffer.from('PK\x03\x04____notes.txt', 'latin1'), 'unsupported-format'],
    [Buffer.from('PK\x03\x04__mimetypeapplication/vnd.oasis.opendocument.text', 'latin1'), 'unsupported-format'],
    [Buffer.from('{\\rtf1\\ansi Orvanne}'), 'unsupported-format'],
    [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'unsupported-format'],
    [Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'unsupported-format'],
    [Buffer.from('<?xml version="1.0"?><rss><channel/></rss>'), 'unsupported-format'],
  ];
  for (const [bytes, code] of cases) t.equal(codeOf(bytes), code, JSON.stringify(bytes.toString().slice(0, 30)));
});

t.test('a refusal says what the file is and what to send instead', async (t) => {
  t.throws(() => openSourceDocument(Buffer.from('{\\rtf1'), 'a.txt'), {
    message: /is an RTF document.*Send it as one of: Plain text, Markdown, HTML, PDF, Word/,
  });
});

t.test('PDF and Word files are known by their first bytes, whatever their name', async (t) => {
  const cases: [string, string][] = [
    ['%PDF-1.7\n%âãÏÓ', 'application/pdf'],
    ['\0\0 %PDF-1.4', 'application/pdf'],
    ['PK\x03\x04____word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    // A thumbnail may come first and fill the head: the index at the end names every part.
    [
      `PK\x03\x04____thumbnail.jpeg${'x'.repeat(10_000)}word/document.xml`,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['PK\x03\x04____[Content_Types].xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ];
  for (const [bytes, expected] of cases)
    t.equal(openSourceDocument(Buffer.from(bytes, 'latin1'), 'note.txt').media_type, expected, bytes.slice(0, 40));
});

t.test('the limits are met to the byte', async (t) => {
  t.equal(codeOf(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(MAX_BINARY_BYTES - 8)])), 'accepted');
  t.equal(codeOf(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(MAX_BINARY_BYTES - 7)])), 'too-large');
  t.equal(codeOf(Buffer.alloc(MAX_TEXT_BYTES, 'a')), 'accepted');
  t.equal(codeOf(Buffer.alloc(MAX_TEXT_BYTES + 1, 'a')), 'too-large');
});

import t from 'tap';
import { MAX_TEXT_BYTES } from '../src/documents/formats.js';
import { DocumentRejected } from '../src/documents/source.js';
import { read } from '../test/documents/reading.js';

/** Of processor time, so that a loaded machine does not matter; what is not linear takes minutes here. */
const LIMIT_MS = 6000;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const PAGE = '<!doctype html>';

const fill = (piece: string, start = ''): Buffer =>
  Buffer.from(start + piece.repeat(Math.floor(MAX_TEXT_BYTES / piece.length))).subarray(0, MAX_TEXT_BYTES);

const CASES: Readonly<Record<string, [bytes: Buffer, name: string][]>> = {
  'blanks between two letters': [[Buffer.from(`a${' '.repeat(MAX_TEXT_BYTES - 2)}b`), 'a.txt']],
  'one long line': [
    [fill('x'), 'a.txt'],
    [fill('x', PAGE), 'a.html'],
  ],
  'a million stars': [
    [Buffer.alloc(1e6, '*'), 'a.txt'],
    [Buffer.alloc(1e6, '*'), 'a.md'],
  ],
  'stars that open and never close': [
    [fill('**a '), 'a.txt'],
    [fill('*a_ '), 'a.md'],
  ],
  brackets: [
    [fill('['), 'a.txt'],
    [fill('[a]('), 'a.md'],
  ],
  'angle brackets': [
    [fill('<'), 'a.md'],
    [fill('<', PAGE), 'a.html'],
  ],
  'nested quotes': [
    [fill('> '), 'a.md'],
    [fill('<blockquote>'), 'a.html'],
  ],
  'nested elements': [
    [fill('<div>', PAGE), 'a.html'],
    [fill('<a><p>', PAGE), 'a.html'],
    [fill('<font color=red>x<p>', PAGE), 'a.html'],
  ],
  'misnested tables': [
    [fill('x<i></i>', `${PAGE}<table>`), 'a.html'],
    [fill('<table>', PAGE), 'a.html'],
  ],
  'a tag of too many attributes': [[fill('a1b2 ', `${PAGE}<p `), 'a.html']],
  'short lines': [
    [fill('a\n'), 'a.txt'],
    [fill('- a\n'), 'a.md'],
    [fill('<p>x', PAGE), 'a.html'],
  ],
  'form feeds and page numbers': [
    [fill('a\f'), 'a.txt'],
    [fill('Page 1\n'), 'a.txt'],
  ],
  'combining marks': [[fill('\u0301', 'e').subarray(0, MAX_TEXT_BYTES - 1), 'a.txt']],
  'an endless header': [[fill('a: b\n', '---\n'), 'a.md']],
};

for (const [name, sources] of Object.entries(CASES)) {
  t.test(`2 MiB of ${name} are read or refused in time`, async (t) => {
    for (const [bytes, file] of sources) {
      const from = processorTime();
      try {
        read(bytes, file);
      } catch (error) {
        t.ok(error instanceof DocumentRejected);
      }
      const spent = Math.round(processorTime() - from);
      t.ok(spent < LIMIT_MS, `${file}: ${spent} ms`);
    }
  });
}

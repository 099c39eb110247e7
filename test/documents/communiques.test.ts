import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { openSourceDocument } from '../../src/documents/source.js';
import { assertSound, readSource } from './reading.js';

// Real communiqués lie beside the project on the developers' machines and are not ours to publish: without them these tests pass empty.
const SHARED = join(import.meta.dirname, '../../../shared');
const filesOf = (folder: string): string[] =>
  existsSync(join(SHARED, folder)) ? readdirSync(join(SHARED, folder)).map((name) => join(SHARED, folder, name)) : [];

const open = (path: string, name: string) => openSourceDocument(readFileSync(path), name);

t.test('real communiqués have the media type of their folder and are read soundly', async (t) => {
  for (const [folder, media_type] of [
    ['eval/dev/text', 'text/plain'],
    ['eval/dev/markdown', 'text/markdown'],
  ] as const) {
    for (const path of filesOf(folder)) {
      const source = open(path, path);
      t.equal(source.media_type, media_type, path.slice(SHARED.length));
      assertSound(t, source);
      t.strictSame(readSource(source).messages, []);
    }
  }
});

t.test('the first communiqué reads as printed: two pages, one dateline, no page numbers', async (t) => {
  for (const path of filesOf('communiques').slice(0, 1)) {
    const { text, pages } = readSource(open(path, 'communique.txt'));
    t.match(text, /^Lyon, le 7 novembre 2024\n\nLa Région Auvergne-Rhône-Alpes, encore/);
    t.equal(text.split('Lyon, le 7 novembre 2024').length, 2);
    t.notMatch(text, /Page \d/);
    t.match(text, '1re Vice-Présidente');
    t.equal(pages.length, 2);
    t.match(text.slice(pages[1]?.start), /^Fabrice/);
  }
});

import fc from 'fast-check';
import t from 'tap';
import { decodeSource } from '../../src/documents/encoding.js';
import { DocumentRejected } from '../../src/documents/source.js';
import type { SourceDocument } from '../../src/domain/document.js';
import { anyName, hostileText } from './arbitrary.js';
import { brokenRule, readSource, toSource } from './reading.js';

/** Null for what may be refused. */
const tryOpen = (text: string, name: string | null): SourceDocument | null => {
  try {
    return toSource(text, name);
  } catch (error) {
    if (error instanceof DocumentRejected) return null;
    throw error;
  }
};

t.test('text, blocks, marks, pages and map always agree', async (t) => {
  fc.assert(
    fc.property(hostileText, anyName, fc.constantFrom('text/plain', 'text/markdown', 'text/html'), (text, name, media_type) => {
      const source = tryOpen(text, name);
      if (source === null) return;
      for (const it of [source, { ...source, media_type }] as const) {
        const broken = brokenRule(readSource(it), decodeSource(it).text);
        if (broken !== null) throw new Error(`${it.media_type}: ${broken}`);
      }
    }),
    { numRuns: 1500 },
  );
  t.pass();
});

t.test('the same bytes give the same document', async (t) => {
  fc.assert(
    fc.property(hostileText, anyName, (text, name) => {
      const source = tryOpen(text, name);
      if (source === null) return true;
      const [first, second] = [readSource(source), readSource(source)];
      return JSON.stringify(first) === JSON.stringify(second);
    }),
  );
  t.pass();
});

t.test('any bytes are read or refused, never worse', async (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), anyName, (bytes, name) => {
      try {
        readSource(toSource(bytes, name));
      } catch (error) {
        if (!(error instanceof DocumentRejected)) throw error;
      }
    }),
  );
  t.pass();
});

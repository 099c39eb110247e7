import fc from 'fast-check';
import t from 'tap';
import { DocumentRejected } from '../../../src/documents/rejected.js';
import type { Document } from '../../../src/domain/document.js';
import { brokenRule } from '../reading.js';
import { anyBody } from './arbitrary.js';
import { p, readBytes, run, wordEntries } from './word.js';
import { zip } from './zip.js';

/** Null for what may be refused. */
const tryRead = async (bytes: Uint8Array): Promise<Document | null> => {
  try {
    return await readBytes(bytes);
  } catch (error) {
    if (error instanceof DocumentRejected) return null;
    throw error;
  }
};

const footnotes = `<w:footnote w:id="1">${p('Source : Ville.')}</w:footnote>`;

t.test('whatever the markup, text, blocks, marks and pages agree, twice the same', async (t) => {
  await fc.assert(
    fc.asyncProperty(anyBody, anyBody, async (inside, header) => {
      const bytes = zip(wordEntries({ body: `${p(run('Un'))}<w:p>${inside}</w:p>${inside}`, footnotes, headers: { default: header } }));
      const document = await tryRead(bytes);
      if (document === null) throw new Error('refused');
      const broken = brokenRule(document, '');
      if (broken !== null) throw new Error(broken);
      if (JSON.stringify(document) !== JSON.stringify(await tryRead(bytes))) throw new Error('not the same');
    }),
    { numRuns: 400 },
  );
  t.pass();
});

t.test('damaged bytes are read or refused, never worse', async (t) => {
  const bytes = zip(wordEntries({ body: p('Orvanne ouvre deux écoles'), footnotes }));
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), fc.nat(bytes.length), async (changes, end) => {
      const mutated = Buffer.from(bytes);
      for (const [at, value] of changes) mutated[at] = value;
      const document = await tryRead(mutated);
      // A checksum stands for every part that is read.
      if (document !== null && !document.text.startsWith('Orvanne ouvre deux écoles')) throw new Error(document.text);
      await tryRead(bytes.subarray(0, end));
    }),
    { numRuns: 400 },
  );
  t.pass();
});

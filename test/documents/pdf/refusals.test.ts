import t from 'tap';
import { MAX_PAGE_CHARACTERS, MAX_PAGES } from '../../../src/documents/pdf/pages.js';
import { DocumentRejected, type RejectionCode } from '../../../src/documents/rejected.js';
import { show, toPdf } from './pdf-bytes.js';
import { readBytes } from './reading-pdf.js';

const PAGE = show(70, 700, 'Orvanne ouvre deux écoles');
const bytes = toPdf([PAGE]);
const ENCRYPTION = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;

const cases: [sentence: string, bytes: Uint8Array, code: RejectionCode, message: RegExp][] = [
  ['bytes that only begin like a PDF', Buffer.from('%PDF-1.7\nOrvanne ouvre deux écoles'), 'damaged', /send the original/],
  ['a PDF cut in its first objects', bytes.subarray(0, 60), 'damaged', /Export it again/],
  ['a password', toPdf([PAGE], { trailer: ENCRYPTION }), 'protected', /password/],
  ['pages that are pictures', toPdf(['0 0 595 842 re f\n', '10 10 20 20 re f\n']), 'no-text', /\(OCR\)/],
  ['more pages than a communiqué has', toPdf(Array<string>(MAX_PAGES + 1).fill('')), 'too-complex', /more than 500 pages/],
  [
    'more characters than a page holds',
    toPdf([`BT /F1 1 Tf 10 400 Td (${'a'.repeat(MAX_PAGE_CHARACTERS + 1)}) Tj ET\n`]),
    'too-complex',
    /without its annexes/,
  ],
];

for (const [sentence, source, code, message] of cases) {
  t.test(`${sentence}: refused as ${code}`, async (t) => {
    const error = await readBytes(source).catch((reason: unknown) => reason);
    t.ok(error instanceof DocumentRejected);
    t.match(error, { code, message });
  });
}

t.test('damage is refused or read, never anything else', async (t) => {
  // A small generator of our own: the same damage every time.
  let seed = 20250203;
  const next = (limit: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % limit;
  };
  for (let round = 0; round < 150; round += 1) {
    const copy = Buffer.from(bytes);
    for (let changes = next(6); changes >= 0; changes -= 1) copy[next(copy.length)] = next(256);
    const damaged = next(4) === 0 ? copy.subarray(0, 9 + next(copy.length - 9)) : copy;
    copy.write('%PDF-1.4', 0, 'latin1');
    const outcome = await readBytes(damaged).catch((reason: unknown) => reason);
    if (outcome instanceof Error && !(outcome instanceof DocumentRejected)) t.fail(`round ${round}: ${outcome.stack}`);
  }
  t.end();
});

import { constants, createDeflate, deflateSync } from 'node:zlib';
import t from 'tap';
import { DocumentRejected } from '../src/documents/rejected.js';
import { openReadingRoom } from '../src/reading/reading-room.js';
import { zip } from '../test/documents/docx/zip.js';

const MIB = 1024 * 1024;

/** Much of the same, deflated piece by piece: nobody here ever holds it whole. */
async function deflated(piece: string, mebibytes: number): Promise<Buffer> {
  const chunk = Buffer.from(piece.repeat(Math.ceil(MIB / piece.length)));
  const packer = createDeflate({ level: constants.Z_BEST_COMPRESSION });
  const parts: Buffer[] = [];
  packer.on('data', (part: Buffer) => parts.push(part));
  for (let written = 0; written < mebibytes; written++) {
    if (!packer.write(chunk)) await new Promise((resolve) => packer.once('drain', resolve));
  }
  packer.end();
  await new Promise((resolve) => packer.once('end', resolve));
  return Buffer.concat(parts);
}

/** A PDF of one page with this content stream. */
function pdfOf(stream: Buffer, filters: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const add = (object: Buffer | string): void => {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(Buffer.from(`${offsets.length} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('<< /Type /Pages /Count 1 /Kids [3 0 R] >>');
  add('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>');
  add(Buffer.concat([Buffer.from(`<< /Length ${stream.length} /Filter ${filters} >>\nstream\n`), stream, Buffer.from('\nendstream')]));
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const CONTENT_TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const wordOf = (body: string): Buffer =>
  zip([
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    {
      name: '_rels/.rels',
      content:
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', content: body },
  ]);

const BOMBS: Record<string, () => Promise<[Buffer, string]>> = {
  'a PDF of some kilobytes that unpacks to a gigabyte of blanks': async () => {
    const once = await deflated(' ', 1024);
    return [pdfOf(deflateSync(once), '[/FlateDecode /FlateDecode]'), 'a.pdf'];
  },
  'a PDF that draws for ever': async () => [pdfOf(await deflated('BT /F1 9 Tf (abc) Tj ET q Q ', 256), '/FlateDecode'), 'a.pdf'],
  'a Word document that unpacks to a gigabyte': async () => [wordOf(' '.repeat(300 * MIB)), 'a.docx'],
  'a Word document that is nested for ever': async () => [wordOf(`<a>${'<b>'.repeat(2_000_000)}`), 'a.docx'],
  'a page of nothing but marks and figures': async () => [
    Buffer.from(`<!doctype html><p>${'« a 1 000 % » '.repeat(120_000)}`.slice(0, 2 * MIB - 8)),
    'a.html',
  ],
  'two mebibytes of names, verbs and quotation marks': async () => [
    Buffer.from('« Oui », a dit Anne Morel, présidente de « '.repeat(60_000)).subarray(0, 2 * MIB),
    'a.txt',
  ],
};

for (const [name, make] of Object.entries(BOMBS)) {
  t.test(`${name} is contained: others are read meanwhile, and after it`, async (t) => {
    const [bytes, file] = await make();
    const room = openReadingRoom();
    t.teardown(() => room.close());
    let over = false;
    const bomb = room.read(bytes, file).then(
      () => 'read',
      (error: unknown) => error,
    );
    void bomb.then(() => {
      over = true;
    });
    let meanwhile = 0;
    while (!over && meanwhile < 2_000) {
      await room.read(Buffer.from('Lyon, le 3 mars 2025\n\nLa Ville ouvre deux écoles.'), 'a.txt');
      await new Promise((resolve) => setImmediate(resolve));
      meanwhile++;
    }
    const outcome = await bomb;
    t.ok(outcome === 'read' || outcome instanceof DocumentRejected, outcome instanceof Error ? outcome.message : String(outcome));
    const { communique } = await room.read(
      Buffer.from('<!doctype html><h1>Lyon ouvre deux écoles</h1><p>Elles sont neuves.</p>'),
      'b.html',
    );
    t.equal(communique.release.title, 'Lyon ouvre deux écoles');
  });
}

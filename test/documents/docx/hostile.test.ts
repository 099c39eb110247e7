import t from 'tap';
import { DocumentRejected } from '../../../src/documents/rejected.js';
import { p, part, readBytes, readWord, run, style, styled, wordEntries } from './word.js';
import { type ZipEntry, zip } from './zip.js';

const MIB = 1024 * 1024;

/** The code of the refusal, or the text that was read. */
const outcome = async (read: Promise<{ text: string }>): Promise<string> => {
  try {
    return (await read).text;
  } catch (error) {
    if (!(error instanceof DocumentRejected)) throw error;
    return error.code;
  }
};

const ofEntries = (entries: readonly ZipEntry[]): Promise<string> => outcome(readBytes(zip(entries)));
const withMore = (...more: ZipEntry[]): Promise<string> => ofEntries(wordEntries({ body: p('Un'), more }));
const ofDocument = (content: string): Promise<string> => withMore({ name: 'word/document.xml', content });

t.test('containers that are damaged, locked or too large are refused', async (t) => {
  const noise = Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 37) % 251));
  for (const [name, code, entries] of [
    ['an encrypted part', 'protected', [{ name: 'word/media/a.bin', content: noise, flags: 0x801 }]],
    ['a part with strong encryption', 'protected', [{ name: 'word/media/a.bin', content: noise, flags: 0x841 }]],
    [
      'two parts of one name',
      'damaged',
      [
        { name: 'word/x.xml', content: 'a' },
        { name: 'word/x.xml', content: 'b' },
      ],
    ],
    [
      'two parts of one name but for case',
      'damaged',
      [
        { name: 'word/x.xml', content: 'a' },
        { name: 'WORD/X.xml', content: 'b' },
      ],
    ],
    ['a name that climbs', 'damaged', [{ name: '../../etc/passwd', content: 'a' }]],
    ['a name that climbs backwards', 'damaged', [{ name: '..\\..\\x', content: 'a' }]],
    ['an absolute name', 'damaged', [{ name: '/etc/passwd', content: 'a' }]],
    ['a drive', 'damaged', [{ name: 'C:/x', content: 'a' }]],
    ['a name with a NUL', 'damaged', [{ name: 'a\0b', content: 'a' }]],
    ['a very long name', 'damaged', [{ name: 'a'.repeat(300), content: 'a' }]],
    ['a link', 'damaged', [{ name: 'word/link', content: '/etc/passwd', attributes: 0xa1ff0000 }]],
    ['a part of more than 25 MiB', 'too-complex', [{ name: 'a', content: 'a', size: 26 * MIB }]],
    ['more than 50 MiB in all', 'too-complex', ['a', 'b', 'c'].map((one) => ({ name: one, content: noise, size: 20 * MIB }))],
    ['a ratio beyond 100', 'too-complex', [{ name: 'a', content: Buffer.alloc(2 * MIB) }]],
    ['more than 1,000 parts', 'too-complex', Array.from({ length: 1001 }, (_, index) => ({ name: `a${index}`, content: '' }))],
    [
      'parts that overlap',
      'too-complex',
      [
        { name: 'a', content: noise },
        { name: 'b', content: noise, sameBytesAs: 0 },
      ],
    ],
    ['a part longer than declared', 'damaged', [{ name: 'word/document.xml', content: 'a'.repeat(99), size: 9 }]],
    ['a part shorter than declared', 'damaged', [{ name: 'word/document.xml', content: 'a', size: 9 }]],
    ['a wrong checksum', 'damaged', [{ name: 'word/document.xml', content: part('document', ''), crc: 1 }]],
    ['an unknown method', 'damaged', [{ name: 'word/document.xml', content: 'abc', stored: true, method: 12 }]],
  ] as const) {
    t.equal(await withMore(...entries), code, name);
  }
});

t.test('a ZIP of ZIPs is never opened twice', async (t) => {
  const inner = zip([{ name: 'zeros', content: Buffer.alloc(8 * MIB) }]);
  t.equal(await withMore({ name: 'word/embeddings/inner.zip', content: inner }), 'Un');
});

t.test('parts nobody asks for are not unpacked, whatever is in them', async (t) => {
  t.equal(
    await withMore({ name: 'word/vbaProject.bin', content: 'not a macro', crc: 1 }, { name: 'word/comments.xml', content: '<!DOCTYPE a>' }),
    'Un',
  );
});

t.test('stored parts and names in capitals are read', async (t) => {
  const entries = wordEntries({ body: p('Un') }).map((entry) => ({
    ...entry,
    stored: true,
    name: entry.name.replace('word/document', 'Word/Document'),
  }));
  t.equal(await ofEntries(entries), 'Un');
});

t.test('a ZIP that is no Word document is said to be what it is', async (t) => {
  const types = { name: '[Content_Types].xml', content: '<Types/>' };
  for (const [name, entries, message] of [
    ['a workbook', [types, { name: 'xl/workbook.xml', content: '<workbook/>' }], /Excel/],
    ['a presentation', [types, { name: 'ppt/presentation.xml', content: '<p/>' }], /PowerPoint/],
    ['documents in an archive', [types, { name: 'cp.docx', content: 'x' }], /archive with documents/],
    ['anything else', [types], /ZIP archive/],
    ['another root', [types, { name: 'word/document.xml', content: '<html/>' }], /main part/],
  ] as const) {
    const source = { bytes: zip(entries), name: null, media_type: 'application/pdf', sha256: '' } as const;
    const { readDocx } = await import('../../../src/documents/docx/docx-reader.js');
    await t.rejects(readDocx(source), { name: 'DocumentRejected', message }, name);
  }
});

t.test('XML is bounded and has no document type', async (t) => {
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
  for (const [name, code, content] of [
    ['a billion laughs', 'damaged', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>${part('document', p('&l9;')).slice(55)}`],
    ['an external entity', 'damaged', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`],
    ['an unknown entity', 'damaged', part('document', p('&x;'))],
    ['markup that is not closed', 'damaged', part('document', '<w:body>').slice(0, -14)],
    ['nothing', 'damaged', ''],
    ['bytes that are no UTF-8', 'damaged', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]) as unknown as string],
    ['depth', 'too-complex', part('document', `${'<w:body>'.repeat(300)}${'</w:body>'.repeat(300)}`)],
    ['elements', 'too-complex', part('document', '<w:p/>'.repeat(200_001))],
    ['attributes', 'too-complex', part('document', `<w:p ${Array.from({ length: 1_000_001 }, (_, index) => `a${index}=""`).join(' ')}/>`)],
    [
      'text',
      'too-complex',
      part('document', `<w:body>${p(Array.from({ length: 260_000 }, (_, index) => `${index} mot`).join(' '))}</w:body>`),
    ],
  ] as const) {
    t.equal(await ofDocument(content), code, name);
  }
});

t.test('strict documents, UTF-16 and other prefixes are read like any other', async (t) => {
  const own =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Un</x:t></x:r></x:p></x:body></x:document>';
  t.equal(await ofDocument(own), 'Un');
  t.equal(await ofDocument(Buffer.from(`\ufeff${own}`, 'utf16le') as unknown as string), 'Un');
});

t.test('a document without text is refused with a reason', async (t) => {
  for (const body of ['', p(''), p('<w:r><w:drawing/></w:r>'), p(run('x', '<w:vanish/>'))]) t.equal(await outcome(readWord(body)), 'empty');
});

t.test('a part under another name is found by its relationship', async (t) => {
  const rels = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/></Relationships>`;
  const document = { name: 'word/document2.xml', content: part('document', `<w:body>${p('Deux')}</w:body>`) };
  for (const target of ['word/document2.xml', '/word/document2.xml', './word/../word/document2.xml', '../../word/document2.xml'])
    t.equal(await withMore(document, { name: '_rels/.rels', content: rels(target) }), 'Deux', target);
  t.equal(await withMore({ name: '_rels/.rels', content: rels('file:///etc/passwd') }), 'damaged');
});

t.test('endless chains end', async (t) => {
  const chain = Array.from({ length: 500 }, (_, index) =>
    style(`s${index}`, `S${index}`, `<w:basedOn w:val="s${(index + 1) % 500}"/>`),
  ).join('');
  t.equal(await outcome(readWord({ styles: chain, body: styled('s0', 'Un') })), 'Un');
  const fields = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(5000);
  t.equal(await outcome(readWord(p(fields + run('caché')) + p('Un'))), 'Un');
});

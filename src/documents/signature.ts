/** File formats known by their first bytes, none of which this version reads. */
const SIGNATURES: readonly { name: string; at?: number; bytes: string }[] = [
  { name: 'a PDF', bytes: '%PDF-' },
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'an old Word document (.doc)', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a PNG image', bytes: '\x89PNG\r\n\x1a\n' },
  { name: 'a JPEG image', bytes: '\xff\xd8\xff' },
  { name: 'a GIF image', bytes: 'GIF8' },
  { name: 'a WebP image', bytes: 'WEBP', at: 8 },
  { name: 'a TIFF image', bytes: 'II*\0' },
  { name: 'a TIFF image', bytes: 'MM\0*' },
  { name: 'a gzip archive', bytes: '\x1f\x8b' },
  { name: 'a 7-Zip archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', bytes: 'Rar!\x1a\x07' },
];

const HEAD = 1024;
const ZIP_HEAD = 4096;

/** Bytes as one character each, so that signatures can be written as strings. */
const latin1 = (bytes: Uint8Array, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(end, bytes.length)).toString('latin1');

/** The parts of a ZIP say which office format it is: the first local headers are enough. */
const nameOfZip = (head: string): string => {
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'an OpenDocument text (.odt)';
  if (head.includes('word/') || head.includes('[Content_Types].xml')) return 'a Word document (.docx)';
  return 'a ZIP archive';
};

/** "a PDF", "a PNG image"… when the bytes begin like one; null for what may be text. */
export const nameOfSignature = (bytes: Uint8Array): string | null => {
  const head = latin1(bytes, HEAD);
  if (head.startsWith('PK\x03\x04')) return nameOfZip(latin1(bytes, ZIP_HEAD));
  const known = SIGNATURES.find(({ bytes: signature, at = 0 }) => head.startsWith(signature, at));
  if (known !== undefined) return known.name;
  // ISO 32000 lets a PDF header follow up to a kilobyte of anything; only binary rubbish or blanks are believed before it.
  return /^[^<#A-Za-z]*%PDF-\d/.test(head) ? 'a PDF' : null;
};

import type { BinaryMediaType } from '../domain/document.js';

/** File formats known by their first bytes, none of which this version reads. */
const SIGNATURES: readonly { name: string; at?: number; bytes: string }[] = [
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'an old Word document (.doc), or one protected by a password', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
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

/** ISO 32000 lets a PDF header follow up to a kilobyte of anything; only binary rubbish or blanks are believed before it. */
const PDF_HEAD = /^[^<#A-Za-z]*%PDF-\d/;

const isZip = (head: string): boolean => head.startsWith('PK\x03\x04');

/** The parts of a ZIP say which office format it is: the first local headers are enough. */
const nameOfZip = (head: string): string => {
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'an OpenDocument text (.odt)';
  if (head.includes('xl/')) return 'an Excel workbook (.xlsx)';
  if (head.includes('ppt/')) return 'a PowerPoint presentation (.pptx)';
  return 'a ZIP archive';
};

/** The index of a ZIP lies at its end and names every part: a picture may come first and fill the head. */
const ZIP_TAIL = 64 * 1024;

/** Office files name their parts in local headers, in any order; the type part comes first in most. */
const isDocx = (head: string, tail: string): boolean =>
  tail.includes('word/document') ||
  head.includes('word/') ||
  (head.includes('[Content_Types].xml') && !head.includes('xl/') && !head.includes('ppt/'));

/** PDF or DOCX when the bytes begin like one; null otherwise. */
export const binaryTypeOf = (bytes: Uint8Array): BinaryMediaType | null => {
  const head = latin1(bytes, HEAD);
  if (PDF_HEAD.test(head)) return 'application/pdf';
  if (isZip(head) && isDocx(latin1(bytes, ZIP_HEAD), latin1(bytes.subarray(-ZIP_TAIL), ZIP_TAIL)))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return null;
};

/** "a PNG image", "a ZIP archive"… when the bytes begin like one that is not read; null for what may be text. */
export const nameOfSignature = (bytes: Uint8Array): string | null => {
  const head = latin1(bytes, HEAD);
  if (isZip(head)) return nameOfZip(latin1(bytes, ZIP_HEAD));
  return SIGNATURES.find(({ bytes: signature, at = 0 }) => head.startsWith(signature, at))?.name ?? null;
};

import { createHash } from 'node:crypto';
import { isTextMediaType, type MediaType, type SourceDocument } from '../domain/document.js';
import { decodeBytes } from './encoding.js';
import { formatOfName, MAX_BINARY_BYTES, MAX_TEXT_BYTES, SUPPORTED_FORMATS } from './formats.js';
import { DocumentRejected } from './rejected.js';
import { binaryTypeOf, nameOfSignature } from './signature.js';
import { isForeignXml, isHtmlPage, sniffMediaType } from './sniffing.js';

export { DocumentRejected } from './rejected.js';

const HEAD = 4096;

const READABLE = SUPPORTED_FORMATS.map(({ name }) => name).join(', ');

const unsupported = (what: string): DocumentRejected =>
  new DocumentRejected('unsupported-format', `The document is ${what}, which Dateline cannot read yet. Send it as one of: ${READABLE}.`);

const refuseTooLarge = (bytes: Uint8Array, limit: number): void => {
  if (bytes.length <= limit) return;
  throw new DocumentRejected(
    'too-large',
    `The document has ${bytes.length} bytes; the limit is ${limit / 1024 / 1024} MiB. Send the communiqué alone, without its annexes.`,
  );
};

const refuseForeign = (bytes: Uint8Array): void => {
  const foreign = nameOfSignature(bytes);
  if (foreign !== null) throw unsupported(foreign);
};

const refuseUnreadableText = (text: string): void => {
  if (text.includes('\0')) {
    throw new DocumentRejected('binary', `The document is binary or contains NUL characters. Send it as one of: ${READABLE}.`);
  }
  if (isForeignXml(text.slice(0, HEAD))) throw unsupported('an XML file that is not a web page');
  if (text.trim() === '') throw new DocumentRejected('empty', 'The document holds nothing but blanks. Send a file with text in it.');
};

const latin1Head = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');

const textTypeOf = (bytes: Uint8Array, name: string | null): MediaType => {
  const format = formatOfName(name)?.media_type ?? null;
  const named = format !== null && isTextMediaType(format) ? format : null;
  const head = latin1Head(bytes);
  const mayDeclare = named === 'text/html' || isHtmlPage(head) || head.trimStart().startsWith('<');
  const { text } = decodeBytes(bytes, mayDeclare);
  refuseUnreadableText(text);
  const media_type = sniffMediaType(text, named);
  // Only HTML declares a charset: what turns out to be something else must be readable without.
  if (mayDeclare && media_type !== 'text/html') decodeBytes(bytes, false);
  return media_type;
};

const mediaTypeOf = (bytes: Uint8Array, name: string | null): MediaType => {
  if (bytes.length === 0) throw new DocumentRejected('empty', 'The document is empty. Send a file with text in it.');
  const binary = binaryTypeOf(bytes);
  if (binary === null) refuseForeign(bytes);
  refuseTooLarge(bytes, binary === null ? MAX_TEXT_BYTES : MAX_BINARY_BYTES);
  return binary ?? textTypeOf(bytes, name);
};

/** Recognises what the bytes are. Throws DocumentRejected when they cannot be read; `name` is a hint and breaks ties only. */
export const openSourceDocument = (bytes: Uint8Array, name: string | null): SourceDocument => {
  const media_type = mediaTypeOf(bytes, name);
  return { bytes, name, media_type, sha256: createHash('sha256').update(bytes).digest('hex') };
};

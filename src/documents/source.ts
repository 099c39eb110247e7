import { createHash } from 'node:crypto';
import type { SourceDocument } from '../domain/document.js';
import { decodeBytes } from './encoding.js';
import { formatOfName, MAX_TEXT_BYTES, SUPPORTED_FORMATS } from './formats.js';
import { DocumentRejected } from './rejected.js';
import { nameOfSignature } from './signature.js';
import { isForeignXml, isHtmlPage, sniffMediaType } from './sniffing.js';

export { DocumentRejected } from './rejected.js';

const HEAD = 4096;

const READABLE = SUPPORTED_FORMATS.map(({ name }) => name).join(', ');

const unsupported = (what: string): DocumentRejected =>
  new DocumentRejected('unsupported-format', `The document is ${what}, which Dateline cannot read yet. Send it as one of: ${READABLE}.`);

const refuseUnreadable = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new DocumentRejected('empty', 'The document is empty. Send a file with text in it.');
  const foreign = nameOfSignature(bytes);
  if (foreign !== null) throw unsupported(foreign);
  if (bytes.length > MAX_TEXT_BYTES) {
    const limit = `${MAX_TEXT_BYTES / 1024 / 1024} MiB`;
    throw new DocumentRejected(
      'too-large',
      `The document has ${bytes.length} bytes; the limit is ${limit}. Send the communiqué alone, without its annexes.`,
    );
  }
};

const refuseUnreadableText = (text: string): void => {
  if (text.includes('\0')) {
    throw new DocumentRejected('binary', `The document is binary or contains NUL characters. Send it as one of: ${READABLE}.`);
  }
  if (isForeignXml(text.slice(0, HEAD))) throw unsupported('an XML file that is not a web page');
  if (text.trim() === '') throw new DocumentRejected('empty', 'The document holds nothing but blanks. Send a file with text in it.');
};

const latin1Head = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');

/** Recognises what the bytes are. Throws DocumentRejected when they cannot be read; `name` is a hint and breaks ties only. */
export const openSourceDocument = (bytes: Uint8Array, name: string | null): SourceDocument => {
  refuseUnreadable(bytes);
  const named = formatOfName(name)?.media_type ?? null;
  const head = latin1Head(bytes);
  const mayDeclare = named === 'text/html' || isHtmlPage(head) || head.trimStart().startsWith('<');
  const { text } = decodeBytes(bytes, mayDeclare);
  refuseUnreadableText(text);
  const media_type = sniffMediaType(text, named);
  // Only HTML declares a charset: what turns out to be something else must be readable without.
  if (mayDeclare && media_type !== 'text/html') decodeBytes(bytes, false);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, name, media_type, sha256 };
};

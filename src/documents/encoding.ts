import type { SourceDocument } from '../domain/document.js';
import { type Message, toMessage } from '../domain/message.js';
import { brokenCharacters } from './messages.js';
import { DocumentRejected } from './rejected.js';
import { decodeWindows1252 } from './windows-1252.js';

export interface Decoded {
  /** Without the byte order mark. Offsets of `Document.map` count its UTF-16 code units. */
  text: string;
  /** WHATWG label of the encoding used. */
  encoding: string;
  messages: readonly Message[];
}

const BYTE_ORDER_MARKS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const DECLARATION_HEAD = 4096;
const LONGEST_META = 300;
// charset="iso-8859-1", charset=windows-1252
const CHARSET = /charset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i;

/** What a meta element of the head declares: <meta charset="…">, <meta http-equiv="Content-Type" content="text/html; charset=…">. */
const findCharset = (head: string): string | null => {
  const lower = head.toLowerCase();
  for (let at = lower.indexOf('<meta'); at >= 0; at = lower.indexOf('<meta', at + 1)) {
    const end = lower.indexOf('>', at);
    const element = lower.slice(at, Math.min(end < 0 ? lower.length : end, at + LONGEST_META));
    const label = CHARSET.exec(element)?.[1];
    if (label !== undefined) return label;
  }
  return null;
};

const badlyEncoded = (why: string): DocumentRejected =>
  new DocumentRejected('badly-encoded', `The document ${why}. Save it as UTF-8 and send it again.`);

/** Null for labels nobody knows. */
const nameOfLabel = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

const tryDecode = (bytes: Uint8Array, label: string): string | null => {
  const encoding = nameOfLabel(label);
  if (encoding === null) return null;
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const encodingOfMark = (bytes: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? null;

/** The charset an HTML head declares; UTF-16 cannot be declared in ASCII, so the standard reads it as UTF-8. */
const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_HEAD)).toString('latin1');
  const label = findCharset(head);
  return label?.startsWith('utf-16') ? 'utf-8' : label;
};

/** More good multi-byte sequences than bad ones: damaged UTF-8, which windows-1252 would print as “Ã©”. */
const isDamagedUtf8 = (bytes: Uint8Array): boolean => {
  let balance = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\ufffd') balance -= 1;
    else if (character > '\x7f') balance += 1;
  }
  return balance > 0;
};

const assumeWindows1252 = (bytes: Uint8Array): Decoded => {
  if (isDamagedUtf8(bytes)) throw badlyEncoded('is UTF-8 with damaged characters');
  const text = decodeWindows1252(bytes);
  if (text === null) throw badlyEncoded('is in an encoding Dateline does not know');
  const sentence = 'The document is not UTF-8 and was read as windows-1252. Check its accents; saving it as UTF-8 settles the matter.';
  return { text, encoding: 'windows-1252', messages: [toMessage('warning', 'decoded-as-windows-1252', sentence)] };
};

/** Byte order mark, then declaration (HTML), then strict UTF-8, then windows-1252 with a message. Throws DocumentRejected. */
export const decodeBytes = (bytes: Uint8Array, mayDeclare: boolean): Decoded => {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decodeMarked(bytes, marked);
  const declared = mayDeclare ? declaredEncoding(bytes) : null;
  for (const encoding of declared === null ? ['utf-8'] : [declared, 'utf-8']) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return { text, encoding, messages: [] };
  }
  return assumeWindows1252(bytes);
};

/** UTF-16 with lone surrogates is still readable (they become U+FFFD); anything else behind a mark is damage. */
const decodeMarked = (bytes: Uint8Array, encoding: string): Decoded => {
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding, messages: [] };
  if (encoding === 'utf-8' || bytes.length % 2 === 1) throw badlyEncoded(`begins as ${encoding.toUpperCase()} but is damaged`);
  return { text: new TextDecoder(encoding).decode(bytes), encoding, messages: [brokenCharacters()] };
};

export const decodeSource = (source: SourceDocument): Decoded => decodeBytes(source.bytes, source.media_type === 'text/html');

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Bookmark, ListType } from '../../wire/query.js';
import { openMemory } from '../memory.js';
import type { RawQuery } from './list-query.js';

const VERSION = 1;
const MAC_BYTES = 12;
/** What does not change which rows a walk goes through, nor their order. */
const NOT_PART_OF_THE_LIST = new Set(['cursor', 'limit', 'pretty', '_']);

const sign = (key: Buffer, payload: string): Buffer => createHmac('sha256', key).update(payload).digest().subarray(0, MAC_BYTES);

const MOST_REMEMBERED = 1_000;

/** The lists people ask for are few: their digests are kept. */
const digestOf = openMemory(MOST_REMEMBERED, (text) => createHash('sha256').update(text).digest('base64url').slice(0, 12));

/** What identifies the list a cursor belongs to: type, presets and every parameter but the page's own. */
export function fingerprintOf(type: ListType, preset: Readonly<Record<string, string>>, raw: RawQuery): string {
  const parameters = Object.entries(raw)
    .filter(([name]) => !NOT_PART_OF_THE_LIST.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(JSON.stringify([type, preset, parameters]));
}

function writeCursor(json: string, secret: Buffer): string {
  const payload = Buffer.from(json).toString('base64url');
  return `${payload}.${sign(secret, payload).toString('base64url')}`;
}

/** The first pages of lists are asked for over and over, and signing costs as much as reading one. */
const memories = new WeakMap<Buffer, (json: string) => string>();

export function encodeCursor({ snapshot, total, tier, key }: Bookmark, fingerprint: string, secret: Buffer): string {
  const write = memories.get(secret) ?? openMemory(MOST_REMEMBERED, (json) => writeCursor(json, secret));
  memories.set(secret, write);
  return write(JSON.stringify([VERSION, fingerprint, snapshot, total, tier, key]));
}

export type CursorReading = { ok: true; bookmark: Bookmark } | { ok: false; detail: string };

/** Reads a cursor back; a changed one, or one from another list, is refused. */
export function decodeCursor(cursor: string, fingerprint: string, secret: Buffer): CursorReading {
  const [payload = '', mac = '', ...rest] = cursor.split('.');
  const expected = sign(secret, payload);
  const given = Buffer.from(mac, 'base64url');
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return { ok: false, detail: 'The cursor is not one this server gave out; follow links.next as it is, or start again without cursor.' };
  }
  const [version, list, snapshot, total, tier, key] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    number,
    string,
    number,
    number | null,
    number,
    string,
  ];
  if (version !== VERSION || list !== fingerprint) {
    return {
      ok: false,
      detail: 'The cursor belongs to a list with other filters or another order; use the same ones, or start again without cursor.',
    };
  }
  return { ok: true, bookmark: { snapshot, total, tier, key } };
}

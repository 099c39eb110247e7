import { createHmac, randomBytes } from 'node:crypto';
import { Type } from '@sinclair/typebox';

/** Lower-case Crockford base32: no i, l, o, u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const BYTES = 16;

export const ID_PREFIXES = { release: 'rel', quote: 'quo', person: 'per', statistic: 'sta', organization: 'org', newsroom: 'nwr' } as const;
export type IdKind = keyof typeof ID_PREFIXES;

export const ID_PATTERN = '^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}$';
const idExpression = new RegExp(ID_PATTERN);

export const isId = (value: string): boolean => idExpression.test(value);

export const Id = (kind: IdKind) =>
  Type.String({
    pattern: `^${ID_PREFIXES[kind]}_[0-9a-hjkmnp-tv-z]{26}$`,
    description: `Opaque, permanent id of a ${kind}.`,
  });

/** 16 bytes as 26 characters of base32, most significant bits first, two zero bits at the end. */
function encode(bytes: Uint8Array): string {
  let out = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return bits > 0 ? out + ALPHABET[(buffer << (5 - bits)) & 31] : out;
}

const prefixed = (kind: IdKind, bytes: Uint8Array): string => `${ID_PREFIXES[kind]}_${encode(bytes.subarray(0, BYTES))}`;

/** Draws an id that says nothing about when or in which order it was made. */
export type DrawId = (kind: IdKind) => string;

export const drawRandomId: DrawId = (kind) => prefixed(kind, randomBytes(BYTES));

/** Derives an id from what identifies the thing, under the instance's secret: a rebuild gives the same one, an outsider cannot compute it. */
export const deriveId = (secret: Uint8Array, kind: IdKind, ...parts: string[]): string =>
  prefixed(
    kind,
    createHmac('sha256', secret)
      .update(JSON.stringify([kind, ...parts]))
      .digest(),
  );

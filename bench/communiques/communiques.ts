import { ENGLISH } from './english.js';
import { FORMATS, type Format, renderAs } from './formats.js';
import { FRENCH } from './french.js';
import { foundIssuers } from './issuers.js';
import { outlineCommunique } from './outline.js';
import { openRandom } from './random.js';

export interface Communique {
  /** A file name, with the extension of its format. */
  name: string;
  format: Format;
  bytes: Buffer;
  /** When it was issued, ms. */
  at: number;
}

const FIRST = Date.parse('2022-01-03T07:00:00Z');
const LAST = Date.parse('2025-12-19T07:00:00Z');
const MINUTE_MS = 60_000;
/** Of every so many communiqués, one is in English. */
const ENGLISH_EVERY = 5;

export interface Writing {
  seed?: number;
  /** Each makes about a page. */
  themes?: number;
}

/** Invented communiqués, oldest first: the same ones for the same count, seed and length, on every machine. */
export function* writeCommuniques(count: number, { seed = 1, themes = 1 }: Writing = {}): Generator<Communique> {
  const random = openRandom(seed);
  const issuers = { french: foundIssuers(FRENCH, random), english: foundIssuers(ENGLISH, random) };
  const step = Math.floor((LAST - FIRST) / count / MINUTE_MS) * MINUTE_MS;
  for (let index = 0; index < count; index++) {
    const at = FIRST + index * step;
    const issuer = random.pick(index % ENGLISH_EVERY === 0 ? issuers.english : issuers.french);
    const format = FORMATS[index % FORMATS.length] ?? 'txt';
    const text = renderAs(format, outlineCommunique(issuer, at, random, themes));
    yield { name: `communique-${index + 1}.${format}`, format, bytes: Buffer.from(text), at };
  }
}

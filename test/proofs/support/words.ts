import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/domain/folding.js';
import { stem } from '../../../src/wire/search/stem.js';
import { searchWords } from '../../../src/wire/search/words.js';

const SYLLABLES = [
  'bra',
  'cor',
  'dul',
  'fen',
  'gli',
  'hon',
  'jur',
  'kem',
  'lop',
  'mur',
  'niv',
  'pra',
  'quo',
  'rus',
  'sti',
  'tov',
  'vel',
  'zan',
];

/** Word number n of a language nobody speaks: 16 letters, of which the first 13 are no other word's (n below 18⁴). */
export function rareWord(n: number): string {
  let rest = n;
  let word = '';
  for (let syllable = 0; syllable < 5; syllable++) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return `x${word}`;
}

const BEGINNING = 13;

/** Which of these rare words the wire's files hold, whole or with another ending: one reading of the files, however many words. */
export function rareWordsInWire(folder: string, words: readonly string[]): string[] {
  const beginnings = new Set<string>();
  for (const bytes of wireBytes(folder).values()) {
    for (const [run] of bytes.toString('latin1').matchAll(/x[a-z]{12,}/g)) {
      for (let at = run.indexOf('x'); at >= 0; at = run.indexOf('x', at + 1)) beginnings.add(run.slice(at, at + BEGINNING));
    }
  }
  return words.filter((word) => beginnings.has(word.slice(0, BEGINNING)));
}

/** Every form of these words the wire may have stored: as written, folded, as searched, stemmed. */
export function formsOf(words: Iterable<string>): string[] {
  const forms = [...words].flatMap((word) => [word, word.toLowerCase(), fold(word), ...searchWords(word), ...searchWords(word).map(stem)]);
  return [...new Set(forms)].filter((form) => form.length > 3);
}

/** The names and bytes of the wire's own files in a data folder: the database, its log, its index of the log. */
export function wireBytes(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder).filter((name) => name.startsWith('wire.db'));
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Which of these words stand anywhere in the wire's files, and where. */
export function wordsInWire(folder: string, words: Iterable<string>): string[] {
  const forms = formsOf(words);
  return [...wireBytes(folder)].flatMap(([name, bytes]) =>
    forms.filter((form) => bytes.includes(form)).map((form) => `${form} in ${name}`),
  );
}

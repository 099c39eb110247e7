import type { Passage } from './tokens.js';

interface Entry<T> {
  words: readonly string[];
  value: T;
}

/** A lexicon of phrases, by their first and by their last word, longest first. */
export interface Phrases<T> {
  byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
  byLast: ReadonlyMap<string, readonly Entry<T>[]>;
}

export interface Found<T> {
  value: T;
  /** In tokens. */
  length: number;
}

function group<T>(entries: readonly Entry<T>[], key: (words: readonly string[]) => string | undefined): Map<string, Entry<T>[]> {
  const groups = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const name = key(entry.words) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  for (const list of groups.values()) list.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** Lexicon phrases are written as folded tokens separated by spaces: `de l' ordre de`. */
export function toPhrases<T>(table: Readonly<Record<string, T>>): Phrases<T> {
  const entries = Object.entries(table).map(([line, value]) => ({ words: line.split(' '), value }));
  return { byFirst: group(entries, (words) => words[0]), byLast: group(entries, (words) => words.at(-1)) };
}

/** A list of phrases that all mean the same. */
export const toPhraseSet = (lines: readonly string[]): Phrases<true> =>
  toPhrases(Object.fromEntries(lines.map((line) => [line, true as const])));

// These three run for nearly every token: loops, for a closure each costs more than the comparisons.
function stands({ tokens }: Passage, at: number, words: readonly string[]): boolean {
  if (at < 0) return false;
  for (let index = 0; index < words.length; index++) if (tokens[at + index]?.form !== words[index]) return false;
  return true;
}

/** The longest phrase that begins at token `at`. */
export function phraseAt<T>(passage: Passage, at: number, { byFirst }: Phrases<T>): Found<T> | null {
  const form = passage.tokens[at]?.form;
  const entries = form === undefined ? undefined : byFirst.get(form);
  if (entries === undefined) return null;
  for (const { words, value } of entries) if (stands(passage, at, words)) return { value, length: words.length };
  return null;
}

/** The longest phrase that ends just before token `at`. */
export function phraseBefore<T>(passage: Passage, at: number, { byLast }: Phrases<T>): Found<T> | null {
  const form = passage.tokens[at - 1]?.form;
  const entries = form === undefined ? undefined : byLast.get(form);
  if (entries === undefined) return null;
  for (const { words, value } of entries) if (stands(passage, at - words.length, words)) return { value, length: words.length };
  return null;
}

import type { ProtectedSpan, Reading, Sentence, Span } from './reading.js';
import { findTokens, firstTokenFrom, type Token } from './text/tokens.js';

/** Where a block's tokens lie in `tokens`: half-open. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A reading with its tokens: what the grammars of people, quotes and metadata take. */
export interface Words extends Reading {
  tokens: readonly Token[];
  /** One range a block. */
  ranges: readonly TokenRange[];
  /** Blocks set wholly in bold. */
  boldBlocks: ReadonlySet<number>;
  /** Where addresses and numbers of people begin: no role runs into them. */
  addresses: ReadonlySet<number>;
  /** Folded words that the text writes in lower case somewhere. */
  lowerWords: ReadonlySet<string>;
  /** Where each folded word with a capital stands: its first places, so that no search goes through the text. */
  capitalPlaces: ReadonlyMap<string, readonly number[]>;
  /** The sentences of each block. */
  sentencesOf: readonly (readonly Sentence[])[];
  /** Where the prose of the block begins that the dateline opens; null when none does. */
  opening: { block: number; start: number } | null;
}

/** «durand.org»: a word with a full stop and more right behind or before it. */
const isInAddress = (text: string, { start, end }: Token): boolean =>
  (text.charAt(end) === '.' && /[a-z\d]/.test(text.charAt(end + 1))) ||
  (text.charAt(start - 1) === '.' && /[a-z\d]/i.test(text.charAt(start - 2)));

/** Words inside addresses do not count: «press@durand.org» does not make «Durand» a common noun. */
function lowerWordsOf(text: string, tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<string> {
  const lower = new Set<string>();
  let next = 0;
  for (const token of tokens) {
    const { kind, casing, folded, start } = token;
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    const inside = start >= (spans[next]?.start ?? Number.POSITIVE_INFINITY) || isInAddress(text, token);
    if (kind === 'word' && casing === 'lower' && !inside) lower.add(folded);
  }
  return lower;
}

const MOST_PLACES = 40;

function capitalPlacesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ kind, casing, folded }, index) => {
    if (kind !== 'word' || casing === 'lower') return;
    const known = places.get(folded);
    if (known === undefined) places.set(folded, [index]);
    else if (known.length < MOST_PLACES) known.push(index);
  });
  return places;
}

export function openWords(reading: Reading): Words {
  const tokens = findTokens(reading.text, reading.shadow);
  const ranges = reading.blocks.map(({ start, end }) => ({ from: firstTokenFrom(tokens, start), to: firstTokenFrom(tokens, end) }));
  const sentencesOf: Sentence[][] = reading.blocks.map(() => []);
  for (const sentence of reading.sentences) sentencesOf[sentence.block]?.push(sentence);
  const boldBlocks = findBoldBlocks(reading);
  return {
    ...reading,
    tokens,
    boldBlocks,
    ranges,
    sentencesOf,
    opening: null,
    addresses: new Set(
      reading.protectedSpans.filter(({ kind }) => kind === 'email' || kind === 'phone' || kind === 'url').map(({ start }) => start),
    ),
    lowerWords: lowerWordsOf(reading.text, tokens, reading.protectedSpans),
    capitalPlaces: capitalPlacesOf(tokens),
  };
}

function findBoldBlocks(reading: Reading): ReadonlySet<number> {
  const bold = new Set<number>();
  for (const { kind, start, end } of reading.document.marks) {
    const index = kind === 'strong' ? blockAt(reading, start) : -1;
    const block = reading.blocks[index];
    if (block !== undefined && start <= block.start + 2 && end >= block.end - 2) bold.add(index);
  }
  return bold;
}

/** The folded token at an index; empty outside the text, so that grammars can look beyond their edges. */
export const foldedAt = ({ tokens }: Words, index: number): string => tokens[index]?.folded ?? '';

/** True for a token printed with a capital, or in capitals. */
export const isCapital = ({ tokens }: Words, index: number): boolean =>
  tokens[index]?.casing === 'capital' || tokens[index]?.casing === 'upper';

/** True when nothing but one space (or nothing) separates a token from the next. */
export function isAdjacent({ tokens, text }: Words, index: number): boolean {
  const left = tokens[index];
  const right = tokens[index + 1];
  if (left === undefined || right === undefined) return false;
  const gap = right.start - left.end;
  return gap === 0 || (gap <= 2 && !text.slice(left.end, right.start).includes('\n'));
}

/** True when a line break stands right before a token. */
export const opensLine = ({ tokens, text }: Words, index: number): boolean =>
  index > 0 && text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start).includes('\n');

/** Index of the block an offset stands in, or -1. */
export function blockAt({ blocks }: Pick<Words, 'blocks'>, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return -1;
    if (offset < block.start) high = middle - 1;
    else if (offset > block.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** True when the block of a token is written in English. */
export const isEnglishAt = (words: Words, index: number): boolean =>
  words.blocks[blockAt(words, words.tokens[index]?.start ?? 0)]?.language === 'en';

/** The protected spans that lie within a stretch of text. */
export function protectedWithin({ protectedSpans }: Words, { start, end }: Span): ProtectedSpan[] {
  let low = 0;
  let high = protectedSpans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((protectedSpans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: ProtectedSpan[] = [];
  for (let span = protectedSpans[low]; span !== undefined && span.end <= end; span = protectedSpans[++low]) found.push(span);
  return found;
}

/** The sentence of a block that holds an offset, or the first one after it. */
export const sentenceAt = (words: Words, block: number, offset: number): Sentence | null =>
  words.sentencesOf[block]?.[sentenceIndex(words, block, offset)] ?? null;

/** Index of the first token of the sentence that holds an offset of a block, or null outside every sentence. */
export function sentenceStart(words: Words, block: number, offset: number): number | null {
  const sentence = sentenceAt(words, block, offset);
  return sentence === null ? null : firstTokenFrom(words.tokens, sentence.start);
}

const DASHES = /[\s\u2013\u2014\-:,.)]/u;

/** «LYON, le 3 mai – La Ville « … »»: the same words, with a dateline as a sentence of its own, so that its place is not taken for who speaks, nor its date for when a figure holds. */
export function partDateline(words: Words, dateline: (Span & { block: number }) | null): Words {
  const sentences = dateline === null ? [] : (words.sentencesOf[dateline.block] ?? []);
  const at = dateline === null ? -1 : sentences.findIndex(({ start, end }) => start <= dateline.start && end > dateline.end);
  const sentence = sentences[at];
  if (dateline === null || sentence === undefined) return words;
  let start = dateline.end;
  while (start < sentence.end && DASHES.test(words.text.charAt(start))) start++;
  if (start >= sentence.end) return words;
  const parted = [...sentences.slice(0, at), { ...sentence, end: dateline.end }, { ...sentence, start }, ...sentences.slice(at + 1)];
  const sentencesOf = words.sentencesOf.map((list, block) => (block === dateline.block ? parted : list));
  return {
    ...words,
    sentences: sentencesOf.flat(),
    sentencesOf,
    opening: { block: dateline.block, start },
  };
}

/** The last sentence of a block that ends at an offset or before it. */
export const sentenceBefore = (words: Words, block: number, offset: number): Sentence | null =>
  words.sentencesOf[block]?.[sentenceIndex(words, block, offset) - 1] ?? null;

function sentenceIndex({ sentencesOf }: Words, block: number, offset: number): number {
  const sentences = sentencesOf[block] ?? [];
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { type FoundQuote, toQuote } from './found-quote.js';
import type { Judged } from './judgements.js';

const SHORTEST = 4;
const MOST_QUOTES = 50;
const TITLES = new Set(['title', 'subtitle', 'heading']);

/** The words of a stretch, folded, without marks. */
function wordsIn(words: Words, { start, end }: { start: number; end: number }): string {
  const parts: string[] = [];
  for (let at = firstTokenFrom(words.tokens, start); (words.tokens[at]?.start ?? end) < end; at++)
    if (words.tokens[at]?.kind !== 'mark') parts.push(foldedAt(words, at));
  return ` ${parts.join(' ')} `;
}

export const isHeadline = ({ features, span }: Judged): boolean =>
  TITLES.has(features.section) && features.words >= SHORTEST && span.fragments.length === 1;

/** What is known to be spoken, with its words. */
const textsOf = (words: Words, quotes: readonly FoundQuote[]): { quote: FoundQuote; text: string }[] =>
  quotes
    .slice(0, MOST_QUOTES)
    .flatMap((quote) => (quote.speaker === null ? [] : [{ quote, text: quote.fragments.map((one) => wordsIn(words, one)).join(' ') }]));

/** ««I haven't slept in years»: one in three …»: a headline quotes what somebody is quoted for further on. */
export function headlineQuotes(words: Words, headlines: readonly Judged[], quotes: readonly FoundQuote[]): FoundQuote[] {
  const spoken = textsOf(words, quotes);
  return headlines.flatMap((judged) => {
    const [first] = judged.span.fragments;
    const text = first === undefined ? '' : wordsIn(words, first);
    const source = spoken.find((one) => one.text.includes(text))?.quote;
    if (source?.speaker == null) return [];
    return [toQuote({ ...judged, attribution: null }, { ...source.speaker, resolution: 'inherited' }, 'Q-32', 0.7)];
  });
}

const MOST_ALONE = 20;

/** A sentence printed again in a box of its own: whoever it is attributed to further up or down has said it, not whoever spoke last. */
export function giveRepeated(words: Words, quotes: readonly FoundQuote[]): void {
  const alone = quotes.filter(({ attribution, rule }) => attribution === null && ALONE.has(rule)).slice(0, MOST_ALONE);
  if (alone.length === 0) return;
  const spoken = textsOf(
    words,
    quotes.filter(({ attribution }) => attribution !== null),
  );
  for (const quote of alone) {
    const text = quote.fragments.map((one) => wordsIn(words, one)).join(' ');
    const source = text.trim().split(' ').length < SHORTEST ? undefined : spoken.find((one) => one.text.includes(text))?.quote;
    if (source?.speaker == null) continue;
    Object.assign(quote, { speaker: { ...source.speaker, resolution: 'inherited' }, rule: 'Q-32', confidence: 0.7 });
  }
}

/** Quotes that only what stands around them gives to somebody. */
const ALONE = new Set(['S9', 'S11-none', 'Q-21']);

const FEWEST_IN_SERIES = 3;

/** The one person that a text quotes, or null. */
function onlySpeaker(quotes: readonly FoundQuote[]): FoundQuote['speaker'] {
  const spoken = quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const [first] = spoken;
  return first !== undefined &&
    first.type === 'person' &&
    spoken.every(({ name, people }) => name === first.name && people[0] === first.people[0])
    ? first
    : null;
}

/** The blocks of a list that lie in a row of several, of which one is known. */
function blocksInSeries(blocks: readonly number[], known: ReadonlySet<number>): Set<number> {
  const rows: number[][] = [];
  for (const block of [...new Set(blocks)].sort((a, b) => a - b)) {
    const row = rows.at(-1);
    if (row?.at(-1) === block - 1) row.push(block);
    else rows.push([block]);
  }
  return new Set(rows.filter((row) => row.length >= FEWEST_IN_SERIES && row.some((block) => known.has(block))).flat());
}

/** Lines of words between marks in a row at the head, one of them told again further on: all are of the one person whom the text quotes. */
export function seriesQuotes(headlines: readonly Judged[], quotes: readonly FoundQuote[]): FoundQuote[] {
  const speaker = onlySpeaker(quotes);
  if (speaker === null) return [];
  const known = new Set(quotes.filter(({ rule }) => rule === 'Q-32').map(({ block }) => block));
  const alone = quotes.filter(({ speaker: own, rule }) => own === null && ALONE.has(rule));
  const lines = headlines.filter(({ fills, span }) => fills && !known.has(span.block));
  const series = blocksInSeries([...known, ...alone.map(({ block }) => block), ...lines.map(({ span }) => span.block)], known);
  const heir = { ...speaker, resolution: 'inherited' } as const;
  for (const quote of alone) if (series.has(quote.block)) Object.assign(quote, { speaker: heir, rule: 'Q-32', confidence: 0.6 });
  return lines.filter(({ span }) => series.has(span.block)).map((judged) => toQuote({ ...judged, attribution: null }, heir, 'Q-32', 0.6));
}

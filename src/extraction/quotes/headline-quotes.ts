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

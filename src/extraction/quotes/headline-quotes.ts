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

/** ««I haven't slept in years»: one in three …»: a headline quotes what somebody is quoted for further on. */
export function headlineQuotes(words: Words, headlines: readonly Judged[], quotes: readonly FoundQuote[]): FoundQuote[] {
  const spoken = quotes
    .slice(0, MOST_QUOTES)
    .flatMap((quote) => (quote.speaker === null ? [] : [{ quote, text: quote.fragments.map((one) => wordsIn(words, one)).join(' ') }]));
  return headlines.flatMap((judged) => {
    const [first] = judged.span.fragments;
    const text = first === undefined ? '' : wordsIn(words, first);
    const source = spoken.find((one) => one.text.includes(text))?.quote;
    if (source?.speaker == null) return [];
    return [toQuote({ ...judged, attribution: null }, { ...source.speaker, resolution: 'inherited' }, 'Q-32', 0.7)];
  });
}

import type { Figure } from './figure.js';
import { formAt, isCapitalized, isGlued, type Passage } from './tokens.js';

const OLD = new Set(['old', 'olds']);
const YARDSTICK = new Set(['average', 'averages', 'mean', 'median', 'high', 'low', 'peak', 'record']);

/** "the | 12-month | programme": a time before the noun it describes. */
export const isAttributive = (passage: Passage, { number, next }: Pick<Figure, 'number' | 'next'>): boolean =>
  passage.language === 'en' &&
  ((number.next === next && formAt(passage, number.first).includes('-')) ||
    (formAt(passage, next - 2) === '-' && isGlued(passage, next - 1)));

/** "the 61-year-old", "below the five-year average", "a 15-year low", "the 200-Day Plan": such a time that measures nothing. */
export const isAgeOrYardstick = (passage: Passage, { next }: Pick<Figure, 'next'>): boolean =>
  OLD.has(formAt(passage, next + 1)) ||
  YARDSTICK.has(formAt(passage, next)) ||
  (isCapitalized(passage, next - 1) && isCapitalized(passage, next));

/** "below the | five-year | average", "its | 5-year | average": whether an average of several years stands at a token. */
export function isAverageOfYears(passage: Passage, at: number): boolean {
  const noun = formAt(passage, at + 1) === '-' ? at + 3 : at + 1;
  return /(?:^|-)year$/.test(formAt(passage, noun - 1)) && /^(?:average|mean)$/.test(formAt(passage, noun));
}

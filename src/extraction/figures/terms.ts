import type { Span } from '../../domain/selector.js';

const LONGEST_TERM = 80;
const OPENING = '«“"';
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

/** Whether a stretch touches one of the spans, which are in order and do not overlap. */
export const overlaps = (spans: readonly Span[], start: number, end: number): boolean => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && (spans[low]?.start ?? 0) < end;
};

const SPACE = /\s/;
const BEFORE_OPENING = /[\s([«“'’-]/;

/** A straight mark opens after a space and before a letter; «…," dit-elle. "…» is no name. */
function opensTerm(text: string, at: number): boolean {
  if (text.charAt(at) !== '"') return OPENING.includes(text.charAt(at));
  return (at === 0 || BEFORE_OPENING.test(text.charAt(at - 1))) && !SPACE.test(text.charAt(at + 1));
}

// "I have a machine.", «J'attends le budget», «nous …»
const SPEAKER = /(?:^|\s)(?:[Jj]e|[Jj]['’]|[Nn]ous|[Vv]ous|[Oo]n|I|[Ww]e|[Yy]ou)(?=[\s\p{L}'’])/u;

// «« entre 3 et 4 M€ en année pleine »»: a size is no name.
const SIZED = /^[\s\u00a0]?(?:entre|between|environ|about|plus de|more than) \d/;

/** Somebody speaks: names and titles have no first person and no full stop. */
const isSaid = (text: string, start: number, end: number): boolean =>
  /[.!?…][\s\u00a0]*$/.test(text.slice(start, end)) || SPEAKER.test(text.slice(start, end)) || SIZED.test(text.slice(start, end));

const MARK = /[«“"]/g;

/** The next quotation mark that may open; -1 when there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

/** Short stretches between quotation marks that nobody says: names and titles («10 000 toitures»). `quotes` are in order. */
export function findTerms(text: string, quotes: readonly Span[]): Span[] {
  const terms: Span[] = [];
  let at = nextMark(text, 0);
  while (at >= 0) {
    const mark = text.charAt(at);
    const close = opensTerm(text, at) ? text.slice(at + 1, at + LONGEST_TERM).indexOf(CLOSING[mark] ?? mark) : -1;
    const end = close < 0 ? at + 1 : at + close + 2;
    if (close > 0 && !overlaps(quotes, at, end) && !isSaid(text, at + 1, end - 1)) terms.push({ start: at, end });
    at = nextMark(text, end);
  }
  return terms;
}

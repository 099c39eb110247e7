import { answerFiles } from './texts.js';

/** What anybody would try first: quotation marks are quotes, runs of capitalised words are people, and the nearest one spoke. */

const MARKED = /«\s?([^«»]{15,2000})\s?»|“([^“”]{15,2000})”|"([^"]{15,2000})"/g;
const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}/gu;

interface Found {
  text: string;
  start: number;
  end: number;
}

const findAll = (text: string, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: (match[1] ?? match[2] ?? match[3] ?? match[0]).trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));

const distance = (a: Found, b: Found): number => Math.max(a.start - b.end, b.start - a.end);

function nearest(quote: Found, names: readonly Found[]): string | null {
  const outside = names.filter((name) => name.end <= quote.start || name.start >= quote.end);
  return outside.sort((a, b) => distance(a, quote) - distance(b, quote))[0]?.text ?? null;
}

answerFiles((text) => {
  const names = findAll(text, NAME);
  const quotes = findAll(text, MARKED).map((quote) => ({
    kind: 'direct',
    text: quote.text,
    fragments: [{ text: quote.text }],
    speaker: { name: nearest(quote, names) },
    role: null,
  }));
  const title = text.split('\n').find((line) => line.trim() !== '');
  return {
    release: { title, dateline: {} },
    quotes,
    people: [...new Set(names.map(({ text: name }) => name))].map((name) => ({ name, role: null })),
  };
});

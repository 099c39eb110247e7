import type { Line } from './lines.js';
import { findPageNumbers, parsePageNumber } from './page-numbers.js';

export interface PagedLines {
  /** The lines of all pages, furniture left out. */
  lines: Line[];
  /** How many pages; 0 when the text prints none. */
  pages: number;
}

/** Running headers and footers are this many lines at most. */
const EDGE = 4;
const MASKED_LENGTH = 300;

/** "Page 1 sur 2" and "Page 2 sur 2" are the same furniture. */
const mask = (line: Line | undefined): string | null => line?.text.slice(0, MASKED_LENGTH).replace(/\d+/g, '0') ?? null;

const sameLine = (a: Line | undefined, b: Line | undefined): boolean => a !== undefined && b !== undefined && mask(a) === mask(b);

/** How many lines just before both places are the same. */
const commonBefore = (lines: readonly Line[], one: number, other: number): number => {
  let count = 0;
  while (count < EDGE && sameLine(lines[one - count - 1], lines[other - count - 1])) count += 1;
  return count;
};

/** Where pages begin, from their numbers. A number near the top stands in the header, below what repeats; otherwise it ends its page. */
const pageStartsByNumber = (lines: readonly Line[], numbers: readonly number[]): number[] => {
  const [first = 0, second = 0] = numbers;
  if (first > EDGE) return [0, ...numbers.map((at) => at + 1)].filter((at) => at < lines.length);
  const startsAtOne = parsePageNumber(lines[first]?.text ?? '')?.page === 1;
  const inHeader = numbers.map((at) => at - commonBefore(lines, at, at === first ? second : first));
  return startsAtOne ? [0, ...inHeader.slice(1)] : [0, ...inHeader];
};

const pageStartsBySheet = (lines: readonly Line[]): number[] => [
  0,
  ...lines.flatMap(({ newSheet }, index) => (newSheet && index > 0 ? [index] : [])),
];

const slices = (lines: readonly Line[], starts: readonly number[]): Line[][] =>
  starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));

type Edge = 'top' | 'bottom';

const lineAt = (page: readonly Line[], edge: Edge, depth: number): Line | undefined => page.at(edge === 'top' ? depth : -1 - depth);

/** How often each masked line stands at a depth of an edge, over all pages: counted once, so that many pages cost no more. */
const countAtEdge = (pages: readonly (readonly Line[])[], edge: Edge, depth: number): Map<string | null, number> => {
  const counts = new Map<string | null, number>();
  for (const page of pages) {
    const masked = mask(lineAt(page, edge, depth));
    counts.set(masked, (counts.get(masked) ?? 0) + 1);
  }
  return counts;
};

/** For each page, how many lines of one edge repeat at the same place of half the pages. */
const furnitureAtEdge = (pages: readonly (readonly Line[])[], edge: Edge): number[] => {
  const counts = Array.from({ length: EDGE }, (_, depth) => countAtEdge(pages, edge, depth));
  return pages.map((page) => {
    const repeats = counts.map((count, depth) => count.get(mask(lineAt(page, edge, depth))) ?? 0);
    const differs = repeats.findIndex((count, depth) => depth >= page.length || count < 2 || count * 2 < pages.length);
    return differs < 0 ? EDGE : differs;
  });
};

const strip = (pages: readonly (readonly Line[])[]): Line[][] => {
  const tops = furnitureAtEdge(pages, 'top');
  const bottoms = furnitureAtEdge(pages, 'bottom');
  return pages.map((page, index) => {
    // The letterhead of the first page stays: banner and dateline are part of the release.
    const top = index === 0 ? 0 : (tops[index] ?? 0);
    const bottom = bottoms[index] ?? 0;
    // Pages that are nothing but what repeats are not furniture around a text: they are the text.
    return top + bottom < page.length ? page.slice(top, page.length - bottom) : [...page];
  });
};

/** With form feeds, a line that is just the sheet's own number needs no other sign. */
const isSheetNumber = (line: Line, page: number): boolean => line.text === String(page) || parsePageNumber(line.text)?.page === page;

const withoutSheetNumbers = (pages: readonly Line[][]): Line[][] =>
  pages.map((page, index) => page.filter((line, at) => !((at < EDGE || at >= page.length - EDGE) && isSheetNumber(line, index + 1))));

/** Paragraphs end where pages end, unless they are found to go on. */
const toPagedLines = (pages: readonly (readonly Line[])[]): PagedLines => {
  const lines = pages.flatMap((page, index) =>
    page.map((line, at) => ({ ...line, page: index, gap: at === 0 ? Math.max(1, line.gap) : line.gap })),
  );
  return { lines, pages: pages.length };
};

/** Finds the pages of a text and leaves out page numbers, running headers and footers. */
export const findPages = (lines: readonly Line[]): PagedLines => {
  const sheets = pageStartsBySheet(lines);
  if (sheets.length > 1) return toPagedLines(strip(withoutSheetNumbers(slices(lines, sheets))));
  const numbers = findPageNumbers(lines.map(({ text }) => text));
  if (numbers.length === 0) return { lines: [...lines], pages: 0 };
  const furniture = new Set(numbers.map((at) => lines[at]));
  const pages = slices(lines, pageStartsByNumber(lines, numbers)).map((page) => page.filter((line) => !furniture.has(line)));
  return toPagedLines(strip(pages));
};

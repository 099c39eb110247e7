import type { PdfLine } from './lines.js';
import { median, quantile } from './measures.js';

/** What holds for a document's body text. */
export interface Typography {
  /** The size most characters are set in. */
  size: number;
  /** The distance of two lines of one paragraph, by their size. */
  leadingOf: (size: number) => number;
}

const USUAL = 1.25;
const CLOSEST = 0.8;
const WIDEST = 2.6;
const FEWEST = 3;
/** Of the distances between any two lines, the smaller ones are those within paragraphs. */
const LOW = 0.2;

export const isSameSize = (a: number, b: number): boolean => Math.abs(a - b) <= 0.08 * Math.max(a, b);

const keyOf = (size: number): number => Math.round(size * 2);

const bodySizeOf = (lines: readonly PdfLine[]): number => {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(keyOf(size), (counts.get(keyOf(size)) ?? 0) + text.length);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return (most?.[0] ?? 24) / 2;
};

interface Distance {
  size: number;
  /** In sizes. */
  ratio: number;
  /** The second line surely goes on with the first one's sentence. */
  within: boolean;
}

const distances = (lines: readonly PdfLine[]): Distance[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.region !== line.region || line.row || next.row || !isSameSize(line.size, next.size)) return [];
    const ratio = (next.y - line.y) / next.size;
    if (ratio < CLOSEST || ratio > WIDEST) return [];
    return [{ size: next.size, ratio, within: /[\p{L},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text) }];
  });

const ratioOf = (found: readonly Distance[]): number | null => {
  const within = found.filter((distance) => distance.within).map(({ ratio }) => ratio);
  if (within.length >= FEWEST) return median(within);
  return found.length >= FEWEST
    ? quantile(
        found.map(({ ratio }) => ratio),
        LOW,
      )
    : null;
};

export const findTypography = (lines: readonly PdfLine[]): Typography => {
  const all = distances(lines);
  const bySize = new Map<number, Distance[]>();
  for (const distance of all) {
    const found = bySize.get(keyOf(distance.size));
    if (found === undefined) bySize.set(keyOf(distance.size), [distance]);
    else found.push(distance);
  }
  const general = ratioOf(all) ?? USUAL;
  const ratios = new Map([...bySize].map(([key, found]) => [key, ratioOf(found) ?? general]));
  return { size: bodySizeOf(lines), leadingOf: (size) => size * (ratios.get(keyOf(size)) ?? general) };
};

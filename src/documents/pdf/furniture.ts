import { parsePageNumber } from '../text/page-numbers.js';
import type { PdfLine } from './lines.js';

export interface Sheet {
  lines: readonly PdfLine[];
  height: number;
}

/** Share of the page's height at its top and bottom where running lines stand. */
const ZONE = 0.15;
const NUMBER_ZONE = 0.1;
const MASKED_LENGTH = 300;

type Edge = 'top' | 'bottom';

const edgeOf = ({ y, size }: PdfLine, height: number, zone: number): Edge | null => {
  if (y - size / 2 < height * zone) return 'top';
  return y > height * (1 - zone) ? 'bottom' : null;
};

/** "Page 1 sur 2" and "Page 2 sur 2", at the same height, are the same furniture. */
const keyOf = (line: PdfLine, edge: Edge): string =>
  `${edge} ${Math.round(line.y / 3)} ${line.text.slice(0, MASKED_LENGTH).replace(/\d+/g, '0')}`;

const keysOf = ({ lines, height }: Sheet): Set<string> =>
  new Set(
    lines.flatMap((line) => {
      const edge = edgeOf(line, height, ZONE);
      return edge === null ? [] : [keyOf(line, edge)];
    }),
  );

/** A sheet's own number, alone at its top or bottom. */
const isSheetNumber = (line: PdfLine, height: number, page: number): boolean => {
  if (edgeOf(line, height, NUMBER_ZONE) === null) return false;
  return line.text === String(page) || parsePageNumber(line.text)?.page === page;
};

// "Deux écoles – page 2", "Page 2 sur 3 | Deux écoles"
const NUMBERED = [
  /(?<![\p{L}\p{N}])(?:page|p\.)\s?(\d{1,3})(?:\s?(?:\/|sur|of|de)\s?\d{1,3})?$/iu,
  /^(?:page|p\.)\s?(\d{1,3})(?:\s?(?:\/|sur|of|de)\s?\d{1,3})?\s?[–—|·•-]/iu,
];
const LONGEST_HEAD = 120;

/** A running head or foot with the sheet's own number, which may stand on one page only. */
const isNumbered = (line: PdfLine, height: number, page: number): boolean =>
  edgeOf(line, height, NUMBER_ZONE) !== null &&
  line.text.length <= LONGEST_HEAD &&
  NUMBERED.some((pattern) => Number(pattern.exec(line.text)?.[1]) === page);

/** The outermost lines of the sheet, where browsers print when and from which address a page was printed. */
const PRINT_ZONE = 0.05;
// "11/26/26, 9:49 PM" before a title, or after "1 of 3"
const PRINTED_AT = /(?:^|\s)\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)?(?:\s|$)/;
const PRINTED_FROM = /(?:^|\s)(?:https?|file):\/\/\S/;

const isPrintMark = (line: PdfLine, height: number): boolean =>
  edgeOf(line, height, PRINT_ZONE) !== null && (PRINTED_AT.test(line.text) || PRINTED_FROM.test(line.text));

const countKeys = (sheets: readonly Sheet[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const sheet of sheets) for (const key of keysOf(sheet)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The first page often goes without, and facing pages differ. */
const repeats = (count: number, pages: number): boolean => count > 1 && count * 2 >= pages - 1;

/** The lines of each page without page numbers, running headers and footers. The letterhead of the first page stays. */
export const withoutFurniture = (sheets: readonly Sheet[]): PdfLine[][] => {
  const counts = countKeys(sheets);
  return sheets.map(({ lines, height }, index) => {
    const kept = lines.filter((line) => {
      if (isSheetNumber(line, height, index + 1) || isPrintMark(line, height)) return false;
      const edge = edgeOf(line, height, ZONE);
      if (edge === null || (edge === 'top' && index === 0)) return true;
      return !isNumbered(line, height, index + 1) && !repeats(counts.get(keyOf(line, edge)) ?? 0, sheets.length);
    });
    // Pages that are nothing but what repeats are not furniture around a text: they are the text.
    return kept.length > 0 ? kept : [...lines];
  });
};

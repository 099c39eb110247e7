/** A line that prints nothing but a page number. */
export interface PageNumber {
  page: number;
  /** True when the line says so ("Page 1 / 2"); a bare "1/2" or "- 1 -" must be one of a series. */
  explicit: boolean;
}

const MAX_LENGTH = 24;

const FORMS: readonly { pattern: RegExp; explicit: boolean }[] = [
  // "Page 1 / 2", "Page 1 sur 2", "page 3", "p. 1/4"
  { pattern: /^[[(]?(?:page|p\.)\s?(\d{1,3})(?:\s?(?:\/|sur|of|de)\s?\d{1,3})?[\])]?$/i, explicit: true },
  // "1/2", "1 / 2", "1 sur 2"
  { pattern: /^(\d{1,3})\s?(?:\/|sur|of)\s?\d{1,3}$/, explicit: false },
  // "- 1 -"
  { pattern: /^[-–—]\s?(\d{1,3})\s?[-–—]$/, explicit: false },
];

export const parsePageNumber = (text: string): PageNumber | null => {
  if (text.length > MAX_LENGTH) return null;
  for (const { pattern, explicit } of FORMS) {
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined) return { page: Number(digits), explicit };
  }
  return null;
};

/** Indices of the lines that number the pages: a series from 1 (or 2, title pages often go without), in order. */
export const findPageNumbers = (lines: readonly string[]): number[] => {
  const series: number[] = [];
  let expected = 0;
  let explicit = false;
  lines.forEach((text, index) => {
    const number = parsePageNumber(text);
    if (number === null || (expected === 0 ? number.page < 1 || number.page > 2 : number.page !== expected)) return;
    series.push(index);
    expected = number.page + 1;
    explicit ||= number.explicit;
  });
  return explicit || series.length > 1 ? series : [];
};

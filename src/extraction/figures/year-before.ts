const YEARS = /\d{4}/g;

/** The same period a year back: `2024-Q1` is `2023-Q1`, `2024-01/2024-09` is `2023-01/2023-09`; open ends have none. */
export const yearBefore = (edtf: string): string | null =>
  edtf.includes('..') ? null : edtf.replace(YEARS, (year) => String(Number(year) - 1));

/** The year a stretch of time ends in. */
export const lastYearOf = (edtf: string): number => Number(edtf.match(YEARS)?.at(-1) ?? 0);

/** The same stretch, ended in another year: «2010-H1» in 2009 is «2009-H1». */
export const inYear = (edtf: string, year: number): string => {
  const shift = year - lastYearOf(edtf);
  return edtf.replace(/(^|\/)(\d{4})/g, (_, joint: string, printed: string) => joint + String(Number(printed) + shift));
};

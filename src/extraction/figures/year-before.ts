const YEARS = /\d{4}/g;

/** The same period a year back: `2024-Q1` is `2023-Q1`, `2024-01/2024-09` is `2023-01/2023-09`; open ends have none. */
export const yearBefore = (edtf: string): string | null =>
  edtf.includes('..') ? null : edtf.replace(YEARS, (year) => String(Number(year) - 1));

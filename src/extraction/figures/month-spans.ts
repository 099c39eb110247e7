const YEAR = 12;
const two = (month: number): string => String(month).padStart(2, '0');

/** So many months up to one, as EDTF: quarters, halves and years by name where they are the calendar's, fiscal years by the year they end in. */
export function toEnded({ months, month, fiscal = false }: { months: number; month: number; fiscal?: boolean }, year: number): string {
  if (months === YEAR && (fiscal || month === YEAR)) return String(year);
  if (months === 3 && month % 3 === 0) return `${year}-Q${month / 3}`;
  if (months === 6 && month % 6 === 0) return `${year}-H${month / 6}`;
  if (months === 1) return `${year}-${two(month)}`;
  return monthsUpTo(months, month, year);
}

/** `2024-10/2025-06`. */
export function monthsUpTo(months: number, month: number, year: number): string {
  const start = month - months + 1;
  const from = start > 0 ? `${year}-${two(start)}` : `${year - 1}-${two(start + YEAR)}`;
  return `${from}/${year}-${two(month)}`;
}

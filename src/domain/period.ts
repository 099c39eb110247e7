/** First and last calendar day a period covers, inclusive; open ends reach to the edge of four-digit years. */
export interface PeriodBounds {
  from: string;
  to: string;
}

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';
const SEASON_STARTS: Record<string, [number, number]> = { '21': [3, 5], '22': [6, 8], '23': [9, 11], '24': [12, 12] };
const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/;

const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const months = (year: string, first: number, last: number): PeriodBounds => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${two(lastDay(Number(year), last))}`,
});

function monthOrSeason(year: string, part: string): PeriodBounds | null {
  const season = SEASON_STARTS[part];
  if (season) return months(year, ...season);
  const month = Number(part);
  return month >= 1 && month <= 12 ? months(year, month, month) : null;
}

function pointBounds(text: string): PeriodBounds | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, year = '', quarter, half, part, day] = match;
  if (quarter) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  if (part === undefined) return months(year, 1, 12);
  const whole = monthOrSeason(year, part);
  if (!whole || day === undefined) return whole;
  const date = `${year}-${part}-${day}`;
  return date >= whole.from && date <= whole.to ? { from: date, to: date } : null;
}

/** The days of an EDTF period as Dateline writes them: `2024`, `2024-Q1`, `2024-H1`, `2024-03`, `2019/2025`, `2016/..`, `../2030`; null when it is none. */
export function periodBounds(edtf: string): PeriodBounds | null {
  const [start = '', end, ...rest] = edtf.split('/');
  if (rest.length > 0) return null;
  if (end === undefined) return pointBounds(start);
  const from = start === '..' ? EARLIEST : pointBounds(start)?.from;
  const to = end === '..' ? LATEST : pointBounds(end)?.to;
  return from === undefined || to === undefined || from > to ? null : { from, to };
}

import { MONTHS } from '../lexicons/months.js';
import { ORDINALS_EN } from './lexicons/en/numbers.js';
import { ORDINALS_FR } from './lexicons/fr/numbers.js';
import { toEnded } from './month-spans.js';
import type { Calendar, Part } from './period-parts.js';
import { formAt, type Passage } from './tokens.js';
import { joinedYear, yearAt } from './years.js';

const YEAR = 12;
const ORDINALS: Readonly<Record<string, number>> = { ...ORDINALS_FR, ...ORDINALS_EN };
const DAY = '(?:\\d{1,2}(?:er)? )?';

/** What a text says of its fiscal year, folded: a part of it with the month that part ends in. */
const ENDS: readonly RegExp[] = [
  // six months ended 30 September 2025 ("H1 2026")
  new RegExp(
    `(?:three|six) months (?:ended|ending|to) ${DAY}(?<month>[a-z]{3,9})(?: \\d{1,2},)? \\d{4} \\(?["']?(?<unit>[hq])(?<part>[1-4])[ '-]`,
  ),
  // fiscal third quarter ended December 31 · fiscal 2026 third quarter ended …
  new RegExp(
    `fiscal (?:year )?(?:\\d{4} )?(?<part>first|second|third|fourth)[ -](?<unit>quarter|half)[^.;]{0,30}? (?:ended|ending) ${DAY}(?<month>[a-z]{3,9})`,
  ),
  // the first quarter ended November 30
  new RegExp(`(?<part>first|second|third|fourth)[ -](?<unit>quarter|half) (?:ended|ending) ${DAY}(?<month>[a-z]{3,9})`),
  // third quarter of fiscal 2026, ended December 31
  new RegExp(
    `(?<part>first|second|third|fourth)[ -](?<unit>quarter|half) (?:of )?(?:the |its )?fiscal[^.;]{0,24}? (?:ended|ending) ${DAY}(?<month>[a-z]{3,9})`,
  ),
  // 3e trimestre 2024-2025 (période du 1er avril au 30 juin 2025)
  new RegExp(
    `(?<part>premier|deuxieme|troisieme|quatrieme|[1-4](?:er|eme|e)) (?<unit>trimestre|semestre)[^.;(]{0,40}\\([^)]{0,24}? au ${DAY}(?<month>[a-z]{3,9})`,
  ),
  // fiscal year ending March 31 · financial year to 30 June · exercice clos le 30 juin
  new RegExp(`(?:fiscal|financial) year (?:ended|ending|ends|to) (?:on )?${DAY}(?<month>[a-z]{3,9})`),
  new RegExp(`exercice[^.;]{0,24}? clos (?:le |au |fin )${DAY}(?<month>[a-z]{3,9})`),
];
const LONGEST_TEXT = 60_000;

/** The last month of the year of which a part, or the year itself, ends in a month; 0 when the word is no month. */
function yearEnd({ month = '', unit, part = '' }: Readonly<Record<string, string | undefined>>): number {
  if (!Object.hasOwn(MONTHS, month)) return 0;
  const length = unit === undefined ? YEAR : monthsOf(unit);
  const number = unit === undefined ? 1 : (ORDINALS[part] ?? Number.parseInt(part, 10));
  return (((MONTHS[month] ?? 0) + (YEAR / length - number) * length - 1) % YEAR) + 1;
}

const monthsOf = (unit: string): number => (/^[hs]/i.test(unit) ? 6 : 3);

/** The last month of the fiscal years that a text speaks of; null where they are the calendar's, or where it does not say. */
export function fiscalEndOf(folded: string): number | null {
  const text = folded.slice(0, LONGEST_TEXT);
  const end = ENDS.map((pattern) => yearEnd(pattern.exec(text)?.groups ?? {})).find((month) => month > 0);
  return end === undefined || end === YEAR ? null : end;
}

const MARKS = new Set(['fiscal', 'fy', 'financial', 'exercice']);

const isMarked = (passage: Passage, at: number, next: number): boolean => {
  for (let index = at - 2; index < next; index++) if (MARKS.has(formAt(passage, index))) return true;
  return false;
};

/** The year that a part of a fiscal year ends in, as its label says: "FY26", "2024-25", "fiscal 2026 third quarter". */
function labelOf(passage: Passage, at: number, { year, next }: Part): { year: number; next: number } | null {
  const joined = year === null ? null : joinedYear(passage, next - 1, year);
  if (joined !== null && year !== null && joined === year + 1) return { year: joined, next: next + 2 };
  if (year !== null) return { year, next };
  const before = formAt(passage, at - 2) === 'fiscal' ? yearAt(passage, at - 1) : null;
  return before === null ? null : { year: before, next };
}

/** What a part of the fiscal year that ends in a month of a year is made of, as EDTF. */
function partOfYear(unit: string, number: number, fiscal: number, year: number): string {
  const months = monthsOf(unit);
  const month = fiscal - (YEAR / months - number) * months;
  return month > 0 ? toEnded({ months, month }, year) : toEnded({ months, month: month + YEAR }, year - 1);
}

/** «au 3e trimestre», of no year: that of the latest fiscal year in which it had begun. */
function latest(unit: string, number: number, fiscal: number, today: string): string {
  const year = Number(today.slice(0, 4));
  const [best = ''] = [year + 1, year, year - 1]
    .map((one) => partOfYear(unit, number, fiscal, one))
    .filter((edtf) => firstDay(edtf) <= today);
  return best;
}

const firstDay = (edtf: string): string => {
  const [, year = '', unit = '', digit = ''] = /^(\d{4})-([QH]?)(\d{1,2})/.exec(edtf) ?? [];
  const month = unit === '' ? Number(digit) : (Number(digit) - 1) * monthsOf(unit) + 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
};

/** A part of a fiscal year, as the months it is made of; where nobody says when the year ends, «T3 2024-2025» is no more than in those two years. */
export function ofFiscalYear(passage: Passage, at: number, part: Part, { fiscal, today }: Pick<Calendar, 'fiscal' | 'today'>): Part {
  const [, unit, digit] = /^-([QH])(\d)$/.exec(part.suffix) ?? [];
  if (unit === undefined) return part;
  const label = labelOf(passage, at, part);
  if (label === null)
    return fiscal === null || today === null ? part : fromEdtf(part, part.next, latest(unit, Number(digit), fiscal, today));
  const twoYears = part.year !== null && label.year !== part.year;
  if (fiscal === null) return twoYears ? { ...part, next: label.next, suffix: '', until: String(label.year) } : part;
  const coded = /^[qhts]$/.test(formAt(passage, at)) || /^[1-4]$/.test(formAt(passage, at));
  if (!twoYears && !coded && !isMarked(passage, at, label.next)) return part;
  return fromEdtf(part, label.next, partOfYear(unit, Number(digit), fiscal, label.year));
}

/** An interval of months, or a quarter or half of the calendar, as a part. */
function fromEdtf(part: Part, next: number, edtf: string): Part {
  const [from = '', until = null] = edtf.split('/', 2);
  return { ...part, next, year: Number(from.slice(0, 4)), suffix: from.slice(4), until };
}

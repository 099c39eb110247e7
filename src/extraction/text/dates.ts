import { MONTHS as ENGLISH_MONTHS, WEEKDAYS as ENGLISH_WEEKDAYS } from '../lexicons/en/months.js';
import { MONTHS as FRENCH_MONTHS, WEEKDAYS as FRENCH_WEEKDAYS } from '../lexicons/fr/months.js';
import { OTHER_MONTHS, OTHER_WEEKDAYS } from '../lexicons/other/months.js';
import type { DateOrder } from './date-order.js';
import type { ProtectedSpan } from './protected-spans.js';

const names = (table: object): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const FR = names(FRENCH_MONTHS);
const EN = names(ENGLISH_MONTHS);
const OTHER = names(OTHER_MONTHS);

const two = (number: number): string => String(number).padStart(2, '0');
const isDay = (day: number): boolean => day >= 1 && day <= 31;
const isYear = (year: number): boolean => year >= 1800 && year <= 2199;
const LONGEST = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An ISO date; `XXXX-03-12` (EDTF) when the year is not printed, `2024-03` when the day is not; null when it is no date. */
function toIso(year: number | null, month: number, day: number | null): string | null {
  const longest = LONGEST[month];
  if (longest === undefined || longest === 0 || (year !== null && !isYear(year))) return null;
  if (day === null) return year === null ? null : `${year}-${two(month)}`;
  return isDay(day) && day <= longest ? `${year ?? 'XXXX'}-${two(month)}-${two(day)}` : null;
}

const numberOr = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

const STARTS = new Set([
  ...Object.keys(FRENCH_MONTHS),
  ...Object.keys(ENGLISH_MONTHS),
  ...FRENCH_WEEKDAYS,
  ...ENGLISH_WEEKDAYS,
  ...OTHER_WEEKDAYS,
  'the',
]);

/** True for a folded word that a date can begin with. */
export const startsDate = (word: string): boolean => STARTS.has(word);

interface DateForm {
  pattern: RegExp;
  value: (match: RegExpExecArray, order: DateOrder) => string | null;
}

/** The first two digits of a year that are the last century's, as in POSIX (strptime, %y). */
const LAST_CENTURY = 69;

/** «12/03/24» is this century's, «6/04/93» the last one's. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year >= LAST_CENTURY ? 1900 + year : 2000 + year;
}

/** «03/12/2024»: in the order of the text, unless only the other can be read; between dots the day is first, but in a text that is American throughout. */
function numericDate([, first = '', mark = '', second = '', year = '']: RegExpExecArray, order: DateOrder): string | null {
  const dayFirst = toIso(fullYear(year), Number(second), Number(first));
  const monthFirst = toIso(fullYear(year), Number(first), Number(second));
  const leads = order === 'month-first-throughout' || (order === 'month-first' && mark !== '.');
  return leads ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

/** Tried in this order at every place a date may begin. All run on the shadow. */
const FORMS: readonly DateForm[] = [
  {
    // mardi 12 mars 2024 · 1er mars · 12 et 13 mars 2024 is read from its last day · le 21 avril, 1999
    pattern: new RegExp(
      `(?:(?:${FRENCH_WEEKDAYS.join('|')}),? )?(\\d{1,2})(?: ?er|\\.)? (${FR})(?![a-z])\\.?(?:,? (?:de |l'an )?(\\d{4})(?!\\d))?`,
      'y',
    ),
    value: ([, day, month = '', year]) => toIso(numberOr(year), FRENCH_MONTHS[month] ?? 0, Number(day)),
  },
  {
    // 21février2020: what a copy has run together
    pattern: new RegExp(`(\\d{1,2})(?:er)? ?(${FR}) ?(\\d{4})(?!\\d)`, 'y'),
    value: ([, day, month = '', year]) => toIso(numberOr(year), FRENCH_MONTHS[month] ?? 0, Number(day)),
  },
  {
    // 14 May 2024 · Tuesday 14th of May, 2024
    pattern: new RegExp(
      `(?:(?:${ENGLISH_WEEKDAYS.join('|')}),? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${EN})(?![a-z])\\.?(?:,? (\\d{4})(?!\\d))?`,
      'y',
    ),
    value: ([, day, month = '', year]) => toIso(numberOr(year), ENGLISH_MONTHS[month] ?? 0, Number(day)),
  },
  {
    // 6-October-2020 · 6-Oct-2020
    pattern: new RegExp(`(\\d{1,2})-(${EN})-(\\d{4})(?!\\d)`, 'y'),
    value: ([, day, month = '', year]) => toIso(Number(year), ENGLISH_MONTHS[month] ?? 0, Number(day)),
  },
  {
    // May 14, 2024 · Tuesday, Sept. 3 · Sept.3
    pattern: new RegExp(
      `(?:(?:${ENGLISH_WEEKDAYS.join('|')}),? )?(${EN})(?![a-z])(?:\\.? |\\.)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4})(?!\\d))?`,
      'y',
    ),
    value: ([, month = '', day, year]) => toIso(numberOr(year), ENGLISH_MONTHS[month] ?? 0, Number(day)),
  },
  {
    // April, 12, 2016
    pattern: new RegExp(`(${EN}), (\\d{1,2}),? (\\d{4})(?!\\d)`, 'y'),
    value: ([, month = '', day, year]) => toIso(Number(year), ENGLISH_MONTHS[month] ?? 0, Number(day)),
  },
  {
    // janvier 12, 2021: a page whose template is American
    pattern: new RegExp(`(${FR})(?![a-z]) (\\d{1,2}), (\\d{4})(?!\\d)`, 'y'),
    value: ([, month = '', day, year]) => toIso(Number(year), FRENCH_MONTHS[month] ?? 0, Number(day)),
  },
  {
    // 2024-03-12 · 2024/03/12
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/y,
    value: ([, year, , month, day]) => toIso(Number(year), Number(month), Number(day)),
  },
  {
    // 12/03/2024 · 12.03.2024 · 12-03-24; not «01.71.21.12.50», a telephone's
    pattern: /(?<!\d[/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|\.\d)/y,
    value: numericDate,
  },
  {
    pattern: /(\d{1,2})(-)(\d{1,2})-(\d{4})(?![\d-])/y,
    value: numericDate,
  },
  {
    // mars 2024 · décembre 2021
    pattern: new RegExp(`(${FR})(?![a-z])\\.? (\\d{4})(?!\\d)`, 'y'),
    value: ([, month = '', year]) => toIso(Number(year), FRENCH_MONTHS[month] ?? 0, null),
  },
  {
    // May 2024 · June of 2002
    pattern: new RegExp(`(${EN})(?![a-z])\\.?,? (?:of )?(\\d{4})(?!\\d)`, 'y'),
    value: ([, month = '', year]) => toIso(Number(year), ENGLISH_MONTHS[month] ?? 0, null),
  },
  {
    // 12. März 2025 · miércoles, 12 de marzo de 2025 · 12 maart 2025: with a year only, so that nothing in French or English is taken for it
    pattern: new RegExp(
      `(?:(?:${OTHER_WEEKDAYS.join('|')}),? )?(?:den |el )?(\\d{1,2})(?:\\.|º|°)? (?:de )?(${OTHER})(?![a-z])\\.? (?:de |del )?(\\d{4})(?!\\d)`,
      'y',
    ),
    value: ([, day, month = '', year]) => toIso(numberOr(year), OTHER_MONTHS[month] ?? 0, Number(day)),
  },
];

/** The date that begins at `at` in the shadow, if one does. */
export function findDateAt(folded: string, at: number, order: DateOrder): ProtectedSpan | null {
  for (const { pattern, value } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match === null) continue;
    const iso = value(match, order);
    if (iso !== null) return { start: at, end: at + match[0].length, kind: 'date', value: iso };
  }
  return null;
}

import { MONTHS } from '../lexicons/months.js';
import { isYearForm } from '../text/year-forms.js';
import { type Ending, findEnding } from './endings.js';
import { type Calendar, type Part, parseMonth, parsePart } from './period-parts.js';
import { formAt, type Passage } from './tokens.js';

/** "Three months ended March 31," over the columns "2024" and "2023": the years are ends of those. */
export function commonEnding(cells: readonly Passage[], captions: readonly Passage[], calendar: Calendar): Ending | null {
  for (const passage of [...cells.slice(0, 1), ...captions]) {
    const ending = findEnding(passage, calendar);
    if (ending !== null && ending.year === null) return ending;
  }
  return null;
}

/** A part of each of the years that stand over the columns. */
type YearPart = Pick<Part, 'suffix' | 'until'>;

export const inYear = ({ suffix, until }: YearPart, year: string): string =>
  until === null ? `${year}${suffix}` : `${year}${suffix}/${year}${until}`;

const DAY_OR_MONTH = /^-\d\d(?:-\d\d)?$/;
const PART = /^-(?:[QH]\d|\d\d)$/;
const LONGEST_DAY = 4;
const JOINERS = new Set(['-', 'a', 'to', 'through']);

/** "March 31, | 2025 | 2024": the day over the labels, whose years stand over the columns. */
function dayIn(corner: Passage, calendar: Calendar): YearPart | null {
  if (corner.tokens.length === 0 || corner.tokens.length > LONGEST_DAY) return null;
  const start = ['at', 'au', 'as'].includes(formAt(corner, 0)) ? (formAt(corner, 1) === 'of' ? 2 : 1) : 0;
  const part = parsePart(corner, start, calendar);
  const alone = part !== null && (part.next === corner.tokens.length || formAt(corner, part.next) === ',');
  return alone && part.year === null && DAY_OR_MONTH.test(part.suffix) ? part : null;
}

const suffixOf = (month: string): string | null =>
  month.length >= 3 && Object.hasOwn(MONTHS, month) ? `-${String(MONTHS[month]).padStart(2, '0')}` : null;

function monthsBetween(from: string, to: string): YearPart | null {
  const [suffix, until] = [suffixOf(from), suffixOf(to)];
  return suffix === null || until === null || suffix >= until ? null : { suffix, until };
}

/** "January–September", without a year. */
function monthsAt(passage: Passage, at: number): YearPart | null {
  const [from = '', to, more] = formAt(passage, at).split('-', 3);
  // One token, where the dash touches both.
  if (to !== undefined && more === undefined) return monthsBetween(from, to);
  const first = parseMonth(passage, at);
  const last = first !== null && JOINERS.has(formAt(passage, first.next)) ? parseMonth(passage, first.next + 1) : null;
  return first === null || last === null || first.suffix >= last.suffix ? null : { suffix: first.suffix, until: last.suffix };
}

/** «1er semestre», "Third quarter", "January–September": named without its year. */
function partIn(passage: Passage, calendar: Calendar): YearPart | null {
  for (let at = 0; at < passage.tokens.length; at++) {
    const months = monthsAt(passage, at);
    if (months !== null) return months;
    const part = parsePart(passage, at, calendar);
    if (part?.year === null && PART.test(part.suffix)) return part;
  }
  return null;
}

/** What the corner or the lines over a table say of the years over its columns; null when they name no part of them. */
export function commonPart([corner]: readonly Passage[], captions: readonly Passage[], calendar: Calendar): YearPart | null {
  const day = corner === undefined ? null : dayIn(corner, calendar);
  return (
    day ??
    [...(corner === undefined ? [] : [corner]), ...captions].map((one) => partIn(one, calendar)).find((part) => part !== null) ??
    null
  );
}

/** The one year that the lines over a table name, or null. */
export function yearOf(captions: readonly Passage[]): string | null {
  const years = new Set(captions.flatMap(({ tokens }) => tokens.filter(({ form }) => isYearForm(form)).map(({ form }) => form)));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

/** "Q1", «T3», «Mars» over a column, of the year that the caption names. */
export function codedIn(passage: Passage, year: string): string | null {
  const [letter, digit] = [formAt(passage, 0), formAt(passage, 1)];
  if (passage.tokens.length === 2 && /^[qt]$/.test(letter) && /^[1-4]$/.test(digit)) return `${year}-Q${digit}`;
  if (passage.tokens.length === 2 && /^[hs]$/.test(letter) && /^[12]$/.test(digit)) return `${year}-H${digit}`;
  const month = passage.tokens.length === 1 ? parseMonth(passage, 0) : null;
  return month === null ? null : `${year}${month.suffix}`;
}

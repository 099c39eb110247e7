import { isYearForm } from '../text/year-forms.js';
import type { Part } from './period-parts.js';
import { formAt, type Passage } from './tokens.js';

/** «les années 2020, 2021 et 2022»: past the years that follow one another; the index itself when none does. */
function pastYears(passage: Passage, next: number, year: number): number {
  let at = next;
  for (let last = year; ['et', ',', 'and'].includes(formAt(passage, at)) && formAt(passage, at + 1) === String(last + 1); last++) at += 2;
  return at;
}

/** «les années 1990», «les années 2020 et 2021»: a decade, unless more years follow. */
export function parseYearsTold(passage: Passage, years: Part): Part {
  const { year, next, until } = years;
  if (year === null || until !== null) return { ...years, bare: false };
  const last = pastYears(passage, next, year);
  if (last > next) return { ...years, bare: false, next: last, until: formAt(passage, last - 1) };
  return { ...years, bare: false, until: year % 10 === 0 && !goesOnWithYear(passage, next) ? String(year + 9) : null };
}

/** «les années 2020 et 2024»: years apart. */
const goesOnWithYear = (passage: Passage, next: number): boolean =>
  ['et', ',', 'and', 'a', '-'].includes(formAt(passage, next)) && isYearForm(formAt(passage, next + 1));

import type { Reading } from '../reading.js';
import { REPORTS, RESULTS } from './lexicons/headings.js';
import type { Calendar } from './period-parts.js';
import { findLonePeriod } from './periods.js';
import { figureLanguageOf, type Passage, toPassage } from './tokens.js';
import { firstMonth } from './years.js';

const LONGEST_TITLE = 200;
/** A quarter, a half or a year; a month or a day is when something happened. */
const REPORTED = /^\d{4}(?:-[QH]\d)?$/;
/** A report with a year in its title may tell of many years. */
const PART_OF_YEAR = /^\d{4}-[QH]\d$/;

/** A survey reports on what has begun; "Survey: new quay planned for Q2 2025" tells what is to come. */
const hasBegun = (period: string, { today }: Calendar): boolean => {
  const month = String(firstMonth(period.slice(4))).padStart(2, '0');
  return today === null || `${period.slice(0, 4)}-${month}` <= today.slice(0, 7);
};

function reportedBy({ tokens }: Passage): RegExp | null {
  if (tokens.some(({ form }) => RESULTS.has(form))) return REPORTED;
  return tokens.some(({ form }) => REPORTS.has(form)) ? PART_OF_YEAR : null;
}

/** «Third Quarter 2019 Results», «Résultats annuels 2024»: the period that a release of results reports on; null when its title names none. */
export function findReportedPeriod({ text, shadow, blocks, sections, language }: Reading, calendar: Calendar): string | null {
  for (const [index, { kind }] of sections.entries()) {
    const block = blocks[index];
    if (kind !== 'title' || block === undefined || block.end - block.start > LONGEST_TITLE) continue;
    const passage = toPassage(text, shadow, figureLanguageOf(language), { start: block.start, end: block.end });
    const reported = reportedBy(passage);
    const period = reported === null ? null : findLonePeriod(passage, calendar);
    if (period !== null && reported?.test(period) && (reported === REPORTED || hasBegun(period, calendar))) return period;
  }
  return null;
}

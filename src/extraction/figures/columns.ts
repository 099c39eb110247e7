import type { Statistic } from '../../domain/statistic.js';
import { codedIn, commonEnding, commonPart, inYear, yearOf } from './column-periods.js';
import { type Ending, findEnding } from './endings.js';
import { GROWTH_HEADS } from './lexicons/tables.js';
import { toEnded } from './month-spans.js';
import type { Calendar } from './period-parts.js';
import { findLonePeriod } from './periods.js';
import { readScale, type Scale } from './scales.js';
import { formAt, type Passage, sliceOf } from './tokens.js';

/** What the head of a column says of the figures below. */
export interface Column {
  period: string | null;
  growth: Statistic['trend'];
  /** Its words. */
  head: string;
  /** «Prix (€)», "% of total": what its bare numbers are. */
  scale: Scale;
}

const YEAR = /^\d{4}$/;

function growthOf(passage: Passage): Statistic['trend'] {
  for (let at = 0; at < passage.tokens.length; at++) {
    const form = formAt(passage, at);
    if (Object.hasOwn(GROWTH_HEADS, form)) return GROWTH_HEADS[form] ?? null;
  }
  return null;
}

/** A percent sign says it without brackets: "12 month % change". */
function scaleOf(passage: Passage): Scale {
  const scale = readScale(passage, false);
  const percent = scale.unit === null && passage.tokens.some(({ form }) => form === '%');
  return percent ? { ...scale, unit: 'percent' } : scale;
}

/** The latest of the times that the columns are of: the one their changes lead to. */
export function latestOf(columns: readonly Column[]): string | null {
  const periods = columns.flatMap(({ period }) => (period === null || period.includes('..') ? [] : [period]));
  return periods.reduce<string | null>((latest, period) => (latest === null || period > latest ? period : latest), null);
}

/** "Three months ended June 30 | Six months ended June 30": what the cells of a row over the columns end with; each spans as many columns as the others. */
export const endingsOf = (cells: readonly Passage[], calendar: Calendar): Ending[] =>
  cells.flatMap((passage) => findEnding(passage, calendar) ?? []).filter(({ year }) => year === null);

/** The ending over each of the columns that are years, or none when they do not share out evenly. */
function spread(endings: readonly Ending[], years: number): readonly Ending[] {
  const each = endings.length > 1 && years % endings.length === 0 ? years / endings.length : 0;
  return endings.flatMap((ending) => Array.from({ length: each }, () => ending));
}

const isYear = (passage: Passage): boolean => passage.tokens.length === 1 && YEAR.test(formAt(passage, 0));

/** The heads of a table's columns, the one over the labels included; `above` are the endings of the row over them. */
export function columnsOf(
  cells: readonly Passage[],
  calendar: Calendar,
  captions: readonly Passage[] = [],
  above: readonly Ending[] = [],
): Column[] {
  const common = commonEnding(cells, captions, calendar);
  const part = common === null ? commonPart(cells, captions, calendar) : null;
  const year = yearOf(captions);
  const endings = [...spread(above, cells.filter(isYear).length)];
  return cells.map((passage) => {
    const growth = growthOf(passage);
    const period = growth === null ? findLonePeriod(passage, calendar) : null;
    const ending = (isYear(passage) ? endings.shift() : undefined) ?? common;
    const ended = ending !== null && period !== null && YEAR.test(period) ? toEnded(ending, Number(period)) : null;
    const parted = part !== null && period !== null && YEAR.test(period) ? inYear(part, period) : null;
    const coded = period === null && year !== null && growth === null ? codedIn(passage, year) : null;
    return {
      period: ended ?? parted ?? period ?? coded,
      growth,
      head: sliceOf(passage, 0, passage.tokens.length),
      scale: scaleOf(passage),
    };
  });
}

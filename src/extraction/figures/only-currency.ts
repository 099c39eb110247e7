import type { StatisticReading } from '../../domain/statistic.js';
import { isMoney } from './units.js';

/** «La Région accorde 34,9 millions pour …» in a release that counts in euros throughout: the currency that it leaves out is the only one it has. */
export function withOnlyCurrency(statistics: readonly StatisticReading[]): StatisticReading[] {
  const [only, ...others] = new Set(statistics.flatMap(({ unit }) => (isMoney(unit) ? [unit] : [])));
  if (only === undefined || others.length > 0) return [...statistics];
  return statistics.map((statistic) => (isUnnamedMillions(statistic) ? { ...statistic, unit: only, kind: 'amount' } : statistic));
}

const isUnnamedMillions = ({ unit, counted, denominator, extractor, selector }: StatisticReading): boolean =>
  unit === 'count' &&
  counted === null &&
  denominator === null &&
  extractor.rule === 'bare-millions' &&
  (GRANTED.test(selector.prefix) || / (?:pour|for) (?:d|l|un|the|a|two|\d)/.test(` ${selector.suffix.trimStart().slice(0, 8)}`));

const GRANTED =
  /(?:accord|vers|invest|débloqu|allou|octroy|consacr|inject|lev|attribu|rais|grant|award|alloc)[a-zé]{0,6}(?: (?:plus de|près de|environ|over|about|nearly))? $/i;

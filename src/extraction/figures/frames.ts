import type { StatisticReading } from '../../domain/statistic.js';
import { calibrate } from '../calibration.js';
import { findBasis, findPer } from './bases.js';
import { bindPeriod } from './binding.js';
import type { Figure } from './figure.js';
import { growthPeriod } from './growth-periods.js';
import { findMeasure } from './measures.js';
import { findModality } from './modalities.js';
import { neighbours } from './neighbours.js';
import type { Calendar } from './period-parts.js';
import { takesUp } from './period-relatives.js';
import { isOfFigures } from './period-roles.js';
import { findPeriods, type Period } from './periods.js';
import { findPlace } from './places.js';
import { findQualifier } from './qualifiers.js';
import { bindSource } from './source-binding.js';
import type { Source } from './source-frames.js';
import { type IsItem, toReach } from './source-reach.js';
import { formAt, type Passage, sliceOf } from './tokens.js';
import { findTrends } from './trends.js';

/** What the words around a figure say of it. */
export type Framing = Pick<
  StatisticReading,
  'qualifier' | 'trend' | 'period' | 'period_text' | 'place' | 'source' | 'per' | 'basis' | 'modality' | 'measure' | 'confidence'
>;

const CONFIDENCE: Readonly<Record<string, number>> = {
  quantity: 0.97,
  'part-of-whole': 0.95,
  count: 0.9,
  rank: 0.85,
  list: 0.85,
  fraction: 0.9,
};
const USUAL_CONFIDENCE = 0.88;

/** Frames the figures of one sentence after another; a source may be carried on. */
export function toFraming(
  calendar: Calendar,
  isItem: IsItem,
): (passage: Passage, figures: readonly Figure[], block: number, heading: string | null) => Framing[] {
  const reach = toReach(isItem);
  let before: { passage: Passage; block: number; said: string | null } | null = null;
  return (passage, figures, block, heading) => {
    const { own, inherited } = reach(passage, figures, block);
    const said = before?.block === block && takesUp(passage) ? lastSaid(before, calendar) : null;
    before = { passage, block, said };
    if (figures.length === 0) return [];
    const trends = findTrends(passage, figures);
    const all = findPeriods(passage, calendar, said, heading);
    const periods = all.filter((period) => isOfFigures(passage, period));
    const bound: (Period | null)[] = [];
    figures.forEach((figure, index) => {
      const own = glossed(passage, all, figure) ?? growthPeriod(passage, all, figure) ?? bindPeriod(passage, periods, figures, index);
      bound.push(isPerShare(passage, figures[index - 1], figure) ? (bound[index - 1] ?? own) : own);
    });
    return figures.map((figure, index) =>
      toFrame(passage, figure, trends[index] ?? null, bound[index] ?? null, bindSource(passage, own, figures, index) ?? inherited),
    );
  };
}

/** "$14.9 million, or | $0.61 per share": one result said twice holds for one time. */
const isPerShare = (passage: Passage, previous: Figure | undefined, { first, next, unit }: Figure): boolean =>
  previous !== undefined &&
  previous.unit === unit &&
  first - previous.next <= 2 &&
  ['or', 'ou', 'soit'].includes(formAt(passage, first - 1)) &&
  (['per', 'par', 'a'].includes(formAt(passage, next)) || ['per', 'par'].includes(formAt(passage, next - 2)));

/** The time that the sentence before was about. */
const lastSaid = ({ passage, said }: { passage: Passage; said: string | null }, calendar: Calendar): string | null =>
  findPeriods(passage, calendar, said).find((period) => isOfFigures(passage, period) && !isDateline(passage, period))?.edtf ?? null;

/** «Lormeuil, le 3 mai 2024 –» says when the release is from: no stop behind the date. */
const isDateline = ({ tokens }: Passage, { next }: Period): boolean =>
  next === tokens.length || (next === tokens.length - 1 && tokens[next]?.form === '-');

/** «par rapport à 2023 (27,4 Mt)»: a figure in brackets right after a period is that period's. */
function glossed(passage: Passage, periods: readonly Period[], { first }: Figure): Period | null {
  const { before } = neighbours(periods, first);
  const open = formAt(passage, first - 1) === '(' && before?.next === first - 1;
  return open && !isOfFigures(passage, before) ? before : null;
}

function toFrame(passage: Passage, figure: Figure, trend: Framing['trend'], period: Period | null, source: Source | null): Framing {
  return {
    qualifier: findQualifier(passage, figure),
    trend,
    period: period?.edtf ?? null,
    period_text: period === null ? null : sliceOf(passage, period.first, period.next),
    place: findPlace(passage, figure),
    source: source === null ? null : { name: source.name, organization: source.organization },
    per: findPer(passage, figure),
    basis: findBasis(passage, figure),
    modality: findModality(passage, figure),
    measure: findMeasure(passage, figure),
    confidence: calibrate('statistic', figure.rule, CONFIDENCE[figure.rule] ?? USUAL_CONFIDENCE),
  };
}

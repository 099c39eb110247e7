import type { StatisticReading } from '../../domain/statistic.js';
import { COMPARISONS, findBasis, findPer } from './bases.js';
import type { Figure } from './figure.js';
import { findMeasure } from './measures.js';
import { findModality } from './modalities.js';
import type { Calendar } from './period-parts.js';
import { findPeriods, type Period } from './periods.js';
import { phraseBefore } from './phrases.js';
import { findPlace } from './places.js';
import { findQualifier } from './qualifiers.js';
import { findSources, type Source } from './sources.js';
import { formAt, type Passage, sliceOf } from './tokens.js';
import { findTrends } from './trends.js';

/** What the words around a figure say of it. */
export type Framing = Pick<
  StatisticReading,
  'qualifier' | 'trend' | 'period' | 'period_text' | 'place' | 'source' | 'per' | 'basis' | 'modality' | 'measure' | 'confidence'
>;

const CLAUSE_MARKS = new Set([',', ';', ':', '.', '(', ')', '-']);

function crossesClause(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (CLAUSE_MARKS.has(formAt(passage, at))) return true;
  return false;
}

/** One step of a walk through two ordered lists: the last item that begins before a figure, the first that follows it. */
function neighbours<T extends { first: number }>(items: readonly T[], at: number): { before: T | null; after: T | null } {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return { before: items[low - 1] ?? null, after: items[low] ?? null };
}

const NEAR = 24;

/** A period right after a figure is that figure's; one at the head of the sentence is everybody's; else the nearest. */
function bindPeriod(passage: Passage, periods: readonly Period[], figures: readonly Figure[], index: number): Period | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const { before, after } = neighbours(periods, figure.first);
  const between = figures[index + 1];
  const owned = after !== null && after.first - figure.next < NEAR && (between === undefined || between.first > after.first);
  if (owned && !crossesClause(passage, figure.next, after.first)) return after;
  const opening = periods[0];
  if (before !== null && opening !== undefined && opening.first <= 1 && isTaken(passage, before, figures, index)) return opening;
  return before ?? (after !== null && isBeyond(passage, figure, between, after) ? null : after);
}

const RIVALS = new Set([',', ';', ':', '(', 'contre', 'versus', 'vs', 'against']);

/** «12,3 %, contre 11,8 % en 2022»: the year is the other figure's. */
function isBeyond(passage: Passage, figure: Figure, between: Figure | undefined, { first }: Period): boolean {
  if (between === undefined || between.first > first || crossesClause(passage, between.next, first)) return false;
  for (let at = figure.next; at < between.first; at++) if (RIVALS.has(formAt(passage, at))) return true;
  return false;
}

/** The period before stands right after another figure of the same clause: it is that figure's. */
function isTaken(passage: Passage, { first }: Period, figures: readonly Figure[], index: number): boolean {
  const previous = figures[index - 1];
  return previous !== undefined && previous.next <= first && !crossesClause(passage, previous.next, first);
}

const FARTHEST_COMPARISON = 7;
const FOUNDED =
  /^(?:cree|creee|crees|creees|fonde|fondee|fondes|nee?|lancee?|founded|established|created|launched|born|inauguree?|implantee?)$/;

/** «Créée en 1987, l'entreprise emploie …»: when it began, not when the figure holds. */
const isFoundation = (passage: Passage, { first, next }: Period): boolean =>
  FOUNDED.test(formAt(passage, first - 1)) && formAt(passage, next) === ',';

/** «par rapport à 2019» is when the basis holds, not the figure. */
function isCompared(passage: Passage, first: number): boolean {
  if (formAt(passage, first - 1) === 'than' || phraseBefore(passage, first + 1, COMPARISONS[passage.language]) !== null) return true;
  for (let at = first; at > Math.max(0, first - FARTHEST_COMPARISON); at--) {
    if (phraseBefore(passage, at, COMPARISONS[passage.language]) !== null) return true;
    if (CLAUSE_MARKS.has(formAt(passage, at - 1)) || passage.tokens[at - 1]?.kind === 'digits') return false;
  }
  return false;
}

const CARRIERS = /^(?:en outre|de plus|par ailleurs|in addition|moreover|furthermore|further|additionally|also)$/;

/** «En outre, 12 % …»: the sentence goes on with the source of the one before. */
const carriesOn = (passage: Passage): boolean =>
  CARRIERS.test(formAt(passage, 0)) || CARRIERS.test(`${formAt(passage, 0)} ${formAt(passage, 1)}`);

function bindSource(sources: readonly Source[], at: number): Source | null {
  const { before, after } = neighbours(sources, at);
  return before ?? after;
}

const CONFIDENCE: Readonly<Record<string, number>> = {
  quantity: 0.97,
  'part-of-whole': 0.95,
  count: 0.9,
  rank: 0.85,
  list: 0.85,
  fraction: 0.9,
};
const USUAL_CONFIDENCE = 0.88;

/** Frames the figures of one sentence after another; a source may be carried on within a block. */
export function toFraming(calendar: Calendar): (passage: Passage, figures: readonly Figure[], block: number) => Framing[] {
  let carried: { source: Source; block: number } | null = null;
  return (passage, figures, block) => {
    const own = figures.length === 0 ? [] : findSources(passage);
    const last = own.at(-1);
    const inherited: Source | null = own.length === 0 && carried?.block === block && carriesOn(passage) ? carried.source : null;
    if (last !== undefined) carried = { source: last, block };
    else if (inherited === null) carried = null;
    if (figures.length === 0) return [];
    const trends = findTrends(passage, figures);
    const periods = findPeriods(passage, calendar).filter((period) => !isCompared(passage, period.first) && !isFoundation(passage, period));
    return figures.map((figure, index) =>
      toFrame(
        passage,
        figure,
        trends[index] ?? null,
        bindPeriod(passage, periods, figures, index),
        bindSource(own, figure.first) ?? inherited,
      ),
    );
  };
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
    confidence: CONFIDENCE[figure.rule] ?? USUAL_CONFIDENCE,
  };
}

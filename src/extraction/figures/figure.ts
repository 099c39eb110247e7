import type { Statistic, Unit } from '../../domain/statistic.js';

/** A stretch of tokens: from `first` up to `next`. */
export interface Stretch {
  first: number;
  next: number;
}

/** A quantity found in a passage, before its frame (period, source, trend …) is read. */
export interface Figure extends Stretch {
  rule: string;
  kind: Statistic['kind'];
  unit: Unit;
  value: number;
  value_max: number | null;
  denominator: number | null;
  from_value: number | null;
  /** The digits or words of the value itself. */
  number: Stretch;
  counted: Stretch | null;
  /** What is counted, where this passage does not say it. */
  noun: string | null;
  /** The power of ten printed with the unit or after the number: «14,2 M€». */
  scale: number;
  /** Said by the form itself: a sign, «doublé», «une vingtaine». */
  trend: Statistic['trend'];
  approx: boolean;
}

type Essential = Pick<Figure, 'rule' | 'kind' | 'unit' | 'value' | 'first' | 'next' | 'number'>;

export const toFigure = (essential: Essential, rest: Partial<Figure> = {}): Figure => ({
  value_max: null,
  denominator: null,
  from_value: null,
  counted: null,
  noun: null,
  scale: 0,
  trend: null,
  approx: false,
  ...essential,
  ...rest,
});

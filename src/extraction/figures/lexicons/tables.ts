import type { Statistic } from '../../../domain/statistic.js';

/** Heads of columns and captions that say the numbers below are changes; our own compilation, both languages, folded. */
export const GROWTH_HEADS: Readonly<Record<string, Statistic['trend']>> = {
  change: 'increase',
  changes: 'increase',
  growth: 'increase',
  increase: 'increase',
  var: 'increase',
  variation: 'increase',
  variations: 'increase',
  evolution: 'increase',
  croissance: 'increase',
  progression: 'increase',
  hausse: 'increase',
  augmentation: 'increase',
  ecart: 'increase',
  decrease: 'decrease',
  decline: 'decrease',
  baisse: 'decrease',
  recul: 'decrease',
  diminution: 'decrease',
};

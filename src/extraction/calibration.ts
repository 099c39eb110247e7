import { OBSERVED } from './lexicons/observed.js';

/** How many cases a rule's own estimate is worth beside what was observed of it. */
const ESTIMATE_WEIGHT = 8;

/**
 * How likely a fact of this rule is right: the rule's own estimate, drawn towards how often it was right on annotated texts.
 * @param estimate 0..1, penalties of the case included
 */
export function calibrate(kind: keyof typeof OBSERVED, rule: string, estimate: number): number {
  const [right, seen] = OBSERVED[kind][rule] ?? [0, 0];
  return Math.round(((right + ESTIMATE_WEIGHT * estimate) / (seen + ESTIMATE_WEIGHT)) * 100) / 100;
}

import type { Feature } from './features.js';
import { BASE, LABELS, type Label, STEPS, WEIGHTS } from './weights.js';

interface Reached {
  score: number;
  /** The label before; null at the start. */
  from: Label | null;
}

type Column = Map<Label, Reached>;

function emission(label: Label, features: ReadonlySet<Feature>): number {
  let score = BASE[label];
  for (const feature of features) score += WEIGHTS[label][feature] ?? 0;
  return score;
}

/** The best way to a label over every label before it. */
function reach(label: Label, before: Column | null): Reached | null {
  if (before === null) {
    const step = STEPS.start[label];
    return step === undefined ? null : { score: step, from: null };
  }
  let best: Reached | null = null;
  for (const [from, { score }] of before) {
    const step = STEPS[from][label];
    if (step !== undefined && (best === null || score + step > best.score)) best = { score: score + step, from };
  }
  return best;
}

function columnsOf(units: readonly ReadonlySet<Feature>[]): Column[] {
  const columns: Column[] = [];
  for (const features of units) {
    const column: Column = new Map();
    for (const label of LABELS) {
      const reached = reach(label, columns.at(-1) ?? null);
      if (reached !== null) column.set(label, { ...reached, score: reached.score + emission(label, features) });
    }
    columns.push(column);
  }
  return columns;
}

/** Where the best path ends: at the unit where the text begins, or at the last unit when no text does. */
function endOf(columns: readonly Column[]): { index: number; label: Label } | null {
  let best: { index: number; label: Label; score: number } | null = null;
  columns.forEach((column, index) => {
    for (const [label, { score }] of column) {
      if (label !== 'text' && index < columns.length - 1) continue;
      if (best === null || score > best.score) best = { index, label, score };
    }
  });
  return best;
}

/** The most likely labels of a head's units (Viterbi): shorter than the units when the text begins before the last of them. */
export function labelPath(units: readonly ReadonlySet<Feature>[]): Label[] {
  const columns = columnsOf(units);
  const labels: Label[] = [];
  let at = endOf(columns);
  while (at !== null) {
    labels.unshift(at.label);
    const from: Label | null = columns[at.index]?.get(at.label)?.from ?? null;
    at = from === null ? null : { index: at.index - 1, label: from };
  }
  return labels;
}

import { isBelow } from './floors.js';
import type { Scores } from './scoring.js';

/** What extraction.md asks for, French and English; metrics without a target are shown beside them. */
const TARGETS: Record<string, readonly [fr: number, en: number]> = {
  quote_strict: [0.95, 0.94],
  terms: [0.05, 0.05],
  speaker: [0.96, 0.96],
  role: [0.93, 0.93],
  end_to_end: [0.88, 0.86],
  people: [0.96, 0.96],
  value: [0.97, 0.97],
  value_unit: [0.94, 0.94],
  counted: [0.88, 0.88],
  trend: [0.93, 0.93],
  period: [0.93, 0.93],
  source: [0.9, 0.9],
  title: [0.95, 0.95],
  date: [0.98, 0.98],
  place: [0.97, 0.97],
  issuer: [0.93, 0.93],
  language: [1, 1],
};

export interface Column {
  language: string;
  scores: Scores;
  floors: Record<string, number> | undefined;
}

const cell = (text: string): string => text.padStart(8);

function row(metric: string, { language, scores, floors }: Column): string {
  const scored = scores[metric];
  if (scored === undefined) return cell('–').repeat(4);
  const target = TARGETS[metric]?.[language === 'fr' ? 0 : 1];
  const mark = isBelow(metric, scored.score, floors?.[metric])
    ? '↓'
    : target !== undefined && isBelow(metric, scored.score, target)
      ? '·'
      : ' ';
  const floor = floors?.[metric];
  return [scored.score.toFixed(3) + mark, floor?.toFixed(3) ?? '', target?.toFixed(2) ?? '', String(scored.n)].map(cell).join('');
}

/** A table for a terminal: `·` below the target, `↓` below the floor. */
export function toTable(columns: readonly Column[]): string {
  const metrics = [...new Set(columns.flatMap(({ scores }) => Object.keys(scores)))];
  const head = columns.map(({ language }) => [language, 'floor', 'target', 'n'].map(cell).join('')).join('   ');
  const lines = metrics.map((metric) => metric.padEnd(14) + columns.map((column) => row(metric, column)).join('   '));
  return [''.padEnd(14) + head, ...lines].join('\n');
}

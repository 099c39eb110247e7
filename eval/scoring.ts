import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type EvalSet, SCORER } from './sets.js';

/** Values of one language by metric: F1 where something can be missed or made up, else the share that is right. */
export type Scores = Record<string, { score: number; n: number }>;

interface ScorerMetric {
  f1?: number;
  accuracy?: number;
  n: number;
}

const PROJECT = join(import.meta.dirname, '..');

/** The command that reads the texts: Dateline's, or a baseline's. */
export const DATELINE = [process.execPath, join(PROJECT, 'dist/main.js'), 'extract'];
export const baseline = (name: string): string[] => [
  process.execPath,
  '--import',
  'tsx',
  join(import.meta.dirname, 'baselines', `${name}.ts`),
];

function toScores(metrics: Record<string, ScorerMetric | number>): Scores {
  const scored = Object.entries(metrics).filter((entry): entry is [string, ScorerMetric] => typeof entry[1] === 'object');
  return Object.fromEntries(scored.map(([metric, { f1, accuracy, n }]) => [metric, { score: f1 ?? accuracy ?? 0, n }]));
}

/** Scores a command on a set, by language. @param errors prints every single miss on stderr */
export function score({ folder }: EvalSet, command: readonly string[], errors: boolean): Record<string, Scores> {
  const run = spawnSync(process.execPath, [SCORER, folder, '--json', ...(errors ? ['--errors'] : []), '--', ...command], {
    encoding: 'utf8',
    cwd: PROJECT,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}`);
  const result = JSON.parse(run.stdout) as Record<string, Record<string, ScorerMetric | number>>;
  return Object.fromEntries(Object.entries(result).map(([language, metrics]) => [language, toScores(metrics)]));
}

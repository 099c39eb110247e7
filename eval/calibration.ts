import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged } from './judging.js';

const FILE = join(import.meta.dirname, '../src/extraction/lexicons/observed.ts');

const lineOf = ([rule, [right, seen]]: [string, [number, number]]): string =>
  `    ${/^\w+$/.test(rule) ? rule : `'${rule}'`}: [${right}, ${seen}],`;

function tally(judged: readonly Judged[], kind: Judged['kind']): string {
  const rules = new Map<string, [number, number]>();
  for (const { rule, right } of judged.filter((one) => one.kind === kind)) {
    const [hits, seen] = rules.get(rule) ?? [0, 0];
    rules.set(rule, [hits + (right ? 1 : 0), seen + 1]);
  }
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(lineOf)
    .join('\n');
}

/** Writes how often each rule was right into the extraction's own data. */
export function writeObserved(judged: readonly Judged[]): void {
  const source = readFileSync(FILE, 'utf8');
  const head = source.slice(0, source.indexOf('= {') + 3);
  writeFileSync(FILE, `${head}\n  quote: {\n${tally(judged, 'quote')}\n  },\n  statistic: {\n${tally(judged, 'statistic')}\n  },\n};\n`);
}

const BINS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** What confidence promises and what it keeps, bin by bin. */
export function toReliability(judged: readonly Judged[]): string {
  const lines = BINS.slice(0, -1).flatMap((from, index) => {
    const to = BINS[index + 1] ?? 1;
    const bin = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (bin.length === 0) return [];
    const said = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    const kept = bin.filter(({ right }) => right).length / bin.length;
    return [`${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}   said ${said.toFixed(3)}   right ${kept.toFixed(3)}   n=${bin.length}`];
  });
  return lines.join('\n');
}

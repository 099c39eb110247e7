import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Communique } from '../src/domain/communique.js';
import { DATELINE } from './scoring.js';
import type { EvalSet } from './sets.js';

interface Gold {
  quotes: { fragments: string[]; speaker: string[]; doubt?: boolean }[];
  statistics: { value: number; unit: string; start?: number; doubt?: boolean }[];
}

/** One fact that was found, and whether it is right; facts the annotation calls doubtful are not judged. */
export interface Judged {
  kind: 'quote' | 'statistic';
  rule: string;
  confidence: number;
  right: boolean;
}

const squash = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function judgeQuotes({ quotes }: Communique, gold: Gold): Judged[] {
  return quotes.flatMap(({ text, speaker, extractor, confidence }) => {
    const match = gold.quotes.find(({ fragments }) => squash(fragments.join(' ')) === squash(text));
    if (match?.doubt) return [];
    const names = match?.speaker.map(squash) ?? [];
    const said = speaker === null ? null : squash(speaker.name);
    const right =
      match !== undefined && (said === null ? names.length === 0 : names.some((name) => name.includes(said) || said.includes(name)));
    return [{ kind: 'quote' as const, rule: extractor.rule, confidence, right }];
  });
}

/** Characters a figure may stand away from its annotation: the canonical text leaves page furniture out. */
const NEAR = 400;

function judgeStatistics({ statistics }: Communique, gold: Gold): Judged[] {
  return statistics.flatMap(({ value, unit, selector, extractor, confidence }) => {
    const match = gold.statistics.find(
      (candidate) =>
        Math.abs(candidate.value - value) <= 1e-6 * Math.abs(value) && Math.abs((candidate.start ?? 0) - selector.start) < NEAR,
    );
    if (match?.doubt) return [];
    return [{ kind: 'statistic' as const, rule: extractor.rule, confidence, right: match?.unit === unit }];
  });
}

/** Every fact Dateline finds in a set, judged. */
export function judge({ folder }: EvalSet): Judged[] {
  const names = readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
  const [node = '', ...args] = DATELINE;
  const run = spawnSync(node, [...args, ...names.map((name) => join(folder, 'text', `${name}.txt`))], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const read = run.stdout.trim().split('\n');
  if (read.length !== names.length) throw new Error(`${names.length} texts, ${read.length} answers`);
  return names.flatMap((name, index) => {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as Gold;
    const communique = JSON.parse(read[index] ?? '') as Communique;
    return [...judgeQuotes(communique, gold), ...judgeStatistics(communique, gold)];
  });
}

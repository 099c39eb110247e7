import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toReliability, writeObserved } from './calibration.js';
import { isBelow, raise, readFloors, writeFloors } from './floors.js';
import { judge } from './judging.js';
import { baseline, DATELINE, type Scores, score } from './scoring.js';
import { type EvalSet, findSets, SCORER, SET_NAMES } from './sets.js';
import { toTable } from './table.js';

const USAGE = `npm run eval -- [--set ${SET_NAMES.join('|')}] [--errors] [--baselines] [--raise] [--confidence] [--calibrate] [--json]
  --errors     every miss, one a line
  --baselines  what simple means reach on the same texts
  --raise      write what was reached into floors.json; a floor never falls
  --confidence what confidence promises and what it keeps
  --calibrate  write how often each rule was right into the extraction's data
Exit code 1 when a metric is below its floor.`;

const BASELINES = [
  {
    name: 'marks-and-names',
    note: 'every marked span a quote, by the nearest name',
    metrics: ['quote_strict', 'quote_lenient', 'terms', 'speaker', 'people'],
  },
  { name: 'number-recogniser', note: 'figures as an off-the-shelf recogniser sees them', metrics: ['value', 'value_unit'] },
];

/** A baseline answers a part of the question; the rest of its scores mean nothing. */
const only = (scores: Record<string, Scores>, metrics: readonly string[]): Record<string, Scores> =>
  Object.fromEntries(
    Object.entries(scores).map(([language, all]) => [
      language,
      Object.fromEntries(Object.entries(all).filter(([name]) => metrics.includes(name))),
    ]),
  );

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function lostGround(set: EvalSet, scores: Record<string, Scores>): string[] {
  const floors = readFloors()[set.name] ?? {};
  return Object.entries(scores).flatMap(([language, metrics]) =>
    Object.entries(metrics)
      .filter(([metric, { score: reached }]) => isBelow(metric, reached, floors[language]?.[metric]))
      .map(
        ([metric, { score: reached }]) =>
          `${set.name}, ${language}: ${metric} is ${reached.toFixed(3)}, its floor ${floors[language]?.[metric]}`,
      ),
  );
}

function raiseFloors(set: EvalSet, scores: Record<string, Scores>): void {
  const floors = readFloors();
  const known = floors[set.name] ?? {};
  floors[set.name] = {
    ...known,
    ...Object.fromEntries(Object.entries(scores).map(([language, metrics]) => [language, raise(known[language], metrics)])),
  };
  writeFloors(floors);
}

const show = (title: string, scores: Record<string, Scores>, floors: Record<string, Record<string, number>> = {}): void => {
  const columns = Object.entries(scores).map(([language, metrics]) => ({ language, scores: metrics, floors: floors[language] }));
  say(`\n${title}\n${toTable(columns.sort((a, b) => (a.language < b.language ? 1 : -1)))}`);
};

interface Options {
  errors: boolean;
  baselines: boolean;
  raise: boolean;
  json: boolean;
  confidence: boolean;
}

/** @returns what fell below its floor */
function evaluate(set: EvalSet, options: Options): string[] {
  const scores = score(set, DATELINE, options.errors);
  if (options.raise) raiseFloors(set, scores);
  if (options.json) say(JSON.stringify({ set: set.name, scores }));
  else show(`${set.name}: ${set.note}`, scores, readFloors()[set.name]);
  if (options.baselines) {
    for (const { name, note, metrics } of BASELINES) {
      show(`${set.name}, baseline ${name}: ${note}`, only(score(set, baseline(name), false), metrics));
    }
  }
  if (options.confidence) say(`\n${set.name}: confidence\n${toReliability(judge(set))}`);
  return lostGround(set, scores);
}

function run(args: string[]): number {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args,
    options: {
      set: { type: 'string' },
      errors: flag,
      baselines: flag,
      raise: flag,
      json: flag,
      confidence: flag,
      calibrate: flag,
      help: flag,
    },
  });
  const { set: wanted = null, help, calibrate, ...options } = values;
  if (help || (wanted !== null && !SET_NAMES.includes(wanted))) {
    say(USAGE);
    return help ? 0 : 2;
  }
  if (!existsSync(SCORER)) {
    say('The scorer lies beside the project, not in it, and is not here: nothing was scored.');
    return 0;
  }
  if (calibrate) {
    writeObserved(findSets(wanted).flatMap(judge));
    say('Wrote what was observed; build, and look at --confidence.');
    return 0;
  }
  const lost = findSets(wanted).flatMap((set) => evaluate(set, options));
  for (const line of lost) process.stderr.write(`lost ground: ${line}\n`);
  return lost.length > 0 ? 1 : 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}\n`);
  process.exitCode = 2;
}

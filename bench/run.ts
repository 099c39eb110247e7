import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStores } from './compiled.js';
import { weigh } from './disk.js';
import { measureFiles } from './files.js';
import { type Options, parseOptions, USAGE } from './options.js';
import { populate } from './population.js';
import { measureCorpus, measureReading } from './reading.js';
import { missed, type Report, toJson, toMarkdown } from './report.js';
import { playRounds } from './rounds.js';
import { measureStart } from './starting.js';

const STARTS = 3;
/** Below this the bare server did not get a processor of its own. */
const BUSY_ENOUGH = 0.85;

const say = (progress: string): void => {
  process.stderr.write(`${progress}\n`);
};

async function measureIn(dataDir: string, { releases, rounds, seconds }: Options): Promise<Report> {
  const { storeFiles } = await loadStores();
  const filled = existsSync(storeFiles(dataDir).wire);
  say(filled ? `found stores in ${dataDir}` : `ingesting ${releases} releases`);
  const population = filled ? null : await populate(dataDir, releases, say);
  say('reading and extracting');
  const reading = await measureReading();
  const corpus = await measureCorpus();
  const files = await measureFiles();
  const disk = await weigh(dataDir);
  say('starting');
  const startMs = await measureStart(dataDir, STARTS);
  const measured = await playRounds(dataDir, { rounds, seconds, say });
  return { node: process.versions.node, releases: disk.releases, rounds, measured, population, reading, corpus, files, disk, startMs };
}

async function measureAll(options: Options): Promise<Report> {
  if (options.data !== null) {
    mkdirSync(options.data, { recursive: true });
    return measureIn(options.data, options);
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    return await measureIn(dataDir, options);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** @returns whether every gate was reached */
async function run(args: string[]): Promise<boolean> {
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return true;
  }
  const options = parseOptions(args);
  const report = await measureAll(options);
  process.stdout.write(options.json ? toJson(report) : toMarkdown(report));
  if (report.measured.some(({ bareBusy }) => bareBusy !== null && bareBusy < BUSY_ENOUGH)) {
    say(
      'The bare server was waiting: this machine was not quiet, or the load is the slower part. Ratios flatter; see those by processor time.',
    );
  }
  for (const { route, ratio } of missed(report))
    say(`too slow: ${route.name} at ${ratio.toFixed(3)} of the bare server, ${route.gate} is the least`);
  return missed(report).length === 0;
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? `${error.message}\n\n${USAGE}` : String(error));
  process.exitCode = 2;
}

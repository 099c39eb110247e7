import type { BareQuestion } from './bare.js';
import { processorSeconds } from './cpu.js';
import { ACCEPT, captureAll } from './fetching.js';
import type { LoadAnswer, LoadQuestion } from './load.js';
import { median } from './median.js';
import { type RunningServer, startServer, startWorker, type Worker } from './processes.js';
import { planRoutes, type Route } from './routes.js';

const LONGEST_ANSWER_MS = 60_000;
const WARM_UP_SECONDS = 1;

interface Pace {
  perSecond: number;
  /** Processor time of the server for one request, in µs; null where the system does not say. */
  processorMicros: number | null;
  /** How much of a processor it had meanwhile. */
  busy: number | null;
}

export interface Measured {
  route: Route;
  bytes: number;
  perSecond: number;
  barePerSecond: number;
  ratio: number;
  /** Lowest and highest ratio of a round. */
  spread: [number, number];
  processorMicros: number | null;
  /** The bare server's processor time a request, divided by Dateline's: what the ratio is without the waiting. */
  processorRatio: number | null;
  /** How much of a processor the bare server had: below 0.9 or so it was waiting, and the ratio flatters. */
  bareBusy: number | null;
}

export interface Plan {
  rounds: number;
  seconds: number;
  say: (progress: string) => void;
}

interface Bench {
  server: RunningServer;
  bare: Worker<BareQuestion, number>;
  barePort: number;
  load: Worker<LoadQuestion, LoadAnswer>;
}

interface Prepared {
  route: Route;
  bytes: number;
  rounds: { bare: Pace; real: Pace }[];
}

const requestText = (path: string, etag: string | null): string =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: ${ACCEPT}\r\n${etag === null ? '' : `if-none-match: ${etag}\r\n`}\r\n`;

const headerOf = (rawHeaders: readonly string[], name: string): string | null => {
  const at = rawHeaders.findIndex((given, index) => index % 2 === 0 && given.toLowerCase() === name);
  return at < 0 ? null : (rawHeaders[at + 1] ?? null);
};

/** Gives the bare server its answers and the load its requests. */
async function prepare({ server, bare, load }: Bench, route: Route): Promise<Prepared> {
  const answers = await captureAll(server.port, route.paths);
  await bare.ask({ answers }, LONGEST_ANSWER_MS);
  const plain = answers.map(({ path }) => requestText(path, null));
  const asked = answers.map(({ path, rawHeaders }) => requestText(path, route.conditional ? headerOf(rawHeaders, 'etag') : null));
  await load.ask({ ask: 'prepare', set: `bare ${route.name}`, requests: plain }, LONGEST_ANSWER_MS);
  await load.ask({ ask: 'prepare', set: `real ${route.name}`, requests: asked }, LONGEST_ANSWER_MS);
  return { route, bytes: median(answers.map(({ body }) => body.length)), rounds: [] };
}

async function measure({ server, bare, barePort, load }: Bench, side: 'bare' | 'real', route: Route, seconds: number): Promise<Pace> {
  const [port, pid] = side === 'bare' ? [barePort, bare.pid] : [server.port, server.pid];
  const status = side === 'real' && route.conditional ? 304 : 200;
  const before = processorSeconds(pid);
  const question: LoadQuestion = { ask: 'run', set: `${side} ${route.name}`, port, status, seconds };
  const { answered, wrong, seconds: elapsed } = await load.ask(question, seconds * 1000 + LONGEST_ANSWER_MS);
  const after = processorSeconds(pid);
  if (wrong > 0 || answered === 0) throw new Error(`${route.name} (${side}): ${answered} answers, ${wrong} of them wrong`);
  const used = before === null || after === null ? null : after - before;
  return {
    perSecond: answered / elapsed,
    processorMicros: used === null ? null : (used / answered) * 1e6,
    busy: used === null ? null : used / elapsed,
  };
}

const lengthFor = ({ gate }: Route, seconds: number): number => (gate === null ? seconds / 4 : seconds);

/** Each side first in turn: whatever the machine does meanwhile, it does to both. */
async function playRound(bench: Bench, prepared: Prepared[], round: number, seconds: number): Promise<void> {
  for (const { route, rounds } of prepared) {
    const length = lengthFor(route, seconds);
    const sides = round % 2 === 0 ? (['bare', 'real'] as const) : (['real', 'bare'] as const);
    const paces = { [sides[0]]: await measure(bench, sides[0], route, length), [sides[1]]: await measure(bench, sides[1], route, length) };
    if (paces.bare && paces.real) rounds.push({ bare: paces.bare, real: paces.real });
  }
}

const knownMedian = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
};

function summarize({ route, bytes, rounds }: Prepared): Measured {
  const ratios = rounds.map(({ bare, real }) => real.perSecond / bare.perSecond);
  return {
    route,
    bytes,
    perSecond: median(rounds.map(({ real }) => real.perSecond)),
    barePerSecond: median(rounds.map(({ bare }) => bare.perSecond)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    bareBusy: knownMedian(rounds.map(({ bare }) => bare.busy)),
    processorMicros: knownMedian(rounds.map(({ real }) => real.processorMicros)),
    processorRatio: knownMedian(
      rounds.map(({ bare, real }) => (bare.processorMicros && real.processorMicros ? bare.processorMicros / real.processorMicros : null)),
    ),
  };
}

async function playAll(bench: Bench, { rounds, seconds, say }: Plan): Promise<Measured[]> {
  const prepared: Prepared[] = [];
  for (const route of await planRoutes(bench.server.port)) prepared.push(await prepare(bench, route));
  say('warming up');
  await playRound(bench, prepared, 0, WARM_UP_SECONDS);
  for (const { rounds: warm } of prepared) warm.length = 0;
  for (let round = 0; round < rounds; round++) {
    say(`round ${round + 1} of ${rounds}`);
    await playRound(bench, prepared, round, seconds);
  }
  return prepared.map(summarize);
}

/** Dateline, the bare server and the load, a process each, and everything measured in turn. */
export async function playRounds(dataDir: string, plan: Plan): Promise<Measured[]> {
  const server = await startServer(dataDir, ['--public']);
  const bare = startWorker<BareQuestion, number>('./bare.ts');
  const load = startWorker<LoadQuestion, LoadAnswer>('./load.ts');
  try {
    const barePort = await bare.ask({ answers: [] }, LONGEST_ANSWER_MS);
    return await playAll({ server, bare, barePort, load }, plan);
  } finally {
    await Promise.all([server.stop(), bare.stop(), load.stop()]);
  }
}

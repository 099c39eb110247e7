import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { devNull } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MAIN } from './compiled.js';
import { answers } from './fetching.js';

const STOP_WITHIN_MS = 5_000;
const START_WITHIN_MS = 60_000;
const POLL_MS = 2;

/** Above what all clients together ask for: every request is counted, none is refused. */
const RATE_LIMIT = '1000000';

const living = new Set<ChildProcess>();

// Whatever ends this process ends what it started, one by one.
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

function keep(child: ChildProcess): ChildProcess {
  living.add(child);
  child.once('exit', () => living.delete(child));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(timer);
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

export interface RunningServer {
  port: number;
  pid: number;
  /** From its start to its first 200, in ms. */
  startedIn: number;
  stop(): Promise<void>;
}

/** Starts the compiled program on a folder of stores; its log goes where writing costs a system call and no disk. */
export async function startServer(dataDir: string, flags: readonly string[] = []): Promise<RunningServer> {
  const port = await findFreePort();
  const log = openSync(devNull, 'w');
  const env = { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port), RATE_LIMIT, LOG_LEVEL: 'info', PUBLIC_URL: '' };
  const began = performance.now();
  const child = keep(spawn(process.execPath, [MAIN, 'serve', ...flags], { env, stdio: ['ignore', log, 'pipe'] }));
  closeSync(log);
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  while (!(await answers(port, '/v1/releases?limit=1'))) {
    if (child.exitCode !== null || performance.now() - began > START_WITHIN_MS) throw new Error(`the server did not start: ${said}`);
    await wait(POLL_MS);
  }
  return { port, pid: child.pid ?? 0, startedIn: performance.now() - began, stop: () => end(child) };
}

export interface Worker<Question, Answer> {
  pid: number;
  ask(question: Question, withinMs: number): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts one of this folder's own processes; it answers one question after the other. */
export function startWorker<Question extends object, Answer>(file: string): Worker<Question, Answer> {
  const child = keep(fork(fileURLToPath(new URL(file, import.meta.url)), { serialization: 'advanced' }));
  return {
    pid: child.pid ?? 0,
    async ask(question, withinMs) {
      child.send(question);
      const [answer] = (await once(child, 'message', { signal: AbortSignal.timeout(withinMs) })) as [Answer];
      return answer;
    },
    stop: () => end(child),
  };
}

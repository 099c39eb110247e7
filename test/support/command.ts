import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Teardown } from './desk.js';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export const openFolder = (t: Teardown): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** The environment of a command: nothing of the test runner's, and a store of its own. */
const environment = (overrides: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, HOME: process.env.HOME, ...overrides });

export function start(args: readonly string[], overrides: NodeJS.ProcessEnv, cwd = process.cwd()): ChildProcess {
  return spawn(process.execPath, [join(process.cwd(), 'dist/main.js'), ...args], {
    cwd,
    env: environment(overrides),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the compiled command line to its end. */
export function run(args: readonly string[], overrides: NodeJS.ProcessEnv = {}, cwd?: string): Promise<Ended> {
  const child = start(args, overrides, cwd);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** Starts the server and waits until it says where it listens. */
export function serve(
  t: Teardown,
  overrides: NodeJS.ProcessEnv,
  args: readonly string[] = [],
  cwd?: string,
): Promise<{ url: string; child: ChildProcess; said: string }> {
  const child = start(['serve', ...args], { PORT: '0', LOG_LEVEL: 'warn', ...overrides }, cwd);
  t.teardown(
    () =>
      new Promise<void>((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.on('close', () => resolve());
        child.kill('SIGTERM');
      }),
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /API\s+(http:\S+)\//.exec(said)?.[1];
      if (url && said.includes('try ')) resolve({ url, child, said });
    });
    child.on('close', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

import { spawnSync } from 'node:child_process';

const MIB = 1024 * 1024;

/** What one document may cost, and one reader process in its life. The bombs that were tried reach gigabytes and minutes. */
export const READING_LIMITS = {
  /** Plain text and Markdown up to this size are read in the process itself: their readers are our own and linear. */
  bytesReadHere: 64 * 1024,
  wallMs: 10_000,
  heapMiB: 384,
  dataBytes: 768 * MIB,
  /** Over the life of a process; it is replaced at half of it. */
  cpuSeconds: 60,
  /** Node's module loader opens a program's files all at once, and there are some seven hundred. */
  openFiles: 2_048,
  documents: 200,
  answerBytes: 32 * MIB,
  /** Documents that may wait for a process. */
  queue: 100,
  processes: 2,
  /** A process with nothing to do ends. */
  idleMs: 30_000,
} as const;

/** What the system lends to contain a reader: absent ones are done without, and `dateline doctor` says so. */
export interface Protections {
  /** util-linux `prlimit`: memory, processor time, files written and opened, core dumps. */
  limits: boolean;
  /** util-linux `unshare` with a network namespace of its own: no network at all. */
  network: boolean;
  /** Node's permission model: reads nothing but the program, starts nothing. */
  permissions: boolean;
}

const works = ([command = '', ...args]: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 5_000 }).status === 0;

const withoutNetwork = (): string[] => ['unshare', '-rn', '--'];

const prlimit = (): string[] => {
  const { dataBytes, cpuSeconds, openFiles } = READING_LIMITS;
  return ['prlimit', `--data=${dataBytes}`, `--cpu=${cpuSeconds}`, '--fsize=0', `--nofile=${openFiles}`, '--core=0', '--'];
};

/** Node 20 has the permission model behind its first name. */
const permissionFlag = (): string | null =>
  ['--permission', '--experimental-permission'].find((flag) => process.allowedNodeEnvironmentFlags.has(flag)) ?? null;

let found: Protections | undefined;

/** Tried once a process: containers and other systems allow different things. */
export function findProtections(): Protections {
  found ??= {
    limits: works([...prlimit(), 'true']),
    network: works([...withoutNetwork(), 'true']),
    permissions: permissionFlag() !== null,
  };
  return found;
}

/** Tools that watch processes (coverage, debuggers) slip NODE_OPTIONS into every child; what it loads could not be contained. */
const cleared = (): string[] => (process.platform === 'win32' ? [] : ['env', '-u', 'NODE_OPTIONS']);

/** The words that start a contained Node on a script. @param readable files, and folders with a star, that it may read */
export function commandLine(script: string, readable: readonly string[]): string[] {
  const { limits, network } = findProtections();
  const flag = permissionFlag();
  return [
    ...cleared(),
    ...(network ? withoutNetwork() : []),
    ...(limits ? prlimit() : []),
    process.execPath,
    '--no-warnings',
    `--max-old-space-size=${READING_LIMITS.heapMiB}`,
    ...(flag === null ? [] : [flag, ...readable.map((place) => `--allow-fs-read=${place}`)]),
    script,
  ];
}

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { commandLine, findProtections } from '../../src/reading/limits.js';
import { readablePlaces } from '../../src/reading/reader-process.js';

const PROBE = join(import.meta.dirname, 'probe.mjs');
const README = join(import.meta.dirname, '../../README.md');

interface Probed {
  environment: string[];
  read: string;
  near: string;
  write: string;
  start: string;
  network: string;
}

/** What a program in a reader's place can do; a server of this test's own listens to whoever gets through. */
async function probe(): Promise<Probed> {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const [command = '', ...args] = commandLine(PROBE, [...readablePlaces(), PROBE]);
  const child = spawn(command, [...args, String(port), README], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {} });
  const said = await new Promise<Probed>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Probed));
    child.once('exit', (code) => reject(new Error(`the probe ended with ${code} before it spoke`)));
  });
  server.close();
  return said;
}

t.test(
  'where documents are read there is no file, not even of the project, no program, no environment, and no network where the system can take it away',
  async (t) => {
    const { permissions, network, limits } = findProtections();
    const said = await probe();
    // Node hands these on by itself: the channel to the parent, and coverage where that is measured.
    t.strictSame(
      said.environment.filter((name) => !/^(NODE_CHANNEL|NODE_V8_COVERAGE|_TAPJS)/.test(name)),
      [],
    );
    if (permissions)
      t.match(said, { read: 'ERR_ACCESS_DENIED', near: 'ERR_ACCESS_DENIED', write: 'ERR_ACCESS_DENIED', start: 'ERR_ACCESS_DENIED' });
    else if (limits) t.not(said.write, 'done');
    if (network) t.not(said.network, 'done');
    t.ok(permissions, 'every Node that is supported has the permission model');
  },
);

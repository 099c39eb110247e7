import { existsSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { openFolder, run, serve } from '../test/support/command.js';
import { LORMEUIL } from '../test/support/communiques.js';

/** Sends raw bytes and reads the answer to its end. */
function send(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

t.test('a server on an explicit folder starts empty and sees what another process publishes', async (t) => {
  const folder = openFolder(t);
  const env = { DATA_DIR: join(folder, 'data') };
  const { url, said } = await serve(t, env);
  t.notMatch(said, /example/);
  const total = async (): Promise<number> => ((await (await fetch(`${url}/v1/releases`)).json()) as { meta: { total: number } }).meta.total;
  t.equal(await total(), 0);
  const file = join(folder, 'cp.txt');
  writeFileSync(file, LORMEUIL);
  t.equal((await run(['ingest', file, '--publish', 'now'], env)).code, 0);
  t.equal(await total(), 1);
  t.equal(statSync(join(folder, 'data/newsroom.db')).mode & 0o777, 0o600);
});

t.test('serve --public opens the wire and nothing else', async (t) => {
  const folder = openFolder(t);
  const env = { DATA_DIR: join(folder, 'data') };
  const file = join(folder, 'cp.txt');
  writeFileSync(file, LORMEUIL);
  await run(['ingest', file, '--publish', 'now'], env);
  const { renameSync } = await import('node:fs');
  renameSync(join(folder, 'data/newsroom.db'), join(folder, 'newsroom.db'));
  const { url } = await serve(t, env, ['--public']);
  t.equal((await fetch(`${url}/v1/releases`)).status, 200);
  t.notOk(existsSync(join(folder, 'data/newsroom.db')));
});

t.test('what never becomes a request is answered with a problem document too', async (t) => {
  const { url } = await serve(t, { DATA_DIR: join(openFolder(t), 'data') });
  const cases: [string, number][] = [
    ['GET / HTTP/1.1\r\nHost x\r\n\r\n', 400],
    ['FROB /v1/releases HTTP/1.1\r\nHost: x\r\n\r\n', 501],
    [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(9000)}\r\n\r\n`, 431],
    ['GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  ];
  for (const [bytes, status] of cases) {
    const answer = await send(url, bytes);
    t.match(answer, new RegExp(`^HTTP/1.1 ${status} `), bytes.slice(0, 30));
    t.match(answer, /Content-Type: application\/problem\+json/i);
    t.equal(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').status, status);
  }
});

t.test('SIGTERM ends it cleanly', async (t) => {
  const { child } = await serve(t, { DATA_DIR: join(openFolder(t), 'data') });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.kill('SIGTERM');
  t.equal(await ended, 0);
});

import { type AddressInfo, connect } from 'node:net';
import fc from 'fast-check';
import t from 'tap';
import { publish } from '../../src/desk/publish.js';
import { buildApp } from '../../src/http/app.js';
import { ORIGIN } from '../support/desk.js';
import { RELEASE_NAMES } from './support/communiques.js';
import { foresee } from './support/knowledge.js';
import { openWorld, readingOf } from './support/worlds.js';

const RUNS = 600;

/** Sends bytes as they are, which no HTTP client would, and reads until the server hangs up. */
function send(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
    socket.end(bytes);
  });
}

interface Received {
  status: number;
  headers: Map<string, string>;
  body: string;
}

function parse(answer: string): Received {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const headers = fields.map((field): [string, string] => [
    field.split(':')[0]?.toLowerCase() ?? '',
    field.slice(field.indexOf(':') + 1).trim(),
  ]);
  return { status: Number(line.split(' ')[1]), headers: new Map(headers), body: rest.join('\r\n\r\n') };
}

const old = foresee('alder', 0).release.slug;
const paths = fc.constantFrom(
  '/',
  '/v1/releases',
  '/v1/quotes',
  `/v1/releases/${old}`,
  `/v1/releases/${old}/quotes`,
  '/v1/people/x',
  '/problems/gone',
  '*',
  'x',
);
/** Any byte but those that end the request line. */
const bytes = fc
  .uint8Array({ maxLength: 12 })
  .map((some) => Buffer.from(some.filter((byte) => ![0x0a, 0x0d, 0x20].includes(byte))).toString('latin1'));
const pieces = fc.oneof(
  bytes,
  fc.constantFrom(
    '?',
    '#',
    '%',
    '%00',
    '%0d%0a',
    '..',
    '/',
    '//',
    '\\',
    '\f',
    '\t',
    '\x7f',
    'é',
    '?_=1',
    '?q=bac',
    '&limit=1',
    '<',
    '>',
    '"',
    '{',
    '|',
    '^',
    '`',
    '@',
  ),
);
const targets = fc.tuple(paths, fc.array(pieces, { maxLength: 4 })).map(([path, some]) => `${path}${some.join('')}`);
const methods = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'PROPFIND');
const fields = fc.array(
  fc
    .tuple(fc.constantFrom('Accept', 'If-None-Match', 'If-Modified-Since', 'Range', 'X-Forwarded-For', 'Content-Length', 'Cookie'), bytes)
    .map(([name, value]) => `${name}: ${value}\r\n`),
  { maxLength: 2 },
);

t.test('whatever bytes arrive, no answer is a 5xx of our own making, and every refusal is a problem', async (t) => {
  const world = openWorld();
  for (const name of RELEASE_NAMES) {
    for (const variant of [0, 2] as const) {
      const { release_id } = await world.keep(name, readingOf(name, variant));
      await publish(world.desk, release_id);
    }
  }
  const app = await buildApp({ wire: world.wire, clock: world.clock, publicUrl: () => ORIGIN, version: '0.0.0', rateLimit: 0 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  t.teardown(async () => {
    await app.close();
    world.close();
  });
  const { port } = app.server.address() as AddressInfo;
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(methods, targets, fields, async (method, target, headers) => {
      const request = `${method} ${target} HTTP/1.1\r\nHost: dateline.example\r\n${headers.join('')}Connection: close\r\n\r\n`;
      const { status, headers: received, body } = parse(await send(port, Buffer.from(request, 'latin1')));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (!(status >= 200 && status < 500)) throw new Error(`${status} for ${JSON.stringify(request)}`);
      // The router refuses malformed escapes before any hook of ours has run.
      if (status !== 400 && received.get('x-content-type-options') !== 'nosniff')
        throw new Error(`no security headers for ${JSON.stringify(request)}`);
      if (status < 400) return;
      if (received.get('content-type') !== 'application/problem+json; charset=utf-8')
        throw new Error(`no problem for ${JSON.stringify(request)}`);
      if (method !== 'HEAD' && JSON.parse(body).status !== status)
        throw new Error(`another status in the body for ${JSON.stringify(request)}`);
    }),
    { numRuns: RUNS, seed: 20_260_312 },
  );
  for (const status of [200, 400, 404, 405]) t.ok(statuses.has(status), `some get ${status}`);
  t.pass(`${RUNS} requests: ${[...statuses].map(([status, times]) => `${status} ${times} times`).join(', ')}`);
});

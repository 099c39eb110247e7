import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Captured } from './fetching.js';

/**
 * The measure of everything: `node:http` and nothing else, sending for every address the bytes and headers Dateline
 * sent for it, from memory, under the same limits a connection has there.
 */
export type BareQuestion = { answers: Captured[] };

const MADE_BY_NODE = new Set(['date', 'connection', 'keep-alive']);
const known = new Map<string, { headers: string[]; body: Buffer }>();

function keptHeaders(rawHeaders: readonly string[]): string[] {
  const headers: string[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!MADE_BY_NODE.has(name.toLowerCase())) headers.push(name, value);
  }
  return headers;
}

const server = createServer({ keepAliveTimeout: 5_000, requestTimeout: 30_000 }, (request, response) => {
  const answer = known.get(request.url ?? '');
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, answer.headers);
  response.end(answer.body);
});
server.maxRequestsPerSocket = 1_000;

server.listen(0, '127.0.0.1', () => {
  process.on('message', ({ answers }: BareQuestion) => {
    for (const { path, rawHeaders, body } of answers) known.set(path, { headers: keptHeaders(rawHeaders), body });
    process.send?.((server.address() as AddressInfo).port);
  });
});
process.on('disconnect', () => process.exit());

import type { FastifyInstance } from 'fastify';
import type { Clock } from '../domain/instant.js';
import { commonHeaders } from './headers.js';
import { HttpProblem } from './problems.js';
import { openRateLimit } from './rate-limit.js';

const LONGEST_URL = 2048;

/** Refuses what is too long, and whoever asks too often. */
function admitRequests(app: FastifyInstance, quota: number, clock: Clock): void {
  const limit = quota === 0 ? null : openRateLimit(quota, clock);
  app.decorateRequest('allowance', null);
  app.addHook('onRequest', (request, _reply, done) => {
    if (limit !== null) request.allowance = limit.take(request.ip);
    const length = request.raw.url?.length ?? 0;
    if (length > LONGEST_URL) return done(new HttpProblem('uri-too-long', `The address has ${length} characters, ${LONGEST_URL} at most.`));
    done(request.allowance?.allowed === false ? tooMany(quota, request.allowance.reset) : undefined);
  });
}

const tooMany = (quota: number, reset: number): HttpProblem =>
  new HttpProblem('too-many-requests', `${quota} requests a minute are the most; the next minute begins in ${reset} s.`, {
    headers: { 'retry-after': String(reset) },
  });

/** Problems, pages and documents go through Fastify's reply; a header of their own wins over a common one. */
function setCommonHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const common = commonHeaders(request);
    for (let at = 0; at < common.length; at += 2) {
      const [name = '', value = ''] = common.slice(at, at + 2);
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
    done(null, payload);
  });
}

/** One line a request: what was asked, what was answered, how long it took. Never a body, never a title. */
function logRequests(app: FastifyInstance): void {
  if (app.log.level === 'silent') return;
  app.addHook('onResponse', (request, reply, done) => {
    const { method, url, id, ip } = request;
    request.log.info({ id, method, url, ip, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 }, 'request');
    done();
  });
}

export function addHooks(app: FastifyInstance, { quota, clock }: { quota: number; clock: Clock }): void {
  admitRequests(app, quota, clock);
  setCommonHeaders(app);
  logRequests(app);
}

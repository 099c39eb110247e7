import type { FastifyInstance } from 'fastify';
import type { Clock } from '../domain/instant.js';
import { HttpProblem } from './problems.js';
import { openRateLimit } from './rate-limit.js';

const LONGEST_URL = 2048;

/** Headers that never change. All headers go through Fastify's own map: one set on the raw response puts Node's writeHead on its slow path. */
const STATIC_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  vary: 'Accept, Accept-Encoding',
  'accept-ranges': 'none',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
};

function setStaticHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(STATIC_HEADERS).header('x-request-id', request.id);
    const length = request.raw.url?.length ?? 0;
    done(
      length > LONGEST_URL ? new HttpProblem('uri-too-long', `The address has ${length} characters, ${LONGEST_URL} at most.`) : undefined,
    );
  });
}

/** RateLimit headers as in draft-ietf-httpapi-ratelimit-headers-10: a policy, and what is left of it. */
function limitRates(app: FastifyInstance, quota: number, clock: Clock): void {
  if (quota === 0) return;
  const limit = openRateLimit(quota, clock);
  app.addHook('onRequest', (request, reply, done) => {
    const { allowed, remaining, reset } = limit.take(request.ip);
    reply.header('ratelimit-policy', limit.policy).header('ratelimit', `"anonymous";r=${remaining};t=${reset}`);
    if (allowed) return done();
    done(
      new HttpProblem('too-many-requests', `${quota} requests a minute are the most; the next minute begins in ${reset} s.`, {
        headers: { 'retry-after': String(reset) },
      }),
    );
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
  setStaticHeaders(app);
  limitRates(app, quota, clock);
  logRequests(app);
}

import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NO_STORE } from './caching.js';
import { HttpProblem, PROBLEMS, type ProblemSlug, toProblem } from './problems.js';

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
/** Answers that hold until the next minute like any other; the rest are about one request and are not kept. */
const CACHEABLE: ReadonlySet<ProblemSlug> = new Set(['not-found', 'gone']);

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

const BY_STATUS: Record<number, ProblemSlug> = {
  400: 'bad-request',
  404: 'not-found',
  408: 'request-timeout',
  413: 'payload-too-large',
  414: 'uri-too-long',
  415: 'unsupported-media-type',
  503: 'unavailable',
};

/** Any error as the problem it is; what nobody foresaw is ours, and says nothing of its inside. */
function asProblem(error: FastifyError | Error): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (isBusy(error))
    return new HttpProblem('unavailable', 'The store is busy; try again in a second.', { headers: { 'retry-after': '1' } });
  const slug = BY_STATUS['statusCode' in error ? (error.statusCode ?? 500) : 500];
  if (slug === 'unavailable') return new HttpProblem(slug, 'The server is stopping or overloaded.', { headers: { 'retry-after': '1' } });
  return slug
    ? new HttpProblem(slug, `${error.message}.`.replace(/\.\.$/, '.'))
    : new HttpProblem('internal-error', 'Something went wrong here.');
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: HttpProblem, cacheControl: () => string): FastifyReply {
  const { status } = PROBLEMS[problem.slug];
  return reply
    .code(status)
    .headers(problem.extras.headers ?? {})
    .removeHeader('etag')
    .removeHeader('last-modified')
    .header('cache-control', CACHEABLE.has(problem.slug) ? cacheControl() : NO_STORE)
    .type(PROBLEM_TYPE)
    .send(Buffer.from(`${JSON.stringify(toProblem(problem, request.id))}\n`));
}

/** The one place where errors become answers. */
export function handleErrors(app: FastifyInstance, cacheControl: () => string): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error);
    if (problem.slug === 'internal-error') request.log.error({ err: error }, 'unexpected error');
    return sendProblem(request, reply, problem, cacheControl);
  });
  app.setNotFoundHandler((request, reply) => {
    const detail = `There is nothing at ${request.url.split('?')[0]?.slice(0, 200)}. The index at / lists the routes, /docs explains them.`;
    return sendProblem(request, reply, new HttpProblem('not-found', detail), cacheControl);
  });
}

const CLIENT_ERRORS: Record<string, ProblemSlug> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_INVALID_METHOD: 'not-implemented',
};

const CLIENT_DETAILS: Partial<Record<ProblemSlug, string>> = {
  'headers-too-large': 'The request headers are larger than 8 KiB.',
  'request-timeout': 'The request did not arrive in time.',
  'not-implemented': 'The request method is not known to this server.',
};

/** Answers on the raw socket what never became a request: even that is a problem document. @param drawId makes the occurrence's id */
export function answerClientError(error: Error & { code?: string }, socket: Socket, drawId: () => string): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const slug = CLIENT_ERRORS[error.code ?? ''] ?? 'bad-request';
  const problem = toProblem(new HttpProblem(slug, CLIENT_DETAILS[slug] ?? 'The request is not well-formed HTTP.'), drawId());
  const body = `${JSON.stringify(problem)}\n`;
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

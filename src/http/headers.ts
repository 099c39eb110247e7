import type { FastifyRequest } from 'fastify';
import type { Allowance } from './rate-limit.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is left of the client's requests; null where nothing is counted. */
    allowance: Allowance | null;
  }
}

/** Headers that never change. */
export const STATIC_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  vary: 'Accept, Accept-Encoding',
  'accept-ranges': 'none',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
} as const;

/** Names and values in turn, as `writeHead` takes them. */
export type FlatHeaders = string[];

const STATIC_FLAT: readonly string[] = Object.entries(STATIC_HEADERS).flat();

/** What is about this one request; RateLimit as in draft-ietf-httpapi-ratelimit-headers-10: a policy, and what is left of it. */
export function requestHeaders({ id, allowance }: FastifyRequest): FlatHeaders {
  if (allowance === null) return ['x-request-id', id];
  const { policy, remaining, reset } = allowance;
  return ['x-request-id', id, 'ratelimit-policy', policy, 'ratelimit', `"anonymous";r=${remaining};t=${reset}`];
}

/** Every header an answer has whatever it says. */
export const commonHeaders = (request: FastifyRequest): FlatHeaders => [...STATIC_FLAT, ...requestHeaders(request)];

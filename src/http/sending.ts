import type { FastifyReply, FastifyRequest } from 'fastify';
import { commonHeaders, type FlatHeaders } from './headers.js';

/**
 * Sends finished bytes, in one or more parts, with one flat `writeHead`. The public API answers with stored bytes, so there is nothing for Fastify to
 * serialize; going past its reply is worth a fifth of an item's cost. Problems and pages take the ordinary way.
 */
export function sendBytes(request: FastifyRequest, reply: FastifyReply, headers: FlatHeaders, type: string, parts: Buffer[]): FastifyReply {
  const { raw } = reply.hijack();
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  raw.writeHead(200, [...commonHeaders(request), ...headers, 'content-type', type, 'content-length', String(length)]);
  // Node leaves the body out where the method is HEAD, and sends parts written in one turn together.
  for (const part of parts.slice(0, -1)) raw.write(part);
  raw.end(parts.at(-1));
  return reply;
}

/** The client's copy is good (RFC 9110 §15.4.5). */
export function sendNotModified(request: FastifyRequest, reply: FastifyReply, headers: FlatHeaders): FastifyReply {
  const { raw } = reply.hijack();
  raw.writeHead(304, [...commonHeaders(request), ...headers]);
  raw.end();
  return reply;
}

import { type Static, Type } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeHtml } from '../../domain/escaping.js';
import { Closed, Named } from '../../domain/schema.js';
import { PAGE_POLICY, renderPage } from '../../pages/page.js';
import type { PublicContext } from '../context.js';
import { itemQuerySchema } from '../query/parameters.js';
import { renderObject } from '../representations/json.js';
import { JSON_TYPE, negotiate, qualityOf } from '../representations/media-type.js';
import { parseItemStrictly } from './items.js';
import { LIST_PROBLEMS, NOT_MODIFIED } from './schemas.js';

const Index = Closed(
  {
    name: Type.String(),
    description: Type.String(),
    version: Type.String(),
    links: Type.Record(Type.String(), Type.String()),
    examples: Type.Array(Type.String(), { description: 'Addresses worth a first look.' }),
  },
  { $id: 'Index', description: 'Where everything is.' },
);
type Index = Static<typeof Index>;

export const indexComponents = [Index];

const EXAMPLES = ['/v1/releases?limit=3&pretty', '/v1/quotes?q=emploi&pretty', '/v1/statistics?unit=percent&pretty', '/v1/people?pretty'];

const toIndex = (publicUrl: string, version: string): Index => ({
  name: 'Dateline',
  description: 'Press communiqués as data: releases, quotes, people and statistics, each fact with the characters it was read from.',
  version,
  links: {
    self: `${publicUrl}/`,
    releases: `${publicUrl}/v1/releases`,
    quotes: `${publicUrl}/v1/quotes`,
    people: `${publicUrl}/v1/people`,
    statistics: `${publicUrl}/v1/statistics`,
    organizations: `${publicUrl}/v1/organizations`,
    docs: `${publicUrl}/docs`,
    openapi: `${publicUrl}/openapi.json`,
    health: `${publicUrl}/health`,
  },
  examples: EXAMPLES.map((path) => publicUrl + path),
});

function toPage({ name, description, links, examples }: Index): string {
  const list = (addresses: [string, string][]): string =>
    `<ul>${addresses.map(([address, label]) => `<li><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></li>`).join('')}</ul>`;
  const linked = Object.entries(links).map(([label, address]): [string, string] => [address, label]);
  return renderPage(
    name,
    `<h1>${escapeHtml(name)}</h1>\n<p>${escapeHtml(description)}</p>\n${list(linked)}\n<h2>To try</h2>\n${list(examples.map((address) => [address, address]))}`,
  );
}

function answerIndex(context: PublicContext, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const pretty = parseItemStrictly(request);
  const { accept } = request.headers;
  reply.header('cache-control', context.caching.cacheControl());
  const index = toIndex(context.publicUrl(), context.version);
  // A browser asks for text/html by name; curl's */* gets JSON.
  if (accept?.includes('text/html') && qualityOf(accept, 'text/html') >= qualityOf(accept, 'application/json')) {
    return reply.header('content-security-policy', PAGE_POLICY).type('text/html; charset=utf-8').send(toPage(index));
  }
  negotiate(accept);
  return reply.type(JSON_TYPE).send(renderObject(index, pretty));
}

/** `/`: JSON for curl, a page for browsers. */
export function addIndex(app: FastifyInstance, context: PublicContext): void {
  app.get(
    '/',
    {
      schema: {
        operationId: 'getIndex',
        summary: 'Where everything is',
        tags: ['Service'],
        querystring: itemQuerySchema(),
        response: { 200: Named(Index), ...NOT_MODIFIED, ...LIST_PROBLEMS },
      },
    },
    (request, reply) => answerIndex(context, request, reply),
  );
}

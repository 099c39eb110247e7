import { Type } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Release } from '../../domain/release.js';
import { Named } from '../../domain/schema.js';
import type { PublicContext } from '../context.js';
import { HttpProblem } from '../problems.js';
import { itemQuerySchema } from '../query/parameters.js';
import { renderItem, renderList } from '../representations/json.js';
import { JSON_TYPE, negotiate } from '../representations/media-type.js';
import { sendBytes, sendNotModified } from '../sending.js';
import { locate, parseItemStrictly, validatorOf } from './items.js';
import { ITEM_PROBLEMS, idParameter, listOf, NOT_MODIFIED, VersionEntry } from './schemas.js';

type ById = { Params: { id: string } };
type ByVersion = { Params: { id: string; version: string } };

async function listVersions(context: PublicContext, request: FastifyRequest<ById>, reply: FastifyReply): Promise<FastifyReply> {
  negotiate(request.headers.accept);
  const pretty = parseItemStrictly(request);
  const here = await locate(context, 'release', request.params.id, request, reply);
  if (here === null) return reply;
  const { fresh, headers } = context.caching.check(request, validatorOf(here));
  if (fresh) return sendNotModified(request, reply, headers);
  const { data, total } = await context.wire.listVersions(here.id);
  const self = context.publicUrl() + request.url;
  const body = renderList(data, { total, limit: total, next_cursor: null, self, first: self, next: null }, pretty);
  return sendBytes(request, reply, headers, JSON_TYPE, body);
}

async function getVersion(context: PublicContext, request: FastifyRequest<ByVersion>, reply: FastifyReply): Promise<FastifyReply> {
  negotiate(request.headers.accept);
  const pretty = parseItemStrictly(request);
  const here = await locate(context, 'release', request.params.id, request, reply);
  if (here === null) return reply;
  const number = /^[1-9]\d{0,8}$/.test(request.params.version) ? Number(request.params.version) : 0;
  const version = await context.wire.readVersion(here.id, number);
  if (version === null)
    throw new HttpProblem(
      'not-found',
      `This release has no public version ${request.params.version.slice(0, 20)}; its versions are listed at /v1/releases/${here.id}/versions.`,
    );
  const { fresh, headers } = context.caching.check(request, validatorOf(here));
  if (fresh) return sendNotModified(request, reply, headers);
  return sendBytes(request, reply, headers, JSON_TYPE, [renderItem(version, pretty)]);
}

/** Every public version of a release, as it was. */
export function addVersions(app: FastifyInstance, context: PublicContext): void {
  const common = { tags: ['Releases'], querystring: itemQuerySchema() };
  app.get<ById>(
    '/v1/releases/:id/versions',
    {
      schema: {
        ...common,
        operationId: 'listReleaseVersions',
        summary: 'List the public versions of a release, newest first',
        params: idParameter('Id or slug.'),
        response: { 200: listOf(VersionEntry), ...NOT_MODIFIED, ...ITEM_PROBLEMS },
      },
    },
    (request, reply) => listVersions(context, request, reply),
  );
  const version = Type.String({ pattern: '^[1-9]\\d{0,8}$', description: 'Number of the version, from 1.' });
  app.get<ByVersion>(
    '/v1/releases/:id/versions/:version',
    {
      schema: {
        ...common,
        operationId: 'getReleaseVersion',
        summary: 'Get one public version of a release, in full',
        params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 128, description: 'Id or slug.' }), version }),
        response: { 200: Named(Release), ...NOT_MODIFIED, ...ITEM_PROBLEMS },
      },
    },
    (request, reply) => getVersion(context, request, reply),
  );
}

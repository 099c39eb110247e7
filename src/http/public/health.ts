import { type Static, Type } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { Choice, Closed } from '../../domain/schema.js';
import { NO_STORE } from '../caching.js';
import type { PublicContext } from '../context.js';
import { HttpProblem } from '../problems.js';
import { renderObject } from '../representations/json.js';
import { JSON_TYPE } from '../representations/media-type.js';
import { LIST_PROBLEMS } from './schemas.js';

const Health = Closed({ status: Choice(['ok']) }, { $id: 'Health', description: 'No versions, counts or names: health is public.' });
type Health = Static<typeof Health>;
const OK: Health = { status: 'ok' };

export const healthComponents = [Health];

/** `/health/live`: the process answers. `/health`: the wire can be read too. */
export function addHealth(app: FastifyInstance, { wire }: PublicContext): void {
  const response = {
    200: { ...Type.Ref('Health'), description: 'It works.' },
    429: LIST_PROBLEMS[429],
    503: { ...Type.Ref('Problem'), description: 'It does not.' },
  };
  app.get(
    '/health/live',
    { schema: { operationId: 'getLiveness', summary: 'Whether the process answers', tags: ['Service'], response } },
    (_request, reply) => reply.header('cache-control', NO_STORE).type(JSON_TYPE).send(renderObject(OK, false)),
  );
  app.get(
    '/health',
    { schema: { operationId: 'getHealth', summary: 'Whether the service can read its wire', tags: ['Service'], response } },
    async (_request, reply) => {
      try {
        await wire.revision();
      } catch {
        throw new HttpProblem('unavailable', 'The wire cannot be read.', { headers: { 'retry-after': '5' } });
      }
      return reply.header('cache-control', NO_STORE).type(JSON_TYPE).send(renderObject(OK, false));
    },
  );
}

import { type Static, Type } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeHtml } from '../../domain/escaping.js';
import { Closed, Named } from '../../domain/schema.js';
import { PAGE_POLICY, renderPage } from '../../pages/page.js';
import type { PublicContext } from '../context.js';
import { HttpProblem, PROBLEMS, type ProblemKind } from '../problems.js';
import { itemQuerySchema } from '../query/parameters.js';
import { renderObject } from '../representations/json.js';
import { JSON_TYPE, negotiate, qualityOf } from '../representations/media-type.js';
import { parseItemStrictly } from './items.js';
import { ITEM_PROBLEMS } from './schemas.js';

const ProblemPage = Closed(
  { type: Type.String(), title: Type.String(), status: Type.Integer(), fix: Type.String({ description: 'What to do about it.' }) },
  { $id: 'ProblemPage', description: 'A kind of problem, explained.' },
);
type ProblemPage = Static<typeof ProblemPage>;

export const problemPageComponents = [ProblemPage];

const toPage = ({ type, title, status, fix }: ProblemPage): string =>
  renderPage(
    title,
    `<h1>${escapeHtml(title)}</h1>\n<p><code>${status}</code> <code>${escapeHtml(type)}</code></p>\n<p>${escapeHtml(fix)}</p>`,
  );

type BySlug = { Params: { slug: string } };

function answerProblemPage({ caching }: PublicContext, request: FastifyRequest<BySlug>, reply: FastifyReply): FastifyReply {
  const { slug } = request.params;
  const pretty = parseItemStrictly(request);
  const kind: ProblemKind | undefined = Object.hasOwn(PROBLEMS, slug) ? PROBLEMS[slug as keyof typeof PROBLEMS] : undefined;
  if (!kind) throw new HttpProblem('not-found', `There is no problem of this name; there are ${Object.keys(PROBLEMS).join(', ')}.`);
  const { title, status, fix } = kind;
  const page: ProblemPage = { type: `/problems/${slug}`, title, status, fix };
  const { accept } = request.headers;
  reply.header('cache-control', caching.cacheControl());
  if (accept?.includes('text/html') && qualityOf(accept, 'text/html') >= qualityOf(accept, 'application/json')) {
    return reply.header('content-security-policy', PAGE_POLICY).type('text/html; charset=utf-8').send(toPage(page));
  }
  negotiate(accept);
  return reply.type(JSON_TYPE).send(renderObject(page, pretty));
}

/** The page behind each problem's `type`: what it means and what to do. */
export function addProblemPages(app: FastifyInstance, context: PublicContext): void {
  app.get<BySlug>(
    '/problems/:slug',
    {
      schema: {
        operationId: 'getProblem',
        summary: 'What a problem means and what to do about it',
        tags: ['Service'],
        params: Type.Object({ slug: Type.String({ enum: Object.keys(PROBLEMS), description: 'The last part of `type`.' }) }),
        querystring: itemQuerySchema(),
        response: { 200: Named(ProblemPage), ...ITEM_PROBLEMS },
      },
    },
    (request, reply) => answerProblemPage(context, request, reply),
  );
}

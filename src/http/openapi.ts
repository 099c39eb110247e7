import swagger from '@fastify/swagger';
import type { TSchema } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import { components } from '../domain/components.js';
import { EXAMPLES } from './examples.js';
import { Problem, ProblemError } from './problems.js';
import { healthComponents } from './public/health.js';
import { indexComponents } from './public/index-page.js';
import { problemPageComponents } from './public/problem-pages.js';
import { envelopeComponents } from './public/schemas.js';

const DESCRIPTION = `Press communiqués as data. Every fact carries a \`selector\` with the exact characters it was read from:
\`body.text.slice(selector.start, selector.end) === selector.exact\`, in UTF-16 code units.

Unknown or invalid parameters are refused, never ignored. Errors are problem documents (RFC 9457). Lists are walked with
\`links.next\`; a walk shows the list as it was at its first page, but for what was withdrawn since.`;

const ALL: readonly TSchema[] = [
  ...components,
  ProblemError,
  Problem,
  ...healthComponents,
  ...indexComponents,
  ...problemPageComponents,
  ...envelopeComponents,
];

const RESPONSE_HEADERS = {
  ETag: { description: 'Weak validator; send it back in If-None-Match.', schema: { type: 'string' } },
  'Last-Modified': { description: 'When it last changed in public.', schema: { type: 'string' } },
  'Cache-Control': { description: 'Freshness, to the next whole minute.', schema: { type: 'string' } },
  RateLimit: { description: 'What is left of the allowance, and for how many seconds.', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'The allowance: requests and seconds.', schema: { type: 'string' } },
};

const RETRY_AFTER = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } };

interface OpenApiDocument {
  paths: Record<
    string,
    Record<
      string,
      {
        responses: Record<string, OpenApiResponse>;
        parameters?: { in: string; name: string; explode?: boolean; allowEmptyValue?: boolean }[];
      }
    >
  >;
}

interface OpenApiResponse {
  headers?: object;
  content?: Record<string, unknown>;
}

/** Problems have their own media type, and a 304 has no body: @fastify/swagger cannot be told per status. */
function finishResponse(status: string, response: OpenApiResponse): void {
  if (status === '304') delete response.content;
  const json = response.content?.['application/json'];
  if (Number(status) >= 400 && json) response.content = { 'application/problem+json': json };
  if (status === '200' || status === '304') response.headers = RESPONSE_HEADERS;
  if (status === '429' || status === '503') response.headers = RETRY_AFTER;
}

function finish(document: OpenApiDocument): OpenApiDocument {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      for (const [status, response] of Object.entries(operation.responses)) finishResponse(status, response);
      for (const parameter of operation.parameters ?? []) if (parameter.name === 'pretty') parameter.allowEmptyValue = true;
    }
  }
  return document;
}

function withExample(schema: TSchema): TSchema {
  const example = EXAMPLES[schema.$id ?? ''];
  return example === undefined ? schema : { ...schema, examples: [example] };
}

/** Registers the generator; to be called before any route. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  for (const schema of ALL) app.addSchema(withExample(schema));
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Dateline',
        version,
        summary: 'Releases, quotes, people and statistics read from press communiqués.',
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      security: [],
      tags: [
        { name: 'Releases', description: 'Published communiqués, in versions.' },
        { name: 'Quotes', description: 'Words attributed to a speaker.' },
        { name: 'People', description: 'Who is named, and their roles over time.' },
        { name: 'Statistics', description: 'Figures that measure something.' },
        { name: 'Organizations', description: 'Issuers, employers, stated sources.' },
        { name: 'Service', description: 'The service itself.' },
      ],
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => (typeof json.$id === 'string' ? json.$id : `def-${index}`) },
    transformObject: (input) =>
      'openapiObject' in input ? (finish(input.openapiObject as unknown as OpenApiDocument) as never) : input.swaggerObject,
  });
}

/** The OpenAPI document of a ready app, as JSON and as YAML; the same bytes for the same routes. */
export function toOpenApi(app: FastifyInstance): { json: string; yaml: string } {
  const document = JSON.parse(JSON.stringify(app.swagger())) as object;
  return { json: `${JSON.stringify(document, null, 2)}\n`, yaml: stringify(document, { lineWidth: 120, aliasDuplicateObjects: false }) };
}

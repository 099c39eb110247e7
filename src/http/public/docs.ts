import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PublicContext } from '../context.js';
import { toOpenApi } from '../openapi.js';
import { JSON_TYPE } from '../representations/media-type.js';

const CONFIGURATION = JSON.stringify({
  withDefaultFonts: false,
  hideClientButton: true,
  telemetry: false,
  metaData: { title: 'Dateline API' },
});

/** The reference's script runs here and talks to nobody else; it brings its own styles. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dateline API</title></head>
<body><noscript>The API is described by <a href="/openapi.json">/openapi.json</a>.</noscript>
<script id="api-reference" data-url="/openapi.json" data-configuration='${CONFIGURATION}'></script>
<script src="/docs/reference.js"></script>
</body></html>
`;

interface Asset {
  type: string;
  bytes: Buffer;
  etag: string;
  gzipped: Buffer | null;
}

const toAsset = (type: string, bytes: Buffer, compress = false): Asset => ({
  type,
  bytes,
  etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  gzipped: compress ? gzipSync(bytes) : null,
});

/** The script of the interactive reference, as its package ships it. */
const readReference = (): Buffer =>
  readFileSync(fileURLToPath(new URL('js/standalone.js', import.meta.resolve('@scalar/fastify-api-reference'))));

function answerAsset(
  { caching }: PublicContext,
  { type, bytes, etag, gzipped }: Asset,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.header('etag', etag).header('cache-control', caching.cacheControl()).type(type);
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  if (gzipped && String(request.headers['accept-encoding'] ?? '').includes('gzip')) {
    return reply.header('content-encoding', 'gzip').send(gzipped);
  }
  return reply.send(bytes);
}

/** The OpenAPI document, and a page to read it in that works without any other host. */
export function addDocs(app: FastifyInstance, context: PublicContext): void {
  const made = new Map<string, Asset>();
  const lazily = (name: string, make: () => Asset): Asset => {
    const known = made.get(name) ?? make();
    made.set(name, known);
    return known;
  };
  const serve = (path: string, make: () => Asset): void => {
    app.get(path, { schema: { hide: true } }, (request, reply) => answerAsset(context, lazily(path, make), request, reply));
  };
  serve('/openapi.json', () => toAsset(JSON_TYPE, Buffer.from(toOpenApi(app).json), true));
  serve('/openapi.yaml', () => toAsset('application/yaml; charset=utf-8', Buffer.from(toOpenApi(app).yaml), true));
  serve('/docs/reference.js', () => toAsset('text/javascript; charset=utf-8', readReference(), true));
  app.get('/docs', { schema: { hide: true } }, (request, reply) =>
    answerAsset(
      context,
      lazily('/docs', () => toAsset('text/html; charset=utf-8', Buffer.from(PAGE))),
      request,
      reply.header('content-security-policy', POLICY),
    ),
  );
}

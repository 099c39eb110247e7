import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Clock } from '../domain/instant.js';
import type { Wire } from '../wire/wire.js';
import { NO_STORE, openCaching } from './caching.js';
import type { PublicContext } from './context.js';
import { answerClientError, handleErrors, sendProblem } from './errors.js';
import { addHooks } from './hooks.js';
import { collectAddresses, refuseOtherMethods } from './methods.js';
import { describeApi } from './openapi.js';
import { HttpProblem } from './problems.js';
import { addDocs } from './public/docs.js';
import { addHealth } from './public/health.js';
import { addIndex } from './public/index-page.js';
import { addProblemPages } from './public/problem-pages.js';
import { addResources } from './public/resources.js';
import { addVersions } from './public/versions.js';

export interface AppOptions {
  wire: Wire;
  clock: Clock;
  /** Origin for absolute links. */
  publicUrl: () => string;
  version: string;
  /** Requests a minute and client; 0 for no limit. */
  rateLimit: number;
  /** CIDR list of proxies whose X-Forwarded-For is believed. */
  trustProxy?: string;
  logger?: FastifyServerOptions['logger'];
}

/** What Fastify and Node do by default is not a posture: each of these closes something that was seen open. */
const LIMITS = {
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  maxRequestsPerSocket: 1_000,
  bodyLimit: 1_024,
  routerOptions: { maxParamLength: 128 },
  http: { maxHeaderSize: 8 * 1024, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
} as const;

const MOST_CONNECTIONS = 2_000;

function createServer({ logger, trustProxy }: AppOptions): FastifyInstance {
  const app = Fastify({
    ...LIMITS,
    logger: logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    // One line a request carries its id itself; a child logger for each costs more than the line.
    childLoggerFactory: (parent) => parent,
    genReqId: () => randomUUID(),
    trustProxy: trustProxy === undefined || trustProxy === '' ? false : trustProxy.split(',').map((proxy) => proxy.trim()),
    frameworkErrors: (error, request, reply) => {
      const slug = error.statusCode === 414 ? 'uri-too-long' : 'bad-request';
      void sendProblem(request, reply, new HttpProblem(slug, `${error.message}.`), () => NO_STORE);
    },
    clientErrorHandler: (error, socket) => answerClientError(error, socket as Socket, randomUUID),
  });
  app.server.maxConnections = MOST_CONNECTIONS;
  app.server.maxHeadersCount = 64;
  app.removeAllContentTypeParsers();
  // The schemas describe; queries are read by our own strict parser, and answers are bytes made once, at publication.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  return app;
}

/** Builds the public service over a wire that can only be read. Does not listen. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { wire, clock, publicUrl, version, rateLimit } = options;
  const app = createServer(options);
  const caching = openCaching(clock, version);
  const context: PublicContext = { wire, clock, caching, publicUrl, version };
  addHooks(app, { quota: rateLimit, clock });
  handleErrors(app, caching.cacheControl);
  await describeApi(app, version);
  const addresses = collectAddresses(app);
  addIndex(app, context);
  addResources(app, context);
  addVersions(app, context);
  addHealth(app, context);
  addDocs(app, context);
  addProblemPages(app, context);
  refuseOtherMethods(app, addresses);
  await app.ready();
  return app;
}

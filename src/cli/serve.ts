import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { type Config, originOf } from '../config.js';
import { deliver } from '../desk/publish.js';
import { type Publisher, startPublisher } from '../desk/publisher.js';
import { openSteadyClock } from '../desk/steady-clock.js';
import { systemClock } from '../domain/instant.js';
import { buildApp } from '../http/app.js';
import { explain, UsageError } from './failure.js';
import type { Output } from './output.js';
import { projectFile } from './project.js';
import { type OpenDesk, openDesk, openPublicWire } from './stores.js';

const STOP_WITHIN_MS = 10_000;

export interface ServeOptions {
  /** Serve the wire and open nothing else: no newsroom, no publishing. */
  publicOnly: boolean;
  version: string;
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new UsageError(`Port ${port} on ${host} is in use; stop what uses it, or choose another with PORT`);
    if (code === 'EACCES') throw new UsageError(`Port ${port} needs more rights than this user has; choose one above 1023 with PORT`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new UsageError(`HOST ${host} is not an address of this machine; choose another`);
    throw error;
  }
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** The desk, with what was left half way finished and the examples loaded where they belong. */
async function prepareDesk(config: Config, output: Output): Promise<OpenDesk> {
  const desk = await openDesk({ dataDir: config.dataDir, clock: openSteadyClock(), server: true });
  await deliver(desk);
  if (config.loadExamples && (await desk.newsroom.isEmpty())) {
    // The readers are loaded only here: a server that publishes what others read starts without them.
    const { loadExamples } = await import('../desk/load-examples.js');
    const loaded = await loadExamples(desk, projectFile('examples'));
    output.say(`Loaded ${loaded} example communiqués of invented issuers; set DATA_DIR (or LOAD_EXAMPLES=never) to start empty.`);
  }
  return desk;
}

function announce({ say, paint }: Output, url: string, { dataDir }: Config, version: string): void {
  say(`${paint('bold', 'Dateline')} ${version}, data in ${dataDir}`);
  say(`  API   ${url}/`);
  say(`  docs  ${url}/docs`);
  say(`  try   curl '${url}/v1/quotes?limit=2&pretty'`);
}

function publishInBackground(app: FastifyInstance, desk: OpenDesk): Publisher {
  return startPublisher(desk, {
    onFailure: ({ release_id, error }) =>
      app.log.error({ release_id, reason: explain(error) }, 'a due release could not be published; it is tried again'),
    onError: (error) => app.log.error({ reason: explain(error) }, 'publishing was interrupted; it is tried again'),
  });
}

/** Runs the service until it is told to stop. */
export async function serve(config: Config, { publicOnly, version }: ServeOptions, output: Output): Promise<void> {
  const desk = publicOnly ? null : await prepareDesk(config, output);
  const wire = openPublicWire(config.dataDir);
  let origin = config.publicUrl ?? originOf(config.host, config.port);
  const app = await buildApp({
    wire,
    clock: systemClock,
    publicUrl: () => origin,
    version,
    rateLimit: config.rateLimit,
    trustProxy: config.trustProxy,
    logger: { level: config.logLevel },
  });
  const port = await listen(app, config);
  const local = originOf(config.host, port);
  origin = config.publicUrl ?? local;
  const publisher = desk ? publishInBackground(app, desk) : null;
  closeWithGrace({ delay: STOP_WITHIN_MS, logger: { error: (message) => app.log.error(message) } }, async () => {
    await app.close();
    await publisher?.stop();
    wire.close();
    desk?.close();
  });
  announce(output, local, config, version);
}

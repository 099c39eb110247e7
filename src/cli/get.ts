import { type Config, originOf } from '../config.js';
import { systemClock } from '../domain/instant.js';
import { buildApp } from '../http/app.js';
import { UsageError } from './failure.js';
import type { Output } from './output.js';
import { openPublicWire } from './stores.js';

/** Prints what the server would answer to GET, without a server. Returns the exit code: 1 for a problem. */
export async function runGet(
  path: string,
  { include }: { include?: boolean },
  config: Config,
  version: string,
  output: Output,
): Promise<number> {
  if (!path.startsWith('/')) throw new UsageError(`«${path}» is not a path; write for example /v1/releases?limit=3`);
  const wire = openPublicWire(config.dataDir);
  const publicUrl = config.publicUrl ?? originOf(config.host, config.port);
  const app = await buildApp({ wire, clock: systemClock, publicUrl: () => publicUrl, version, rateLimit: 0 });
  try {
    const answer = await app.inject({ method: 'GET', url: path });
    if (include) {
      output.result(`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`);
      for (const [name, value] of Object.entries(answer.headers)) output.result(`${name}: ${value}`);
      output.result('');
    }
    output.result(answer.body.trimEnd());
    return answer.statusCode < 400 ? 0 : 1;
  } finally {
    await app.close();
    wire.close();
  }
}

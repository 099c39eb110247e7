import { median } from './median.js';
import { startServer } from './processes.js';

/** From the start of `dateline serve` on filled stores to its first 200, in ms. */
export async function measureStart(dataDir: string, times: number): Promise<number> {
  const started: number[] = [];
  for (let time = 0; time < times; time++) {
    const server = await startServer(dataDir);
    started.push(server.startedIn);
    await server.stop();
  }
  return median(started);
}

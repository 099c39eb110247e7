import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openReadingRoom } from '../reading/reading-room.js';
import { explain } from './failure.js';
import { listFiles } from './files.js';
import type { Output } from './output.js';

export interface ExtractOptions {
  /** A page to look at instead of JSON. */
  html?: boolean;
}

/** Reads files and prints what is in each, one JSON document a line (or one page after the other), in order; keeps nothing. Returns the exit code. */
export async function runExtract(paths: readonly string[], { html = false }: ExtractOptions, output: Output): Promise<number> {
  const render = html ? (await import('../pages/communique-page.js')).renderCommuniquePage : JSON.stringify;
  const room = openReadingRoom();
  let failures = 0;
  for (const file of listFiles(paths)) {
    try {
      const { communique } = await room.read(readFileSync(file), basename(file));
      output.result(render(communique));
    } catch (error) {
      failures++;
      output.say(`${output.paint('red', 'failed')} ${file}  ${explain(error)}`);
    }
  }
  room.close();
  return failures > 0 ? 1 : 0;
}

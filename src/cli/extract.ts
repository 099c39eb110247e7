import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractFrom } from '../desk/extract.js';
import { explain } from './failure.js';
import { listFiles } from './files.js';
import type { Output } from './output.js';

/** Reads files and prints what is in each, one JSON document a line, in order; keeps nothing. Returns the exit code. */
export function runExtract(paths: readonly string[], output: Output): number {
  let failures = 0;
  for (const file of listFiles(paths)) {
    try {
      output.result(JSON.stringify(extractFrom(readFileSync(file), basename(file)).communique));
    } catch (error) {
      failures++;
      output.say(`${output.paint('red', 'failed')} ${file}  ${explain(error)}`);
    }
  }
  return failures > 0 ? 1 : 0;
}

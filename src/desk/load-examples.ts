import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from './desk.js';
import { ingest } from './ingest.js';

/** Publishes our own invented communiqués, dated as printed, so that a first look finds something. Returns how many. */
export async function loadExamples(desk: Desk, folder: string): Promise<number> {
  const files = readdirSync(folder).filter((name) => name !== 'README.md' && !name.startsWith('.'));
  for (const name of files.sort()) {
    await ingest(desk, readFileSync(join(folder, name)), name, { external_id: null, publish: 'now', dated: true, change_note: null });
  }
  return files.length;
}

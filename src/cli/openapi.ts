import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../domain/instant.js';
import { buildApp } from '../http/app.js';
import { toOpenApi } from '../http/openapi.js';
import type { Output } from './output.js';
import { projectFile } from './project.js';
import { openDesk, openPublicWire } from './stores.js';

/** The document of this version's routes; made over an empty wire, so nothing of anybody's data can be in it. */
async function describeRoutes(version: string): Promise<{ json: string; yaml: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    (await openDesk({ dataDir: folder })).close();
    const wire = openPublicWire(folder);
    const app = await buildApp({ wire, clock: systemClock, publicUrl: () => 'http://127.0.0.1:8080', version, rateLimit: 0 });
    const document = toOpenApi(app);
    await app.close();
    wire.close();
    return document;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the OpenAPI document, or writes the committed files. */
export async function runOpenApi({ yaml, write }: { yaml?: boolean; write?: boolean }, version: string, output: Output): Promise<number> {
  const document = await describeRoutes(version);
  if (write) {
    writeFileSync(projectFile('openapi/openapi.json'), document.json);
    writeFileSync(projectFile('openapi/openapi.yaml'), document.yaml);
    output.say('Wrote openapi/openapi.json and openapi/openapi.yaml.');
    return 0;
  }
  output.result((yaml ? document.yaml : document.json).trimEnd());
  return 0;
}

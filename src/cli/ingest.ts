import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Ingested, type IngestOptions, ingest } from '../desk/ingest.js';
import { parseEmbargo } from '../domain/instant.js';
import { explain, UsageError } from './failure.js';
import { listFiles } from './files.js';
import type { Output } from './output.js';
import type { OpenDesk } from './stores.js';

export interface IngestFlags {
  publish?: string;
  dated?: boolean;
  externalId?: string;
  changeNote?: string;
  json?: boolean;
}

function toOptions(flags: IngestFlags, now: number): IngestOptions {
  const { publish, dated = false, externalId, changeNote } = flags;
  const kept = { external_id: externalId ?? null, dated, change_note: changeNote ?? null };
  if (publish === undefined || publish === 'now') return { ...kept, publish: publish ?? null };
  const embargo = parseEmbargo(publish, now);
  if (!embargo.ok) throw new UsageError(`--publish: ${embargo.detail}`);
  return { ...kept, publish: embargo.ms };
}

function describe({ paint }: Output, file: string, done: Ingested): string {
  const when = done.publish_at === null ? '' : ` for ${done.publish_at}`;
  const found = `${done.quotes} quotes, ${done.people} people, ${done.statistics} statistics`;
  return `${paint('green', done.outcome.padEnd(9))} ${file}  ${done.release_id} version ${done.version} ${done.status}${when}  ${paint('dim', found)}`;
}

interface Tally {
  outcomes: Map<string, number>;
  failures: { file: string; reason: string }[];
}

async function ingestOne(
  desk: OpenDesk,
  file: string,
  options: IngestOptions,
  flags: IngestFlags,
  output: Output,
  tally: Tally,
): Promise<void> {
  try {
    const done = await ingest(desk, readFileSync(file), basename(file), options);
    tally.outcomes.set(done.outcome, (tally.outcomes.get(done.outcome) ?? 0) + 1);
    output.say(describe(output, file, done));
    for (const { text } of done.messages) output.say(`${output.paint('yellow', '          note')} ${text}`);
    if (flags.json) output.result(JSON.stringify({ file, ...done }));
  } catch (error) {
    const reason = explain(error);
    tally.failures.push({ file, reason });
    output.say(`${output.paint('red', 'failed   ')} ${file}  ${reason}`);
    if (flags.json) output.result(JSON.stringify({ file, error: reason }));
  }
}

function summarize({ outcomes, failures }: Tally): string {
  const parts = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`);
  return [...parts, ...(failures.length > 0 ? [`${failures.length} failed`] : [])].join(', ') || 'nothing to ingest';
}

/** Takes files in, one transaction each; a file that fails does not stop the others. Returns the exit code. */
export async function runIngest(desk: OpenDesk, paths: readonly string[], flags: IngestFlags, output: Output): Promise<number> {
  const files = listFiles(paths);
  const options = toOptions(flags, desk.clock());
  if (files.length === 0) throw new UsageError(`There is no file in ${paths.join(', ')}`);
  if (flags.externalId !== undefined && files.length > 1) throw new UsageError('--external-id names one release; ingest its file alone');
  const tally: Tally = { outcomes: new Map(), failures: [] };
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && index % 100 === 99) output.say(output.paint('dim', `${index + 1} of ${files.length}`));
    await ingestOne(desk, file, options, flags, output, tally);
  }
  output.say(summarize(tally));
  return tally.failures.length > 0 ? 1 : 0;
}

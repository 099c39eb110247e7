import { existsSync, statfsSync } from 'node:fs';
import type { Config } from '../config.js';
import { digestOf } from '../domain/digest.js';
import { fromTimestamp, systemClock } from '../domain/instant.js';
import { findProtections, type Protections } from '../reading/limits.js';
import { openConnection } from '../sqlite/connection.js';
import { explain } from './failure.js';
import type { Output } from './output.js';
import { type OpenDesk, openDesk, storeFiles } from './stores.js';

interface Finding {
  check: string;
  ok: boolean;
  detail: string;
}

const NODE = [20, 19];
const ENOUGH_BYTES = 256 * 1024 * 1024;

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > (NODE[0] ?? 0) || (major === NODE[0] && minor >= (NODE[1] ?? 0));
  return { check: 'node', ok, detail: `${process.version}${ok ? '' : '; 20.19 or newer is needed'}` };
}

function checkDisk(dataDir: string): Finding {
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  return { check: 'disk', ok: free >= ENOUGH_BYTES, detail: `${Math.floor(free / 1024 / 1024)} MiB free` };
}

function checkFile(check: string, file: string): Finding {
  if (!existsSync(file)) return { check, ok: true, detail: 'not there yet' };
  const connection = openConnection(file, { readonly: true, busyTimeoutMs: 5_000 });
  try {
    const result = String(connection.pragma('quick_check', { simple: true }));
    return { check, ok: result === 'ok', detail: `${file}: ${result}` };
  } finally {
    connection.close();
  }
}

/** Recomputes the digest of every published version: SQLite's own check misses a third of flipped bits. */
async function checkDigests({ newsroom }: OpenDesk): Promise<Finding> {
  let checked = 0;
  for await (const dispatch of newsroom.dispatchesAfter(0)) {
    if (dispatch.action !== 'publish') continue;
    const { release, quotes, statistics } = dispatch;
    if (digestOf(release, quotes, statistics) !== release.digest) {
      return {
        check: 'digests',
        ok: false,
        detail: `release ${release.id} version ${release.version} is not what was published; restore the newsroom from a backup`,
      };
    }
    checked++;
  }
  return { check: 'digests', ok: true, detail: `${checked} published versions as they were published` };
}

async function checkDelivery({ newsroom, wire }: OpenDesk): Promise<Finding> {
  const [sent, applied] = [await newsroom.lastDispatch(), await wire.applied()];
  if (applied > sent)
    return { check: 'delivery', ok: false, detail: 'the wire is ahead of the newsroom: they are not a pair; run «dateline rebuild»' };
  return {
    check: 'delivery',
    ok: sent === applied,
    detail: sent === applied ? `${applied} dispatches on the wire` : `${sent - applied} dispatches to deliver; start the server`,
  };
}

async function checkSchedule({ newsroom, clock }: OpenDesk): Promise<Finding> {
  const next = await newsroom.nextDue();
  if (next === null) return { check: 'schedule', ok: true, detail: 'nothing under embargo' };
  const late = clock() - fromTimestamp(next) > 5_000;
  return {
    check: 'schedule',
    ok: !late,
    detail: late ? `an embargo lifted at ${next} and nothing was published; is the server running?` : `next embargo lifts at ${next}`,
  };
}

/** What contains a reader here, and what does not; none of it missing is a fault of the installation. */
function describeProtections({ limits, network, permissions }: Protections): string {
  const protections: [boolean, string][] = [
    [limits, 'limits on memory, time and files (prlimit)'],
    [network, 'no network (unshare)'],
    [permissions, 'no files and no programs (Node permissions)'],
  ];
  const named = (there: boolean): string => protections.flatMap(([has, name]) => (has === there ? [name] : [])).join(', ');
  return `read in a process with ${named(true) || 'a time limit only'}${named(false) === '' ? '' : `; not to be had here: ${named(false)}`}`;
}

const PAGE = '<!doctype html><html><body><p>Dateline lit cette page.</p></body></html>';

/** Reads a page as it would any: in a process of its own. */
async function checkReading({ reading }: OpenDesk): Promise<Finding> {
  try {
    await reading.read(Buffer.from(PAGE), 'page.html');
    return { check: 'reading', ok: true, detail: describeProtections(findProtections()) };
  } catch (error) {
    return { check: 'reading', ok: false, detail: explain(error) };
  }
}

async function examine(config: Config): Promise<Finding[]> {
  const findings = [checkNode()];
  const desk = await openDesk({ dataDir: config.dataDir, clock: systemClock });
  try {
    const files = storeFiles(config.dataDir);
    findings.push(checkDisk(config.dataDir), checkFile('newsroom', files.newsroom), checkFile('wire', files.wire));
    findings.push(await checkDigests(desk), await checkDelivery(desk), await checkSchedule(desk), await checkReading(desk));
  } finally {
    desk.close();
  }
  return findings;
}

/** Looks over the installation and both stores. Returns the exit code: 1 when something has to be done. */
export async function runDoctor(config: Config, { json }: { json?: boolean }, output: Output): Promise<number> {
  let findings: Finding[];
  try {
    findings = await examine(config);
  } catch (error) {
    findings = [{ check: 'stores', ok: false, detail: explain(error) }];
  }
  for (const { check, ok, detail } of findings) {
    if (!json) output.result(`${output.paint(ok ? 'green' : 'red', ok ? 'ok  ' : 'FAIL')} ${check.padEnd(9)} ${detail}`);
  }
  if (json) output.result(JSON.stringify(findings));
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

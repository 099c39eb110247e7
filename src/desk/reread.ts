import type { Communique } from '../domain/communique.js';
import type { Extractor } from '../domain/quote.js';
import { NewsroomRefusal, type ReadableEdition, type RereadOutcome } from '../newsroom/newsroom.js';
import { composePublication } from './composition.js';
import type { Desk } from './desk.js';
import { deliver } from './publish.js';

/** What became of one edition: `failed` keeps what it said before. */
export interface Reread extends Pick<ReadableEdition, 'release_id' | 'version' | 'status'> {
  outcome: RereadOutcome | 'failed';
  title: string | null;
  /** Why it failed. */
  error: unknown;
}

const withoutVersion = <F extends { extractor: Extractor }>(fact: F): string =>
  JSON.stringify({ ...fact, extractor: { ...fact.extractor, version: '' } });

/** A fact that is read as before stays as it was, rules' version included: only what says something new is news. */
function carryOver<F extends { extractor: Extractor }>(before: readonly F[], after: readonly F[]): F[] {
  const known = new Map(before.map((fact) => [withoutVersion(fact), fact]));
  return after.map((fact) => known.get(withoutVersion(fact)) ?? fact);
}

const mergeReadings = (before: Communique, after: Communique): Communique => ({
  ...after,
  quotes: carryOver(before.quotes, after.quotes),
  statistics: carryOver(before.statistics, after.statistics),
});

async function rereadOne(desk: Desk, edition: ReadableEdition, secret: Uint8Array): Promise<Reread> {
  const { release_id, version, status } = edition;
  try {
    const { bytes, name } = await desk.newsroom.source(edition);
    const reading = await desk.reading.read(bytes, name);
    const communique = mergeReadings(await desk.newsroom.communique(edition), reading.communique);
    const again = { communique, pages: reading.pages };
    const outcome = await desk.newsroom.reread(edition, again, desk.clock(), (frozen) => composePublication(frozen, secret));
    if (outcome === 'republished') await deliver(desk);
    return { release_id, version, status, outcome, title: communique.release.title, error: null };
  } catch (error) {
    return { release_id, version, status, outcome: 'failed', title: null, error };
  }
}

/** The editions of the releases named by id or external id. */
async function choose({ newsroom }: Desk, names: readonly string[]): Promise<ReadableEdition[]> {
  const all = await newsroom.listReadable();
  if (names.length === 0) return all;
  const found = await Promise.all(names.map((name) => newsroom.find(name)));
  const missing = names.filter((_, index) => !found[index]);
  if (missing.length > 0) throw new NewsroomRefusal('unknown-release', `There is no release «${missing.join('», «')}» here; check the id`);
  const wanted = new Set(found.map((edition) => edition?.release_id));
  return all.filter(({ release_id }) => wanted.has(release_id));
}

/**
 * Reads stored sources again with the present rules: all of them, or those of the releases named. Drafts and embargoed editions change in the
 * newsroom alone; a public version stays the same version under the same ids, and the wire's log says what changed.
 */
export async function* reread(desk: Desk, names: readonly string[]): AsyncGenerator<Reread, void> {
  const { secret } = await desk.newsroom.instance();
  for (const edition of await choose(desk, names)) yield await rereadOne(desk, edition, secret);
}

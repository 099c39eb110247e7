import { writeCommuniques } from './communiques/communiques.js';
import { FORMATS, type Format } from './communiques/formats.js';
import { loadIngest, loadStores } from './compiled.js';

export interface Population {
  /** Documents a second, each read, kept, published and committed by itself, for each format. */
  perSecond: Record<Format, number>;
  seconds: number;
}

const PROGRESS_EVERY = 500;

/** Fills both stores through the desk, as `dateline ingest --publish now` does, one document after the other. */
export async function populate(dataDir: string, releases: number, say: (progress: string) => void): Promise<Population> {
  const [{ openDesk }, { ingest }] = [await loadStores(), await loadIngest()];
  let now = 0;
  const desk = await openDesk({ dataDir, clock: () => now });
  const spent = { txt: { documents: 0, ms: 0 }, md: { documents: 0, ms: 0 }, html: { documents: 0, ms: 0 } };
  try {
    for (const { name, format, bytes, at } of writeCommuniques(releases)) {
      now = at;
      const began = performance.now();
      await ingest(desk, bytes, name, { external_id: name, publish: 'now', dated: false, change_note: null });
      spent[format].ms += performance.now() - began;
      spent[format].documents++;
      if (Object.values(spent).reduce((total, { documents }) => total + documents, 0) % PROGRESS_EVERY === 0) say(`ingested up to ${name}`);
    }
    await desk.wire.settle();
  } finally {
    desk.close();
  }
  const rate = (format: Format): [Format, number] => [format, (spent[format].documents / spent[format].ms) * 1000];
  return {
    perSecond: Object.fromEntries(FORMATS.map(rate)) as Record<Format, number>,
    seconds: Object.values(spent).reduce((total, { ms }) => total + ms, 0) / 1000,
  };
}

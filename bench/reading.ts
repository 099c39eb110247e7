import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeCommuniques } from './communiques/communiques.js';
import { FORMATS, type Format } from './communiques/formats.js';
import { loadReadingRoom } from './compiled.js';
import { median, quantile } from './median.js';

export interface Reading {
  medianMs: number;
  p95Ms: number;
}

/** Documents until the engine has compiled what is often run: with a tenth of them everything takes twice as long. */
const WARM_UP = 600;
const MEASURED = 300;
const PAGES = 2;

/** Annotated communiqués of the evaluation, as press offices write them; the generated ones hold many more figures. */
const CORPUS = fileURLToPath(new URL('../eval/corpus/text/', import.meta.url));
/** Two pages, in bytes. */
const [SHORTEST, LONGEST] = [3_000, 5_500];
const PASSES = 12;

export async function measureCorpus(): Promise<Reading> {
  const room = (await loadReadingRoom()).openReadingRoom();
  const texts = readdirSync(CORPUS)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(CORPUS + name) }))
    .filter(({ bytes }) => bytes.length >= SHORTEST && bytes.length <= LONGEST);
  const times: number[] = [];
  for (let pass = 1; pass <= PASSES; pass++) {
    for (const { name, bytes } of texts) {
      const began = performance.now();
      await room.read(bytes, name);
      if (pass > PASSES / 2) times.push(performance.now() - began);
    }
  }
  room.close();
  return { medianMs: median(times), p95Ms: quantile(times, 0.95) };
}

/** How long one document takes from its bytes to the facts in it, once the code is warm; documents that were not read before. */
export async function measureReading(): Promise<Record<Format, Reading>> {
  const room = (await loadReadingRoom()).openReadingRoom();
  const times: Record<Format, number[]> = { txt: [], md: [], html: [] };
  let read = 0;
  for (const { name, format, bytes } of writeCommuniques(WARM_UP + MEASURED, { seed: 3, themes: PAGES })) {
    const began = performance.now();
    await room.read(bytes, name);
    if (++read > WARM_UP) times[format].push(performance.now() - began);
  }
  room.close();
  const reading = (format: Format): [Format, Reading] => [
    format,
    { medianMs: median(times[format]), p95Ms: quantile(times[format], 0.95) },
  ];
  return Object.fromEntries(FORMATS.map(reading)) as Record<Format, Reading>;
}

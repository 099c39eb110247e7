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

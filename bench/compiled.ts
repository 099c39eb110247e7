import { fileURLToPath } from 'node:url';

const distUrl = (path: string): string => new URL(`../dist/${path}`, import.meta.url).href;

/** The compiled program: what users run, not what a loader makes of the sources while it goes along. */
export const MAIN = fileURLToPath(distUrl('main.js'));

export const loadStores = async () => (await import(distUrl('cli/stores.js'))) as typeof import('../src/cli/stores.js');
export const loadIngest = async () => (await import(distUrl('desk/ingest.js'))) as typeof import('../src/desk/ingest.js');
export const loadReadingRoom = async () =>
  (await import(distUrl('reading/reading-room.js'))) as typeof import('../src/reading/reading-room.js');

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCommuniques } from './communiques/communiques.js';
import { loadReadingRoom } from './compiled.js';
import { median } from './median.js';

const EXAMPLES = join(import.meta.dirname, '../examples');
const WARM_UP = 15;
const MEASURED = 40;
const MIB = 1024 * 1024;

export interface FileReading {
  /** Each of our examples that is a PDF or a Word document, read again and again through a process: hand-over and extraction included. */
  files: { name: string; medianMs: number }[];
  /** A page that says next to nothing: what the way to the process and back costs. */
  handOverMs: number;
  /** One mebibyte of communiqués as one text, and two: linear is twice. */
  mebibyteMs: number;
  growth: number;
}

type Room = ReturnType<Awaited<ReturnType<typeof loadReadingRoom>>['openReadingRoom']>;

async function timeOf(room: Room, bytes: Uint8Array, name: string): Promise<number> {
  const began = performance.now();
  await room.read(bytes, name);
  return performance.now() - began;
}

async function medianOf(room: Room, bytes: Uint8Array, name: string): Promise<number> {
  for (let warm = 0; warm < WARM_UP; warm++) await room.read(bytes, name);
  const times: number[] = [];
  for (let measured = 0; measured < MEASURED; measured++) times.push(await timeOf(room, bytes, name));
  return median(times);
}

/** Plain communiqués after one another, cut to size. */
function longText(mebibytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const { format, bytes } of writeCommuniques(2_000, { seed: 5 })) {
    if (format !== 'txt') continue;
    parts.push(bytes);
    size += bytes.length;
    if (size > mebibytes * MIB) break;
  }
  return Buffer.concat(parts).subarray(0, mebibytes * MIB);
}

/** How long whole files take on their way through a reader process. */
export async function measureFiles(): Promise<FileReading> {
  const room = (await loadReadingRoom()).openReadingRoom();
  const files: FileReading['files'] = [];
  for (const name of readdirSync(EXAMPLES).filter((file) => /\.(pdf|docx)$/.test(file))) {
    files.push({ name, medianMs: await medianOf(room, readFileSync(join(EXAMPLES, name)), name) });
  }
  const handOverMs = await medianOf(room, Buffer.from('<!doctype html><h1>Un titre</h1><p>Un mot.</p>'), 'a.html');
  const [one, two] = [longText(1), longText(2)];
  const mebibyteMs = await timeOf(room, one, 'a.txt');
  const growth = (await timeOf(room, two, 'a.txt')) / (await timeOf(room, one, 'a.txt'));
  room.close();
  return { files, handOverMs, mebibyteMs, growth };
}

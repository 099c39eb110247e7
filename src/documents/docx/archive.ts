import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { DocumentRejected } from '../rejected.js';
import { type GatedEntry, MAX_ENTRIES, passGate } from './gate.js';
import { damaged, locked, tooComplex } from './refusals.js';

const STORED = 0;
const DEFLATED = 8;

/** The parts of a package, by name; unpacked when asked for, and never more than what the index declares. */
export class Archive {
  constructor(
    readonly bytes: Buffer,
    readonly entries: ReadonlyMap<string, GatedEntry>,
  ) {}

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** Null when there is no such part. Throws DocumentRejected when its bytes are not what the index says. */
  read(name: string): Buffer | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const content = this.#unpack(entry);
    // A wrong checksum may be a wrong figure in a sentence: nothing is read from a part that fails it.
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged('is damaged: a part fails its checksum');
    return content;
  }

  #unpack({ method, start, end, size }: GatedEntry): Buffer {
    const packed = this.bytes.subarray(start, end);
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw damaged('is packed in a way Word never uses');
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    } catch {
      throw damaged('is damaged: a part cannot be unpacked');
    }
  }
}

const readDirectory = async (zip: ZipFile): Promise<Entry[]> => {
  if (zip.entryCount > MAX_ENTRIES) throw tooComplex(`has more than ${MAX_ENTRIES} parts`);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
};

const isEncryption = (error: unknown): boolean => error instanceof Error && error.message.includes('encryption');

/** Opens a ZIP by its central directory. Throws DocumentRejected for what is damaged, locked or a bomb. */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    // Names stay bytes: decoding and checking them is the gate's.
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    const directory = Number(zip.readEntryCursor);
    return new Archive(buffer, passGate(buffer, await readDirectory(zip), directory));
  } catch (error) {
    if (error instanceof DocumentRejected) throw error;
    throw isEncryption(error) ? locked() : damaged('is damaged or was cut short');
  }
};

import type { Entry } from 'yauzl';
import { damaged, locked, tooComplex } from './refusals.js';

export const MAX_ENTRIES = 1000;
const MIB = 1024 * 1024;
const MAX_ENTRY_BYTES = 25 * MIB;
const MAX_TOTAL_BYTES = 50 * MIB;
const MAX_RATIO = 100;
/** Small parts of repeated markup compress better than any ratio a bomb could be told from. */
const RATIO_FLOOR = MIB;
const MAX_NAME = 260;

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;

/** An entry that passed: sizes are as declared, and hold or the entry is refused when it is read. */
export interface GatedEntry {
  name: string;
  method: number;
  crc: number;
  size: number;
  /** Where its packed bytes lie in the file. */
  start: number;
  end: number;
}

const isAbsurd = (name: string): boolean =>
  name === '' ||
  name.length > MAX_NAME ||
  /[\0-\x1f\x7f\ufffd]/.test(name) ||
  /^(?:\/|[a-z]:)/i.test(name) ||
  name.split(/[/\\]/).includes('..');

const isSymlink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK;

const refuseEntry = (entry: Entry, name: string): void => {
  if (entry.isEncrypted()) throw locked();
  if (isAbsurd(name)) throw damaged('has parts with impossible names');
  if (isSymlink(entry)) throw damaged('has links to files where its parts should be');
  if (entry.uncompressedSize > MAX_ENTRY_BYTES) throw tooComplex(`has a part of more than ${MAX_ENTRY_BYTES / MIB} MiB`);
  const isBomb = entry.uncompressedSize > RATIO_FLOOR && entry.uncompressedSize > entry.compressedSize * MAX_RATIO;
  if (isBomb) throw tooComplex(`has a part that unpacks to more than ${MAX_RATIO} times its size`);
};

/** The packed bytes begin after the local header, whose name and extra field may be longer than the central ones. */
const dataStart = (bytes: Buffer, offset: number): number => {
  if (offset + LOCAL_HEADER_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER)
    throw damaged('is damaged: a part is not where its index says');
  return offset + LOCAL_HEADER_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
};

/** Parts that share bytes are how a small file unpacks to petabytes without a single large ratio (Fifield, 2019). */
const refuseOverlaps = (places: { offset: number; end: number }[], directory: number): void => {
  let free = 0;
  for (const { offset, end } of places.sort((a, b) => a.offset - b.offset)) {
    if (offset < free) throw tooComplex('has parts that overlap');
    free = end;
  }
  if (free > directory) throw damaged('is damaged: it ends before its parts do');
};

/** Checks the central directory as a whole; nothing has been unpacked before. Throws DocumentRejected. */
export const passGate = (bytes: Buffer, entries: readonly Entry[], directory: number): Map<string, GatedEntry> => {
  const gated = new Map<string, GatedEntry>();
  const places: { offset: number; end: number }[] = [];
  let total = 0;
  for (const entry of entries) {
    const name = entry.fileNameRaw.toString('utf8');
    refuseEntry(entry, name);
    total += entry.uncompressedSize;
    if (total > MAX_TOTAL_BYTES) throw tooComplex(`unpacks to more than ${MAX_TOTAL_BYTES / MIB} MiB`);
    const start = dataStart(bytes, entry.relativeOffsetOfLocalHeader);
    const end = start + entry.compressedSize;
    // Part names are compared without case (ECMA-376-2, 6.2.2.3).
    const key = name.replaceAll('\\', '/').toLowerCase();
    if (gated.has(key)) throw damaged('has two parts of the same name');
    gated.set(key, { name, method: entry.compressionMethod, crc: entry.crc32, size: entry.uncompressedSize, start, end });
    places.push({ offset: entry.relativeOffsetOfLocalHeader, end });
  }
  refuseOverlaps(places, directory);
  return gated;
};

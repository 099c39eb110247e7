import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a ZIP; what is not given is as an honest archiver writes it. */
export interface ZipEntry {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
  /** What the central directory says instead of the truth. */
  size?: number;
  crc?: number;
  flags?: number;
  method?: number;
  attributes?: number;
  /** Points to the bytes of an earlier entry instead of having its own. */
  sameBytesAs?: number;
}

interface Placed {
  entry: ZipEntry;
  bytes: Buffer;
  packed: Buffer;
  offset: number;
}

const UTF8 = 0x800;

const header = ({ entry, bytes, packed }: Placed): Buffer => {
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(20, 0);
  buffer.writeUInt16LE(entry.flags ?? UTF8, 2);
  buffer.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 4);
  buffer.writeUInt32LE(entry.crc ?? crc32(bytes), 10);
  buffer.writeUInt32LE(packed.length, 14);
  buffer.writeUInt32LE(entry.size ?? bytes.length, 18);
  buffer.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return buffer;
};

const signature = (code: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(code);
  return buffer;
};

const central = (placed: Placed): Buffer => {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(placed.entry.attributes ?? 0, 6);
  rest.writeUInt32LE(placed.offset, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 3]), header(placed), rest, Buffer.from(placed.entry.name)]);
};

const endOf = (count: number, size: number, offset: number): Buffer => {
  const buffer = Buffer.alloc(18);
  buffer.writeUInt16LE(count, 4);
  buffer.writeUInt16LE(count, 6);
  buffer.writeUInt32LE(size, 8);
  buffer.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), buffer]);
};

/** Writes a ZIP, honest or not. */
export const zip = (entries: readonly ZipEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const placed: Placed[] = [];
  let offset = 0;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.content);
    const packed = entry.stored === true ? bytes : deflateRawSync(bytes);
    const earlier = placed[entry.sameBytesAs ?? -1];
    const one = { entry, bytes, packed, offset: earlier?.offset ?? offset };
    placed.push(one);
    if (earlier !== undefined) continue;
    const local = Buffer.concat([signature(0x04034b50), header(one), Buffer.from(entry.name), packed]);
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(placed.map(central));
  return Buffer.concat([...parts, directory, endOf(entries.length, directory.length, offset)]);
};

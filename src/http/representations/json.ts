/** Where a list is and what surrounds its rows. */
export interface Envelope {
  total: number | null;
  limit: number;
  next_cursor: string | null;
  self: string;
  first: string;
  next: string | null;
}

const OPEN = Buffer.from('{"data":[');
const NEWLINE = Buffer.from('\n');

const indent = (bytes: Buffer): Buffer => Buffer.from(`${JSON.stringify(JSON.parse(bytes.toString()), null, 2)}\n`);

/** A page of a list: the wire's bytes between an envelope's two ends. */
export function renderList(data: Buffer, { total, limit, next_cursor, self, first, next }: Envelope, pretty: boolean): Buffer {
  const end = `],"meta":${JSON.stringify({ total, limit, next_cursor })},"links":${JSON.stringify({ self, first, next })}}\n`;
  const list = Buffer.concat([OPEN, data, Buffer.from(end)]);
  return pretty ? indent(list) : list;
}

/** One thing: the wire's bytes as they are. */
export const renderItem = (item: Buffer, pretty: boolean): Buffer => (pretty ? indent(item) : Buffer.concat([item, NEWLINE]));

export const renderObject = (value: unknown, pretty: boolean): Buffer => Buffer.from(`${JSON.stringify(value, null, pretty ? 2 : 0)}\n`);

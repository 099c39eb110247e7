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

const indent = (bytes: Buffer): Buffer => Buffer.from(`${JSON.stringify(JSON.parse(bytes.toString()), null, 2)}\n`);

/** A page of a list: the wire's bytes between an envelope's two ends, which are sent as they are rather than copied together. */
export function renderList(data: Buffer, { total, limit, next_cursor, self, first, next }: Envelope, pretty: boolean): Buffer[] {
  const end = `],"meta":${JSON.stringify({ total, limit, next_cursor })},"links":${JSON.stringify({ self, first, next })}}\n`;
  const list = [OPEN, data, Buffer.from(end)];
  return pretty ? [indent(Buffer.concat(list))] : list;
}

/** One thing: the wire's line as it is. */
export const renderItem = (line: Buffer, pretty: boolean): Buffer => (pretty ? indent(line) : line);

export const renderObject = (value: unknown, pretty: boolean): Buffer => Buffer.from(`${JSON.stringify(value, null, pretty ? 2 : 0)}\n`);

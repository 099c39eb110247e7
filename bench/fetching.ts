import { Agent, get, type IncomingMessage } from 'node:http';

const TIMEOUT_MS = 10_000;

export interface Captured {
  path: string;
  status: number;
  /** Names and values in turn, as they were sent. */
  rawHeaders: string[];
  body: Buffer;
}

export const ACCEPT = '*/*';

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

function request(port: number, path: string, kept: boolean): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers: { accept: ACCEPT }, timeout: TIMEOUT_MS };
    const sent = get(kept ? { ...options, agent } : { ...options, agent: false }, resolve);
    sent.on('error', reject).on('timeout', () => sent.destroy(new Error(`no answer to ${path}`)));
  });
}

/** Whether a server is there and says 200. */
export async function answers(port: number, path: string): Promise<boolean> {
  try {
    const answer = await request(port, path, false);
    answer.resume();
    return answer.statusCode === 200;
  } catch {
    return false;
  }
}

async function capture(port: number, path: string): Promise<Captured> {
  const answer = await request(port, path, true);
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}: ${body}`);
  return { path, status: answer.statusCode, rawHeaders: answer.rawHeaders, body };
}

/** Every answer as it came over the wire. @throws when one is not a 200 */
export async function captureAll(port: number, paths: readonly string[]): Promise<Captured[]> {
  const captured: Captured[] = [];
  for (const path of paths) captured.push(await capture(port, path));
  return captured;
}

/** The body of a list, parsed no further than who is in it. */
export async function fetchList(port: number, path: string): Promise<{ data: { id: string }[]; links: { next: string | null } }> {
  const { body } = await capture(port, path);
  return JSON.parse(body.toString()) as { data: { id: string }[]; links: { next: string | null } };
}

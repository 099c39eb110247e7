import type { Clock } from '../domain/instant.js';

const WINDOW_MS = 60_000;
const WINDOW_S = WINDOW_MS / 1000;
/** Beyond this many clients in one window, newcomers share one allowance: memory stays bounded. */
const MOST_CLIENTS = 50_000;
const OTHERS = '*';

/** One allowance an IPv4 address, one an IPv6 /64 (what one subscriber has). */
export function clientOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  if (ip.startsWith('::ffff:')) return ip.slice(7);
  const [head = '', tail] = ip.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

export interface Allowance {
  /** The RateLimit-Policy field. */
  policy: string;
  allowed: boolean;
  remaining: number;
  /** Seconds until the window starts again. */
  reset: number;
}

/** Requests a minute and client, in windows of the clock's own minutes. @param quota 0 for no limit */
export function openRateLimit(quota: number, clock: Clock) {
  const policy = `"anonymous";q=${quota};w=${WINDOW_S}`;
  let window = -1;
  const used = new Map<string, number>();
  return {
    take(ip: string): Allowance {
      const now = clock();
      const current = Math.floor(now / WINDOW_MS);
      if (current !== window) {
        used.clear();
        window = current;
      }
      const client = clientOf(ip);
      const key = used.size < MOST_CLIENTS || used.has(client) ? client : OTHERS;
      const count = (used.get(key) ?? 0) + 1;
      used.set(key, count);
      return {
        policy,
        allowed: count <= quota,
        remaining: Math.max(0, quota - count),
        reset: Math.ceil((WINDOW_MS - (now % WINDOW_MS)) / 1000),
      };
    },
  };
}

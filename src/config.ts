import { isIP } from 'node:net';
import { type Static, Type } from '@sinclair/typebox';
import { envSchema } from 'env-schema';

const Environment = Type.Object({
  HOST: Type.String({ default: '127.0.0.1', description: 'Address to listen on.' }),
  PORT: Type.Integer({ default: 8080, minimum: 0, maximum: 65_535, description: 'Port to listen on; 0 for any free one.' }),
  DATA_DIR: Type.String({ default: 'data', minLength: 1, description: 'Folder of the two stores, newsroom.db and wire.db.' }),
  PUBLIC_URL: Type.String({
    default: '',
    pattern: '^$|^https?://[^\\s/?#]+$',
    description: 'Origin the public sees, without a slash at the end.',
  }),
  RATE_LIMIT: Type.Integer({
    default: 1_200,
    minimum: 0,
    maximum: 1_000_000,
    description: 'Requests a minute and client; 0 for no limit.',
  }),
  LOG_LEVEL: Type.Unsafe<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'>({
    type: 'string',
    enum: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    default: 'info',
  }),
  LOAD_EXAMPLES: Type.Unsafe<'auto' | 'never'>({
    type: 'string',
    enum: ['auto', 'never'],
    default: 'auto',
    description: 'auto: publish the invented examples when DATA_DIR is not set and the stores are empty.',
  }),
  TRUST_PROXY: Type.String({
    default: '',
    description: 'Comma-separated addresses or CIDR ranges of proxies whose X-Forwarded-For is believed.',
  }),
});

export interface Config {
  host: string;
  port: number;
  dataDir: string;
  /** Nobody's real newsroom ever publishes an example. */
  loadExamples: boolean;
  /** Null when it follows from the address that is listened on. */
  publicUrl: string | null;
  rateLimit: number;
  logLevel: Static<typeof Environment>['LOG_LEVEL'];
  trustProxy: string;
}

/** Something in the environment that has to be put right. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** The origin under which a listening address is reached from this machine. */
export function originOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function refuseStrangeProxies(list: string): void {
  for (const proxy of list === '' ? [] : list.split(',')) {
    const [address = '', prefix = '0', ...rest] = proxy.trim().split('/');
    const longest = isIP(address) === 6 ? 128 : 32;
    if (isIP(address) !== 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest && rest.length === 0) continue;
    throw new ConfigError(`TRUST_PROXY: «${proxy}» is not an address or a CIDR range; write for example 127.0.0.1,10.0.0.0/8`);
  }
}

/** Reads and checks the environment; the only place that does. @throws ConfigError naming every variable that is wrong */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  let values: Static<typeof Environment>;
  try {
    values = envSchema<Static<typeof Environment>>({ schema: Environment, data: { ...environment }, dotenv: false, env: false });
  } catch (error) {
    throw new ConfigError(
      `The environment is not right: ${(error as Error).message}. The README lists every variable; .env.example has them all.`,
    );
  }
  refuseStrangeProxies(values.TRUST_PROXY);
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    loadExamples: values.LOAD_EXAMPLES === 'auto' && environment.DATA_DIR === undefined,
    publicUrl: values.PUBLIC_URL || null,
    rateLimit: values.RATE_LIMIT,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY,
  };
}

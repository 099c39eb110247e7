import type { Clock } from '../domain/instant.js';
import type { Wire } from '../wire/wire.js';
import type { Caching } from './caching.js';

/** What public handlers work with: a wire that can only be read. */
export interface PublicContext {
  wire: Wire;
  clock: Clock;
  caching: Caching;
  /** Origin for absolute links, without a slash at the end. */
  publicUrl: () => string;
  version: string;
}

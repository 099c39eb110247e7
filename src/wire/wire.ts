import type { ResourceType, Tombstone } from '../domain/change.js';
import type { Dispatch } from '../domain/dispatch.js';
import type { ListQuery, Page } from './query.js';

/** What the wire knows of an address before it reads anything. */
export type Location =
  | {
      state: 'here';
      id: string;
      changed_seq: number;
      changed_at: string;
      /** The item's line, where it was asked for. */
      item: Buffer | null;
    }
  /** An old slug; `slug` is the present one. */
  | { state: 'moved'; id: string; slug: string }
  | { state: 'gone'; id: string; tombstone: Tombstone };

/** The public store, for reading. Everything it answers may be shown to anybody. */
export interface Wire {
  /** The state of the whole wire: `seq` moves with every public change and with nothing else; `at` is when it last did, null on an empty wire. */
  revision(): Promise<{ seq: number; at: string | null }>;
  /** Key for signing cursors: derived from the instance, stable over restarts and rebuilds. */
  cursorKey(): Promise<Buffer>;
  /** @param name an id, or for releases a slug @param what with `item` one read brings both place and bytes */
  locate(type: ResourceType, name: string, what?: 'place' | 'item'): Promise<Location | null>;
  /** The item's JSON as one line, line feed included. */
  read(type: ResourceType, id: string): Promise<Buffer | null>;
  list(query: ListQuery): Promise<Page>;
  /** Every public version of a release, newest first, joined by commas, and how many. */
  listVersions(releaseId: string): Promise<{ data: Buffer; total: number }>;
  /** One version's JSON as one line, line feed included. */
  readVersion(releaseId: string, version: number): Promise<Buffer | null>;
  /** Ids of people or organizations with exactly this name (folded), or the id itself. */
  resolve(type: 'person' | 'organization', name: string): Promise<string[]>;
  close(): void;
}

/** The public store, for the desk: projection in. */
export interface WireProjection {
  /** Number of the last dispatch that is on the wire. */
  applied(): Promise<number>;
  /** Puts one dispatch on the wire in one transaction; one that is there already changes nothing. */
  apply(dispatch: Dispatch): Promise<void>;
  /** Makes everything again from the dispatches, in one transaction: readers see the old wire until it is done. Returns how many were played. */
  rebuild(dispatches: AsyncIterable<Dispatch>): Promise<number>;
  /** Takes what the last withdrawal left out of every file, the write-ahead log among them; false while a reader holds it. With nothing left it costs nothing. */
  settle(): Promise<boolean>;
  close(): void;
}

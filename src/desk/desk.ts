import type { Clock } from '../domain/instant.js';
import type { Newsroom } from '../newsroom/newsroom.js';
import type { ReadingRoom } from '../reading/reading-room.js';
import type { WireProjection } from '../wire/wire.js';

/** What every use case works with: the one place that knows both stores. */
export interface Desk {
  newsroom: Newsroom;
  wire: WireProjection;
  reading: ReadingRoom;
  clock: Clock;
}

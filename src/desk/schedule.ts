import { toTimestamp } from '../domain/instant.js';
import type { Kept } from '../newsroom/newsroom.js';
import type { Desk } from './desk.js';

/** Puts a release's open edition under an embargo. @param at ms, on the minute grid (see parseEmbargo) */
export const schedule = (desk: Desk, releaseId: string, at: number): Promise<Kept> =>
  desk.newsroom.schedule(releaseId, toTimestamp(at), desk.clock());

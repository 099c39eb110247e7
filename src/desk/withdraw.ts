import { NewsroomRefusal } from '../newsroom/newsroom.js';
import type { Desk } from './desk.js';
import { deliver } from './publish.js';

export interface Withdrawn {
  release_id: string;
  /** False when it was never public: it is put away, and the wire never hears of it. */
  was_public: boolean;
}

/** Takes a release back: 410 with the explanation, and gone from every list, search and count at once. */
export async function withdraw(desk: Desk, idOrExternalId: string, explanation: string, alternativeUrl: string | null): Promise<Withdrawn> {
  const edition = await desk.newsroom.find(idOrExternalId);
  if (!edition) throw new NewsroomRefusal('unknown-release', `There is no release «${idOrExternalId}» here; check the id`);
  const withdrawal = await desk.newsroom.freezeWithdrawal(edition.release_id, desk.clock(), explanation, alternativeUrl);
  await deliver(desk);
  return { release_id: edition.release_id, was_public: withdrawal !== null };
}

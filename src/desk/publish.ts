import type { Kept } from '../newsroom/newsroom.js';
import { composePublication } from './composition.js';
import type { Desk } from './desk.js';

/**
 * Brings the wire up to the newsroom: everything frozen and not yet there, in order, each in one wire transaction,
 * and the newsroom told. Safe to call at any time, from any process, and again after a crash at any point.
 */
export async function deliver({ newsroom, wire }: Desk): Promise<void> {
  for await (const dispatch of newsroom.dispatchesAfter(await wire.applied())) {
    await wire.apply(dispatch);
    await newsroom.settle(dispatch.number);
  }
  // The last delivery may have died between the wire's transaction and the newsroom's.
  await newsroom.settle(await wire.applied());
  // So may the last withdrawal, before its words were out of every file; or a reader was in the way.
  await wire.settle();
}

/** Publishes a release's open edition now: freeze, wire, settle. */
export async function publish(desk: Desk, releaseId: string): Promise<Kept> {
  const { secret } = await desk.newsroom.instance();
  const kept = await desk.newsroom.freeze(releaseId, desk.clock(), 'now', (frozen) => composePublication(frozen, secret));
  await deliver(desk);
  return { ...kept, status: 'published' };
}

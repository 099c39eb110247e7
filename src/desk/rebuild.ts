import type { Desk } from './desk.js';

/** Makes the wire again from the newsroom, byte for byte. Returns how many dispatches were played. */
export async function rebuild({ newsroom, wire }: Desk): Promise<number> {
  const played = await wire.rebuild(newsroom.dispatchesAfter(0));
  await newsroom.settle(await wire.applied());
  await wire.settle();
  return played;
}

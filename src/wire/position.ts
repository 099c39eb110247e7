/** Seconds from 1900-01-01 to 1970-01-01: archives may be older than Unix. */
const EPOCH_SHIFT = 2_208_988_800;
const SEQUENCE_BITS = 14n;
const ORDINAL_BITS = 15n;

/** How many releases may carry the same second of `published_at` (a day of dated archives is one second). */
export const MAX_SEQUENCE = 2 ** Number(SEQUENCE_BITS) - 1;
/** How many quotes, or statistics, one release may have. */
export const MAX_ORDINAL = 2 ** Number(ORDINAL_BITS) - 1;

const FIRST_SECOND = -EPOCH_SHIFT;
const LAST_SECOND = 2 ** 34 - 1 - EPOCH_SHIFT;

const secondsOf = (timestamp: string): number => Math.min(LAST_SECOND, Math.max(FIRST_SECOND, Math.floor(Date.parse(timestamp) / 1000)));

/**
 * The place of a release (ordinal 0) or of one of its facts (1, 2 … in text order) in every list: an integer of
 * 63 bits, 34 for the second of publication, 14 for the order within it, 15 for the fact, counted down so that a
 * newest-first walk still reads each release from its first line to its last. Internal: never shown.
 */
export const wirePosition = (publishedAt: string, sequence: number, ordinal = 0): bigint =>
  (((BigInt(secondsOf(publishedAt) + EPOCH_SHIFT) << SEQUENCE_BITS) | BigInt(sequence)) << ORDINAL_BITS) | BigInt(MAX_ORDINAL - ordinal);

/** The positions of everything published from one instant to another, both included. */
export const positionRange = (from: string | null, to: string | null): { from: bigint; to: bigint } => ({
  from: from === null ? 0n : wirePosition(from, 0, MAX_ORDINAL),
  to: to === null ? 2n ** 63n - 1n : wirePosition(to, MAX_SEQUENCE, 0),
});

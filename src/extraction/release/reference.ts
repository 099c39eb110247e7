import type { SectionKind } from '../../domain/release.js';
import type { Words } from '../words.js';

const TOP = 6;
/** CP n° 123-2024 · N°12 · Réf. : 2024-CP-07 */
const REFERENCE = /(?:^|[^\p{L}])(?:n[°º]|réf(?:érence)?\.? ?:|ref\.? ?:|no\.) ?([\p{L}\d][\p{L}\d/._-]{0,30}\d[\p{L}\d/._-]{0,12})/iu;

/** The number the issuer printed in the banner. */
export function findReference(words: Words, kinds: readonly SectionKind[]): string | null {
  for (let block = 0; block < Math.min(TOP, words.blocks.length); block++) {
    const { start = 0, end = 0 } = words.blocks[block] ?? {};
    if (end - start > 120 || (kinds[block] !== 'banner' && end - start > 40)) continue;
    const match = REFERENCE.exec(words.text.slice(start, end));
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

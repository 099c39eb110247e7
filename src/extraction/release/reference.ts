import type { SectionKind } from '../../domain/release.js';
import type { Words } from '../words.js';

const TOP = 6;
/** «n°», «Réf. :», «No.»: what a number of the issuer's own follows; folded, tried where a word begins. */
const LABEL = /n[°o](?![a-z])\.?|ref(?:erence)?\.? ?:/y;
const NUMBER = /[\p{L}\d][\p{L}\d/._-]{0,44}/uy;
const LONGEST = 45;

/** The number printed at an offset: «2024-CP-07», «412»; without the marks after its last digit. */
function numberAt(text: string, at: number): string | null {
  NUMBER.lastIndex = at;
  const printed = NUMBER.exec(text.slice(0, at + LONGEST))?.[0] ?? '';
  const bare = printed.replace(/[/._-]$/, '');
  return bare.length > 1 && /\d/.test(bare) ? bare : null;
}

/** CP n° 123-2024 · N°12 · Réf. : 2024-CP-07 */
function referenceIn(text: string, folded: string): string | null {
  for (let at = 0; at < folded.length; at++) {
    LABEL.lastIndex = at;
    const label = at > 0 && /\p{L}/u.test(folded.charAt(at - 1)) ? null : LABEL.exec(folded);
    if (label === null) continue;
    const from = at + label[0].length;
    const number = numberAt(text, text.charAt(from) === ' ' ? from + 1 : from);
    if (number !== null) return number;
  }
  return null;
}

/** The number the issuer printed in the banner. */
export function findReference(words: Words, kinds: readonly SectionKind[]): string | null {
  for (let block = 0; block < Math.min(TOP, words.blocks.length); block++) {
    const { start = 0, end = 0 } = words.blocks[block] ?? {};
    if (end - start > 120 || (kinds[block] !== 'banner' && end - start > 40)) continue;
    const found = referenceIn(words.text.slice(start, end), words.shadow.slice(start, end));
    if (found !== null) return found;
  }
  return null;
}

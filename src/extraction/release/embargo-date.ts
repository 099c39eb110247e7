import { EMBARGO_WORDS } from '../lexicons/datelines.js';
import { EMBARGO } from '../lexicons/headings.js';
import { protectedWithin, type Words } from '../words.js';
import type { FoundDateline } from './dateline-forms.js';

const TOP_BLOCKS = 20;
const LONGEST = 250;
const BANNER_BEFORE =
  /^(?:(?:press|news|media) (?:release|information|statement|notice)|communique(?: de presse)?|information presse|dossier de presse) ?[-|:/] ?/;

/** «jusqu'au lundi 3 mars», «until 10am GMT,»: nothing stands between the notice and its day but words of time, so that no «embargo on timber since May» is one. */
export const leadsToDay = (folded: string): boolean => (folded.match(/[a-z]+/g) ?? []).every((word) => EMBARGO_WORDS.has(word));

/** The day an embargo lifts: the release's own, when it prints no other. */
export function findEmbargoDay(words: Words): FoundDateline | null {
  for (let block = 0; block < Math.min(TOP_BLOCKS, words.blocks.length); block++) {
    const { start = 0, end = 0 } = words.blocks[block] ?? {};
    const line = words.shadow.slice(start, Math.min(end, start + LONGEST));
    const banner = BANNER_BEFORE.exec(line)?.[0].length ?? 0;
    const notice = end - start > LONGEST ? null : EMBARGO.exec(line.slice(banner));
    if (notice === null) continue;
    const day = protectedWithin(words, { start, end }).find(({ kind, value }) => kind === 'date' && value !== null && value.length > 7);
    if (day !== undefined && leadsToDay(words.shadow.slice(start + banner + notice[0].length, day.start)))
      return { start: day.start, end: day.end, place: null, date: day.value, rule: 'D-05-embargo', block };
  }
  return null;
}

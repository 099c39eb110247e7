import { foldedWords } from './folding.js';

const TITLE_LENGTH = 60;
const HANGING = new Set('a au aux d de des du en et l la le les ou par pour sur un une and at by for in of on or the to with'.split(' '));

/** Date and folded title: `2026-03-12-la-ville-ouvre-son-conservatoire`. Whole words, and none that leaves the title hanging. */
export function toSlug(date: string, title: string | null): string {
  const kept: string[] = [];
  for (const word of foldedWords(title ?? '').flatMap((folded) => folded.match(/[a-z0-9]+/g) ?? [])) {
    if ([...kept, word].join('-').length > TITLE_LENGTH) break;
    kept.push(word);
  }
  while (kept.length > 1 && HANGING.has(kept.at(-1) ?? '')) kept.pop();
  return [date, ...kept].join('-').slice(0, 72);
}

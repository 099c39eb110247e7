import type { Words } from '../words.js';

const POINTING =
  /^(?:related|see also|more|further|links?|quick|liens?|voir aussi|a voir|en savoir plus|pour en savoir|documents?|ressources?|resources?|sur le meme)(?![a-z])/;

const LONGEST_LABEL = 60;

/** «Related information:», «Liens connexes :» and the line below it: where to read on, not who signs. */
export function isPointedTo({ shadow: folded, blocks }: Words, block: number): boolean {
  const { start = 0, end = 0 } = blocks[block - 1] ?? {};
  return end - start < LONGEST_LABEL && folded.charAt(end - 1) === ':' && POINTING.test(folded.slice(start, end));
}

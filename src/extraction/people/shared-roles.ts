import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, isEnglishAt, type Words } from '../words.js';
import type { Candidate } from './name-contexts.js';
import type { StatedRole } from './roles.js';

const JOINTS = new Set(['et', 'and', '&', ',']);

/** Nothing but «et», «and» or a comma between two names. */
function areJoined(words: Words, one: Candidate, other: Candidate): boolean {
  if (one.block !== other.block || other.run.first - one.run.to > FARTHEST || other.run.first <= one.run.to) return false;
  let inBracket = false;
  for (let at = one.run.to; at < other.run.first; at++) {
    const folded = foldedAt(words, at);
    if (folded === '(' || folded === ')') inBracket = folded === '(';
    else if (!inBracket && !JOINTS.has(folded)) return false;
  }
  return true;
}

/** «X (D-NE), and Y»: in tokens, a short bracket counted in. */
const FARTHEST = 10;

const TITLES = new Set(['senators', 'representatives', 'congressmen', 'ministers', 'councillors', 'doctors', 'professors']);

const isPlural = (word: string): boolean => /[^us]s$/.test(word);

/** «députés de A et de B», "U.S. Senators": a post that several hold. The noun comes first in French, last in English. */
function isOfSeveral(words: Words, { start, end }: StatedRole): boolean {
  const [phrase = ''] = words.shadow.slice(start, end).split(/ (?:de|du|des|of|for|a|au|aux) | d'|,/, 1);
  const nouns = phrase.split(' ');
  // «Senators X and Y»: a title before names, which each is told with elsewhere.
  if (TITLES.has(nouns.at(-1) ?? '')) return false;
  if (['les', 'des', 'nos', 'leurs'].includes(foldedAt(words, firstTokenFrom(words.tokens, start) - 1))) return true;
  const english = words.blocks[blockAt(words, start)]?.language === 'en';
  return isPlural((english ? nouns.at(-1) : nouns[0]) ?? '');
}

/** Before a name, a bare title: «Sens.», «Rep.». */
const isBareTitle = (words: Words, { role, run }: Candidate): boolean =>
  role !== null && role.end <= (words.tokens[run.from]?.start ?? 0) && role.end - role.start < 8 && isEnglishAt(words, run.from);

/** «les députés de A et de B, X et Y», "X and Y, co-chairs of the Task Force": what is said of several is each one's. */
export function shareRoles(words: Words, candidates: Candidate[]): void {
  candidates.forEach((one, at) => {
    const other = candidates[at + 1];
    if (other === undefined || !areJoined(words, one, other)) return;
    const before = one.role !== null && one.role.end <= (words.tokens[one.run.from]?.start ?? 0);
    if (before && other.role === null && one.role !== null && isOfSeveral(words, one.role)) other.role = one.role;
    const after = other.role !== null && other.role.start >= (words.tokens[other.run.to - 1]?.end ?? 0);
    if (after && other.role !== null && (one.role === null || isBareTitle(words, one)) && isOfSeveral(words, other.role))
      one.role = other.role;
  });
}

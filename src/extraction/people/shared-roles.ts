import { JOINT_TITLES } from '../lexicons/civilities.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, isEnglishAt, type Words } from '../words.js';
import type { Candidate } from './candidates.js';
import { type StatedRole, wholeBracket } from './roles.js';

/** The rule of a title said once for several. */
export const SEVERAL = 'P-10-several';

const JOINTS = new Set(['et', 'and', '&', ',']);

/** Nothing but «et», «and» or a comma between two names. */
function areJoined(words: Words, one: Candidate, other: Candidate): boolean {
  if (one.block !== other.block || other.run.first - one.run.to > FARTHEST || other.run.first <= one.run.to) return false;
  if (isPartyBetween(words, one, other)) return true;
  let inBracket = false;
  for (let at = one.run.to; at < other.run.first; at++) {
    const folded = foldedAt(words, at);
    if (folded === '(' || folded === ')') inBracket = folded === '(';
    else if (!inBracket && !JOINTS.has(folded)) return false;
  }
  return true;
}

/** "Sens. X, D-Minn., and Y, D-Neb.", "X (D-N.Y.), Y (D-Ala.)": where somebody sits stands between the names. */
const PARTY = /^(?:, [dril](?:-[a-z][a-z. ]{0,8})?| \([dril](?:-[a-z][a-z. ]{0,8})?\))?,?(?: and)? $/;

const isPartyBetween = ({ tokens, shadow }: Words, one: Candidate, other: Candidate): boolean => {
  const end = tokens[one.run.to - 1]?.end ?? 0;
  const start = tokens[other.run.first]?.start ?? 0;
  return start - end < LONGEST_GAP && PARTY.test(shadow.slice(end, start));
};

const LONGEST_GAP = 24;

/** «X (D-NE), and Y»: in tokens, a short bracket counted in. */
const FARTHEST = 10;

const isPlural = (word: string): boolean => /[^us]s\.?$/.test(word);

/** «députés de A et de B», "U.S. Senators": a post that several hold. The noun comes first in French, last in English. */
function isOfSeveral(words: Words, { start, end }: StatedRole): boolean {
  const [phrase = ''] = words.shadow.slice(start, end).split(/ (?:de|du|des|of|for|a|au|aux) | d'|,/, 1);
  const nouns = phrase.split(' ');
  if (['les', 'des', 'nos', 'leurs'].includes(foldedAt(words, firstTokenFrom(words.tokens, start) - 1))) return true;
  const english = words.blocks[blockAt(words, start)]?.language === 'en';
  return isPlural((english ? nouns.at(-1) : nouns[0]) ?? '');
}

/** Before a name, a bare title: «Sens.», «Rep.». */
const isBareTitle = (words: Words, { role, run }: Candidate): boolean =>
  role !== null && role.end <= (words.tokens[run.from]?.start ?? 0) && role.end - role.start < 8 && isEnglishAt(words, run.from);

/** «X (cadre associatif), Y (avocate)»: in a row whose brackets hold posts, every bracket does. */
function takeBracket(words: Words, one: Candidate, beside: Candidate): void {
  if (one.role !== null || beside.role?.rule !== 'P-17' || !one.run.given) return;
  one.role = wholeBracket(words, one.run.to, words.ranges[one.block]?.to ?? one.run.to);
}

/** «les députés de A et de B, X et Y»: what stands before the first is the next one's too. */
function handOn(words: Words, one: Candidate, other: Candidate): void {
  const before = one.role !== null && one.role.end <= (words.tokens[one.run.from]?.start ?? 0);
  if (before && other.role === null && one.role !== null && isOfSeveral(words, one.role)) other.role = one.role;
}

/** "X, Y and Z, co-chairs of the Task Force": what stands after the last is the one before's too. */
function handBack(words: Words, one: Candidate, other: Candidate): void {
  if (other.role === null || other.role.start < (words.tokens[other.run.to - 1]?.end ?? 0)) return;
  if ((one.role === null || isBareTitle(words, one)) && isOfSeveral(words, other.role)) one.role = other.role;
}

/** What is said of several is each one's. */
export function shareRoles(words: Words, candidates: Candidate[]): void {
  const pairs = candidates.flatMap((one, at): [Candidate, Candidate][] => {
    const other = candidates[at + 1];
    return other !== undefined && areJoined(words, one, other) ? [[one, other]] : [];
  });
  for (const [one, other] of pairs) {
    takeBracket(words, one, other);
    takeBracket(words, other, one);
    handOn(words, one, other);
  }
  for (const [one, other] of pairs.reverse()) handBack(words, one, other);
  for (const one of candidates) one.role = oneOf(words, one.role);
}

/** "Senators Roe and Quill", "Sens. Roe": each of them is a Senator. */
const oneOf = ({ shadow }: Words, role: StatedRole | null): StatedRole | null =>
  role !== null &&
  JOINT_TITLES.has(
    shadow
      .slice(role.start, role.end)
      .replace(/^u\.s\. /, '')
      .replace('.', ''),
  )
    ? { ...role, end: shadow.lastIndexOf('s', role.end), rule: SEVERAL }
    : role;

/** "said Senators Roe and Quill": what they are together; null where the text says it of each. */
export const roleTogether = ({ text }: Words, mentions: readonly { role: StatedRole | null }[]): string | null => {
  const role = mentions.find((mention) => mention.role?.rule === SEVERAL)?.role ?? null;
  return role === null ? null : text.slice(role.start, role.end + 1);
};

import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type Words } from '../words.js';
import { isAged } from './after-names.js';
import { type Candidate, holdsCommonWord, holdsHouse } from './candidates.js';
import { isAccompanied, isAppointed, isLed, isSourceWithPost, isTalkedWith, isVoiced } from './led-names.js';
import type { NameRun } from './name-runs.js';
import { isArticle, isRoleHead } from './role-grammar.js';
import type { StatedRole } from './roles.js';
import { isSpeechWord } from './speech-words.js';
import { isRoleOfOne } from './told-posts.js';

/** «a déclaré X», «X explique», «X : «»: somebody who speaks. */
function speaks(words: Words, { from, to }: NameRun, start: number): boolean {
  if (isArticle(foldedAt(words, from - 1))) return false;
  const before = words.tokens[from - 1];
  if (before !== undefined && before.casing === 'lower' && isSpeechWord(before.folded)) return true;
  const after = words.tokens[to];
  if (after !== undefined && after.casing === 'lower' && isSpeechWord(after.folded) && isAdjacent(words, to - 1)) return true;
  if (from === start && isOfBody(words, to)) return true;
  return from === start && foldedAt(words, to) === ':' && ['«', '"'].includes(foldedAt(words, to + 1));
}

const LONGEST_BODY = 5;

/** "Zbynka Holub | of the Harbour Foundation added, “": where somebody belongs, then a verb of speech and marks. */
function isOfBody(words: Words, index: number): boolean {
  if (!['of', 'from', 'at'].includes(foldedAt(words, index))) return false;
  let at = isArticle(foldedAt(words, index + 1)) ? index + 2 : index + 1;
  const first = at;
  while (at - first < LONGEST_BODY && words.tokens[at]?.kind === 'word' && words.tokens[at]?.casing !== 'lower') at++;
  const mark = [',', ':'].includes(foldedAt(words, at + 1)) ? at + 2 : at + 1;
  return at > first && isSpeechWord(foldedAt(words, at)) && ['"', '«'].includes(foldedAt(words, mark));
}

/** «(D-NY)», «(EPP, DE)», «(LR)»-like codes of a party and a place, which only people have. */
function hasParty(words: Words, index: number): boolean {
  const start = words.tokens[index]?.start ?? 0;
  return foldedAt(words, index) === '(' && /^\([A-Z&]{1,6}(?:-[A-Z]{2}|, [A-Z]{2,3})\)/.test(words.text.slice(start, start + 16));
}

const CREDITS = [
  '©',
  'credit photo',
  'credits photo',
  'credit :',
  'credits :',
  'photo :',
  'photos :',
  'photo: ',
  'photo by',
  'photographie :',
];

/** «© Durand / V. Garel»: an initial and a family name where pictures are credited. */
const isCredited = (words: Words, { from }: NameRun): boolean => {
  const { start = 0, folded = '' } = words.tokens[from] ?? {};
  if (!folded.endsWith('.')) return false;
  const before = words.shadow.slice(Math.max(0, start - 45), start);
  return CREDITS.some((one) => before.lastIndexOf(one) > before.lastIndexOf('\n'));
};

const CLOSING = new Set(['»', '"', "'"]);

/** «« … »⏎— Zbynka Holub, graveuse»: under a quotation, after a dash, a name before its comma is a signer's. */
function signs(words: Words, { from, to }: NameRun): boolean {
  let at = from - 1;
  while (at >= 0 && from - at < 6 && ['-', '>'].includes(foldedAt(words, at))) at--;
  if (foldedAt(words, from - 1) !== '-' || !CLOSING.has(foldedAt(words, at)) || foldedAt(words, to) !== ',') return false;
  const led = words.tokens[to + 1]?.casing === 'lower' || isRoleHead(words, to + 1);
  return led && words.text.slice(words.tokens[at]?.end, words.tokens[from]?.start).includes('\n');
}

const LONGEST_CONTACT = 16;
/** "contact Zbynka Holub at 555-0140": the verb, and its number close by. */
const CALLS = new Set(['contact', 'contacter', 'contactez', 'joindre', 'call', 'email']);
const LONGEST_CALL = 8;
const LEADS = new Set([':', '-', '|', '/', '·', '•', '*', 'l']);
const TRAILS = new Set(['-', '|', '/', '·', '<', '(', 'l', ',', ':']);

/** «Media: Iver Pike, 555-0140»: a name between separators, with its number or its address on the same line. */
function isReachable(words: Words, { from, to }: NameRun, limit: number): boolean {
  const start = words.tokens[from]?.start ?? 0;
  const first = from === 0 || words.text.slice(words.tokens[from - 1]?.end ?? 0, start).includes('\n');
  if (!first && CALLS.has(foldedAt(words, from - 1))) return isCalledUp(words, to, Math.min(limit, to + LONGEST_CALL));
  if (!first && !LEADS.has(foldedAt(words, from - 1))) return false;
  if (isOfHouse(words, to) && isContactOf(words, from)) return true;
  if (to < limit && isAdjacent(words, to - 1) && !TRAILS.has(foldedAt(words, to)) && !words.addresses.has(words.tokens[to]?.start ?? -1))
    return false;
  return hasAddress(words, to, limit, first && isLabelled(words, from) ? MOST_LINES : 0);
}

/** "CONTACT: | Zbynka Holub", as wires print it, with where somebody is of and no number */
const isContactOf = (words: Words, from: number): boolean => {
  const { start = 0 } = words.tokens[from] ?? {};
  return /(?:^|[\n,;|] ?)contacts? ?: $/.test(words.shadow.slice(Math.max(0, start - 14), start));
};

/** "Contact: Zbynka Holub | of Durand Foods" */
const isOfHouse = (words: Words, to: number): boolean =>
  ['of', 'from', 'at', 'chez', 'de'].includes(foldedAt(words, to)) && isCapital(words, to + 1);

/** A number or a mailbox close by; a page is that of a body. */
const isCalledUp = (words: Words, to: number, limit: number): boolean =>
  hasAddress(words, to, limit, 0) && !/www\.|https?:/.test(words.shadow.slice(words.tokens[to]?.start, words.tokens[limit - 1]?.end));

/** An address or a number after a name, at most so many lines further. */
function hasAddress(words: Words, to: number, limit: number, most: number): boolean {
  let lines = most;
  for (let at = to; at < limit && at - to < LONGEST_CONTACT; at++) {
    if (words.text.slice(words.tokens[at - 1]?.end ?? 0, words.tokens[at]?.start).includes('\n') && lines-- === 0) return false;
    if (words.addresses.has(words.tokens[at]?.start ?? -1)) return true;
  }
  return false;
}

/** A name, its post and its address may stand on a line each. */
const MOST_LINES = 2;
const CONTACT_LABEL = /(?:contacts?|presse|press|media|medias|enquiries|inquiries|relations)(?: [a-z]+)? ?:?\s{0,4}$/;

/** «Media contact:⏎Iver Pike⏎…» */
const isLabelled = (words: Words, from: number): boolean => {
  const { start = 0 } = words.tokens[from] ?? {};
  return CONTACT_LABEL.test(words.shadow.slice(Math.max(0, start - 40), start));
};

const PLACING = /(?:^|[^a-z])(?:(near|throughout|across|outside|pres de|a la tete de|at the helm of) |in )$/;
/** What people are the object of: "confidence in Jane Roe". */
const TRUSTING = /(?:confidence|trust|faith|belie(?:f|ve[sd]?)|interest(?:ed)?|invest(?:ed|ment)?|confide[sd]?) in $/;

/** "landslides in Quang Nam", «à la tête de Durand Martin»: a place or a body that is called like somebody. */
export function isPlaced(words: Words, { run: { first, from, to }, role }: Candidate): boolean {
  const { start = 0 } = words.tokens[first] ?? {};
  const before = words.shadow.slice(Math.max(0, start - 24), start);
  return role === null && to - from === 2 && foldedAt(words, to) !== "'s" && PLACING.test(before) && !TRUSTING.test(before);
}

/** "the Helen Harbour quay": in English what "the" leads to is called so, unless a post is told of somebody. */
export const isCalled = (words: Words, { run, role }: Candidate): boolean =>
  !run.civil && !run.titled && role === null && foldedAt(words, run.first - 1) === 'the' && isEnglishAt(words, run.from);

/** "Zbynka Holub, a 61-year-old", «Zbynka Holub, 61 ans,»: only people have an age in years; a bare number may be one of a street. */
const isOfAge = (words: Words, { to }: NameRun): boolean =>
  isAged(words, to) &&
  (isOfBareAge(words, to) ||
    [1, 2].some((at) =>
      /^(?:ans|years|aged|agee?|\d{1,3}-year-old)$/.test(foldedAt(words, to + at + (foldedAt(words, to + 1) === 'a' ? 1 : 0))),
    ));

/** "Zbynka Holub, 34, of Sault", "…, 34, was charged": in English a bare number with what is told of somebody behind it is an age. */
const isOfBareAge = (words: Words, to: number): boolean =>
  isEnglishAt(words, to - 1) &&
  /^[1-9]\d?$/.test(foldedAt(words, to + 1)) &&
  foldedAt(words, to + 2) === ',' &&
  ['of', 'from', 'was', 'is', 'has', 'who', 'were'].includes(foldedAt(words, to + 3));

/** «Jeanne MARTIN-ROY»: the family name in capitals. */
const shouts = ({ tokens }: Words, { from, to }: NameRun): boolean =>
  tokens[to - 1]?.casing === 'upper' && tokens[from]?.casing === 'capital' && (tokens[to - 1]?.folded.length ?? 0) > 3;

/** "Heat Users' | Voice": several are a body's. */
const isOfSeveral = (words: Words, { to }: NameRun): boolean =>
  foldedAt(words, to) === "'" && foldedAt(words, to - 1).endsWith('s') && isCapital(words, to + 1);

const FOUNDING = /^(?:co-?)?(?:fondat(?:eur|rice)|creat(?:eur|rice)|founder|designer|promot(?:eur|rice)|laureate?|specialiste?|experte?) /;

/** «Zbynek Holub, fondateur de Durand, | a expliqué : «»: bodies found others as well, and speak without marks of their own. */
function speaksBehindPost(words: Words, { from, to }: NameRun, role: StatedRole): boolean {
  if (role.rule !== 'P-08' || to - from !== 2 || !FOUNDING.test(words.shadow.slice(role.start, role.end))) return false;
  const comma = firstTokenFrom(words.tokens, role.end);
  const verb = isSpeechWord(foldedAt(words, comma + 1)) ? comma + 1 : comma + 2;
  return foldedAt(words, comma) === ',' && isSpeechWord(foldedAt(words, verb)) && [':', '«', '"'].includes(foldedAt(words, verb + 1));
}

const holdsPost = (words: Words, run: NameRun, role: StatedRole): boolean =>
  speaksBehindPost(words, run, role) || isRoleOfOne(words, run, role);

/** A name whose given name nobody lists: only what stands around it makes it a person's. */
export function isNamedByContext(words: Words, candidate: Candidate): boolean {
  const { run, role, block } = candidate;
  if (isOfSeveral(words, run) || holdsCommonWord(words, run) || holdsHouse(words, run)) return false;
  if (
    isOfAge(words, run) ||
    hasParty(words, run.to) ||
    isSourceWithPost(words, run, role) ||
    (isTalkedWith(words, run) && run.to - run.from === 2)
  )
    return true;
  if (isLed(words, run)) return isAccompanied(words, candidate) || isAppointed(words, run) || isVoiced(words, run);
  if (isCredited(words, run) || signs(words, run) || isReachable(words, run, words.ranges[block]?.to ?? run.to)) return true;
  if (role !== null && holdsPost(words, run, role)) return true;
  return speaks(words, run, words.ranges[block]?.from ?? -1) && (shouts(words, run) || run.to - run.from <= 4);
}

import { OWN_NOUNS, READERS_ADDRESSED, WE_TAKE_A_STAND } from '../lexicons/self-descriptions.js';
import { findMarks } from '../quotes/marks.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isCapital, type Words } from '../words.js';
import { bodyAt, type IssuerCandidate, issuerCandidate, nameOf, rangeOf } from './issuer-bodies.js';
import { mentionsOf } from './issuer-names.js';
import { leadingBodies } from './issuer-subjects.js';
import type { FoundTitle } from './title.js';

const MOST_READ = 20_000;
const MOST_BLOCKS = 80;
const OURS = 8;
const ADDRESSES = 6;
const MARKED_IN_TITLE = 3;
const MARKED = 1.5;
const LONGEST_MARKED = 60;
const LONGEST_NAME = 16;

/** Whether an offset stands inside quotation marks that its paragraph opened. */
function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 400), offset + 1);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  const straight = (before.slice(before.lastIndexOf('\n') + 1).match(/"/g)?.length ?? 0) % 2;
  return opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”')) || straight === 1;
}

/** Whether the text takes a stand as «nous», outside quotations. */
export function speaksAsWe({ text, shadow }: Words): boolean {
  for (const { index } of shadow.slice(0, MOST_READ).matchAll(WE_TAKE_A_STAND)) if (!isQuoted(text, index)) return true;
  return false;
}

const candidate = (name: string, weight: number): IssuerCandidate => issuerCandidate(name, weight, 'D-06-voice');

/** «L'Atelier vous invite», «X … et vous tiendra informés»: who speaks to the reader. */
function addressing(words: Words): IssuerCandidate[] {
  return words.sentences.flatMap(({ block, start, end }) => {
    if (block >= MOST_BLOCKS || isQuoted(words.text, start) || !READERS_ADDRESSED.test(words.shadow.slice(start, end))) return [];
    const { from, to } = rangeOf(words, start, end);
    return leadingBodies(words, from, Math.min(to, from + 24), 0, '')
      .slice(0, 1)
      .map(({ name }) => candidate(name, ADDRESSES));
  });
}

/** What quotation marks that open at an offset hold, when it is a name. */
function markedName({ text }: Words, offset: number): string | null {
  const [open, close] = findMarks(text, { start: offset, end: Math.min(text.length, offset + LONGEST_MARKED) });
  if (open === undefined || close === undefined || open.start !== offset || open.side === 'close') return null;
  const name = text.slice(open.end, close.start).trim();
  return /^\p{Lu}/u.test(name) && !/[.!?…]$/.test(name) ? name : null;
}

/** The name that a noun of a body is told with: «association Les Mains d'œuvre», «liste « Vouge ensemble »». */
function nameAfter(words: Words, noun: number): string | null {
  // "our charity, Warm Sleeves, handed out …"
  const first = foldedAt(words, noun + 1) === ',' ? noun + 2 : noun + 1;
  const marked = markedName(words, words.tokens[first]?.start ?? 0);
  if (marked !== null) return marked;
  const limit = Math.min(words.tokens.length, first + LONGEST_NAME);
  const body = bodyAt(words, first, limit);
  return body === null || body.from !== first ? toldTwice(words, first, limit) : nameOf(words, body);
}

/** «notre association Éducation et partage»: as many words as the text says again, up to the first mark. */
function toldTwice(words: Words, from: number, limit: number): string | null {
  if (!isCapital(words, from)) return null;
  let to = from + 1;
  while (to < limit && words.tokens[to]?.kind === 'word') to++;
  for (; to > from; to--) {
    const name = nameOf(words, { from, to });
    if (mentionsOf(words, name) > 1) return name;
  }
  return null;
}

const isOwn = (folded: string): boolean => folded === 'notre' || folded === 'our';

/** «Notre association X», "our charity, X": who speaks names itself. */
function ours(words: Words): IssuerCandidate[] {
  const limit = firstTokenFrom(words.tokens, MOST_READ);
  for (let at = 0; at < limit; at++) {
    if (!isOwn(foldedAt(words, at)) || !OWN_NOUNS.has(foldedAt(words, at + 1)) || isQuoted(words.text, words.tokens[at]?.start ?? 0))
      continue;
    const name = nameAfter(words, at + 1);
    if (name !== null) return [candidate(name, OURS)];
  }
  return [];
}

const FIRST_TOKENS = 150;

/** «collectif | citoyen | « Un port pour tous »» */
const pastSmallWord = ({ tokens }: Words, index: number): number =>
  tokens[index]?.kind === 'word' && tokens[index]?.casing === 'lower' && tokens[index + 1]?.kind === 'mark' ? index + 1 : index;

/** «La liste « Vouge ensemble » se présente»: a body whose name stands in marks, in the title and at the head of the text. */
function marked(words: Words, title: FoundTitle | null): IssuerCandidate[] {
  const found: IssuerCandidate[] = [];
  const from = firstTokenFrom(words.tokens, title?.start ?? 0);
  for (let at = from; at < from + FIRST_TOKENS && at < words.tokens.length; at++) {
    const name = OWN_NOUNS.has(foldedAt(words, at)) ? markedName(words, words.tokens[pastSmallWord(words, at + 1)]?.start ?? 0) : null;
    if (name !== null) found.push(candidate(name, (words.tokens[at]?.end ?? 0) <= (title?.end ?? 0) ? MARKED_IN_TITLE : MARKED));
  }
  return found;
}

/** Bodies that a text lets speak in its own voice: to its readers, as «notre», or under a name in marks. */
export const fromVoice = (words: Words, title: FoundTitle | null): IssuerCandidate[] => [
  ...ours(words),
  ...addressing(words),
  ...marked(words, title),
];

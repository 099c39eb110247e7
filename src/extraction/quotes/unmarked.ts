import type { Span } from '../../domain/selector.js';
import { isGivenName } from '../lexicons/given-names.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { isVerbAt, roleHeadFrom } from '../people/role-grammar.js';
import { foldedAt, isCapital, type Words } from '../words.js';
import type { BlockSpans } from './block-automaton.js';
import { lastCueIn } from './cue-groups.js';

const MOST_PARAGRAPHS = 6;
const LONGEST_ANNOUNCEMENT = 60;

/** «Housing Secretary Ada Roy said:», alone in its paragraph: the next one is hers, with marks or without. Who speaks is for the attribution to tell. */
function isAnnounced(words: Words, block: number): boolean {
  const { from = 0, to = 0 } = words.ranges[block - 1] ?? {};
  // Lines that begin with a dash are a list, whatever the document makes of them.
  const prose = words.blocks[block]?.kind === 'paragraph' && words.tokens[words.ranges[block]?.from ?? -1]?.kind === 'word';
  if (!prose || to - from > LONGEST_ANNOUNCEMENT || foldedAt(words, to - 1) !== ':') return false;
  return lastCueIn(words, { from, to: to - 1 })?.to === to - 1;
}

const FIRST_PERSON = {
  fr: /(?:^|[^a-z])(?:nous|notre|nos|je|j'|mon|ma|mes|moi)(?![a-z])/,
  en: /(?:^|[^a-z])(?:we|our|us|i|my|me|we've|we're|i'm|i've)(?![a-z])/,
};
const SHORTEST_PARAGRAPH = 40;
/** Those of a quotation that began in an earlier paragraph are told by no span of this one. */
const MARKS = /[«»“”"]/;

/** A paragraph of the text without marks of speech; it may hold the single ones of a term. */
function isProse(words: Words, block: number): boolean {
  const { kind, start = 0, end = 0 } = words.blocks[block] ?? {};
  const section = words.sections[block]?.kind;
  return (
    kind === 'paragraph' &&
    (section === 'body' || section === 'lead') &&
    end - start >= SHORTEST_PARAGRAPH &&
    !MARKS.test(words.text.slice(start, end))
  );
}

/** A paragraph of the text that holds no marks at all. */
function isPlain(words: Words, perBlock: readonly BlockSpans[], block: number): boolean {
  const { spans = [], pending = null } = perBlock[block] ?? {};
  return isProse(words, block) && spans.length === 0 && pending === null;
}

function isInFirstPerson(words: Words, block: number): boolean {
  const { start = 0, end = 0, language } = words.blocks[block] ?? {};
  return FIRST_PERSON[language === 'en' ? 'en' : 'fr'].test(words.shadow.slice(start, end));
}

/** The paragraphs after an announced one that has no marks, up to the last that speaks in the first person: who reports does not. */
function goingOn(words: Words, perBlock: readonly BlockSpans[], block: number): Span[] {
  const found: Span[] = [];
  let spoken = 0;
  for (let next = block + 1; next <= block + MOST_PARAGRAPHS; next++) {
    const { start = 0, end = 0 } = words.blocks[next] ?? {};
    if (!isPlain(words, perBlock, next) || words.text.charAt(end - 1) === ':') break;
    found.push({ start, end });
    if (isInFirstPerson(words, next)) spoken = found.length;
  }
  return found.slice(0, spoken);
}

const LONGEST_SIGNATURE = 45;
const LONGEST_NAME = 4;

/** «coupera le ruban»: what somebody will do. */
const isFuture = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'lower' && /[a-z]{3}(?:era|ira|ra|eront|iront|ront)$/.test(foldedAt(words, index));

const MOST_BEFORE_HEAD = 2;

/** «maire de Sault», "Response Director of the trust": a post, with a word or two before its head. */
function statesPost(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= from + MOST_BEFORE_HEAD && at < to; at++) if (roleHeadFrom(words, at, to) >= 0) return true;
  return false;
}

/** "Premier Sandy Roe": a post and a name, and nothing else on the line. */
const isTitledName = (words: Words, from: number, to: number): boolean =>
  to - from > 2 && to - from <= LONGEST_NAME && roleHeadFrom(words, from, from + 1) === from && isGivenName(foldedAt(words, from + 1));

/** A verb of a sentence; «director of Durand's work» has none: what somebody has is a noun. */
function tells(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if ((isVerbAt(words, index) && foldedAt(words, index - 1) !== "'s") || isFuture(words, index)) return true;
  return false;
}

/** «Jeanne Roy, maire de Sault»: two to four capitals, a comma, a post, and no verb. */
export function isSignature(words: Words, block: number): boolean {
  const { from = 0, to = 0 } = words.ranges[block] ?? {};
  if (to - from > LONGEST_SIGNATURE || foldedAt(words, to - 1) === ':') return false;
  let at = ['-', '>'].includes(foldedAt(words, from)) ? from + 1 : from;
  const first = at;
  while (at < to && isCapital(words, at) && !NOT_IN_NAMES.has(foldedAt(words, at)) && !ORGANISATION_HEADS.has(foldedAt(words, at))) at++;
  if (at === to) return isTitledName(words, first, to);
  const named = at - first >= 2 && at - first <= LONGEST_NAME && foldedAt(words, at) === ',';
  return named && statesPost(words, at + 1, to) && !tells(words, at, to);
}

/** The paragraphs of a set-off quotation after its first, as long as none has marks of its own; who signs it may be set off with it. */
function quotedBelow(words: Words, block: number): Span[] {
  const found: Span[] = [];
  for (let next = block + 1; next <= block + MOST_PARAGRAPHS; next++) {
    const { kind, start = 0, end = 0 } = words.blocks[next] ?? {};
    if (kind !== 'quote' || MARKS.test(words.text.slice(start, end)) || isSignature(words, next)) break;
    found.push({ start, end });
  }
  return found;
}

/** "— Jeanne Roy, harbour master": the dash sets off whose words stand above. At the foot it signs the whole text. */
function isDashSigned(words: Words, perBlock: readonly BlockSpans[], block: number): boolean {
  const { start = 0 } = words.blocks[block + 1] ?? {};
  return (
    isPlain(words, perBlock, block) &&
    /[–—]/.test(words.text.charAt(start)) &&
    isSignature(words, block + 1) &&
    isPlain(words, perBlock, block + 2)
  );
}

/** «__», «***»: nothing but a line of signs. */
function isRule(words: Words, block: number): boolean {
  const { start = 0, end = 0 } = words.blocks[block] ?? {};
  return end - start >= 2 && /^[_*–—=~•· -]+$/.test(words.text.slice(start, end));
}

/** Paragraphs and who signs them between two rules. */
function ruledSpeech(words: Words, block: number): Span[] {
  const found: Span[] = [];
  if (!isRule(words, block - 1)) return found;
  let next = block;
  while (next < block + MOST_PARAGRAPHS && isProse(words, next) && !isSignature(words, next)) {
    const { start = 0, end = 0 } = words.blocks[next] ?? {};
    found.push({ start, end });
    next++;
  }
  return isSignature(words, next) && isRule(words, next + 1) ? found : [];
}

/**
 * Finds the paragraphs of speech without marks that begin with a block: announced by who «said:», or signed by the line below. Empty
 * when it is none. Marks that a copy as text has lost leave paragraphs in the first person over the lines of those who sign them, in
 * a text that tells of its issuer otherwise; a letter says «nous» throughout.
 */
export function unmarkedSpeechIn(words: Words, perBlock: readonly BlockSpans[]): (block: number) => Span[] {
  const isInOwnWords = (block: number): boolean => isPlain(words, perBlock, block) && isInFirstPerson(words, block);
  const isSigned = (block: number): boolean => isSignature(words, block + 1);
  const isLetter = words.blocks.some((_, block) => isInOwnWords(block) && !isSigned(block));
  return (block) => {
    const { kind, start = 0, end = 0 } = words.blocks[block] ?? {};
    if (kind === 'quote') return isSignature(words, block) ? [] : [{ start, end }, ...quotedBelow(words, block)];
    if (isAnnounced(words, block)) return [{ start, end }, ...goingOn(words, perBlock, block)];
    const ruled = ruledSpeech(words, block);
    if (ruled.length > 0) return ruled;
    const signed = isDashSigned(words, perBlock, block) || (!isLetter && isInOwnWords(block) && isSigned(block));
    return signed ? [{ start, end }] : [];
  };
}

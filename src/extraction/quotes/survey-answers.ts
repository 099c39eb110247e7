import { firstTokenFrom } from '../text/tokens.js';
import { sentenceAt, type Words } from '../words.js';
import type { Judged } from './judgements.js';
import { verbAt } from './reporting-verbs.js';

/** Folded: a part of those who were asked; several small patterns, each of which can be shown to be linear. */
const SHARES: readonly RegExp[] = [
  /(?:\d ?%|\d ?per ?cent|\bpour cent|half (?:of )?|(?:a|one|two) (?:third|quarter|fifth)s?)/g,
  /(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|\d)/g,
  /(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d) (?:[a-z]{1,20} )?sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d)/g,
  /(?:la moitie|(?:un|deux) tiers|(?:un|trois) quarts?) (?:des|d')/g,
  /(?:a|the|une|la) (?:[a-z]{1,20} )?majorit[ye] (?:of|des|de)/g,
];

/** Where the shares told in a stretch of text begin and end, in the order of their ends. */
const sharesIn = (folded: string): { start: number; end: number }[] =>
  SHARES.flatMap((share) => [...folded.matchAll(share)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }))).sort(
    (a, b) => a.end - b.end,
  );

const BY = /^[»”"', ]{0,4}(?:by|par) /;
const LONGEST_QUANTITY = 24;
const LONGEST_ANSWER = 8;
const FARTHEST = 70;

const MOST_OF_SUBJECT = 6;

/** "one in five | customers said they were": right behind the share and those it is of, a verb of saying stands. */
function reportsAnswer(words: Words, from: number, to: number): boolean {
  const first = firstTokenFrom(words.tokens, from);
  const last = Math.min(firstTokenFrom(words.tokens, to), first + MOST_OF_SUBJECT);
  for (let at = first; at < last && words.tokens[at]?.kind === 'word'; at++) if (verbAt(words, at) !== null) return true;
  return false;
}

/** Whether a share is the subject of what leads to the words, or the agent right behind them. */
function isOfShare(words: Words, block: number, { start, end }: { start: number; end: number }): boolean {
  const after = words.shadow.slice(end, end + FARTHEST);
  const by = BY.exec(after)?.[0].length ?? 0;
  if (by > 0 && sharesIn(after.slice(by)).some((agent) => agent.start <= LONGEST_QUANTITY)) return true;
  const floor = Math.max(sentenceAt(words, block, start)?.start ?? start, start - FARTHEST);
  const share = sharesIn(words.shadow.slice(floor, start)).at(-1);
  return share !== undefined && reportsAnswer(words, floor + share.end, start);
}

/** "one in five said they were “very likely” to switch", «80 % des sondés se disent « satisfaits »»: a category of answers, which nobody spoke. */
export const isSurveyAnswer = (words: Words, { attribution, features, span }: Judged): boolean =>
  attribution !== null &&
  attribution.subject?.kind !== 'person' &&
  !features.sentences &&
  features.words <= LONGEST_ANSWER &&
  isOfShare(words, span.block, span);

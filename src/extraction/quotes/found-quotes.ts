import type { People } from '../people/people.js';
import type { StatedRole } from '../people/roles.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import type { Attribution } from './attribution.js';
import { judgeSpan } from './continued.js';
import { type FoundQuote, toQuote } from './found-quote.js';
import { giveRepeated, headlineQuotes, isHeadline, seriesQuotes } from './headline-quotes.js';
import type { Judged } from './judgements.js';
import { findMarkedSpans } from './marked-spans.js';
import { narratedAfter } from './narrated.js';
import { inOwnVoice } from './own-voice.js';
import { reportAbove } from './reported-before.js';
import { resolveSpeaker, topicSpeaker } from './resolution.js';
import { explains, goesOn, inherits, isCoordinated, resumes } from './resumptions.js';
import type { Memory, ResolvedSpeaker } from './speakers.js';
import { isSurveyAnswer } from './survey-answers.js';
import { isUnattributedSpeech } from './terms.js';

/** «poursuit la géographe»: what takes up somebody without a role is their role. */
function keepHeldRole({ people }: ResolvedSpeaker, { subject, role }: Attribution): void {
  const [person] = people;
  if (subject?.kind !== 'role' || role === null || person === undefined || people.length > 1) return;
  const [first] = person.mentions;
  if (first !== undefined && person.mentions.slice(0, MOST_MENTIONS).every((mention) => mention.role === null)) first.role = role;
}

const MOST_MENTIONS = 40;

/** The role a speaker's line or a signature states is a role of the people it names. */
function keepRole(people: People, { subject, role }: Attribution): void {
  if (subject?.kind !== 'person' || role === null) return;
  for (let at = subject.from; at < subject.to; at++) {
    const mention = people.byToken.get(at)?.mention;
    if (mention === undefined) continue;
    if (mention.role === null || mention.role.end - mention.role.start < role.end - role.start) mention.role = role;
  }
}

const heirOf = (last: FoundQuote | undefined): ResolvedSpeaker | null =>
  last?.speaker ? ({ ...last.speaker, resolution: 'inherited' } as const) : null;

/** The rest of what was just said: further on in its paragraph, behind an «et», behind a colon. */
function restOf(words: Words, people: People, last: FoundQuote | undefined, judged: Judged): FoundQuote | null {
  if (last === undefined) return null;
  if (goesOn(words, people, last, judged)) return toQuote(judged, heirOf(last), 'Q-21', 0.65);
  const shared = last.attribution !== null && (isCoordinated(words, last, judged) || explains(words, last, judged));
  return shared ? toQuote({ ...judged, attribution: last.attribution }, last.speaker, last.rule, 0.65) : null;
}

/** What nobody is said to have spoken: the rest of what was just said, speech by itself, or nothing. */
function decideAlone(words: Words, people: People, judged: Judged, quotes: readonly FoundQuote[], memory: Memory): FoundQuote | null {
  const last = quotes.at(-1);
  const { features, fills, span } = judged;
  const rest = restOf(words, people, last, judged);
  if (rest !== null) return rest;
  if (span.unmarked) return null;
  const speech = isUnattributedSpeech(features, fills);
  const told = (fills ? null : inOwnVoice(words, people, span, features)) ?? (speech ? narratedAfter(words, people, span) : null);
  if (told !== null) return decide(words, people, { ...judged, attribution: told }, quotes, memory);
  if (!speech) return null;
  const recalled = features.recalled && features.speechNoun ? topicSpeaker(words, people, span, span) : null;
  if (recalled !== null) return toQuote(judged, recalled, 'S9-topic', 0.5);
  const heir = inherits(words, last, judged) ? heirOf(last) : null;
  return heir === null ? standing(words, people, judged, quotes.at(-1)?.block ?? -1, memory) : toQuote(judged, heir, 'S9', 0.7);
}

/** A paragraph of speech by itself: of whoever the sentence above it reports, unless that already closes a quote; else of nobody. */
function standing(words: Words, people: People, judged: Judged, quoted: number, memory: Memory): FoundQuote {
  const { fills, span } = judged;
  const above = fills && quoted !== span.block - 1 ? reportAbove(words, people, span.block - 1) : null;
  if (above === null) return toQuote(judged, null, 'S11-none', 0.5);
  return toQuote({ ...judged, attribution: above }, resolveSpeaker(words, people, span, above, memory), above.rule, above.confidence);
}

function decide(words: Words, people: People, judged: Judged, quotes: readonly FoundQuote[], memory: Memory): FoundQuote | null {
  const { attribution, span } = judged;
  if (attribution === null) return decideAlone(words, people, judged, quotes, memory);
  if (isSurveyAnswer(words, judged)) return null;
  const role = unnamedRole(words, people, judged, memory);
  if (role !== null) return toQuote({ ...judged, attribution: { ...attribution, role } }, null, attribution.rule, attribution.confidence);
  const speaker = resolveSpeaker(words, people, span, attribution, memory);
  keepRole(people, attribution);
  if (speaker !== null) keepHeldRole(speaker, attribution);
  return toQuote(judged, speaker, attribution.rule, attribution.confidence);
}

/** The role that a pronoun takes up when nobody was named since: its holder stays unknown. */
function unnamedRole(words: Words, people: People, { attribution, span }: Judged, { unnamed }: Memory): StatedRole | null {
  const { subject } = attribution ?? {};
  if (unnamed === null || unnamed.role === null || subject?.kind !== 'pronoun') return null;
  const from = firstTokenFrom(words.tokens, unnamed.role.end);
  const to = firstTokenFrom(words.tokens, Math.max(span.start, subject.from));
  const article = foldedAt(words, firstTokenFrom(words.tokens, unnamed.role.start) - 1);
  const gender = article === 'la' ? 'f' : article === 'le' ? 'm' : null;
  if (to - from > LONGEST_UNNAMED || (gender !== null && subject.gender !== null && gender !== subject.gender)) return null;
  for (let at = from; at < to; at++) if (people.byToken.has(at)) return null;
  return unnamed.role;
}

const LONGEST_UNNAMED = 120;

const endOf = ({ fragments, attribution }: FoundQuote): number => Math.max(fragments.at(-1)?.end ?? 0, attribution?.span.end ?? 0);

/** What later pronouns and roles look back on. */
function remember(memory: Memory, quote: FoundQuote): void {
  const { attribution, speaker, block } = quote;
  if (speaker !== null) Object.assign(memory, { speaker, block, end: endOf(quote), unnamed: null });
  else if (attribution?.subject?.kind === 'role') memory.unnamed = attribution;
}

/** Every quotation of the document in order: marks, then speech or term, then speaker. */
export function findQuotes(words: Words, people: People, issuer: string | null): FoundQuote[] {
  const spans = findMarkedSpans(words);
  const quotes: FoundQuote[] = [];
  const headlines: Judged[] = [];
  const memory: Memory = { speaker: null, block: 0, end: 0, issuer, unnamed: null };
  const take = (judged: Judged): void => {
    const last = quotes.at(-1);
    if (last !== undefined && resumes(words, last, judged)) {
      last.fragments.push(...judged.span.fragments);
      if (judged.attribution !== null && last.attribution !== null)
        last.attribution = { ...last.attribution, span: judged.attribution.span };
      return;
    }
    const quote = decide(words, people, judged, quotes, memory);
    if (quote === null) {
      if (headlines.length < MOST_HEADLINES && isHeadline(judged)) headlines.push(judged);
      return;
    }
    quotes.push(quote);
    remember(memory, quote);
  };
  for (const index of spans.keys()) for (const judged of judgeSpan(words, people, spans, index, quotes.at(-1))) take(judged);
  giveRepeated(words, quotes);
  const again = headlineQuotes(words, headlines, quotes);
  const repeated = [...again, ...seriesQuotes(headlines, [...quotes, ...again])];
  return repeated.length === 0 ? quotes : [...quotes, ...repeated].sort((a, b) => startOf(a) - startOf(b));
}

const MOST_HEADLINES = 20;

const startOf = ({ fragments }: FoundQuote): number => fragments[0]?.start ?? 0;

import type { Span } from '../../domain/selector.js';
import { MAKING } from '../lexicons/woven-verbs.js';
import type { People } from '../people/people.js';
import { isVerbAt } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, sentenceAt, type Words } from '../words.js';
import type { Attribution, Place } from './attribution.js';
import { attributionAfter } from './attribution-after.js';
import { attributionBefore } from './attribution-before.js';
import { unknownVerbAt } from './cue-groups.js';
import { findIncise } from './incises.js';
import { answersLine, interview } from './interviews.js';
import { findMarkedSpans, type MarkedSpan } from './marked-spans.js';
import { type Memory, type ResolvedSpeaker, resolveSpeaker, topicSpeaker } from './resolution.js';
import { fillsBlock, headerBlock, signatureBlock } from './signatures.js';
import { isFewSpokenWords, isTermInSentence, isUnattributedSpeech, isWholeSentence, type SpanFeatures, spanFeatures } from './terms.js';

/** A quotation with whoever is said to have spoken it. */
export interface FoundQuote {
  block: number;
  fragments: Span[];
  kind: 'direct' | 'partial';
  attribution: Attribution | null;
  speaker: ResolvedSpeaker | null;
  inferred: MarkedSpan['inferred'];
  rule: string;
  confidence: number;
}

interface Judged {
  span: MarkedSpan;
  features: SpanFeatures;
  fills: boolean;
  attribution: Attribution | null;
}

const isLabelled = ({ rule }: Attribution, verbFollows: boolean): boolean =>
  rule === 'Q-15' ? !verbFollows : rule.startsWith('S1') || rule.startsWith('Q-1');

/** «que le plan « bien vivre ici » démarre»: what has a verb of its own after the marks is a name in that clause. */
function isSubjectOfVerb(words: Words, { end }: MarkedSpan): boolean {
  const at = firstTokenFrom(words.tokens, end);
  return words.tokens[at]?.casing === 'lower' && (isVerbAt(words, at) || unknownVerbAt(words, at) !== null);
}

/** After these two words are speech already: «indique « y réfléchir »». */
const SAYING = new Set(['indiquer', 'dire', 'juger', 'estimer', 'affirmer', 'repondre', 'assurer', 'declarer', 'say', 'tell', 'answer']);

const isWorkOf = (before: Attribution, { spoken, sentences, words, lower }: SpanFeatures): boolean =>
  before.rule === 'S4-verb' &&
  before.cue !== null &&
  (MAKING.has(before.cue) || words < (lower && SAYING.has(before.cue) ? 2 : 3)) &&
  !spoken &&
  !sentences;

/** «se félicite d'« … »», «promet de « … »»: the preposition is the verb's, it names nothing. */
const isGoverned = ({ words, span }: Place): boolean =>
  ["d'", 'de', 'a'].includes(foldedAt(words, firstTokenFrom(words.tokens, span.start) - 1));

/** Rules that only place a sentence beside somebody: what stands between the marks has to be speech by itself. */
const NEEDS_SPEECH = new Set(['Q-21', 'S8-clause']);
const isSpeech = ({ rule }: Attribution, features: SpanFeatures): boolean =>
  rule === 'Q-21' ? isWholeSentence(features) : features.spoken && features.words >= 4 && !features.bracketed;

/** What follows the marks attributes them: a signature always, a verb when what it follows is no term. */
function isSaidAfter(after: Attribution, features: SpanFeatures): boolean {
  if (after.rule.startsWith('Q-12') || after.rule === 'S5-words') return true;
  if (after.subject === null && !(features.sentences || features.spoken)) return false;
  return !isTermInSentence(features) || (after.rule === 'Q-03' && isFewSpokenWords(features));
}

/** Who the text says spoke a span: around it in its block, else the blocks beside it. */
function attribute(place: Place, features: SpanFeatures, fills: boolean): Attribution | null {
  const { words, people, span } = place;
  const after = attributionAfter(place);
  if (after !== null && isSaidAfter(after, features)) return after;
  const found = attributionBefore(place);
  const before = found !== null && NEEDS_SPEECH.has(found.rule) && !isSpeech(found, features) ? null : found;
  const named = features.named && !(before?.rule === 'S4-verb' && isGoverned(place));
  if (
    before !== null &&
    !(
      features.bracketed ||
      isWorkOf(before, features) ||
      (named && !isLabelled(before, isSubjectOfVerb(words, span)) && !(before.rule === 'S5-clause' && isGoverned(place)))
    )
  )
    return before;
  if (!fills) return null;
  return (
    headerBlock(words, people, span.block - 1) ??
    signatureBlock(words, people, lastBlock(words, span) + 1) ??
    interview(words, people, span)
  );
}

/** Where a quotation of several paragraphs ends. */
const lastBlock = (words: Words, { block, fragments, end }: MarkedSpan): number =>
  fragments.length > 1 ? Math.max(block, blockAt(words, end - 1)) : block;

function judge(words: Words, people: People, spans: readonly MarkedSpan[], index: number, span: MarkedSpan): Judged {
  const { start = 0 } = words.blocks[span.block] ?? {};
  const last = lastBlock(words, span);
  const { end = 0 } = words.blocks[last] ?? {};
  const previous = spans[index - 1];
  const next = spans[index + 1];
  const floor = previous?.block === span.block ? previous.end : start;
  const limit = next?.block === last ? next.start : Math.max(end, span.end);
  const features = spanFeatures(words, span);
  const fills = fillsBlock(words, span) || answersLine(words, span);
  const incise = findIncise(words, people, span);
  if (incise !== null) return { span: { ...span, fragments: incise.fragments }, features, fills, attribution: incise.attribution };
  return { span, features, fills, attribution: attribute({ span, words, people, floor, limit }, features, fills) };
}

/** Woven into the sentence, without a verb of its own. */
const kindOf = ({ features, attribution }: Judged): FoundQuote['kind'] =>
  attribution?.side === 'before' && !features.initial && !features.sentences && !features.spoken && features.words < 15
    ? 'partial'
    : 'direct';

const HAS_WORD = /[\p{L}\d]{3}/u;
const HAS_LETTER = /[\p{L}\d]/u;

/** A span after an attribution: right after it, or where the sentence of the attribution ends. */
function follows(words: Words, end: number, { span, features, attribution }: Judged): boolean {
  const whole = attribution !== null || features.closes || features.words >= 3;
  if (!HAS_WORD.test(words.text.slice(end, span.start))) return whole;
  const sentence = sentenceAt(words, span.block, end - 1);
  if (sentence === null) return false;
  if (sentence.end > span.start) return features.set && features.lower && features.words >= 3 && !features.named;
  return (
    !HAS_LETTER.test(words.text.slice(sentence.end, span.start)) &&
    (isWholeSentence(features) || (features.initial && features.sentences && !features.named) || attribution !== null)
  );
}

/** «X : « A ». « B ».»: a second span right after the first, with no word between. */
function adjoins(words: Words, last: FoundQuote, { span, attribution, features }: Judged): boolean {
  const { end = 0 } = last.fragments.at(-1) ?? {};
  return (
    attribution === null && features.closes && blockAt(words, end - 1) === span.block && !HAS_LETTER.test(words.text.slice(end, span.start))
  );
}

/** «« A », souligne X, « et b »»: the words between attribute both. */
const isShared = (own: Attribution | null, { side, cue, span }: Attribution): boolean =>
  own?.side === 'before' && side === 'after' && own.cue === cue && own.span.start < span.end;

/** Attributed by itself, to more than whoever just spoke. */
const isOwn = (own: Attribution | null): boolean =>
  own !== null && own.rule !== 'Q-21' && !(own.side === 'after' && own.subject?.kind === 'pronoun');

/** True when the same person goes on: nothing but the attribution, or nothing at all, stands between a quote and a span. */
function resumes(words: Words, last: FoundQuote, judged: Judged): boolean {
  const { attribution } = last;
  const { span, attribution: own } = judged;
  if (attribution === null) return false;
  if (isShared(own, attribution)) return true;
  if (isOwn(own)) return false;
  if (attribution.side === 'before') return adjoins(words, last, judged);
  const { end } = attribution.span;
  if (attribution.side !== 'after' || span.start < end || blockAt(words, Math.max(0, end - 1)) !== span.block) return false;
  return follows(words, end, judged);
}

const PENALTY = 0.15;

function toQuote(judged: Judged, speaker: ResolvedSpeaker | null, rule: string, confidence: number): FoundQuote {
  const { span, attribution } = judged;
  const penalty = (span.inferred === null ? 0 : PENALTY) + (speaker?.resolution === 'explicit' || speaker === null ? 0 : 0.05);
  return {
    block: span.block,
    fragments: span.fragments,
    kind: kindOf(judged),
    attribution,
    speaker,
    inferred: span.inferred,
    rule,
    confidence: Math.max(0.1, confidence - penalty),
  };
}

/** A paragraph of speech right after an attributed paragraph of speech: the same speaker, at most one block further. */
const inherits = (last: FoundQuote | undefined, judged: Judged): last is FoundQuote =>
  last !== undefined && last.speaker !== null && judged.span.block - last.block === 1 && judged.fills;

const LONGEST_BETWEEN = 7;
const AND = new Set(['et', 'and', 'ou', 'or', 'mais', 'but']);

/** «se dit « très fier » de ses équipes et « confiant pour la suite »»: two wordings of one verb. */
function isCoordinated(words: Words, last: FoundQuote, { span, features }: Judged): boolean {
  if (last.attribution?.side !== 'before' || last.block !== span.block || !features.lower || features.words < 2 || features.named)
    return false;
  const from = firstTokenFrom(words.tokens, last.fragments.at(-1)?.end ?? 0);
  const to = firstTokenFrom(words.tokens, span.start);
  if (to - from > LONGEST_BETWEEN || !AND.has(foldedAt(words, to - 1))) return false;
  return words.tokens.slice(from, to).every(({ folded, casing }) => casing !== 'capital' && !['.', ';', ':'].includes(folded));
}

/** «poursuit la géographe»: what takes up somebody without a role is their role. */
function keepHeldRole({ people }: ResolvedSpeaker, { subject, role }: Attribution): void {
  const [person] = people;
  if (subject?.kind !== 'role' || role === null || person === undefined || people.length > 1) return;
  const [first] = person.mentions;
  if (first !== undefined && person.mentions.slice(0, MOST_MENTIONS).every((mention) => mention.role === null)) first.role = role;
}

const MOST_MENTIONS = 40;

/** A sentence between marks further on in the paragraph of an attributed quote, with nobody else named between: the same speaker. */
function goesOn(words: Words, people: People, last: FoundQuote, { span, features }: Judged): boolean {
  if (last.speaker === null || last.block !== span.block || !isWholeSentence(features)) return false;
  const { end = 0 } = last.fragments.at(-1) ?? {};
  const to = firstTokenFrom(words.tokens, span.start);
  for (let at = firstTokenFrom(words.tokens, Math.max(end, last.attribution?.span.end ?? 0)); at < to; at++) {
    const named = people.byToken.get(at)?.person;
    if (named !== undefined && !last.speaker.people.includes(named)) return false;
  }
  return true;
}

/** The role a speaker's line or a signature states is a role of the people it names. */
function keepRole(people: People, { subject, role }: Attribution): void {
  if (subject?.kind !== 'person' || role === null) return;
  for (let at = subject.from; at < subject.to; at++) {
    const mention = people.byToken.get(at)?.mention;
    if (mention === undefined) continue;
    if (mention.role === null || mention.role.end - mention.role.start < role.end - role.start) mention.role = role;
  }
}

/** What nobody is said to have spoken: the rest of what was just said, speech by itself, or nothing. */
function decideAlone(words: Words, people: People, judged: Judged, last: FoundQuote | undefined): FoundQuote | null {
  const { features, fills, span } = judged;
  const heir = last?.speaker ? ({ ...last.speaker, resolution: 'inherited' } as const) : null;
  if (last !== undefined && goesOn(words, people, last, judged)) return toQuote(judged, heir, 'Q-21', 0.65);
  if (last?.attribution && isCoordinated(words, last, judged))
    return toQuote({ ...judged, attribution: last.attribution }, last.speaker, last.rule, 0.65);
  if (span.unmarked || !isUnattributedSpeech(features, fills)) return null;
  const recalled = features.recalled && features.speechNoun ? topicSpeaker(words, people, span, span) : null;
  if (recalled !== null) return toQuote(judged, recalled, 'S9-topic', 0.5);
  return inherits(last, judged) ? toQuote(judged, heir, 'S9', 0.7) : toQuote(judged, null, 'S11-none', 0.5);
}

function decide(words: Words, people: People, judged: Judged, quotes: readonly FoundQuote[], memory: Memory): FoundQuote | null {
  const { attribution, span } = judged;
  if (attribution === null) return decideAlone(words, people, judged, quotes.at(-1));
  const speaker = resolveSpeaker(words, people, span, attribution, memory);
  keepRole(people, attribution);
  if (speaker !== null) keepHeldRole(speaker, attribution);
  return toQuote(judged, speaker, attribution.rule, attribution.confidence);
}

/** Every quotation of the document in order: marks, then speech or term, then speaker. */
export function findQuotes(words: Words, people: People, issuer: string | null): FoundQuote[] {
  const spans = findMarkedSpans(words);
  const quotes: FoundQuote[] = [];
  const memory: Memory = { speaker: null, block: 0, issuer };
  spans.forEach((span, index) => {
    const judged = judge(words, people, spans, index, span);
    const last = quotes.at(-1);
    if (last !== undefined && resumes(words, last, judged)) {
      last.fragments.push(...judged.span.fragments);
      if (judged.attribution !== null && last.attribution !== null)
        last.attribution = { ...last.attribution, span: judged.attribution.span };
      return;
    }
    const quote = decide(words, people, judged, quotes, memory);
    if (quote === null) return;
    quotes.push(quote);
    if (quote.speaker !== null) Object.assign(memory, { speaker: quote.speaker, block: quote.block });
  });
  return quotes;
}

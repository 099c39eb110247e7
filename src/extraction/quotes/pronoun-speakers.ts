import type { Gender } from '../lexicons/given-names.js';
import type { NamedPerson, People } from '../people/people.js';
import { isRoleHead } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, sentenceAt, sentenceBefore, type Words } from '../words.js';
import type { Attribution } from './attribution.js';
import { organisationSpeaker } from './body-speakers.js';
import type { MarkedSpan } from './marked-span.js';
import { roleSpeaker } from './role-holders.js';
import { agrees, fromPeople, type Memory, MOST_TOKENS_BACK, type ResolvedSpeaker, textOf } from './speakers.js';
import { type Subject, subjectAt } from './subjects.js';

const LEADING = new Set(['pour', 'selon', 'for']);

/** The organisation or person that leads the sentence before an offset, when that sentence is not itself quoted. */
function previousSubject(words: Words, people: People, span: MarkedSpan, offset: number): Subject | null {
  const before = sentenceBefore(words, span.block, offset);
  if (before === null || before.end - before.start > 2000 || /[«»“”"]/.test(words.text.slice(before.start, before.end))) return null;
  const first = firstTokenFrom(words.tokens, before.start);
  // «Pour X, président de A, ce centre compte. Il salue … : « … »»
  const from = LEADING.has(foldedAt(words, first)) ? first + 1 : first;
  const end = firstTokenFrom(words.tokens, before.end);
  const subject = membersOf(words, people, from, end) ?? subjectAt(words, people, from, end);
  return subject?.kind === 'person' || (subject?.kind === 'organization' && subject.to - subject.from > 1) ? subject : null;
}

/** «Réunis à Sault, les membres du Comité ont voté. Ils y déplorent …»: the body of which they are members. */
function membersOf(words: Words, people: People, from: number, end: number): Subject | null {
  let at = from;
  while (at < end && at - from < LONGEST_OPENING && foldedAt(words, at) !== ',') at++;
  for (const one of [from, at + 1]) {
    if (foldedAt(words, one) !== 'les' || foldedAt(words, one + 1) !== 'membres') continue;
    const subject = subjectAt(words, people, one, end);
    if (subject?.kind === 'role') return { ...subject, kind: 'organization' };
  }
  return null;
}

const LONGEST_OPENING = 14;

const MOST_BLOCKS_BACK = 2;

/** The nearest person named before an offset whose gender agrees, at most two paragraphs back. */
export function nearestPerson(words: Words, people: People, block: number, offset: number, gender: Gender | null): NamedPerson | null {
  const floor = words.ranges[Math.max(0, block - MOST_BLOCKS_BACK)]?.from ?? 0;
  const from = firstTokenFrom(words.tokens, offset) - 1;
  for (let at = from; at >= floor && from - at < MOST_TOKENS_BACK; at--) {
    const found = people.byToken.get(at);
    if (found !== undefined && agrees(found.person, gender)) return found.person;
  }
  return null;
}

/** Whom a quote is to be given to: what its attribution says of them, and what was said before. */
export interface Question {
  words: Words;
  people: People;
  span: MarkedSpan;
  attribution: Attribution;
  subject: Subject;
  memory: Memory;
}

const PARTITIVES = new Set(["d'", 'entre', 'of']);

/** «l'une d'elles», «certains d'entre eux»: somebody among several, of whom no one was named. */
const isOneOfMany = (words: Words, { from, to }: Subject): boolean => to - from === 1 && PARTITIVES.has(foldedAt(words, from - 1));

export function pronounSpeaker(question: Question): ResolvedSpeaker | null {
  const { words, people, span, attribution, subject, memory } = question;
  if (isOneOfMany(words, subject)) return null;
  const { start, end } = textOf(words, subject);
  const inserted = attribution.rule === 'S5-inserted' ? namedInSentence(words, people, span, subject) : null;
  const named = inserted ?? leaderOfSentence(question);
  if (named !== null) return fromPeople([named], start, end, 'anaphora');
  const leads = attribution.side === 'before' && !spokeInSentence(words, span, memory);
  const before = leads ? previousSubject(words, people, span, attribution.span.start) : null;
  if (before?.kind === 'organization') return { ...organisationSpeaker(words, people, before, memory), resolution: 'anaphora' };
  return before === null ? (leaderBefore(question) ?? lastSpeaker(question) ?? farther(question, null)) : farther(question, before);
}

/** "Roe, the vice chair, raised the tariff in May, when she called it “…”": whoever opens the sentence. */
function leaderOfSentence({ words, people, span, attribution, subject }: Question): NamedPerson | null {
  const sentence = attribution.side === 'before' ? sentenceAt(words, span.block, attribution.span.start) : null;
  const from = firstTokenFrom(words.tokens, sentence?.start ?? Number.POSITIVE_INFINITY);
  const found = from < subject.from ? people.byToken.get(from)?.person : undefined;
  return found !== undefined && agrees(found, subject.gender) ? found : null;
}

const SINGULAR = new Set(['he', 'she', 'il', 'elle']);

/** Whoever leads the paragraph, or is the only one named before the words. */
function leaderBefore({ words, people, span, attribution, subject, memory }: Question): ResolvedSpeaker | null {
  const { start, end } = textOf(words, subject);
  const leader =
    leaderOfParagraph(words, people, span, subject, memory) ??
    (memory.block < span.block ? soleBefore(words, people, span, attribution, subject.gender) : null);
  return leader === null ? null : fromPeople([leader], start, end, 'anaphora');
}

/** Whoever spoke last, in this paragraph or the one before; «she» is never a body, «elle» may be. */
function lastSpeaker({ words, span, subject, memory }: Question): ResolvedSpeaker | null {
  const { speaker, block } = memory;
  if (speaker === null || span.block - block > 1) return null;
  const pronoun = foldedAt(words, subject.from);
  if (speaker.type === 'organization' && ['he', 'she'].includes(pronoun)) return null;
  if (speaker.people.length > 1 && SINGULAR.has(pronoun)) return null;
  const { start, end } = textOf(words, subject);
  return speaker.people.every((person) => agrees(person, subject.gender)) ? { ...speaker, start, end, resolution: 'anaphora' } : null;
}

/** The subject of the sentence before, else the nearest person, else whoever spoke last of that gender. */
function farther({ words, people, span, attribution, subject, memory }: Question, before: Subject | null): ResolvedSpeaker | null {
  const { start, end } = textOf(words, subject);
  const person =
    before?.people[0] ?? nearestPerson(words, people, span.block, Math.min(span.start, attribution.span.start), subject.gender);
  return person === null || person === undefined ? lastOfGender(memory, subject, start, end) : fromPeople([person], start, end, 'anaphora');
}

/** «X a pointé une dette qui atteindra, selon lui, « … »»: the nearest person of that gender whom the same sentence names. */
function namedInSentence(words: Words, people: People, { block, start }: MarkedSpan, { from, gender }: Subject): NamedPerson | null {
  const floor = firstTokenFrom(words.tokens, sentenceAt(words, block, start)?.start ?? start);
  for (let at = from - 1; at >= floor; at--) {
    const person = people.byToken.get(at)?.person;
    if (person !== undefined && agrees(person, gender)) return person;
  }
  return null;
}

/** «Pour X, « … » ; il salue …»: somebody has been quoted in this very sentence. */
const spokeInSentence = (words: Words, { block, start }: MarkedSpan, memory: Memory): boolean =>
  memory.speaker?.type === 'person' && memory.block === block && memory.end > (sentenceAt(words, block, start)?.start ?? start);

/** «… assuré par l'historien X. Selon lui, « … »»: the only one of that gender whom the sentence before names, in a paragraph where nobody spoke yet. */
function soleBefore(words: Words, people: People, span: MarkedSpan, { span: at }: Attribution, gender: Gender | null): NamedPerson | null {
  const before = sentenceBefore(words, span.block, Math.min(span.start, at.start));
  if (before === null || gender === null) return null;
  const named = new Set<NamedPerson>();
  for (let index = firstTokenFrom(words.tokens, before.start); (words.tokens[index]?.start ?? before.end) < before.end; index++) {
    const found = people.byToken.get(index)?.person;
    if (found !== undefined && agrees(found, gender)) named.add(found);
  }
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** «“Haste,” she warned, “costs lives.”» far from any name: whoever spoke last, when the pronoun tells it is them. */
function lastOfGender({ speaker }: Memory, { gender }: Subject, start: number, end: number): ResolvedSpeaker | null {
  const [person] = speaker?.people ?? [];
  return gender !== null && person?.gender === gender && speaker?.people.length === 1 ? fromPeople([person], start, end, 'anaphora') : null;
}

/** Whoever leads a sentence of the paragraph after the last quote: «Wanda Stone runs a shop. « … », she said.» */
function leaderOfParagraph(words: Words, people: People, span: MarkedSpan, subject: Subject, memory: Memory): NamedPerson | null {
  const floor = memory.block === span.block ? memory.end : 0;
  const before = (words.sentencesOf[span.block] ?? []).filter(({ start, end }) => start >= floor && end <= span.start);
  for (const { start } of before.slice(-MOST_SENTENCES).reverse()) {
    const from = firstTokenFrom(words.tokens, start);
    const found = people.byToken.get(from)?.person ?? leaderByRole(words, people, from);
    if (found !== undefined && agrees(found, subject.gender)) return found;
  }
  return null;
}

/** «La députée rappelle que … « … », conclut-elle.» */
function leaderByRole(words: Words, people: People, from: number): NamedPerson | undefined {
  if (!['le', 'la', "l'", 'the'].includes(foldedAt(words, from)) || !isRoleHead(words, from + 1)) return undefined;
  const subject = subjectAt(words, people, from, from + LONGEST_LEADER);
  return subject?.kind === 'role' ? roleSpeaker(words, people, subject)?.people[0] : undefined;
}

const LONGEST_LEADER = 16;

const MOST_SENTENCES = 12;

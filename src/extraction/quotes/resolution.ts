import { GENERIC_ROLES, POSTS_OF } from '../lexicons/generic-roles.js';
import type { Gender } from '../lexicons/given-names.js';
import { type NamedPerson, onlyBearer, type People } from '../people/people.js';
import { isRoleHead } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, sentenceBefore, type Words } from '../words.js';
import type { Attribution } from './attribution.js';
import { organisationSpeaker } from './body-speakers.js';
import type { MarkedSpan } from './marked-span.js';
import { chairSpeaker, holdersTogether, isNewBody, isPlural, lastWithoutRole, onlyPerson, roleSpeaker } from './role-holders.js';
import { agrees, fromPeople, type Memory, MOST_MENTIONS, MOST_TOKENS_BACK, type ResolvedSpeaker, textOf } from './speakers.js';
import { spokenFor } from './spokespeople.js';
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
function nearestPerson(words: Words, people: People, block: number, offset: number, gender: Gender | null): NamedPerson | null {
  const floor = words.ranges[Math.max(0, block - MOST_BLOCKS_BACK)]?.from ?? 0;
  const from = firstTokenFrom(words.tokens, offset) - 1;
  for (let at = from; at >= floor && from - at < MOST_TOKENS_BACK; at--) {
    const found = people.byToken.get(at);
    if (found !== undefined && agrees(found.person, gender)) return found.person;
  }
  return null;
}

/** Whom a quote is to be given to: what its attribution says of them, and what was said before. */
interface Question {
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

function pronounSpeaker({ words, people, span, attribution, subject, memory }: Question): ResolvedSpeaker | null {
  if (isOneOfMany(words, subject)) return null;
  const { start, end } = textOf(words, subject);
  const before = attribution.side === 'before' ? previousSubject(words, people, span, attribution.span.start) : null;
  if (before?.kind === 'organization') return { ...organisationSpeaker(words, people, before, memory), resolution: 'anaphora' };
  const remembered = memory.speaker;
  const leader = before === null ? leaderOfParagraph(words, people, span, subject, memory) : null;
  if (leader !== null) return fromPeople([leader], start, end, 'anaphora');
  const alone = memory.block < span.block ? soleBefore(words, people, span, attribution, subject.gender) : null;
  if (alone !== null) return fromPeople([alone], start, end, 'anaphora');
  // «she» is never a body, «elle» may be.
  const body = remembered?.type === 'organization' && ['he', 'she'].includes(foldedAt(words, subject.from));
  const near = remembered !== null && !body && span.block - memory.block <= 1;
  if (near && remembered.people.every((person) => agrees(person, subject.gender)) && before === null)
    return { ...remembered, start, end, resolution: 'anaphora' };
  const person =
    before?.people[0] ?? nearestPerson(words, people, span.block, Math.min(span.start, attribution.span.start), subject.gender);
  if (person !== null && person !== undefined) return fromPeople([person], start, end, 'anaphora');
  return lastOfGender(memory, subject, start, end);
}

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

/** Whoever the paragraph is about: named most often in it before the quote, first named among equals. */
export function topicSpeaker(words: Words, people: People, span: MarkedSpan, at: { start: number; end: number }): ResolvedSpeaker | null {
  const counts = new Map<NamedPerson, number>();
  const to = firstTokenFrom(words.tokens, span.start);
  const from = Math.max(words.ranges[span.block]?.from ?? 0, to - MOST_TOKENS_BACK);
  for (let index = from; index < to; index++) {
    const person = people.byToken.get(index)?.person;
    if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const [topic] = [...counts].sort(([, a], [, b]) => b - a);
  return topic === undefined ? null : fromPeople([topic[0]], at.start, at.end, 'anaphora');
}

/** Whoever the paragraph last named, else whoever spoke last. */
function genericSpeaker(question: Question): ResolvedSpeaker | null {
  const { words, people, span, attribution, subject } = question;
  const { start, end } = textOf(words, subject);
  const offset = Math.min(span.start, attribution.span.start);
  const floor = words.blocks[span.block]?.start ?? 0;
  const holder = holderOfKind(question, offset);
  if (holder !== null) return fromPeople([holder], start, end, 'anaphora');
  const near = nearestPerson(words, people, span.block, offset, subject.gender);
  if (near?.mentions.some((mention) => mention.start >= floor && mention.start < offset)) return fromPeople([near], start, end, 'anaphora');
  return pronounSpeaker(question) ?? soleSpeaker(people, offset, start, end);
}

/** «le parlementaire»: the nearest person before who is said to be a senator or a deputy. */
function holderOfKind({ words, people, subject }: Question, offset: number): NamedPerson | null {
  const posts = POSTS_OF.get(foldedAt(words, subject.from));
  const from = firstTokenFrom(words.tokens, offset) - 1;
  for (let at = from; posts !== undefined && at >= 0 && from - at < MOST_TOKENS_BACK; at--) {
    const person = people.byToken.get(at)?.person;
    const held = person?.mentions
      .slice(0, MOST_MENTIONS)
      .some(({ role }) => role !== null && posts.test(words.shadow.slice(role.start, role.end)));
    if (person !== undefined && held === true && agrees(person, subject.gender)) return person;
  }
  return null;
}

/** Nobody but one was named so far. */
function soleSpeaker(people: People, offset: number, start: number, end: number): ResolvedSpeaker | null {
  const named = people.all.filter(({ mentions }) => (mentions[0]?.start ?? offset) < offset);
  return named.length === 1 ? fromPeople(named, start, end, 'anaphora') : null;
}

/** «l'élu», «l'élu gascon» */
const isGeneric = (words: Words, { from, to }: Subject): boolean =>
  GENERIC_ROLES.has(foldedAt(words, from)) && (to - from === 1 || (to - from === 2 && words.tokens[from + 1]?.casing === 'lower'));

/** «le président de celle-ci»: of what was just named, and nobody said who that is. */
const isTaken = (words: Words, { to }: Subject): boolean => /^(?:celle|celui|ceux|celles)-ci$/.test(foldedAt(words, to + 1));

const INDEFINITE = new Set(['one', 'another', 'a', 'an', 'un', 'une', 'autre']);

/** «Noah, who goes to school here, said»: a given name that one person of the text bears; else a body. */
function bodySpeaker({ words, people, subject, memory }: Question): ResolvedSpeaker | null {
  const { start, end } = textOf(words, subject);
  const bearer = subject.to - subject.from === 1 ? onlyBearer(people, foldedAt(words, subject.from)) : null;
  return bearer === null ? organisationSpeaker(words, people, subject, memory) : fromPeople([bearer], start, end, 'explicit');
}

/** Who holds a post that speaks without a name. */
function postSpeaker(question: Question): ResolvedSpeaker | null {
  const { words, people, span, subject, memory } = question;
  const { start, end } = textOf(words, subject);
  // «one union rep», «un élu»: somebody nobody names.
  if (INDEFINITE.has(foldedAt(words, subject.from - 1))) return null;
  const held =
    holdersTogether(words, people, subject) ??
    roleSpeaker(words, people, subject) ??
    chairSpeaker(words, people, subject) ??
    (isTaken(words, subject) || isPlural(words, subject) || isNewBody(words, subject)
      ? null
      : (lastWithoutRole(span, start, end, memory) ?? onlyPerson(words, people, span, subject)));
  return held ?? (isGeneric(words, subject) ? genericSpeaker(question) : null);
}

/** Turns the words that name a speaker into a person or an organisation of this document. */
export function resolveSpeaker(
  words: Words,
  people: People,
  span: MarkedSpan,
  attribution: Attribution,
  memory: Memory,
): ResolvedSpeaker | null {
  const { subject } = attribution;
  if (subject === null || subject.kind === 'unnamed') return null;
  const { start, end } = textOf(words, subject);
  const question = { words, people, span, attribution, subject, memory };
  if (subject.kind === 'person') return fromPeople(subject.people, start, end, 'explicit');
  if (subject.kind === 'organization') return bodySpeaker(question);
  if (subject.kind === 'role') return postSpeaker(question) ?? spokenFor(words, subject);
  if (subject.kind === 'topic') return topicSpeaker(words, people, span, { start, end });
  return pronounSpeaker(question);
}

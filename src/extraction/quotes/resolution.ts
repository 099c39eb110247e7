import { GENERIC_ROLES, POSTS_OF } from '../lexicons/generic-roles.js';
import { type NamedPerson, onlyBearer, type People } from '../people/people.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import type { Attribution } from './attribution.js';
import { auditorsSpeaker, organisationSpeaker } from './body-speakers.js';
import type { MarkedSpan } from './marked-span.js';
import { nearestPerson, pronounSpeaker, type Question } from './pronoun-speakers.js';
import {
  chairSpeaker,
  holdersTogether,
  isNewBody,
  isPlural,
  lastOfPost,
  lastWithoutRole,
  onlyPerson,
  roleSpeaker,
  soleHolder,
} from './role-holders.js';
import { agrees, fromPeople, type Memory, MOST_MENTIONS, MOST_TOKENS_BACK, type ResolvedSpeaker, textOf } from './speakers.js';
import { spokenFor } from './spokespeople.js';
import type { Subject } from './subjects.js';

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
    auditorsSpeaker(words, subject) ??
    holdersTogether(words, people, subject) ??
    roleSpeaker(words, people, subject) ??
    chairSpeaker(words, people, subject) ??
    lastOfPost(words, span, start, end, memory) ??
    (isTaken(words, subject) || isPlural(words, subject) || isNewBody(words, subject)
      ? null
      : (lastWithoutRole(span, start, end, memory) ?? onlyPerson(words, people, span, subject)));
  return held ?? (isGeneric(words, subject) ? genericSpeaker(question) : null) ?? soleHolder(words, people, subject);
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

import { skipBracket } from '../people/after-names.js';
import { isVerbAt } from '../people/role-grammar.js';
import { findApposition, findRoleInLine } from '../people/role-lines.js';
import type { StatedRole } from '../people/roles.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, opensLine, sentenceAt, type Words } from '../words.js';
import { asPutAfter } from './as-put.js';
import { type Attribution, inversion, type Place, toAttribution } from './attribution.js';
import { type CueGroup, cueGroupAt, gerundAt, unknownVerbAt } from './cue-groups.js';
import { onNextLine } from './line-signatures.js';
import { afterPresentative, asMessage } from './presentatives.js';
import { givenSubject } from './signatures.js';
import { sourceAfter } from './sources-after.js';
import { personSubject, type Subject, subjectAfter, subjectAt } from './subjects.js';

/** Token index past the comma and the spaces after the closing mark; -1 when a full stop ended the sentence there. */
function afterMarks(words: Words, index: number, limit: number): number {
  let at = index;
  while (at < limit && at - index < 3 && [',', "'", '…', '!', '?'].includes(foldedAt(words, at))) at++;
  // «« … » - conclut X»
  if (foldedAt(words, at) === '-' && words.tokens[at + 1]?.casing === 'lower' && cueGroupAt(words, at + 1) !== null) return at + 1;
  if (foldedAt(words, at) !== '.') return at;
  return words.tokens[at + 1]?.casing === 'lower' && cueGroupAt(words, at + 1) !== null ? at + 1 : -1;
}

const LONGEST_INSERTED = 8;

/** «commente pour sa part Lina, étudiante»: a given name alone after what is inserted. */
function givenInserted(words: Words, people: Place['people'], index: number, limit: number): Subject | null {
  if (words.tokens[index]?.casing !== 'lower') return null;
  for (let at = index; at < Math.min(limit, index + LONGEST_INSERTED); at++) {
    if (people.byToken.has(at) || words.tokens[at]?.kind === 'mark' || isVerbAt(words, at)) return null;
    if (words.tokens[at]?.casing !== 'lower') return foldedAt(words, at + 1) === ',' ? givenSubject(words, people, at, limit) : null;
  }
  return null;
}

/** "said the firm's founder, Alder law professor Jane Roe": the post after the verb is of whoever a second post and a comma lead to. */
function namedBehind(words: Words, people: Place['people'], post: Subject, limit: number): Subject | null {
  if (foldedAt(words, post.to) !== ',' || post.role === null) return null;
  for (let at = post.to + 1; at < Math.min(limit, post.to + LONGEST_INSERTED) && words.tokens[at]?.kind === 'word'; at++) {
    const second = people.byToken.get(at)?.mention.role;
    if (second === undefined) continue;
    const person = second?.start === words.tokens[post.to + 1]?.start ? personSubject(words, people, at) : null;
    return person === null || second == null ? null : { ...person, role: { ...post.role, end: second.end } };
  }
  return null;
}

/** The subject after a verb; a single word that is a given name is somebody, not a body. */
function namedAfter(words: Words, { people }: Place, index: number, limit: number): Subject | null {
  const subject = givenInserted(words, people, index, limit) ?? subjectAfter(words, people, index, limit);
  if (subject?.kind === 'organization' && subject.to - subject.from === 1)
    return givenSubject(words, people, subject.from, limit) ?? subject;
  if (subject?.kind === 'role') return namedBehind(words, people, subject, limit) ?? subject;
  if (subject?.kind !== 'person' || subject.role !== null || subject.people.length > 1) return subject;
  return { ...subject, role: findApposition(words, subject.to, limit) };
}

/** «« Les marées » raconte la saison d'une employée»: who a story is about says nothing. */
const isOfSomebody = (words: Words, role: number): boolean =>
  ['un', 'une'].includes(foldedAt(words, role - 1)) && ["d'", 'de'].includes(foldedAt(words, role - 2));

/** «L'arrêté, qui reconnaît « … », | estime que»: the verb goes on with the sentence's own clause. */
const THAT = new Set(['que', "qu'", 'that']);

function withVerb(words: Words, place: Place, cue: CueGroup, limit: number): Attribution | null {
  const subject = cue.pronoun === null ? namedAfter(words, place, cue.to, limit) : inversion(cue.pronoun, cue);
  if (!cue.known && (subject?.kind !== 'person' || subject.from !== cue.to)) return null;
  if (subject?.kind === 'role' && isOfSomebody(words, subject.from)) return null;
  if (subject === null && THAT.has(foldedAt(words, cue.to))) return null;
  const confidence = !cue.known ? 0.7 : subject === null ? 0.6 : 0.95;
  return toAttribution(
    words,
    { subject, cue: cue.lemma, range: cue },
    { side: 'after', rule: cue.known ? 'Q-03' : 'Q-03-unknown-verb', confidence },
  );
}

const LONGEST_APPOSITION = 40;

/** «« … » Il considère que « … »»: a capital and «que» begin the next sentence, whatever mark is missing. */
const opensAgain = (words: Words, at: number, { to }: CueGroup): boolean =>
  words.tokens[at]?.casing === 'capital' && ['que', "qu'"].includes(foldedAt(words, to));

/** «Ostrevant said», «Councillor Hanmere, a member of the committee, said»: the subject before its verb. */
function subjectFirst(words: Words, place: Place, at: number, limit: number): Attribution | null {
  const subject = subjectAt(words, place.people, at, limit);
  if (subject === null) return null;
  const role = subject.role ?? (subject.kind === 'person' ? findApposition(words, subject.to, limit) : null);
  const past = skipBracket(words, role === null ? subject.to : Math.max(subject.to, firstTokenFrom(words.tokens, role.end)), limit);
  for (let next = past; next < limit && next - past < LONGEST_APPOSITION; next++) {
    const cue = cueGroupAt(words, next);
    if (cue !== null && (foldedAt(words, cue.to) === ':' || opensAgain(words, at, cue))) return null;
    if (cue !== null)
      return toAttribution(
        words,
        { subject, role, cue: cue.lemma, range: { from: at, to: cue.to } },
        { side: 'after', rule: 'E-01', confidence: 0.95 },
      );
    if (next - past > 1 && !isApposed(words, past, next)) return null;
  }
  return null;
}

const isApposed = (words: Words, past: number, next: number): boolean => foldedAt(words, past) === ',' && next - past < LONGEST_APPOSITION;

/** «« … » – Un maraîcher, réunion du 18 mai»: somebody whom nobody names signs. */
function somebody(words: Words, { span }: Place, at: number, limit: number): Attribution | null {
  const { end = 0 } = span.fragments.at(-1) ?? {};
  const indefinite = ['un', 'une', 'a', 'an'].includes(foldedAt(words, at + 1)) && words.tokens[at + 2]?.casing === 'lower';
  if (foldedAt(words, at) !== '-' || !indefinite || !/[.!?…]/.test(words.text.charAt(end - 1))) return null;
  return toAttribution(
    words,
    { subject: null, cue: null, range: { from: at, to: limit } },
    { side: 'after', rule: 'Q-12-nobody', confidence: 0.7 },
  );
}

/** «« … » (X, maire de A)», «« … » – X, maire de A». */
function apart(words: Words, place: Place, at: number, limit: number): Attribution | null {
  if (!['(', '-'].includes(foldedAt(words, at))) return null;
  const nobody = somebody(words, place, at, limit);
  if (nobody !== null) return nobody;
  const subject = subjectAt(words, place.people, at + 1, limit);
  if (subject?.kind !== 'person') return null;
  const role = foldedAt(words, at) === '-' ? roleToLineEnd(words, subject.to, limit) : null;
  return toAttribution(
    words,
    { subject, role, cue: null, range: { from: at, to: subject.to } },
    { side: 'after', rule: 'S7-apart', confidence: 0.92 },
  );
}

/** «» – X, partner, Durand Capital»: nothing but the role is left of the line. */
function roleToLineEnd(words: Words, from: number, limit: number): StatedRole | null {
  let to = from;
  while (to < limit && to - from < LONGEST_APPOSITION && !isVerbAt(words, to) && !opensLine(words, to)) to++;
  return to >= limit || opensLine(words, to) ? findRoleInLine(words, from, to) : null;
}

/** «Le prix n'augmentera « pas d'un cent » avant 2027, s'est engagée X»: a verb of speech with its subject ends the sentence. */
function atTail(words: Words, place: Place, from: number, limit: number): Attribution | null {
  for (let at = from; at < limit && at - from < LONGEST_TAIL; at++) {
    if (isVerbAt(words, at) || ['.', ';', ':', '«', '"'].includes(foldedAt(words, at))) return null;
    if (foldedAt(words, at) !== ',') continue;
    const cue = cueGroupAt(words, at + 1);
    const found = cue === null ? null : withVerb(words, place, cue, limit);
    if (found?.subject?.kind === 'person' || (found?.subject?.kind === 'pronoun' && found.subject.from < (cue?.to ?? 0)))
      return { ...found, rule: 'S4-tail', confidence: 0.75 };
  }
  return null;
}

const LONGEST_TAIL = 16;

/** «“…,” Jane Doe, Corvane security team. “…”»: a name after the comma, with no verb to the end of its sentence. */
function verbless(words: Words, place: Place, at: number, limit: number): Attribution | null {
  const { end = 0 } = place.span.fragments.at(-1) ?? {};
  const comma = words.text.charAt(end - 1) === ',' || foldedAt(words, at - 1) === ',';
  if (!comma || limit - at > LONGEST_APPOSITION || foldedAt(words, limit - 1) !== '.') return null;
  const subject = subjectAt(words, place.people, at, limit);
  if (subject?.kind !== 'person' || !['.', ','].includes(foldedAt(words, subject.to))) return null;
  for (let one = subject.to; one < limit; one++) if (isVerbAt(words, one)) return null;
  return toAttribution(
    words,
    { subject, role: subject.role ?? findApposition(words, subject.to, limit), cue: null, range: { from: at, to: subject.to } },
    { side: 'after', rule: 'Q-26-verbless', confidence: 0.85 },
  );
}

/** «… ferme. » L'élu promet …»: a full stop inside the marks and a capital after them begin another sentence. */
function endsBefore({ words, span }: Place, at: number): boolean {
  const { end = 0 } = span.fragments.at(-1) ?? {};
  return /[.…]/.test(words.text.charAt(end - 1)) && words.tokens[at]?.casing !== 'lower';
}

/** «, comme l'appelait X», «, ainsi que le résume X»: index of the verb, past what compares. */
function pastAs(words: Words, at: number): number {
  if (foldedAt(words, at) === 'comme') return at + 1;
  return foldedAt(words, at) === 'ainsi' && foldedAt(words, at + 1) === 'que' ? at + 2 : at;
}

/** «« … », de conclure Mme X» */
function narrativeInfinitive(words: Words, at: number): CueGroup | null {
  if (!['de', "d'"].includes(foldedAt(words, at)) || foldedAt(words, at - 1) !== ',') return null;
  return gerundAt(words, at + 1);
}

/** What is said after the closing mark, up to the end of that sentence. */
export function attributionAfter(place: Place): Attribution | null {
  const { words, span } = place;
  const index = firstTokenFrom(words.tokens, span.end);
  const first = words.tokens[index];
  if (first === undefined || first.start >= place.limit) return null;
  const blockLimit = firstTokenFrom(words.tokens, place.limit);
  const line = onNextLine(words, place, index, blockLimit);
  if (line !== null) return line;
  const start = afterMarks(words, index, blockLimit);
  if (start < 0) return null;
  const at = afterPresentative(words, start);
  const from = words.tokens[at]?.start ?? 0;
  const sentence = sentenceAt(words, blockAt(words, from), from);
  const limit = Math.min(blockLimit, firstTokenFrom(words.tokens, sentence?.end ?? place.limit));
  const message = asMessage(words, place, at, limit);
  if (message !== null) return message;
  const cue = cueGroupAt(words, at) ?? cueGroupAt(words, pastAs(words, at)) ?? narrativeInfinitive(words, at);
  if (cue?.pronoun === 'on') return null;
  if (cue !== null) return withVerb(words, place, cue, limit);
  const unknown = followsComma(place, at) ? unknownVerbAt(words, at) : null;
  return (
    sourceAfter(words, place, at, limit) ??
    asPutAfter(words, place.people, at, limit) ??
    apart(words, place, at, limit) ??
    (unknown === null ? null : withVerb(words, place, unknown, limit)) ??
    (endsBefore(place, at) ? null : subjectFirst(words, place, at, limit)) ??
    verbless(words, place, at, limit) ??
    atTail(words, place, at, limit) ??
    asMessage(words, place, start, limit)
  );
}

/** «… », réplique X», "…," quips X: a comma on either side of the mark says that the sentence goes on. */
const followsComma = ({ words, span }: Place, at: number): boolean =>
  foldedAt(words, at - 1) === ',' || words.text.charAt((span.fragments.at(-1)?.end ?? 0) - 1) === ',';

export type { Subject };

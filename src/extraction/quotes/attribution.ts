import type { Span } from '../../domain/selector.js';
import { CIVILITIES } from '../lexicons/civilities.js';
import type { People } from '../people/people.js';
import { isArticle, isRoleHead, isVerbAt, roleHeadFrom } from '../people/role-grammar.js';
import { findRoleInLine } from '../people/role-lines.js';
import type { StatedRole } from '../people/roles.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type TokenRange, type Words } from '../words.js';
import { lastCueIn } from './cue-groups.js';
import type { MarkedSpan } from './marked-span.js';
import { type Subject, subjectAt } from './subjects.js';

/** Who is said to have spoken the words of a span, and where that is said. */
export interface Attribution {
  subject: Subject | null;
  role: StatedRole | null;
  cue: string | null;
  /** The words that attribute, for people to read. */
  span: Span;
  side: 'before' | 'after' | 'inside';
  rule: string;
  confidence: number;
}

/** A span with the edges of the text that may attribute it: the neighbouring spans, or the block. */
export interface Place {
  span: MarkedSpan;
  words: Words;
  people: People;
  /** Offsets. */
  floor: number;
  limit: number;
  /** A term in marks of its own that the clause before the span runs over. */
  over?: Span;
}

const spanOf = ({ tokens }: Words, { from, to }: TokenRange): Span => {
  const start = tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
};

const reach = (words: Words, range: TokenRange, role: StatedRole | null): Span => {
  const span = spanOf(words, range);
  return role === null ? span : { start: Math.min(span.start, role.start), end: Math.max(span.end, role.end) };
};

export function toAttribution(
  words: Words,
  found: { subject: Subject | null; role?: StatedRole | null; cue: string | null; range: TokenRange },
  how: Pick<Attribution, 'side' | 'rule' | 'confidence'>,
): Attribution {
  const role = found.role ?? found.subject?.role ?? null;
  const to = Math.max(found.range.to, found.subject?.to ?? 0);
  const from = Math.min(found.range.from, found.subject?.from ?? found.range.from);
  return { subject: found.subject, role, cue: found.cue, span: reach(words, { from, to }, role), ...how };
}

const LEADS = new Set([
  '-',
  '*',
  '•',
  'pour',
  'selon',
  "d'",
  'apres',
  'comme',
  'temoignage',
  'mot',
  'citation',
  'verbatim',
  'le',
  'la',
  'de',
  'du',
  'according',
  'to',
  ':',
  'interview',
  'entretien',
  'avec',
  'avis',
  "l'",
  'aux',
  'yeux',
  'en',
  'croire',
  'a',
  'in',
  'words',
  'of',
  'the',
  'view',
]);
const LONGEST_LINE = 60;
export const MOST_AFTER_CUE = 10;

/** A verb between a name and a colon: what follows the colon is no speech of theirs. */
function holdsClause(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbAt(words, at) || ['que', "qu'"].includes(foldedAt(words, at))) return true;
  return false;
}

/** «Pour X, maire de A, les ménages y gagneront :»: an article after the comma begins the clause that the source leads. */
function opensNounPhrase(words: Words, { to, role }: Subject, colon: number): boolean {
  const past = role === null ? to : Math.max(to, firstTokenFrom(words.tokens, role.end));
  return (
    past < colon - 2 && foldedAt(words, past) === ',' && isArticle(foldedAt(words, past + 1)) && roleHeadFrom(words, past + 1, colon) < 0
  );
}

const leadsClause = (words: Words, subject: Subject, colon: number, sourced: boolean): boolean =>
  holdsClause(words, subject.to, colon) || (sourced && opensNounPhrase(words, subject, colon));

/** Past what may stand before the name of a speaker's line: «Selon X :», «Le mot de X :», a dash. */
export function skipLeads(words: Words, people: People, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 4 && !people.byToken.has(at) && LEADS.has(foldedAt(words, at))) at++;
  // «Selon la Dre X»: a civility that is no part of the name.
  return at > from && CIVILITIES.has(foldedAt(words, at)) && !people.byToken.has(at) && people.byToken.has(at + 1) ? at + 1 : at;
}

/** «X, présidente de A :», «Selon X :»; `colon` is the token index of the colon, or of the end of the line. */
export function speakerLine(words: Words, people: People, from: number, colon: number): Attribution | null {
  if (colon - from > LONGEST_LINE) return null;
  const at = skipLeads(words, people, from, colon);
  const subject = subjectAt(words, people, at, colon);
  if (subject === null || subject.kind === 'organization') return null;
  if (subject.kind !== 'person') return bareLine(words, subject, from, at, colon);
  const cue = lastCueIn(words, { from: subject.to, to: colon });
  if (cue !== null && (colon - cue.to > MOST_AFTER_CUE || !isClear(words, cue.to, colon))) return null;
  // «Pour X, maire de A, le projet doit avancer : « … »»: the source leads a clause.
  const clause = cue === null && leadsClause(words, subject, colon, at > from);
  if (clause && at === from) return null;
  const alone = subject.from === at && !clause && subject.people.length === 1;
  const role = alone ? roleInLine(words, subject, cue?.from ?? colon) : subject.role;
  return toAttribution(
    words,
    { subject, role, cue: cue?.lemma ?? null, range: { from: at, to: colon } },
    { side: 'before', rule: 'S1-line', confidence: 0.97 },
  );
}

/** The role on a speaker's line. «Councillor X, Durand Borough Council, said:»: beside a title, where somebody sits is none. */
function roleInLine(words: Words, { to, role }: Subject, end: number): StatedRole | null {
  const line = findRoleInLine(words, to, end);
  return line === null || (role !== null && !holdsRole(words, line)) ? role : line;
}

const holdsRole = (words: Words, { start, end }: Span): boolean => {
  const to = firstTokenFrom(words.tokens, end);
  for (let at = firstTokenFrom(words.tokens, start); at < to; at++) if (isRoleHead(words, at)) return true;
  return false;
};

/** «Le maire :», «Selon elle, …»: a role alone, or a pronoun alone after the word that names a source. */
function bareLine(words: Words, subject: Subject, from: number, at: number, colon: number): Attribution | null {
  if (subject.to !== colon || (subject.kind === 'pronoun' && at === from)) return null;
  return toAttribution(words, { subject, cue: null, range: { from, to: colon } }, { side: 'before', rule: 'S1-line', confidence: 0.85 });
}

export function isClear(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (['que', "qu'", 'that', 'which'].includes(foldedAt(words, at))) return at === to - 1;
  return true;
}

export const inversion = (pronoun: string, range: TokenRange): Subject => ({
  kind: 'pronoun',
  from: range.from,
  to: range.to,
  people: [],
  role: null,
  gender: pronoun.startsWith('elle') ? 'f' : pronoun.startsWith('il') ? 'm' : null,
});

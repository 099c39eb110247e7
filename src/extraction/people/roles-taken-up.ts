import type { Span } from '../../domain/selector.js';
import { FINITE_CUES } from '../lexicons/fr/cue-forms.js';
import { GENERIC_ROLES } from '../lexicons/generic-roles.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isCapital, type Words } from '../words.js';
import type { NamedPerson, People } from './people.js';
import { roleEnd } from './role-extent.js';
import { isArticle, isRoleHead, PREPOSITIONS, roleHeadFrom } from './role-grammar.js';
import { type StatedRole, toStated } from './roles.js';

/** «le» and «la» agree with whoever is taken up; «l'» and "the" with anybody. */
const ARTICLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['le', 'm'],
  ['la', 'f'],
  ["l'", null],
  ['the', null],
]);
const LONGEST_SENTENCE = 1000;

/** Nobody stated what they are. */
const isFree = ({ mentions, name }: NamedPerson): boolean => name.given !== null && mentions.every(({ role }) => role === null);

/** The person a sentence names last. */
function lastNamed(words: Words, people: People, { start, end }: Span): NamedPerson | null {
  const from = firstTokenFrom(words.tokens, start);
  for (let at = firstTokenFrom(words.tokens, end) - 1; at >= from; at--) {
    const person = people.byToken.get(at)?.person;
    if (person !== undefined) return person;
  }
  return null;
}

const ADJECTIVE =
  /(?:ale?s?|aux|iques?|iens?|iennes?|ais|aises?|ois|oises?|ains?|aines?|ifs?|ives?|aires?|elle?s?|estres?|ieres?|iers?|ee|chef|generale?|adjointe?|deleguee?|suisse|belge)$/;

/** A post goes on over capitals, complements and adjectives; whatever else stands behind it is the verb. */
function beforeVerb(words: Words, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const folded = foldedAt(words, at);
    const led = PREPOSITIONS.has(folded) || isArticle(folded) || ['et', 'and', ','].includes(folded);
    const follows = PREPOSITIONS.has(foldedAt(words, at - 1)) || isArticle(foldedAt(words, at - 1));
    if (!led && !follows && !isCapital(words, at) && !ADJECTIVE.test(folded) && !isRoleHead(words, at)) return at;
  }
  return to;
}

const FARTHEST_SAYING = 8;

/** «En creusant, comme l'observe | le Premier ministre, un bassin»: past the verb of saying near the head of a sentence, or the head itself. */
function pastSaying(words: Words, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + FARTHEST_SAYING); at++)
    if (FINITE_CUES.has(foldedAt(words, at)) && foldedAt(words, at - 1) === "l'" && ARTICLES.has(foldedAt(words, at + 1))) return at + 1;
  return from;
}

/** «Le Premier ministre | s'est rendu», «La préfète de la Vouge | avait …»: a post with its article that opens a sentence, and nobody named with it. */
function openingPost(words: Words, people: People, start: number, end: number): StatedRole | null {
  const limit = firstTokenFrom(words.tokens, end);
  const from = pastSaying(words, firstTokenFrom(words.tokens, start), limit);
  const head = ARTICLES.has(foldedAt(words, from)) ? roleHeadFrom(words, from + 1, limit) : -1;
  if (head < 0 || GENERIC_ROLES.has(foldedAt(words, head)) || /[^s]s$/.test(foldedAt(words, head))) return null;
  const to = beforeVerb(
    words,
    head + 1,
    roleEnd(words, head, limit, (index) => people.byToken.has(index)),
  );
  // «La conseillère nationale et la conseillère municipale»: two of them.
  if (['et', 'and'].includes(foldedAt(words, to))) return null;
  const next = foldedAt(words, to) === ',' ? to + 1 : to;
  const named = people.byToken.has(to) || people.byToken.has(next) || isCapital(words, to);
  return named || to >= limit ? null : toStated(words, { from: from + 1, to }, 'P-18-taken-up');
}

/** Gives the post that opens a sentence to whoever the one before names last. */
function takeUp(words: Words, people: People, free: ReadonlySet<NamedPerson>, before: Span, sentence: Span): void {
  const person = before.end - before.start > LONGEST_SENTENCE ? null : lastNamed(words, people, before);
  if (person === null || person.held !== null || !free.has(person)) return;
  const role = openingPost(words, people, sentence.start, sentence.end);
  if (role === null) return;
  const gender = ARTICLES.get(foldedAt(words, firstTokenFrom(words.tokens, role.start) - 1)) ?? null;
  if (gender === null || person.gender === null || person.gender === gender) person.held = role;
}

/** «… reçu par Jeanne Roy. La préfète a salué …»: whoever a sentence names last, and nobody gave a post to, holds the one that opens the next sentence. */
export function takeUpRoles(words: Words, people: People): void {
  const free = new Set(people.all.filter(isFree));
  for (const [block, sentences] of words.sentencesOf.entries()) {
    sentences.forEach((sentence, at) => {
      const before = at > 0 ? sentences[at - 1] : words.sentencesOf[block - 1]?.at(-1);
      if (before !== undefined) takeUp(words, people, free, before, sentence);
    });
  }
}

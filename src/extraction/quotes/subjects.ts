import { CIVILITIES, HONOURS } from '../lexicons/civilities.js';
import type { Gender } from '../lexicons/given-names.js';
import { TRADES } from '../lexicons/trades.js';
import type { Mention, NamedPerson, People } from '../people/people.js';
import { isArticle, isRoleHead, PREPOSITIONS, roleHeadFrom } from '../people/role-grammar.js';
import { roleAt, type StatedRole } from '../people/roles.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isCapital, type TokenRange, type Words } from '../words.js';
import { isBodyName, organisationAt, skipArticles } from './body-names.js';

/** Who a clause says speaks, before pronouns and roles are resolved to somebody. */
export interface Subject extends TokenRange {
  kind: 'person' | 'organization' | 'pronoun' | 'role' | 'topic' | 'unnamed';
  /** The people named, one or several. */
  people: NamedPerson[];
  role: StatedRole | null;
  gender: Gender | null;
}

export const PRONOUNS: ReadonlyMap<string, Gender | null> = new Map([
  ['il', 'm'],
  ['ils', 'm'],
  ['elle', 'f'],
  ['elles', 'f'],
  ['lui', 'm'],
  ['eux', 'm'],
  ['he', 'm'],
  ['she', 'f'],
  ['they', null],
  ['celui', 'm'],
  ['celle', 'f'],
  ['celui-ci', 'm'],
  ['celle-ci', 'f'],
  ['homme', 'm'],
  ['femme', 'f'],
  ['dernier', 'm'],
  ['derniere', 'f'],
  ['interesse', 'm'],
  ['interessee', 'f'],
]);

const none = { people: [], role: null, gender: null };

export const pronounSubject = (pronoun: string, at: TokenRange): Subject => ({
  ...none,
  ...at,
  kind: 'pronoun',
  gender: PRONOUNS.get(pronoun) ?? null,
});

const MOST_JOINT = 12;

/** «X et Y, co-présidents»: the post of several stands after the last of them. */
function isShared(words: Words, people: People, { to }: Mention, { start }: StatedRole): boolean {
  for (let at = to; (words.tokens[at]?.start ?? start) < start; at++) if (people.byToken.has(at)) return true;
  return false;
}

/** Who is coordinated with a mention: «X et Y», «X, maire de A, et Y». */
function jointAfter(words: Words, people: People, mention: Mention | undefined): { person: NamedPerson; mention: Mention } | undefined {
  if (mention === undefined) return undefined;
  const own = mention.role !== null && mention.role.start >= mention.end && !isShared(words, people, mention, mention.role);
  const past = own && mention.role !== null ? firstTokenFrom(words.tokens, mention.role.end) : mention.to;
  const at = foldedAt(words, past) === ',' ? past + 1 : past;
  if (!['et', 'and', '&'].includes(foldedAt(words, at))) return undefined;
  return people.byToken.get(at + 1) ?? announcedAt(words, people, at + 1);
}

const LONGEST_TITLE = 16;

/** «and Representative Ferro», «et la préfète de l'Ain, Jeanne Roy»: the person whose role begins at a token, but for its article. */
function announcedAt(words: Words, people: People, index: number): { person: NamedPerson; mention: Mention } | undefined {
  const start = words.tokens[skipArticles(words, index)]?.start ?? 0;
  for (let at = index + 1; at - index < LONGEST_TITLE; at++) {
    const found = people.byToken.get(at);
    if (found !== undefined) return found.mention.role !== null && found.mention.role.start === start ? found : undefined;
  }
  return undefined;
}

/** «X et Y», «X, Y and Z»: everybody named in a row, from the mention that begins at `index`. */
export function personSubject(words: Words, people: People, index: number): Subject | null {
  const first = people.byToken.get(index);
  if (first === undefined) return null;
  const named = [first.person];
  const mentions: Mention[] = [first.mention];
  let to = first.mention.to;
  while (mentions.length < MOST_JOINT) {
    const joint = jointAfter(words, people, mentions.at(-1));
    if (joint === undefined) break;
    if (!named.includes(joint.person)) named.push(joint.person);
    mentions.push(joint.mention);
    to = joint.mention.to;
  }
  return { kind: 'person', from: index, to, people: named, role: mentions.find(({ role }) => role !== null)?.role ?? null, gender: null };
}

/** «le président de la Région, X», «la ministre»: a role, with the name it announces when one follows. */
function roleSubject(words: Words, people: People, index: number, limit: number): Subject | null {
  const range =
    roleAt(words, skipArticles(words, index), limit, (at) => people.byToken.has(at)) ??
    roleAt(words, index, limit, (at) => people.byToken.has(at));
  if (range === null) return null;
  const next = foldedAt(words, range.to) === ',' ? range.to + 1 : range.to;
  const named = personSubject(words, people, skipTitle(words, people, next));
  const announced = named !== null && (next === range.to || isOfPost(words, named, next));
  if (named !== null && announced) return { ...named, from: index, role: named.role ?? toPost(words, range) };
  if (named !== null && isDefiniteHolder(words, index, named)) return { ...named, from: index, role: toPost(words, range) };
  // «prévient sa commissaire, l'historienne de l'art X»: a second role leads to the name.
  const second = foldedAt(words, range.to) === ',' && isArticle(foldedAt(words, next)) ? announcedAt(words, people, next) : undefined;
  if (second !== undefined && second.mention.to <= limit) return announcedSubject(words, people, index, second.mention);
  return { kind: 'role', ...range, people: [], role: toPost(words, range), gender: null };
}

function toPost({ tokens }: Words, { from, to }: TokenRange): StatedRole {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start, rule: 'P-18' };
}

/** «la directrice du Festival, Mme Joannie Roy»: the post is stated before the name, or its civility leads to the name. */
const isOfPost = (words: Words, named: Subject, next: number): boolean =>
  (named.role !== null && named.role.start < (words.tokens[named.from]?.start ?? 0)) ||
  CIVILITIES.has(foldedAt(words, next).replace('.', ''));

/** «le Président, Loïc Roy, éleveur à Sault»: one post with its article, and the one who holds it between commas, whatever else they are. */
const isDefiniteHolder = (words: Words, index: number, { people, to }: Subject): boolean =>
  people.length === 1 && ['le', 'la', "l'", 'the'].includes(foldedAt(words, index)) && foldedAt(words, to) === ',';

/** Past «Monsieur»/«M.» when the mention begins with the name itself. */
const skipTitle = (words: Words, people: People, index: number): number =>
  people.byToken.has(index) || !['m.', 'mme', 'monsieur', 'madame'].includes(foldedAt(words, index)) ? index : index + 1;

/** «club president X», «la préfète de l'Ain, X»: the role leads to its name. */
const announcedSubject = (words: Words, people: People, index: number, { from, role }: Mention): Subject | null => {
  const named = personSubject(words, people, from);
  return named === null ? null : { ...named, from: index, role: role ?? named.role };
};

/** «l'exploitant Translia», "the operator Translia": what a company does, then its name. */
function namedCompany(words: Words, people: People, noun: number, limit: number): Subject | null {
  const named = TRADES.has(foldedAt(words, noun)) && words.tokens[noun]?.casing === 'lower' && isCapital(words, noun + 1);
  const body = named && !people.byToken.has(noun + 1) ? organisationAt(words, people, noun + 1, limit) : null;
  return body === null ? null : { kind: 'organization', ...body, ...none };
}

/** Whose something is, with the gender the word tells. */
export const POSSESSORS: ReadonlyMap<string, Gender | null> = new Map([
  ['his', 'm'],
  ['her', 'f'],
  ['their', null],
  ['son', null],
  ['sa', null],
  ['ses', null],
]);

/** "His Excellency", «Son Altesse», without a name behind it: whoever was last named so, as a pronoun would say. */
function honourAt(words: Words, index: number): Subject | null {
  const gender = POSSESSORS.get(foldedAt(words, index));
  if (gender === undefined || !HONOURS.has(foldedAt(words, index + 1))) return null;
  return { ...none, kind: 'pronoun', from: index, to: index + 2, gender };
}

/** «elle», «ce dernier», "he". */
function pronounAt(words: Words, index: number): Subject | null {
  const folded = foldedAt(words, index);
  if (PRONOUNS.has(folded)) return pronounSubject(folded, { from: index, to: index + 1 });
  const led = ['ce', 'cette', "l'"].includes(folded) && PRONOUNS.has(foldedAt(words, index + 1));
  return led ? pronounSubject(foldedAt(words, index + 1), { from: index, to: index + 2 }) : null;
}

/** Who speak without anybody saying who they are. */
const UNNAMED = new Set('one another others several many some most certains certaines plusieurs beaucoup autre autres'.split(' '));
const OF_THEM = new Set(['them', 'us']);

/** «d'autres», "several", "one of them": words that name nobody, right before a verb. */
export function unnamedBefore(words: Words, verb: number): Subject | null {
  const last = verb - 1;
  const at = OF_THEM.has(foldedAt(words, last)) && foldedAt(words, last - 1) === 'of' ? last - 2 : last;
  if (!UNNAMED.has(foldedAt(words, at)) || (at === last && PREPOSITIONS.has(foldedAt(words, at - 1)) && foldedAt(words, at - 1) !== "d'"))
    return null;
  const led = ["d'", 'un', 'une', "l'"].includes(foldedAt(words, at - 1));
  return { ...none, kind: 'unnamed', from: led ? at - 1 : at, to: verb };
}

/** Who is named by the words that begin at token `index`. */
export function subjectAt(words: Words, people: People, index: number, limit: number): Subject | null {
  if (index >= limit) return null;
  const person = personSubject(words, people, index);
  if (person !== null) return person;
  const announced = announcedAt(words, people, index);
  if (announced !== undefined && announced.mention.to <= limit) return announcedSubject(words, people, index, announced.mention);
  const pronoun = pronounAt(words, index) ?? honourAt(words, index);
  if (pronoun !== null) return pronoun;
  const noun = skipArticles(words, index);
  // «le Dr Roy», «la Pre Martin»
  const titled = noun > index ? (personSubject(words, people, noun) ?? felt(words, people, noun)) : null;
  if (titled !== null) return titled;
  const company = namedCompany(words, people, noun, limit);
  if (company !== null) return company;
  const mayHold = noun > index || isCapital(words, index) || isRoleHead(words, index);
  const role = mayHold && !isBodyName(words, noun) ? roleSubject(words, people, index, limit) : null;
  if (role !== null) return role;
  const body = organisationAt(words, people, index, limit);
  return body === null ? null : { kind: 'organization', ...body, from: body.from, ...none };
}

const FELT = /^(?:[a-z]{3,}(?:ed|ing)|proud|happy|jubilant)$/;

/** "a | delighted Jane Roe | said" */
const felt = (words: Words, people: People, at: number): Subject | null =>
  words.tokens[at]?.casing === 'lower' && FELT.test(foldedAt(words, at)) ? personSubject(words, people, at + 1) : null;

/** «racontait à l'arrivée le champion du monde»: an article that no preposition governs, before a role. */
function roleAfterInsertion(words: Words, people: People, at: number, limit: number): Subject | null {
  const opens = ['le', 'la', "l'", 'the'].includes(foldedAt(words, at)) && !PREPOSITIONS.has(foldedAt(words, at - 1));
  return opens && roleHeadFrom(words, at, limit) >= 0 ? roleSubject(words, people, at, limit) : null;
}

const LONGEST_INSERTION = 25;

/** The subject that follows a verb: at once («a déclaré X»), or after what is inserted («a souligné, à l'occasion du salon, X»). */
export function subjectAfter(words: Words, people: People, index: number, limit: number): Subject | null {
  const direct = subjectAt(words, people, index, limit);
  if (direct !== null && direct.kind !== 'organization') return direct;
  for (let at = index; at < limit && at - index < LONGEST_INSERTION; at++) {
    const person = people.byToken.has(at) ? personSubject(words, people, at) : null;
    const found = person ?? (direct === null ? afterInsertion(words, people, at, index, limit) : null);
    if (found !== null) return found;
  }
  return direct;
}

/** After a comma anybody but a pronoun; elsewhere a role with its article. */
function afterInsertion(words: Words, people: People, at: number, index: number, limit: number): Subject | null {
  const role = roleAfterInsertion(words, people, at, limit);
  if (role !== null || foldedAt(words, at) !== ',' || at === index) return role;
  const after = subjectAt(words, people, at + 1, limit);
  // «d'une employée, chargée de …»: a participle without an article goes on with what it follows.
  const bare = after?.kind === 'role' && words.tokens[at + 1]?.casing === 'lower' && !isArticle(foldedAt(words, at + 1));
  return after?.kind === 'pronoun' || bare ? null : after;
}

import { LEADERS, SEATS_AND_PORTFOLIOS } from '../lexicons/offices.js';
import { REACTING_TO, TAKING_A_STAND } from '../lexicons/self-descriptions.js';
import { organisationOfRole } from '../people/organisation-of-role.js';
import type { Mention, NamedPerson, People } from '../people/people.js';
import { isRoleHead } from '../people/role-grammar.js';
import { shadow } from '../text/folded.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, isCapital, type Words } from '../words.js';
import { type IssuerCandidate, issuerCandidate, nameOf } from './issuer-bodies.js';
import { mentionsOf } from './issuer-names.js';

const MOST_PEOPLE = 8;
const MOST_MENTIONS = 6;
/** By the order in which they are quoted: who speaks first speaks for the issuer, later ones for its partners. Little, beside what the text says of bodies that act. */
const QUOTED = [1, 0.5];
const LEAST = 0.2;
const REACTING = 7.5;
const MARKS = /[«“"]|``/;

const LONGEST_OWNER = 8;

/** "Durand Rowing's | Chief Executive": the capitals before the possessive. */
function possessorOf(words: Words, start: number): string | null {
  const mark = firstTokenFrom(words.tokens, start) - 1;
  if (foldedAt(words, mark) !== "'s" && !(foldedAt(words, mark) === "'" && foldedAt(words, mark - 1).endsWith('s'))) return null;
  let from = mark;
  while (mark - from < LONGEST_OWNER && isCapital(words, from - 1)) from--;
  return from === mark ? null : nameOf(words, { from, to: mark });
}

const STATES = new Set(['us', 'u.s', 'u.s.', 'uk', 'eu', 'un']);
const isAcronym = ({ tokens }: Words, index: number): boolean =>
  tokens[index]?.casing === 'upper' && !STATES.has(tokens[index]?.folded ?? '') && (tokens[index]?.folded.length ?? 0) > 2;

/** "Heron Trust | Chief Executive": capitals in front of the head of an English post are whose post it is. */
function ownerOf(words: Words, { start, end }: { start: number; end: number }): string | null {
  const from = firstTokenFrom(words.tokens, start);
  for (let at = from; (words.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) {
    if (isRoleHead(words, at) || ['chief', 'general', 'executive', 'vice'].includes(foldedAt(words, at)))
      return at - from >= 2 || (at > from && isAcronym(words, from)) ? nameOf(words, { from, to: at }) : null;
    if (!isCapital(words, at)) return null;
  }
  return null;
}

// "a pilot at Sault's Harbour | and | Chair of the Pilots Association"
const POSTS = / (?:and|et) (?=\p{L}+ (?:of|de|du|des|d['’]) ?)/u;

/** Who somebody speaks for, by the post stated beside the name: of several posts, the one that leads. */
function bodyOf(words: Words, { role }: Mention): string | null {
  if (role === null || SEATS_AND_PORTFOLIOS.test(words.shadow.slice(role.start, role.end))) return null;
  const stated = words.text.slice(role.start, role.end).replace(/\s+/g, ' ');
  const posts = stated.split(POSTS);
  const post = posts.find((one) => LEADERS.test(shadow(one))) ?? stated;
  const own = words.language === 'en' ? (possessorOf(words, role.start) ?? ownerOf(words, role)) : null;
  const body = own ?? organisationOfRole(post);
  const [name = ''] = body?.split(/ en matière | \(|, /u) ?? [];
  return isTelling(name) ? name : null;
}

const ASSEMBLY = /^conseil (?:departemental|regional|municipal|communautaire|metropolitain|general|d'administration)$/;

/** «le Conseil», «la Culture» alone say of whom no more than the post does. */
const isTelling = (name: string): boolean =>
  !ASSEMBLY.test(shadow(name)) && (name.includes(' ') ? /\p{Lu}/u.test(name) : /^\p{Lu}{2}/u.test(name) || /\p{Ll}\p{Lu}/u.test(name));

/** In a paragraph with marks, or right above one that opens with them. */
function isQuoted(words: Words, { start }: Mention): boolean {
  const index = blockAt(words, start);
  const [own, next] = [words.blocks[index], words.blocks[index + 1]];
  if (own !== undefined && MARKS.test(words.text.slice(own.start, own.end))) return true;
  return next !== undefined && MARKS.test(words.text.charAt(next.start));
}

/** «X, présidente du club, | se félicite de …»: who reacts outside any marks speaks for the release, whatever others have done. */
function reacts(words: Words, { end, role }: Mention): boolean {
  const after = Math.max(end, role?.end ?? 0);
  const verb = firstTokenFrom(words.tokens, after);
  const at = foldedAt(words, verb) === ',' ? verb + 1 : verb;
  const { start = 0 } = words.tokens[at] ?? {};
  return TAKING_A_STAND.has(foldedAt(words, at)) || REACTING_TO.test(words.shadow.slice(start, start + 60));
}

interface Spoken {
  body: string;
  mention: Mention;
}

function spokenFor(words: Words, { mentions }: NamedPerson): Spoken | null {
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const body = bodyOf(words, mention);
    if (body !== null) return { body, mention };
  }
  return null;
}

const GOVERNING = 3;
const LONGEST_COUNTRY = 2;

/** "New Vallia Government": the first government that the text names, with the capitals before it. */
function firstGovernment(words: Words): string | null {
  const at = words.tokens.findIndex(
    ({ folded }, index) => folded === 'government' && isCapital(words, index) && isCapital(words, index - 1),
  );
  if (at < 1) return null;
  let from = at - 1;
  while (at - from < LONGEST_COUNTRY && isCapital(words, from - 1) && foldedAt(words, from - 1) !== 'the') from--;
  return foldedAt(words, from) === 'the' ? null : nameOf(words, { from, to: at + 1 });
}

/** "Minister for Ports Jane Roe said", where the text names one government: hers, when she is quoted first. */
function governmentOf(words: Words, named: readonly NamedPerson[]): string | null {
  if (words.language !== 'en') return null;
  const first = named.find(({ mentions }) => mentions.slice(0, MOST_MENTIONS).some((mention) => isQuoted(words, mention)));
  const held = first?.mentions
    .slice(0, MOST_MENTIONS)
    .some(({ role }) => role !== null && /^(?:the )?minister(?![a-z])/.test(words.shadow.slice(role.start, role.end)));
  const name = held === true ? firstGovernment(words) : null;
  return name !== null && mentionsOf(words, name) > 1 ? name : null;
}

/** The bodies of those who are quoted or react: a release lets its own people speak first. */
export function fromSpokespeople(words: Words, people: People): IssuerCandidate[] {
  const named = people.all.filter(({ contact }) => !contact).slice(0, MOST_PEOPLE);
  const spoken = named.flatMap((person, place) => {
    const found = spokenFor(words, person);
    return found !== null && (isQuoted(words, found.mention) || reacts(words, found.mention)) ? [{ ...found, place }] : [];
  });
  const governed = governmentOf(words, named);
  if (governed !== null) return [issuerCandidate(governed, GOVERNING, 'D-06-spoken')];
  return spoken.flatMap(({ body, place, mention: { role }, mention }, order) => {
    const reaction = place === 0 && reacts(words, mention) ? REACTING : 0;
    const leads = role !== null && LEADERS.test(words.shadow.slice(role.start, role.end));
    return leads || reaction > 0 ? [issuerCandidate(body, (QUOTED[order] ?? LEAST) + reaction, 'D-06-spoken')] : [];
  });
}

import type { Span } from '../../domain/selector.js';
import type { Gender } from '../lexicons/given-names.js';
import { ORGANISATION_HEADS } from '../lexicons/organisations.js';
import type { NamedPerson, People } from '../people/people.js';
import type { StatedRole } from '../people/roles.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import type { MarkedSpan } from './marked-span.js';
import { agrees, fromPeople, type Memory, MOST_MENTIONS, MOST_PEOPLE, MOST_TOKENS_BACK, type ResolvedSpeaker, textOf } from './speakers.js';
import type { Subject } from './subjects.js';

const RANKS = new Set(['futur', 'future', 'nouveau', 'nouvel', 'nouvelle', 'new', 'incoming', 'outgoing', 'prochain', 'prochaine']);

/** «la future directrice générale»: the noun after the word that says since when. */
const pastRank = (words: Words, { from, to }: Subject): number => (to - from > 1 && RANKS.has(foldedAt(words, from)) ? from + 1 : from);

/** Whether a role stated before an offset has one of these words. */
const wasSaidToHold = (words: Words, { mentions }: NamedPerson, heads: ReadonlySet<string>, before: number): boolean =>
  mentions.slice(0, MOST_MENTIONS).some(
    ({ role }) =>
      role !== null &&
      role.start < before &&
      words.shadow
        .slice(role.start, role.end)
        .split(/[^a-z0-9-]+/)
        .some((word) => heads.has(word)),
  );

/** «le ministre», «la présidente de la Région»: whoever was said to hold that role, nearest first. */
export function roleSpeaker(words: Words, people: People, subject: Subject): ResolvedSpeaker | null {
  const { start, end } = textOf(words, subject);
  const head = foldedAt(words, pastRank(words, subject));
  const gender = genderOfArticle(words, subject);
  const heads = new Set([head]);
  const holders = people.all.slice(0, MOST_PEOPLE).filter((person) => agrees(person, gender) && wasSaidToHold(words, person, heads, start));
  if (ofAnother(words, subject)) return null;
  const matching = isNewBody(words, subject)
    ? []
    : holders.filter((person) => holdsSame(words, person, head, words.shadow.slice(start, end)));
  const own = matching.filter((person) => !isDeputyOnly(words, person, head));
  const nearest = (own.length > 0 ? own : matching).sort((a, b) => lastBefore(b, start) - lastBefore(a, start))[0];
  return nearest === undefined ? null : fromPeople([nearest], start, end, 'anaphora');
}

/** «selon le président», named further on: the only one in the text whose post begins with that word. */
export function soleHolder(words: Words, people: People, subject: Subject): ResolvedSpeaker | null {
  if (subject.to - subject.from > 1 || isPlural(words, subject) || ofAnother(words, subject)) return null;
  const head = foldedAt(words, subject.from);
  const { start, end } = textOf(words, subject);
  const holders = people.all
    .slice(0, MOST_PEOPLE)
    .filter((person) =>
      person.mentions
        .slice(0, MOST_MENTIONS)
        .some(({ role }) => role !== null && words.shadow.slice(role.start, role.end).startsWith(`${head} `)),
    );
  const [only] = holders;
  return only === undefined || holders.length > 1 || !agrees(only, genderOfArticle(words, subject))
    ? null
    : fromPeople([only], start, end, 'anaphora');
}

/** «le président de celle-ci» is not the last president. */
const ofAnother = (words: Words, { to }: Subject): boolean => /^(?:celle|celui|ceux|celles)(?:-ci)?$/.test(foldedAt(words, to + 1));

const FAR = 2000;

/** «le président de l'association Durand», of which nothing was said so far: somebody new. */
export function isNewBody(words: Words, { from, to }: Subject): boolean {
  if (to - from < 3 || !words.tokens.slice(from + 1, to).some(({ folded }) => ORGANISATION_HEADS.has(folded))) return false;
  const last = words.tokens[to - 1];
  if (last === undefined || last.casing === 'lower' || last.kind !== 'word') return false;
  for (let at = from - 1; at >= 0 && from - at < FAR; at--) if (foldedAt(words, at) === last.folded) return false;
  return true;
}

const contentOf = (role: string, head: string): string[] =>
  (role.match(/[a-z0-9]{4,}/g) ?? []).filter((word) => word !== head && !SMALL.has(word));

const SMALL = new Set([
  'dans',
  'pour',
  'avec',
  'general',
  'generale',
  'ancien',
  'ancienne',
  'deputy',
  'former',
  'group',
  'delegue',
  'deleguee',
  'chargee',
  'charge',
]);

/** «le président de l'association» is not the president of the city: what both posts are of must share a word. */
function holdsSame(words: Words, { mentions }: NamedPerson, head: string, stated: string): boolean {
  const wanted = contentOf(stated, head);
  if (wanted.length === 0 || !OF.test(stated)) return true;
  return mentions.slice(0, MOST_MENTIONS).some(({ role }) => {
    const held = role === null ? '' : words.shadow.slice(role.start, role.end);
    return held.includes(head) && (!OF.test(held) || contentOf(held, head).some((word) => wanted.includes(word)));
  });
}

const OF = /(?:^|[^a-z])(?:de|du|des|d'|of|for|a|au|aux)(?![a-z])/;

const CHAIRS = /^(?:co)?(?:presidente?|chair(?:man|woman|person)?)$/;
const CHAIRED = /(?:sous la presidence d(?:e|') ?|presidee? par |chaired by |under the chairmanship of )$/;

/** «réuni sous la présidence de X … explique la présidente»: the one said to chair, when only one is. */
export function chairSpeaker(words: Words, people: People, subject: Subject): ResolvedSpeaker | null {
  const { start, end } = textOf(words, subject);
  if (!CHAIRS.test(foldedAt(words, subject.from)) || isNewBody(words, subject)) return null;
  const chairs = people.all
    .slice(0, MOST_PEOPLE)
    .filter(
      (person) =>
        agrees(person, genderOfArticle(words, subject)) &&
        person.mentions
          .slice(0, MOST_MENTIONS)
          .some((mention) => mention.start < start && CHAIRED.test(words.shadow.slice(Math.max(0, mention.start - 40), mention.start))),
    );
  return chairs.length === 1 ? fromPeople(chairs, start, end, 'anaphora') : null;
}

const DEPUTISING = /(?:^|[^a-z])(?:lt|lieutenant|deputy|vice|assistant|associate|former|ancienne?|future?|ex)[. -]{1,3}$/;

/** Under a minister: «Minister of State for the Coast», «ministre déléguée». */
const JUNIOR = /^(?:minister of state|ministre deleguee?)/;

/** «the Governor» is not the Lt. Governor, «le président» not his predecessor. */
const isDeputyOnly = (words: Words, { mentions }: NamedPerson, head: string): boolean =>
  mentions.slice(0, MOST_MENTIONS).every(({ role }) => {
    if (role === null) return true;
    const text = words.shadow.slice(role.start, role.end);
    const at = text.indexOf(head);
    return at < 0 || JUNIOR.test(text.slice(at)) || DEPUTISING.test(text.slice(Math.max(0, at - 14), at));
  });

const lastBefore = (person: NamedPerson, offset: number): number =>
  person.mentions.slice(0, MOST_MENTIONS).findLast(({ start }) => start < offset)?.start ?? -1;

/** «… tempère X. Le directeur financier ajoute : « … »»: a role stated of nobody yet, right after somebody without one. */
export const lastWithoutRole = (span: MarkedSpan, start: number, end: number, memory: Memory): ResolvedSpeaker | null =>
  lastWhose(span, memory, start, end, (role) => role === null);

/** «… confie X, président. Le président de la Chambre de Sault y voit …»: the post of whoever just spoke, in full. */
export const lastOfPost = (words: Words, span: MarkedSpan, start: number, end: number, memory: Memory): ResolvedSpeaker | null =>
  memory.speaker?.people[0]?.mentions.some(({ role }) => role !== null) === true
    ? lastWhose(span, memory, start, end, (role) => role === null || isHeadOf(words, role, start))
    : null;

function lastWhose(
  span: MarkedSpan,
  { speaker, block }: Memory,
  start: number,
  end: number,
  fits: (role: StatedRole | null) => boolean,
): ResolvedSpeaker | null {
  const [person] = speaker?.people ?? [];
  if (person === undefined || block !== span.block || speaker?.people.length !== 1) return null;
  return person.mentions.slice(0, MOST_MENTIONS).every(({ role }) => fits(role)) ? fromPeople([person], start, end, 'anaphora') : null;
}

/** «président», of somebody who is then «le président de la Chambre de Sault». */
const isHeadOf = ({ shadow }: Words, role: Span, start: number): boolean =>
  shadow.startsWith(`${shadow.slice(role.start, role.end)} `, start) && !/[ ']/.test(shadow.slice(role.start, role.end));

const SHORTEST_ROOT = 5;

/** «l'économiste» for a «maîtresse de conférences en économie»: the field of somebody's post, as a profession. */
function isOfField({ mentions }: NamedPerson, words: Words, profession: string): boolean {
  const root = profession.slice(0, -3);
  if (root.length < SHORTEST_ROOT) return false;
  return mentions.slice(0, MOST_MENTIONS).some(
    ({ role }) =>
      role !== null &&
      words.shadow
        .slice(role.start, role.end)
        .split(/[^a-z-]+/)
        .some((word) => word.startsWith(root)),
  );
}

/** «X a gagné. « … », racontait le champion»: a role of nobody yet, in a paragraph that names one person before it, of no other post. */
export function onlyPerson(words: Words, people: People, { block, start }: MarkedSpan, subject: Subject): ResolvedSpeaker | null {
  const at = textOf(words, subject);
  const to = firstTokenFrom(words.tokens, Math.max(start, at.start));
  const named = new Set<NamedPerson>();
  for (let index = Math.max(words.ranges[block]?.from ?? 0, to - MOST_TOKENS_BACK); index < to; index++) {
    const person = people.byToken.get(index)?.person;
    if (person !== undefined) named.add(person);
  }
  const [person] = named;
  if (person === undefined || named.size > 1 || !agrees(person, genderOfArticle(words, subject))) return null;
  const free = person.mentions.slice(0, MOST_MENTIONS).every(({ role }) => role === null);
  return free || isOfField(person, words, foldedAt(words, subject.from)) ? fromPeople([person], at.start, at.end, 'anaphora') : null;
}

const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['senator', ['sen', 'sens']],
  ['representative', ['rep', 'reps']],
]);
const MOST_TOGETHER = 4;
const TOGETHER = new Set(['the', 'les', 'both', 'two', 'deux']);

/** "the Senators wrote", «les coprésidents déclarent»: all of the few who were said before to hold that post. */
export function holdersTogether(words: Words, people: People, subject: Subject): ResolvedSpeaker | null {
  const { start, end } = textOf(words, subject);
  const plural = foldedAt(words, subject.from);
  if (!/[^s]s$/.test(plural) || !TOGETHER.has(foldedAt(words, subject.from - 1)) || subject.to - subject.from > 1) return null;
  const one = plural.slice(0, -1);
  const forms = new Set([one, plural, ...(SHORTENED.get(one) ?? [])]);
  const holders = people.all.slice(0, MOST_PEOPLE).filter((person) => wasSaidToHold(words, person, forms, start));
  return holders.length > 1 && holders.length <= MOST_TOGETHER ? fromPeople(holders, start, end, 'anaphora') : null;
}

/** «les riverains» are nobody in particular. */
export const isPlural = (words: Words, { from }: Subject): boolean =>
  ['les', 'des', 'ces', 'these', 'those', 'two', 'deux'].includes(foldedAt(words, from - 1)) || foldedAt(words, from) === 'les';

const genderOfArticle = (words: Words, { from }: Subject): Gender | null => {
  const article = foldedAt(words, from - 1);
  return article === 'la' ? 'f' : article === 'le' ? 'm' : null;
};

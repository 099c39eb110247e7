import type { SectionKind } from '../../domain/release.js';
import { HONOURS, TITLE_ROLES } from '../lexicons/civilities.js';
import { COUNTRIES } from '../lexicons/countries.js';
import { BANNER } from '../lexicons/headings.js';
import { ACTS } from '../lexicons/headlines.js';
import { LEGISLATURES, OF_ORGANS_OF, ORGANS, STREETS } from '../lexicons/organisations.js';
import type { People } from '../people/people.js';
import { shadow } from '../text/folded.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { isTownElsewhere } from './dateline.js';
import { withoutAnnounced } from './issuer-announced.js';
import { type IssuerCandidate, isReadOffProse, namedBodies, rangeOf } from './issuer-bodies.js';
import { fromAbout, fromFoot } from './issuer-foot.js';
import { fromHolders, fromLeadPerson, fromTitlePerson } from './issuer-holders.js';
import { fromHosts } from './issuer-hosts.js';
import { fromLabels } from './issuer-labels.js';
import { fromLetterhead } from './issuer-letterhead.js';
import { fullName, hostsOf, isNamedInSentence, isSameBody, isShortOf, mentionsOf } from './issuer-names.js';
import { peopleTest } from './issuer-people.js';
import { fromPresented } from './issuer-presented.js';
import { fromContacts, fromOwnWords, fromSignatures } from './issuer-self.js';
import { fromSpokespeople } from './issuer-spokespeople.js';
import { ownWeight, type Standing, standingOf } from './issuer-standing.js';
import { leadingBodies } from './issuer-subjects.js';
import { isDocument, isOfPage, isParticiple, isWork } from './issuer-things.js';
import { fromTitle, punishedIn } from './issuer-title.js';
import { fromVoice } from './issuer-voice.js';
import type { ReleaseHead } from './metadata.js';
import { wireLength } from './wires.js';

const PROSE: ReadonlySet<SectionKind> = new Set(['body', 'lead', 'subtitle']);
const FIRST_BLOCKS = 4;

/** A page prints its first paragraph twice, as a summary and as the text: it is read once. */
function repeatsAbove({ text, blocks }: Words, block: number): boolean {
  const [one, other] = [blocks[block], blocks[block - 1]];
  if (one === undefined || other === undefined || one.end - one.start < 60) return false;
  return text.slice(one.start, one.start + 60) === text.slice(other.start, other.start + 60);
}

/** Subjects of the first sentences of the first paragraphs. */
function fromBody(words: Words, dateline: { end: number; block: number } | null): IssuerCandidate[] {
  const blocks = words.blocks
    .flatMap((_, block) => (PROSE.has(words.sections[block]?.kind ?? 'body') && !repeatsAbove(words, block) ? [block] : []))
    .slice(0, FIRST_BLOCKS);
  return blocks.flatMap((block, order) =>
    (words.sentencesOf[block] ?? []).slice(0, order === 0 ? 4 : 2).flatMap((sentence, index) => {
      const start =
        dateline?.block === block && dateline.end > sentence.start && dateline.end < sentence.end ? dateline.end : sentence.start;
      const { from, to } = rangeOf(words, start, sentence.end);
      const lead = [...leadingBodies(words, afterDash(words, from), to, 5 - order - index * 0.5, 'D-06-subject')];
      return [...lead, ...namedBodies(words, { from, to }, 2 - order * 0.3)];
    }),
  );
}

/** «Lyon, le 3 mai 2024 – Le Groupe …», «… 2024 (WIRE) -- The Group»: past the wire and the dash of a run-in dateline. */
const afterDash = (words: Words, index: number): number => {
  let at = pastMarks(words, index);
  const wire = wireLength(words, words.tokens[at]?.start ?? 0);
  if (wire > 0) at = pastMarks(words, firstTokenFrom(words.tokens, (words.tokens[at]?.start ?? 0) + wire));
  return at;
};

const pastMarks = (words: Words, index: number): number => {
  let at = index;
  while (['-', '.', ':', '/', ',', ')'].includes(foldedAt(words, at))) at++;
  return at;
};

const MOST_CANDIDATES = 40;
/** The subject of a verb of announcing in the first paragraphs. */
const ANNOUNCED = 6;

interface Ranked extends IssuerCandidate {
  own: number;
}

/** Adds up what speaks for each body under any of its names, and orders them. */
function rank(standing: Standing, candidates: readonly IssuerCandidate[]): Ranked[] {
  const bodies: Ranked[] = [];
  for (const found of candidates.slice(0, MOST_CANDIDATES)) {
    const candidate = { ...found, name: found.name.replace(OF_ORGANS_OF, '') };
    const known = bodies.find(({ name }) => isSameBody(name, candidate.name));
    if (known === undefined) {
      const own = ownWeight(standing, candidate);
      bodies.push({ ...candidate, own, weight: candidate.weight + own });
      continue;
    }
    known.weight += candidate.weight * 0.5;
    if (known.others.length === 0) known.others = candidate.others;
    if (!known.name.includes(' ') && candidate.name.includes(' ')) known.name = candidate.name;
  }
  for (const long of bodies)
    for (const short of bodies) if (short !== long && isShortOf(short.name, long.name)) long.weight += (short.weight - short.own) * 0.5;
  return bodies.sort((a, b) => b.weight - a.weight);
}

export interface FoundIssuer {
  name: string;
  others: string[];
  rule: string;
}

const IN_OPENING = 1500;

/** «SEN. DURAND: …», «Sen. Jane Durand said today»: an office of one person issues in that person's name. */
function fromPeople(words: Words, people: People): FoundIssuer | null {
  const lead = people.all.find(({ mentions }) =>
    mentions.some(({ start, role }) => {
      const [head = ''] = role === null ? [] : words.shadow.slice(role.start, role.end).split(/[ .]/);
      return TITLE_ROLES.has(head) && start < IN_OPENING;
    }),
  );
  return lead === undefined || words.language !== 'en' ? null : { name: lead.name.name, others: [], rule: 'D-06-person' };
}

const PREPOSITION =
  /^(?:au|aux|par|avec|sans|sous|pour|malgre|apres|avant|lors|face|suite|en|dans|depuis|selon|chez|vers|in|at|by|from|since|across|within|during) /;

const MOST_SAID = 3;
const COMMITTEES = new Set(['comite', 'committee', 'jury', 'panel']);

/** «Parc naturel régional de la Vouge»: a park that has an administration. */
const RESERVES = /^parc (?:naturel|national|marin|animalier|zoologique)(?![a-z])/;

/** What shows that somebody else tells of a town: a heading about it, or who speaks for it in the text. */
const OF_ANOTHER = new Set(['D-06-about', 'D-06-spoken']);

const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,6}$/u;

/** "Sault opens a quay", told by another: a town that the text calls one, in the release of a body that it presents. */
const isTownOfAnother = (words: Words, { name, rule }: IssuerCandidate, presented: readonly IssuerCandidate[]): boolean =>
  isReadOffProse(rule) &&
  // "In QRT, we have found a partner": letters are no town.
  !ACRONYM.test(name) &&
  presented.some((other) => OF_ANOTHER.has(other.rule) && !isSameBody(other.name, name) && mentionsOf(words, other.name) > 1) &&
  isTownElsewhere(words, name);

/** What prose prints like a name, and no body is called. */
function isNoBody(words: Words, { name, rule, weight }: IssuerCandidate): boolean {
  const folded = shadow(name);
  // «Place du Marché : les travaux commencent»: where it happens.
  if ((STREETS.has(folded.split(' ', 1)[0] ?? '') && !RESERVES.test(folded)) || ACTS.test(folded)) return true;
  // «En Vougie, …»: a complement of the sentence, unless the text has it as a name elsewhere («le festival En Vougie»).
  if (PREPOSITION.test(folded) && !isNamedInSentence(words, name)) return true;
  // «Le Comité a inscrit …», of a committee named in full elsewhere.
  if (COMMITTEES.has(folded) || ORGANS.test(folded) || HONOURS.has(folded)) return true;
  // "The Senate today …": told by one who sits in it.
  if ((words.language === 'en' && LEGISLATURES.has(folded)) || /^etat(?:$| (?!d[eu] |d'))/.test(folded)) return true;
  // "Student Workers: …", where the text speaks of student workers; who announces or is named often is somebody.
  const small = name.includes(' ') && name !== name.toLowerCase() && words.text.includes(name.toLowerCase());
  return small && !(rule === 'D-06-subject' && weight >= ANNOUNCED) && mentionsOf(words, name) <= MOST_SAID;
}

/** «South Africa donates …»: told of a country. "Canada announces …" stands for the Government of Canada that the text names. */
const isCountry = (words: Words, name: string): boolean =>
  COUNTRIES.has(shadow(name).replace(/^(?:l[ae]s? |l'|the )/, '')) && fullName(words, name) === name;

/** «CAMPAGNE A SAULT», «Sault, le 3 mai –»: where it happens. «Ville de Sault» would be somebody. */
const isWhere = (words: Words, { dateline }: ReleaseHead, { name, rule }: IssuerCandidate): boolean =>
  (isReadOffProse(rule) || rule === 'D-06-told') &&
  dateline?.place != null &&
  shadow(name) === shadow(dateline.place) &&
  fullName(words, name) === name;

/** Words at the head of a line or a sentence look like names; told once, with nothing to say that they are, they are none. */
function isCredible(words: Words, candidate: IssuerCandidate): boolean {
  const { name, rule, weight } = candidate;
  if (/^(?:for|of|and|de|du|des|et|mr|mrs|ms|messrs|mm?\.|mmes?|madame|monsieur|drs?|dame|sir) /i.test(name)) return false;
  if (isOfPage(name) || isParticiple(words, candidate)) return false;
  if (isDocument(name) && (!name.includes(' ') || rule === 'D-06-named' || rule === 'D-06-title')) return false;
  const read = isReadOffProse(rule);
  if (read && (isNoBody(words, candidate) || isCountry(words, name))) return false;
  if (!read || name.includes(' ')) return !BANNER.test(shadow(name));
  return (
    !BANNER.test(shadow(name)) &&
    !words.lowerWords.has(shadow(name)) &&
    (isNamedInSentence(words, name) || (rule === 'D-06-subject' && weight >= ANNOUNCED) || mentionsOf(words, name) > 2)
  );
}

/** Who issues the release, read off the text alone: letterhead, banner, title, subject of the first sentences, «À propos», source line, in the order of what they weigh. */
export function findIssuer(words: Words, people: People, head: ReleaseHead, site: string | null): FoundIssuer | null {
  const { title, dateline, units } = head;
  const hosts = hostsOf(words);
  const named = site === null ? [] : [{ name: site, weight: 9, rule: 'D-06-site', others: [] }];
  const namesSomebody = peopleTest(words, people, hosts);
  const printed = [...fromTitle(words, title), ...fromBody(words, dateline)];
  const punished = punishedIn(words, title);
  const text = units.at(-1)?.last ?? 0;
  const below = [
    ...fromAbout(words),
    ...fromFoot(words, text + 1),
    ...fromContacts(words, text),
    ...fromOwnWords(words, text),
    ...fromSignatures(words, text),
    ...fromVoice(words, title),
    ...fromPresented(words, people, head),
    ...fromSpokespeople(words, people),
    ...fromHosts(words),
  ];
  const all = [...named, ...fromLabels(words), ...printed, ...below].filter(
    (candidate) =>
      isCredible(words, candidate) &&
      !namesSomebody(candidate) &&
      !(punished !== null && shadow(candidate.name).startsWith(punished)) &&
      !isWhere(words, head, candidate) &&
      !isWork(words, head, candidate.name) &&
      !isTownOfAnother(words, candidate, below),
  );
  const ranked = rank(standingOf(words, people, hosts), [
    ...fromHolders(words, units, people),
    ...fromLeadPerson(words, people, head),
    ...fromTitlePerson(words, people, head),
    ...fromLetterhead(words, units, people),
    ...withoutAnnounced(words, all),
  ]);
  const [best] = ranked;
  if (best === undefined || best.weight < 3) return fromPeople(words, people) ?? (best === undefined ? null : toFound(words, best));
  return toFound(words, best);
}

const toFound = (words: Words, { name, others, rule }: IssuerCandidate): FoundIssuer => ({
  name: fullName(words, name),
  others: others.filter((other) => !isSameBody(other, name)),
  rule,
});

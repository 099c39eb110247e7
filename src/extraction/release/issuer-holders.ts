import { nameKey } from '../../domain/folding.js';
import type { Span } from '../../domain/selector.js';
import { ELECTED_IN_FRENCH, OFFICES, PERSONAL_OFFICE, SEAT_IN_POST, TITLED } from '../lexicons/offices.js';
import { ANNOUNCING, MAKING_KNOWN } from '../lexicons/self-descriptions.js';
import type { NamedPerson, People } from '../people/people.js';
import { shadow } from '../text/folded.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import type { LabelledUnit } from './head/head.js';
import type { IssuerCandidate } from './issuer-bodies.js';
import type { ReleaseHead } from './metadata.js';
import type { FoundTitle } from './title.js';

const FOOT_BLOCKS = 12;
const LONGEST_PART = 160;
const ON_LETTERHEAD = 22;
const IN_LEAD = 12;
const AT_FOOT = 6;
const PARTS = /\n| {3,}|\t|\s[|•·–—-]\s|, /;

const HONORIFIC = /^(?:M\.|Mme|Mr|Mrs|Ms|Dr|Pr|Monsieur|Madame|(?:The )?(?:Rt )?Hon(?:ourable|orable|\.)?) /;
/** «The Hon Sally Roe MP», «Nora Daly TD»: the seat stands after the name. */
const SEATED = / (?:MP|MEP|MSP|MLA|MPP|TD|MS|AM|KC MP)$/;
const keyOf = (text: string): string => nameKey(text.replace(HONORIFIC, '').replace(SEATED, ''));

const named = (people: People, text: string): NamedPerson | undefined => {
  const key = keyOf(text);
  return people.all.find(({ name }) => name.given !== null && nameKey(name.name) === key);
};

/** A name and, right beside it, an office whose holder speaks in that name: «Jane Roe / Sénatrice de la Vouge». */
function holdersIn(people: People, parts: readonly string[]): NamedPerson[] {
  return parts.flatMap((part, index) => {
    const beside = [parts[index + 1], parts[index - 1]];
    const holds = SEATED.test(part) || beside.some((other) => other !== undefined && PERSONAL_OFFICE.test(shadow(other)));
    const person = holds && part.length <= LONGEST_PART ? named(people, part) : undefined;
    return person === undefined ? [] : [person];
  });
}

const partsOf = (text: string): string[] =>
  text
    .split(PARTS)
    .map((part) => part.trim().replace(/^(?:[Bb]y|[Pp]ar|[Ff]rom) /, ''))
    .filter((part) => part !== '');

const toCandidates = (holders: readonly NamedPerson[], weight: number): IssuerCandidate[] => {
  const [first, ...others] = holders.map(({ name }) => name.name);
  return first === undefined ? [] : [{ name: first, weight, rule: 'D-06-person', others }];
};

/** Members of a parliament issue in their own names, whatever house is printed above them: on the letterhead, in a byline, or as who signs at the foot. */
export function fromHolders(words: Words, units: readonly LabelledUnit[], people: People): IssuerCandidate[] {
  const head = units.filter(({ label, features }) => label !== 'title' && label !== 'text' && !features.has('prose'));
  const onTop = holdersIn(
    people,
    head.flatMap(({ start, end }) => partsOf(words.text.slice(start, end))),
  );
  if (onTop.length > 0) return toCandidates(onTop, ON_LETTERHEAD);
  const foot = words.blocks.slice(-FOOT_BLOCKS).filter(({ start, end }) => end - start <= LONGEST_PART);
  return toCandidates(
    holdersIn(
      people,
      foot.flatMap(({ start, end }) => partsOf(words.text.slice(start, end))),
    ),
    AT_FOOT,
  );
}

/** The token the text begins with, past a dateline run into it. */
function leadToken(words: Words, block: number, dateline: ReleaseHead['dateline']): number {
  const { from = 0 } = words.ranges[block] ?? {};
  let at = dateline?.block === block ? Math.max(from, firstTokenFrom(words.tokens, dateline.end)) : from;
  while (words.tokens[at]?.kind === 'mark') at++;
  return at;
}

const FEW = 5;

/** The paragraph that the dateline opens, or the first one of the text. */
function openingBlock({ sections }: Words, dateline: ReleaseHead['dateline']): number {
  const opened = dateline === null ? undefined : sections[dateline.block]?.kind;
  if (dateline !== null && (opened === 'body' || opened === 'lead')) return dateline.block;
  return sections.findIndex(({ kind }) => kind === 'body' || kind === 'lead' || kind === 'subtitle');
}

/** «Sen. Jane Roe today said …», «U.S. Senators Jane Roe and Luke Dee introduced …»: who leads the first paragraph with a title of one person. */
export function fromLeadPerson(words: Words, people: People, { dateline, title }: ReleaseHead): IssuerCandidate[] {
  const block = openingBlock(words, dateline);
  if (block < 0) return [];
  const from = leadToken(words, block, dateline);
  if (words.language !== 'en') return announcingLead(words, people, from);
  const first = pastClause(words, from);
  const at = Array.from({ length: FEW }, (_, step) => first + step).find((token) => people.byToken.has(token));
  const lead = at === undefined ? undefined : people.byToken.get(at);
  if (lead === undefined || !TITLED.test(words.shadow.slice(words.tokens[first]?.start))) return seatedLead(words, people, from);
  const speaks =
    actsToday(words, lead.mention.to) ||
    SPEAKING.test(words.shadow) ||
    (title !== null && shadow(title.text).includes(shadow(lead.person.name.family)));
  return speaks ? toCandidates([lead.person, ...besides(words, people, lead.mention.to)], IN_LEAD) : [];
}

const FARTHEST_VERB = 10;

/** "Sen. Jane Roe (D-Vouge) | today welcomed": what a release opens with. */
function actsToday(words: Words, index: number): boolean {
  for (let at = index; at < index + FARTHEST_VERB && foldedAt(words, at) !== '.'; at++) {
    if (foldedAt(words, at) === 'today' || MAKING_KNOWN.test(foldedAt(words, at))) return true;
  }
  return false;
}

const LONGEST_CLAUSE = 45;
const OPENING_CLAUSES = new Set(['after', 'following', 'as', 'when', 'today', 'while', 'because', 'before', 'during', 'ahead']);

/** "After the Committee agreed to the bill, | Sen. Jane Roe … issued": past a clause that opens the text, when a title of one person follows it. */
function pastClause(words: Words, from: number): number {
  if (!OPENING_CLAUSES.has(foldedAt(words, from))) return from;
  for (let at = from; at < from + LONGEST_CLAUSE && foldedAt(words, at) !== '.'; at++)
    if (foldedAt(words, at) === ',' && TITLED.test(words.shadow.slice(words.tokens[at + 1]?.start))) return at + 1;
  return from;
}

/** «La députée de Vouge et ministre de la Culture, madame Jeanne Roe, est heureuse d'annoncer»: who sits in a house and announces in that name. */
function announcingLead(words: Words, people: People, from: number): IssuerCandidate[] {
  if (!ELECTED_IN_FRENCH.test(words.shadow.slice(words.tokens[from]?.start))) return [];
  for (let at = from; at < from + LONGEST_OFFICE; at++) {
    const found = people.byToken.get(at);
    if (found === undefined) continue;
    const { end } = found.mention;
    const after = words.shadow.slice(end, end + 60).replace(/^,? ?/, '');
    return ANNOUNCING.test(after) ? toCandidates([found.person], IN_LEAD) : [];
  }
  return [];
}

const LONGEST_OFFICE = 30;

/** «Fine Gael TD for Dublin and …, Jane Roe, has said»: whose office opens the text, before the name. */
function seatedLead(words: Words, people: People, from: number): IssuerCandidate[] {
  for (let at = from; at < from + LONGEST_OFFICE; at++) {
    const found = people.byToken.get(at);
    if (found === undefined) continue;
    const { role } = found.mention;
    const opens = role !== null && Math.abs(firstTokenFrom(words.tokens, role.start) - from) <= 1;
    if (!opens || role.end > found.mention.start) return [];
    const post = words.shadow.slice(role.start, role.end);
    if (OFFICES.test(post) && !/^(?:former|ex-|retired) ?/.test(post))
      return [{ name: nameOfPost(words, role), weight: AS_OFFICE, rule: 'D-06-office', others: [found.person.name.name] }];
    return SEAT_IN_POST.test(post) ? toCandidates([found.person], seatWeight(words, post)) : [];
  }
  return [];
}
const IN_OFFICE = 5;
/** "Attorney General Jane Roe today filed": her office, where the text prints its name. */
const seatWeight = ({ shadow: folded }: Words, post: string): number =>
  post === 'attorney general' && !folded.includes('office of the attorney general') ? IN_LEAD : IN_OFFICE;
const AS_OFFICE = 9;
const nameOfPost = ({ text }: Words, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** Whoever is quoted, or makes a statement. */
const SPEAKING = / said| (?:issued|released|made) the following/;

const IN_TITLE = 12;

/**
 * "Strand Bill to Protect Ferries Passes Senate", "PANEL CLEARS SEN. STRAND BILL": who has a seat and whose name the title opens with,
 * or alone has a title in it, issues; not the chamber that passed the bill.
 */
export function fromTitlePerson(words: Words, people: People, { title }: ReleaseHead): IssuerCandidate[] {
  if (title === null || words.language !== 'en' || !SPEAKING.test(words.shadow)) return [];
  const from = firstTokenFrom(words.tokens, title.start);
  const seated = people.all.filter(
    ({ name, mentions }) =>
      name.given !== null && mentions.some(({ role }) => role !== null && PERSONAL_OFFICE.test(words.shadow.slice(role.start, role.end))),
  );
  const opening = seated.find(({ mentions }) =>
    mentions.some((mention) => mention.from - from >= 0 && mention.from - from < (words.tokens[from]?.kind === 'number' ? DATED : 2)),
  );
  const titled = titledIn(words, people, title);
  const person = opening ?? (titled.length === 1 ? titled[0] : undefined);
  return person === undefined ? [] : toCandidates([person], IN_TITLE);
}

/** "8/19/05 Roe Announces …": past the day. */
const DATED = 6;

const SEATS = new Set(['sen', 'senator', 'rep', 'representative', 'congressman', 'congresswoman', 'congressmember']);

/** Those whom a title names with their seat: «SEN. STRAND». */
function titledIn(words: Words, people: People, { start, end }: FoundTitle): NamedPerson[] {
  const found = new Set<NamedPerson>();
  for (let at = firstTokenFrom(words.tokens, start); (words.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) {
    const office = SEATS.has(foldedAt(words, at));
    const family = foldedAt(words, foldedAt(words, at + 1) === '.' ? at + 2 : at + 1);
    const bearers = office ? people.all.filter(({ name }) => name.given !== null && shadow(name.family) === family) : [];
    if (bearers.length === 1 && bearers[0] !== undefined) found.add(bearers[0]);
  }
  return [...found];
}

/** «… and Luke Dee (R-ME)»: whoever is named with the first in one breath. */
function besides(words: Words, people: People, index: number): NamedPerson[] {
  const found: NamedPerson[] = [];
  for (let at = index; at < index + 60 && at < words.tokens.length; at++) {
    const other = people.byToken.get(at);
    if (other !== undefined) {
      found.push(other.person);
      at = other.mention.to - 1;
    } else if (words.tokens[at]?.kind === 'word' && !JOINING.has(foldedAt(words, at)) && !inBrackets(words, index, at)) break;
  }
  return found;
}
const JOINING = new Set(['and', 'sen', 'rep', 'sens', 'reps', 'senator', 'representative', 'congressman', 'congresswoman']);

function inBrackets(words: Words, from: number, at: number): boolean {
  for (let back = at; back >= from && at - back < 8; back--) {
    if (foldedAt(words, back) === ')') return false;
    if (foldedAt(words, back) === '(') return true;
  }
  return false;
}

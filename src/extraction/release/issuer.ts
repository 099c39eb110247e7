import { nameKey } from '../../domain/folding.js';
import type { SectionKind } from '../../domain/release.js';
import { BANNER_ISSUER } from '../lexicons/headings.js';
import type { People } from '../people/people.js';
import { foldedAt, type Words } from '../words.js';
import { bodyAt, type IssuerCandidate, leadingBodies, namedBodies, nameOf, rangeOf } from './issuer-bodies.js';
import type { FoundTitle } from './title.js';

function fromTitle(words: Words, title: FoundTitle | null): IssuerCandidate[] {
  if (title === null) return [];
  const { from, to } = rangeOf(words, title.start, title.end);
  const found = [...leadingBodies(words, from, to, 5, 'D-06-title'), ...namedBodies(words, { from, to }, 3)];
  const label = bodyAt(words, from, to);
  if (label !== null && foldedAt(words, label.to) === ':')
    found.push({ name: nameOf(words, label), weight: 5, rule: 'D-06-label', others: [] });
  return found;
}

function fromBanner(words: Words): IssuerCandidate[] {
  return words.blocks.slice(0, 4).flatMap(({ start, end }) => {
    const match = end - start > 150 ? null : BANNER_ISSUER.exec(words.shadow.slice(start, end));
    if (match === null) return [];
    const { from, to } = rangeOf(words, start + match[0].length, end);
    const body = bodyAt(words, from, to);
    return body === null ? [] : [{ name: nameOf(words, body), weight: 8, rule: 'D-01-banner', others: [] }];
  });
}

const PROSE: ReadonlySet<SectionKind> = new Set(['body', 'lead', 'subtitle']);
const FIRST_BLOCKS = 4;

/** Subjects of the first sentences of the first paragraphs. */
function fromBody(words: Words, dateline: { end: number; block: number } | null): IssuerCandidate[] {
  const blocks = words.blocks
    .flatMap((_, block) => (PROSE.has(words.sections[block]?.kind ?? 'body') ? [block] : []))
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

/** «Lyon, le 3 mai 2024 – Le Groupe …»: past the dash of a run-in dateline. */
const afterDash = (words: Words, index: number): number => {
  let at = index;
  while (['-', '.', ':', '/', ','].includes(foldedAt(words, at))) at++;
  return at;
};

const ABOUT_NAME = /^(?:à propos (?:de la |de l['’]|du |des |de |d['’])|about (?:the )?)(.{2,80}?)(?: :)?$/iu;

/** «Sen. Jane Durand today said …»: an office of one person issues in that person's name. */
function fromLeadPerson(words: Words, people: People): IssuerCandidate[] {
  if (words.language !== 'en') return [];
  const block = words.sections.findIndex(({ kind }) => PROSE.has(kind));
  const from = words.ranges[block]?.from ?? 0;
  const lead = [0, 1, 2].map((step) => people.byToken.get(from + step)).find((found) => found !== undefined);
  const titled = lead !== undefined && lead.mention.role !== null && TITLE.test(words.shadow.slice(words.tokens[from]?.start));
  return titled && words.shadow.includes(SPEAKS_TODAY) ? [{ name: lead.person.name.name, weight: 9, rule: 'D-06-person', others: [] }] : [];
}

const TITLE = /^(?:u\.s\. )?(?:sen|rep|gov)(?:\.|ator |resentative |ernor )/;
const SPEAKS_TODAY = ' said';

function fromAbout(words: Words): IssuerCandidate[] {
  return words.blocks.flatMap(({ start, end }, block) => {
    if (end - start > 100 || words.sections[block]?.kind !== 'about') return [];
    const match = ABOUT_NAME.exec(words.text.slice(start, end));
    return match?.[1] === undefined ? [] : [{ name: match[1], weight: 2.5, rule: 'D-06-about', others: [] }];
  });
}

/** How often a body is named: the issuer speaks of itself. */
function mentions(words: Words, name: string): number {
  const folded = words.shadow.slice(0, 60000);
  const wanted = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’]/g, "'");
  let count = 0;
  for (let at = folded.indexOf(wanted); at >= 0 && count < 8; at = folded.indexOf(wanted, at + wanted.length)) count++;
  return count;
}

const MOST_CANDIDATES = 40;

/** Adds up what speaks for each body under any spelling, and orders them. */
function rank(words: Words, candidates: readonly IssuerCandidate[]): IssuerCandidate[] {
  const byKey = new Map<string, IssuerCandidate>();
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    const key = nameKey(candidate.name);
    const known = byKey.get(key);
    if (known === undefined)
      byKey.set(key, { ...candidate, weight: candidate.weight + Math.min(4, mentions(words, candidate.name)) * 0.75 });
    else known.weight += candidate.weight * 0.5;
  }
  return [...byKey.values()].sort((a, b) => b.weight - a.weight);
}

export interface FoundIssuer {
  name: string;
  others: string[];
  rule: string;
}

/** «SEN. DURAND: …», «Sen. Jane Durand said today»: an office of one person issues in that person's name. */
function fromPeople(words: Words, people: People): FoundIssuer | null {
  const lead = people.all.find(({ mentions: [first] }) => first !== undefined && first.role !== null && first.start < 1500);
  return lead === undefined || words.language !== 'en' ? null : { name: lead.name.name, others: [], rule: 'D-06-person' };
}

/** Who issues the release, read off the text alone: banner, title, subject of the first sentences, «À propos», in the order of what they weigh. */
export function findIssuer(
  words: Words,
  people: People,
  title: FoundTitle | null,
  site: string | null,
  dateline: { end: number; block: number } | null,
): FoundIssuer | null {
  const named = site === null ? [] : [{ name: site, weight: 9, rule: 'D-06-site', others: [] }];
  const isPerson = (name: string): boolean => people.all.some((person) => nameKey(person.name.name) === nameKey(name));
  const all = [...named, ...fromBanner(words), ...fromTitle(words, title), ...fromBody(words, dateline), ...fromAbout(words)].filter(
    ({ name }) => !isPerson(name),
  );
  all.push(...fromLeadPerson(words, people));
  const [best] = rank(words, all);
  if (best === undefined || best.weight < 3)
    return fromPeople(words, people) ?? (best === undefined ? null : { name: best.name, others: best.others, rule: best.rule });
  return { name: best.name, others: best.others, rule: best.rule };
}

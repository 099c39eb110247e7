import { nameKey } from '../../domain/folding.js';
import type { SectionKind } from '../../domain/release.js';
import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { FINITE_CUES } from '../lexicons/fr/cue-forms.js';
import { BANNER_ISSUER } from '../lexicons/headings.js';
import { ORGANISATION_HEADS, SENTENCE_OPENERS } from '../lexicons/organisations.js';
import type { People } from '../people/people.js';
import { isArticle, isRoleHead } from '../people/role-grammar.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, isAdjacent, isEnglishAt, type TokenRange, type Words } from '../words.js';
import type { FoundTitle } from './title.js';

/** A body that may issue the release, with what speaks for it. */
interface Candidate {
  name: string;
  weight: number;
  rule: string;
  /** Bodies coordinated with it in the same clause. */
  others: string[];
}

const isCapital = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'capital' || words.tokens[index]?.casing === 'upper';
const OF = new Set(['de', "d'", 'du', 'des', 'of', 'for']);
const DETERMINED = new Set(['la', "l'", 'les', 'the', 'le']);

/** How many tokens of «de», «de la», «pour le», «&» lead from `index` to another capitalised word of the same name; 0 when none do. */
function joint(words: Words, index: number, limit: number): number {
  const folded = foldedAt(words, index);
  if (folded === '&' || folded === '/') return index + 1 < limit && isCapital(words, index + 1) ? 1 : 0;
  if (!OF.has(folded)) return 0;
  const next = DETERMINED.has(foldedAt(words, index + 1)) ? index + 2 : index + 1;
  return next < limit && isCapital(words, next) ? next - index : 0;
}

/** «la Région Sud», «le projet Alpha», «the Open Data Foundation», «Durand SA»: the token range of a body's name without its article; null when none begins here. */
function bodyAt(words: Words, index: number, limit: number): TokenRange | null {
  const from = isArticle(foldedAt(words, index)) ? index + 1 : index;
  const headed = ORGANISATION_HEADS.has(foldedAt(words, from));
  const first = headed && !isCapital(words, from) ? from + 1 : from;
  const start = headed && !isCapital(words, from) ? first + joint(words, first, limit) : first;
  if (start >= limit || !isCapital(words, start) || foldedAt(words, start).endsWith("'")) return null;
  let to = start + 1;
  while (to < limit && to - from < 14 && isAdjacent(words, to - 1)) {
    if (isCapital(words, to)) to++;
    else {
      const steps = joint(words, to, limit);
      if (steps === 0) break;
      to += steps + 1;
    }
  }
  return isOrdinary(words, from, to) ? null : { from, to };
}

/** A single word that the text also writes in lower case («Information», «Today»), or a role («Conseillère»), is no body. */
function isOrdinary(words: Words, from: number, to: number): boolean {
  if (isRoleHead(words, from)) return true;
  const folded = foldedAt(words, from);
  return (
    to - from === 1 &&
    words.tokens[from]?.casing !== 'upper' &&
    (words.lowerWords.has(folded) || folded.length < 3 || SENTENCE_OPENERS.has(folded))
  );
}

const nameOf = ({ text, tokens }: Words, { from, to }: TokenRange): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');

const skipBracket = (words: Words, index: number, limit: number): number => {
  if (foldedAt(words, index) !== '(') return index;
  for (let at = index + 1; at < limit && at - index < 14; at++) if (foldedAt(words, at) === ')') return at + 1;
  return index;
};

/** Third person verbs end so; nouns that do are told by the article before them. */
const FRENCH_VERB = /^(?:a|ont|est|sont|se|s'|va|vont|[a-z]{2,}(?:e|it|ent|ut|nd|et))$/;
const ENGLISH_VERB = /^(?:has|have|is|are|will|today|joins?|announce|launch|[a-z]{3,}(?:es|ed|s))$/;

const isVerbLike = (words: Words, index: number): boolean => {
  const token = words.tokens[index];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.casing === 'lower' &&
    (isEnglishAt(words, index) ? ENGLISH_VERB : FRENCH_VERB).test(token.folded) &&
    !OF.has(token.folded)
  );
};

/** Bodies in coordination, then a verb: «A, B et C ont annoncé», «The A (AA) and the B project today announced». */
function subjectBodies(words: Words, index: number, limit: number): { bodies: TokenRange[]; verb: number } | null {
  const bodies: TokenRange[] = [];
  let at = index;
  while (at < limit && bodies.length < 6) {
    const body = bodyAt(words, at, limit);
    if (body === null) break;
    bodies.push(body);
    at = skipBracket(words, body.to, limit);
    if (![',', 'et', 'and'].includes(foldedAt(words, at))) break;
    const past = foldedAt(words, at) === ',' && ['et', 'and'].includes(foldedAt(words, at + 1)) ? at + 2 : at + 1;
    // «Le Groupe, acteur majeur de …, lance»: an apposition, not a coordination.
    if (bodyAt(words, past, limit) === null) {
      at = afterApposition(words, at, limit);
      break;
    }
    at = past;
  }
  return bodies.length === 0 ? null : { bodies, verb: at };
}

/** Index after the comma that closes an apposition begun at `comma`. */
function afterApposition(words: Words, comma: number, limit: number): number {
  for (let at = comma + 1; at < limit && at - comma < 30; at++) if (foldedAt(words, at) === ',' && isVerbLike(words, at + 1)) return at + 1;
  return comma;
}

const ANNOUNCING =
  /^(?:annonc|lanc|presen|devoil|confirm|publi|organis|s'engag|se rejoui|se felicit|salu|denonc|appel|demand|announc|launch|today|releas|introduc|unveil|report|invit|inaugur|poursui|prend|remport|recoi|rejoin|souhait|adopt|heureux|s'insurg|s'inquiet)/;

function subjectCandidate(words: Words, start: number, limit: number, weight: number, rule: string): Candidate | null {
  const found = subjectBodies(words, start, limit);
  if (found === null || !isVerbLike(words, found.verb)) return null;
  const [first, ...others] = found.bodies.map((body) => nameOf(words, body));
  if (first === undefined) return null;
  const verb = words.shadow.slice(words.tokens[found.verb]?.start ?? 0, (words.tokens[found.verb]?.start ?? 0) + 40);
  const strong =
    /^(?:a|ont|est|sont|se|s'|has|have|is|are|today|va|vont|vient|viennent) ?/.test(verb) ||
    ANNOUNCING.test(verb) ||
    FINITE_CUES.has(verb.split(' ')[0] ?? '') ||
    ENGLISH_CUES.has(verb.split(' ')[0] ?? '');
  if (
    !strong &&
    !isArticle(foldedAt(words, start)) &&
    (found.bodies[0]?.to ?? 0) - (found.bodies[0]?.from ?? 0) === 1 &&
    words.tokens[found.bodies[0]?.from ?? 0]?.casing !== 'upper'
  )
    return null;
  const announces = verb
    .split(' ')
    .slice(0, 4)
    .some((word) => ANNOUNCING.test(word));
  return { name: first, weight: weight + (announces ? 3 : 0), rule, others };
}

/** Bodies that lead a clause anywhere in a stretch: at its start, or after the comma that closes what stands first. */
function leadingBodies(words: Words, from: number, limit: number, weight: number, rule: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < limit && at - from < 120; at++) {
    const opens = at === from || [',', ':', '-', '.'].includes(foldedAt(words, at - 1));
    const candidate = opens ? subjectCandidate(words, at, limit, at === from ? weight : weight - 1, rule) : null;
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

const rangeOf = (words: Words, start: number, end: number): TokenRange => ({
  from: firstTokenFrom(words.tokens, start),
  to: firstTokenFrom(words.tokens, end),
});

/** «lancé par la Ville de Rennes», «campagne de la Région Sud»: a body named with its common noun. */
function namedBodies(words: Words, { from, to }: TokenRange, weight: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to && at - from < 150; at++) {
    if (!isCapital(words, at) || isCapital(words, at - 1)) continue;
    const body = bodyAt(words, at, to);
    if (body === null || body.to - body.from < 2 || !holdsHead(words, body)) continue;
    const agent = agentWeight(words, at);
    found.push({ name: nameOf(words, body), weight: weight + agent, rule: 'D-06-named', others: [] });
  }
  return found;
}

/** «lancé en mars par la Région», «organisée par la Ville»: who acts in a passive clause. */
function agentWeight(words: Words, index: number): number {
  const par = [index - 1, index - 2].find((at) => foldedAt(words, at) === 'par');
  if (par === undefined) return 0;
  for (let at = par - 1; at > par - 8; at--) if (ACTING.test(foldedAt(words, at))) return 3;
  return 1;
}

const ACTING = /^(?:lanc|organis|port|propos|developp|financ|pilot|initi|inaugur|presen|mis|mise|decid|cre)[a-z]*$/;

function holdsHead(words: Words, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (ORGANISATION_HEADS.has(foldedAt(words, at))) return true;
  return false;
}

function fromTitle(words: Words, title: FoundTitle | null): Candidate[] {
  if (title === null) return [];
  const { from, to } = rangeOf(words, title.start, title.end);
  const found = [...leadingBodies(words, from, to, 5, 'D-06-title'), ...namedBodies(words, { from, to }, 3)];
  const label = bodyAt(words, from, to);
  if (label !== null && foldedAt(words, label.to) === ':')
    found.push({ name: nameOf(words, label), weight: 5, rule: 'D-06-label', others: [] });
  return found;
}

function fromBanner(words: Words): Candidate[] {
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
function fromBody(words: Words, dateline: { end: number; block: number } | null): Candidate[] {
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
function fromLeadPerson(words: Words, people: People): Candidate[] {
  if (words.language !== 'en') return [];
  const block = words.sections.findIndex(({ kind }) => PROSE.has(kind));
  const from = words.ranges[block]?.from ?? 0;
  const lead = [0, 1, 2].map((step) => people.byToken.get(from + step)).find((found) => found !== undefined);
  const titled = lead !== undefined && lead.mention.role !== null && TITLE.test(words.shadow.slice(words.tokens[from]?.start));
  return titled && words.shadow.includes(SPEAKS_TODAY) ? [{ name: lead.person.name.name, weight: 9, rule: 'D-06-person', others: [] }] : [];
}

const TITLE = /^(?:u\.s\. )?(?:sen|rep|gov)(?:\.|ator |resentative |ernor )/;
const SPEAKS_TODAY = ' said';

function fromAbout(words: Words): Candidate[] {
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
function rank(words: Words, candidates: readonly Candidate[]): Candidate[] {
  const byKey = new Map<string, Candidate>();
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
  if (process.env.DBG) console.error(JSON.stringify(all.map((c) => [c.name, c.weight, c.rule])), rank(words, all).slice(0, 4));
  const [best] = rank(words, all);
  if (best === undefined || best.weight < 3)
    return fromPeople(words, people) ?? (best === undefined ? null : { name: best.name, others: best.others, rule: best.rule });
  return { name: best.name, others: best.others, rule: best.rule };
}

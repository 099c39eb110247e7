import { nameKey } from '../../domain/folding.js';
import { CIVILITIES } from '../lexicons/civilities.js';
import { NOT_IN_NAMES } from '../lexicons/organisations.js';
import { firstTokenFrom } from '../text/tokens.js';
import { blockAt, foldedAt, isCapital, isEnglishAt, opensLine, type TokenRange, type Words } from '../words.js';
import { findBodies, isBody } from './bodies.js';
import type { Candidate } from './candidates.js';
import { roleOfContact } from './contact-roles.js';
import { roleOfEntry, toEndOfEntry } from './entry-roles.js';
import { findGivenNames } from './given-name-mentions.js';
import { jointNames } from './joint-names.js';
import { admitListed } from './listed-names.js';
import { isCalled, isNamedByContext, isPlaced } from './name-contexts.js';
import { findNameRuns, type NameRun } from './name-runs.js';
import { addMention, type Mention, type NamedPerson, nameOfRun, type People, surnameKeys } from './people.js';
import type { IsNameStart } from './role-extent.js';
import { isArticle, isRoleHead, isVerbAt, roleHeadFrom } from './role-grammar.js';
import { findRoleAfter, type StatedRole } from './roles.js';
import { roleAbove } from './roles-above.js';
import { findRoleBefore } from './roles-before.js';
import { roleBelow } from './roles-below.js';
import { takeUpRoles } from './roles-taken-up.js';
import { shareRoles } from './shared-roles.js';
import { admitShown } from './shown-elsewhere.js';
import { splitAtKnown } from './split-names.js';

const isShoutedBlock = (words: Words, block: number): boolean => {
  const { start, end } = words.blocks[block] ?? { start: 0, end: 0 };
  const text = words.text.slice(start, end);
  return text.length > 40 && text === text.toUpperCase();
};

/** «JEANNE ROY⏎DÉPUTÉE DU NORD»: in a letterhead set in capitals, a name alone on its line over a role. */
const isOverRoles = (words: Words, { first, to }: NameRun, range: TokenRange): boolean =>
  (first === range.from || opensLine(words, first)) && to < range.to && opensLine(words, to) && roleHeadFrom(words, to, range.to) === to;

function findCandidates(words: Words): Candidate[] {
  const found: Candidate[] = [];
  const bodies = findBodies(words);
  const runs = words.ranges.map((range, block) =>
    isShoutedBlock(words, block)
      ? findNameRuns(words, range).filter((run) => run.given && isOverRoles(words, run, range))
      : findNameRuns(words, range).filter(({ civil, titled, from, to }) => civil || titled || !isBody(words, bodies, from, to)),
  );
  const starts = new Set(
    runs.flatMap((list) => list.filter(({ given, civil, titled }) => given || civil || titled).map(({ first }) => first)),
  );
  const isNameStart: IsNameStart = (index) => starts.has(index);
  runs.forEach((list, block) => {
    const { from = 0, to = 0 } = words.ranges[block] ?? {};
    const english = words.blocks[block]?.language === 'en';
    for (const run of list)
      found.push(
        ...[...splitAtKnown(words, run), ...jointNames(words, run, to)].map((one) => ({
          run: one,
          block,
          role: statedRole(words, one, from, to, english, isNameStart) ?? roleBelow(words, one, block) ?? roleAbove(words, one),
        })),
      );
  });
  shareRoles(words, found);
  return found;
}

function statedRole(
  words: Words,
  run: NameRun,
  floor: number,
  limit: number,
  english: boolean,
  isNameStart: IsNameStart,
): StatedRole | null {
  const after = toEndOfEntry(words, run, findRoleAfter(words, run.to, limit, isNameStart), floor, limit, isNameStart);
  const before = findRoleBefore(words, run.first, floor, english, isNameStart) ?? titleRole(words, run);
  if (after === null && before === null) return roleOfEntry(words, run, floor, limit) ?? roleOfContact(words, run, floor, limit);
  if (before !== null && after !== null && isOfNext(words, after, isNameStart)) return before;
  if (after === null || before === null) return after ?? before;
  return before.end - before.start > 2 * (after.end - after.start) ? before : after;
}

/** «la Ministre, Jeanne Roy, le Bourgmestre de Sault, Paul Noir»: the post with its article leads to the name after it. */
function isOfNext(words: Words, { start, end }: StatedRole, isNameStart: IsNameStart): boolean {
  const past = firstTokenFrom(words.tokens, end);
  const named = isNameStart(past + 1) || isTwoCapitals(words, past + 1);
  return foldedAt(words, past) === ',' && named && isArticle(foldedAt(words, firstTokenFrom(words.tokens, start) - 1));
}

/** «…, le maire de Sault, | Zbynek Holub |, …»: a name that no list has. */
const isTwoCapitals = (words: Words, at: number): boolean =>
  [at, at + 1].every((one) => words.tokens[one]?.casing === 'capital' && !NOT_IN_NAMES.has(foldedAt(words, one))) &&
  [',', 'et'].includes(foldedAt(words, at + 2));

/** «Senator Clinton», «Ministre Durand»: the capitalised role that was cut off the run. */
function titleRole(words: Words, { first, from, titled }: NameRun): StatedRole | null {
  const housed = titled && !isRoleHead(words, from - 1) && isRoleHead(words, from - 2);
  const index = titled ? from - 1 : first;
  const token = words.tokens[index];
  if (housed && token !== undefined) return { start: words.tokens[from - 2]?.start ?? token.start, end: token.end, rule: 'P-10-house' };
  if (token === undefined || (!titled && (first === from || CIVILITIES.has(token.folded.replace('.', '')))) || !isRoleHead(words, index))
    return null;
  const ranked = titled && first < index && RANKS.has(foldedAt(words, first).replace('.', '')) && index - first <= 2;
  const { start } = words.tokens[ranked ? first : index] ?? token;
  // «Sen.», «Rep.»: the point is the title's.
  const point = words.tokens[index + 1];
  return { start, end: point?.folded === '.' && point.start === token.end ? point.end : token.end, rule: 'P-10-title' };
}

/** «Lt. Governor», «Asst. Commissioner»: abbreviated, the rank belongs to the post after it. */
const RANKS = new Set(['lt', 'maj', 'brig', 'asst', 'dep', 'adm']);

function toMention(words: Words, { run, role }: Candidate): Mention {
  const start = words.tokens[run.first]?.start ?? 0;
  const end = words.tokens[run.to - 1]?.end ?? start;
  const form = run.civil ? 'civility' : run.surnameOnly ? 'surname' : 'full';
  return { from: run.first, to: run.to, start, end, form: run.civil && !run.surnameOnly ? 'full' : form, role };
}

const civilityGender = (words: Words, { first }: NameRun) => CIVILITIES.get(foldedAt(words, first).replace('.', '')) ?? null;

/** «l'ancien premier ministre Roy»: the post right before a family name alone, in small letters; capitals are a title's. */
function postOfSurname(words: Words, index: number, floor: number): StatedRole | null {
  if (words.tokens[index - 1]?.casing !== 'lower') return null;
  const role = findRoleBefore(words, index, floor, isEnglishAt(words, index), () => false);
  return role !== null && isRoleHead(words, index - 1) ? role : null;
}

/** "Roe | is chair of the board": a post right behind the verb. */
const isHeldBy = (words: Words, verb: number, limit: number): boolean =>
  ['is', 'est'].includes(foldedAt(words, verb)) && roleHeadFrom(words, verb + 1, limit) >= 0;

const SHORTEST_ANYWHERE = 3;

/** "says | Do", "Li | said": two letters are somebody's name beside a verb of speech; a word that opens sentences, behind it only. */
const standsBesideSpeech = (words: Words, index: number): boolean =>
  isVerbAt(words, index - 1) || (isVerbAt(words, index + 1) && !SMALL_WORDS.has(foldedAt(words, index)));
const SMALL_WORDS = new Set(
  'he do so no an to as is it we us or at by my me in on if of up il je tu on ce se ne en un la le du de ma'.split(' '),
);

/** Family names alone, once somebody who bears them is known. */
function addSurnames(words: Words, people: People): void {
  const bearers = new Map<string, NamedPerson>();
  for (const person of people.all)
    for (const key of surnameKeys(person.name)) if (key.length > 1 && !bearers.has(key)) bearers.set(key, person);
  const taken = new Set(
    [...people.byToken.values()].flatMap(({ mention }) => Array.from({ length: mention.to - mention.from }, (_, at) => mention.from + at)),
  );
  const isBearer = (at: number): boolean => isCapital(words, at) && bearers.has(nameKey(foldedAt(words, at)));
  words.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || (token.casing !== 'capital' && token.casing !== 'upper') || taken.has(index)) return;
    const person = bearers.get(nameKey(token.folded));
    if (person === undefined || isArticle(foldedAt(words, index - 1)) || ['-', '&'].includes(foldedAt(words, index + 1))) return;
    if (token.folded.length < SHORTEST_ANYWHERE && !standsBesideSpeech(words, index)) return;
    const range = words.ranges[blockAt(words, token.start)] ?? { from: index, to: index };
    const role =
      foldedAt(words, index + 1) === ',' || isHeldBy(words, index + 1, range.to)
        ? findRoleAfter(words, index + 1, range.to, (at) => people.byToken.has(at) || isBearer(at))
        : postOfSurname(words, index, range.from);
    const mention: Mention = { from: index, to: index + 1, start: token.start, end: token.end, form: 'surname', role };
    person.mentions.push(mention);
    people.byToken.set(index, { person, mention });
  });
}

/** "Commissioner for Health and | Consumer Protection |": capitals inside the post of somebody are nobody's name. */
function leaveRoles(words: Words, candidates: readonly Candidate[], admitted: boolean[]): void {
  const inRoles = new Set<number>();
  candidates.forEach(({ run, role }, at) => {
    if (!admitted[at] || role === null || !(run.given || role.rule.startsWith('P-10'))) return;
    const to = firstTokenFrom(words.tokens, role.end);
    for (let index = firstTokenFrom(words.tokens, role.start) + 1; index < to; index++) inRoles.add(index);
  });
  candidates.forEach(({ run }, at) => {
    if (!run.given && !run.civil && !run.titled && inRoles.has(run.from)) admitted[at] = false;
  });
}

/** What "the" leads to is a thing; a name that begins with a given name and stands without it once is somebody's. */
function withoutThings(words: Words, candidates: readonly Candidate[]): Candidate[] {
  const keyOf = ({ run }: Candidate): string => nameKey(nameOfRun(words, run).name);
  const things = new Set(candidates.filter((one) => isCalled(words, one)).map(keyOf));
  if (things.size === 0) return [...candidates];
  for (const one of candidates) if (one.run.given && !isCalled(words, one)) things.delete(keyOf(one));
  return candidates.filter((one) => !things.has(keyOf(one)));
}

/** Everybody named in the document: strong names first, then the same names wherever else they stand. */
export function findPeople(words: Words): People {
  const people: People = { all: [], byToken: new Map(), bySurname: new Map() };
  const candidates = withoutThings(words, findCandidates(words));
  const admitted = candidates.map(
    (candidate) =>
      candidate.run.civil ||
      candidate.run.titled ||
      (candidate.run.given && !isPlaced(words, candidate)) ||
      isNamedByContext(words, candidate),
  );
  admitShown(words, candidates, admitted);
  admitListed(words, candidates, admitted);
  leaveRoles(words, candidates, admitted);
  const keys = new Set(candidates.flatMap((candidate, at) => (admitted[at] ? [nameKey(nameOfRun(words, candidate.run).name)] : [])));
  const full = candidates.filter((candidate, at) => admitted[at] || keys.has(nameKey(nameOfRun(words, candidate.run).name)));
  for (const surnames of [false, true]) {
    for (const candidate of full.filter(({ run }) => run.surnameOnly === surnames)) {
      addMention(people, nameOfRun(words, candidate.run), toMention(words, candidate), civilityGender(words, candidate.run));
    }
  }
  addSurnames(words, people);
  findGivenNames(words, people);
  for (const person of people.all) person.mentions.sort((a, b) => a.start - b.start);
  takeUpRoles(words, people);
  people.all.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return people;
}

import { CAPITAL_PARTICLES, JOINT_TITLES, PEERS, SURNAME_TITLES } from '../lexicons/civilities.js';
import { isGivenName } from '../lexicons/given-names.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { foldedAt, isAdjacent, isEnglishAt, opensLine, type TokenRange, type Words } from '../words.js';
import { isPostRightAfter, nameEnd, withoutOrders } from './name-ends.js';
import {
  countPlain,
  endsInBody,
  isAbbreviated,
  isCapitalised,
  isComplement,
  isFamilyFirst,
  isInitialled,
  isParticle,
  isPlainWord,
  nicknameAt,
  particlesAt,
  pastDemonym,
} from './name-shapes.js';
import { isMiddleKnown, nameStart } from './name-starts.js';
import { skipGeneration } from './name-suffixes.js';
import { isTitleAlone, skipCivility } from './name-titles.js';
import { namesThing } from './named-things.js';
import { isArticle, isRoleHead } from './role-grammar.js';
import { isPresided } from './small-titles.js';
import { SAID_FIRST } from './speech-words.js';
import { isHouseOrTown } from './split-names.js';

/** A run of capitalised words that may name a person: token indexes, half-open. */
export interface NameRun extends TokenRange {
  /** First token of the civility or title before it; `from` when there is none. */
  first: number;
  /** True when a civility («Mme», «Dr.») stands before it. */
  civil: boolean;
  /** True when a capitalised role stands before it in the same run: «Senator Clinton», «Ministre Durand». */
  titled: boolean;
  /** True when it holds a family name only, after a civility or a title. */
  surnameOnly: boolean;
  /** True when its first word is a known given name (or, for «MARTIN Julie», its last). */
  given: boolean;
}

const MOST_WORDS = 6;

/** «Luc Roy du Syndicat des dockers»: after two words, whom somebody is from. */
const isHouseOf = (words: Words, from: number, at: number, particles: number): boolean =>
  at - from >= 2 &&
  words.tokens[at + particles]?.casing === 'capital' &&
  (ORGANISATION_HEADS.has(foldedAt(words, at + particles)) || isStateOf(words, from, at));

/** «Président Luis Roy | du Brésil»: after the title of who heads a state and two words of a name, the state. */
const isStateOf = (words: Words, start: number, at: number): boolean => {
  const from = isArticle(foldedAt(words, start)) ? start + 1 : start;
  return (
    at - from >= 3 &&
    /^(?:presidente?|roi|reine|ministre|chanceli(?:er|ere)|emir|sultan|prince|princesse)$/.test(foldedAt(words, from)) &&
    ['du', "d'", 'de'].includes(foldedAt(words, at))
  );
};

/** Where the run of capitalised words that begins at `from` ends. */
function runEnd(words: Words, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit && at - from < MOST_WORDS * 2 && isAdjacent(words, at - 1)) {
    if (isCapitalised(words, at)) at++;
    else {
      const particles = particlesAt(words, at, limit) || nicknameAt(words, at, limit);
      // «Julie R. | de Lormeuil»: behind a name cut to its initial, where somebody is from.
      if (particles === 0 || (isAbbreviated(words, from, at) && !isEnglishAt(words, at)) || isHouseOf(words, from, at, particles)) break;
      at += particles + 1;
    }
  }
  return Math.min(limit, skipGeneration(words, at));
}

/** A role in capitals, and a capital after it. */
function isTitleAt(words: Words, from: number, at: number): boolean {
  const folded = foldedAt(words, at);
  // "Contact Details Jane Roe": a heading.
  if (folded === 'contact' && NOT_IN_NAMES.has(foldedAt(words, at + 1))) return false;
  if (!isRoleHead(words, at) || !isCapitalised(words, at) || !isCapitalised(words, at + 1) || isGivenName(folded)) return false;
  // «Apprentis Agricoles des Landes»: several are nobody's title.
  if (!isEnglishAt(words, at) && /[^s]s$/.test(folded)) return false;
  return !(PEERS.has(folded) && at > from && isRoleHead(words, at - 1));
}

/** "Mayor Roe", "Senators Roe and Quill", "Ranking Member Roe": a title that a family name alone follows. */
const announcesSurname = (words: Words, at: number): boolean =>
  SURNAME_TITLES.has(foldedAt(words, at)) ||
  JOINT_TITLES.has(foldedAt(words, at)) ||
  (foldedAt(words, at) === 'member' && foldedAt(words, at - 1) === 'ranking');

/** "Jane Roe | General Secretary", «Paul Roy | Directeur Général de Durand»: one post, after the name. */
const isPostAfterName = (words: Words, from: number, at: number, to: number): boolean =>
  isGivenName(foldedAt(words, from)) &&
  !isGivenName(foldedAt(words, at + 1)) &&
  ((isRoleHead(words, at + 1) && at + 2 === to) ||
    (at - from === 2 && isPlainWord(words, from + 1) && NOT_IN_NAMES.has(foldedAt(words, at + 1))));

/** "Tenant Screening | Reports": once the headline's verb is cut off, one word is left, and what stands before it is no title. */
const isNamedByNoTitle = (words: Words, from: number, to: number): boolean => to - from === 1 && !announcesSurname(words, from - 1);

const FEWEST_AFTER_HOUSE = 4;

/** "Director | QRT | Lim Sun Wei": the letters of the house behind the post, and two words of a name or more. */
const isHouseOfPost = (words: Words, post: number, to: number): boolean =>
  to - post >= FEWEST_AFTER_HOUSE && words.tokens[post + 1]?.casing === 'upper' && words.tokens[post + 2]?.casing === 'capital';

/** "Youth Representatives Adopt Charter for Ports": several hold the title, and one follows. */
const isOfNobody = (words: Words, at: number, to: number): boolean =>
  /[^s]s$/.test(foldedAt(words, at)) && !['and', '&', ',', 'et', '('].includes(foldedAt(words, to));

/** Index after the last role printed with a capital inside the run («COVI Chair Kathleen …»), or `from`. */
function afterTitle(words: Words, from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    if (!isTitleAt(words, from, at) || isOfNobody(words, at, to)) continue;
    if (isPostAfterName(words, from, at, to) || (at === from + 2 && isPostRightAfter(words, from, to))) continue;
    if (isHouseOfPost(words, at, to)) return at + 2;
    return to - at > 2 || announcesSurname(words, at) ? at + 1 : from;
  }
  return from;
}

/** «Clinton», «De Fournas», «Van Brempt»: nothing before the family name. */
function isSurname(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (!isParticle(words, at)) return false;
  return true;
}

const isCapitalParticle = (words: Words, index: number): boolean =>
  CAPITAL_PARTICLES.has(foldedAt(words, index)) && words.tokens[index]?.casing !== 'lower';

/** «Mme Roy», «Minister Roy»; «Ní Bhriain» also by itself. */
const isSurnameOnly = (words: Words, from: number, to: number, announced: boolean): boolean =>
  (announced && isSurname(words, from, to)) || (to - from === 2 && isCapitalParticle(words, from));

/** Where the civility, the title and the civility after it end, and where the run does: «Co-chair Sir Ralph …». */
function leadOf(words: Words, first: number, end: number): { civilEnd: number; title: number; body: number; to: number } {
  const civilEnd = skipCivility(words, first);
  const to = withoutOrders(words, first, civilEnd > first ? Math.max(end, runEnd(words, civilEnd, words.tokens.length)) : end);
  const title = afterTitle(words, civilEnd, to);
  return { civilEnd, title, body: title > civilEnd ? skipCivility(words, title) : title, to };
}

/** "Mr K Holub": behind a civility or a title, a letter needs no point. */
const isBareInitial = (words: Words, from: number, to: number): boolean =>
  to - from === 2 && /^[a-z]$/.test(foldedAt(words, from)) && words.tokens[to - 1]?.casing === 'capital';

/** Two to four words, or one after a title or an initial. */
function hasLength(
  words: Words,
  from: number,
  to: number,
  { announced, surnameOnly }: { announced: boolean; surnameOnly: boolean },
): boolean {
  const plain = countPlain(words, from, to);
  const initial = isInitialled(words, from, to) || isAbbreviated(words, from, to) || (announced && isBareInitial(words, from, to));
  return plain <= 4 && plain >= (surnameOnly || initial ? 1 : 2);
}

/** A given name that many bear, first or in the middle. */
const isKnown = (words: Words, from: number, to: number): boolean =>
  to - from > 1 && (isGivenName(foldedAt(words, from)) || isMiddleKnown(words, from, to));

/** A title alone, the name of a thing, what a post is of. */
const isNobody = (words: Words, run: { first: number; from: number; to: number; titled: boolean }): boolean =>
  isTitleAlone(words, run.from, run.to) ||
  namesThing(words, run) ||
  (run.titled && isComplement(words, run.from, run.to) && !isGivenName(foldedAt(words, run.from)));

function toRun(words: Words, first: number, end: number): NameRun | null {
  const { civilEnd, title, body, to: whole } = leadOf(words, first, end);
  const titled = title > civilEnd;
  const civil = civilEnd > first || body > title || isPresided(words, first, end);
  const to = nameEnd(words, body, whole, { addressed: civilEnd > first, announced: titled || civil });
  const familyFirst = isFamilyFirst(words, body, to);
  const from = civil || titled || familyFirst ? body : nameStart(words, pastDemonym(words, body, to), to);
  if (from > body && endsInBody(words, body, to)) return null;
  const surnameOnly = isSurnameOnly(words, from, to, civil || titled);
  if (isNobody(words, { first, from, to, titled })) return null;
  if (!hasLength(words, from, to, { announced: civil || titled, surnameOnly }) || (titled && !civil && isNamedByNoTitle(words, from, to)))
    return null;
  return {
    first: civil && civilEnd > first ? first : from,
    from,
    to,
    civil,
    titled,
    surnameOnly,
    given: familyFirst || isKnown(words, from, to),
  };
}

/** «Said Roe, “…”», "Explains Jane Roe, head of ports, “…”": English opens a sentence with the verb, and many bear «Said» as a name. */
const opensWithSaid = (words: Words, from: number, to: number): boolean =>
  SAID_FIRST.has(foldedAt(words, from)) &&
  isEnglishAt(words, from) &&
  ((foldedAt(words, from) === 'said' && ['"', '»'].includes(foldedAt(words, from - 1))) ||
    ([',', ':'].includes(foldedAt(words, to)) && ['"', '«'].includes(foldedAt(words, to + 1))) ||
    ((opensLine(words, from) || foldedAt(words, from - 1) === '.') && isGivenName(foldedAt(words, from + 1)) && leadsToMarks(words, to)));

const FARTHEST_MARKS = 30;

/** "Said Jane Roe | , chair of the board at Sault, “": the marks of speech some words further on, in the same sentence. */
function leadsToMarks(words: Words, from: number): boolean {
  for (let at = from; at < from + FARTHEST_MARKS && foldedAt(words, at) !== '.'; at++)
    if (['"', '«'].includes(foldedAt(words, at))) return [',', ':'].includes(foldedAt(words, at - 1));
  return false;
}

/** «la présidente de la FSFE | Zbynka Holub |»: two words behind the letters or the town that a post is of. */
function behindComplement(words: Words, at: number, end: number): NameRun | null {
  const house = end - 3;
  if (house < at || !isHouseOrTown(words, house) || words.tokens[house + 1]?.casing !== 'capital') return null;
  const before = foldedAt(words, house - 1);
  const post = ['de', 'of'].includes(before) ? house - 2 : isArticle(before) ? house - 3 : -1;
  return post >= 0 && isRoleHead(words, post) ? toRun(words, house + 1, end) : null;
}

/** Every run of capitalised words in a block that could name a person, left to right. */
export function findNameRuns(words: Words, { from, to }: TokenRange): NameRun[] {
  const runs: NameRun[] = [];
  let at = from;
  while (at < to) {
    if (!isCapitalised(words, at)) {
      at++;
      continue;
    }
    const end = runEnd(words, at, to);
    const run = toRun(words, opensWithSaid(words, at, end) ? at + 1 : at, end) ?? behindComplement(words, at, end);
    if (run !== null) runs.push(run);
    at = Math.max(end, run?.to ?? end);
  }
  return runs;
}

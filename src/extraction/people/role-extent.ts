import { ENGLISH_TIMES } from '../lexicons/appointments.js';
import { CIVILITIES } from '../lexicons/civilities.js';
import { STATES_SHORTENED } from '../lexicons/en/abbreviations.js';
import { FINITE_CUES, INFINITIVE_CUES } from '../lexicons/fr/cue-forms.js';
import { ADVERBIAL_OPENERS } from '../lexicons/fr/roles.js';
import { NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { isYearForm } from '../text/year-forms.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type Words } from '../words.js';
import { englishHeadFrom, isHeadlineVerb } from './english-heads.js';
import { departmentEnd, pastSmallField } from './role-departments.js';
import { type IsNameStart, isArticle, isIndefinite, isRoleHead, isRoleOpener, isVerbAt, roleHeadFrom } from './role-grammar.js';
import { bracketEnd, closesFields, markedBodyEnd, termEnd, workEnd } from './role-marks.js';
import { isCause, isForHouse, isTo } from './role-prepositions.js';

export type { IsNameStart } from './role-grammar.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that begin a clause or an adverbial, and so end a role. */
const ENDERS = set(
  "qui que qu' dont lequel laquelle lesquels lors pour afin selon car puisque comme depuis des-lors pendant apres avant soit tandis alors lorsque lorsqu' quand si se s' ne n' nous vous " +
    "devant face parmi contre entre vers malgre outre sauf via envers hors il elle ils elles ce cet cette ces celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci hier aujourd'hui demain suite grace notamment sous j' je " +
    'close familiar briefed speaking writing commenting addressing talking who which that when while after before during since until from today yesterday this these to as is are about because by he she they we it whose where',
);
const TO_CLASS = set('a au aux');
const OF_CLASS = set("de d' du des");
const ADDITIONS = set('mais ainsi puis egalement aussi et and also but ou');
const CHARGES = set('charge chargee charges chargees delegue deleguee delegues deleguees en');
const LONGEST = 60;
const WEAK_ENDINGS = set("de d' du des a au aux en et and of the le la les l' un une ou mais ainsi que chez sur par for at in to ou");

type PrepositionClass = 'a' | 'de' | null;

const classOf = (folded: string): PrepositionClass => (TO_CLASS.has(folded) ? 'a' : OF_CLASS.has(folded) ? 'de' : null);

/** «à» the preposition, not «a» the verb. */
const isVerbA = (words: Words, index: number): boolean => {
  const token = words.tokens[index];
  return token?.folded === 'a' && !isEnglishAt(words, index) && words.text.charAt(token.start) === 'a';
};

/** Openers by their first word, so that a token which begins none costs one look. */
function byFirstWord(openers: readonly string[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const opener of openers) {
    const [first = ''] = opener.split(' ');
    found.set(first, [...(found.get(first) ?? []), opener]);
  }
  return found;
}

const FRENCH_ADVERBIALS = byFirstWord(ADVERBIAL_OPENERS);
const ENGLISH_ADVERBIALS = byFirstWord(ENGLISH_TIMES);

export const isAdverbial = (words: Words, index: number): boolean => {
  const start = words.tokens[index]?.start ?? 0;
  const openers = (isEnglishAt(words, index) ? ENGLISH_ADVERBIALS : FRENCH_ADVERBIALS).get(foldedAt(words, index)) ?? [];
  return openers.some((opener) => words.shadow.startsWith(opener, start));
};

/** «director of the lab in 2004» */
const isInYear = (words: Words, index: number): boolean => foldedAt(words, index) === 'in' && isYearForm(foldedAt(words, index + 1));

const isGerund = (folded: string): boolean => folded.length > 5 && folded.endsWith('ant');

/** ", renowned coral reef | expert": small nouns of a field before one head, in English; -1 when there is none. */
function fieldHead(words: Words, from: number, limit: number): number {
  const head = isEnglishAt(words, from) ? englishHeadFrom(words, from, limit) : -1;
  for (let at = from; at <= head; at++) if (words.tokens[at]?.casing !== 'lower') return -1;
  return foldedAt(words, head).endsWith('s') ? -1 : head;
}

/** After a comma or a coordination: does the role go on with the token at `index`? `seen` holds the prepositions its complements began with. */
function goesOn(words: Words, index: number, limit: number, seen: ReadonlySet<PrepositionClass>, isNameStart: IsNameStart): boolean {
  let at = index;
  while (at < limit && at - index < 3 && ADDITIONS.has(foldedAt(words, at))) at++;
  if (foldedAt(words, at) === 'que' && foldedAt(words, at - 1) === 'ainsi') at++;
  if (isNameStart(at) || isAdverbial(words, at) || isVerbA(words, at)) return false;
  const folded = foldedAt(words, at);
  if (CHARGES.has(folded)) return !isGerund(foldedAt(words, at + 1)) && !(folded === 'en' && FINITE_CUES.has(foldedAt(words, at + 1)));
  const kind = classOf(folded);
  // «, de conclure : «»: how it was said.
  if (kind !== null) return seen.has(kind) && !INFINITIVE_CUES.has(foldedAt(words, at + 1));
  if (isArticle(folded)) return false;
  const plain = roleHeadFrom(words, at, limit);
  const head = plain < 0 ? fieldHead(words, at, limit) : plain;
  return head >= 0 && !isNameStart(head + 1);
}

function goesPastPoint(words: Words, at: number): boolean {
  const next = words.tokens[at + 1];
  // "chair of the St. Odile board"
  if (SHORTENED.has(foldedAt(words, at - 1)) && isAdjacent(words, at - 1) && next?.casing === 'capital') return true;
  // «bourgmestre f.f. | de Sault»
  if (/(?:f\.f|a\.i)$/.test(words.shadow.slice(Math.max(0, (words.tokens[at]?.start ?? 0) - 3), words.tokens[at]?.start)))
    return next?.casing === 'lower';
  // "founder of a firm in Silver Spring, Md. and a member of its board"
  if (foldedAt(words, at - 2) === ',' && STATES_SHORTENED.has(foldedAt(words, at - 1)) && next?.casing === 'lower') return true;
  return isAdjacent(words, at) && words.tokens[at]?.end === next?.start;
}

/** Index after a mark inside a role, or -1 when the mark ends it. */
function passMark(words: Words, at: number, limit: number, seen: ReadonlySet<PrepositionClass>, isNameStart: IsNameStart): number {
  switch (foldedAt(words, at)) {
    case ',':
      if (goesOn(words, at + 1, limit, seen, isNameStart) || closesFields(words, at)) return at + 1;
      return isEnglishAt(words, at) ? pastSmallField(words, at, limit, isNameStart) : departmentEnd(words, at, limit, isNameStart);
    case '(':
      return bracketEnd(words, at, limit);
    case '/':
    case '|':
    case '&':
    case '@':
    case "'":
      return at + 1;
    case '-':
      return words.tokens[at - 1]?.casing === 'capital' && words.tokens[at + 1]?.casing === 'capital' ? at + 1 : -1;
    case '«':
    case '"':
      return Math.max(termEnd(words, at), markedBodyEnd(words, at, limit), workEnd(words, at));
    case '.':
      return goesPastPoint(words, at) ? at + 1 : -1;
    default:
      return -1;
  }
}

const SHORTENED = new Set(['st', 'ste', 'mt', 'ft', 'dr']);

const POINTING = new Set(['ce', 'cet', 'cette', 'ces', 'this', 'that', 'these', 'those']);

/** «auteure principale de | cette étude», "chair of | this committee" */
const isPointedAt = (words: Words, at: number): boolean =>
  POINTING.has(foldedAt(words, at)) && ['de', 'of'].includes(foldedAt(words, at - 1)) && words.tokens[at + 1]?.kind === 'word';

/** «depuis 2020», «in May», «a compter du 1er juin»: words that begin a clause or say when, unless they are part of a name. */
const endsClause = (words: Words, at: number, folded: string): boolean =>
  (ENDERS.has(folded) && !isPointedAt(words, at)) || isVerbA(words, at) || isInYear(words, at) || isAdverbial(words, at);

/** "Secretary | Smt. Lalitha Roy": how somebody is addressed leads to the name. */
const isCivilityAt = (words: Words, at: number): boolean =>
  words.tokens[at]?.casing === 'capital' &&
  CIVILITIES.has(foldedAt(words, at).replace('.', '')) &&
  (foldedAt(words, at + 1) === '.' || words.tokens[at + 1]?.casing === 'capital');

function endsAt(words: Words, at: number, isNameStart: IsNameStart): boolean {
  const token = words.tokens[at];
  if (token === undefined || isNameStart(at) || words.addresses.has(token.start) || isHeadlineVerb(words, at)) return true;
  if (isCivilityAt(words, at)) return true;
  if (token.casing !== 'capital' && token.casing !== 'upper' && endsClause(words, at, token.folded)) return true;
  // «où», never «ou».
  if (token.folded === 'ou' && words.text.charAt(token.end - 1) === 'ù') return true;
  if (token.folded === 'par' && foldedAt(words, at + 1) !== 'interim') return true;
  // «institutrice dans l'Androy» says where; «présidente dans le cadre du plan» goes on.
  if (token.folded === 'dans')
    return !/^candidate?s?$/.test(foldedAt(words, at - 1)) && isArticle(foldedAt(words, at + 1)) && !isCapital(words, at + 2);
  if (token.folded === 'en' && (FINITE_CUES.has(foldedAt(words, at + 1)) || isGerund(foldedAt(words, at + 1)))) return true;
  return isVerbAt(words, at);
}

const LONGEST_PATRON = 6;

/** «auprès de | Luc Roy, | ministre de …»: index after who somebody serves and the comma before the post of theirs; the index itself elsewhere. */
function pastPatron(words: Words, at: number, limit: number): number {
  if (!OF_CLASS.has(foldedAt(words, at - 1)) || foldedAt(words, at - 2) !== 'aupres') return at;
  let end = at + 1;
  while (end < limit && end - at < LONGEST_PATRON && isCapital(words, end)) end++;
  return foldedAt(words, end) === ',' && roleHeadFrom(words, end + 1, limit) >= 0 ? end + 1 : end;
}

const isCoordination = (folded: string): boolean => folded === 'et' || folded === 'and' || folded === 'ou';

/** "Chief People Officer | and Tolvu Anskar, EVP": two capitals with a role of their own behind the comma. */
const namesNext = (words: Words, at: number, limit: number): boolean => {
  const initial = /^[a-z]\.?$/.test(foldedAt(words, at + 1)) && isCapital(words, at + 2) ? 1 : 0;
  const comma = at + 2 + initial;
  return (
    isCapital(words, at) &&
    isCapital(words, comma - 1) &&
    [at, comma - 1].every(
      (one) => !isRoleHead(words, one) && !NOT_IN_NAMES.has(foldedAt(words, one)) && !ORGANISATION_HEADS.has(foldedAt(words, one)),
    ) &&
    foldedAt(words, comma) === ',' &&
    roleHeadFrom(words, comma + 1, limit) >= 0
  );
};

/** «et le maire Durand»: an article before a role is somebody else's. */
const opensAnother = (words: Words, at: number, limit: number, isNameStart: IsNameStart): boolean =>
  isNameStart(at + 1) ||
  goesOnDoing(words, at + 1) ||
  namesNext(words, at + 1, limit) ||
  isRanked(words, at + 1, limit) ||
  (isArticle(foldedAt(words, at + 1)) && !isIndefinite(words, at + 1) && roleHeadFrom(words, at + 1, limit) >= 0);

/** "will remain as director | and take 20% of it", "is chair of the trust | and oversees its ports" */
const goesOnDoing = (words: Words, at: number): boolean =>
  isEnglishAt(words, at) &&
  words.tokens[at]?.casing === 'lower' &&
  (TELLING_VERBS.has(foldedAt(words, at)) || BASE_VERBS.has(foldedAt(words, at))) &&
  (TELLING_VERBS.has(foldedAt(words, at)) ||
    isArticle(foldedAt(words, at + 1)) ||
    words.tokens[at + 1]?.kind === 'number' ||
    ['as', 'to', 'in', 'on', 'with'].includes(foldedAt(words, at + 1)));
/** What a life goes on with, and no noun. */
const TELLING_VERBS = set(
  'oversees serves teaches joined served led held worked brings brought has manages owns lives lectures sits writes',
);
const BASE_VERBS = set('take join lead oversee report receive hold serve continue remain work be become keep retain move step');

/** «et cinquième génération de la famille», «and third woman to win it»: an ordinal with a noun that is no post. */
const isRanked = (words: Words, at: number, limit: number): boolean =>
  isRoleOpener(words, at) && !isCapital(words, at) && RANKS.test(foldedAt(words, at)) && roleHeadFrom(words, at, limit) < 0;

const RANKS = /^(?:\d{1,2}e|\d{1,2}eme|seul|seule|[a-z]+ieme|third|second|first)$/;

/** Index after what stands at `at` inside a role, or -1 where the role ends. */
function passToken(words: Words, at: number, limit: number, seen: ReadonlySet<PrepositionClass>, isNameStart: IsNameStart): number {
  const token = words.tokens[at];
  if (token?.kind === 'mark' && !words.addresses.has(token.start)) return passMark(words, at, limit, seen, isNameStart);
  const patron = isNameStart(at) ? pastPatron(words, at, limit) : at;
  if (patron > at) return patron;
  if (endsAt(words, at, isNameStart) && !isTo(words, at) && !isForHouse(words, at) && !isCause(words, at)) return -1;
  return isCoordination(foldedAt(words, at)) && opensAnother(words, at, limit, isNameStart) ? -1 : at + 1;
}

/** Index after the last token of the role whose head stands at `head`. */
export function roleEnd(words: Words, head: number, limit: number, isNameStart: IsNameStart): number {
  const seen = new Set<PrepositionClass>();
  let at = head + 1;
  const last = Math.min(limit, head + LONGEST);
  while (at < last) {
    const next = passToken(words, at, limit, seen, isNameStart);
    if (next < 0) break;
    if (words.tokens[at]?.kind !== 'mark') seen.add(classOf(foldedAt(words, at)));
    at = next;
  }
  return trimRole(words, head + 1, at);
}

/** Takes back prepositions, articles and commas left at the end. */
export function trimRole(words: Words, from: number, to: number): number {
  let at = to;
  while (at > from && (WEAK_ENDINGS.has(foldedAt(words, at - 1)) || [',', '-', '.', ':', ';', '('].includes(foldedAt(words, at - 1)))) at--;
  return at;
}

import { isGivenName } from '../lexicons/given-names.js';
import { englishEnd, isCapital, JOINTS_EN } from './english-names.js';
import { CONDUCTED_EN, DOCUMENTS_EN, ORGANIZATIONS_EN, SOURCE_STOPS_EN, STATING_VERBS_EN } from './lexicons/en/sources.js';
import { CONDUCTED_FR, DOCUMENTS_FR, ORGANIZATIONS_FR, SOURCE_STOPS_FR, STATING_VERBS_FR } from './lexicons/fr/sources.js';
import { formAt, isCapitalized, type Passage, printedAt, sliceOf } from './tokens.js';

/** Who is said to have measured something, and the token after the name. */
export interface SourceName {
  name: string;
  organization: string | null;
  next: number;
}

const DOCUMENTS = { fr: DOCUMENTS_FR, en: DOCUMENTS_EN };
const ORGANIZATIONS = { fr: ORGANIZATIONS_FR, en: ORGANIZATIONS_EN };
const STOPS = { fr: SOURCE_STOPS_FR, en: SOURCE_STOPS_EN };
const VERBS = { fr: STATING_VERBS_FR, en: STATING_VERBS_EN };
const CONDUCTED = { fr: CONDUCTED_FR, en: CONDUCTED_EN };
const DEFINITE = new Set(['le', 'la', 'les', "l'", 'du', 'des', 'the']);
const INDEFINITE = new Set([
  'un',
  'une',
  'a',
  'an',
  'de',
  'plusieurs',
  'deux',
  'trois',
  'several',
  'recent',
  'new',
  'derniere',
  'dernieres',
  'derniers',
  'dernier',
  'recente',
  'nouvelle',
  'latest',
]);
const LINKS = new Set(['de', "d'", 'du', 'des', 'of', 'from', 'by', '&', '-']);
const LONGEST_NAME = 10;

const isWord = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'word';
const isDocument = (passage: Passage, at: number): boolean => DOCUMENTS[passage.language].has(formAt(passage, at));
export const isAcronym = (passage: Passage, at: number): boolean => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(printedAt(passage, at));

function skipArticles(passage: Passage, at: number): number {
  let next = at;
  while (next < at + 3 && (DEFINITE.has(formAt(passage, next)) || INDEFINITE.has(formAt(passage, next)))) next++;
  return next;
}

/** Past «de la», «du», «of the» before another part of the name. */
function skipLinks(passage: Passage, at: number): number {
  let next = at;
  if (!LINKS.has(formAt(passage, next))) return at;
  next++;
  if (formAt(passage, next) === 'la' || formAt(passage, next) === "l'" || formAt(passage, next) === 'the') next++;
  return next;
}

const isNamePart = (passage: Passage, at: number): boolean =>
  isWord(passage, at) &&
  !STOPS[passage.language].has(formAt(passage, at)) &&
  // "press reports", "according to estimates": nouns as well as verbs.
  (!VERBS[passage.language].has(formAt(passage, at)) || isDocument(passage, at));

const ADJECTIVE =
  /(?:al|ale|aux|els?|elles?|iens?|iennes?|iques?|ifs?|ives?|aires?|oires?|oles?|ables?|ibles?|istes?|eux|euses?|ains?|aines?|ais|aises?|ois|oises?|ees?|es)$/;

/** A word of the name in lower case, other than its first. */
const isLower = (passage: Passage, at: number, first: number): boolean =>
  at > first && !isCapitalized(passage, at) && !LINKS.has(formAt(passage, at));

/** «le baromètre | 2024 | de l'Ademe». */
const skipYear = (passage: Passage, at: number): number =>
  /^(?:19|20)\d\d$/.test(formAt(passage, at)) && LINKS.has(formAt(passage, at + 1)) && isDocument(passage, at - 1) ? at + 1 : at;

/** «Cour des comptes», «Baromètre industriel de l'État»: from its first word to the first that cannot belong. */
function nameEnd(passage: Passage, at: number): number {
  if (passage.language === 'en' && isCapital(passage, at)) return englishEnd(passage, at);
  let next = at;
  while (next < at + LONGEST_NAME) {
    const linked = next === at ? next : skipLinks(passage, skipYear(passage, next));
    if (!isNamePart(passage, linked)) break;
    const lower = !isCapitalized(passage, linked);
    // English names are capitals throughout, but for a common noun at the head («press reports»); French ones take an adjective.
    const adjective = passage.language === 'fr' && ADJECTIVE.test(formAt(passage, linked)) && !isLower(passage, linked - 1, at);
    if (lower && linked === next && next > (passage.language === 'en' ? at + 1 : at) && !adjective) break;
    next = linked + 1;
  }
  return next;
}

const FARTHEST_BY = 22;
const BY_ENDS = new Set([';', '.', ':', '(', 'que', 'that', 'found', 'shows', 'showed', 'revele', 'montre']);

/** The token after the "by" of «menée par», "published today by", "of 2,037 adults, carried out by"; null when nobody is named. */
function findBy(passage: Passage, at: number): number | null {
  let conducted = false;
  for (let next = at; next < at + FARTHEST_BY && !BY_ENDS.has(formAt(passage, next)); next++) {
    const form = formAt(passage, next);
    if (CONDUCTED[passage.language].has(form)) conducted = true;
    else if (conducted && (form === 'par' || form === 'by')) return next + 1;
  }
  return null;
}

const LONGEST_DESCRIPTION = 4;

/** "by housing charity | Hearth Trust", «par le cabinet | Traversées» keeps its noun in French. */
function skipDescription(passage: Passage, at: number): number {
  if (passage.language === 'fr') return at;
  let next = at;
  while (next < at + LONGEST_DESCRIPTION && isWord(passage, next) && !isCapitalized(passage, next)) next++;
  return isCapitalized(passage, next) ? next : at;
}

/** «étude menée par le Conseil»: whoever made it; where that follows at once, the document has its words for a name. */
function parseMadeBy(passage: Passage, noun: number): SourceName | null {
  const by = findBy(passage, noun + 1) ?? noun;
  const owner = skipDescription(passage, skipArticles(passage, by));
  const next = nameEnd(passage, owner);
  const organization = sliceOf(passage, owner, next);
  const near = by === noun + 3 && passage.language === 'fr';
  return next === owner ? null : { name: near ? sliceOf(passage, noun, next) : organization, organization, next };
}

/** «étude menée par le Conseil», «étude de Xerfi pour la CCI»: the document, then whose it is. */
function parseDocument(passage: Passage, noun: number, indefinite: boolean): SourceName | null {
  if (findBy(passage, noun + 1) !== null) return parseMadeBy(passage, noun);
  const linked = isCapitalized(passage, noun + 1) ? noun + 1 : skipLinks(passage, skipYear(passage, noun + 1));
  const owner = skipArticles(passage, linked);
  const next = nameEnd(passage, noun);
  const owned = (owner > noun + 1 || linked === noun + 1) && isCapitalized(passage, owner) ? nameEnd(passage, owner) : null;
  const organization = owned === null ? null : sliceOf(passage, owner, owned);
  // A study nobody gives a name to is known by who made it.
  if (indefinite && organization !== null && owned !== null) return { name: organization, organization, next: owned };
  const bare = next === noun + 1 && !isCapitalized(passage, noun);
  return bare && indefinite ? null : { name: sliceOf(passage, noun, next), organization, next };
}

const isPersonal = (passage: Passage, at: number, next: number): boolean => {
  if (/^(?:m|mr|mme|mrs|ms|dr|pr|me|mgr|sen|rep|senator|president|chairman|sir)$/.test(formAt(passage, at))) return true;
  const pair =
    next - at === 2 &&
    isCapitalized(passage, at) &&
    isCapitalized(passage, at + 1) &&
    isGivenName(formAt(passage, at)) &&
    formAt(passage, at) !== 'france';
  const named = pair && !isAcronym(passage, at) && !isAcronym(passage, at + 1);
  return named && ![at, at + 1].some((index) => ORGANIZATIONS[passage.language].has(formAt(passage, index)) || isDocument(passage, index));
};

const BULK_FR = new Set([
  'chiffres',
  'donnees',
  'estimations',
  'projections',
  'statistiques',
  'calculs',
  'previsions',
  'data',
  'figures',
  'estimates',
  'statistics',
  'numbers',
  'projections',
]);

const FARTHEST_OWNED = 5;

/** "the co-op's wholesale supplier", "our own regulator": an organisation by its common noun. */
function parseOwned(passage: Passage, at: number): SourceName | null {
  for (let next = at; next < at + FARTHEST_OWNED; next++) {
    if (!isWord(passage, next) && formAt(passage, next) !== "'") return null;
    if (isCapitalized(passage, next)) return null;
    if (formAt(passage, next) !== 's' || formAt(passage, next - 1) !== "'") continue;
    let end = next + 1;
    while (end < next + FARTHEST_OWNED && isWord(passage, end) && !ORGANIZATIONS.en.has(formAt(passage, end))) end++;
    if (!ORGANIZATIONS.en.has(formAt(passage, end))) return null;
    const name = sliceOf(passage, next + 1, end + 1);
    return { name, organization: name, next: end + 1 };
  }
  return null;
}

/** The name of the source that begins at `at`; null for a person, for nobody, or for a document without a name. */
export function parseSourceName(passage: Passage, at: number): SourceName | null {
  const start = skipArticles(passage, at);
  const definite = DEFINITE.has(formAt(passage, start - 1)) && start > at;
  if (isDocument(passage, start) && !isCapitalized(passage, start)) {
    return parseDocument(passage, start, !definite || BULK_FR.has(formAt(passage, start)) || INDEFINITE.has(formAt(passage, at + 1)));
  }
  const next = nameEnd(passage, start);
  const owned = passage.language === 'en' ? parseOwned(passage, start) : null;
  if (owned !== null) return owned;
  if (next === start || (!definite && isPersonal(passage, start, next))) return null;
  const named =
    isCapitalized(passage, start) ||
    ORGANIZATIONS[passage.language].has(formAt(passage, start)) ||
    DOCUMENTS[passage.language].has(formAt(passage, next - 1));
  if (!named) return null;
  const name = sliceOf(passage, start, next);
  return { name, organization: isDocument(passage, start) ? null : name, next };
}

/** «l'Observatoire régional de la santé | estime»: an article, a capital, and a name up to the verb. */
function parseArticled(passage: Passage, verb: number): SourceName | null {
  for (let first = verb - 1; first > Math.max(0, verb - LONGEST_NAME); first--) {
    if (!isCapitalized(passage, first) || !DEFINITE.has(formAt(passage, first - 1))) continue;
    const next = nameEnd(passage, first);
    if (next !== verb) continue;
    const name = sliceOf(passage, first, verb);
    return { name, organization: name, next };
  }
  return null;
}

/** The first token of the capitals and nouns of organisations that end just before `verb`. */
function subjectStart(passage: Passage, verb: number): number {
  let first = verb;
  while (first > Math.max(0, verb - LONGEST_NAME) && isSubjectPart(passage, first - 1)) first--;
  while (first < verb && LINKS.has(formAt(passage, first))) first++;
  return first;
}

const POSSESSIVE = new Set(['our', 'its', 'their', 'notre', 'leur']);

/** Acronyms are organisations; so is what takes an article. A bare surname is one only to verbs that nobody but offices do. */
function isOrganization(passage: Passage, first: number, verb: number, surnames: boolean): boolean {
  const single = verb - first === 1;
  if (single && isAcronym(passage, first)) return true;
  const capital = isCapitalized(passage, first) && isCapitalized(passage, verb - 1);
  const organizations = ORGANIZATIONS[passage.language];
  if (DEFINITE.has(formAt(passage, first - 1)) || POSSESSIVE.has(formAt(passage, first - 1)))
    return capital || [first, verb - 1].some((at) => organizations.has(formAt(passage, at)));
  return surnames && capital && single && !isPersonal(passage, first, verb);
}

/** An organisation that a definite article or capitals show to be one, and that ends just before `verb`. */
export function parseSubject(passage: Passage, verb: number, surnames: boolean): SourceName | null {
  const whole = parseArticled(passage, verb);
  const first = subjectStart(passage, verb);
  if (whole !== null || first === verb || !isOrganization(passage, first, verb, surnames)) return whole;
  const name = sliceOf(passage, first, verb);
  return { name, organization: name, next: verb };
}

const isSubjectPart = (passage: Passage, at: number): boolean =>
  (passage.language === 'en' && JOINTS_EN.has(formAt(passage, at)) && isCapital(passage, at - 1) && formAt(passage, at) !== 'the') ||
  (isNamePart(passage, at) && (isCapitalized(passage, at) || ORGANIZATIONS[passage.language].has(formAt(passage, at)))) ||
  (LINKS.has(formAt(passage, at)) && isCapitalized(passage, at + 1) && isCapitalized(passage, at - 1));

import { MONTHS } from '../lexicons/en/months.js';
import { isGivenName } from '../lexicons/given-names.js';
import { isYearForm } from '../text/year-forms.js';
import { isCapital, isWeekday, JOINTS_EN } from './english-names.js';
import { OPENING_WORDS_EN } from './lexicons/en/sources.js';
import { STATISTICIANS } from './lexicons/statisticians.js';
import { isNameOfNobody } from './proper-names.js';
import type { SourceName } from './source-documents.js';
import {
  DEFINITE,
  isAcronym,
  isBody,
  isCollective,
  isDocument,
  isNamePart,
  isPersonal,
  LINKS,
  nameEnd,
  skipArticles,
} from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

const LONGEST_NAME = 10;

/** «l'Observatoire régional de la santé | estime»: an article, a capital, and a name up to the verb. */
function parseArticled(passage: Passage, verb: number): SourceName | null {
  for (let first = verb - 1; first > Math.max(0, verb - LONGEST_NAME); first--) {
    if (!isCapitalized(passage, first) || !DEFINITE.has(formAt(passage, first - 1))) continue;
    const next = nameEnd(passage, first);
    if (next !== verb) continue;
    const name = sliceOf(passage, ownedFrom(passage, first), verb);
    return { name, organization: name, next };
  }
  return null;
}

const OF_THE = new Set(["de l'", 'de la']);

/** «le ministère de l'| Orge»: the body whose name goes on behind the article. */
function ownedFrom(passage: Passage, first: number): number {
  const linked = OF_THE.has(`${formAt(passage, first - 2)} ${formAt(passage, first - 1)}`) ? 3 : 2;
  const owned = linked === 3 || ['du', 'des'].includes(formAt(passage, first - 1));
  return owned && isBody(passage, first - linked) ? first - linked : first;
}

/** The first token of the capitals and nouns of organisations that end just before `verb`. */
function subjectStart(passage: Passage, verb: number): number {
  let first = verb;
  while (first > Math.max(0, verb - LONGEST_NAME) && isSubjectPart(passage, first - 1)) first--;
  while (first < verb && LINKS.has(formAt(passage, first))) first++;
  return first;
}

const POSSESSIVE = new Set(['our', 'its', 'their', 'notre', 'leur']);

/** «l'| Insee», "the 2024 | Durand Workplace Study". */
const isArticled = (passage: Passage, first: number): boolean =>
  DEFINITE.has(formAt(passage, isYearForm(formAt(passage, first - 1)) ? first - 2 : first - 1));

/** A year without its month right before a name. */
const isDated = (passage: Passage, first: number): boolean =>
  isYearForm(formAt(passage, first - 1)) && !Object.hasOwn(MONTHS, formAt(passage, first - 2));

/** Letters, or a house that measures for others: "Gartner". */
const isKnown = (passage: Passage, at: number): boolean =>
  isAcronym(passage, at) ||
  (isCapitalized(passage, at) && STATISTICIANS.has(formAt(passage, at)) && !passage.proper().surnames.has(formAt(passage, at)));

/** Acronyms are organisations; so is what takes an article. A bare surname is one only to verbs that nobody but offices do. */
function isOrganization(passage: Passage, first: number, verb: number, surnames: boolean): boolean {
  const single = verb - first === 1;
  if (single && isKnown(passage, first)) return true;
  const capital = isCapitalized(passage, first) && isCapitalized(passage, verb - 1);
  if (single && capital && !isGivenName(formAt(passage, first)) && isNameOfNobody(passage.proper(), formAt(passage, first))) return true;
  if (isCollective(passage, first) && (first === 0 || !POSSESSIVE.has(formAt(passage, first - 1)))) return true;
  // "Airport commissioners"
  if (isCollective(passage, verb - 1) && isCapitalized(passage, first) && verb - first === 2) return true;
  if (isArticled(passage, first) || POSSESSIVE.has(formAt(passage, first - 1)))
    return capital || [first, verb - 1].some((at) => isBody(passage, at));
  return surnames && capital && (single ? !isPersonal(passage, first, verb) : isNameOfBody(passage, first, verb));
}

/** «Santé publique France», «Orme Bleu»: several capitals that are nobody's given and family name. */
const isNameOfBody = (passage: Passage, first: number, verb: number): boolean =>
  !isPersonal(passage, first, verb) &&
  !isGivenName(formAt(passage, first)) &&
  !(first === 0 && OPENING_WORDS_EN.has(formAt(passage, 0))) &&
  verb - first <= LONGEST_BARE;

const LONGEST_BARE = 5;

/** "Polling firm | Alder Vale": a small noun of an organisation before the name only describes it. */
function skipDescription(passage: Passage, first: number, verb: number): number {
  if (passage.language !== 'en') return first;
  for (let at = first; at < verb - 1; at++)
    if (isBody(passage, at) && !isCapitalized(passage, at) && isCapital(passage, at + 1)) return at + 1;
  return first;
}

const FARTHEST_MAKER = 16;
const FARTHEST_WORK = 8;
/** What stands between who made a study and what it says: for whom, and when. */
const ADJUNCTS = new Set('for on in this last during earlier pour en au ce cette lundi mardi mercredi jeudi vendredi'.split(' '));

/** "A poll | by Alder Research | for the Harbour Trust | found", «publiés par l'Agence en mars | montrent»: who made it, not for whom or when. */
function parseMaker(passage: Passage, verb: number): SourceName | null {
  for (let by = verb - 2; by > Math.max(0, verb - FARTHEST_MAKER); by--) {
    if (passage.tokens[by]?.kind === 'mark' && formAt(passage, by) !== "'") return null;
    if (formAt(passage, by) !== (passage.language === 'en' ? 'by' : 'par')) continue;
    const first = skipArticles(passage, by + 1);
    const next = forWhom(passage, first, bodyEnd(passage, first));
    const made = next > first && next < verb && ADJUNCTS.has(formAt(passage, next)) && isMade(passage, by);
    if (!made || isPersonal(passage, first, next)) return null;
    const name = sliceOf(passage, first, next);
    return { name, organization: name, next: verb };
  }
  return null;
}

/** "by the | ministry | on Tuesday": a body that has only its common noun. */
const bodyEnd = (passage: Passage, first: number): number =>
  isBody(passage, first) && !isCapitalized(passage, first) && ADJUNCTS.has(formAt(passage, first + 1))
    ? first + 1
    : nameEnd(passage, first);

/** "Alder Research | for the Harbour Trust"; "Centre for the Study of Ports" is one name. */
function forWhom(passage: Passage, first: number, next: number): number {
  for (let at = first + 1; at < next; at++)
    if (formAt(passage, at) === 'for' && formAt(passage, at + 1) === 'the' && !isBody(passage, at - 1)) return at;
  return next;
}

const isMade = (passage: Passage, by: number): boolean => {
  for (let at = by - 1; at >= Math.max(0, by - FARTHEST_WORK); at--) if (isDocument(passage, at)) return true;
  return false;
};

const RECENT = new Set(['latest', 'recent', 'new', 'annual', 'quarterly', 'monthly', 'first', 'second', 'third', 'last']);

/** "the firm's | October 2020 Consumer Tracker | found", "the latest | Harbour Force Survey | shows": a work with capitals, behind whose or how new it is. */
function parseWork(passage: Passage, first: number, verb: number): SourceName | null {
  if (passage.language !== 'en' || !isDocument(passage, verb - 1) || !isCapitalized(passage, verb - 1)) return null;
  const year = isYearForm(formAt(passage, first - 1)) ? first - 1 : first;
  const from = Object.hasOwn(MONTHS, formAt(passage, year - 1)) ? year - 1 : year;
  const owned = formAt(passage, from - 1) === 's' && formAt(passage, from - 2) === "'" && !isCapitalized(passage, from - 3);
  const newest = RECENT.has(formAt(passage, from - 1)) && DEFINITE.has(formAt(passage, from - 2));
  return owned || newest ? { name: sliceOf(passage, from, verb), organization: null, next: verb } : null;
}

/** An organisation that a definite article or capitals show to be one, and that ends just before `verb`. */
export function parseSubject(passage: Passage, verb: number, surnames: boolean): SourceName | null {
  const maker = parseMaker(passage, verb);
  if (maker !== null) return maker;
  const whole = parseArticled(passage, verb);
  const first = skipDescription(passage, subjectStart(passage, verb), verb);
  const work = parseWork(passage, first, verb);
  if (work !== null) return work;
  // "published on Tuesday | showed"
  if (whole !== null || first === verb || isWeekday(passage, first) || !isOrganization(passage, first, verb, surnames)) return whole;
  // "the | 2024 Durand Workplace Study": its year belongs to the name.
  const dated = isDated(passage, first) && (passage.language === 'fr' || isDocument(passage, verb - 1));
  const name = sliceOf(passage, dated ? first - 1 : first, verb);
  return { name, organization: name, next: verb };
}

/** «L'| institut Vexa estime»: a capital only because the sentence begins. */
const isOpeningArticle = (passage: Passage, at: number): boolean => at === 0 && DEFINITE.has(formAt(passage, at));

const isSubjectPart = (passage: Passage, at: number): boolean =>
  // "the Growers' Federation"
  (formAt(passage, at) === "'" && formAt(passage, at - 1).endsWith('s') && isCapital(passage, at - 1) && isCapital(passage, at + 1)) ||
  (passage.language === 'en' && JOINTS_EN.has(formAt(passage, at)) && isCapital(passage, at - 1) && formAt(passage, at) !== 'the') ||
  (isNamePart(passage, at) && !isOpeningArticle(passage, at) && (isCapitalized(passage, at) || isBody(passage, at))) ||
  (LINKS.has(formAt(passage, at)) && isCapitalized(passage, at + 1) && isCapitalized(passage, at - 1));

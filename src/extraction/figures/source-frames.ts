import { isYearForm } from '../text/year-forms.js';
import { isCapital, isWeekday } from './english-names.js';
import { PUTTING_VERBS_EN, RATED_EN, STATING_VERBS_EN } from './lexicons/en/sources.js';
import { PUTTING_VERBS_FR, RATED_FR, STATING_VERBS_FR } from './lexicons/fr/sources.js';
import { STATISTICIANS } from './lexicons/statisticians.js';
import type { SourceName } from './source-documents.js';
import { parseSourceName } from './source-names.js';
import { parseSubject } from './source-subjects.js';
import { isAcronym, isBody, isDocument, isPersonal, isWord, nameEnd, skipArticles } from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

/**
 * A source named in a sentence: from token `first` on. `local` ones are said of one figure («(Insee)»), `back` ones of the one before
 * and of nothing else («9e rang du palmarès Durand»), `forward` ones of what follows («l'Insee constate que»).
 */
export interface Source extends SourceName {
  first: number;
  reach: 'sentence' | 'local' | 'back' | 'forward';
}

const RATED = { fr: RATED_FR, en: RATED_EN };
const VERBS = { fr: STATING_VERBS_FR, en: STATING_VERBS_EN };
const FARTHEST_BY = 14;
const CLAUSE = new Set([',', ';', ':', '.', '(', '']);

/** «évaluée à 3 M€ par les auteurs», "put at 3 percent of output by the Audit Court": the size between the verb and whose it is. */
export function parseRatedBy(passage: Passage, at: number): Source | null {
  const link = formAt(passage, at + 1);
  if (!RATED[passage.language].has(formAt(passage, at)) || (link !== 'a' && link !== 'at')) return null;
  for (let next = at + 2; next < at + FARTHEST_BY; next++) {
    const form = formAt(passage, next);
    if (CLAUSE.has(form) && passage.tokens[next + 1]?.kind !== 'digits') return null;
    if (form !== 'par' && form !== 'by') continue;
    const name = parseSourceName(passage, next + 1);
    if (name !== null) return { ...name, first: at, next: at + 1, reach: 'forward' };
  }
  return null;
}

const FARTHEST_AT = 14;
const PUTTING = { fr: PUTTING_VERBS_FR, en: PUTTING_VERBS_EN };
const LINK = { fr: 'a', en: 'at' };

/** "Greenleaf puts the annual loss at $3 million", "which the Audit Court puts at", «le cabinet Vexa estime ce marché à»: only what a figure follows. */
export function parsePutting(passage: Passage, at: number): Source | null {
  if (at === 0 || !PUTTING[passage.language].has(formAt(passage, at))) return null;
  for (let next = at + 1; next < at + FARTHEST_AT; next++) {
    if (passage.tokens[next]?.kind !== 'word' && !isYearForm(formAt(passage, next))) return null;
    if (formAt(passage, next) !== LINK[passage.language]) continue;
    const figure = [1, 2, 3, 4, 5].some((more) => passage.tokens[next + more]?.kind === 'digits');
    const subject = figure ? parseSubject(passage, at, true) : null;
    return subject === null ? null : { ...subject, first: at, next: at + 1, reach: 'forward' };
  }
  return null;
}

const ENDS = new Set(['.', '', ',', ')', ';']);
/** Who speaks of itself is no source. */
export const ISSUERS: ReadonlySet<string> = new Set(['company', 'group', 'firm', 'society', 'societe', 'groupe', 'entreprise', 'board']);
const LONGEST_TRAIL = 12;

/** Where the clause between a comma and its closing verb begins; 0 when there is none. */
function trailStart(passage: Passage, verb: number): number {
  for (let start = verb - 1; start > Math.max(0, verb - LONGEST_TRAIL); start--) if (formAt(passage, start) === ',') return start + 1;
  return 0;
}

const LONGEST_CLOSE = 6;

/** "said | today.", "reported | on Friday." */
function saysWhen(passage: Passage, at: number): boolean {
  const day = formAt(passage, at) === 'on' ? at + 1 : at;
  return (
    (isWeekday(passage, day) || (day === at && ['today', 'yesterday'].includes(formAt(passage, at)))) && ENDS.has(formAt(passage, day + 1))
  );
}

/** Nothing, or when and where it was found: "the University found | in an independent evaluation." */
function closesWith(passage: Passage, at: number): boolean {
  if (ENDS.has(formAt(passage, at)) || saysWhen(passage, at)) return true;
  if (!['in', 'dans'].includes(formAt(passage, at))) return false;
  for (let next = at + 1; next < at + LONGEST_CLOSE; next++) {
    if (['.', ''].includes(formAt(passage, next))) return true;
    if (!isWord(passage, next)) return false;
  }
  return false;
}

/** "12% of oaks died, the U.S. Forest Office says": the clause that closes the sentence. */
export function parseTrailing(passage: Passage, at: number): Source | null {
  if (!VERBS[passage.language].has(formAt(passage, at)) || !closesWith(passage, at + 1)) return null;
  const start = trailStart(passage, at);
  const first = start === 0 ? 0 : skipArticles(passage, start);
  // "a Vexa poll | has found."
  const end = ['has', 'have'].includes(formAt(passage, at - 1)) ? at - 1 : at;
  // "the Audit Office" is no document.
  if (first === 0 || (isDocument(passage, first) && !isBody(passage, end - 1))) return null;
  const next = nameEnd(passage, first);
  const articled = first > start;
  const lettered = end === first + 1 && isAcronym(passage, first);
  const body = lettered || isBody(passage, first) || isBody(passage, end - 1) || (articled && isCapitalized(passage, first));
  // The verb may be a document's noun as well: "estimates".
  if ((next !== end && next !== end + 1) || !body || ISSUERS.has(formAt(passage, end - 1)) || isPersonal(passage, first, next)) return null;
  const name = sliceOf(passage, first, end);
  return { name, organization: name, first: start, next: at + 1, reach: 'sentence' };
}

const INVERTED = new Set([',', '»', '”', '"']);

/** «…, relève une enquête Vexa», «… », note la Cour des comptes»: the verb first, then whose words they are. */
export function parseInverted(passage: Passage, at: number): Source | null {
  if (at === 0 || !VERBS[passage.language].has(formAt(passage, at)) || !INVERTED.has(formAt(passage, at - 1))) return null;
  if (passage.language === 'en') return parseInvertedEnglish(passage, at);
  const start = skipArticles(passage, at + 1);
  if (!isDocument(passage, start) && !isBody(passage, start) && !isAcronym(passage, start) && !STATISTICIANS.has(formAt(passage, start)))
    return null;
  const name = parseSourceName(passage, at + 1);
  if (name === null || ISSUERS.has(formAt(passage, name.next - 1))) return null;
  return { ...name, first: at, reach: 'sentence' };
}

export const MEASURERS: ReadonlySet<string> = new Set([
  'analysts',
  'economists',
  'researchers',
  'scientists',
  'experts',
  'forecasters',
  'statisticians',
]);
const EXPECTING = new Set(
  'say said project projected expect expected estimate estimated forecast predict predicted believe reckon calculate calculated found find report reported'.split(
    ' ',
  ),
);

/** "Analysts at Durand Research project | …": those who measure, and the house they do it for. */
export function parseMeasurers(passage: Passage, at: number): Source | null {
  if (!MEASURERS.has(formAt(passage, at)) || !['at', 'from', 'with'].includes(formAt(passage, at + 1))) return null;
  const name = parseSourceName(passage, at + 2);
  if (name === null) return null;
  // "at Alder Bank | forecast growth": the verb is a document's noun as well.
  const verb = EXPECTING.has(formAt(passage, name.next - 1)) && !isCapitalized(passage, name.next - 1) ? name.next - 1 : name.next;
  if (!EXPECTING.has(formAt(passage, verb))) return null;
  const house = verb === name.next ? name : parseSubject(passage, verb, true);
  return house === null ? null : { ...house, first: at, next: verb + 1, reach: 'forward' };
}

/** "…, warns a report from the Durand Agency", "…, estimates the Durand Institute.": a document, or a body that closes the sentence. */
function parseInvertedEnglish(passage: Passage, at: number): Source | null {
  const start = skipArticles(passage, at + 1);
  if (start === at + 1) return null;
  const name = parseSourceName(passage, at + 1);
  if (name === null) return null;
  const closes = ['.', ''].includes(formAt(passage, name.next)) && isBody(passage, name.next - 1);
  return isDocument(passage, start) || closes ? { ...name, first: at, reach: 'sentence' } : null;
}

export const STATEMENTS: ReadonlySet<string> = new Set(
  'warning warnings claim claims finding findings estimate estimates forecast forecasts assertion prediction conclusion calculation calculations statement'.split(
    ' ',
  ),
);

/** "the Bureau's warning that 300 wells are dry": a noun of saying behind its owner. */
export function parseStatement(passage: Passage, at: number): Source | null {
  const owned = formAt(passage, at - 1) === 's' && formAt(passage, at - 2) === "'";
  if (!owned || !STATEMENTS.has(formAt(passage, at)) || formAt(passage, at + 1) !== 'that') return null;
  const subject = parseSubject(passage, at - 2, true);
  return subject === null ? null : { ...subject, first: at, next: at + 2, reach: 'forward' };
}

const RELATIVES = new Set(['that', 'which', 'who', 'qui']);
const FARTHEST_COMMA = 8;

/** The first of the capitals that end just before a token. */
function capitalsBefore(passage: Passage, end: number): number {
  let first = end;
  while (first > 0 && isWord(passage, first - 1) && isCapital(passage, first - 1)) first--;
  return first;
}

/** "Alder Research, a firm that | projects": the name before the words that describe it. */
export function parseDescribed(passage: Passage, at: number): Source | null {
  if (!RELATIVES.has(formAt(passage, at - 1)) || !VERBS[passage.language].has(formAt(passage, at))) return null;
  // «qui prévoit d'extraire»: a plan.
  if (['de', "d'", 'to'].includes(formAt(passage, at + 1))) return null;
  for (let comma = at - 2; comma > Math.max(0, at - FARTHEST_COMMA); comma--) {
    if (isCapitalized(passage, comma)) return null;
    if (formAt(passage, comma) !== ',') continue;
    const first = capitalsBefore(passage, comma);
    if (first === comma || isPersonal(passage, first, comma)) return null;
    const name = sliceOf(passage, first, comma);
    return { name, organization: name, first: at, next: at + 1, reach: 'forward' };
  }
  return null;
}

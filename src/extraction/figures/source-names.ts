import { MONTHS } from '../lexicons/en/months.js';
import { isYearForm } from '../text/year-forms.js';
import { BULK_DOCUMENTS } from './lexicons/bulk-documents.js';
import { ORGANIZATIONS_EN } from './lexicons/en/sources.js';
import { parseDocument, pastTopic, type SourceName } from './source-documents.js';
import { DEFINITE, INDEFINITE, isBody, isDocument, isPersonal, isWord, nameEnd, skipArticles } from './source-words.js';
import { formAt, isCapitalized, type Passage, sliceOf } from './tokens.js';

const FARTHEST_OWNED = 5;

/** "the co-op's wholesale supplier", "our own regulator": an organisation by its common noun. */
function parseOwned(passage: Passage, at: number): SourceName | null {
  for (let next = at; next < at + FARTHEST_OWNED; next++) {
    if (!isWord(passage, next) && formAt(passage, next) !== "'") return null;
    if (isCapitalized(passage, next)) return null;
    if (formAt(passage, next) !== 's' || formAt(passage, next - 1) !== "'") continue;
    let end = next + 1;
    while (end < next + FARTHEST_OWNED && isWord(passage, end) && !ORGANIZATIONS_EN.has(formAt(passage, end))) end++;
    if (!ORGANIZATIONS_EN.has(formAt(passage, end))) return null;
    const name = sliceOf(passage, next + 1, end + 1);
    return { name, organization: name, next: end + 1 };
  }
  return null;
}

const LONGEST_POSSESSED = 6;

/** "the bureau's | Injury Tracking File", "Defra's WasteDataFlow", "the foundation's 2025 Community Census", "the firm's | October 2020 Consumer Tracker": the work, with whose it is when that is a name. */
function parsePossessed(passage: Passage, at: number): SourceName | null {
  const mark = possessiveAfter(passage, at);
  const dated = Object.hasOwn(MONTHS, formAt(passage, mark + 1)) && passage.tokens[mark + 2]?.kind === 'digits' ? mark + 2 : mark + 1;
  const first = mark > 0 && passage.tokens[dated]?.kind === 'digits' ? dated + 1 : mark + 1;
  const end = mark < 0 ? first : capitalsEnd(passage, first);
  if (mark < 0 || end === first) return null;
  const owner = isCapitalized(passage, at);
  return { name: sliceOf(passage, owner ? at : mark + 1, end), organization: owner ? sliceOf(passage, at, mark - 1) : null, next: end };
}

/** The «s» of the possessive that ends a short name or noun, or -1. */
function possessiveAfter(passage: Passage, at: number): number {
  for (let next = at + 1; next < at + FARTHEST_OWNED; next++) {
    if (formAt(passage, next) === 's' && formAt(passage, next - 1) === "'") return next;
    if (!isWord(passage, next) && formAt(passage, next) !== "'") return -1;
  }
  return -1;
}

function capitalsEnd(passage: Passage, first: number): number {
  let end = first;
  while (end < first + LONGEST_POSSESSED && isWord(passage, end) && isCapitalized(passage, end)) end++;
  return end;
}

/** "a February analysis | by the Centre for Rural Studies": what nobody gives a name to is known by who made it. */
const makerOf = (passage: Passage, at: number, start: number, next: number): SourceName | null =>
  start > at && INDEFINITE.has(formAt(passage, start - 1)) && isDocument(passage, next - 1) && formAt(passage, next) === 'by'
    ? parseSourceName(passage, next + 1)
    : null;

const ownedBy = (passage: Passage, at: number, start: number, next: number): SourceName | null =>
  parseOwned(passage, start) ?? parsePossessed(passage, start) ?? makerOf(passage, at, start, next);

/** Printed small, or a capital only because the sentence begins: «Données de l'Insee», "Figures published by". */
const isCommonNoun = (passage: Passage, at: number): boolean =>
  !isCapitalized(passage, at) || (at === 0 && passage.tokens[1]?.kind === 'word' && !isCapitalized(passage, 1));

/** "the insurer | Alder Mutual": one word in front of a name says what it is. */
function toDescribed(passage: Passage, at: number): number {
  const plain = isWord(passage, at) && !isCapitalized(passage, at) && !isDocument(passage, at) && !isBody(passage, at);
  return plain && !SMALL.has(formAt(passage, at)) && isWord(passage, at + 1) && isCapitalized(passage, at + 1) ? at + 1 : at;
}

const SMALL = new Set(['of', 'in', 'on', 'at', 'to', 'by', 'and', 'or', 'for', 'from', 'with', 'his', 'her', 'their', 'its', 'our']);

/** The document that begins at `start`; its article says whether it is known. */
function parseDocumentName(passage: Passage, at: number, start: number, definite: boolean): SourceName | null {
  const bulk = BULK_DOCUMENTS.has(formAt(passage, start));
  return parseDocument(passage, start, !definite || bulk || INDEFINITE.has(formAt(passage, at + 1)), definite && !bulk);
}

/** A capital, a body's noun at either end, a document's at the end. */
const isNamed = (passage: Passage, start: number, next: number): boolean =>
  isCapitalized(passage, start) ||
  isBody(passage, start) ||
  (passage.language === 'en' && isBody(passage, next - 1)) ||
  isDocument(passage, next - 1);

const MOST_BEFORE_NOUN = 4;

/** "2024 harbour survey | by Durand Research": a document without capitals is known by who made it, else by its year. */
function parseDatedNoun(passage: Passage, year: number): SourceName | null {
  for (let noun = year + 1; noun <= year + MOST_BEFORE_NOUN && isWord(passage, noun); noun++) {
    if (!isDocument(passage, noun) || BULK_DOCUMENTS.has(formAt(passage, noun))) continue;
    const maker = formAt(passage, noun + 1) === 'by' ? parseSourceName(passage, noun + 2) : null;
    return maker ?? { name: sliceOf(passage, year, noun + 1), organization: null, next: noun + 1 };
  }
  return null;
}

/** "the | 2024 Durand Data Study", "the June 1999 | Durand Server Survey": a year belongs to the name, a month does not. */
function parseDated(passage: Passage, start: number): SourceName | null {
  const month = Object.hasOwn(MONTHS, formAt(passage, start));
  const year = month ? start + 1 : start;
  if (!isYearForm(formAt(passage, year))) return null;
  if (!isCapitalized(passage, year + 1)) return parseDatedNoun(passage, year);
  const name = parseSourceName(passage, year + 1);
  return name === null || month ? name : { ...name, name: sliceOf(passage, year, name.next) };
}

const RESULTS = new Set(['resultats', 'results', 'conclusions']);

/** «les résultats | d'un sondage Vexa»: whatever they are the results of. */
function pastResults(passage: Passage, at: number): number {
  const noun = DEFINITE.has(formAt(passage, at)) ? at + 1 : at;
  if (!RESULTS.has(formAt(passage, noun))) return at;
  const link = formAt(passage, noun + 1);
  // «du» holds the article of the name.
  if (link === 'du') return noun + 1;
  return ['de', "d'", 'of'].includes(link) ? noun + 2 : at;
}

const LONGEST_SMALL = 4;

/** "the | regional health directorate": a body that has only its common noun, up to the end of its clause. */
function parseSmallBody(passage: Passage, start: number, definite: boolean): SourceName | null {
  if (passage.language !== 'en' || !definite) return null;
  let next = start;
  while (next < start + LONGEST_SMALL && isWord(passage, next) && !isCapitalized(passage, next)) next++;
  if (next < start + 2 || !isBody(passage, next - 1) || ![',', '.', ';', ')', ''].includes(formAt(passage, next))) return null;
  const name = sliceOf(passage, start, next);
  return { name, organization: name, next };
}

/** "a new | consumer | poll from": a small noun between the article and the document. */
const pastModifier = (passage: Passage, at: number): number =>
  passage.language === 'en' &&
  INDEFINITE.has(formAt(passage, at - 1)) &&
  isWord(passage, at) &&
  ![at, at + 1].some((index) => isCapitalized(passage, index)) &&
  !isDocument(passage, at) &&
  !isBody(passage, at) &&
  !SMALL.has(formAt(passage, at)) &&
  isDocument(passage, at + 1)
    ? at + 1
    : at;

/** The name of the source that begins at `at`; null for a person, for nobody, or for a document without a name. */
export function parseSourceName(passage: Passage, at: number): SourceName | null {
  const from = pastResults(passage, at);
  const start = pastModifier(passage, skipArticles(passage, from));
  const dated = parseDated(passage, start);
  if (dated !== null) return dated;
  const definite = DEFINITE.has(formAt(passage, start - 1)) && start > from;
  if (isDocument(passage, start) && isCommonNoun(passage, start)) return parseDocumentName(passage, from, start, definite);
  const described = passage.language === 'en' ? toDescribed(passage, start) : start;
  if (described > start) return parseSourceName(passage, described);
  const next = nameEnd(passage, start);
  const small = parseSmallBody(passage, start, definite);
  if (small !== null) return small;
  const owned = passage.language === 'en' ? ownedBy(passage, from, start, next) : null;
  if (owned !== null) return owned;
  if (next === start || (!definite && isPersonal(passage, start, next))) return null;
  if (!isNamed(passage, start, next)) return null;
  const document = isDocument(passage, start);
  const end = pastTopic(passage, start, next);
  const name = sliceOf(passage, start, end);
  return { name, organization: document ? null : name, next: end };
}

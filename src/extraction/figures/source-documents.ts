import { MONTHS } from '../lexicons/en/months.js';
import { isYearForm } from '../text/year-forms.js';
import { isWeekday } from './english-names.js';
import { BULK_DOCUMENTS } from './lexicons/bulk-documents.js';
import { DESCRIBED_BODIES_EN, NO_SOURCES_EN } from './lexicons/en/sources.js';
import { DESCRIBED_BODIES_FR } from './lexicons/fr/sources.js';
import { CONDUCTED, isDocument, isPersonal, isWord, nameEnd, skipArticles, skipLinks, skipYear } from './source-words.js';
import { formAt, isCapitalized, isGlued, type Passage, sliceOf } from './tokens.js';

/** Who is said to have measured something, and the token after the name. */
export interface SourceName {
  name: string;
  organization: string | null;
  next: number;
}

const DESCRIBED = { fr: DESCRIBED_BODIES_FR, en: DESCRIBED_BODIES_EN };
const FARTHEST_BY = 22;
const BY_ENDS = new Set([';', '.', ':', '(', 'que', 'that', 'found', 'shows', 'showed', 'revele', 'montre']);

/** «un suivi confié au laboratoire Vexa» */
const isEntrusted = (passage: Passage, at: number): boolean =>
  /^confiee?s?$/.test(formAt(passage, at)) && ['a', 'au', 'aux'].includes(formAt(passage, at + 1));

/** «par», "by"; «réalisée | avec», "obtained | from" right after their participle. */
function leadsToMaker(passage: Passage, at: number): boolean {
  const [before, form] = [formAt(passage, at - 1), formAt(passage, at)];
  if (form === 'par' || form === 'by') return true;
  return form === 'from' ? OBTAINED.has(before) : (form === 'avec' || form === 'with') && CONDUCTED[passage.language].has(before);
}

const LONGEST_DAY = 4;

/** "published today | (Tuesday 5 May) | by": past a day in brackets; the index itself where none stands. */
function pastDay(passage: Passage, at: number): number {
  if (formAt(passage, at) !== '(' || !isWeekday(passage, at + 1)) return at;
  for (let next = at + 2; next < at + 2 + LONGEST_DAY; next++) if (formAt(passage, next) === ')') return next + 1;
  return at;
}

/** The token after the "by" of «menée par», "published today by", "of 2,037 adults, carried out by"; null when nobody is named. */
function findBy(passage: Passage, at: number): number | null {
  let conducted = false;
  for (let next = pastDay(passage, at); next < at + FARTHEST_BY && !BY_ENDS.has(formAt(passage, next)); next = pastDay(passage, next + 1)) {
    const form = formAt(passage, next);
    if (isEntrusted(passage, next)) return next + 2;
    if (CONDUCTED[passage.language].has(form) || OBTAINED.has(form)) conducted = true;
    else if (conducted && leadsToMaker(passage, next)) return NO_SOURCES_EN.has(formAt(passage, next + 1)) ? null : next + 1;
  }
  return null;
}

/** "figures obtained from the Office", "research commissioned by Durand from Opinion Foundry". */
const OBTAINED = new Set(['obtained', 'gathered', 'drawn', 'taken', 'collected', 'supplied']);

const LONGEST_DESCRIPTION = 4;

/** "by housing charity | Hearth Trust", «par le cabinet | Traversées» keeps its noun in French. */
function skipDescription(passage: Passage, at: number): number {
  if (passage.language === 'fr') return at;
  return toCapital(passage, at);
}

const isTime = (passage: Passage, at: number): boolean => isWeekday(passage, at) || Object.hasOwn(MONTHS, formAt(passage, at));

/** A word in small letters, or the apostrophe of "the pilots' charity". */
const isSmall = (passage: Passage, at: number): boolean =>
  (isWord(passage, at) && !isCapitalized(passage, at)) || formAt(passage, at) === "'";

/** The capital after small words; "by the ministry on | Tuesday", "by the union in | November" have none. */
function toCapital(passage: Passage, at: number): number {
  let next = at;
  while (next < at + LONGEST_DESCRIPTION && isSmall(passage, next) && !isTime(passage, next + 1)) next++;
  return isCapitalized(passage, next) ? next : at;
}

/** «remis par le préfet honoraire | Jeanne Martin»: the end of a person's name behind a title; 0 when it is nobody's. */
function personEnd(passage: Passage, at: number): number {
  const first = toCapital(passage, at);
  return isPersonal(passage, first, first + 2) ? first + 2 : 0;
}

/** «le rapport « Lire demain », remis en mars par X»: a document with a title ends before the comma. */
function titleEnd(passage: Passage, noun: number, end: number): number {
  for (let at = noun + 2; at < end; at++) if (formAt(passage, at) === ',' && ['"', '»'].includes(formAt(passage, at - 1))) return at;
  return end;
}

const OWN = new Set(['nos', 'notre', 'leur', 'leurs', 'ses', 'our', 'their', 'its']);
const LONGEST_MADE = 16;

/** «étude menée par le Conseil», «étude menée par l'institut Vexa»: whoever made it, unless the document says it better. */
function parseMadeBy(passage: Passage, noun: number, by: number, known: boolean): SourceName | null {
  const owner = skipArticles(passage, by);
  // «les données compilées par nos bénévoles» are named by what they are.
  if (OWN.has(formAt(passage, owner))) return null;
  const person = personEnd(passage, owner);
  if (person > 0) return { name: sliceOf(passage, noun, titleEnd(passage, noun, person)), organization: null, next: person };
  const first = skipDescription(passage, owner);
  const next = nameEnd(passage, first);
  if (next === first) return null;
  const organization = sliceOf(passage, first, next);
  // A bare name behind its article says less than the document it made.
  const plain = next === first + 1 && !isCapitalized(passage, first);
  const near =
    passage.language === 'fr' &&
    next - noun <= LONGEST_MADE &&
    (plain || !DESCRIBED.fr.has(formAt(passage, first))) &&
    (known || (!isCapitalized(passage, first) && !BULK_DOCUMENTS.has(formAt(passage, noun))));
  return { name: near ? sliceOf(passage, noun, next) : organization, organization, next };
}

/** «l'enquête Vexa», "the Vexa survey": the name stands right behind the noun. */
const isNamedAfter = (passage: Passage, noun: number): boolean => isCapitalized(passage, noun + 1) && isWord(passage, noun + 1);

/** "figures from Defra | 's WasteDataFlow": the work of the body that is named. */
function pastPossession(passage: Passage, end: number): number {
  const owns = formAt(passage, end) === "'" && formAt(passage, end + 1) === 's' && isCapitalized(passage, end + 2);
  return owns && isWord(passage, end + 2) ? nameEnd(passage, end + 2) : end;
}

/** Where the proper name that begins at a token ends, with the work that it owns; null when none begins there. */
const properEnd = (passage: Passage, at: number): number | null =>
  isCapitalized(passage, at) ? pastPossession(passage, nameEnd(passage, at)) : null;

const LONGEST_TITLE = 18;

/** «l'enquête « Mobilité et travail »»: past the title between marks; the index itself when there is none. */
export function pastTitle(passage: Passage, at: number): number {
  const closing = { '«': '»', '“': '”', '"': '"', "'": "'" }[formAt(passage, at)];
  if (closing === undefined || (closing === "'" && isGlued(passage, at))) return at;
  for (let next = at + 1; next < at + LONGEST_TITLE; next++)
    if (formAt(passage, next) === closing && (closing !== "'" || !isGlued(passage, next + 1))) return next + 1;
  return at;
}

const LONGEST_TOPIC = 10;

/**
 * «l'Enquête sur les conditions de vie étudiante,»: what a study with a capital is about, up to its comma, belongs to its name; so does the
 * field of a chair («la Chaire de recherche sur l'économie du soutien»). Index after it, or `next`.
 */
export function pastTopic(passage: Passage, noun: number, next: number): number {
  const chair = formAt(passage, noun) === 'chaire';
  // «le Rapport 2011 sur le paludisme,»
  const dated = next === noun + 1 && isYearForm(formAt(passage, next)) ? next + 1 : next;
  if (formAt(passage, dated) !== 'sur' || !(chair || (next === noun + 1 && isDocument(passage, noun)))) return next;
  for (let at = dated + 1; at < dated + LONGEST_TOPIC; at++)
    if (!isWord(passage, at)) return chair || formAt(passage, at) === ',' ? at : next;
  return next;
}

/** «étude menée par le Conseil», «étude de Xerfi pour la CCI»: the document, then whose it is. */
export function parseDocument(passage: Passage, noun: number, indefinite: boolean, known: boolean): SourceName | null {
  const by = findBy(passage, noun + 1);
  const made = by === null ? null : parseMadeBy(passage, noun, by, known);
  if (made !== null) return made;
  const linked = isNamedAfter(passage, noun) ? noun + 1 : skipLinks(passage, skipYear(passage, noun + 1));
  const owner = skipArticles(passage, linked);
  const next = nameEnd(passage, noun);
  const owned = owner > noun + 1 || linked === noun + 1 ? properEnd(passage, owner) : null;
  const described = owned === null && owner > noun + 1 && DESCRIBED[passage.language].has(formAt(passage, owner));
  const end = owned ?? (described ? nameEnd(passage, owner) : null);
  const organization = end === null ? null : sliceOf(passage, owner, end);
  // A study nobody gives a name to is known by who made it.
  if (indefinite && organization !== null && end !== null) return { name: organization, organization, next: end };
  const bare = next === noun + 1 && !isCapitalized(passage, noun);
  const titled = bare ? pastTitle(passage, next) : pastTopic(passage, noun, next);
  return bare && indefinite && titled === next ? null : { name: sliceOf(passage, noun, titled), organization, next: titled };
}

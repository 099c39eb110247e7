import { COMPARED_WITH } from './bases.js';
import { isOfChange } from './directions.js';
import { DOCUMENTS_EN } from './lexicons/en/sources.js';
import { DOCUMENTS_FR } from './lexicons/fr/sources.js';
import { parseNumeral } from './numerals.js';
import type { Period } from './periods.js';
import { phraseBefore } from './phrases.js';
import { mayStartFigure } from './starts.js';
import { CLAUSE_MARKS, formAt, isGlued, type Passage } from './tokens.js';
import { isFuture } from './years.js';

const FARTHEST_COMPARISON = 7;
const FOUNDED =
  /^(?:cree|creee|crees|creees|fonde|fondee|fondes|nee?|lancee?|founded|established|created|launched|born|inauguree?|implantee?)$/;

/** «Créée en 1987, l'entreprise emploie …»: when it began, not when the figure holds. */
const isFoundation = (passage: Passage, { first, next, edtf }: Period): boolean =>
  formAt(passage, next) === ',' &&
  !edtf.endsWith('/..') &&
  (FOUNDED.test(formAt(passage, first - 1)) || isBegun(passage, first - 1) || (first === 1 && ARRIVED.test(formAt(passage, 0))));

/** «Arrivé en juillet 2023, X a dirigé …», at the start of the sentence only. */
const ARRIVED = /^(?:arrivee?s?|nommee?s?|elue?s?|installee?s?|recrutee?s?|appointed|elected|hired)$/;

const BEGUN = /^(?:began|started|opened|introduced|debutee?s?|commencee?s?|ouverte?s?)$/;
const APPOSING = new Set([',', 'which', 'that', 'qui', 'a', 'ont', '']);

/** "the scheme, which began | in March 2021, has …", «Commencés en 2021, …». */
const isBegun = (passage: Passage, at: number): boolean => BEGUN.test(formAt(passage, at)) && APPOSING.has(formAt(passage, at - 1));

const FARTHEST_RISE = 6;
/** "up by more than 2,000 visitors | on last year" */
const FARTHEST_SIZED = 10;

/** "up 13% | from the first quarter", "a 4% rise | from 2021": a change, then what it is measured from. */
function isRisenFrom(passage: Passage, first: number): boolean {
  const near = formAt(passage, first - 1) === 'the' ? first - 2 : first - 1;
  const from = [first, near].find((at) => formAt(passage, at) === 'from');
  if (from === undefined) return false;
  return risesBefore(passage, from, FARTHEST_RISE);
}

/** A word of change, not far before a link. */
function risesBefore(passage: Passage, link: number, farthest: number): boolean {
  for (let at = link - 1; at > Math.max(0, link - farthest); at--) {
    if (CLAUSE_MARKS.has(formAt(passage, at)) && formAt(passage, at) !== '.' && !isInNumber(passage, at)) return false;
    if (isOfChange(passage, at)) return true;
  }
  return false;
}

/** "2|,|000" */
const isInNumber = (passage: Passage, at: number): boolean =>
  passage.tokens[at - 1]?.kind === 'digits' &&
  passage.tokens[at + 1]?.kind === 'digits' &&
  isGlued(passage, at) &&
  isGlued(passage, at + 1);

/** "larger than the 2023 one", «plus qu'en 2023». */
function isThan(passage: Passage, first: number): boolean {
  const [before, second] = [formAt(passage, first - 1), formAt(passage, first - 2)];
  if (before === 'than' || (before === 'the' && second === 'than')) return true;
  const much = ['seulement', 'environ', 'encore'].includes(second) ? formAt(passage, first - 3) : second;
  return (before === 'que' || before === "qu'") && /^(?:plus|moins|mieux|fois|superieur)/.test(much);
}

/** «par rapport à 2019» is when the basis holds, not the figure. */
function isCompared(passage: Passage, first: number): boolean {
  if (isThan(passage, first)) return true;
  // "up 19% on 2023"
  if (formAt(passage, first) === 'on' && passage.tokens[first + 1]?.kind === 'digits' && passage.tokens[first + 2]?.kind !== 'word')
    return true;
  // "up 2,000 on last year"
  if (formAt(passage, first - 1) === 'on' && /^(?:last|the)$/.test(formAt(passage, first)))
    return risesBefore(passage, first - 1, FARTHEST_SIZED);
  if (phraseBefore(passage, first + 1, COMPARED_WITH[passage.language]) !== null) return true;
  for (let at = first; at > Math.max(0, first - FARTHEST_COMPARISON); at--) {
    if (phraseBefore(passage, at, COMPARED_WITH[passage.language]) !== null) return true;
    if (CLAUSE_MARKS.has(formAt(passage, at - 1)) || isNumber(passage, at - 1)) return false;
  }
  return false;
}

const PARTS = /^(?:moitie|tiers|quarts?|half|thirds?|quarters?)$/;

const isNumber = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.kind === 'digits' || PARTS.test(formAt(passage, at)) || (numberAt(passage, at) && !ONES.has(formAt(passage, at)));

const ONES = new Set(['un', 'une', 'a', 'an', 'the', 'le', 'la']);
const numberAt = (passage: Passage, at: number): boolean => mayStartFigure(passage, at) && parseNumeral(passage, at) !== null;

// "the lowest since 2019", «la plus forte hausse depuis 2008»: how long it has not been so.
const EXTREME = /^(?:first|record|best|worst|[a-z]{3,}est|plus|meilleure?s?|pire|record|premiere?|jamais|time|fois)$/;
const FARTHEST_EXTREME = 4;

function isSinceExtreme(passage: Passage, { first }: Period): boolean {
  if (!['since', 'depuis'].includes(formAt(passage, first))) return false;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_EXTREME); at--) {
    if (CLAUSE_MARKS.has(formAt(passage, at)) || passage.tokens[at]?.kind === 'digits') return false;
    if (EXTREME.test(formAt(passage, at)) && !(formAt(passage, at) === 'plus' && formAt(passage, at + 1) === 'de')) return true;
  }
  return false;
}

const FARTHEST_DOCUMENT = 5;
const DOCUMENTS = { fr: DOCUMENTS_FR, en: DOCUMENTS_EN };
const ISSUED = /^(?:released|published|issued|unveiled|publiee?s?|parue?s?|diffusee?s?|devoilee?s?|presentee?s?|remise?)$/;

const LONGEST_PUBLISHER = 7;

/** "released | in March", «publiés par l'Agence de l'eau | le 2 avril»: index of the verb, or -1. */
function issuedBefore(passage: Passage, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_PUBLISHER); at--) {
    if (CLAUSE_MARKS.has(formAt(passage, at)) || isNumber(passage, at)) return -1;
    if (ISSUED.test(formAt(passage, at))) return at === first - 1 || ['par', 'by'].includes(formAt(passage, at + 1)) ? at : -1;
  }
  return -1;
}

/** "a report released in March", «l'étude publiée en 2023»: when the document came out, not when its figures hold. */
function isPublication(passage: Passage, first: number): boolean {
  const issued = issuedBefore(passage, first);
  if (issued < 0) return false;
  for (let at = issued - 1; at >= Math.max(0, issued - FARTHEST_DOCUMENT); at--) {
    if (CLAUSE_MARKS.has(formAt(passage, at)) || isNumber(passage, at)) return false;
    if (DOCUMENTS[passage.language].has(formAt(passage, at))) return true;
  }
  return false;
}

/** A time that is no stretch; "a decrease from FY 2006" opens none, "will rise by 3% from 2026" does. */
const isPoint = (passage: Passage, { edtf }: Period): boolean => !edtf.includes('/') || (edtf.endsWith('/..') && !isFuture(passage));

/** The periods that a figure of the sentence may hold for. */
export const isOfFigures = (passage: Passage, period: Period): boolean =>
  !isPublication(passage, period.first) &&
  !isCompared(passage, period.first) &&
  !(isRisenFrom(passage, period.first) && isPoint(passage, period)) &&
  !isFoundation(passage, period) &&
  !isSinceExtreme(passage, period);

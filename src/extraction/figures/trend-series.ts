import type { Figure } from './figure.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';
import { isMoney } from './units.js';

const COMPARED = new Set(['compare', 'comparee', 'compares', 'comparees', 'compared']);

/** «une croissance de 25 %, comparée aux 10 % des autres marchés»: both sides of a comparison of changes are changes. */
export function isComparedWith(passage: Passage, previous: Figure, figure: Figure): boolean {
  if (previous.unit !== figure.unit || figure.unit === 'count') return false;
  for (let at = previous.next; at < figure.first && formAt(passage, at) !== ')'; at++) if (COMPARED.has(formAt(passage, at))) return true;
  return false;
}

/** «baisse de 12 % sur un an et | de 25 % sur dix»: the second has the first's verb. */
export function isJoinedTo(passage: Passage, previous: Figure, figure: Figure): boolean {
  const link = skipQualifiersBack(passage, figure.first) - 1;
  const linked =
    ['de', "d'", 'by', 'of'].includes(formAt(passage, link)) &&
    [',', 'et', 'and', 'puis', 'then', 'soit'].includes(formAt(passage, link - 1));
  if (isNext(passage, previous, figure)) return true;
  const same = previous.unit === figure.unit && figure.unit !== 'count';
  return (same && (linked || isListedWith(passage, previous, figure))) || isCoordinate(passage, previous, figure);
}

/** «augmentations de 5 %, | 4 % et | 3 %»: nothing but a comma or «et» between two sizes. */
const isNext = (passage: Passage, previous: Figure, { first, unit }: Figure): boolean =>
  unit === 'percent' &&
  previous.unit === unit &&
  first - previous.next === 1 &&
  [',', 'et', 'and'].includes(formAt(passage, previous.next));

const RESTATING = new Set(['or', 'soit', 'ie']);
const LONGEST_RESTATED = 6;

/** "by 31,000 tonnes of CO2 a year, or | roughly 60%": the size of the same change, said otherwise. */
export function isRestated(passage: Passage, previous: Figure, { first, unit }: Figure): boolean {
  const link = skipQualifiersBack(passage, first) - 1;
  if (unit !== 'percent' || !RESTATING.has(formAt(passage, link))) return false;
  if (formAt(passage, link) === 'or' && link === previous.next) return true;
  if (formAt(passage, link - 1) !== ',') return false;
  return link - 1 - previous.next <= LONGEST_RESTATED;
}

/** «une hausse de 9 millions de DTS | (environ 13,5 millions de dollars)»: the same amount in other money. */
export function isGlossOf(passage: Passage, previous: Figure, { first, unit }: Figure): boolean {
  const open = skipQualifiersBack(passage, first) - 1;
  return formAt(passage, open) === '(' && previous.next === open && isMoney(unit) && isMoney(previous.unit);
}

const FARTHEST_OBJECT = 5;

/** "lower use by 5.5 million litres and | emissions by | 15,000 tonnes": one verb, two objects, each with its size. */
function isCoordinate(passage: Passage, previous: Figure, { first }: Figure): boolean {
  const link = skipQualifiersBack(passage, first) - 1;
  if (formAt(passage, link) !== 'by' || formAt(passage, previous.first - 1) !== 'by') return false;
  for (let at = link - 1; at >= Math.max(previous.next, link - FARTHEST_OBJECT); at--) {
    if (passage.tokens[at]?.kind !== 'word') return formAt(passage, at) === ',';
    if (formAt(passage, at) === 'and') return true;
  }
  return false;
}

const LONGEST_GAP = 8;
const PRIOR = /^(?:(?:19|20)\d\d|[qhst][1-4]|prior|previous|year|quarter|period|half|fy|an|annee|trimestre|dernier|precedente?)$/;

/** "grew by 2.9 per cent in Q3 | (2025: | 0.6 per cent)": the same change of another time, in a bracket. */
export function isOfOtherTime(passage: Passage, previous: Figure, { first, unit }: Figure): boolean {
  if (unit !== 'percent' || previous.unit !== unit || formAt(passage, first - 1) !== ':' || first - previous.next > LONGEST_GAP)
    return false;
  for (let at = first - 2; at >= previous.next; at--) {
    if (formAt(passage, at) === '(') return at < first - 2;
    if (!PRIOR.test(formAt(passage, at)) && !['-', 'on', 'same', 'the', 'fiscal'].includes(formAt(passage, at))) return false;
  }
  return false;
}

const PLACED = new Set(['in', 'en', 'au', 'a', 'for', 'pour', 'sur', 'over', 'dans', 'on', 'as', 'at', 'excluding', 'hors']);
const WIDEST_LIST = 8;

/** "raise pay 2% in the first year, | 2% in the second and | 1.5% in the third": one verb, several sizes, each in its place. */
function isListedWith(passage: Passage, previous: Figure, { first, next }: Figure): boolean {
  const joined = [',', 'et', 'and', 'puis', 'then'].includes(formAt(passage, first - 1));
  const near = first - previous.next <= WIDEST_LIST && first - previous.next > 1;
  return joined && near && PLACED.has(formAt(passage, previous.next)) && PLACED.has(formAt(passage, next));
}

const SAID_OTHERWISE = new Set(['ou', 'or', 'soit']);

/** «4 millions | ou 8 % | de moins que l'an passé»: one change said twice. */
const isSaidTwice = (passage: Passage, figure: Figure, next: Figure): boolean =>
  next.first === figure.next + 1 && next.unit !== figure.unit && SAID_OTHERWISE.has(formAt(passage, figure.next));

/** «3 100 départs et | 260 arrivées | de plus qu'en 2006»: what is said after the second count is said of both. */
export const sharesAfter = (passage: Passage, figure: Figure, next: Figure): boolean =>
  isSaidTwice(passage, figure, next) || isPairOfCounts(passage, figure, next);

const isPairOfCounts = (passage: Passage, figure: Figure, next: Figure): boolean =>
  figure.unit === 'count' &&
  next.unit === 'count' &&
  figure.denominator === null &&
  next.first === figure.next + 1 &&
  ['et', 'and'].includes(formAt(passage, figure.next));

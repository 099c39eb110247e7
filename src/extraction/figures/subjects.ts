import type { Stretch } from './figure.js';
import { parseNounPhrase } from './noun-phrases.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { formAt, type Passage } from './tokens.js';

const ARTICLES = new Set(['the', 'our', 'its', 'their', 'total', 'les', 'nos', 'ses', 'leurs', 'ces', 'des', 'average', 'overall']);
const CLAUSE = new Set([',', ';', ':', '.', '(', '»', '«']);
const FARTHEST = 16;

/** Where the clause of a token begins. */
function clauseStart(passage: Passage, at: number): number {
  let start = at;
  while (start > 0 && at - start < FARTHEST && !CLAUSE.has(formAt(passage, start - 1))) start--;
  return start;
}

const CONJUNCTIONS = toPhraseSet(["a l' heure ou", 'alors que', 'tandis que', 'au moment ou', 'at a time when', 'a time when', 'whereas']);

/** «à l'heure où | les emplois …» */
const pastConjunction = (passage: Passage, at: number): number => at + (phraseAt(passage, at, CONJUNCTIONS)?.length ?? 0);

/** "Assaults on operators | rose to 58", «les effectifs | passent de 40 à 60»: the plural at the head of the clause. */
export function subjectBefore(passage: Passage, at: number): Stretch | null {
  let start = clauseStart(passage, at);
  if (['et', 'and', 'while', 'tandis', 'mais', 'but'].includes(formAt(passage, start))) start++;
  start = pastConjunction(passage, start);
  while (ARTICLES.has(formAt(passage, start))) start++;
  const noun = start < at ? parseNounPhrase(passage, start) : null;
  return noun === null || noun.next > at ? null : { first: noun.from, next: noun.next };
}

const NUMBER_OF = new Set(['nombre', 'number', 'total', 'effectif', 'effectifs']);
const NEAR = 10;
/** In tokens: as far before a number as what it counts is looked for where nothing else stands between. */
export const FARTHEST_COUNTED = 24;

/** «le nombre de rames | de 30 à 37»: what is counted stands before. */
export function countedBefore(passage: Passage, at: number, farthest = NEAR): Stretch | null {
  for (let index = at - 1; index >= Math.max(0, at - farthest); index--) {
    if (!NUMBER_OF.has(formAt(passage, index))) continue;
    const noun = parseNounPhrase(passage, index + 2);
    return noun === null || noun.next > at ? null : { first: noun.from, next: noun.next };
  }
  return null;
}

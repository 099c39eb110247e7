import { directionOf } from './directions.js';
import type { Figure } from './figure.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';
import { isMoney } from './units.js';

const FARTHEST_LOSS = 6;

const BOOKED = /^(?:expenses?|provisions?|reserves?|allowances?|charges?)$/;

/** "loss reserves | rose by" */
function changesBetween(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (directionOf(passage, at) !== null) return true;
  return false;
}

/** "a credit loss expense in total of | $25.1 million": a loss that names an account, and nothing that went down. */
export function isBookedLoss(passage: Passage, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_LOSS) && passage.tokens[at]?.kind === 'word'; at--)
    if (/^loss(?:es)?$/.test(formAt(passage, at))) return BOOKED.test(formAt(passage, at + 1)) && !changesBetween(passage, at + 2, first);
  return false;
}

/** A change is seldom larger. */
const MAJORITY = 50;

/** «a fait baisser les retraites de 92 % | des femmes»: the verb has its object, and the share, of most of them, is of whom it touches. */
export const isShareOfOthers = (passage: Passage, { first, next, unit }: Pick<Figure, 'first' | 'next' | 'unit'>): boolean =>
  unit === 'percent' &&
  Number.parseFloat(formAt(passage, first)) > MAJORITY &&
  formAt(passage, next) === 'des' &&
  ['de', "d'"].includes(formAt(passage, first - 1)) &&
  directionOf(passage, first - 2) === null &&
  ['les', 'la', 'le', "l'", 'leurs', 'nos', 'ses'].includes(formAt(passage, first - 3));

const FEES =
  /^(?:fee|cost|price|budget|charge|investment|bill|plan|project|programme?|fund|grant|loan|cout|prix|tarif|budget|frais|montant|enveloppe)s?$/;
export const isFee = (passage: Passage, first: number): boolean => {
  const link = skipQualifiersBack(passage, first) - 1;
  return ['of', 'de', "d'"].includes(formAt(passage, link)) && FEES.test(formAt(passage, link - 1));
};

export const isLeaked = (passage: Passage, first: number, unit: Figure['unit']): boolean => {
  const link = skipQualifiersBack(passage, first);
  const noun = ['de', "d'"].includes(formAt(passage, link)) ? link - 1 : link - 2;
  return !isMoney(unit) && unit !== 'count' && /^pertes?$/.test(formAt(passage, noun));
};

import { directionOf, type Trend } from './directions.js';
import type { Figure } from './figure.js';
import { beforeLevelVerb } from './subject-directions.js';
import { formAt, type Passage } from './tokens.js';

const FARTHEST_STABLE = 10;

/** "52% were owner-occupied, unchanged from 2021", «12 %, stable sur un an». */
function isStableAfter(passage: Passage, next: number): boolean {
  for (let at = next; at < next + FARTHEST_STABLE; at++) {
    const form = formAt(passage, at);
    if (form === '' || form === ';' || passage.tokens[at]?.kind === 'digits') return false;
    if (form === ',') return directionOf(passage, at + 1) === 'stable';
  }
  return false;
}

const STABLE_ADJECTIVE = /^(?:stables?|inchangee?s?|unchanged|steady|flat)$/;

/** «Le taux de réponse, stable, s'établit à 91 %»: between commas before the verb of the level. */
function isApposed(passage: Passage, first: number): boolean {
  const comma = beforeLevelVerb(passage, first) - 1;
  return formAt(passage, comma) === ',' && STABLE_ADJECTIVE.test(formAt(passage, comma - 1)) && formAt(passage, comma - 2) === ',';
}

/** «12 %, stable sur un an», «reste stable (0,0 %)». */
export const stableOf = (passage: Passage, { first, next, unit, value }: Figure): Trend => {
  const level = ['a', 'at'].includes(formAt(passage, first - 1)) && passage.language === 'fr';
  if (unit !== 'percent') {
    const word = unit === 'count' && formAt(passage, first - 2) === ',' ? first - 3 : first - 2;
    return level && STABLE_ADJECTIVE.test(formAt(passage, word)) ? 'stable' : null;
  }
  const still =
    (level || (value === 0 && formAt(passage, first - 1) === '(')) &&
    (STABLE_ADJECTIVE.test(formAt(passage, first - 2)) || (!level && directionOf(passage, first - 2) === 'stable'));
  return still || isApposed(passage, first) || isStableAfter(passage, next) ? 'stable' : null;
};

import type { Measured } from './measured.js';
import { formAt, type Passage } from './tokens.js';
import { isMoney } from './units.js';

const BALANCES =
  /^(?:resultats?|soldes?|excedents?|ebitda|ebit|ebe|cash-flow|tresorerie|balance|income|earnings|profit|result|loss|perte|deficit)$/;
const BALANCE_LINKS = new Set(['de', 'a', ':', 'of', 'at', 'was', 'est', 'etait']);
const LONGEST_BALANCE = 6;
const CHANGES =
  /^(?:evolution|variation|impacts?|effets?|effects?|reduction|baisse|hausse|recul|amelioration|degradation|changes?|decline|decrease|increase|drop|swing|movement)$/;
const FARTHEST_CHANGE = 10;

/** «l'évolution du résultat est de -12 M€», "a negative impact on cash of $2 million": how far something moved. */
function isMoved(passage: Passage, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_CHANGE); at--) if (CHANGES.test(formAt(passage, at))) return true;
  return false;
}

/** «un résultat net de -3,2 M€», "operating income of -$3.2 million": the sign of what may be on either side of nothing, no change. */
export function isBalance(passage: Passage, { sign, unit, first }: Measured): boolean {
  if (sign === null || unit === null || !isMoney(unit) || !BALANCE_LINKS.has(formAt(passage, first - 1))) return false;
  if (isMoved(passage, first)) return false;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_BALANCE) && passage.tokens[at]?.kind === 'word'; at--)
    if (BALANCES.test(formAt(passage, at))) return true;
  return false;
}

const FLOWS = /^(?:flows?|ebitda|income|earnings|equity|cash|margin|cash-flow)$/;
const FARTHEST_NEGATIVE = 5;

/** "negative $14 million", "negative operating cash flows of $0.5 million": the sign of an amount, in a word. */
export function isNegated(passage: Passage, { unit, first, sign }: Measured): boolean {
  if (passage.language !== 'en' || sign !== null || unit === null || !isMoney(unit)) return false;
  if (formAt(passage, first - 1) === 'negative') return true;
  if (formAt(passage, first - 1) !== 'of' || !FLOWS.test(formAt(passage, first - 2)) || isMoved(passage, first)) return false;
  for (let at = first - 3; at >= Math.max(0, first - FARTHEST_NEGATIVE); at--) if (formAt(passage, at) === 'negative') return true;
  return false;
}

import type { Figure } from './figure.js';
import { neighbours } from './neighbours.js';
import type { Period } from './periods.js';
import { phraseBefore, toPhraseSet } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';

const RATES = toPhraseSet([
  'croissance annuelle moyenne',
  'croissance annuelle',
  'taux de croissance annuel moyen',
  'taux de croissance annuel',
  'taux de croissance annuel compose',
  'tcam',
  'cagr',
  'compound annual growth rate',
  'annual growth rate',
  'average annual growth',
  'compound annual growth',
]);
const LINKS = new Set(['de', "d'", 'of', '(', ')', ':', 'cagr', 'at']);
const FARTHEST = 6;
const YEAR = /^\d{4}$/;

/** Whether a share is how much something grows each year: «soit une croissance annuelle moyenne de | 5,2 %», "a CAGR of | 20.6%". */
function isYearlyGrowth(passage: Passage, { first, unit }: Figure): boolean {
  let at = skipQualifiersBack(passage, first);
  while (first - at < FARTHEST && LINKS.has(formAt(passage, at - 1)) && phraseBefore(passage, at, RATES) === null) at--;
  return unit === 'percent' && phraseBefore(passage, at, RATES) !== null;
}

/** «9,8 milliards en 2024 et 14 milliards en 2031, soit une croissance annuelle moyenne de 5,2 %»: a yearly growth holds from the first of two years to the second. */
export function growthPeriod(passage: Passage, periods: readonly Period[], figure: Figure): Period | null {
  if (!isYearlyGrowth(passage, figure)) return null;
  const { index } = neighbours(periods, figure.first);
  const [from, to] = [periods[index - 1], periods[index]];
  if (from === undefined || to === undefined || !YEAR.test(from.edtf) || !YEAR.test(to.edtf) || from.edtf >= to.edtf) return null;
  return { ...to, edtf: `${from.edtf}/${to.edtf}` };
}

import { upOrDown } from './directions.js';
import type { Figure } from './figure.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';

const FARTHEST = 24;
const ENDS = new Set([';', ':', '.', '(', ')', '|']);

const isOpen = ({ from_value, denominator, value_max, unit, rule }: Figure): boolean =>
  from_value === null && denominator === null && value_max === null && unit !== 'rank' && unit !== 'multiple' && !rule.startsWith('shift');

/** "41% of parents have done so, | up from 26% | in 2022": whether a figure is where the one before it came from, said behind it; no figure of its own. */
export function isStartOf(passage: Passage, end: Figure | undefined, start: Figure | undefined): boolean {
  if (end === undefined || start === undefined || end.unit !== start.unit || !isOpen(end) || !isOpen(start)) return false;
  const from = skipQualifiersBack(passage, start.first) - 1;
  const way = formAt(passage, from) === 'from' && from - end.next <= FARTHEST ? upOrDown(passage, from - 1) : null;
  if (way === null || end.value === start.value || (way === 'increase') !== end.value > start.value) return false;
  for (let at = end.next; at < from; at++) if (ENDS.has(formAt(passage, at))) return false;
  return true;
}

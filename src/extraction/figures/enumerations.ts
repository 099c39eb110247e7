import type { Figure } from './figure.js';
import { neighbours } from './neighbours.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';
import { isMoney } from './units.js';

const JOINERS = new Set([',', 'et', 'and', 'puis', 'plus', 'dont']);
const MOST_JOINED = 8;

/** "$68 million in revenue, $5.3 million in net income and …": what each amount is of stands between. */
function isJoinedAmount(passage: Passage, one: Figure, other: Figure): boolean {
  if (!isMoney(one.unit) || !['in', 'of', 'de', "d'"].includes(formAt(passage, one.next)) || other.first - one.next > MOST_JOINED)
    return false;
  let joins = 0;
  for (let at = one.next + 1; at < other.first; at++) {
    if (JOINERS.has(formAt(passage, at))) joins++;
    else if (joins > 0 || passage.tokens[at]?.kind !== 'word') return false;
  }
  return joins > 0;
}

function isJoined(passage: Passage, one: Figure, other: Figure): boolean {
  if (isJoinedAmount(passage, one, other)) return true;
  for (let at = one.next; at < other.first; at++) if (at > one.next + 1 || !JOINERS.has(formAt(passage, at))) return false;
  return other.first > one.next;
}

/** «58 médecins, 21 infirmiers et 34 secrétaires recrutés en mars»: one series, one period. */
export function isEnumerated(passage: Passage, figure: Figure, last: Figure, figures: readonly Figure[]): boolean {
  if (figure.unit !== last.unit) return false;
  const { index } = neighbours(figures, figure.first + 1);
  for (let at = index; at < index + MOST_JOINED; at++) {
    const [one, other] = [figures[at], figures[at + 1]];
    if (one === last) return true;
    if (one === undefined || other === undefined || !isJoined(passage, one, other)) return false;
  }
  return false;
}

const PARTICIPLE = /[a-z]{3}(?:ee?s|ie?s|ue?s|ed)$/;

/** «31 agents, dont 9 postes créés | en 2024»: the participle and its time are of the part. */
export const isOfPart = (passage: Passage, { number, first }: Figure, period: number): boolean =>
  ['dont', 'including'].includes(formAt(passage, skipQualifiersBack(passage, first) - 1)) &&
  period - 1 > number.next &&
  PARTICIPLE.test(formAt(passage, period - 1));

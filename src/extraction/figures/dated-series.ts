import { lastCounted, parseBare, toCount } from './bare-numbers.js';
import type { Numeral } from './digits.js';
import type { Figure } from './figure.js';
import { toPart } from './parts.js';
import { countedBefore, subjectBefore } from './subjects.js';
import { formAt, type Passage } from './tokens.js';
import { yearAt } from './years.js';

const IN = new Set(['en', 'in']);
const JOINERS = new Set([',', ';', 'et', 'and', 'puis', 'contre']);
const RULE = 'dated-series';

/** «80 | en 2022»: a bare number with its year behind it. */
function parseDated(passage: Passage, at: number): { numeral: Numeral; next: number } | null {
  const numeral = parseBare(passage, at);
  const dated = numeral !== null && IN.has(formAt(passage, numeral.next)) && yearAt(passage, numeral.next + 1) !== null;
  return numeral === null || !dated ? null : { numeral, next: numeral.next + 2 };
}

/** The next of the series, past «,» or «et». */
const isFollowed = (passage: Passage, next: number): boolean =>
  JOINERS.has(formAt(passage, next)) &&
  (parseDated(passage, next + 1) !== null || (JOINERS.has(formAt(passage, next + 1)) && parseDated(passage, next + 2) !== null));

/** «Le nombre de places augmente : 80 en 2022, 95 en 2023 et 110 en 2024»: bare numbers, each with its year. */
export function parseDatedSeries(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const dated = parseDated(passage, at);
  if (dated === null) return null;
  const goes = previous !== undefined && at - previous.next <= 4 && JOINERS.has(formAt(passage, at - 1));
  // «12 M€ en 2021, 14 en 2022»
  const again = goes && IN.has(formAt(passage, previous.next)) && yearAt(passage, previous.next + 1) !== null;
  if (again && (previous.rule === RULE || previous.unit !== 'rank')) return { ...toPart(passage, dated.numeral, previous), rule: RULE };
  if (!isFollowed(passage, dated.next)) return null;
  const counted = countedBefore(passage, at) ?? subjectBefore(passage, at) ?? lastCounted(previous);
  return toCount(RULE, dated.numeral, counted, passage.carried);
}

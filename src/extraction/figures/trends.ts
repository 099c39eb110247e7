import { BREAKS, directionInto, directionOf, type Trend } from './directions.js';
import type { Figure } from './figure.js';
import { AFTER_DOWN_EN, AFTER_UP_EN } from './lexicons/en/changes.js';
import { ADDITIONS_EN } from './lexicons/en/grammar.js';
import { AFTER_DOWN_FR, AFTER_UP_FR } from './lexicons/fr/changes.js';
import { ADDITIONS_FR } from './lexicons/fr/grammar.js';
import { phraseAt, toPhrases } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';

const ADDITIONS = { fr: ADDITIONS_FR, en: ADDITIONS_EN };

const toAfter = (up: readonly string[], down: readonly string[]) =>
  toPhrases<Trend>(
    Object.fromEntries([...up.map((line) => [line, 'increase'] as const), ...down.map((line) => [line, 'decrease'] as const)]),
  );
const AFTER = { fr: toAfter(AFTER_UP_FR, AFTER_DOWN_FR), en: toAfter(AFTER_UP_EN, AFTER_DOWN_EN) };

const FARTHEST_AFTER = 3;

/** «en plus», "more"; «financés en PLUS» is a name. */
function trendAt(passage: Passage, at: number): Trend {
  const found = phraseAt(passage, at, AFTER[passage.language]);
  return found === null || isCapitalized(passage, at + found.length - 1) ? null : found.value;
}

/** After it: «25 % de capacité en plus», "10% growth", «3 points de hausse». */
function trendAfter(passage: Passage, { first, next }: Figure): Trend {
  // A key figure above its caption: «25 % Augmentation de la capacité».
  if (first === 0 && isCapitalized(passage, next)) return directionOf(passage, next);
  const linked = ['de', "d'"].includes(formAt(passage, next));
  for (let at = next; at <= next + (linked ? FARTHEST_AFTER : 0); at++) {
    if (BREAKS.has(formAt(passage, at))) return null;
    const trend = trendAt(passage, at);
    if (trend !== null) return trend;
  }
  return null;
}

const LONGEST_FIGURE = 14;

/** "an additional 200,000 workers", «30 emplois supplémentaires»: more than there were. */
function trendWithin(passage: Passage, { first, next }: Figure): Trend {
  const end = Math.min(next + 1, first + LONGEST_FIGURE);
  for (let at = first - 1; at < end; at++) if (ADDITIONS[passage.language].has(formAt(passage, at))) return 'increase';
  return null;
}

/** «une hausse de 200 emplois» changes, «gagner la confiance de 200 clients» counts: nothing but the link may stand between. */
function trendOfCount(passage: Passage, { first, next }: Figure): Trend {
  const after = trendAt(passage, next);
  if (after !== null) return after;
  const link = formAt(passage, first - 1);
  return link === 'de' || link === "d'" || link === 'by' || link === 'of' ? directionOf(passage, first - 2) : null;
}

const COMPARED = new Set(['compare', 'comparee', 'compares', 'comparees', 'compared']);

/** «une croissance de 25 %, comparée aux 10 % des autres marchés»: both sides of a comparison of changes are changes. */
function isComparedWith(passage: Passage, previous: Figure, figure: Figure): boolean {
  if (previous.unit !== figure.unit || figure.unit === 'count') return false;
  for (let at = previous.next; at < figure.first; at++) if (COMPARED.has(formAt(passage, at))) return true;
  return false;
}

/** «baisse de 12 % sur un an et | de 25 % sur dix»: the second has the first's verb. */
function isJoinedTo(passage: Passage, previous: Figure, figure: Figure): boolean {
  const link = skipQualifiersBack(passage, figure.first) - 1;
  const linked =
    ['de', "d'", 'by', 'of'].includes(formAt(passage, link)) &&
    [',', 'et', 'and', 'puis', 'then', 'soit'].includes(formAt(passage, link - 1));
  return linked && previous.unit === figure.unit && figure.unit !== 'count';
}

/** The trends of a sentence's figures, in order. */
export function findTrends(passage: Passage, figures: readonly Figure[]): Trend[] {
  const trends: Trend[] = [];
  let compared: Figure | null = null;
  figures.forEach((figure, index) => {
    const previous = figures[index - 1];
    if (previous !== undefined && trends[index - 1] !== null && isComparedWith(passage, previous, figure)) compared = figure;
    const joined = previous !== undefined && isJoinedTo(passage, previous, figure);
    const inherited = joined || (compared !== null && compared.unit === figure.unit) ? (trends[index - 1] ?? null) : null;
    trends.push(findTrend(passage, figure) ?? inherited);
  });
  return trends;
}

/** Whether the figure is itself the size of a change, and which way. */
function findTrend(passage: Passage, figure: Figure): Trend {
  if (figure.trend !== null || figure.unit === 'rank') return figure.trend;
  const within = trendWithin(passage, figure);
  if (within !== null) return within;
  const counted = figure.unit === 'count' && figure.denominator === null;
  return counted ? trendOfCount(passage, figure) : (trendAfter(passage, figure) ?? directionInto(passage, figure.first));
}

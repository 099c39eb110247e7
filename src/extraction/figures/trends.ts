import { BREAKS, directionInto, directionOf, directionOfSubject, isUpOrDown, type Trend } from './directions.js';
import type { Figure } from './figure.js';
import { AFTER_DOWN_EN, AFTER_UP_EN } from './lexicons/en/changes.js';
import { ADDITIONS_EN } from './lexicons/en/grammar.js';
import { AFTER_DOWN_FR, AFTER_UP_FR } from './lexicons/fr/changes.js';
import { ADDITIONS_FR } from './lexicons/fr/grammar.js';
import { phraseAt, toPhrases } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { trendOfCompound, trendOfGainedTime, trendOfRemoved } from './trend-objects.js';
import { isComparedWith, isJoinedTo } from './trend-series.js';
import { isMoney } from './units.js';

const ADDITIONS = { fr: ADDITIONS_FR, en: ADDITIONS_EN };

const toAfter = (up: readonly string[], down: readonly string[]) =>
  toPhrases<Trend>(
    Object.fromEntries([...up.map((line) => [line, 'increase'] as const), ...down.map((line) => [line, 'decrease'] as const)]),
  );
const AFTER = { fr: toAfter(AFTER_UP_FR, AFTER_DOWN_FR), en: toAfter(AFTER_UP_EN, AFTER_DOWN_EN) };

const FARTHEST_AFTER = 3;

const PLANNED = /^(?:planned|expected|forecast|budgeted|prevu|attendu|anticipated)$/;

/** «de moins de 30 ans» bounds what follows, "more than planned" compares with a plan. */
function isOther(passage: Passage, next: number): boolean {
  const form = formAt(passage, next);
  if (form === 'than' || form === 'que') return PLANNED.test(formAt(passage, next + 1));
  return (form === 'de' || form === "d'") && passage.tokens[next + 1]?.kind === 'digits';
}

/** «en plus», "more"; «financés en PLUS» is a name. */
function trendAt(passage: Passage, at: number): Trend {
  const found = phraseAt(passage, at, AFTER[passage.language]);
  if (found !== null && isOther(passage, at + found.length)) return null;
  return found === null || isCapitalized(passage, at + found.length - 1) ? null : found.value;
}

const GAINS: Readonly<Record<string, NonNullable<Trend>>> = {
  savings: 'decrease',
  cuts: 'decrease',
  reductions: 'decrease',
  economies: 'decrease',
  coupes: 'decrease',
  reduction: 'decrease',
};
const FARTHEST_GAIN = 6;

/** "$24.6 million in annual pre-tax savings", «3 M€ d'économies annuelles»: what the amount is one of. */
function trendOfGain(passage: Passage, next: number): Trend {
  if (!['in', 'of', 'de', "d'"].includes(formAt(passage, next))) return null;
  for (let at = next + 1; at < next + FARTHEST_GAIN; at++) {
    const form = formAt(passage, at);
    if (BREAKS.has(form) || passage.tokens[at]?.kind === 'digits') return null;
    if (Object.hasOwn(GAINS, form)) return GAINS[form] ?? null;
  }
  return null;
}

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

/** "Price contributed 4 percentage points", «le change a pesé pour 1,9 point»: parts of a change. */
function trendOfPart(passage: Passage, { first, unit }: Figure): Trend {
  if (unit !== 'points') return null;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_PART); at--) {
    const form = formAt(passage, at);
    if (form === ';' || form === '.') return null;
    if (form.startsWith('contribu')) return 'increase';
    if (/^(?:pes(?:e|ent|ait|aient|er|ant)|weighed|weighs|weighing)$/.test(form)) return 'decrease';
  }
  return null;
}

const FARTHEST_PART = 8;
const FARTHEST_VERB = 6;

/** "raise base pay 2%", "cut costs 12%": English leaves the link out. */
function trendOfVerb(passage: Passage, { first, unit }: Figure): Trend {
  if (passage.language !== 'en' || (unit !== 'percent' && unit !== 'points')) return null;
  const start = skipQualifiersBack(passage, first);
  if (passage.tokens[start - 1]?.kind !== 'word' || UNLINKED.has(formAt(passage, start - 1))) return null;
  for (let at = start - 2; at >= Math.max(0, start - FARTHEST_VERB); at--) {
    if (BREAKS.has(formAt(passage, at)) || UNLINKED.has(formAt(passage, at)) || passage.tokens[at]?.kind === 'digits') return null;
    const trend = directionOf(passage, at);
    if (trend !== null) return trend;
  }
  return null;
}

const UNLINKED = new Set('to at of in for with from on by as is was were are than the a an or and about over under'.split(' '));

const PER_LINKS = new Set(['per', 'a', 'an', 'par', '/']);

/** "C$0.11 | -per-litre | increase", "7 bushels | per acre | less": past what the amount is counted by. */
function skipRate(passage: Passage, next: number): number {
  const at = formAt(passage, next) === '-' ? next + 1 : next;
  if (formAt(passage, at).startsWith('per-')) return at + 1;
  return at === next && PER_LINKS.has(formAt(passage, at)) && passage.tokens[at + 1]?.kind === 'word' ? at + 2 : next;
}

const FARTHEST_START = 16;

/** "3.8 passes each, up from 2.6 in 2021": where it came from stands behind. */
function trendOfStart(passage: Passage, { first, next }: Figure): Trend {
  // "every four days, up from": how often goes the other way.
  if ([first, first - 1].some((at) => ['every', 'each'].includes(formAt(passage, at)))) return null;
  for (let at = next; at < next + FARTHEST_START; at++) {
    const form = formAt(passage, at);
    if (form === '' || form === ';' || form === '(') return null;
    if (form === 'from' && isUpOrDown(passage, at - 1) && passage.tokens[at + 1]?.kind === 'digits')
      return formAt(passage, at - 1) === 'up' ? 'increase' : 'decrease';
    if (passage.tokens[at]?.kind === 'digits' && !YEAR.test(form)) return null;
  }
  return null;
}

const YEAR = /^(?:19|20)\d\d$/;

/** After it: «25 % de capacité en plus», "10% growth", «3 points de hausse». */
function trendAfter(passage: Passage, { first, next }: Figure): Trend {
  // A key figure above its caption: «25 % Augmentation de la capacité».
  if (first === 0 && isCapitalized(passage, next)) return directionOf(passage, next);
  const rated = trendAt(passage, skipRate(passage, next));
  if (rated !== null) return rated;
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
function trendWithin(passage: Passage, { first, next, unit }: Figure): Trend {
  const end = Math.min(next + 1, first + LONGEST_FIGURE);
  for (let at = first - 1; at < end; at++)
    if (ADDITIONS[passage.language].has(formAt(passage, at)) && !(isMoney(unit) && formAt(passage, at) === 'further'))
      return isOther(passage, at + 1) ? null : 'increase';
  return null;
}

// «l'extension de onze sites», «la rénovation de douze écoles»: what is made larger is not the number.
const OF_SIZE =
  /^(?:exten|elarg|renforc|amelior|prolong|allong|agrandi|elev|relev|expan|improv|index|appreci|redress|acceler)[a-z]*(?:ment|sion|tion)$/;

/** «une hausse de 200 emplois» changes, «gagner la confiance de 200 clients» counts: nothing but the link may stand between. */
function trendOfCount(passage: Passage, { first, next }: Figure): Trend {
  const after = trendAt(passage, next);
  if (after !== null) return after;
  const link = formAt(passage, first - 1);
  if (isLostBefore(passage, first)) return 'decrease';
  const linked = link === 'de' || link === "d'" || link === 'by' || link === 'of';
  return linked && !OF_SIZE.test(formAt(passage, first - 2)) ? directionOf(passage, first - 2) : null;
}

/** «a perdu 310 emplois». */
const isLostBefore = (passage: Passage, first: number): boolean =>
  passage.language === 'fr' &&
  /^perd(?:u|us|ue|ues|re|ent|ait|ra|ront)$/.test(formAt(passage, skipQualifiersBack(passage, first) - 1)) &&
  directionInto(passage, first) === 'decrease';

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
  const within =
    trendWithin(passage, figure) ??
    trendOfGainedTime(passage, figure) ??
    trendOfRemoved(passage, figure) ??
    trendOfCompound(passage, figure);
  if (within !== null) return within;
  const counted = figure.unit === 'count' && figure.denominator === null;
  const trend = counted
    ? trendOfCount(passage, figure)
    : (trendAfter(passage, figure) ?? trendOfGain(passage, figure.next) ?? intoOf(passage, figure) ?? fallbackOf(passage, figure));
  return trend ?? trendOfStart(passage, figure) ?? stableOf(passage, figure);
}

/** «12 %, stable sur un an», «reste stable (0,0 %)». */
const stableOf = (passage: Passage, { first, next, unit, value }: Figure): Trend => {
  if (unit !== 'percent') return null;
  const still = value === 0 && formAt(passage, first - 1) === '(' && directionOf(passage, first - 2) === 'stable';
  return still || isStableAfter(passage, next) ? 'stable' : null;
};

/** Money and masses are lost for good: nothing that was measured goes down. */
const isSpent = (passage: Passage, first: number): boolean =>
  /^(?:lose|loses|lost|losing|loss|losses)$/.test(wordOf(passage, first)) || /^(?:loss|losses)$/.test(formAt(passage, first - 2));

/** The word of change before a figure, past «of» and «an average of». */
function wordOf(passage: Passage, first: number): string {
  let at = skipQualifiersBack(passage, first) - 1;
  while (at > 0 && ['of', 'average', 'an', 'a', 'at', 'total'].includes(formAt(passage, at))) at--;
  return formAt(passage, at);
}

/** «gagner 4 minutes» saves them. */
const intoOf = (passage: Passage, { first, unit }: Figure): Trend => {
  const verb = formAt(passage, skipQualifiersBack(passage, first) - 1);
  // "raised $40 million" found it.
  const raised = isMoney(unit) && /^rais/.test(verb);
  if (unit !== 'percent' && unit !== 'points' && unit !== 'count' && passage.language === 'en' && isSpent(passage, first)) return null;
  return raised || (unit === 'other' && /^gagn/.test(verb)) ? null : directionInto(passage, first);
};

function fallbackOf(passage: Passage, figure: Figure): Trend {
  const rate = figure.unit === 'percent' || figure.unit === 'points';
  return trendOfVerb(passage, figure) ?? trendOfPart(passage, figure) ?? (rate ? directionOfSubject(passage, figure.first) : null);
}

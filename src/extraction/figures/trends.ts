import { isYearForm } from '../text/year-forms.js';
import { BREAKS, directionInto, directionOf, type Trend, upOrDown } from './directions.js';
import type { Figure } from './figure.js';
import { ADDITIONS_EN } from './lexicons/en/grammar.js';
import { ADDITIONS_FR } from './lexicons/fr/grammar.js';
import { parseNumeral } from './numerals.js';
import { skipQualifiers, skipQualifiersBack } from './qualifiers.js';
import { directionOfSubject } from './subject-directions.js';
import { formAt, type Passage } from './tokens.js';
import { isOther, trendAfter, trendAt } from './trend-after.js';
import { trendOfCount } from './trend-counts.js';
import { isBookedLoss, isFee, isLeaked, isShareOfOthers } from './trend-exclusions.js';
import {
  trendOfAdding,
  trendOfComparison,
  trendOfCompound,
  trendOfGainedTime,
  trendOfPosition,
  trendOfRemoved,
  trendOfSaving,
  trendOfTaking,
} from './trend-objects.js';
import { isComparedWith, isGlossOf, isJoinedTo, isOfOtherTime, isRestated, sharesAfter } from './trend-series.js';
import { stableOf } from './trend-stable.js';
import { isMoney } from './units.js';

const ADDITIONS = { fr: ADDITIONS_FR, en: ADDITIONS_EN };

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

const FARTHEST_START = 24;

/** "nine terminals, where turnaround came down from 31 hours": the clause is about something else. */
const CLAUSES = new Set(['where', 'who', 'while', 'whereas', 'whose']);

/** "3.8 passes each, up from 2.6 in 2021": where it came from stands behind. */
function trendOfStart(passage: Passage, { first, next }: Figure): Trend {
  // "every four days, up from": how often goes the other way.
  if ([first, first - 1].some((at) => ['every', 'each'].includes(formAt(passage, at)))) return null;
  for (let at = next; at < next + FARTHEST_START; at++) {
    const form = formAt(passage, at);
    // "4,186 responses | (up from just 612)"
    if (form === '' || form === ';' || (form === '(' && upOrDown(passage, at + 1) === null) || CLAUSES.has(form)) return null;
    const bare = form === 'from' && isNumberAt(passage, at + 1) ? upOrDown(passage, at - 1) : null;
    if (bare !== null) return bare;
    if (passage.tokens[at]?.kind === 'digits' && !isYearForm(form)) return null;
  }
  return null;
}

/** "from | just 612" */
const isNumberAt = (passage: Passage, at: number): boolean => {
  const next = ['just', 'only'].includes(formAt(passage, at)) ? at + 1 : skipQualifiers(passage, at);
  return passage.tokens[next]?.kind === 'digits';
};

const LONGEST_FIGURE = 14;

/** "two further strikes" are more of the same, "600 further jobs" a change. */
const isWordy = (passage: Passage, first: number): boolean =>
  passage.tokens[first]?.kind === 'word' && parseNumeral(passage, first) !== null;

/** "reduce the rate by | a further 50 basis points": more of a change that the words before it name. */
const wayOfMore = (passage: Passage, at: number, first: number): Trend => {
  const start = ['a', 'an', 'another'].includes(formAt(passage, at - 1)) ? at - 1 : at;
  return at < first && formAt(passage, start - 1) === 'by' ? directionInto(passage, start) : null;
};

/** "an additional 200,000 workers", «30 emplois supplémentaires»: more than there were. */
function trendWithin(passage: Passage, { first, next, unit }: Figure): Trend {
  const end = Math.min(next + 1, first + LONGEST_FIGURE);
  for (let at = first - 1; at < end; at++)
    if (
      ADDITIONS[passage.language].has(formAt(passage, at)) &&
      !(formAt(passage, at) === 'further' && (isMoney(unit) || isWordy(passage, first)))
    )
      return isOther(passage, at + 1) ? null : (wayOfMore(passage, at, first) ?? 'increase');
  return null;
}

/** The trends of a sentence's figures, in order. */
export function findTrends(passage: Passage, figures: readonly Figure[]): Trend[] {
  const trends: Trend[] = [];
  let compared: Figure | null = null;
  figures.forEach((figure, index) => {
    const previous = figures[index - 1];
    const changes = trends[index - 1] === 'increase' || trends[index - 1] === 'decrease';
    if (previous !== undefined && changes && isComparedWith(passage, previous, figure)) compared = figure;
    const joined =
      previous !== undefined &&
      (isJoinedTo(passage, previous, figure) ||
        isRestated(passage, previous, figure) ||
        isGlossOf(passage, previous, figure) ||
        isOfOtherTime(passage, previous, figure));
    const inherited = joined || (compared !== null && compared.unit === figure.unit) ? (trends[index - 1] ?? null) : null;
    trends.push(findTrend(passage, figure) ?? inherited);
  });
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    if (next !== undefined && trends[index] === null && sharesAfter(passage, figure, next)) trends[index] = trendAt(passage, next.next);
  });
  return trends;
}

const SIGNS: Readonly<Record<string, NonNullable<Trend>>> = { plus: 'increase', moins: 'decrease', minus: 'decrease' };

/** «le secteur central (moins 4,2 millions)», "(minus 3%)": a sign in words, at the head of its bracket. */
function signedTrend(passage: Passage, { first }: Figure): Trend {
  const sign = formAt(passage, first - 1);
  return formAt(passage, first - 2) === '(' && Object.hasOwn(SIGNS, sign) ? (SIGNS[sign] ?? null) : null;
}

/** «l'augmentation la plus importante | (71 %)»: the size of the change that a superlative singles out. */
const SIZED =
  /^(?:important|grand|fort|marque|net|sensible|spectaculaire|eleve|rapide|significati|faible|notable|prononce|large|gros|bas|haut)[a-z]*$/;
function trendOfSuperlative(passage: Passage, { first, next, unit }: Figure): Trend {
  const bracketed = formAt(passage, first - 1) === '(' && formAt(passage, next) === ')';
  const singled = formAt(passage, first - 3) === 'plus' && ['la', 'le'].includes(formAt(passage, first - 4));
  const sized = SIZED.test(formAt(passage, first - 2));
  return bracketed && singled && sized && (unit === 'percent' || unit === 'points') ? directionOf(passage, first - 5) : null;
}

/** «la remise symbolique de 17 tonnes»: of a price it is a discount, of things a gift. */
const isHandedOver = (passage: Passage, { first, unit }: Figure): boolean => {
  const link = skipQualifiersBack(passage, first) - 1;
  if (formAt(passage, link - 1) === 'cheque') return true;
  return unit !== 'percent' && !isMoney(unit) && [link - 1, link - 2].some((at) => formAt(passage, at) === 'remise');
};

/** Whether the figure is itself the size of a change, and which way. */
function findTrend(passage: Passage, figure: Figure): Trend {
  if (figure.trend !== null || figure.unit === 'rank') return figure.trend;
  const signed = signedTrend(passage, figure);
  if (signed !== null) return signed;
  const within =
    trendWithin(passage, figure) ??
    trendOfSuperlative(passage, figure) ??
    trendOfGainedTime(passage, figure) ??
    trendOfRemoved(passage, figure) ??
    trendOfCompound(passage, figure) ??
    trendOfSaving(passage, figure) ??
    trendOfComparison(passage, figure) ??
    trendOfPosition(passage, figure) ??
    trendOfTaking(passage, figure) ??
    trendOfAdding(passage, figure);
  if (within !== null) return within;
  if (isHandedOver(passage, figure)) return null;
  const counted = figure.unit === 'count' && figure.denominator === null;
  const trend = counted
    ? trendOfCount(passage, figure)
    : (trendAfter(passage, figure) ?? trendOfGain(passage, figure.next) ?? intoOf(passage, figure) ?? fallbackOf(passage, figure));
  return trend ?? trendOfStart(passage, figure) ?? stableOf(passage, figure);
}

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
const intoOf = (passage: Passage, { first, next, unit, denominator }: Figure): Trend => {
  const verb = formAt(passage, skipQualifiersBack(passage, first) - 1);
  // "raised $40 million" found it.
  const raised = isMoney(unit) && /^rais/.test(verb);
  if (unit !== 'percent' && unit !== 'points' && unit !== 'count' && passage.language === 'en' && isSpent(passage, first)) return null;
  const rate = unit === 'percent' || unit === 'points' || unit === 'degreeC';
  // "crews dropped 300 litres", «une perte de 30 m3», "an expansion fee of $3 million"
  const whole =
    !rate &&
    ((denominator !== null && /^(?:lost|lose|loses|losing)$/.test(verb)) ||
      /^drop/.test(verb) ||
      isLeaked(passage, first, unit) ||
      (isMoney(unit) && isFee(passage, first)));
  const booked = isMoney(unit) && passage.language === 'en' && isBookedLoss(passage, first);
  return raised || whole || booked || isShareOfOthers(passage, { first, next, unit }) || (unit === 'other' && /^gagn/.test(verb))
    ? null
    : directionInto(passage, first);
};

function fallbackOf(passage: Passage, figure: Figure): Trend {
  const rate = figure.unit === 'percent' || figure.unit === 'points';
  return trendOfVerb(passage, figure) ?? trendOfPart(passage, figure) ?? (rate ? directionOfSubject(passage, figure.first) : null);
}

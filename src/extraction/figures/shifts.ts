import { type Figure, type Stretch, toFigure } from './figure.js';
import { PASSAGES_EN } from './lexicons/en/changes.js';
import { PASSAGES_FR } from './lexicons/fr/changes.js';
import { isYearLike, kindOfUnit, type Measured, measuredValue, parseMeasured } from './measured.js';
import { parseNounPhrase } from './noun-phrases.js';
import { type Pair, parsePair } from './ranges.js';
import { hasStem, toStems } from './stems.js';
import { formAt, type Passage } from './tokens.js';

const PASSAGES = { fr: toStems(PASSAGES_FR), en: toStems(PASSAGES_EN) };
const NUMBER_OF = new Set(['nombre', 'number', 'total', 'effectif', 'effectifs']);
const FARTHEST = 10;
const SPREAD_ENDS = new Set([',', ';', ':', '.', '', 'et', 'and']);

/** The verb that makes «de X à Y» a change rather than a range, a few words before in the same clause. */
function hasPassageBefore(passage: Passage, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    const token = passage.tokens[index];
    if (token?.kind === 'digits' || token?.form === ';' || token?.form === ':') return false;
    if (token?.kind === 'word' && hasStem(token.form, PASSAGES[passage.language])) return true;
  }
  return false;
}

/** «le nombre de rames | de 30 à 37»: what is counted stands before. */
export function countedBefore(passage: Passage, at: number): Stretch | null {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    if (!NUMBER_OF.has(formAt(passage, index))) continue;
    const noun = parseNounPhrase(passage, index + 2);
    return noun === null || noun.next > at ? null : { first: noun.from, next: noun.next };
  }
  return null;
}

/** `rule` is `shift-back` when the start is said after the end: a period after it is the start's. */
function toShift(from: Measured, to: Measured, counted: Stretch | null, stretch: Stretch, rule = 'shift'): Figure {
  const unit = to.unit ?? from.unit ?? 'count';
  const [start, end] = [measuredValue(from), measuredValue(to)];
  const trend = end > start ? 'increase' : end < start ? 'decrease' : 'stable';
  return toFigure(
    { rule, kind: kindOfUnit(unit), unit, value: end, first: stretch.first, next: stretch.next, number: to.numeral },
    { from_value: start, counted: unit === 'count' ? counted : null, trend },
  );
}

/** «passe de 12 M€ en 2020 | à 15 M€»: the end some words after the start, in the same unit. */
function parseSpread(passage: Passage, at: number): Pair | null {
  const low = parseMeasured(passage, at + 1);
  if (low === null || low.unit === null) return null;
  for (let index = low.next; index < low.next + FARTHEST && !SPREAD_ENDS.has(formAt(passage, index)); index++) {
    if (formAt(passage, index) !== 'a' && formAt(passage, index) !== 'to') continue;
    const high = parseMeasured(passage, index + 1);
    if (high !== null && high.unit === low.unit) return { low, high, counted: null, first: at, next: high.next };
  }
  return null;
}

/** «passe de 12 à 15 millions d'euros», "rose from 12% to 15%": one figure, its value the end, `from_value` the start. */
function parseFromTo(passage: Passage, at: number): Figure | null {
  const opener = formAt(passage, at);
  if (opener !== 'de' && opener !== "d'" && opener !== 'from') return null;
  if (!hasPassageBefore(passage, at)) return null;
  const pair = parsePair(passage, at) ?? parseSpread(passage, at);
  if (pair === null) return null;
  const counted = pair.counted ?? countedBefore(passage, at);
  if (counted === null && pair.high.unit === null) return null;
  return toShift(pair.low, pair.high, counted, pair);
}

/** "to $211.1 million from $85.0 million": the end first. */
function parseToFrom(passage: Passage, at: number): Figure | null {
  if (passage.language !== 'en' || formAt(passage, at) !== 'to') return null;
  const to = parseMeasured(passage, at + 1);
  if (to === null || isYearLike(to.numeral)) return null;
  const noun = to.unit === null ? parseNounPhrase(passage, to.next) : null;
  const after = noun?.next ?? to.next;
  const fromAt = formAt(passage, after) === ',' ? after + 1 : after;
  const from = formAt(passage, fromAt) === 'from' ? parseMeasured(passage, fromAt + 1) : null;
  if (from === null || isYearLike(from.numeral) || (to.unit ?? from.unit) !== (from.unit ?? to.unit)) return null;
  const counted = noun === null ? countedBefore(passage, at) : { first: noun.from, next: noun.next };
  return counted === null && to.unit === null && from.unit === null
    ? null
    : toShift(from, to, counted, { first: at + 1, next: from.next }, 'shift-back');
}

const UP_OR_DOWN = new Set(['up', 'down']);

/** "40%, up from 30%": the start as an afterthought. */
function parseUpFrom(passage: Passage, at: number): Figure | null {
  const to = passage.language === 'en' ? parseMeasured(passage, at) : null;
  if (to === null || to.unit === null) return null;
  const wordAt = formAt(passage, to.next) === ',' ? to.next + 1 : to.next;
  if (!UP_OR_DOWN.has(formAt(passage, wordAt)) || formAt(passage, wordAt + 1) !== 'from') return null;
  const from = parseMeasured(passage, wordAt + 2);
  return from === null || (from.unit ?? to.unit) !== to.unit ? null : toShift(from, to, null, { first: at, next: from.next }, 'shift-back');
}

export const parseShift = (passage: Passage, at: number): Figure | null =>
  parseFromTo(passage, at) ?? parseToFrom(passage, at) ?? parseUpFrom(passage, at);

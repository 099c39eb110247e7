import { directionOf, isOfChange } from './directions.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { PASSAGES_EN } from './lexicons/en/changes.js';
import { PASSAGES_FR } from './lexicons/fr/changes.js';
import { isYearLike, kindOfUnit, type Measured, measuredValue, parseMeasured } from './measured.js';
import { parseNounPhrase } from './noun-phrases.js';
import { skipQualifiers } from './qualifiers.js';
import { type Pair, parsePair } from './ranges.js';
import { pastStart } from './shift-times.js';
import { hasStem, toStems } from './stems.js';
import { countedBefore, FARTHEST_COUNTED, subjectBefore } from './subjects.js';
import { formAt, type Passage } from './tokens.js';
import { isMoney } from './units.js';
import { yearAt } from './years.js';

const PASSAGES = { fr: toStems(PASSAGES_FR), en: toStems(PASSAGES_EN) };
const FARTHEST = 10;
const SPREAD_ENDS = new Set([',', ';', ':', '.', '', 'et', 'and', 'age', 'ages', 'agee', 'agees', 'aged']);

/** The verb that makes «de X à Y» a change rather than a range, a few words before in the same clause. */
function hasPassageBefore(passage: Passage, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    const token = passage.tokens[index];
    if (token?.kind === 'digits' || token?.form === ';' || token?.form === ':') return false;
    if (token?.kind === 'word' && hasStem(token.form, PASSAGES[passage.language])) return true;
  }
  return false;
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

/** Two bare numbers that are no years or hours. */
const isCountable = ({ low, high }: Pair): boolean =>
  isIndexed({ low, high }) ||
  (!isYearLike(low.numeral) && !isYearLike(high.numeral) && Math.max(measuredValue(low), measuredValue(high)) >= SMALLEST_BARE);

/** «de 5,8 à 4,1»: two decimals of the same precision are an index or a rate. */
function isIndexed({ low, high }: Pick<Pair, 'low' | 'high'>): boolean {
  const [from = 0, to = 0] = [low, high].map(({ numeral }) => numeral.mantissa.split('.', 2)[1]?.length);
  return low.unit === null && high.unit === null && from > 0 && from === to;
}

const SMALLEST_BARE = 25;

/** «de 310 millions d'euros … à 780 millions |», "from 6 tonnes of CO2 … to 1.4 tonnes |": the end leaves out the currency, or what is weighed. */
const withUnitOf = (passage: Passage, end: Measured | null, { unit }: Measured): Measured | null => {
  if (end === null || unit === null) return end;
  const money =
    isMoney(unit) && end.unit === null && end.numeral.exponent >= MILLIONS && !['de', "d'", 'of'].includes(formAt(passage, end.next));
  return money || (unit === 'tCO2' && end.unit === 't') ? { ...end, unit } : end;
};
const MILLIONS = 6;

/** The end of a change that begins with `low`, at a token. */
function endAt(passage: Passage, at: number, low: Measured): { high: Measured; counted: Stretch | null } | null {
  const high = withUnitOf(passage, parseMeasured(passage, skipQualifiers(passage, at)), low);
  if (high === null || isYearLike(high.numeral) || (low.unit ?? high.unit) !== high.unit) return null;
  const noun = high.unit === null ? parseNounPhrase(passage, high.next) : null;
  return { high, counted: noun === null ? null : { first: noun.from, next: noun.next } };
}

/** "from six | teams | to eight". */
function nounOfStart(passage: Passage, { unit, next }: Measured, to: number): Stretch | null {
  const noun = unit === null ? parseNounPhrase(passage, next) : null;
  return noun !== null && noun.next <= to ? { first: noun.from, next: noun.next } : null;
}

/** «passe de 12 M€ en 2020 | à 15 M€», "from 11,350 to just under 16,000": the end some words after the start, in the same unit. */
function parseSpread(passage: Passage, at: number): Pair | null {
  const low = parseMeasured(passage, passage.language === 'en' ? skipQualifiers(passage, at + 1) : at + 1);
  if (low === null || isYearLike(low.numeral)) return null;
  const past = pastStart(passage, low.next);
  for (let index = past; index < past + FARTHEST && !SPREAD_ENDS.has(formAt(passage, index)); index++) {
    if (formAt(passage, index) !== 'a' && formAt(passage, index) !== 'to') continue;
    const end = endAt(passage, index + 1, low);
    if (end === null) continue;
    const counted = end.counted ?? nounOfStart(passage, low, index);
    return { low, high: end.high, counted, first: at, next: end.counted?.next ?? end.high.next };
  }
  return null;
}

const RANGING = /^(?:rang|vari|span|cost|pric|between|anywhere|alla|all(?:er|ant|ait|ent)|compris|oscill|vari|echelonn|age|depend|situ)/;

/** Words of a range rather than of a change: "ranging from", «allant de», «varie de». */
function isRanging(passage: Passage, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) if (RANGING.test(formAt(passage, index))) return true;
  return false;
}

/** «recule de deux ans, de 82 à 84», "fell 31% from 480 to 331": the change is said before, and what follows are its ends. */
function isApposed(passage: Passage, at: number): boolean {
  const sized = passage.language === 'en' && SIZES.has(formAt(passage, at - 1));
  if (!sized && formAt(passage, at - 1) !== ',' && formAt(passage, at - 1) !== '(') return false;
  for (let index = at - 2; index >= Math.max(0, at - FARTHEST_CHANGE); index--) if (isOfChange(passage, index)) return true;
  return false;
}

const SIZES = new Set(['%', 'percent', 'cent']);
const FARTHEST_CHANGE = 16;

/** «relever de 390 à 750 euros»: a verb of change right before; of percentages, «augmenter de 10 à 15 %» is a range. */
function isChanged(passage: Passage, at: number, { low, high }: Pair): boolean {
  const rising = measuredValue(low) < measuredValue(high);
  if (!rising) return true;
  const unit = high.unit ?? low.unit;
  if (unit === 'percent' || unit === 'points')
    return directionOf(passage, at - 1) !== null && (isBetweenYears(passage, high.next) || isTold(passage, at, low, high));
  return measuredValue(high) >= measuredValue(low) * MOST_RANGE && directionOf(passage, at - 1) !== null;
}

/** «a augmenté de 12 % à 15 %», «de 12 % en 2019 à 15 % en 2024»: each with its own sign, of what is past or dated. */
const isTold = (passage: Passage, at: number, low: Measured, high: Measured): boolean => {
  const own = low.next - low.numeral.next > 0;
  const dated = formAt(passage, low.next) === 'en' && formAt(passage, high.next) === 'en';
  return own && (dated || ['a', 'ont', 'avait', 'avaient'].includes(formAt(passage, at - 2)));
};

/** «de 31 à 38 % | entre 2019 et 2024»: two years have two levels. */
const isBetweenYears = (passage: Passage, at: number): boolean =>
  formAt(passage, at) === 'entre' && yearAt(passage, at + 1) !== null && formAt(passage, at + 2) === 'et';

const MOST_RANGE = 1.5;

/** «progresse de 12 % à 4,5 M€» has a size and a level. */
const isOneUnit = ({ low, high }: Pair): boolean => low.unit === null || high.unit === null || low.unit === high.unit;

/** "Tickets from £10 to £38", «tarifs de 5 à 12 €»: no verb stands between. «Passés de» is one. */
const PRICED = {
  fr: new Set('aides bourses prets subventions tickets places billets tarifs prix entrees chambres lots'.split(' ')),
  en: new Set(
    'grants awards loans bursaries scholarships subsidies fees tickets ticket prices fares seats rooms places passes sizes ages grades lots'.split(
      ' ',
    ),
  ),
};

/** «baisser de 3 à 5 degrés», «reculent plus nettement, de 4 à 5 %»: what falls does not end higher, so that this is by how much. */
function fallsBy(passage: Passage, at: number, { low, high }: Pair): boolean {
  if (measuredValue(low) >= measuredValue(high)) return false;
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST_FALL); index--) {
    if (passage.tokens[index]?.kind === 'digits' || formAt(passage, index) === ';') return false;
    const direction = directionOf(passage, index);
    if (direction !== null) return direction === 'decrease';
  }
  return false;
}

const FARTHEST_FALL = 5;

/** Whether «de X à Y» is a change: by its verb, by its falling, or because English says "from … to" of little else. */
function isChange(passage: Passage, at: number, pair: Pair): boolean {
  if (passage.language === 'fr' && fallsBy(passage, at, pair)) return false;
  const driven = directionOf(passage, at - 1) !== null;
  if (!driven && (isRanging(passage, at) || PRICED[passage.language].has(formAt(passage, at - 1)))) return false;
  if (hasPassageBefore(passage, at) || isApposed(passage, at)) return true;
  return passage.language === 'en' ? measuredValue(pair.low) !== measuredValue(pair.high) : isChanged(passage, at, pair);
}

const QUANTITY = new Set(['pres', 'plus', 'moins', 'autour', 'ordre', 'beaucoup']);

/** «passe de 12 à 15 millions d'euros», "rose from 12% to 15%": one figure, its value the end, `from_value` the start. */
function parseFromTo(passage: Passage, at: number): Figure | null {
  if (!isOpener(passage, at)) return null;
  const pair = parsePair(passage, at) ?? parseSpread(passage, at);
  if (pair === null || !isOneUnit(pair) || !isChange(passage, at, pair)) return null;
  const passes = hasPassageBefore(passage, at);
  const apposed = formAt(passage, at - 1) === ',' ? FARTHEST_COUNTED : FARTHEST;
  const subject = pair.high.unit === null && passes ? subjectBefore(passage, at) : null;
  const counted = pair.counted ?? countedBefore(passage, at, apposed) ?? subject;
  const bare = counted === null && pair.high.unit === null;
  if (bare && !(isCountable(pair) && (passes || isApposed(passage, at)))) return null;
  const shift = toShift(pair.low, pair.high, counted, pair);
  return bare && isIndexed(pair) ? { ...shift, kind: 'measure', unit: 'other' } : shift;
}

/** «près | de 900 personnes vivent à plus de 30 minutes» bounds. */
function isOpener(passage: Passage, at: number): boolean {
  const opener = formAt(passage, at);
  return opener === 'from' || ((opener === 'de' || opener === "d'") && !QUANTITY.has(formAt(passage, at - 1)));
}

/** The "from" of "to 58 in the first eight months of 2023 | from 33". */
function findFrom(passage: Passage, after: number): number {
  for (let at = after; at < after + FARTHEST_FROM && !FROM_ENDS.has(formAt(passage, at)); at++)
    if (formAt(passage, at) === 'from') return at;
  return -1;
}

const FARTHEST_FROM = 14;
const FROM_ENDS = new Set(['.', ';', ':', '(', ')', 'and', 'while', 'to', '']);

/** "from | the current | $127 million" */
const pastPresent = (passage: Passage, at: number): number =>
  ['the', 'a', 'its', 'their'].includes(formAt(passage, at)) &&
  ['current', 'previous', 'present', 'prior', 'existing'].includes(formAt(passage, at + 1))
    ? at + 2
    : at;

/** "to $211.1 million from $85.0 million": the end first. */
function parseToFrom(passage: Passage, at: number): Figure | null {
  if (passage.language !== 'en' || formAt(passage, at) !== 'to') return null;
  const to = parseMeasured(passage, at + 1);
  if (to === null || isYearLike(to.numeral)) return null;
  const noun = to.unit === null ? parseNounPhrase(passage, to.next) : null;
  const fromAt = findFrom(passage, noun?.next ?? to.next);
  const from = fromAt < 0 ? null : parseMeasured(passage, pastPresent(passage, fromAt + 1));
  if (from === null || isYearLike(from.numeral) || to.unit !== from.unit) return null;
  const before = countedBefore(passage, at) ?? (to.unit === null ? subjectBefore(passage, at) : null);
  const counted = noun === null ? before : { first: noun.from, next: noun.next };
  const rising = hasPassageBefore(passage, at + 1);
  return counted === null && to.unit === null && from.unit === null && !rising
    ? null
    : toShift(from, to, counted, { first: at + 1, next: from.next }, 'shift-back');
}

const UP_OR_DOWN = new Set(['up', 'down']);

/** "27% | in 2024 |, up from 23%" */
const pastYear = (passage: Passage, at: number): number => (formAt(passage, at) === 'in' && yearAt(passage, at + 1) !== null ? at + 2 : at);

/** "40%, up from 30%": the start as an afterthought. */
function parseUpFrom(passage: Passage, at: number): Figure | null {
  const to = passage.language === 'en' ? parseMeasured(passage, at) : null;
  if (to === null || to.unit === null) return null;
  const dated = pastYear(passage, to.next);
  const wordAt = formAt(passage, dated) === ',' ? dated + 1 : dated;
  if (!UP_OR_DOWN.has(formAt(passage, wordAt)) || formAt(passage, wordAt + 1) !== 'from') return null;
  const from = parseMeasured(passage, wordAt + 2);
  return from === null || (from.unit ?? to.unit) !== to.unit ? null : toShift(from, to, null, { first: at, next: from.next }, 'shift-back');
}

export const parseShift = (passage: Passage, at: number): Figure | null =>
  parseFromTo(passage, at) ?? parseToFrom(passage, at) ?? parseUpFrom(passage, at);

import type { Unit } from '../../domain/statistic.js';
import { lastCounted, parseBare, toCount } from './bare-numbers.js';
import { findPer } from './bases.js';
import { numberOf } from './digits.js';
import { type Figure, toFigure } from './figure.js';
import { BARE_COMPARISONS_EN } from './lexicons/en/ellipses.js';
import { BARE_COMPARISONS_FR } from './lexicons/fr/ellipses.js';
import { kindOfUnit, parseMeasured } from './measured.js';
import { parseNounPhrase } from './noun-phrases.js';
import { parseNumeral } from './numerals.js';
import { phraseBefore, toPhraseSet } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { countedBefore, FARTHEST_COUNTED, subjectBefore } from './subjects.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { isMoney } from './units.js';
import { yearAt } from './years.js';

const WIDEST_COMPARISON = 40;
const WIDEST_SUM = 40;

export const BARE_COMPARISONS = { fr: toPhraseSet(BARE_COMPARISONS_FR), en: toPhraseSet(BARE_COMPARISONS_EN) };

const MOST_TIMES = 100;
/** What stands beside a share and is no share itself. */
const LEAST_NUMBER = 1000;

/** «contre 12 auparavant», "down from 7,350", "instead of four": the other side of a comparison has its unit and its noun. */
export function parseCompared(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.unit === 'rank' || at - previous.next > WIDEST_COMPARISON) return null;
  const start = skipQualifiersBack(passage, at);
  if (phraseBefore(passage, start, BARE_COMPARISONS[passage.language]) === null) return null;
  const numeral = parseBare(passage, at);
  if (numeral === null) return null;
  const { unit, counted, noun } = previous;
  // «14,2 M€ contre 12,6»: the magnitude goes with the unit.
  const scale = isMoney(unit) && numeral.exponent === 0 && previous.scale !== 0 ? previous.scale : 0;
  const scaled = { ...numeral, exponent: numeral.exponent + scale };
  // «… de 146,2 M$ … (88 450, contre 88 910)»: what is thousands of times the amount counts something else.
  if (scale > 0 && numberOf(scaled) > MOST_TIMES * previous.value) return toCount('compared', numeral, null, passage.carried);
  // "93% attend public schools, compared to 48,000 in those of the tribes"
  if (unit === 'percent' && numberOf(numeral) >= LEAST_NUMBER) return toCount('compared', numeral, null, passage.carried);
  const kind = unit === 'multiple' ? 'count' : kindOfUnit(unit);
  return toFigure(
    {
      rule: 'compared',
      kind,
      unit: unit === 'multiple' ? 'count' : unit,
      value: numberOf(scaled),
      first: at,
      next: numeral.next,
      number: numeral,
    },
    { counted: unit === 'count' ? counted : null, noun: unit === 'count' ? noun : null, scale: previous.scale },
  );
}

/** «240 par an», "105 a day": a number counted by the time is a count. */
export function parseRated(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  const rated = numeral !== null && findPer(passage, { next: numeral.next }) !== null;
  return rated && formAt(passage, numeral.next) !== '/' ? toCount('rated', numeral, lastCounted(previous), passage.carried) : null;
}

/** "(Europe: …)", «(2024 : …)»: another place or year; what follows "phone:" or "age:" is something else. */
const isLabel = (passage: Passage, at: number): boolean => isCapitalized(passage, at) || yearAt(passage, at) !== null;

/** «le précédent record (15 411)», "(3 million)": a large number alone in brackets says the figure before otherwise. */
export function parseBracketed(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const labelled =
    formAt(passage, at - 1) === ':' && isLabel(passage, at - 2) && formAt(passage, at - 3) === '(' && previous?.next === at - 3;
  const numeral = labelled || formAt(passage, at - 1) === '(' ? parseBare(passage, at) : null;
  // "1,000 members (Europe: 30,000)"
  if (labelled && numeral !== null && formAt(passage, numeral.next) === ')')
    return toCount('bracketed', numeral, lastCounted(previous), passage.carried);
  const compared =
    numeral !== null && formAt(passage, numeral.next) === ',' && ['contre', 'soit', 'versus'].includes(formAt(passage, numeral.next + 1));
  if (numeral === null || !(formAt(passage, numeral.next) === ')' || compared)) return null;
  return numeral.next - numeral.first > 1 && numberOf(numeral) >= 1000 ? toCount('bracketed', numeral, null, passage.carried) : null;
}

/** «46 millions d'euros, dont 12 millions financés par la Région»: the currency is said once; with none before, millions are a number. */
export function parseBareMillions(passage: Passage, at: number, previous: Figure | undefined, said: Unit | null): Figure | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || numeral.exponent < 6 || ['de', "d'", 'of'].includes(formAt(passage, numeral.next))) return null;
  if (passage.language === 'en' && parseNounPhrase(passage, numeral.next) !== null) return null;
  const money = previous !== undefined && isMoney(previous.unit) && at - previous.next <= WIDEST_SUM ? previous.unit : null;
  // "the number of guests reached 15 million": no money, whatever the last amount was told in.
  const numbered = countedBefore(passage, at, FARTHEST_COUNTED);
  const isAmount = numbered === null && (previous === undefined || numberOf(numeral) > previous.value);
  const unit = money ?? (isAmount ? said : null);
  if (unit === null) {
    const counted = numbered ?? subjectBefore(passage, at) ?? lastCounted(previous);
    return toCount('bare-millions', numeral, counted, passage.carried);
  }
  const stretch = { first: at, next: numeral.next };
  return toFigure({ rule: 'bare-millions', kind: 'amount', unit, value: numberOf(numeral), ...stretch, number: numeral });
}

const FEWEST_SHARED = 100;

/** "18,844 (58.4%) for the union": a number that its share follows in brackets counts. */
export function parseShared(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  const counts = numeral !== null && !numeral.words && Number.isInteger(numberOf(numeral)) && numberOf(numeral) >= FEWEST_SHARED;
  if (!counts || formAt(passage, numeral.next) !== '(') return null;
  const share = parseMeasured(passage, numeral.next + 1);
  if (share === null || share.unit !== 'percent' || formAt(passage, share.next) !== ')') return null;
  return toCount('shared', numeral, lastCounted(previous), passage.carried);
}

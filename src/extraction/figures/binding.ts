import { isEnumerated, isOfPart } from './enumerations.js';
import type { Figure } from './figure.js';
import { neighbours } from './neighbours.js';
import type { Period } from './periods.js';
import { skipQualifiersBack } from './qualifiers.js';
import { CLAUSE_MARKS, formAt, type Passage } from './tokens.js';

function crossesClause(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (CLAUSE_MARKS.has(formAt(passage, at))) return true;
  return false;
}

/** In tokens. */
const NEAR = 24;
const FAR = 60;

/** "(H1 2023: £51.4m)": a label of the figure behind it. */
const isLabel = (passage: Passage, { first, next }: Period): boolean =>
  formAt(passage, first - 1) === '(' &&
  (formAt(passage, next) === ':' || (formAt(passage, next) === ')' && formAt(passage, next + 1) === ':'));

/** The period that follows a figure in its clause, or that of the other form the figure is restated in. */
function periodAfter(passage: Passage, figure: Figure, next: Figure | undefined, after: Period): Period | null {
  const owned = after.first - figure.next < NEAR && (next === undefined || next.first > after.first) && !opensClause(passage, after, next);
  if (owned && !crossesClause(passage, figure.next, after.first)) return after;
  return next !== undefined && isRestated(passage, figure, next, after) ? after : null;
}

const NEXT_CLAUSE = 8;
const AND = new Set(['and', 'et', 'but', 'mais', 'while']);

/** "3,515 such crimes and | this year | there have been 2,708": a time right behind the joint is that of the figure in its clause. */
const opensClause = (passage: Passage, { first, next }: Period, figure: Figure | undefined): boolean =>
  figure !== undefined && AND.has(formAt(passage, first - 1)) && figure.first >= next && figure.first - next <= NEXT_CLAUSE;

const isWithin = (period: Period, { first, next }: Figure): boolean => period.first > first && period.first < next;

const CLOSE = 2;

/** «−31 %, de 480 en 2022 à 331 en 2023», "31%, to 331 in 2023, from 480": a change was made when its last level holds. */
function ownEnd(periods: readonly Period[], within: Period, { next, rule }: Figure): Period | null {
  if (rule === 'shift-back') return within;
  const { after } = neighbours(periods, next);
  return after !== null && after.first - next <= CLOSE ? after : null;
}

/** A period right after a figure is that figure's; one at the head of the sentence is everybody's; else the nearest. */
export function bindPeriod(passage: Passage, periods: readonly Period[], figures: readonly Figure[], index: number): Period | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const back = figure.rule === 'shift-back';
  const inner = back ? neighbours(periods, figure.first).after : null;
  if (inner !== null && inner.first < figure.next) return inner;
  const next = figures[index + 1];
  const following = back ? null : neighbours(periods, figure.next).after;
  if (following !== null && next !== undefined && isWithin(following, next))
    return ownEnd(periods, following, next) ?? periodAround(passage, periods, figures, index, null);
  const after = following === null || isLabel(passage, following) ? null : following;
  const own = after === null ? null : periodAfter(passage, figure, next, after);
  return own ?? unlessNow(passage, figure, periodAround(passage, periods, figures, index, after)) ?? closingPeriod(passage, periods);
}

/** «La ville compte 31 agents, dont 9 femmes, en 2024.»: the only time of a sentence, behind a comma at its end, is everybody's. */
function closingPeriod(passage: Passage, periods: readonly Period[]): Period | null {
  const [only, other] = periods;
  if (only === undefined || other !== undefined || formAt(passage, only.first - 1) !== ',') return null;
  if (!passage.tokens.some(({ form }) => form === 'dont' || form === 'including')) return null;
  return ['.', ''].includes(formAt(passage, only.next)) && AT_END.has(formAt(passage, only.first)) ? only : null;
}
const AT_END = new Set(['en', 'in', 'au', 'sur', 'over', 'during']);

const NOW = new Set(['now', 'today', 'currently', 'desormais', "aujourd'hui", 'actuellement']);

/** «Depuis 2015, l'association a grandi et compte désormais | 310 membres»: the figure holds today, not over the time told before. */
function unlessNow(passage: Passage, { first }: Figure, period: Period | null): Period | null {
  if (period === null || period.first > first) return period;
  for (let at = period.next; at < first; at++)
    if (NOW.has(nowAt(passage, at))) return EXPECTING.test(formAt(passage, at + 1)) ? period : null;
  return period;
}

// "for 2019, the company now | expects sales of"
const EXPECTING = /^(?:expect|forecast|anticipat|plan|project|see|guid|estimat|prevoi|attend|vise|table|estim)/;

/** «aujourd'hui» is two tokens. */
const nowAt = (passage: Passage, at: number): string =>
  formAt(passage, at) === "aujourd'" ? `${formAt(passage, at)}${formAt(passage, at + 1)}` : formAt(passage, at);

function periodAround(
  passage: Passage,
  periods: readonly Period[],
  figures: readonly Figure[],
  index: number,
  after: Period | null,
): Period | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const before = lastFree(passage, periods, figures, figure.first);
  if (before !== null && isLabel(passage, before)) return before;
  const opening = periods[0];
  if (before !== null && opening !== undefined && opening.first <= 1 && isTaken(passage, before, figures, index)) return opening;
  if (before !== null || after === null) return before;
  const owner = neighbours(figures, after.first).before;
  const beyond =
    after.first - figure.next > FAR || isBeyond(passage, figure, owner, after, figures) || isBracketedWith(passage, figure, owner, after);
  return beyond ? null : after;
}

const RIVALS = new Set([',', ';', ':', '(', 'contre', 'versus', 'vs', 'against']);
const OTHER_SIDES = new Set(['contre', 'versus', 'vs', 'against', 'with', 'from', 'apres']);
const RESTATING = new Set(['or', 'ou', 'soit', 'representing', 'i']);
const WIDEST_RESTATEMENT = 7;

/** "$22.8 million, or $1.04 per share, for the third quarter": both are said of it. */
function isRestated(passage: Passage, figure: Figure, next: Figure, period: Period): boolean {
  if (next.first - figure.next > WIDEST_RESTATEMENT || period.first < next.next || period.first - next.next > WIDEST_RESTATEMENT)
    return false;
  // "fell by $1.1 million, or | 5%, to $20.4 million for the year": a change, then the level it led to.
  if (
    figure.unit !== next.unit &&
    ['to', 'a'].includes(formAt(passage, next.first - 1)) &&
    RESTATING.has(formAt(passage, figure.first - 1))
  )
    return true;
  for (let at = figure.next; at < next.first; at++) if (RESTATING.has(formAt(passage, at))) return true;
  return false;
}

const MOST_SIDES = 3;
const NEAR_LABEL = 3;

const LONGEST_BRACKET = 16;

/** «1 905 ménages en 2024 (1 702 en 2023), pour 214 € en moyenne»: what brackets hold is over where they close. */
function isInClosedBracket(passage: Passage, { first, next }: Period, at: number): boolean {
  let open = first;
  while (open > first - LONGEST_BRACKET && formAt(passage, open) !== '(') if (formAt(passage, open--) === ')') return false;
  if (formAt(passage, open) !== '(') return false;
  for (let index = next; index < Math.min(at, next + LONGEST_BRACKET); index++) if (formAt(passage, index) === ')') return true;
  return false;
}

/** «contre 208 M€ un an plus tôt», "(H1 2023: £51.4m)": the period is another figure's alone. */
function isPrivate(passage: Passage, period: Period, figures: readonly Figure[], at: number): boolean {
  if (isLabel(passage, period)) return at - period.next > NEAR_LABEL;
  if (isInClosedBracket(passage, period, at)) return true;
  const owner = neighbours(figures, period.first).before;
  if (owner === null || owner.first >= at || period.first < owner.next) return false;
  // "rose to $431 million from $388 million a year ago, for a ratio of 1.04"
  if (owner.rule === 'shift-back') return true;
  const side = skipQualifiersBack(passage, owner.first) - 1;
  return side >= 0 && OTHER_SIDES.has(formAt(passage, side)) && !crossesClause(passage, owner.next, period.first);
}

/** The last period before, but for those of the other side of a comparison: «contre 208 M€ un an plus tôt, soit + 2,7 %». */
function lastFree(passage: Passage, periods: readonly Period[], figures: readonly Figure[], at: number): Period | null {
  const { index: newest, before } = neighbours(periods, at);
  for (let index = newest; index > newest - MOST_SIDES && index >= 0; index--) {
    const period = periods[index];
    if (period !== undefined && !isPrivate(passage, period, figures, at)) return period;
  }
  return before === null || isLabel(passage, before) || isYearBefore(passage, before) ? null : before;
}

// "in the prior-year quarter", «un an plus tôt»
const isYearBefore = (passage: Passage, { first, next }: Period): boolean =>
  passage.tokens.slice(first, next).some(({ form }) => /^(?:prior|earlier|ago|tot|auparavant|precedente?|year-ago|prior-year)$/.test(form));

/** «15 % (13,9 % en France, Insee 2021)»: the brackets have a figure of their own. */
function isBracketedWith(passage: Passage, { next }: Figure, owner: Figure | null, { first }: Period): boolean {
  for (let at = first - 1; at >= next; at--) {
    if (formAt(passage, at) === ')') return false;
    if (formAt(passage, at) === '(') return owner !== null && owner.first > at;
  }
  return false;
}

/** Past an aside between dashes: "120 shops – food, toys and books – in May". */
function skipDashes(passage: Passage, from: number, to: number): number {
  if (formAt(passage, from) !== '-') return from;
  for (let at = from + 1; at < to; at++) if (formAt(passage, at) === '-') return at + 1;
  return from;
}

/** «12,3 %, contre 11,8 % en 2022»: the year is the other figure's. */
function isBeyond(passage: Passage, figure: Figure, between: Figure | null, { first }: Period, figures: readonly Figure[]): boolean {
  if (between === null || between === figure || between.next > first || crossesClause(passage, between.next, first)) return false;
  if (isOfPart(passage, between, first)) return true;
  if (isEnumerated(passage, figure, between, figures)) return false;
  if (formAt(passage, skipQualifiersBack(passage, between.first) - 1) === 'from' && between.from_value === null) return true;
  for (let at = skipDashes(passage, figure.next, between.first); at < between.first; at++) if (RIVALS.has(formAt(passage, at))) return true;
  return false;
}

/** The period before stands right after another figure of the same clause: it is that figure's. */
function isTaken(passage: Passage, { first }: Period, figures: readonly Figure[], index: number): boolean {
  const previous = figures[index - 1];
  if (previous === undefined || previous.next > first || AND.has(formAt(passage, first - 1))) return false;
  return !crossesClause(passage, previous.next, first);
}

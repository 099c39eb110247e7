import { isBalance, isNegated } from './balances.js';
import { type Numeral, numberOf } from './digits.js';
import { isSizeOfChange } from './directions.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { DATED_NOUNS_EN } from './lexicons/en/periods.js';
import { isYearLike, kindOfUnit, type Measured, measuredValue, parseMeasured, takesLink } from './measured.js';
import { isNamed, SENTENCE_ENDS } from './named-numbers.js';
import { parseNounPhrase, skipLink } from './noun-phrases.js';
import { qualifierBefore } from './qualifiers.js';
import { occasionsAt } from './times.js';
import { formAt, isCapitalized, isGlued, type Passage, printedAt } from './tokens.js';
import { isBareMillion, isDuration } from './units.js';

const DEFINITES = {
  fr: new Set(['les', 'ces', 'des', 'aux', 'autres', 'ceux', 'celles', 'tous', 'toutes']),
  en: new Set(['the', 'these', 'those', 'both', 'all', 'other']),
};
const SMALL = 10;

/** «rejoint le groupe 3 200 salariés»: no name has thousands. */
const isGrouped = ({ first, next, words, mantissa }: Numeral): boolean => !words && next > first + 1 && /^\d{4}/.test(mantissa);

/** «les deux communes»: taken up again, not measured. */
const isTakenUp = (passage: Passage, { first, words }: Numeral, value: number): boolean =>
  words && (value <= SMALL || value === 1000) && DEFINITES[passage.language].has(formAt(passage, first - 1));

/** «1911 autres ont été blessés», "1950 others": no year. */
export const isOthers = (passage: Passage, next: number): boolean => /^(?:autres|others)$/.test(formAt(passage, next));

/** «En tout, 2000 Québécoises …»: what is summed up is no year. */
const isTotal = (passage: Passage, first: number): boolean =>
  formAt(passage, first - 1) === ',' && ['tout', 'total', 'all', 'cumul'].includes(formAt(passage, first - 2));

/** A year opens a noun phrase only where nothing can date: at the head of a sentence or after a word of quantity. */
const isDated = (passage: Passage, numeral: Numeral): boolean =>
  isYearLike(numeral) &&
  !isTotal(passage, numeral.first) &&
  !(
    (numeral.first === 0 && !isCapitalized(passage, numeral.next) && !DATED_NOUNS_EN.has(formAt(passage, numeral.next))) ||
    NOT_DATING.has(formAt(passage, numeral.first - 1)) ||
    isOthers(passage, numeral.next)
  );

const NOT_DATING = new Set(['de', 'quelque', 'environ', 'moins', 'than', 'about', 'extra', 'additional', 'another']);

const isCode = (passage: Passage, { first, mantissa, words }: Numeral): boolean => {
  if (words) return false;
  const before = passage.tokens[first - 1];
  if (
    isGlued(passage, first) &&
    before !== undefined &&
    (before.kind === 'word' ? !before.form.endsWith("'") : '/-_.,'.includes(before.form))
  )
    return true;
  return mantissa.startsWith('0') && !mantissa.startsWith('0.');
};

/** «75008 Paris»: a postcode. */
const isPostcode = (passage: Passage, { mantissa, first, next, words }: Numeral): boolean =>
  !words && next === first + 1 && mantissa.length === 5 && isCapitalized(passage, next);

/** «50k abonnés», «10M de vues», «31,4 M de nuitées»: a power of ten abbreviated behind the digits. */
function withMagnitude(passage: Passage, measured: Measured): Measured {
  if (isBareMillion(passage, measured.next)) return { ...measured, exponent: 6, next: measured.next + 1 };
  const printed = isGlued(passage, measured.next) ? printedAt(passage, measured.next) : '';
  const exponent = printed === 'k' || printed === 'K' ? 3 : printed === 'M' ? 6 : 0;
  return exponent === 0 ? measured : { ...measured, exponent, next: measured.next + 1 };
}

function countedAt(passage: Passage, measured: Measured): Stretch | null {
  const { numeral, exponent, next } = measured;
  const times = occasionsAt(passage, numeral);
  if (times !== null) return times;
  const linked = takesLink(numeral) || exponent >= 6 || formAt(passage, next) === "d'";
  const at = linked ? skipLink(passage, next) : next;
  // «12 millions financés» leaves its euros out; millions of things take «de».
  if (passage.language === 'fr' && numeral.exponent >= 6 && at === next) return null;
  const noun = parseNounPhrase(passage, at);
  // «tandis que 1911 autres ont été blessées»: others of what was counted before.
  if (noun === null || (noun.next === at + 1 && isOthers(passage, at))) return null;
  return { first: noun.from, next: noun.next };
}

/** «Les recrues - Deux espions»: a capital inside the sentence is a title's. */
function isTitled(passage: Passage, { first, words }: Numeral): boolean {
  const before = passage.tokens[first - 1];
  if (!words || before === undefined || !isCapitalized(passage, first) || SENTENCE_ENDS.includes(before.form) || before.form === ':')
    return false;
  // An English headline has capitals throughout.
  return !(passage.language === 'en' && isCapitalized(passage, first - 1) && isCapitalized(passage, first + 1));
}

export const isExcludedNumber = (passage: Passage, numeral: Numeral): boolean =>
  isTitled(passage, numeral) ||
  (isNamed(passage, numeral.first) && !isGrouped(numeral)) ||
  isCode(passage, numeral) ||
  isDated(passage, numeral) ||
  isPostcode(passage, numeral) ||
  isTakenUp(passage, numeral, numberOf(numeral));

const signTrend = ({ sign }: Measured): Figure['trend'] => (sign === '+' ? 'increase' : sign === '-' ? 'decrease' : null);

// "seven points back", "led with 65 points", «12 points d'avance»
const POINT_TAILS = new Set(['back', 'behind', 'ahead', 'clear', 'adrift', 'above', 'below', 'higher', 'lower']);
const POINT_HEADS = new Set(['with', 'scored', 'scoring', 'score', 'by', 'totalise', 'marque', 'marqué']);

/** «recule de 2,2 points», «+4 points»: parts of a percentage, where «un programme en dix points» has items. */
function isPoints(passage: Passage, counted: Stretch, value: number, first: number): boolean {
  if (formAt(passage, counted.first) !== 'points') return false;
  if (POINT_TAILS.has(formAt(passage, counted.first + 1)) || POINT_HEADS.has(formAt(passage, first - 1))) return true;
  const compared =
    formAt(passage, first - 1) === 'de' && /^(?:inferieur|superieur|ecart|avance|retard|marge)e?s?$/.test(formAt(passage, first - 2));
  return !Number.isInteger(value) || compared || formAt(passage, first) === '+' || isSizeOfChange(passage, first);
}

/** «1,2 point». */
const toPoint = (measured: Measured): Figure =>
  toFigure(
    {
      rule: 'quantity',
      kind: 'percent',
      unit: 'points',
      value: measuredValue(measured),
      first: measured.first,
      next: measured.next + 1,
      number: measured.numeral,
    },
    { trend: signTrend(measured) },
  );

/** «36 projets d'implantation», «une vingtaine d'entreprises», "70 languages". */
export function parseCount(passage: Passage, at: number): Figure | null {
  const bare = parseMeasured(passage, at);
  if (bare === null || bare.unit !== null || isExcludedNumber(passage, bare.numeral)) return null;
  const measured = withMagnitude(passage, bare);
  const value = measuredValue(measured);
  if (formAt(passage, measured.next) === 'point' && !measured.numeral.words && passage.language === 'fr') return toPoint(measured);
  const counted = value < 2 && Number.isInteger(value) ? null : countedAt(passage, measured);
  if (counted === null) return null;
  const trend = signTrend(measured);
  if (isPoints(passage, counted, value, bare.first)) {
    return toFigure(
      {
        rule: 'quantity',
        kind: 'percent',
        unit: 'points',
        value,
        first: measured.first,
        next: counted.first + 1,
        number: measured.numeral,
      },
      { trend },
    );
  }
  return toFigure(
    { rule: 'count', kind: 'count', unit: 'count', value, first: measured.first, next: counted.next, number: measured.numeral },
    { counted, approx: measured.numeral.approx, trend },
  );
}

/** «un hectare», "the one percent": no number; «moins d'un hectare», "dropped one percent" have one. */
const isArticleOf = (passage: Passage, at: number, unit: string): boolean =>
  unit === 'percent' ? ['the', 'le', 'les', 'top'].includes(formAt(passage, at - 1)) : qualifierBefore(passage, at) === null;

/** «12,5 %», «46 M€», «200 m2», «cinq ans». */
export function parseQuantity(passage: Passage, at: number): Figure | null {
  const measured = parseMeasured(passage, at);
  if (measured === null || measured.unit === null || (measured.first === measured.numeral.first && isCode(passage, measured.numeral)))
    return null;
  const { unit, numeral, sign } = measured;
  // «2006, Année des ports»: what a year is called.
  if (isYearLike(numeral) && isDuration(unit) && isCapitalized(passage, numeral.next)) return null;
  // «un an», «une seconde» are articles; «un million d'euros» is a sum.
  const one = numeral.words && numeral.mantissa === '1' && numeral.exponent === 0;
  if (one && (isDuration(unit) || isArticleOf(passage, at, unit))) return null;
  const balance = isBalance(passage, measured);
  const trend = balance ? null : signTrend(measured);
  const below = ((balance || unit === 'degreeC') && sign === '-') || isNegated(passage, measured);
  const value = below ? -measuredValue(measured) : measuredValue(measured);
  return toFigure(
    { rule: 'quantity', kind: kindOfUnit(unit), unit, value, first: measured.first, next: measured.next, number: numeral },
    { approx: numeral.approx, trend, scale: numeral.exponent + measured.exponent },
  );
}

const FEWEST_GAINED = 10;

/** «le nombre d'inscrits progresse (+2 000)»: a number alone in its bracket with a plus is a gain. */
export function parseGained(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const measured = formAt(passage, at - 1) === '(' ? parseMeasured(passage, at) : null;
  if (measured === null || measured.sign !== '+' || measured.unit !== null || formAt(passage, measured.next) !== ')') return null;
  // «(+33) 1 23 …»
  if (passage.tokens[measured.next + 1]?.kind === 'digits') return null;
  const value = measuredValue(measured);
  if (value < FEWEST_GAINED) return null;
  return toFigure(
    { rule: 'count', kind: 'count', unit: 'count', value, first: measured.first, next: measured.next, number: measured.numeral },
    { counted: previous?.unit === 'count' ? previous.counted : null, trend: 'increase' },
  );
}

const LIST_JOINERS = new Set([',', 'et', 'and', 'ou', 'or']);
const LONGEST_LIST = 6;

/** «20, 18 et 34 nouvelles installations»: what stands after the last number goes for every one. */
export function parseListed(passage: Passage, at: number): Figure | null {
  const first = parseMeasured(passage, at);
  if (first === null || first.unit !== null || first.numeral.words || isYearLike(first.numeral) || isExcludedNumber(passage, first.numeral))
    return null;
  if (isCapitalized(passage, at - 1) && at > 1) return null;
  let last = first;
  for (let length = 0; length < LONGEST_LIST && LIST_JOINERS.has(formAt(passage, last.next)); length++) {
    const final = formAt(passage, last.next) !== ',';
    const following = parseMeasured(passage, last.next + 1);
    if (following === null || isYearLike(following.numeral)) return null;
    last = following;
    if (final) return toListed(passage, first, last);
  }
  return null;
}

function toListed(passage: Passage, first: Measured, last: Measured): Figure | null {
  // «soit 4 millions ou 8 % de moins»: no millions of percents.
  if (first.numeral.exponent >= 6 && last.unit === 'percent') return null;
  const counted = last.unit === null ? countedAt(passage, last) : null;
  const unit = last.unit ?? (counted === null ? null : 'count');
  if (unit === null) return null;
  const value = measuredValue({
    numeral: { ...first.numeral, exponent: first.numeral.exponent || last.numeral.exponent },
    exponent: last.exponent,
  });
  return toFigure(
    { rule: 'list', kind: kindOfUnit(unit), unit, value, first: first.first, next: first.next, number: first.numeral },
    { counted },
  );
}

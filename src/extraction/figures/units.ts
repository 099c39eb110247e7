import type { Unit } from '../../domain/statistic.js';
import { RAND_AMOUNT } from '../lexicons/currencies.js';
import { isYearForm } from '../text/year-forms.js';
import { MAGNITUDES_EN } from './lexicons/en/numbers.js';
import { AMOUNT_TAILS_EN, CURRENCIES_EN, UNIT_WORDS_EN } from './lexicons/en/units.js';
import { AMOUNT_TAILS_FR, CURRENCIES_FR, UNIT_WORDS_FR } from './lexicons/fr/units.js';
import {
  CASED_SYMBOLS,
  CURRENCY_SYMBOLS,
  EXACT_SYMBOLS,
  FUSED_MONEY,
  MONEY_MAGNITUDES,
  UNIT_SYMBOLS,
  type UnitEntry,
} from './lexicons/symbols.js';
import { phraseAt, toPhraseSet, toPhrases } from './phrases.js';
import { formAt, isCapitalized, isGlued, type Passage, printedAt } from './tokens.js';

/** The unit after a number (or around it) and the token after it. */
export interface UnitReading extends UnitEntry {
  next: number;
}

const SYMBOLS = toPhrases(UNIT_SYMBOLS);
const CURRENCY = toPhrases(CURRENCY_SYMBOLS);
const WORDS = { fr: toPhrases(UNIT_WORDS_FR), en: toPhrases(UNIT_WORDS_EN) };
const CURRENCY_WORDS = { fr: toPhrases(CURRENCIES_FR), en: toPhrases(CURRENCIES_EN) };
const TAILS = { fr: toPhraseSet(AMOUNT_TAILS_FR), en: toPhraseSet(AMOUNT_TAILS_EN) };
const MONEY: ReadonlySet<Unit> = new Set(['EUR', 'USD', 'CHF', 'GBP', 'currency']);
const DURATIONS: ReadonlySet<Unit> = new Set(['hours', 'days', 'weeks', 'months', 'years']);

export const isMoney = (unit: Unit): boolean => MONEY.has(unit);
export const isDuration = (unit: Unit): boolean => DURATIONS.has(unit);

const skipTail = (passage: Passage, next: number): number => next + (phraseAt(passage, next, TAILS[passage.language])?.length ?? 0);

function parseCurrency(passage: Passage, at: number): { unit: Unit; next: number } | null {
  const found = phraseAt(passage, at, CURRENCY_WORDS[passage.language]) ?? phraseAt(passage, at, CURRENCY);
  return found === null || isOfNext(passage, at, at + found.length) ? null : { unit: found.value, next: at + found.length };
}

/** "in 2024 | $ | 5 million": a sign that touches the number behind it, and not the one before, is of that one. */
const isOfNext = (passage: Passage, at: number, next: number): boolean =>
  !isGlued(passage, at) && passage.tokens[next]?.kind === 'digits' && isGlued(passage, next);

/** «M», «k», «Md», "bn": a power of ten that only stands with money. */
function moneyMagnitude(passage: Passage, at: number): number | null {
  const form = formAt(passage, at);
  // «2,8 G$»; "100 g €" is a weight.
  if (form === 'g' && printedAt(passage, at) !== 'G') return null;
  return Object.hasOwn(MONEY_MAGNITUDES, form) ? (MONEY_MAGNITUDES[form] ?? null) : null;
}

/** «€», «M€», «Md d'euros», «MEUR», «d'euros HT», after a number. */
function parseMoney(passage: Passage, at: number): UnitReading | null {
  const form = formAt(passage, at);
  const fused = Object.hasOwn(FUSED_MONEY, form) && printedAt(passage, at) === form.toUpperCase() ? FUSED_MONEY[form] : undefined;
  if (fused !== undefined) return { ...fused, next: skipTail(passage, at + 1) };
  const exponent = moneyMagnitude(passage, at);
  const currency = parseCurrency(passage, exponent === null ? at : at + 1);
  return currency === null ? null : { unit: currency.unit, exponent: exponent ?? 0, next: skipTail(passage, currency.next) };
}

const areGlued = (passage: Passage, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isGlued(passage, at)) return false;
  return true;
};

/** The currency before a number: «€ 1,2 million», "US$5m", «CHF 300». Its token and what it names. */
export function parseCurrencyPrefix(passage: Passage, at: number): { unit: Unit; next: number } | null {
  // "FRS 102": a standard of accounts; francs are «frs» or «Frs».
  const found = printedAt(passage, at) === 'FRS' ? null : phraseAt(passage, at, CURRENCY);
  // "A $50,000 grant" has an article, "A$50,000" a country.
  return found === null || !areGlued(passage, at + 1, at + found.length) ? null : { unit: found.value, next: at + found.length };
}

/** "Euro | 2024 | drew 40 teams", "the Euro | 7 | norm": the number of a cup or a norm, where "Euro 12 million", "Euro 1.5 m" are money. */
function isNumber(passage: Passage, at: number): boolean {
  const form = formAt(passage, at);
  const goesOn = isGlued(passage, at + 1) && isGlued(passage, at + 2) && passage.tokens[at + 2]?.kind === 'digits';
  const magnitude = moneyMagnitude(passage, at + 1) !== null || Object.hasOwn(MAGNITUDES_EN, formAt(passage, at + 1));
  return (isYearForm(form) || form.length === 1) && !goesOn && !magnitude;
}

/** "United States Dollars 25 million", "Rupees 500 crore": the name of a currency, with a capital, before its amount. */
export function parseNamedPrefix(passage: Passage, at: number): { unit: Unit; next: number } | null {
  if (passage.language !== 'en' || !isCapitalized(passage, at)) return null;
  if (printedAt(passage, at) === 'R') return isRand(passage, at) ? { unit: 'currency', next: at + 1 } : null;
  const found = phraseAt(passage, at, CURRENCY_WORDS.en);
  const next = at + (found?.length ?? 0);
  if (formAt(passage, at) === 'euro' && isNumber(passage, next)) return null;
  return found !== null && passage.tokens[next]?.kind === 'digits' ? { unit: found.value, next } : null;
}

const RANDS = new RegExp(RAND_AMOUNT, 'y');

/** "R9 billion", "R450 000": rands; "R9" alone is a road. */
function isRand({ text, tokens }: Passage, at: number): boolean {
  const { start = text.length } = tokens[at] ?? {};
  RANDS.lastIndex = start;
  return !/[\p{L}\d]/u.test(text.charAt(start - 1)) && RANDS.test(text);
}

const AMOUNT_ENDS = new Set(['', '.', ',', ';', ')', ':', 'in', 'for', 'to', 'of', 'and', 'a', 'from', 'is', 'was', 'has', '|']);

/** The abbreviated power of ten after a number that has its currency before it. */
export function parsePrefixedMagnitude(passage: Passage, at: number): { exponent: number; next: number } {
  const exponent = moneyMagnitude(passage, at);
  // "US$ 41 m": apart as well, where the letter closes the amount.
  const apart = formAt(passage, at) === 'm' && !isGlued(passage, at) && AMOUNT_ENDS.has(formAt(passage, at + 1));
  const fits = exponent !== null && (isGlued(passage, at) || formAt(passage, at).length > 1 || apart);
  return fits ? { exponent, next: at + 1 } : { exponent: 0, next: at };
}

/** «31,4 | M | de nuitées»: the letter of millions in capitals, before what they count. */
export const isBareMillion = (passage: Passage, at: number): boolean =>
  passage.language === 'fr' && printedAt(passage, at) === 'M' && !isGlued(passage, at) && ['de', "d'"].includes(formAt(passage, at + 1));

/** "330 | W. | Broadway, Sault": a name and a comma behind the point are a street. */
const isCompassPoint = (passage: Passage, at: number): boolean =>
  passage.language === 'en' && formAt(passage, at + 1) === '.' && isCapitalized(passage, at + 2) && formAt(passage, at + 3) === ',';

/** A symbol's parts touch, its capitals are right, and no letter or digit is glued to its end. */
function parseSymbol(passage: Passage, at: number): UnitReading | null {
  const found = phraseAt(passage, at, SYMBOLS);
  if (found === null || !areGlued(passage, at + 1, at + found.length)) return null;
  if (CASED_SYMBOLS.has(formAt(passage, at)) && !EXACT_SYMBOLS.has(printedAt(passage, at))) return null;
  if (passage.language === 'en' && formAt(passage, at) === 'to') return null;
  const next = at + found.length;
  // "330 W. Broadway"
  if (formAt(passage, at) === 'w' && isCompassPoint(passage, at)) return null;
  const after = passage.tokens[next];
  const glued = after !== undefined && after.gap === '' && after.kind === 'digits';
  if (glued) return null;
  return isMassPer(passage, found.value.unit, next) ? { unit: 'other', exponent: 0, next: next + 2 } : { ...found.value, next };
}

/** «11 g/kWh», «3 mg/l»: so much of a thing in so much of another is no mass. */
const isMassPer = (passage: Passage, unit: Unit, next: number): boolean =>
  (unit === 'kg' || unit === 't') &&
  formAt(passage, next) === '/' &&
  isGlued(passage, next) &&
  isGlued(passage, next + 1) &&
  MATTERS.has(formAt(passage, next + 1));
const MATTERS = new Set(['kwh', 'mwh', 'l', 'm', 'm2', 'm3', 'km', 'ml', 'kg', 'g', 't', 'hl']);

/** The unit printed after a number that ends before token `at`. */
export function parseUnit(passage: Passage, at: number, words: boolean): UnitReading | null {
  const money = parseMoney(passage, at);
  if (money !== null) return money;
  const named = phraseAt(passage, at, WORDS[passage.language]);
  if (named !== null) return { ...named.value, next: at + named.length };
  // «deux t» is no weight: symbols go with digits. The percent sign goes with either.
  return words && formAt(passage, at) !== '%' ? null : parseSymbol(passage, at);
}

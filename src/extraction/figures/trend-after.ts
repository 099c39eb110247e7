import { isAverageOfYears } from './attributives.js';
import { BREAKS, directionOf, type Trend } from './directions.js';
import type { Figure } from './figure.js';
import { AFTER_DOWN_EN, AFTER_UP_EN } from './lexicons/en/changes.js';
import { AFTER_DOWN_FR, AFTER_UP_FR } from './lexicons/fr/changes.js';
import { parseNumeral } from './numerals.js';
import { phraseAt, toPhrases } from './phrases.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { isMoney } from './units.js';

const toAfter = (up: readonly string[], down: readonly string[]) =>
  toPhrases<Trend>(
    Object.fromEntries([...up.map((line) => [line, 'increase'] as const), ...down.map((line) => [line, 'decrease'] as const)]),
  );
const AFTER = { fr: toAfter(AFTER_UP_FR, AFTER_DOWN_FR), en: toAfter(AFTER_UP_EN, AFTER_DOWN_EN) };

const FARTHEST_AFTER = 3;

const PLANNED = /^(?:planned|expected|forecast|budgeted|prevu|attendu|anticipated)$/;

/** «de moins de 30 ans» bounds what follows, "more than planned" compares with a plan. */
export function isOther(passage: Passage, next: number): boolean {
  const form = formAt(passage, next);
  const bound = parseNumeral(passage, next + 1);
  if (form === 'de' || form === "d'") return bound !== null;
  if (form !== 'than' && form !== 'que') return false;
  // "cheaper than twelve months ago"
  const number = bound !== null && !TIME.test(formAt(passage, bound.next)) && formAt(passage, next + 1) !== 'a';
  return PLANNED.test(formAt(passage, next + 1)) || number || isAnother(passage, next + 1);
}

/** "14 hours more than a full-time job", "6 percent less than what it costs": two things side by side, no change. */
const isAnother = (passage: Passage, at: number): boolean =>
  passage.language === 'en' && ANOTHER.has(formAt(passage, at)) && !BACK.has(formAt(passage, at + 2));
const TIME = /^(?:months?|years?|weeks?|mois|ans?|semaines?)$/;
const ANOTHER = new Set(['a', 'an', 'what', 'most', 'other', 'any', 'those', 'men', 'women', 'average']);
const BACK = new Set(['ago', 'earlier', 'before']);

const OF_SAVINGS = new Set('rate rates account accounts bond bonds plan plans bank product products target'.split(' '));

/** "savings rate", "savings account": what is put aside, not what is spared. */
export const isSavingsName = (passage: Passage, at: number): boolean =>
  formAt(passage, at) === 'savings' && OF_SAVINGS.has(formAt(passage, at + 1));

/** «en plus», "more"; «financés en PLUS» is a name. */
export function trendAt(passage: Passage, at: number): Trend {
  const found = phraseAt(passage, at, AFTER[passage.language]);
  if (found !== null && (isOther(passage, at + found.length) || isSavingsName(passage, at))) return null;
  return found === null || isCapitalized(passage, at + found.length - 1) ? null : found.value;
}

const PER_LINKS = new Set(['per', 'a', 'an', 'par', '/']);

/** "C$0.11 | -per-litre | increase", "7 bushels | per acre | less": past what the amount is counted by. */
function skipRate(passage: Passage, next: number): number {
  const at = formAt(passage, next) === '-' ? next + 1 : next;
  if (formAt(passage, at).startsWith('per-')) return at + 1;
  return at === next && PER_LINKS.has(formAt(passage, at)) && passage.tokens[at + 1]?.kind === 'word' ? at + 2 : next;
}

const SIDES: Readonly<Record<string, Trend>> = { below: 'decrease', under: 'decrease', above: 'increase', over: 'increase' };

/** "18 per cent below the five-year average": against the years before. */
function trendFromAverage(passage: Passage, { next, unit }: Pick<Figure, 'next' | 'unit'>): Trend {
  const side = formAt(passage, next);
  if (unit !== 'percent' || !Object.hasOwn(SIDES, side)) return null;
  const at = ['the', 'their', 'its'].includes(formAt(passage, next + 1)) ? next + 2 : next + 1;
  return isAverageOfYears(passage, at) ? (SIDES[side] ?? null) : null;
}

const NET = new Set(['net', 'nets', 'brut', 'bruts', 'ht', 'ttc']);

/** After it: «25 % de capacité en plus», "10% growth", «3 points de hausse». */
export function trendAfter(passage: Passage, { first, next, unit }: Figure): Trend {
  // "closed a $4 million raise": money found.
  if (isMoney(unit) && formAt(passage, next) === 'raise') return null;
  // A key figure above its caption: «25 % Augmentation de la capacité».
  if (first === 0 && isCapitalized(passage, next)) return directionOf(passage, next);
  const averaged = trendFromAverage(passage, { unit, next });
  if (averaged !== null) return averaged;
  const rated = trendAt(passage, skipRate(passage, NET.has(formAt(passage, next)) ? next + 1 : next));
  if (rated !== null) return rated;
  const linked = ['de', "d'"].includes(formAt(passage, next));
  for (let at = next; at <= next + (linked ? FARTHEST_AFTER : 0); at++) {
    if (BREAKS.has(formAt(passage, at))) return null;
    const trend = trendAt(passage, at);
    if (trend !== null) return trend;
  }
  return null;
}

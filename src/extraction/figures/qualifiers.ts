import type { Statistic } from '../../domain/statistic.js';
import type { Figure } from './figure.js';
import { LEVEL_PHRASES_EN } from './lexicons/en/ellipses.js';
import { QUALIFIERS_AFTER_EN, QUALIFIERS_EN } from './lexicons/en/qualifiers.js';
import { LEVEL_PHRASES_FR } from './lexicons/fr/ellipses.js';
import { QUALIFIERS_AFTER_FR, QUALIFIERS_FR } from './lexicons/fr/qualifiers.js';
import { memoised } from './memo.js';
import { type Found, phraseAt, phraseBefore, toPhraseSet, toPhrases } from './phrases.js';
import { formAt, isGlued, type Passage } from './tokens.js';
import { isMoney } from './units.js';

type Qualifier = NonNullable<Statistic['qualifier']>;

const BEFORE = { fr: toPhrases(QUALIFIERS_FR), en: toPhrases(QUALIFIERS_EN) };
const AFTER = { fr: toPhrases(QUALIFIERS_AFTER_FR), en: toPhrases(QUALIFIERS_AFTER_EN) };

/** The words of quantity that end just before a token: «plus de», "nearly". */
export const qualifierBefore = memoised((passage: Passage, at: number): Found<Qualifier> | null => {
  const found = phraseBefore(passage, at, BEFORE[passage.language]);
  // «s'articule autour de cinq axes» says where, «autour de 500 personnes» how many.
  if (found === null) return null;
  const first = at - found.length;
  const spatial = formAt(passage, first) === 'autour' && passage.tokens[at]?.kind === 'word';
  return spatial || isPreposition(passage, first, at) ? null : found;
});

/** «en plus des 305 activistes», "under 30-year agreements": what the words govern is no bound. */
const isPreposition = (passage: Passage, first: number, at: number): boolean =>
  (formAt(passage, first) === 'plus' && formAt(passage, first - 1) === 'en') ||
  (formAt(passage, first) === 'under' && first === at - 1 && isGlued(passage, at + 1) && formAt(passage, at + 1) === '-');

/** Where the figure begins once its words of quantity are counted in: what governs it stands before them. */
export function skipQualifiersBack(passage: Passage, at: number): number {
  const first = qualifierBefore(passage, at);
  const start = at - (first?.length ?? 0);
  const second = first === null ? null : qualifierBefore(passage, start);
  return pastMeanBack(passage, start - (second?.length ?? 0));
}

/** «perdront, en moyenne, | 24 %», "lose on average | 3%": between a verb and its figure. */
function pastMeanBack(passage: Passage, at: number): number {
  const comma = formAt(passage, at - 1) === ',';
  const end = comma ? at - 1 : at;
  const mean = `${formAt(passage, end - 2)} ${formAt(passage, end - 1)}`;
  if (mean !== 'en moyenne' && mean !== 'on average') return at;
  return comma && formAt(passage, end - 3) === ',' ? end - 3 : end - 2;
}

/** Past the words of quantity that begin at a token: "just under 16,000". */
export const skipQualifiers = (passage: Passage, at: number): number => at + (phraseAt(passage, at, BEFORE[passage.language])?.length ?? 0);

/** «17,35 €/h brut»: past the rate. */
const skipRate = (passage: Passage, next: number): number => (['/', 'par', 'per'].includes(formAt(passage, next)) ? next + 2 : next);

const FARTHEST_CAP = 8;

const CAPPING = /^(?:cap|caps|capped|capping|limit|limits|limiting|plafonn(?:er|e|ent|ant|era)|limiter|limitant)$/;
const BOUNDS = new Set([',', ';', '.', '(']);

/** "cap interest rates at 2 percent", «plafonner le loyer à 12 €». */
function isCapped(passage: Passage, first: number): boolean {
  if (!['at', 'to', 'a'].includes(formAt(passage, first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - FARTHEST_CAP); at--) {
    if (BOUNDS.has(formAt(passage, at))) return false;
    if (CAPPING.test(formAt(passage, at))) return true;
  }
  return false;
}

const LIMITS: Readonly<Record<string, Qualifier>> = {
  minimum: 'min',
  minimal: 'min',
  minimale: 'min',
  maximum: 'max',
  maximal: 'max',
  maximale: 'max',
};
const FARTHEST_LIMIT = 4;

/** "a minimum donation of £15", «un montant maximal de 5 M€»: an adjective of what the figure is the size of. */
function limitOf(passage: Passage, first: number): Qualifier | null {
  if (!['of', 'de', "d'"].includes(formAt(passage, first - 1))) return null;
  for (let at = first - 2; at >= Math.max(0, first - 1 - FARTHEST_LIMIT); at--) {
    const form = formAt(passage, at);
    if (Object.hasOwn(LIMITS, form)) return LIMITS[form] ?? null;
    if (passage.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

const CUMULATED = /^(?:cumulee?s?|cumulative)$/;
const LEVELS = { fr: toPhraseSet(LEVEL_PHRASES_FR), en: toPhraseSet(LEVEL_PHRASES_EN) };
const FARTHEST_SUBJECT = 10;

/** In English "net" is the first word of a measure's name: "net income", "net sales". */
const NET = /^net(?:s|te|tes)?$/;
const LONGEST_ASIDE = 6;
/** «la dette nette a été ramenée | de 96 à 81 M€» */
const CHANGED = /^(?:ramen|pass|port|abaiss)ee?s?$/;

/** Index before «, hors IFRS 16,» that ends right before a token; the token itself when nothing is set off there. */
function skipAsideBack(passage: Passage, at: number): number {
  if (formAt(passage, at - 1) !== ',') return at;
  for (let from = at - 2; from >= Math.max(0, at - LONGEST_ASIDE); from--) if (formAt(passage, from) === ',') return from;
  return at;
}

/** «Le budget cumulé des trois ports atteint 4 M€», «L'endettement net, hors impôts, s'élève à 87 M€»: what the level is of says it. */
function saidOfSubject(passage: Passage, { first, unit }: Figure): Qualifier | null {
  const changed = CHANGED.test(formAt(passage, first - 1)) ? 1 : 0;
  const verb = phraseBefore(passage, first, LEVELS[passage.language])?.length ?? changed;
  if (verb === 0) return null;
  const head = skipAsideBack(passage, first - verb);
  for (let at = head - 1; at >= Math.max(0, head - FARTHEST_SUBJECT); at--) {
    if (BOUNDS.has(formAt(passage, at)) || passage.tokens[at]?.kind === 'digits') return null;
    if (CUMULATED.test(formAt(passage, at))) return 'cumulative';
    if (passage.language === 'fr' && NET.test(formAt(passage, at)) && isMoney(unit)) return 'net';
  }
  return null;
}

const FARTHEST_TOTAL = 7;
const RAISED = /^(?:leve[es]*|obtenus?|collecte[es]*|raised|funding|financements?|fonds|raise)$/;

/** «porte à 19,5 M€ le total des fonds levés», "takes total funding to €57 million": all that was raised so far. */
function isTotalOfRaised(passage: Passage, { first, next }: Figure): boolean {
  const french = formAt(passage, first - 1) === 'a' && /^port(?:e|ent|ant|er|era)$/.test(formAt(passage, first - 2));
  const [from, to] = french ? [next, next + FARTHEST_TOTAL] : [first - FARTHEST_TOTAL, first - 1];
  if (!french && formAt(passage, first - 1) !== 'to') return false;
  const words = Array.from({ length: to - Math.max(0, from) }, (_, at) => formAt(passage, Math.max(0, from) + at));
  return words.some((word) => ['total', 'totaux', 'montant'].includes(word)) && words.some((word) => RAISED.test(word));
}

export function findQualifier(passage: Passage, figure: Figure): Qualifier | null {
  if (figure.unit === 'rank') return null;
  const before = qualifierBefore(passage, figure.first);
  if (before !== null) return before.value;
  // "2500+ members"
  if (formAt(passage, figure.number.next - 1) === '+' || (formAt(passage, figure.next) === '+' && isGlued(passage, figure.next)))
    return 'min';
  const inner = figure.number.first > figure.first ? qualifierBefore(passage, figure.number.first) : null;
  const after = phraseAt(passage, skipRate(passage, figure.next), AFTER[passage.language]);
  const limit = limitOf(passage, figure.first);
  if (limit !== null) return limit;
  if (isCapped(passage, figure.first)) return 'max';
  if (isTotalOfRaised(passage, figure)) return 'cumulative';
  const said = saidOfSubject(passage, figure);
  if (said !== null) return said;
  return inner?.value ?? after?.value ?? (figure.approx ? 'approx' : null);
}

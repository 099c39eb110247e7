import { numberOf } from './digits.js';
import { directionInto, directionOf } from './directions.js';
import { type Figure, toFigure } from './figure.js';
import { parseNounPhrase } from './noun-phrases.js';
import { parseNumeral } from './numerals.js';
import { formAt, isGlued, type Passage, toPassage } from './tokens.js';
import { parseUnit } from './units.js';

type Trend = Figure['trend'];

interface Multiple {
  value: number;
  next: number;
  trend: Trend;
  number: { first: number; next: number };
  /** A ratio of two amounts rather than a multiple of one. */
  ratio?: boolean;
}

const AUXILIARIES = new Set([
  'a',
  'ont',
  'avait',
  'avaient',
  'aura',
  'auront',
  'ete',
  'est',
  'sont',
  'sera',
  'seront',
  'ayant',
  'fait',
  'presque',
  'quasiment',
  'deja',
  'pratiquement',
  'que',
]);
const TIMES: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, quadrupl: 4, decupl: 10 };
const PARTICIPLES = new Set(['e', 'ee', 'es', 'ees']);
const VERB_ENDINGS = new Set(['er', 'era', 'eront', 'ant', 'ent', 'ait', 'aient', 'erait', 'eraient']);

/** «a doublé», «vont tripler», «doublera»; «double» alone is more often an adjective. */
function frenchVerb(passage: Passage, at: number): number | null {
  const form = formAt(passage, at);
  const stem = Object.keys(TIMES).find((one) => form.startsWith(one));
  if (stem === undefined) return null;
  const ending = form.slice(stem.length);
  const participle = PARTICIPLES.has(ending) && AUXILIARIES.has(formAt(passage, at - 1));
  return participle || VERB_ENDINGS.has(ending) ? (TIMES[stem] ?? null) : null;
}

const TIMES_EN: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  doubles: 2,
  tripled: 3,
  tripling: 3,
  trebled: 3,
  quadrupled: 4,
  quadrupling: 4,
};
const ENGLISH_HELPERS = new Set(['to', 'will', 'would', 'could', 'should', 'can', 'may', 'must']);

function englishVerb(passage: Passage, at: number): number | null {
  const form = formAt(passage, at);
  if (Object.hasOwn(TIMES_EN, form)) return TIMES_EN[form] ?? null;
  if (!ENGLISH_HELPERS.has(formAt(passage, at - 1))) return null;
  return form === 'double' ? 2 : form === 'triple' ? 3 : form === 'quadruple' ? 4 : null;
}

function parseVerb(passage: Passage, at: number): Multiple | null {
  const value = passage.language === 'en' ? englishVerb(passage, at) : frenchVerb(passage, at);
  return value === null ? null : { value, next: at + 1, trend: 'increase', number: { first: at, next: at + 1 } };
}

const MULTIPLIED = /^(?:de)?multipli(?:e|ee|es|ees|er|era|eront|ant|ent|ed|es)$/;
const DIVIDED = /^divis(?:e|ee|es|ees|er|era|eront|ant|ent)$/;
const BY = new Set(['par', 'by']);

/** «multiplié par 3», «divisé par deux». */
function parseFactor(passage: Passage, at: number): Multiple | null {
  const form = formAt(passage, at);
  const trend: Trend = MULTIPLIED.test(form) ? 'increase' : DIVIDED.test(form) ? 'decrease' : null;
  if (trend === null || !BY.has(formAt(passage, at + 1))) return null;
  const numeral = parseNumeral(passage, at + 2);
  return numeral === null ? null : { value: numberOf(numeral), next: numeral.next, trend, number: numeral };
}

const MORE = new Set('plus more higher larger greater bigger faster longer stronger quicker wider heavier richer mieux'.split(' '));
/** A comparison of two levels: «deux fois supérieur à», "three times the number", «2,4 fois la moyenne». */
const LEVEL = new Set(
  "superieur superieure superieurs superieures as the la le les l' magnification that its what celui celle ceux celles".split(' '),
);
const LESS = new Set(['moins', 'inferieur', 'inferieure', 'inferieurs', 'inferieures', 'less', 'fewer', 'lower', 'smaller']);

/** «trois fois», "three times", "twice". */
function parseOccasions(passage: Passage, at: number): { value: number; next: number } | null {
  if (passage.language === 'en' && formAt(passage, at) === 'twice') return { value: 2, next: at + 1 };
  const numeral = parseNumeral(passage, at);
  const link = numeral === null ? '' : formAt(passage, numeral.next);
  if (numeral === null || (link !== 'fois' && link !== 'times')) return null;
  const value = numberOf(numeral);
  return value < 2 && Number.isInteger(value) ? null : { value, next: numeral.next + 1 };
}

const BARE_ARTICLES = /^(?:la|le|les|l'|the|that|its|what)$/;

const PLANS = /^(?:prevu|attendu|espere|envisage|planned|expected|forecast|hoped)e?s?$/;
const FARTHEST_GROUP = 6;

/** «quatre fois plus que prévu», «deux fois plus de filles que de garçons»: two levels side by side, no change. */
function isBetweenGroups(passage: Passage, at: number): boolean {
  if (['que', 'than'].includes(formAt(passage, at))) return PLANS.test(formAt(passage, at + 1));
  if (formAt(passage, at) !== 'de' && formAt(passage, at) !== "d'") return false;
  for (let index = at + 2; index < at + FARTHEST_GROUP; index++)
    if (formAt(passage, index) === 'que') return ['de', "d'"].includes(formAt(passage, index + 1));
  return false;
}

/** «trois fois plus», "three times more", "twice as many", «2,4 fois la moyenne». */
function parseTimes(passage: Passage, at: number): Multiple | null {
  const times = parseOccasions(passage, at);
  if (times === null) return null;
  const { value, next } = times;
  const after = formAt(passage, next);
  const compared = isBetweenGroups(passage, next + 1);
  const known: Trend = MORE.has(after) ? 'increase' : LESS.has(after) ? 'decrease' : null;
  const trend = compared ? null : known;
  if (known === null && !(LEVEL.has(after) && !EVENTS.has(formAt(passage, next + 1)))) return null;
  const end = known === null && BARE_ARTICLES.test(after) ? next : next + 1;
  return { value, next: end, trend, number: { first: at, next }, ratio: LEVERAGE.has(formAt(passage, next + 1)) };
}

// «trois fois la semaine» says how often; «0,9 fois l'EBITDA» is a ratio.
const EVENTS = new Set(['semaine', 'jour', 'an', 'annee', 'mois', 'day', 'week', 'year', 'month']);
const LEVERAGE = new Set(['ebitda', 'ebit', 'ebe', 'resultat', 'revenue', 'earnings', 'sales', 'endettement']);

/** "five-fold", "tenfold", "10-fold". */
function parseFold(passage: Passage, at: number): Multiple | null {
  if (passage.language !== 'en') return null;
  const form = formAt(passage, at);
  const digits = passage.tokens[at]?.kind === 'digits' && formAt(passage, at + 1) === '-' && formAt(passage, at + 2) === 'fold';
  const word = /^([a-z]+)-?fold$/.exec(form)?.[1];
  const inner = word === undefined ? null : toPassage(word, word, 'en', { start: 0, end: word.length });
  const numeral = digits ? parseNumeral(passage, at) : inner === null ? null : parseNumeral(inner, 0);
  const value = numeral === null ? 0 : numberOf(numeral);
  const next = digits ? at + 3 : at + 1;
  return value < 2 ? null : { value, next, trend: 'increase', number: { first: at, next } };
}

/** "by a factor of four", «d'un facteur 3». */
function parseFactorOf(passage: Passage, at: number): Multiple | null {
  const form = formAt(passage, at);
  if (form !== 'factor' && form !== 'facteur') return null;
  const numeral = parseNumeral(passage, formAt(passage, at + 1) === 'of' || formAt(passage, at + 1) === 'de' ? at + 2 : at + 1);
  const direction = directionInto(passage, at - 1) ?? directionOf(passage, at - 3) ?? 'increase';
  return numeral === null ? null : { value: numberOf(numeral), next: numeral.next, trend: direction, number: numeral };
}

const DOUBLES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4 };
const OWNERS = new Set(['what', 'the', 'that', 'its', 'their', 'our']);

/** "nearly double what we had", «le double de»: an adjective before what is compared. */
function parseDouble(passage: Passage, at: number): Multiple | null {
  const value = Object.hasOwn(DOUBLES, formAt(passage, at)) ? (DOUBLES[formAt(passage, at)] ?? 0) : 0;
  if (value === 0 || passage.language !== 'en' || !OWNERS.has(formAt(passage, at + 1))) return null;
  return { value, next: at + 1, trend: null, number: { first: at, next: at + 1 } };
}

/** «0,9x», "1.2x", "odds ratio 4.2", «un ratio de 3,5»: a ratio. */
function parseRatio(passage: Passage, at: number): Multiple | null {
  if (passage.tokens[at]?.kind !== 'digits') return null;
  const numeral = parseNumeral(passage, at);
  if (numeral === null || numeral.words) return null;
  const glued = ['x', '×'].includes(formAt(passage, numeral.next)) && isGlued(passage, numeral.next);
  const link = ['de', 'of', ':', 'is', 'was', 'est'].includes(formAt(passage, at - 1)) ? at - 2 : at - 1;
  const named = formAt(passage, link) === 'ratio' && numeral.mantissa.includes('.') && parseUnit(passage, numeral.next, false) === null;
  if (!glued && !(named && parseNounPhrase(passage, numeral.next) === null)) return null;
  return { value: numberOf(numeral), next: glued ? numeral.next + 1 : numeral.next, trend: null, number: numeral, ratio: true };
}

/** «×3», «x 8». */
function parseSign(passage: Passage, at: number): Multiple | null {
  const form = formAt(passage, at);
  if ((form !== '×' && form !== 'x') || isGlued(passage, at) || passage.tokens[at - 1]?.kind === 'digits') return null;
  const numeral = passage.tokens[at + 1]?.kind === 'digits' ? parseNumeral(passage, at + 1) : null;
  return numeral === null ? null : { value: numberOf(numeral), next: numeral.next, trend: 'increase', number: numeral };
}

const MULTIPLES = [parseVerb, parseFactor, parseRatio, parseTimes, parseFold, parseFactorOf, parseDouble, parseSign] as const;

/** Figures that multiply: value 3 of unit `multiple` for «triplé». */
export function parseMultiplier(passage: Passage, at: number): Figure | null {
  for (const parse of MULTIPLES) {
    const multiple = parse(passage, at);
    if (multiple === null) continue;
    const { value, next, trend, number, ratio } = multiple;
    return toFigure({ rule: 'multiplier', kind: 'ratio', unit: ratio ? 'ratio' : 'multiple', value, first: at, next, number }, { trend });
  }
  return null;
}

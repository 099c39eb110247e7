import { numberOf } from './digits.js';
import { directionInto, directionOf } from './directions.js';
import { type Figure, toFigure } from './figure.js';
import { parseNounPhrase } from './noun-phrases.js';
import { parseNumeral } from './numerals.js';
import { parseTimes } from './times.js';
import { formAt, isGlued, type Passage, printedAt, toPassage } from './tokens.js';
import { parseUnit } from './units.js';

type Trend = Figure['trend'];

/** A figure that multiplies, before it is one. */
export interface Multiple {
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

const OBJECT_ARTICLES = new Set(['le', 'la', "l'", 'les', 'son', 'sa', 'ses', 'leur', 'notre']);
const OBJECT_NOUNS = new Set(
  'nombre budget capacite production effectif effectifs surface montant volume taux prix enveloppe offre frequence aide aides mise dotation subvention chiffre'.split(
    ' ',
  ),
);

/** «a doublé», «vont tripler», «doublera»; «double» alone is more often an adjective. */
function frenchVerb(passage: Passage, at: number): number | null {
  const form = formAt(passage, at);
  const stem = Object.keys(TIMES).find((one) => form.startsWith(one));
  if (stem === undefined) return null;
  const ending = form.slice(stem.length);
  // «l'article 4 | triple le nombre de bus»
  if (
    ending === 'e' &&
    passage.tokens[at]?.kind === 'word' &&
    OBJECT_NOUNS.has(formAt(passage, at + 2)) &&
    OBJECT_ARTICLES.has(formAt(passage, at + 1))
  )
    return TIMES[stem] ?? null;
  // «un doublement de son budget»; «doublement utile» is an adverb.
  const planned = /^(?:prevu|attendu|annonce|estime|espere)$/.test(formAt(passage, at + 1)) ? at + 2 : at + 1;
  if (ending === 'ement' && ['de', 'du', 'des', "d'"].includes(formAt(passage, planned))) return TIMES[stem] ?? null;
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
  return form === 'double' ? 2 : form === 'triple' || form === 'treble' ? 3 : form === 'quadruple' ? 4 : null;
}

function parseVerb(passage: Passage, at: number): Multiple | null {
  const value = passage.language === 'en' ? englishVerb(passage, at) : frenchVerb(passage, at);
  return value === null ? null : { value, next: at + 1, trend: 'increase', number: { first: at, next: at + 1 } };
}

const MULTIPLIED = /^(?:de)?multipli(?:e|ee|es|ees|er|era|eront|ant|ent|ed|es|ons|ez|ait|aient)$/;
const DIVIDED = /^divis(?:e|ee|es|ees|er|era|eront|ant|ent|ons|ez|ait|aient)$/;
const BY = new Set(['par', 'by']);

/** «multiplié par 3», «divisé par deux». */
function parseFactor(passage: Passage, at: number): Multiple | null {
  const form = formAt(passage, at);
  const trend: Trend = MULTIPLIED.test(form) ? 'increase' : DIVIDED.test(form) ? 'decrease' : null;
  if (trend === null || !BY.has(formAt(passage, at + 1))) return null;
  const numeral = parseNumeral(passage, at + 2);
  return numeral === null ? null : { value: numberOf(numeral), next: numeral.next, trend, number: numeral };
}

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

/** «près du double», «le triple de»: of what was just said. */
function parseTheDouble(passage: Passage, at: number): Multiple | null {
  const value = Object.hasOwn(DOUBLES, formAt(passage, at)) ? (DOUBLES[formAt(passage, at)] ?? 0) : 0;
  const article = formAt(passage, at - 1);
  if (value === 0 || passage.language !== 'fr' || !['du', 'le', 'au'].includes(article)) return null;
  const open = ['de', "d'", 'du', 'en', '', '.', ',', ')', ';'].includes(formAt(passage, at + 1));
  const near = article === 'le' || ['pres', 'plus', 'presque', 'quasi'].includes(formAt(passage, at - 2));
  return open && near ? { value, next: at + 1, trend: null, number: { first: at, next: at + 1 } } : null;
}

/** "3.4x higher throughput": a multiple of what it was. */
const isCompared = (passage: Passage, at: number): boolean =>
  /^(?:higher|faster|larger|greater|bigger|lower|slower|smaller|more|less|cheaper|better|plus|moins)$/.test(formAt(passage, at));

/** «0,9x», "1.2x", "odds ratio 4.2", «un ratio de 3,5»: a ratio. */
function parseRatio(passage: Passage, at: number): Multiple | null {
  if (passage.tokens[at]?.kind !== 'digits') return null;
  const numeral = parseNumeral(passage, at);
  if (numeral === null || numeral.words) return null;
  // «05555X» is a code.
  const code = printedAt(passage, numeral.next) === 'X' || /^0\d/.test(numeral.mantissa);
  const glued = ['x', '×'].includes(formAt(passage, numeral.next)) && isGlued(passage, numeral.next) && !code;
  const link = ['de', 'of', ':', 'is', 'was', 'est'].includes(formAt(passage, at - 1)) ? at - 2 : at - 1;
  const named = formAt(passage, link) === 'ratio' && numeral.mantissa.includes('.') && parseUnit(passage, numeral.next, false) === null;
  if (!glued && !(named && parseNounPhrase(passage, numeral.next) === null)) return null;
  return {
    value: numberOf(numeral),
    next: glued ? numeral.next + 1 : numeral.next,
    trend: null,
    number: numeral,
    ratio: !(glued && (isCompared(passage, numeral.next + 1) || directionOf(passage, at - 1) !== null)),
  };
}

/** «×3», «x 8». */
function parseSign(passage: Passage, at: number): Multiple | null {
  const form = formAt(passage, at);
  if ((form !== '×' && form !== 'x') || isGlued(passage, at) || passage.tokens[at - 1]?.kind === 'digits') return null;
  const numeral = passage.tokens[at + 1]?.kind === 'digits' ? parseNumeral(passage, at + 1) : null;
  // «x86», "x64": glued to two digits, the letter makes a code of them.
  if (numeral === null || (form === 'x' && isGlued(passage, at + 1) && numberOf(numeral) > 20)) return null;
  return { value: numberOf(numeral), next: numeral.next, trend: 'increase', number: numeral };
}

const NUMBERED = [parseRatio, parseTimes, parseFold] as const;
const WORDED = [parseVerb, parseFactor, parseTimes, parseFold, parseFactorOf, parseDouble, parseTheDouble, parseSign] as const;
/** How a word that multiplies by itself begins or ends: spares all others the asking. */
const MULTIPLYING = /^(?:doubl|tripl|trebl|quadrupl|decupl|multipl|demultipl|divis|fact|twice$|x$|×$)|fold$/;

function multiplesAt(passage: Passage, at: number): readonly ((passage: Passage, at: number) => Multiple | null)[] {
  if (parseNumeral(passage, at) !== null) return NUMBERED;
  return MULTIPLYING.test(formAt(passage, at)) ? WORDED : [];
}

/** Figures that multiply: value 3 of unit `multiple` for «triplé». */
export function parseMultiplier(passage: Passage, at: number): Figure | null {
  for (const parse of multiplesAt(passage, at)) {
    const multiple = parse(passage, at);
    if (multiple === null) continue;
    const { value, next, trend, number, ratio } = multiple;
    return toFigure({ rule: 'multiplier', kind: 'ratio', unit: ratio ? 'ratio' : 'multiple', value, first: at, next, number }, { trend });
  }
  return null;
}

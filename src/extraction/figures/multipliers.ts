import { numberOf } from './digits.js';
import { type Figure, toFigure } from './figure.js';
import { parseNumeral } from './numerals.js';
import { formAt, isGlued, type Passage } from './tokens.js';

type Trend = Figure['trend'];

interface Multiple {
  value: number;
  next: number;
  trend: Trend;
  number: { first: number; next: number };
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

const MORE = new Set([
  'plus',
  'superieur',
  'superieure',
  'superieurs',
  'superieures',
  'more',
  'higher',
  'larger',
  'greater',
  'bigger',
  'faster',
  'as',
  'the',
]);
const LESS = new Set(['moins', 'inferieur', 'inferieure', 'inferieurs', 'inferieures', 'less', 'fewer', 'lower', 'smaller']);

/** «trois fois plus», "three times more", "twice as many". */
function parseTimes(passage: Passage, at: number): Multiple | null {
  const twice = passage.language === 'en' && formAt(passage, at) === 'twice';
  const numeral = twice ? null : parseNumeral(passage, at);
  const link = numeral === null ? '' : formAt(passage, numeral.next);
  if (!twice && link !== 'fois' && link !== 'times') return null;
  const next = twice ? at + 1 : (numeral?.next ?? at) + 1;
  const after = formAt(passage, next);
  const trend: Trend = MORE.has(after) ? 'increase' : LESS.has(after) ? 'decrease' : null;
  const value = numeral === null ? 2 : numberOf(numeral);
  if (trend === null || value < 2) return null;
  return { value, next: next + 1, trend, number: { first: at, next } };
}

/** «×3», «x 8». */
function parseSign(passage: Passage, at: number): Multiple | null {
  const form = formAt(passage, at);
  if ((form !== '×' && form !== 'x') || isGlued(passage, at) || passage.tokens[at - 1]?.kind === 'digits') return null;
  const numeral = passage.tokens[at + 1]?.kind === 'digits' ? parseNumeral(passage, at + 1) : null;
  return numeral === null ? null : { value: numberOf(numeral), next: numeral.next, trend: 'increase', number: numeral };
}

/** Figures that multiply: value 3 of unit `multiple` for «triplé». */
export function parseMultiplier(passage: Passage, at: number): Figure | null {
  const multiple = parseVerb(passage, at) ?? parseFactor(passage, at) ?? parseTimes(passage, at) ?? parseSign(passage, at);
  if (multiple === null) return null;
  const { value, next, trend, number } = multiple;
  return toFigure({ rule: 'multiplier', kind: 'ratio', unit: 'multiple', value, first: at, next, number }, { trend });
}

import { isYearForm } from '../text/year-forms.js';
import { findObject } from './change-objects.js';
import { numberOf } from './digits.js';
import { directionOf, isSizeOfChange } from './directions.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { EXPLICIT_OF, parseOwnerOf } from './fraction-owners.js';
import { FRACTIONS_EN } from './lexicons/en/numbers.js';
import { FRACTIONS_FR } from './lexicons/fr/numbers.js';
import { parseNumberWords } from './number-words.js';
import { magnitudeOfPart } from './numerals.js';
import { skipQualifiersBack } from './qualifiers.js';
import { subjectBefore } from './subjects.js';
import { formAt, isGlued, type Passage, toPassage } from './tokens.js';

interface Fraction {
  /** Where the number begins, when not with the first word that was read. */
  first?: number;
  value: number;
  denominator: number;
  next: number;
}

const own = (table: Readonly<Record<string, number>>, form: string): number | undefined =>
  Object.hasOwn(table, form) ? table[form] : undefined;

const DENOMINATORS = { fr: FRACTIONS_FR, en: FRACTIONS_EN };
const HALF_ARTICLES = new Set(['la', 'une']);
const ONE_ARTICLES = new Set(['un', 'le', 'a', 'an', 'one', 'cet', 'ce']);

/** «la moitié», «un tiers de», "a third of", "half of", "half the". */
function parseOne(passage: Passage, at: number): Fraction | null {
  const form = formAt(passage, at);
  const noun = formAt(passage, at + 1);
  if (form === 'half' && (EXPLICIT_OF.en.has(formAt(passage, pastGloss(passage, at + 1))) || isBareHalf(passage, at)))
    return { value: 1, denominator: 2, next: at + 1 };
  if (form === 'moitie' && isBareHalf(passage, at)) return { value: 1, denominator: 2, next: at + 1 };
  if (form === 'du' && isContracted(passage, at)) {
    const parts = own(FRACTIONS_FR, noun);
    return parts === undefined || noun.endsWith('s') ? null : { first: at + 1, value: 1, denominator: parts, next: at + 2 };
  }
  const article = noun === 'moitie' ? HALF_ARTICLES.has(form) : ONE_ARTICLES.has(form);
  const denominator = article ? own(DENOMINATORS[passage.language], noun) : undefined;
  return denominator !== undefined && isGoverned(passage, at) ? { value: 1, denominator, next: at + 2 } : null;
}

/** «près du quart de», «plus du tiers», «réduire du tiers»: the article is in the preposition. */
const isContracted = (passage: Passage, at: number): boolean =>
  passage.language === 'fr' &&
  formAt(passage, at + 1) !== 'moitie' &&
  (['pres', 'plus', 'moins', 'autour'].includes(formAt(passage, at - 1)) || directionOf(passage, at - 1) !== null);

/** "by nearly half", "just over half today", «près de moitié», «pour moitié»: never "half a million", "half-year". */
function isBareHalf(passage: Passage, at: number): boolean {
  const start = skipQualifiersBack(passage, at);
  const small = formAt(passage, at) === 'moitie' && formAt(passage, at - 1) === 'pour';
  const goesOn = ['a', 'an', '-', 'way', 'million', 'dozen'].includes(formAt(passage, at + 1)) || passage.tokens[at + 1]?.kind === 'digits';
  return small || (start < at && !goesOn && (formAt(passage, at) === 'moitie' || !isPlainWord(passage, at + 1)));
}

/** What may follow "over half" where it stands for a noun: "over half were food", "half say so". */
const AFTER_HALF = new Set(
  'today now work works earn pay need spend struggle rely receive take travel commute agree oppose prefer expect favor favour by in since on over as and after from between was were is are have has had will would can could say said think feel believe want report reported use used own live lived worry plan support expect'.split(
    ' ',
  ),
);

const isPlainWord = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'word' && !AFTER_HALF.has(formAt(passage, at));

/** «la moitié | environ | du métal» */
const pastAbout = (passage: Passage, at: number): number => (['environ', 'seulement'].includes(formAt(passage, at)) ? at + 1 : at);

const isGoverned = (passage: Passage, at: number): boolean =>
  EXPLICIT_OF[passage.language].has(formAt(passage, pastGloss(passage, pastAbout(passage, at + 2)))) ||
  isSizeOfChange(passage, at) ||
  isTaken(passage, at);

const PARTED = new Set(['dont', 'which', 'whom', ',', 'par', 'by', 'que', "qu'", 'soit', 'or', 'ou']);

/** «dont la moitié consacrée à», «plus d'un tiers est sorti», "nearly half of which": a share of what was said. */
function isTaken(passage: Passage, at: number): boolean {
  const start = skipQualifiersBack(passage, at);
  return (
    start < at || ['dont', 'which', 'whom'].includes(formAt(passage, start - 1)) || (start === 0 && PARTED.has(formAt(passage, at + 2)))
  );
}

const HALVING = /^(?:halved|halving|halve)$/;

/** "were halved": by one of two parts. */
const parseHalved = (passage: Passage, at: number): Fraction | null =>
  passage.language === 'en' && HALVING.test(formAt(passage, at)) ? { value: 1, denominator: 2, next: at + 1 } : null;

/** "by half". */
function parseHalf(passage: Passage, at: number): Fraction | null {
  const half = formAt(passage, at) === 'half' && formAt(passage, at - 1) === 'by';
  return half && isSizeOfChange(passage, at) ? { value: 1, denominator: 2, next: at + 1 } : null;
}

/** «réduit de moitié». */
function parseByHalf(passage: Passage, at: number): Fraction | null {
  const half = formAt(passage, at) === 'de' && formAt(passage, at + 1) === 'moitie';
  const near = formAt(passage, at - 1) === 'pres';
  return half && !near && isSizeOfChange(passage, at + 1) ? { value: 1, denominator: 2, next: at + 2 } : null;
}

/** «deux tiers», «trois quarts», "three quarters". */
function parseSeveral(passage: Passage, at: number): Fraction | null {
  const number = parseNumberWords(passage, at);
  const noun = number === null ? '' : formAt(passage, number.next);
  const denominator = own(DENOMINATORS[passage.language], noun);
  const plural = noun.endsWith('s') && noun !== 'halves';
  if (number === null || denominator === undefined || !plural) return null;
  const value = numberOf(number);
  return value >= 2 && value < denominator ? { value, denominator, next: number.next + 1 } : null;
}

/** "two-thirds" is one token. */
function parseHyphenated(passage: Passage, at: number): Fraction | null {
  const token = passage.tokens[at];
  const cut = token?.kind === 'word' && token.form.length < 40 ? token.form.lastIndexOf('-') : -1;
  if (token === undefined || cut < 0) return null;
  const denominator = own(DENOMINATORS[passage.language], token.form.slice(cut + 1));
  // "one-half million" is a number.
  if (denominator === undefined || /^(?:million|billion)$/.test(formAt(passage, at + 1))) return null;
  const form = token.form.slice(0, cut);
  const number = parseNumberWords(toPassage(form, form, passage.language, { start: 0, end: form.length }), 0);
  const value = number === null ? 0 : numberOf(number);
  return value >= 1 && value < denominator ? { value, denominator, next: at + 1 } : null;
}

const SLASHED = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '2/5', '3/5', '4/5', '1/10', '9/10']);
const VULGAR: Readonly<Record<string, readonly [number, number]>> = { '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4] };

/** «3/4 des», «¾». */
function parseSlashed(passage: Passage, at: number): Fraction | null {
  const vulgar = VULGAR[formAt(passage, at)];
  if (vulgar !== undefined) return { value: vulgar[0], denominator: vulgar[1], next: at + 1 };
  if (formAt(passage, at + 1) !== '/') return null;
  const [numerator, denominator] = [formAt(passage, at), formAt(passage, at + 2)];
  const glued = isGlued(passage, at + 1) && isGlued(passage, at + 2);
  const known = glued && SLASHED.has(`${numerator}/${denominator}`);
  // «1/2» alone is a page; a fraction is a fraction of something.
  const owned = EXPLICIT_OF[passage.language].has(formAt(passage, at + 3)) || ['les', 'dont'].includes(formAt(passage, at - 1));
  if (!known || !owned) return null;
  return { value: Number(numerator), denominator: Number(denominator), next: at + 3 };
}

/** "the first half of 2025", "a quarter of an hour": time. */
const isPartOfYear = (passage: Passage, at: number, next: number): boolean =>
  ['first', 'second', 'third', 'fourth', 'last', 'latter'].includes(formAt(passage, at - 1)) ||
  (formAt(passage, next) === 'of' && (isYearForm(formAt(passage, next + 1)) || ['fiscal', 'next'].includes(formAt(passage, next + 1))));

const BODIES = /^(?:majority|majorities|stake|share|vote|quorum|majorite|participation)$/;

/** "a two-thirds | majority", "cut prices by a third", «les ventes | ont chuté d'un quart»: what is parted where no "of" says it. */
function ownerlessNoun(passage: Passage, at: number, next: number, halved: boolean): Stretch | null {
  if (BODIES.test(formAt(passage, next))) return { first: next, next: next + 1 };
  if (halved) return subjectBefore(passage, at);
  return findObject(passage, at) ?? (isSizeOfChange(passage, at) ? subjectBefore(passage, at) : null);
}

/** "almost a third | (31%) | of people": past the same share in percent; the index itself where there is none. */
function pastGloss(passage: Passage, at: number): number {
  if (formAt(passage, at) !== '(' || passage.tokens[at + 1]?.kind !== 'digits') return at;
  for (let next = at + 2; next < at + LONGEST_GLOSS; next++)
    if (formAt(passage, next) === ')') return ['%', 'percent', 'cent'].includes(formAt(passage, next - 1)) ? next + 1 : at;
  return at;
}
const LONGEST_GLOSS = 7;

/** «la moitié des élèves», «deux tiers», "two-thirds", «3/4 des agents»: a value over a denominator. */
export function parseFraction(passage: Passage, at: number): Figure | null {
  const fraction =
    parseSlashed(passage, at) ??
    parseHyphenated(passage, at) ??
    parseSeveral(passage, at) ??
    parseOne(passage, at) ??
    parseHalf(passage, at) ??
    parseHalved(passage, at) ??
    parseByHalf(passage, at);
  if (fraction === null) return null;
  const { value, denominator, next, first = at } = fraction;
  // «un quart de finale»
  if (/^finales?$/.test(formAt(passage, next + 1)) || isPartOfYear(passage, at, next) || magnitudeOfPart(passage, next) >= 0) return null;
  const about = pastAbout(passage, next);
  const gloss = pastGloss(passage, about);
  const owner = parseOwnerOf(passage, gloss);
  const halved = HALVING.test(formAt(passage, at));
  const counted = owner === null ? ownerlessNoun(passage, at, next, halved) : { first: owner.from, next: owner.next };
  const number = { first, next };
  return toFigure(
    { rule: 'fraction', kind: 'share', unit: 'count', value, first, next: gloss === about ? (owner?.next ?? next) : next, number },
    { denominator, counted, noun: passage.carried, trend: halved ? 'decrease' : null },
  );
}

import type { Figure } from './figure.js';
import { AGED_EN, TIME_AFTER_EN, TIME_BEFORE_EN } from './lexicons/en/contexts.js';
import { AGED_FR, TIME_AFTER_FR, TIME_BEFORE_FR, TIME_LINKS_FR } from './lexicons/fr/contexts.js';
import { LEVEL_PHRASES_FR } from './lexicons/fr/ellipses.js';
import { phraseAt, phraseBefore, toPhraseSet } from './phrases.js';
import { formAt, isCapitalized, isGlued, type Passage } from './tokens.js';
import { isDuration } from './units.js';

const TIME_BEFORE = { fr: toPhraseSet(TIME_BEFORE_FR), en: toPhraseSet(TIME_BEFORE_EN) };
const TIME_AFTER = { fr: toPhraseSet(TIME_AFTER_FR), en: toPhraseSet(TIME_AFTER_EN) };
const ORDERED = new Set([
  'premier',
  'premiers',
  'premiere',
  'premieres',
  'dernier',
  'derniers',
  'derniere',
  'dernieres',
  'prochain',
  'prochains',
  'prochaine',
  'prochaines',
  'last',
  'past',
  'next',
  'first',
]);
const OLDEST = 115;
const isTime = ({ unit }: Figure): boolean => isDuration(unit);

/** The unit is seconds or minutes: `other`, but a span of time all the same. */
const isShortTime = (passage: Passage, { next }: Figure): boolean =>
  /^(?:secondes?|minutes?|min|seconds?|minutes?)$/.test(formAt(passage, next - 1));

const COMPARED_AFTER = new Set(['instead', 'rather', 'contre', 'compared', 'against', 'versus', 'vs', 'au']);

/** "in two days instead of four", «en 38 minutes contre une heure»: a duration that is compared is measured. */
const isCompared = (passage: Passage, { next }: Figure): boolean =>
  COMPARED_AFTER.has(formAt(passage, next)) && (formAt(passage, next) !== 'au' || formAt(passage, next + 1) === 'lieu');

const HOURS = /^(?:heures?|hours?|h)$/;
const PAST = new Set([
  'ago',
  'later',
  'earlier',
  'before',
  'after',
  'apres',
  'avant',
  'plus',
  'auparavant',
  'depuis',
  'since',
  'early',
  'late',
]);

/** «en 14 secondes», "within four hours": how fast something is done, where years only say when. */
function isSpeed(passage: Passage, figure: Figure): boolean {
  const hours = HOURS.test(formAt(passage, figure.next - 1)) && figure.unit === 'hours';
  if (!hours && !isShortTime(passage, figure)) return false;
  if (PAST.has(formAt(passage, figure.next))) return false;
  return phraseBefore(passage, figure.first, SPEEDS[passage.language]) !== null;
}

const SPEEDS = {
  fr: toPhraseSet([
    'en',
    'sous',
    'en moins de',
    'en plus de',
    'en a peine',
    'en seulement',
    'dans les',
    'les',
    'des',
    'de',
    'sous les',
    'en pres de',
  ]),
  en: toPhraseSet([
    'in',
    'within',
    'in under',
    'in less than',
    'in just',
    'in only',
    'in about',
    'in more than',
    'the',
    'of',
    'in around',
    'in over',
  ]),
};

/** «en moins de 12 semaines», "in under ten days": a speed as well, short enough to be one. */
const isFast = (passage: Passage, { unit, first }: Figure): boolean =>
  (unit === 'weeks' || unit === 'days') && phraseBefore(passage, first, FAST[passage.language]) !== null;

const FAST = {
  fr: toPhraseSet(['en moins de', 'en a peine', 'en seulement']),
  en: toPhraseSet(['in under', 'in less than', 'in just', 'in only']),
};

/** "the same six months of 2021", «les trois premiers mois de l'année»: a stretch of a year. */
const isOfYear = (passage: Passage, { next }: Figure): boolean =>
  ['of', 'de', 'to', 'ended', 'ending', 'clos'].includes(formAt(passage, next)) &&
  (/^(?:19|20)\d\d$/.test(formAt(passage, next + 1)) || ['ended', 'ending', 'clos'].includes(formAt(passage, next)));

/** «taux d'insertion à six mois», «moyenne à 5 ans»: measured after that time. */
const isHorizon = (passage: Passage, { first }: Figure): boolean =>
  ['a', 'at'].includes(formAt(passage, first - 1)) &&
  /^(?:insertion|survie|emploi|moyenne|horizon|echeance|perspective|taux|rate|survival|average)$/.test(formAt(passage, first - 2));

/** «toutes les 90 secondes», "every 20 minutes": a frequency is a measure. */
const isFrequency = (passage: Passage, { first }: Figure): boolean =>
  (formAt(passage, first - 1) === 'les' && /^tou(?:s|tes)$/.test(formAt(passage, first - 2))) || formAt(passage, first - 1) === 'every';

const OLD = new Set(['old', 'olds']);

const isAttributive = (passage: Passage, { number, next }: Figure): boolean =>
  passage.language === 'en' &&
  ((number.next === next && formAt(passage, number.first).includes('-')) ||
    (formAt(passage, next - 2) === '-' && isGlued(passage, next - 1)));

/** «depuis dix ans», «trois mois après», "two years ago": says when, measures nothing. */
function isTimeAdverbial(passage: Passage, figure: Figure): boolean {
  if (!isTime(figure) && !isShortTime(passage, figure)) return false;
  // "the 12-month program" is as long as it says.
  if (isAttributive(passage, figure)) return OLD.has(formAt(passage, figure.next + 1));
  if (isFrequency(passage, figure)) return figure.unit === 'years' || figure.unit === 'months';
  if (isCompared(passage, figure) || isSpeed(passage, figure) || isFast(passage, figure)) return false;
  if (isOfYear(passage, figure) || isHorizon(passage, figure)) return true;
  if (phraseAt(passage, figure.next, TIME_AFTER[passage.language]) !== null) return true;
  if (ORDERED.has(formAt(passage, figure.next)) || ORDERED.has(formAt(passage, figure.next - 2))) return true;
  return phraseBefore(passage, figure.first, TIME_BEFORE[passage.language]) !== null;
}

const FARTHEST_PERSON = 5;

/** A person's word before, with nothing but links between: «jeunes de 16 à 25 ans», «les moins de 26 ans». */
function isAgeLimit(passage: Passage, first: number): boolean {
  const aged = passage.language === 'en' ? AGED_EN : AGED_FR;
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST_PERSON); index--) {
    const form = formAt(passage, index);
    if (aged.has(form)) return true;
    if (!TIME_LINKS_FR.has(form)) return false;
    if (form === 'les' || form === 'des') return true;
  }
  return false;
}

/** «Sophie, 34 ans, apprentie»: between commas after a name. */
const isAgeOfName = (passage: Passage, { first, next }: Figure): boolean =>
  formAt(passage, first - 1) === ',' && isCapitalized(passage, first - 2) && [',', '.', ')', ''].includes(formAt(passage, next));

const HAVING = new Set([
  'a',
  'ont',
  'aura',
  'auront',
  'avait',
  'avaient',
  'ai',
  'avons',
  'avez',
  'fete',
  'fetent',
  'ses',
  'nos',
  'leurs',
  'mes',
  'vos',
]);
const SPANS =
  /^(?:duree|delai|periode|engagement|peine|contrat|convention|bail|mandat|concession|pret|plan|programme|formation|experience|garantie|cycle|amortissement|horizon)s?$/;
const OLDEST_PUPIL = 35;

/** «les ados de 13 à 15 ans»: a range of years after a noun that has no duration. */
const isAgeBracket = (passage: Passage, { rule, first, value_max }: Figure): boolean =>
  rule === 'range' && (value_max ?? 0) <= OLDEST_PUPIL && formAt(passage, first - 1) === 'de' && !SPANS.test(formAt(passage, first - 2));

const YOUNGEST_LIMIT = 13;
const LIMITS = new Set(['moins', 'plus', 'than', 'under', 'over']);

/** «clients de moins de 30 ans», «a plus de 55 ans»: an age, unless something that lasts stands before. */
function isLimitOfAge(passage: Passage, { first, value }: Figure): boolean {
  const at = formAt(passage, first - 1) === 'de' ? first - 2 : first - 1;
  if (passage.language !== 'fr' || value < YOUNGEST_LIMIT || !LIMITS.has(formAt(passage, at))) return false;
  const link = formAt(passage, at - 1);
  if (HAVING.has(link) || link === 'les' || link === 'aux') return true;
  return link === 'de' && passage.tokens[at - 2]?.kind === 'word' && !SPANS.test(formAt(passage, at - 2));
}

/** «Eirik Nordahl (22 ans, 4 sélections)». */
const isAgeInBrackets = (passage: Passage, { first, next }: Figure): boolean =>
  formAt(passage, first - 1) === '(' && isCapitalized(passage, first - 2) && [',', ')'].includes(formAt(passage, next));

const LEVELS = toPhraseSet(LEVEL_PHRASES_FR);

/** «La durée moyenne s'établit à 6,4 ans»: measured, where «à 6 ans» is an age. */
const isLevel = (passage: Passage, { first, value }: Figure): boolean =>
  !Number.isInteger(value) || phraseBefore(passage, first, LEVELS) !== null;

function isAge(passage: Passage, figure: Figure): boolean {
  if (figure.unit !== 'years' || figure.value > OLDEST) return false;
  if (isLimitOfAge(passage, figure) || isAgeInBrackets(passage, figure)) return true;
  if (
    (passage.language === 'fr' && HAVING.has(formAt(passage, figure.first - 1)) && !isLevel(passage, figure)) ||
    isAgeBracket(passage, figure)
  )
    return true;
  if (isAgeOfName(passage, figure) || isAgeLimit(passage, figure.first)) return true;
  return (
    /^(?:age|agee|ages|agees|aged)$/.test(formAt(passage, figure.first - 1)) ||
    (formAt(passage, figure.next) === 'et' && /^(?:plus|moins)$/.test(formAt(passage, figure.next + 1)))
  );
}

/** «à 18 heures», «16 h»: the clock. */
function isClock(passage: Passage, figure: Figure): boolean {
  if (figure.unit !== 'hours' || figure.value > 24) return false;
  const before = formAt(passage, figure.first - 1);
  return (
    isGlued(passage, figure.next - 1) ||
    formAt(passage, figure.next - 1) === 'h' ||
    figure.rule === 'range' ||
    ['a', 'vers', 'des', 'at'].includes(before)
  );
}

/** Numbers that measure nothing although a unit or a noun follows them. */
export const isExcludedFigure = (passage: Passage, figure: Figure): boolean =>
  (figure.rule !== 'compared' && figure.from_value === null && isTimeAdverbial(passage, figure)) ||
  isAge(passage, figure) ||
  isClock(passage, figure);

import { isYearForm } from '../text/year-forms.js';
import { isAge } from './ages.js';
import { isAgeOrYardstick, isAttributive } from './attributives.js';
import type { Figure } from './figure.js';
import { TIME_AFTER_EN, TIME_BEFORE_EN } from './lexicons/en/contexts.js';
import { TIME_AFTER_FR, TIME_BEFORE_FR } from './lexicons/fr/contexts.js';
import { phraseAt, phraseBefore, toPhraseSet } from './phrases.js';
import { isSentence } from './prison-terms.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, isGlued, type Passage } from './tokens.js';
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

/** «jours ouvrés», "working days": set for somebody to keep. */
const workingWord = (passage: Passage, next: number): string =>
  passage.language === 'en' ? formAt(passage, next - 2) : formAt(passage, next);

const IN_TIME = /^(?:\S* en|en (?:seulement|environ))$/;

/** «en moins de 12 semaines», "in under ten days", "within 10 working days": a speed as well, short enough to be one. */
const isFast = (passage: Passage, { unit, first, next, rule }: Figure): boolean =>
  // «un livre en 1 à 2 mois»
  (rule === 'range' &&
    passage.language === 'fr' &&
    unit !== 'years' &&
    IN_TIME.test(`${formAt(passage, first - 2)} ${formAt(passage, first - 1)}`)) ||
  ((unit === 'weeks' || unit === 'days') &&
    (phraseBefore(passage, first, FAST[passage.language]) !== null ||
      /^(?:working|business|ouvres|ouvrables)$/.test(workingWord(passage, next))));

const FAST = {
  fr: toPhraseSet(['en moins de', 'en a peine', 'en seulement']),
  en: toPhraseSet(['in under', 'in less than', 'in just', 'in only']),
};

/** "40 minutes earlier", "three weeks sooner than planned": by how much, where years only say when. */
const isAhead = (passage: Passage, figure: Figure): boolean => {
  const form = formAt(passage, figure.next);
  if (form === 'sooner') return true;
  const short = figure.unit === 'hours' || isShortTime(passage, figure);
  return (form === 'earlier' && short) || (['earlier', 'later'].includes(form) && formAt(passage, figure.next + 1) === 'than');
};

const TAKING = /^(?:takes?|took|taking|lasts?|lasted|prend|prennent|prenait|prendra|dure|durent|durait|durera)$/;

/** "it takes 1 to 2 weeks after the shot", «le trajet dure 40 minutes avant …»: how long something takes is measured. */
const isTaken = (passage: Passage, { first }: Figure): boolean => TAKING.test(formAt(passage, skipQualifiersBack(passage, first) - 1));

const TERMS =
  /^(?:emprunt|pret|bail|contrat|concession|convention|moratoire|credit|garantie|loan|lease|contract|mortgage|warranty|moratorium)s?$/;

/** «un emprunt sur 25 ans», «un moratoire immédiat de 5 ans»: how long something runs. */
const isTerm = (passage: Passage, { first }: Figure): boolean =>
  ['sur', 'de', 'over', 'of'].includes(formAt(passage, first - 1)) &&
  (TERMS.test(formAt(passage, first - 2)) || TERMS.test(formAt(passage, first - 3)));

/** "the same six months of 2021", «les trois premiers mois de l'année»: a stretch of a year. */
const isOfYear = (passage: Passage, { next }: Figure): boolean =>
  ['of', 'de', 'to', 'ended', 'ending', 'clos'].includes(formAt(passage, next)) &&
  (isYearForm(formAt(passage, next + 1)) || ['ended', 'ending', 'clos'].includes(formAt(passage, next)));

/** «taux d'insertion à six mois», «moyenne à 5 ans»: measured after that time. */
const isHorizon = (passage: Passage, { first }: Figure): boolean =>
  ['a', 'at'].includes(formAt(passage, first - 1)) &&
  /^(?:insertion|survie|emploi|moyenne|horizon|echeance|perspective|taux|mortalite|recidive|remission|guerison|readmissions?|rechutes?|handicap|reussite|rate|survival|mortality|relapse|remission|average)$/.test(
    formAt(passage, first - 2),
  );

/** «toutes les 90 secondes», "every 20 minutes": a frequency is a measure. */
const isFrequency = (passage: Passage, { first }: Figure): boolean =>
  (formAt(passage, first - 1) === 'les' && /^tou(?:s|tes)$/.test(formAt(passage, first - 2))) || formAt(passage, first - 1) === 'every';

/** "in its first ten months", "over the same twelve months", «au cours des dix premiers mois» */
const isStretch = (passage: Passage, { first }: Figure): boolean =>
  ['same', 'first', 'memes'].includes(formAt(passage, first - 1)) &&
  ['its', 'their', 'his', 'her', 'our', 'the', 'les', 'des'].includes(formAt(passage, first - 2));

/** «À deux semaines de la rentrée»: how soon it is, at the head of a sentence. */
const isApproach = (passage: Passage, { first, next }: Figure): boolean =>
  first === 1 && formAt(passage, 0) === 'a' && ['de', 'du', 'des'].includes(formAt(passage, next));

const saysWhen = (passage: Passage, figure: Figure): boolean =>
  isOfYear(passage, figure) || isHorizon(passage, figure) || isStretch(passage, figure) || isApproach(passage, figure);

/** «depuis dix ans», «trois mois après», "two years ago": says when, measures nothing. */
function isTimeAdverbial(passage: Passage, figure: Figure): boolean {
  if (!isTime(figure) && !isShortTime(passage, figure)) return false;
  // "the 12-month program" is as long as it says.
  if (isAttributive(passage, figure)) return isAgeOrYardstick(passage, figure);
  if (isFrequency(passage, figure)) return figure.unit === 'years' || figure.unit === 'months';
  if (isCompared(passage, figure) || isSpeed(passage, figure) || isFast(passage, figure)) return false;
  if (isAhead(passage, figure) || isTaken(passage, figure) || isTerm(passage, figure) || isSentence(passage, figure)) return false;
  if (saysWhen(passage, figure)) return true;
  if (phraseAt(passage, figure.next, TIME_AFTER[passage.language]) !== null) return true;
  if (ORDERED.has(formAt(passage, figure.next)) || ORDERED.has(formAt(passage, figure.next - 2))) return true;
  return phraseBefore(passage, figure.first, TIME_BEFORE[passage.language]) !== null;
}

const CHANGING =
  /^(?:pass|redui|port|augment|diminu|allong|prolong|baiss|ramen|descend|tomb|mont|cut|fell|rose|reduced|went|up|down|dropped)/;

const FOUR_DIGITS = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const BEFORE_CLOCK = new Set(['at', 'until', 'till', 'before', 'after']);

/** "at | 1345 hours" */
const isInFourDigits = (passage: Passage, { first }: Figure): boolean =>
  FOUR_DIGITS.test(formAt(passage, first)) && BEFORE_CLOCK.has(formAt(passage, first - 1));

/** «à 18 heures», «16 h»: the clock. */
function isClock(passage: Passage, figure: Figure): boolean {
  if (figure.unit !== 'hours') return false;
  if (figure.value > 24) return isInFourDigits(passage, figure);
  const before = formAt(passage, figure.first - 1);
  // «la fermeture de 20 heures à 8 heures», but «passe de 8 heures à 6 heures»
  if (figure.from_value !== null && figure.from_value <= 24 && figure.rule.startsWith('shift') && !CHANGING.test(before)) return true;
  return (
    isGlued(passage, figure.next - 1) ||
    formAt(passage, figure.next - 1) === 'h' ||
    figure.rule === 'range' ||
    ['a', 'vers', 'des', 'at'].includes(before)
  );
}

const SPANS = /^(?:mois|ans|annees|jours|semaines|trimestres|semestres|months|years|days|weeks|quarters)$/;

/** «des douze derniers mois», "the last 12 months": a stretch of time, however it is counted. */
function isOrderedTime(passage: Passage, { unit, number, next }: Figure): boolean {
  if (unit !== 'count' || !SPANS.test(formAt(passage, next - 1))) return false;
  for (let at = number.next; at < next - 1; at++) if (ORDERED.has(formAt(passage, at))) return true;
  return false;
}

/** «Neuf mois : la barre est franchie», «Total 9 mois»: the stretch that is reported on. */
const isReported = (passage: Passage, { unit, first, next, from_value }: Figure): boolean =>
  unit === 'months' && from_value === null && ((first === 0 && formAt(passage, next) === ':') || formAt(passage, first - 1) === 'total');

const ERAS = new Set(['decade', 'decades', 'century', 'centuries', 'decennie', 'decennies', 'siecle', 'siecles']);

const SEASONS = /^(?:summers|winters|springs|autumns)$/;
const LASTING = new Set(['depuis', 'pendant', 'durant', 'apres', 'over', 'for', 'during', 'after', 'past', 'last', 'ago', 'il']);

/** "two decades of cuts", «depuis deux décennies», "over four decades": how long something has gone on, as people tell it. */
function isEra(passage: Passage, { unit, number }: Figure): boolean {
  if (unit !== 'count') return false;
  if (SEASONS.test(formAt(passage, number.next))) return ['ago', 'later', 'running'].includes(formAt(passage, number.next + 1));
  if (!ERAS.has(formAt(passage, number.next))) return false;
  const before = formAt(passage, skipQualifiersBack(passage, number.first) - 1);
  const over = ['over', 'for'].includes(formAt(passage, number.first - 1));
  return over || LASTING.has(before) || ['of', 'de', "d'", 'ago'].includes(formAt(passage, number.next + 1));
}

/** Numbers that measure nothing although a unit or a noun follows them. */
export const isExcludedFigure = (passage: Passage, figure: Figure): boolean =>
  (figure.rule !== 'compared' && figure.from_value === null && isTimeAdverbial(passage, figure)) ||
  isOrderedTime(passage, figure) ||
  isReported(passage, figure) ||
  isEra(passage, figure) ||
  (isAge(passage, figure) && !isSentence(passage, figure)) ||
  isClock(passage, figure);

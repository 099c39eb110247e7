import { ROLE_HEADS } from '../lexicons/fr/roles.js';
import type { Figure } from './figure.js';
import { AGED_EN } from './lexicons/en/contexts.js';
import { AGED_FR, KIN_FR, LASTING_AGED_FR, TIME_LINKS_FR } from './lexicons/fr/contexts.js';
import { LEVEL_PHRASES_FR } from './lexicons/fr/ellipses.js';
import { phraseBefore, toPhraseSet } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { isDuration } from './units.js';

const OLDEST = 115;
const FARTHEST_PERSON = 5;

/** A person's word before, with nothing but links between: «jeunes de 16 à 25 ans», «les moins de 26 ans». */
function isAgeLimit(passage: Passage, { first, next }: Figure): boolean {
  const aged = passage.language === 'en' ? AGED_EN : AGED_FR;
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST_PERSON); index--) {
    const form = formAt(passage, index);
    // «une retraite de 40 ans de cotisations»
    if (aged.has(form)) return !(LASTING_AGED_FR.has(form) && formAt(passage, next) === 'de');
    if (!TIME_LINKS_FR.has(form)) return false;
    if (form === 'les' || form === 'des') return true;
  }
  return false;
}

const BABY = new Set(
  'bebe bebes nourrisson nourrissons enfant enfants nouveau-ne nouveau-nes baby babies infant infants newborn calf puppy'.split(' '),
);

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
  return link === 'de' && ['word', 'digits'].includes(passage.tokens[at - 2]?.kind ?? '') && !SPANS.test(formAt(passage, at - 2));
}

/** «Eirik Nordahl (22 ans, 4 sélections)». */
const isAgeInBrackets = (passage: Passage, { first, next }: Figure): boolean =>
  formAt(passage, first - 1) === '(' && isCapitalized(passage, first - 2) && [',', ')'].includes(formAt(passage, next));

const LEVELS = toPhraseSet(LEVEL_PHRASES_FR);

/** «La durée moyenne s'établit à 6,4 ans»: measured, where «à 6 ans» is an age. */
const isLevel = (passage: Passage, { first, value }: Figure): boolean =>
  !Number.isInteger(value) || phraseBefore(passage, first, LEVELS) !== null;

const FARTHEST_FIRST = 4;

/** "aged 6 months | to 5 years". */
function isSecondAge(passage: Passage, first: number): boolean {
  if (!['to', 'a', 'and', 'et'].includes(formAt(passage, first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - 2 - FARTHEST_FIRST); at--) if (AGED.test(formAt(passage, at))) return true;
  return false;
}

const AGED = /^(?:age|agee|ages|agees|aged)$/;

/** «âgés de 6 mois à 10 ans», "aged 6 months to 5 years". */
const isFirstAge = (passage: Passage, start: number): boolean =>
  AGED.test(formAt(passage, start - 1)) || (formAt(passage, start - 1) === 'de' && AGED.test(formAt(passage, start - 2)));

/** «un bébé de moins de six semaines», «Milo, quatre mois,». */
function isAgeOfBaby(passage: Passage, figure: Figure): boolean {
  const start = skipQualifiersBack(passage, figure.first);
  if (isFirstAge(passage, start)) return true;
  return isAgeOfName(passage, figure) || BABY.has(formAt(passage, start - 1)) || BABY.has(formAt(passage, start - 2));
}

/** «âgé de 36 ans en moyenne»: a mean. */
const isMean = (passage: Passage, { next }: Figure): boolean => formAt(passage, next) === 'en' && formAt(passage, next + 1) === 'moyenne';

/** "16-18 year-olds", "300 year-olds" are told by how old they are. */
const isYearOld = (passage: Passage, { counted }: Figure): boolean =>
  counted !== null && /^year-olds?$/.test(formAt(passage, counted.first));

const YOUNG = new Set('children people kids adults youth youths women men girls boys students pupils those anyone residents'.split(' '));
const AGE_LIMITS = new Set(['under', 'over', 'below', 'above']);

/** "children under 18 live in poverty": a bare number right after those whose age it bounds. */
const isBareLimit = (passage: Passage, { unit, counted, first, value }: Figure): boolean =>
  passage.language === 'en' &&
  unit === 'count' &&
  counted === null &&
  value <= OLDEST &&
  AGE_LIMITS.has(formAt(passage, first - 1)) &&
  YOUNG.has(formAt(passage, first - 2));

const PERSON_ARTICLES = new Set(["l'", 'le', 'la', 'un', 'une', 'ma', 'mon', 'sa', 'son', 'cet', 'cette', 'ce']);

/** «l'avocat de 37 ans», «ma mère de 84 ans»: somebody, by a post or as kin. */
const isAgeOfSomebody = (passage: Passage, { first }: Figure): boolean =>
  passage.language === 'fr' &&
  formAt(passage, first - 1) === 'de' &&
  PERSON_ARTICLES.has(formAt(passage, first - 3)) &&
  (KIN_FR.has(formAt(passage, first - 2)) ||
    (ROLE_HEADS.has(formAt(passage, first - 2)) && !LASTING_AGED_FR.has(formAt(passage, first - 2))));

/** How old somebody is, or has to be. */
export function isAge(passage: Passage, figure: Figure): boolean {
  if (isYearOld(passage, figure) || isBareLimit(passage, figure)) return true;
  if (isDuration(figure.unit) && figure.unit !== 'years' && figure.unit !== 'hours') return isAgeOfBaby(passage, figure);
  if (figure.unit !== 'years' || figure.value > OLDEST || isMean(passage, figure)) return false;
  if (isLimitOfAge(passage, figure) || isAgeInBrackets(passage, figure)) return true;
  if (
    (passage.language === 'fr' && HAVING.has(formAt(passage, figure.first - 1)) && !isLevel(passage, figure)) ||
    isAgeBracket(passage, figure)
  )
    return true;
  if (isAgeOfName(passage, figure) || isAgeLimit(passage, figure) || isAgeOfSomebody(passage, figure)) return true;
  return (
    AGED.test(formAt(passage, figure.first - 1)) ||
    isSecondAge(passage, figure.first) ||
    (formAt(passage, figure.next) === 'et' && /^(?:plus|moins)$/.test(formAt(passage, figure.next + 1)))
  );
}

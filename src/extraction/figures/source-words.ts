import { isGivenName } from '../lexicons/given-names.js';
import { isYearForm } from '../text/year-forms.js';
import { englishEnd, isCapital } from './english-names.js';
import { COLLECTIVES_EN, CONDUCTED_EN, DOCUMENTS_EN, ORGANIZATIONS_EN, SOURCE_STOPS_EN, STATING_VERBS_EN } from './lexicons/en/sources.js';
import { COLLECTIVES_FR, CONDUCTED_FR, DOCUMENTS_FR, ORGANIZATIONS_FR, SOURCE_STOPS_FR, STATING_VERBS_FR } from './lexicons/fr/sources.js';
import { formAt, isCapitalized, type Passage, printedAt } from './tokens.js';

const DOCUMENTS = { fr: DOCUMENTS_FR, en: DOCUMENTS_EN };
const ORGANIZATIONS = { fr: ORGANIZATIONS_FR, en: ORGANIZATIONS_EN };
const COLLECTIVES = { fr: COLLECTIVES_FR, en: COLLECTIVES_EN };
const STOPS = { fr: SOURCE_STOPS_FR, en: SOURCE_STOPS_EN };
const VERBS = { fr: STATING_VERBS_FR, en: STATING_VERBS_EN };
/** «menée», "conducted": how a document was made. */
export const CONDUCTED = { fr: CONDUCTED_FR, en: CONDUCTED_EN };
export const DEFINITE = new Set(['le', 'la', 'les', "l'", 'du', 'des', 'the']);
export const INDEFINITE = new Set([
  'un',
  'une',
  'a',
  'an',
  'de',
  'plusieurs',
  'deux',
  'trois',
  'several',
  'recent',
  'new',
  'derniere',
  'dernieres',
  'derniers',
  'dernier',
  'recente',
  'nouvelle',
  'latest',
]);
/** «la plus récente | Enquête», «la toute première»: between an article and the name. */
const RECENCY = new Set([
  'plus',
  'recente',
  'recent',
  'recentes',
  'recents',
  'toute',
  'tout',
  'premiere',
  'premier',
  'dernier',
  'derniere',
]);
export const LINKS = new Set(['de', "d'", 'du', 'des', 'of', 'from', 'by', '&', '-']);
const LONGEST_NAME = 10;

export const isWord = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'word';
export const isDocument = (passage: Passage, at: number): boolean => DOCUMENTS[passage.language].has(formAt(passage, at));
export const isAcronym = (passage: Passage, at: number): boolean => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(printedAt(passage, at));

/** A common noun for a body, or for people who measure together: «le ministère», «les auteurs». */
export const isBody = (passage: Passage, at: number): boolean =>
  ORGANIZATIONS[passage.language].has(formAt(passage, at)) || COLLECTIVES[passage.language].has(formAt(passage, at));

export const isCollective = (passage: Passage, at: number): boolean => COLLECTIVES[passage.language].has(formAt(passage, at));

export function skipArticles(passage: Passage, at: number): number {
  let next = at;
  while (
    next < at + 4 &&
    (DEFINITE.has(formAt(passage, next)) || INDEFINITE.has(formAt(passage, next)) || (next > at && RECENCY.has(formAt(passage, next))))
  )
    next++;
  return next;
}

/** Past «de la», «du», «of the» before another part of the name. */
export function skipLinks(passage: Passage, at: number): number {
  let next = at;
  if (!LINKS.has(formAt(passage, next))) return at;
  next++;
  if (formAt(passage, next) === 'la' || formAt(passage, next) === "l'" || formAt(passage, next) === 'the') next++;
  return next;
}

export const isNamePart = (passage: Passage, at: number): boolean =>
  isWord(passage, at) &&
  (!STOPS[passage.language].has(formAt(passage, at)) || isAcronym(passage, at)) &&
  // "press reports", "according to estimates": nouns as well as verbs.
  (!VERBS[passage.language].has(formAt(passage, at)) || isDocument(passage, at) || isCapitalized(passage, at));

const ADJECTIVE =
  /(?:al|ale|aux|els?|elles?|iens?|iennes?|iques?|ifs?|ives?|aires?|oires?|oles?|ables?|ibles?|istes?|eux|euses?|ains?|aines?|eens?|eennes?|allons?|allonnes?|etons?|etonnes?|icains?|icaines?|emands?|emandes?|agnols?|agnoles?|ais|aises?|ois|oises?|ees?|es)$/;

/** A word of the name in lower case, other than its first. */
const isLower = (passage: Passage, at: number, first: number): boolean =>
  at > first && !isCapitalized(passage, at) && !LINKS.has(formAt(passage, at));

/** «le baromètre | 2024 | de l'Ademe». */
export const skipYear = (passage: Passage, at: number): number =>
  isYearForm(formAt(passage, at)) && LINKS.has(formAt(passage, at + 1)) && isDocument(passage, at - 1) ? at + 1 : at;

/** «données de la | commande publique»: a noun behind a link, a participle without one. */
const isLinkedNoun = (passage: Passage, at: number): boolean => isWord(passage, at) && CONDUCTED_FR.has(formAt(passage, at));

const OF = new Set(['de', 'du', 'des', "d'", 'la', "l'", 'aux']);
const FIELD_ADJECTIVE = /(?:ale?s?|aux|iques?|aires?|ives?|elles?|iennes?)$/;

/** «l'Office des données | sociales»: the adjective of the field that a body is named after. */
const isOfField = (passage: Passage, at: number, linked: number): boolean =>
  isCapitalized(passage, at) && OF.has(formAt(passage, linked - 2)) && FIELD_ADJECTIVE.test(formAt(passage, linked));

/** Whether the word at `linked`, behind the link at `next` if there is one, belongs to the name that begins at `at`. */
function goesOnWith(passage: Passage, at: number, next: number, linked: number): boolean {
  if (!isNamePart(passage, linked) && !(linked > next && isLinkedNoun(passage, linked))) return false;
  if (isCapitalized(passage, linked) || linked !== next) return true;
  // «enquête ménages-déplacements»
  if (next === at + 1 && isDocument(passage, at) && /-(?!memes?$)/.test(formAt(passage, linked))) return true;
  // «Observatoire romand de la santé»: whatever stands between a body's noun and its complement.
  const described = next === at + 1 && LINKS.has(formAt(passage, linked + 1)) && isBody(passage, at) && isCapitalized(passage, at);
  if (described && passage.language === 'fr') return true;
  // English names are capitals throughout, but for a common noun at the head («press reports»); French ones take an adjective.
  const plain = ADJECTIVE.test(formAt(passage, linked)) && !isLower(passage, linked - 1, at);
  const adjective = passage.language === 'fr' && (plain || isOfField(passage, at, linked));
  return adjective || next <= (passage.language === 'en' ? at + 1 : at);
}

/** «Cour des comptes», «Baromètre industriel de l'État»: from its first word to the first that cannot belong. */
export function nameEnd(passage: Passage, at: number): number {
  if (passage.language === 'en' && isCapital(passage, at)) return englishEnd(passage, at);
  let next = at;
  while (next < at + LONGEST_NAME) {
    const linked = next === at ? next : skipLinks(passage, skipYear(passage, next));
    if (!goesOnWith(passage, at, next, linked)) break;
    next = linked + 1;
  }
  return next;
}

export const isPersonal = (passage: Passage, at: number, next: number): boolean => {
  if (/^(?:m|mr|mme|mrs|ms|dr|pr|me|mgr|sen|rep|senator|president|chairman|sir)$/.test(formAt(passage, at))) return true;
  const pair =
    next - at === 2 &&
    isCapitalized(passage, at) &&
    isCapitalized(passage, at + 1) &&
    isGivenName(formAt(passage, at)) &&
    formAt(passage, at) !== 'france';
  const named = pair && !isAcronym(passage, at) && !isAcronym(passage, at + 1);
  return named && ![at, at + 1].some((index) => isBody(passage, index) || isDocument(passage, index));
};

import { ENGLISH_CUES, ENGLISH_PLURAL_CUES } from '../lexicons/en/cue-verbs.js';
import { ROLE_HEADS as ENGLISH_HEADS, ROLE_OPENERS as ENGLISH_OPENERS } from '../lexicons/en/roles.js';
import { FINITE_CUES } from '../lexicons/fr/cue-forms.js';
import { ROLE_HEADS as FRENCH_HEADS, ROLE_OPENERS as FRENCH_OPENERS } from '../lexicons/fr/roles.js';
import { isGivenName } from '../lexicons/given-names.js';
import { foldedAt, isCapital, isEnglishAt, type Words } from '../words.js';
import { saidBySeveral } from './said-by-several.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a role may not run into: the start of another person's name. */
export type IsNameStart = (index: number) => boolean;

const ORDINAL = /^\d{1,2}(?:er|re|ere|e|eme|nd|nde|st|rd|th)$/;
export const DETERMINERS = set(
  'le la les un une the a an son sa ses leur leurs notre nos votre ce cette ces deux trois its his her their our my',
);
/** Contractions that hold a preposition and an article. */
export const PREPOSITIONS = set("de d' du des a au aux en chez sur pour aupres par of for at in to on from with");
const AUXILIARIES = set(
  'est sont a ont avait avaient aura auront aurait auraient etait etaient sera seront serait seraient fut furent fait font fera feront ferait va vont is are was were has have had will would be been does do ' +
    'peut peuvent pourra pourrait pourraient doit doivent devra devrait devraient faut veut veulent sait savent permet permettent vise visent prevoit prevoient can could may might must shall should',
);

export const isArticle = (folded: string): boolean => DETERMINERS.has(folded) || folded === "l'";

const INDEFINITE = set('a an un une');

/** «a farmer», «une voisine»: what follows is somebody like others. */
export const isIndefinite = (words: Words, index: number): boolean => INDEFINITE.has(foldedAt(words, index));

/** «vice-présidente» and «co-présidents» are heads because «présidente» is one. */
function isHeadWord(folded: string): boolean {
  if (FRENCH_HEADS.has(folded) || ENGLISH_HEADS.has(folded)) return true;
  const dash = folded.lastIndexOf('-');
  return (
    dash > 0 &&
    (FRENCH_HEADS.has(folded.slice(0, dash)) || /^(?:co|vice|ex|sous)-/.test(folded)) &&
    FRENCH_HEADS.has(folded.slice(dash + 1))
  );
}

/** Professions by their ending («hydrologue», «statisticienne», «volcanologist»), but for things that end alike. */
const PROFESSION =
  /[a-z]{2}(?:owners?|makers?|keepers?|growers?|breeders?|builders?|smiths?|wrights?|herders?|women|woman|culteurs?|cultrices?|logue|logiste|logues|ologist|ologists|icien|iciens|icienne|iciennes|iatre|iatrist|grapher|ographe|ographes)$/;
const THINGS = set(
  'catalogue catalogues dialogue dialogues analogue analogues prologue epilogue monologue decalogue homologue trilogue paragraphe paragraphes autographe autographes orthographe telegraphe ancien',
);

/** «docteur en chimie» is a role; «le docteur Roux» is a civility. */
const isDoctorIn = (words: Words, index: number): boolean =>
  ['docteur', 'docteure'].includes(foldedAt(words, index)) && ['en', 'es'].includes(foldedAt(words, index + 1));

const WHERE = new Set(['a', 'au', 'aux', 'de', "d'", 'du', 'chez', 'dans', 'pour']);

/** «bénévole à l'épicerie» is a role; «un travail bénévole» is none. */
const isVolunteer = (words: Words, index: number): boolean =>
  ['benevole', 'benevoles'].includes(foldedAt(words, index)) && WHERE.has(foldedAt(words, index + 1));

/** «official» before a noun qualifies it: «the official opening». */
const isQualifying = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'official' &&
  words.tokens[index + 1]?.casing === 'lower' &&
  !/^(?:close|familiar|briefed|involved|who|said|says|told|added|at|from|in|of|with|on)$/.test(foldedAt(words, index + 1));

/** ", parent company of Durand": what a body is. */
const isOfCompany = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'parent' &&
  /^(?:compan(?:y|ies)|organi[sz]ations?|groups?|firms?|corporations?)$/.test(foldedAt(words, index + 1));

/** ", contact | Jane Roe at …": in English the verb, in small letters before a name. */
const isContacting = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'contact' &&
  words.tokens[index]?.casing === 'lower' &&
  isCapital(words, index + 1) &&
  isEnglishAt(words, index);

const JUDGED = set("que qu' pour le la les l' cette ce ces son sa en y lui elle trop tres");

/** «X, juge pour sa part que»: the verb, not the magistrate. */
const isJudging = (words: Words, index: number): boolean =>
  ['juge', 'pilote', 'parraine', 'coach', 'critique'].includes(foldedAt(words, index)) &&
  words.tokens[index]?.casing === 'lower' &&
  (JUDGED.has(foldedAt(words, index + 1)) || ['«', '"'].includes(foldedAt(words, index + 1)));

/** «l'universitaire»: somebody; «le campus universitaire»: of what kind. */
const isScholar = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'universitaire' && isArticle(foldedAt(words, index - 1)) && !isCapital(words, index);

/** "DA Stephan": an office by its letters, before a name in small ones. */
const isOfficeLetters = ({ tokens }: Words, index: number): boolean => {
  const { casing, folded = '' } = tokens[index] ?? {};
  return casing === 'upper' && folded === 'da' && tokens[index + 1]?.casing === 'capital';
};

/** «Security Engineering Lead»: a post in capitals, not the verb. */
const isLeadPost = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing === 'capital' && isCapital(words, index - 1) && !isCapital(words, index + 1);

/** «Les élus adhèrent» is a verb, «un adhérent» somebody. */
const isVerbByAccent = ({ text, tokens }: Words, index: number): boolean => {
  const { start = 0, end = 0, folded = '' } = tokens[index] ?? {};
  return folded.endsWith('erent') && text.slice(start, end).includes('è');
};

/** Nouns that are posts by the words beside them: «porte-parole», «tête de liste», "Engineering Lead". */
function isPostOfWords(words: Words, index: number): boolean {
  switch (foldedAt(words, index)) {
    case 'parole':
      return foldedAt(words, index - 1) === 'porte';
    case 'tete':
      return foldedAt(words, index + 1) === 'de' && foldedAt(words, index + 2) === 'liste';
    case 'maitre':
      return /^(?:conferences?|requetes|recherches?|ouvrage|oeuvre|ceremonies?|ballet|chai|stage|these)$/.test(foldedAt(words, index + 2));
    case 'lead':
      return isLeadPost(words, index);
    // «le municipal de la culture», of a Swiss town; not «le conseil municipal de»
    case 'municipal':
    case 'municipale':
      return ['le', 'la', ',', 'ancien', 'ancienne'].includes(foldedAt(words, index - 1)) && WHERE.has(foldedAt(words, index + 1));
    default:
      return false;
  }
}

/** "Premier Jane Roe", "Premier of Vouge": who heads a province; "Premier Foods" is a firm. */
const isPremier = (words: Words, index: number): boolean =>
  foldedAt(words, index) === 'premier' &&
  words.tokens[index]?.casing === 'capital' &&
  isEnglishAt(words, index) &&
  (foldedAt(words, index + 1) === 'of' ||
    (isCapital(words, index + 1) &&
      (isGivenName(foldedAt(words, index + 1)) || isNamedInFull(words, index + 1, 'premier') || isNamedAgain(words, index))));

/** "Premier Zbynka | Roe", where the text says "Premier Roe" elsewhere. */
const isNamedAgain = (words: Words, index: number): boolean =>
  (words.capitalPlaces.get(foldedAt(words, index + 2)) ?? []).some(
    (place) => place !== index + 2 && foldedAt(words, place - 1) === foldedAt(words, index),
  );

/** "said Premier | Roe": the title and the given name stand before the same family name elsewhere. */
const isNamedInFull = (words: Words, index: number, title: string): boolean =>
  (words.capitalPlaces.get(foldedAt(words, index)) ?? []).some(
    (place) => isCapital(words, place - 1) && foldedAt(words, place - 2) === title,
  );

export const isRoleHead = (words: Words, index: number): boolean => {
  const token = words.tokens[index];
  if (token === undefined || token.kind !== 'word') return false;
  // «Cros» is somebody, «CROs» hold a post.
  if (token.folded.length === 4 && token.casing === 'capital' && /^c[a-z]os$/.test(token.folded)) return false;
  if (
    isJudging(words, index) ||
    isQualifying(words, index) ||
    isContacting(words, index) ||
    isOfCompany(words, index) ||
    isVerbByAccent(words, index)
  )
    return false;
  if (isPostOfWords(words, index) || isOfficeLetters(words, index)) return true;
  if (
    isHeadWord(token.folded.replace(/^then-/, '')) ||
    isDoctorIn(words, index) ||
    isVolunteer(words, index) ||
    isScholar(words, index) ||
    isPremier(words, index)
  )
    return true;
  return token.casing === 'lower' && PROFESSION.test(token.folded) && !THINGS.has(token.folded);
};

export const isRoleOpener = (words: Words, index: number): boolean => {
  const folded = foldedAt(words, index);
  if (folded === 'porte') return foldedAt(words, index + 1) === 'parole';
  // «under secretary» is a post; «his first under director Roy» is not.
  if (folded === 'under') return foldedAt(words, index + 1).startsWith('secretar');
  return FRENCH_OPENERS.has(folded) || ENGLISH_OPENERS.has(folded) || ORDINAL.test(folded) || folded === 'vice';
};

/** A finite verb that ends a noun phrase; after an article or a preposition the same letters are a noun («la demande de»). */
export function isVerbAt(words: Words, index: number): boolean {
  const token = words.tokens[index];
  if (token === undefined || token.kind !== 'word' || token.casing !== 'lower') return false;
  const { folded } = token;
  if (folded === 'a') return words.text.charAt(token.start) === 'a' && !isEnglishAt(words, index);
  // «Lucia Ferreira do Vale»
  if (folded === 'do' && isCapital(words, index - 1) && isCapital(words, index + 1)) return false;
  if (AUXILIARIES.has(folded)) return folded !== 'fait';
  const before = foldedAt(words, index - 1);
  // «la Ligue contre les marées»
  if (isArticle(before) || PREPOSITIONS.has(before) || (folded === 'contre' && isCapital(words, index - 1))) return false;
  if (ENGLISH_PLURAL_CUES.has(folded) && isEnglishAt(words, index)) return saidBySeveral(words, index);
  return (isEnglishAt(words, index) ? ENGLISH_CUES : FINITE_CUES).has(folded) || /-(?:t-)?(?:il|elle|ils|elles|on)$/.test(folded);
}

/** The head of the role that begins at `index` once articles and openers are passed, or -1. */
export function roleHeadFrom(words: Words, index: number, limit: number): number {
  let at = index;
  while (at < limit && at - index < 3 && isArticle(foldedAt(words, at))) at++;
  const openers = at;
  while (
    at < limit &&
    at - openers < 4 &&
    isRoleOpener(words, at) &&
    !(isRoleHead(words, at) && !isRoleOpener(words, at + 1) && !isRoleHead(words, at + 1))
  )
    at++;
  if (at < limit && isRoleHead(words, at)) return at;
  return -1;
}

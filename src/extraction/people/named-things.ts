import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { isGivenName } from '../lexicons/given-names.js';
import { ROLE_SURNAMES } from '../lexicons/name-suffixes.js';
import { HOUSES, NAMED_AFTER, SENTENCE_OPENERS, STREETS } from '../lexicons/organisations.js';
import { KNOWN_TOWNS, TOWN_OPENERS } from '../lexicons/towns.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, opensLine, type TokenRange, type Words } from '../words.js';
import { holdsForeignWord } from './foreign-words.js';
import { endsInBody, isFamilyFirst, isParticle, isUpper } from './name-shapes.js';
import { isArticle, isRoleHead, PREPOSITIONS } from './role-grammar.js';

/** «capitaine de frégate X», «chef de cabinet X»: the noun is part of a post. */
const isPostAt = (words: Words, index: number): boolean =>
  ['de', "d'", 'of'].includes(foldedAt(words, index - 1)) && isRoleHead(words, index - 2);

/** «rue Victor Hugo», «collège Françoise Dolto», «prix Jean Vigo»: the noun just before says what is so named. */
export function isNamedAfter(words: Words, from: number): boolean {
  let at = from - 1;
  if (NAMED_AFTER.has(foldedAt(words, at))) return isAdjacent(words, at) && !isPostAt(words, at);
  // «square du Docteur Roux», «rue de l'Abbé-Grégoire»: an article may stand between.
  while (from - at < 4 && (PREPOSITIONS.has(foldedAt(words, at)) || isArticle(foldedAt(words, at))) && !opensLine(words, at)) at--;
  return at < from - 1 && STREETS.has(foldedAt(words, at));
}

/** «Secrétaire d'Etat», «Pdt de Durand»: a role, not a name. */
const isTitleWord = (words: Words, index: number): boolean => isRoleHead(words, index) && !isGivenName(foldedAt(words, index));

/** Posts that are written as an acronym. */
const POST_LETTERS = /^(?:[es]?vp|ceo|cfo|coo|cto|cio|cmo|pdg|dga?)$/;

const isPostWord = (words: Words, index: number): boolean => {
  const { casing, folded = '' } = words.tokens[index] ?? {};
  return isRoleHead(words, index) && (casing === 'capital' || (casing === 'upper' && POST_LETTERS.test(folded)));
};

/** "said Edgar Governor,", "Sen. Barbara Skipper": two words behind a verb of speech or a title are somebody whatever the second means. */
const isSurelySomebody = (words: Words, { first, from, to, titled }: Lead): boolean =>
  to - from === 2 &&
  isGivenName(foldedAt(words, from)) &&
  (titled || first < from || (ENGLISH_CUES.has(foldedAt(words, from - 1)) && words.tokens[from - 1]?.casing === 'lower'));

/** «Urological Surgeon», «Edgar Sole Curator», "Rosa VP": what ends in a role names a post, unless the role is a family name too. */
function endsInRole(words: Words, lead: Lead): boolean {
  const { from, to } = lead;
  const folded = foldedAt(words, to - 1);
  if (!isPostWord(words, to - 1) || isSurelySomebody(words, lead)) return false;
  // "Edgar Sole Dean | at the School of Medicine"
  if (isGivenName(folded)) return to - from > 2 && ['of', 'at', 'for'].includes(foldedAt(words, to));
  return !ROLE_SURNAMES.has(folded);
}

/** «CCI Bord de Mer»: capitals first and small letters after are an acronym's, but for «MARTIN Julie». */
const isAcronymFirst = (words: Words, from: number, to: number): boolean =>
  isUpper(words, from) &&
  // «l'ASA du Corvan»: after an article also what somebody may be called.
  (!isGivenName(foldedAt(words, from)) || isArticle(foldedAt(words, from - 1))) &&
  !isFamilyFirst(words, from, to) &&
  words.tokens[to - 1]?.casing === 'capital';

/** An article or a word that opens a sentence begins no name; after a civility both may be particles: «Mme de Saint-Aubin», «M. Le Bihan». */
function opensPhrase(words: Words, first: number, from: number, to: number): boolean {
  let at = from;
  while (first < from && at < to - 1 && isParticle(words, at)) at++;
  const folded = foldedAt(words, at);
  return isArticle(folded) || (SENTENCE_OPENERS.has(folded) && !isGivenName(folded));
}

const HOUSE_WORDS = 3;

/** "the Jane Roe Theater": a house called after somebody, behind an article or whose it is. */
const isHouseOfName = (words: Words, from: number, to: number): boolean =>
  to - from >= HOUSE_WORDS &&
  HOUSES.has(foldedAt(words, to - 1)) &&
  (isArticle(foldedAt(words, from - 1)) || foldedAt(words, from - 1) === "'s");

const PUBLIC = /^(?:state|national|memorial|county|city|public|international|regional|provincial)$/;
const PLACES =
  /^(?:park|parks|forest|trail|bridge|stadium|arena|airport|station|highway|parkway|hospital|library|school|university|cemetery|fund|award|prize|scholarship)$/;

/** "Jane Roe State Park", "Jane Roe Memorial Hospital" */
const isPublicPlace = (words: Words, from: number, to: number): boolean =>
  to - from > HOUSE_WORDS && PLACES.test(foldedAt(words, to - 1)) && PUBLIC.test(foldedAt(words, to - 2));

/** "San Juan Corvado", "Los Marcos Gulls": a town, or what is called after one. */
const isTown = (words: Words, { first, from, to, titled }: Lead): boolean =>
  first === from && !titled && to - from > 1 && TOWN_OPENERS.has(foldedAt(words, from)) && !isUpper(words, from);

/** «- Tide Glass by Jane Roe: …»: what opens an entry and is by somebody is a work. */
const isWorkBy = (words: Words, { from, to }: Lead): boolean =>
  foldedAt(words, to) === 'by' && isCapital(words, to + 1) && opensEntry(words, from);

const opensEntry = (words: Words, from: number): boolean =>
  opensLine(words, from) || (['-', '•', '*'].includes(foldedAt(words, from - 1)) && opensLine(words, from - 1));

/** "PastoraJulie": two words in one are nobody's names. */
const isRunTogether = ({ tokens }: Words, { from, to }: Lead): boolean => to - from === 2 && tokens[from]?.end === tokens[from + 1]?.start;

/** "Rose Quarrow®": a brand. */
const isBrand = (words: Words, { to }: Lead): boolean => ['®', '™'].includes(foldedAt(words, to));

const LONGEST_ACRONYM = 4;

/** «Lyon INP»: a town and the letters of a house in it. */
function isTownsHouse(words: Words, { from, to }: Lead): boolean {
  const { start = 0, end = 0 } = words.tokens[to - 1] ?? {};
  return (
    to - from === 2 &&
    KNOWN_TOWNS.has(foldedAt(words, from)) &&
    // «Nancy HUE, directrice»
    foldedAt(words, to) !== ',' &&
    !isUpper(words, from) &&
    isUpper(words, to - 1) &&
    end - start <= LONGEST_ACRONYM
  );
}

/** Where a run begins with its civility, where the name in it does, and where it ends. */
export interface Lead extends TokenRange {
  first: number;
  /** A post with a capital stands before the name. */
  titled: boolean;
}

/** True for runs that name a place, a body, a post or a thing named after somebody. */
export const namesThing = (words: Words, lead: Lead): boolean => {
  const { first, from, to, titled } = lead;
  return (
    holdsForeignWord(words, from, to) ||
    isNamedAfter(words, from) ||
    // "museum | Trustee Jane Roe": in English the noun before a post is whose post it is.
    (!(titled && isEnglishAt(words, from)) && isNamedAfter(words, first)) ||
    isHouseOfName(words, from, to) ||
    isPublicPlace(words, from, to) ||
    isTown(words, lead) ||
    isTownsHouse(words, lead) ||
    isWorkBy(words, lead) ||
    isRunTogether(words, lead) ||
    isBrand(words, lead) ||
    opensPhrase(words, first, from, to) ||
    isTitleWord(words, from) ||
    endsInRole(words, lead) ||
    endsInBody(words, from, to) ||
    isAcronymFirst(words, from, to)
  );
};

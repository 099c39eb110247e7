import { ENGLISH_CUES } from '../lexicons/en/cue-verbs.js';
import { FUNCTION_WORDS as ENGLISH_GRAMMAR } from '../lexicons/en/function-words.js';
import { FINITE_CUES } from '../lexicons/fr/cue-forms.js';
import { HEADLINE_VERBS, NOUNS_AND_VERBS } from '../lexicons/headlines.js';
import { OF_ORGANS, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { foldedAt, isAdjacent, isCapital, isEnglishAt, type TokenRange, type Words } from '../words.js';
import { acronymsOf } from './issuer-names.js';

const WITHIN = new Set(['de', "d'", 'du', 'des', 'la', "l'", 'et', 'les']);
const LONGEST_COMPLEMENT = 7;
/** Houses people go to rather than bodies that speak: «la maison de quartier Jean Roy». */
const PLACES = new Set(['maison']);

/** «Chambre de métiers et d'artisanat Val de Vouge», «Institut européen d'hydrologie (IEH)»: tokens from the head of a name over its common nouns to the last of them; 0 when they lead to no name. */
export function complement(words: Words, head: number, limit: number): number {
  if (!ORGANISATION_HEADS.has(foldedAt(words, head)) || PLACES.has(foldedAt(words, head))) return 0;
  for (let at = head + 1; at < limit && at - head <= LONGEST_COMPLEMENT && isAdjacent(words, at - 1); at++) {
    const folded = foldedAt(words, at);
    if (at > head + 1 && (isCapital(words, at) || folded === '(')) return endsComplement(words, at) - head;
    if (!WITHIN.has(folded) && !goesInside(words, head, at)) return 0;
  }
  return 0;
}

const isVerb = (folded: string): boolean =>
  HEADLINE_VERBS.has(folded) || FINITE_CUES.has(folded) || NOUNS_AND_VERBS.has(folded) || AUXILIARIES.has(folded);
const AUXILIARIES = new Set(['a', 'ont', 'est', 'sont', 'se', "s'", 'vient', 'va', 'avait', 'sera']);
const LONGEST_COMMON = 9;

/** «Ligue des libertés numériques attaque …»: tokens from the one after a capitalised head over common nouns, up to the verb; 0 when no verb follows. */
export function commonName(words: Words, head: number, limit: number): number {
  if (!ORGANISATION_HEADS.has(foldedAt(words, head)) || PLACES.has(foldedAt(words, head))) return 0;
  let of = false;
  for (let at = head + 1; at < limit && at - head <= LONGEST_COMMON && isAdjacent(words, at - 1); at++) {
    const folded = foldedAt(words, at);
    if (of && at - head > 2 && isVerb(folded) && !WITHIN.has(foldedAt(words, at - 1))) return at - 2 - head;
    if (words.tokens[at]?.casing !== 'lower' || OF_ORGANS.has(folded) || ENGLISH_GRAMMAR.has(folded)) return 0;
    of ||= folded !== 'et' && folded !== 'les' && WITHIN.has(folded);
  }
  return 0;
}

/** «la Banque des estuaires, …», «l'Institut de recherche sur les marais.»: tokens from the one after a capitalised head over common nouns, up to a mark; 0 when they lead to none. */
export function nameToMark(words: Words, head: number, limit: number): number {
  if (!ORGANISATION_HEADS.has(foldedAt(words, head)) || PLACES.has(foldedAt(words, head)) || isEnglishAt(words, head)) return 0;
  let at = head + 1;
  while (at < limit && at - head <= LONGEST_COMMON && isCommonPart(words, head, at)) at++;
  const ends = at === limit || words.tokens[at]?.kind === 'mark';
  return ends && at - head > 2 && !isLink(words, at - 1) && isOne(words, head, at) ? at - 2 - head : 0;
}

const isCommonPart = (words: Words, head: number, at: number): boolean =>
  words.tokens[at]?.casing === 'lower' &&
  !OF_ORGANS.has(foldedAt(words, at)) &&
  !ENGLISH_GRAMMAR.has(foldedAt(words, at)) &&
  (isLink(words, at) || goesInside(words, head, at));

const DEFINITE = new Set(['du', 'des', 'la', "l'", 'les']);

/** «Banque des estuaires» is one, «réseau de bus», «groupe de travail» are a kind; so is «ordre du jour». */
const isOne = (words: Words, head: number, to: number): boolean => {
  for (let at = head + 1; at < to; at++)
    if (DEFINITE.has(foldedAt(words, at))) return !(foldedAt(words, head) === 'ordre' && foldedAt(words, at + 1) === 'jour');
  return false;
};

const isLink = (words: Words, at: number): boolean => WITHIN.has(foldedAt(words, at)) || LEADS_ON.has(foldedAt(words, at));

const LEADS_ON = new Set(['pour', 'sans', 'contre', 'en', 'sur', 'avec']);
const LONGEST_TAIL = 5;

/** «l'association Mobilités pour tous demande»: past the small words of a name, up to the verb; `index` when no verb follows them. */
export function pastTail(words: Words, index: number, limit: number): number {
  if (!LEADS_ON.has(foldedAt(words, index))) return index;
  for (let at = index + 1; at < limit && at - index <= LONGEST_TAIL && isAdjacent(words, at - 1); at++) {
    if (isVerb(foldedAt(words, at)) && at > index + 1) return at;
    if (words.tokens[at]?.casing !== 'lower') return index;
  }
  return index;
}

/** The last token of a complement: the one before a capital, or before the bracket of an acronym. */
const endsComplement = (words: Words, at: number): number =>
  foldedAt(words, at) === '(' && words.tokens[at + 1]?.casing === 'upper' ? at - 2 : at - 1;

/** A common noun or an adjective of the name: two in a row at most, and no verb. */
function goesInside(words: Words, head: number, at: number): boolean {
  const folded = foldedAt(words, at);
  // A noun of this form follows its «de»: «Centre de recherche», «la Ligue des usagers attaque».
  const noun = at - head < 3 || WITHIN.has(foldedAt(words, at - 1)) || !NOUNS_AND_VERBS.has(folded);
  const verb = HEADLINE_VERBS.has(folded) || FINITE_CUES.has(folded) || ENGLISH_CUES.has(folded) || !noun;
  if (words.tokens[at]?.casing !== 'lower' || verb || ENGLISH_GRAMMAR.has(folded)) return false;
  return at - head < 3 || WITHIN.has(foldedAt(words, at - 1)) || WITHIN.has(foldedAt(words, at - 2));
}

const LONGEST_SPELLED = 18;

/** «la direction interdépartementale des nappes (DIN)»: a name in small letters, told by the acronym printed after it; null when the letters are not those of its words. */
export function spelledOut(words: Words, head: number, limit: number): TokenRange | null {
  if (words.tokens[head + 1]?.casing !== 'lower') return null;
  for (let at = head + 2; at < limit && at - head <= LONGEST_SPELLED; at++) {
    // «l'Office cantonal des marais, des tourbières et des étangs (OCMTE)»
    if (words.tokens[at]?.kind === 'word' || (foldedAt(words, at) === ',' && WITHIN.has(foldedAt(words, at + 1)))) continue;
    return foldedAt(words, at) === '(' && isAcronymOf(words, head, at) ? { from: head, to: at } : null;
  }
  return null;
}

function isAcronymOf({ text, tokens }: Words, head: number, bracket: number): boolean {
  const [first, last, acronym] = [tokens[head], tokens[bracket - 1], tokens[bracket + 1]];
  if (first === undefined || last === undefined || acronym?.casing !== 'upper') return false;
  return acronymsOf(text.slice(first.start, last.end)).some((letters) => letters.startsWith(acronym.folded));
}

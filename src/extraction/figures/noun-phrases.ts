import { IRREGULAR_PLURALS_EN, PRE_ADJECTIVES_EN, SINGULARS_EN, STOPS_EN } from './lexicons/en/grammar.js';
import { FRACTIONS_EN, MAGNITUDES_EN, TENS_EN, UNITS_EN } from './lexicons/en/numbers.js';
import { INVARIABLE_FR, POSSESSORS_FR, PRE_ADJECTIVES_FR, STOPS_FR } from './lexicons/fr/grammar.js';
import { COLLECTIVES_FR, MAGNITUDES_FR, TENS_FR, UNITS_FR } from './lexicons/fr/numbers.js';
import { formAt, isCapitalized, isGlued, isNextLine, type Passage, printedAt } from './tokens.js';

/** What is counted: from token `from` (the head noun in French) up to `next`. */
export interface NounPhrase {
  from: number;
  next: number;
  head: number;
}

// «deux deux», «trois dizaines»: a number counts no number.
const NUMBERS_FR = [
  'tiers',
  'quarts',
  ...Object.keys(UNITS_FR),
  ...Object.keys(TENS_FR),
  ...Object.keys(MAGNITUDES_FR),
  ...Object.keys(COLLECTIVES_FR).map((form) => `${form}s`),
];
const NUMBERS_EN = [
  ...Object.keys(UNITS_EN),
  ...Object.keys(TENS_EN),
  ...Object.keys(MAGNITUDES_EN),
  ...Object.keys(FRACTIONS_EN),
  'hundreds',
  'thousands',
  'dozens',
];
const STOPS = { fr: new Set([...STOPS_FR, ...NUMBERS_FR]), en: new Set([...STOPS_EN, ...NUMBERS_EN]) };

const stops = ({ language }: Passage): ReadonlySet<string> => STOPS[language];

const isWord = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'word';
/** «NG3»: letters and digits of a code. */
const isCode = (passage: Passage, at: number): boolean => passage.tokens[at + 1]?.kind === 'digits' && isGlued(passage, at + 1);
const isPlain = (passage: Passage, at: number): boolean =>
  isWord(passage, at) && (!stops(passage).has(formAt(passage, at)) || isCountry(passage, at)) && !isCode(passage, at);
/** "3 US patents": the pronoun in capitals is a country. */
const isCountry = (passage: Passage, at: number): boolean => formAt(passage, at) === 'us' && printedAt(passage, at) === 'US';
const isAcronym = (passage: Passage, at: number): boolean => isPlain(passage, at) && /^\p{Lu}{2,6}s?$/u.test(printedAt(passage, at));

/** The last part decides: «garde-fous», «chefs-lieux», «arcs-en-ciel» by its first. */
function looksPlural(form: string): boolean {
  const parts = form.split('-', 4);
  return /[sxz]$/.test(form) || /[sx]$/.test(parts[0] ?? '');
}

const isFrenchPlural = (passage: Passage, at: number): boolean =>
  isPlain(passage, at) && (looksPlural(formAt(passage, at)) || INVARIABLE_FR.has(formAt(passage, at)) || isAcronym(passage, at));

// «acteurs», «porteurs» are nouns in apposition; «majeurs», «extérieurs» are adjectives; «-ons», «-ez» are verbs.
const NOT_ADJECTIVE = /(?:ons|ez|ais|[^ijn]eurs)$/;
// French adjectives agree: after a plural noun, what does not end in s or x is a verb or another phrase.
const isFrenchModifier = (passage: Passage, at: number): boolean =>
  isPlain(passage, at) && /[sx]$/.test(formAt(passage, at)) && !isCapitalized(passage, at) && !NOT_ADJECTIVE.test(formAt(passage, at));

const MOST_MODIFIERS = 2;

function skipModifiers(passage: Passage, from: number): number {
  let next = from;
  while (next - from < MOST_MODIFIERS && isFrenchModifier(passage, next)) next++;
  return next;
}

/** «de sites industriels», «d'implantation»: the complement that says which kind. */
function skipBareComplement(passage: Passage, at: number): number {
  const link = formAt(passage, at);
  if (link !== 'de' && link !== "d'") return at;
  const noun = at + 1;
  const fits = isPlain(passage, noun) && (!isCapitalized(passage, noun) || isAcronym(passage, noun));
  return fits ? skipModifiers(passage, noun + 1) : at;
}

/** «du logiciel libre», «de la filière»: kept when it specifies, dropped when it owns. */
function skipDefiniteComplement(passage: Passage, at: number): number {
  const link = formAt(passage, at);
  const article = formAt(passage, at + 1);
  const noun = link === 'du' || link === 'des' ? at + 1 : link === 'de' && (article === 'la' || article === "l'") ? at + 2 : -1;
  if (noun < 0 || !isPlain(passage, noun) || isCapitalized(passage, noun)) return at;
  if (POSSESSORS_FR.has(formAt(passage, noun)) || isCapitalized(passage, noun + 1)) return at;
  const adjective = isWord(passage, noun + 1) && /(?:es?|if|ifs|al|aux|el|els|ique|iques|ien|iens)$/.test(formAt(passage, noun + 1));
  return adjective && isPlain(passage, noun + 1) ? noun + 2 : noun + 1;
}

/** «lectrices et lecteurs»: the two genders of one noun. */
function skipOtherGender(passage: Passage, head: number, next: number): number {
  // «de travailleurs et | de | travailleuses»
  const at = ['de', "d'"].includes(formAt(passage, next + 1)) ? next + 2 : next + 1;
  const other = formAt(passage, at);
  const joined = next === head + 1 && formAt(passage, next) === 'et' && other.length > 4;
  return joined && other.slice(0, 4) === formAt(passage, head).slice(0, 4) ? at + 1 : next;
}

/** Past the adjectives before the noun («deux très beaux prix»); an adjective with no noun after it is one («cinq jeunes»). */
function frenchHead(passage: Passage, at: number): number {
  let head = ['tres', 'plus'].includes(formAt(passage, at)) && PRE_ADJECTIVES_FR.has(formAt(passage, at + 1)) ? at + 1 : at;
  while (PRE_ADJECTIVES_FR.has(formAt(passage, head)) && isWord(passage, head)) head++;
  if (head > at && !isFrenchPlural(passage, head)) head--;
  return head;
}

const MOST_ITEMS = 5;

/** «riverains, | commerçants et usagers»: bare plurals in a row, closed by «et»; verbs and sentences go on otherwise. */
function skipFrenchSeries(passage: Passage, at: number): number {
  let next = at;
  for (let item = 0; item < MOST_ITEMS && formAt(passage, next) === ','; item++) {
    if (!isFrenchPlural(passage, next + 1) || isCapitalized(passage, next + 1)) return at;
    next += 2;
    const closed = formAt(passage, next) === 'et' && isFrenchPlural(passage, next + 1) && !isCapitalized(passage, next + 1);
    if (closed && !isWord(passage, next + 2)) return next + 2;
    if (closed && !isPlain(passage, next + 2)) return next + 2;
  }
  return at;
}

function parseFrench(passage: Passage, at: number): NounPhrase | null {
  const head = frenchHead(passage, at);
  if (!isFrenchPlural(passage, head)) return null;
  const series = skipFrenchSeries(passage, head + 1);
  if (series > head + 1) return { from: head, next: series, head };
  const gendered = skipOtherGender(passage, head, head + 1);
  const modified = skipModifiers(passage, gendered);
  const bare = skipBareComplement(passage, modified);
  const next = skipDefiniteComplement(passage, bare);
  // «jeunes diplômés», «jeunes lectrices»: an adjective that is a noun as well stays.
  const from = formAt(passage, head - 1) === 'jeunes' && head > at ? head - 1 : head;
  return { from, next, head };
}

const isEnglishPlural = (passage: Passage, at: number): boolean => {
  const form = formAt(passage, at);
  if (!isPlain(passage, at) || SINGULARS_EN.has(form)) return false;
  return (
    IRREGULAR_PLURALS_EN.has(form) || (/s$/.test(form) && !/(?:ss|us|is)$/.test(form) && form.length > 2) || isAcronymPlural(passage, at)
  );
};

const isAcronymPlural = (passage: Passage, at: number): boolean => /^\p{Lu}{2,6}s$/u.test(printedAt(passage, at));

const MOST_ENGLISH_WORDS = 7;

/** «U.S. soldiers», «U.K. firms»: letters with points, as one adjective. */
function skipInitials(passage: Passage, at: number): number {
  let next = at;
  while (formAt(passage, next).length === 1 && isCapitalized(passage, next) && formAt(passage, next + 1) === '.') next += 2;
  return next;
}

/** Adjectives and nouns up to the first plural: "major Open Source developer communities". */
function parseEnglish(passage: Passage, at: number): NounPhrase | null {
  let from = at;
  while (PRE_ADJECTIVES_EN.has(formAt(passage, from))) from++;
  from = skipInitials(passage, from);
  // "18,433 reports of crossings": a verb's form that is a noun right behind its number.
  if (from === at && formAt(passage, at) === 'reports' && passage.tokens[at - 1]?.kind === 'digits')
    return { from, next: from + 1, head: from };
  for (let head = from; head < from + MOST_ENGLISH_WORDS; head++) {
    if (head > from && passage.tokens[head]?.gap === '') return null;
    if (isEnglishPlural(passage, head) && !leadsPlural(passage, head))
      return { from, next: skipSeries(passage, skipOf(passage, skipInFavour(passage, head + 1))), head };
    if (!isPlain(passage, head) && !joinsAdjectives(passage, from, head)) return null;
  }
  return null;
}

/** "four | data | centers", "12 | police | officers": a plural without an s before the noun it is of. */
const leadsPlural = (passage: Passage, at: number): boolean =>
  // "270 United States patents"
  (formAt(passage, at) === 'states' && formAt(passage, at - 1) === 'united' && isPlain(passage, at + 1)) || leadsByForm(passage, at);

const leadsByForm = (passage: Passage, at: number): boolean =>
  IRREGULAR_PLURALS_EN.has(formAt(passage, at)) &&
  !formAt(passage, at).endsWith('s') &&
  isEnglishPlural(passage, at + 1) &&
  passage.tokens[at + 1]?.gap !== '';

const ADJECTIVE_EN = /(?:al|ic|ish|ese|ive|ary)$/;

/** "small & medium businesses", "North American and international producers", "two seasoned and professional leaders": between two words of one phrase. */
const joinsAdjectives = (passage: Passage, from: number, at: number): boolean =>
  ['and', '&', 'or'].includes(formAt(passage, at)) &&
  at > from &&
  isPlain(passage, at - 1) &&
  isPlain(passage, at + 1) &&
  // «192 National Harbour and River Rescue Societies»: capitals from the first word on are one name.
  (isCapitalized(passage, from)
    ? at - from > 1 && isCapitalized(passage, at - 1) && (isCapitalized(passage, at + 1) || ADJECTIVE_EN.test(formAt(passage, at + 1)))
    : !isCapitalized(passage, at - 1) && !isCapitalized(passage, at + 1));

const LONGEST_OF = 4;

/** "members | of the public", "shares | of common stock": which of them; "counties | of the Lake Basin" says where. */
function skipOf(passage: Passage, at: number): number {
  if (formAt(passage, at) !== 'of') return at;
  const first = formAt(passage, at + 1) === 'the' ? at + 2 : at + 1;
  let next = first;
  while (next < first + LONGEST_OF && isPlain(passage, next)) next++;
  const place = first === at + 2 && isCapitalized(passage, first) && isCapitalized(passage, first + 1);
  return next === first || place ? at : next;
}

const MOST_SERIES = 6;

/** A plural, with an adjective before it or not; -1 when there is none. */
function pluralEnd(passage: Passage, at: number): number {
  const noun = isPlain(passage, at) && !isEnglishPlural(passage, at) ? at + 1 : at;
  return isEnglishPlural(passage, noun) ? noun + 1 : -1;
}

/** "paintings, | drawings and manuscripts": one number for a series of plurals closed by "and". */
function skipSeries(passage: Passage, at: number): number {
  let next = at;
  for (let item = 0; item < MOST_SERIES && formAt(passage, next) === ','; item++) {
    const closing = formAt(passage, next + 1) === 'and';
    const end = pluralEnd(passage, closing ? next + 2 : next + 1);
    if (end < 0 || closing) return end < 0 ? at : end;
    const last = formAt(passage, end) === 'and' ? pluralEnd(passage, end + 1) : -1;
    if (last > 0) return last;
    next = end;
  }
  return at;
}

const skipInFavour = (passage: Passage, at: number): number =>
  formAt(passage, at) === 'in' && /^favou?r$/.test(formAt(passage, at + 1)) ? at + 2 : at;

/** «40pages»: a whole noun that lost its space; shorter letters are a code's or a unit's. */
const isRunIn = (passage: Passage, at: number): boolean => /^[a-z]{4,}s$/.test(printedAt(passage, at));

/** «projets d'implantation» after «36»; null when what follows is no plural noun phrase. */
export function parseNounPhrase(passage: Passage, at: number): NounPhrase | null {
  const glued = isGlued(passage, at) && passage.tokens[at - 1]?.kind !== 'word' && !isRunIn(passage, at);
  if (glued || isNextLine(passage, at)) return null;
  return parseLabel(passage, at);
}

/** The same where no number stands before: the noun of a label. */
export const parseLabel = (passage: Passage, at: number): NounPhrase | null =>
  passage.language === 'en' ? parseEnglish(passage, at) : parseFrench(passage, at);

/** A plain common noun in the singular, for «1 collège» among plurals. */
export const isCommonNoun = (passage: Passage, at: number): boolean =>
  isPlain(passage, at) && !isGlued(passage, at) && !isCapitalized(passage, at);

/** «200 | d'entre elles», «4 millions | d'habitants»: past the link between a round number and its noun. */
export function skipLink(passage: Passage, at: number): number {
  const form = formAt(passage, at);
  if (passage.language === 'en') return form === 'of' ? at + 1 : at;
  return form === 'de' || form === "d'" ? at + 1 : at;
}

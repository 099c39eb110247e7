import { IRREGULAR_PLURALS_EN, PRE_ADJECTIVES_EN, SINGULARS_EN } from './lexicons/en/grammar.js';
import { isPlain, type NounPhrase } from './noun-words.js';
import { formAt, isCapitalized, type Passage, printedAt } from './tokens.js';

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
export function parseEnglish(passage: Passage, at: number): NounPhrase | null {
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

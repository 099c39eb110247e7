import { numberOf } from './digits.js';
import { type Figure, toFigure } from './figure.js';
import { ORDINAL_SUFFIXES_EN, ORDINALS_EN } from './lexicons/en/numbers.js';
import { CONSECUTIVE_EN, NOT_SUPERLATIVE_EN, RANK_NOUNS_EN, SUPERLATIVES_EN } from './lexicons/en/ranks.js';
import { ORDINAL_SUFFIXES_FR, ORDINALS_FR } from './lexicons/fr/numbers.js';
import { CONSECUTIVE_FR, RANK_NOUNS_FR, RANKED_NOUNS_FR, SCOPE_ADJECTIVES_FR } from './lexicons/fr/ranks.js';
import { isYearLike } from './measured.js';
import { type Ordinal, parseNumberedRank, RANK_VERBS } from './numbered-ranks.js';
import { parseNumeral } from './numerals.js';
import { formAt, isCapitalized, isGlued, type Passage } from './tokens.js';

const own = (table: Readonly<Record<string, number>>, form: string): number | undefined =>
  Object.hasOwn(table, form) ? table[form] : undefined;

/** «1er», «2nde», «4ème», «1^{re}», "3rd". */
function parseDigitOrdinal(passage: Passage, at: number): Ordinal | null {
  const digits = passage.tokens[at];
  if (digits?.kind !== 'digits' || digits.form.length > 3 || isAfterWord(passage, at)) return null;
  const braced = formAt(passage, at + 1) === '^' ? (formAt(passage, at + 2) === '{' ? at + 3 : at + 2) : at + 1;
  const suffixes = passage.language === 'en' ? ORDINAL_SUFFIXES_EN : ORDINAL_SUFFIXES_FR;
  if (!isGlued(passage, braced) || !suffixes.has(formAt(passage, braced))) return null;
  const next = formAt(passage, braced + 1) === '}' ? braced + 2 : braced + 1;
  return { value: Number(digits.form), next };
}

const isAfterWord = (passage: Passage, at: number): boolean => isGlued(passage, at) && passage.tokens[at - 1]?.kind === 'word';

/** «première», «numéro un», "second". */
function parseOrdinal(passage: Passage, at: number): Ordinal | null {
  const value = own(passage.language === 'en' ? ORDINALS_EN : ORDINALS_FR, formAt(passage, at));
  return value === undefined ? parseDigitOrdinal(passage, at) : { value, next: at + 1 };
}

const FARTHEST_SCOPE = 8;
const WIDE_SCOPES = new Set(
  'france europe monde afrique region departement pays marche secteur territoire agglomeration continent planete groupe canton province branche filiere metropole hexagone estuaire littoral bassin ville commune vallee ile cote division championnat'.split(
    ' ',
  ),
);
const STOPS = new Set([',', ';', ':', '.', '(', ')', '»', '«', '"', '!', '?']);
const SCOPE_LINKS = new Set(['de', "d'", 'du', 'des', 'en', 'au', 'aux', 'dans', 'pour', 'sur']);

const OWNING = new Set(["l'", 'la', 'le', 'du', 'son', 'sa', 'notre', 'leur', 'cette', 'ce']);

/** «la plus demandée», «le plus grand». */
const isSuperlative = (passage: Passage, at: number): boolean =>
  formAt(passage, at + 1) === 'plus' && ['le', 'la', 'les'].includes(formAt(passage, at));

/** A first in time has an infinitive or a relative after it: «la première région à adopter», «le premier pays qui». */
const isChronological = (passage: Passage, at: number): boolean =>
  (formAt(passage, at) === 'a' && /(?:er|ir|re|oir)$/.test(formAt(passage, at + 1))) || formAt(passage, at) === 'qui';

/** «au niveau national» */
const LEVELS = /^(?:national|mondial|europeen|regional|international)$/;

/** «la plus visitée», «au monde», «au niveau national» */
const isWide = (passage: Passage, at: number): boolean =>
  isSuperlative(passage, at) ||
  formAt(passage, at) === 'monde' ||
  (formAt(passage, at) === 'niveau' && LEVELS.test(formAt(passage, at + 1)));

/** «… de France», «… européenne», «… la plus visitée»: among whom it ranks. Returns the token after the scope's adjectives. */
function hasScope(passage: Passage, at: number): boolean {
  let linked = false;
  for (let index = at; index < at + FARTHEST_SCOPE; index++) {
    const form = formAt(passage, index);
    if (form === '' || STOPS.has(form) || isChronological(passage, index)) return false;
    if (isWide(passage, index) || (!linked && SCOPE_ADJECTIVES_FR.has(form))) return true;
    linked ||= SCOPE_LINKS.has(form);
    if (linked && (isCapitalized(passage, index) || (WIDE_SCOPES.has(form) && OWNING.has(formAt(passage, index - 1))))) return true;
  }
  return false;
}

/** «rang des régions françaises»: the noun, its scope adjectives or its «des» complement, as the verbatim text. */
function skipRankTail(passage: Passage, at: number): number {
  let next = at;
  while (SCOPE_ADJECTIVES_FR.has(formAt(passage, next))) next++;
  const link = formAt(passage, next);
  if (link !== 'des' && link !== 'du') return next;
  next += 2;
  while (SCOPE_ADJECTIVES_FR.has(formAt(passage, next)) || /^(?:francais|europeen)/.test(formAt(passage, next))) next++;
  return next;
}

const CAUSES = new Set(['cause', 'poste', 'motif', 'source', 'facteur']);

function parseFrenchRank(passage: Passage, at: number, ordinal: Ordinal): number | null {
  const noun = formAt(passage, ordinal.next);
  const after = ordinal.next + 1;
  if (CONSECUTIVE_FR.has(formAt(passage, after))) return after + 1;
  if (RANK_NOUNS_FR.has(noun))
    return formAt(passage, after).startsWith('desquel') || isFront(passage, at, after) ? null : skipRankTail(passage, after);
  // «la deuxième plus grande ville»
  if (noun === 'plus') return ordinal.next + 3;
  // «la deuxième meilleure campagne»
  if (/^meilleure?s?$/.test(noun) && passage.tokens[after]?.kind === 'word') return after + 1;
  if (isPlacedRank(passage, at, ordinal.next)) return ordinal.next;
  if (isOfWhole(passage, ordinal.next)) return after + 1;
  // «première cause de mortalité»
  if (
    CAUSES.has(noun) &&
    (formAt(passage, after) === 'de' || formAt(passage, after) === "d'") &&
    passage.tokens[after + 1]?.kind === 'word'
  )
    return after + 2;
  return RANKED_NOUNS_FR.has(noun) && isStanding(passage, at, after) ? skipRankTail(passage, after) : null;
}

/** «au premier rang pour le voir»: where one stands to see, no place among others. */
const isFront = (passage: Passage, at: number, after: number): boolean =>
  ['au', 'premier', 'rang'].every((form, index) => formAt(passage, at - 1 + index) === form) &&
  formAt(passage, after) === 'pour' &&
  [after + 1, after + 2].some((verb) => INFINITIVE.test(formAt(passage, verb)));
const INFINITIVE = /[a-z]{2}(?:er|ir|re)$/;

/** "in the first place": to begin with. */
const isToBegin = (passage: Passage, at: number): boolean =>
  ['in', 'the', 'first', 'place'].every((form, index) => formAt(passage, at - 2 + index) === form) &&
  !['in', 'of', 'among'].includes(formAt(passage, at + 2));

const BEFORE_RANKS = new Set(['(', ',', 'et', ':', '-', 'est', 'classe', 'classee']);

/** «(2e au Canada et 24e au monde)»: a number and where, in apposition. */
const isPlacedRank = (passage: Passage, at: number, next: number): boolean =>
  formAt(passage, next) === 'au' &&
  (formAt(passage, next + 1) === 'monde' || isCapitalized(passage, next + 1)) &&
  passage.tokens[at]?.kind === 'digits' &&
  BEFORE_RANKS.has(formAt(passage, at - 1));

/** «première de France» */
const isOfWhole = (passage: Passage, at: number): boolean =>
  ['de', "d'", 'du'].includes(formAt(passage, at)) && WIDE_SCOPES.has(formAt(passage, at + 1));

/** What is ranked stands among others that are named, or is told beside a name; a first in time is no rank. */
const isStanding = (passage: Passage, at: number, after: number): boolean =>
  !isChronological(passage, after) && (hasScope(passage, after) || isApposed(passage, at, after));

/** «, 1re région forestière de plaine», «Troisième mutualité du pays, Corvane compte …»: the place it takes, said beside its name. */
const isApposed = (passage: Passage, at: number, after: number): boolean =>
  (at === 0 || [',', ':', '-', '(', ';'].includes(formAt(passage, at - 1))) &&
  passage.tokens[after]?.kind === 'word' &&
  !isCapitalized(passage, after);

/** "sixth wettest", "third-youngest": few words in -est are anything else. */
const isSuperlativeWord = (form: string): boolean =>
  SUPERLATIVES_EN.has(form) || (/^[a-z]{3,}est$/.test(form) && !NOT_SUPERLATIVE_EN.has(form));

const FIELDS = new Set(['of', 'sur', 'out']);

/** "54th | of 152", «31e rang | sur 48»: how many there are. */
function fieldAfter(passage: Passage, at: number, value: number): { size: number; next: number } | null {
  if (!FIELDS.has(formAt(passage, at))) return null;
  const from = formAt(passage, at + 1) === 'of' ? at + 2 : at + 1;
  const counted = passage.tokens[from]?.kind === 'digits' || from > at + 1;
  const numeral = counted ? parseNumeral(passage, from) : null;
  const size = numeral === null ? 0 : numberOf(numeral);
  return numeral === null || size <= value || isYearLike(numeral) ? null : { size, next: numeral.next };
}

const RANKED_AMONG = new Set('nation country world state league region county uk eu us'.split(' '));
const CLASSED = new Set([
  'classe',
  'classee',
  'classes',
  'classees',
  'classent',
  'classer',
  'classera',
  'placent',
  'hisse',
  'hissent',
  'arrive',
  'arrivee',
  'termine',
]);

function parseEnglishRank(passage: Passage, at: number, ordinal: Ordinal): number | null {
  const noun = formAt(passage, ordinal.next);
  if (CONSECUTIVE_EN.has(noun)) return ordinal.next + 2;
  const tied = noun === '-' && isGlued(passage, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  if (isSuperlativeWord(formAt(passage, tied)) && passage.tokens[tied + 1]?.kind === 'word') return tied + 2;
  if (RANK_NOUNS_EN.has(noun)) return isToBegin(passage, at) ? null : ordinal.next + 1;
  const among =
    formAt(passage, ordinal.next) === 'in' &&
    formAt(passage, ordinal.next + 1) === 'the' &&
    RANKED_AMONG.has(formAt(passage, ordinal.next + 2));
  return among || RANK_VERBS.has(formAt(passage, at - 1)) || fieldAfter(passage, ordinal.next, ordinal.value) !== null
    ? ordinal.next
    : null;
}

/** "third-largest" is one token. */
function parseHyphenatedRank(passage: Passage, at: number): Ordinal | null {
  if (passage.language !== 'en' || !formAt(passage, at).includes('-')) return null;
  const [ordinal = '', superlative = '', ...rest] = formAt(passage, at).split('-', 3);
  const value = rest.length === 0 && isSuperlativeWord(superlative) ? own(ORDINALS_EN, ordinal) : undefined;
  return value === undefined ? null : { value, next: at + 2 };
}

const ENDS = new Set([',', '.', ';', ':', ')', '', 'avec', 'derriere', 'devant', 'sur']);

/** «classée troisième», «la France est quatrième, avec 9 %», «l'équipe est troisième mondiale». */
const isClassed = (passage: Passage, at: number, next: number): boolean =>
  CLASSED.has(formAt(passage, at - 1)) ||
  (['est', 'reste', 'arrive', 'finit', 'pointe', 'devient', 'termine', 'demeure'].includes(formAt(passage, at - 1)) &&
    /^(?:[a-z]+ieme|premiere?|seconde?|\d+)$/.test(formAt(passage, at)) &&
    ENDS.has(formAt(passage, SCOPE_ADJECTIVES_FR.has(formAt(passage, next)) ? next + 1 : next)));

/** Standing ranks: «première région industrielle de France», «au 3e rang», "the second-largest port"; never editions, floors or first times. */
export function parseRank(passage: Passage, at: number): Figure | null {
  const found = parseHyphenatedRank(passage, at) ?? parseNumberedRank(passage, at);
  const ordinal = found ?? parseOrdinal(passage, at);
  if (ordinal === null || ordinal.value < 1) return null;
  const tail =
    passage.language === 'en'
      ? parseEnglishRank(passage, at, ordinal)
      : (parseFrenchRank(passage, at, ordinal) ?? (isClassed(passage, at, ordinal.next) ? ordinal.next : null));
  const next = found?.next ?? tail;
  if (next === null) return null;
  const field = fieldAfter(passage, next, ordinal.value);
  const end = Math.min(field?.next ?? next, passage.tokens.length);
  const number = { first: at, next: ordinal.next };
  return toFigure(
    { rule: 'rank', kind: 'rank', unit: 'rank', value: ordinal.value, first: at, next: end, number },
    { denominator: field?.size ?? null },
  );
}

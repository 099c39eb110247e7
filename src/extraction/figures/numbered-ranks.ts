import { RANKED_BY_NUMBER_FR, SCOPE_ADJECTIVES_FR } from './lexicons/fr/ranks.js';
import { memoised } from './memo.js';
import { formAt, isGlued, type Passage } from './tokens.js';

/** A place in an order, and where it ends. */
export interface Ordinal {
  value: number;
  next: number;
}

export const RANK_VERBS: ReadonlySet<string> = new Set('ranked ranks ranking rank placed finished finishes came comes rated'.split(' '));

const NAMED: Readonly<Record<string, number>> = { un: 1, deux: 2, trois: 3 };

/** «n° 1 mondial», «numéro un européen», "number one". */
function parseNumberOne(passage: Passage, at: number): Ordinal | null {
  const form = formAt(passage, at);
  const sign = form === 'n' && ['°', 'º', 'o'].includes(formAt(passage, at + 1)) && isGlued(passage, at + 1);
  if (!sign && form !== 'numero') return null;
  const value = sign ? Number(formAt(passage, at + 2)) : (NAMED[formAt(passage, at + 1)] ?? Number.NaN);
  const next = sign ? at + 3 : at + 2;
  const scoped = SCOPE_ADJECTIVES_FR.has(formAt(passage, next)) || ['de', 'du', 'des', 'en'].includes(formAt(passage, next));
  return value >= 1 && value <= 10 && scoped && !(value > 1 && isNumberOf(passage, at, next))
    ? { value, next: SCOPE_ADJECTIVES_FR.has(formAt(passage, next)) ? next + 1 : next }
    : null;
}

/** «la cellule n° 6 du site»: behind its noun a number tells one of several; «l'employeur n° 1 de la région» is first. */
const isNumberOf = (passage: Passage, at: number, next: number): boolean =>
  ['de', 'du', 'des'].includes(formAt(passage, next)) &&
  passage.tokens[at - 1]?.kind === 'word' &&
  !RANKED_BY_NUMBER_FR.has(formAt(passage, at - 1)) &&
  !['le', 'la', 'au', 'du', 'est', 'reste', 'devient', 'comme', 'et', 'classe', 'classee'].includes(formAt(passage, at - 1));

/** "ranked | No. 12", "debuting at | No. 24" */
const isRanking = (passage: Passage, at: number): boolean =>
  RANK_VERBS.has(formAt(passage, at - 1)) ||
  // "ranked us | No. 166"
  (RANK_VERBS.has(formAt(passage, at - 2)) && RANKED.has(formAt(passage, at - 1))) ||
  (formAt(passage, at - 1) === 'at' && RANKING_AT.has(formAt(passage, at - 2)));

const RANKED = new Set('us it them him her itself as at'.split(' '));
const RANKING_AT = new Set('debut debuts debuted debuting ranked ranks ranking placed'.split(' '));
const OF_RANKING = /^rank/;
const FEWEST_PLACES = 2;

/** The sentence tells of a ranking, or has several places in brackets. Asked of its first token only, so that it is read once. */
const tellsOfRanking = memoised((passage) => {
  const places = passage.tokens.filter(({ form }, index) => ['#', 'no'].includes(form) && formAt(passage, index - 1) === '(');
  return places.length >= FEWEST_PLACES || passage.tokens.some(({ form }) => OF_RANKING.test(form));
});

/** "Tallow (#1), Comet (No. 4)": where the sentence tells of a ranking, a bracket holds a place in it. */
const isRankedInBracket = (passage: Passage, at: number): boolean => {
  const close = formAt(passage, at + 1) === '.' ? at + 3 : at + 2;
  return formAt(passage, at - 1) === '(' && formAt(passage, close) === ')' && tellsOfRanking(passage, 0) === true;
};

/** "ranks | No. 12 | nationally", "was ranked No. 2 in the county": a number of nothing else once a verb says that it ranks. */
function parseNumbered(passage: Passage, at: number): Ordinal | null {
  if (passage.language !== 'en' || formAt(passage, at) !== 'no' || !(isRanking(passage, at) || isRankedInBracket(passage, at))) return null;
  const digits = formAt(passage, at + 1) === '.' ? at + 2 : at + 1;
  const value = passage.tokens[digits]?.kind === 'digits' ? Number(formAt(passage, digits)) : 0;
  return value >= 1 && value <= LAST_RANK ? { value, next: digits + 1 } : null;
}

/** "the #1 web server", "the number one cause": a noun follows. */
function parseFirst(passage: Passage, at: number): Ordinal | null {
  if (passage.language !== 'en') return null;
  const sign = formAt(passage, at) === '#' && isGlued(passage, at + 1) && passage.tokens[at + 1]?.kind === 'digits';
  const words = formAt(passage, at) === 'number' && formAt(passage, at + 1) === 'one' && ['the', 's'].includes(formAt(passage, at - 1));
  const value = sign ? Number(formAt(passage, at + 1)) : words ? 1 : 0;
  if (sign && isRankedInBracket(passage, at) && value >= 1 && value <= LAST_RANK) return { value, next: at + 2 };
  return value >= 1 && value <= MOST_FIRST && passage.tokens[at + 2]?.kind === 'word' ? { value, next: at + 2 } : null;
}

const MOST_FIRST = 10;

const LAST_RANK = 500;

/** A rank by its number: «n° 1 mondial», "No. 12", "(#4)". */
export const parseNumberedRank = (passage: Passage, at: number): Ordinal | null =>
  parseNumberOne(passage, at) ?? parseNumbered(passage, at) ?? parseFirst(passage, at);

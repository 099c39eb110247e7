import { CIVILITIES } from '../lexicons/civilities.js';
import { isGivenName } from '../lexicons/given-names.js';
import { HOUSES, NOT_IN_NAMES, ORGANISATION_HEADS } from '../lexicons/organisations.js';
import { KNOWN_TOWNS } from '../lexicons/towns.js';
import { foldedAt, type Words } from '../words.js';
import { isCapitalised, isSurnameByAccent } from './name-shapes.js';
import { roleHeadFrom } from './role-grammar.js';

const MONTHS_AS_NAMES = new Set(['april', 'may', 'june', 'march', 'august']);
const BEFORE_MONTHS = new Set(['in', 'of', 'since', 'by', 'until', 'from', 'last', 'this', 'next', 'late', 'early', 'mid', 'and', 'to']);

/** "Luke March, chairman of …", "April Thornby, treasurer": a month in a name of two words that a post follows. */
function isMonthInName(words: Words, at: number, from: number, to: number): boolean {
  if (to - from !== 2 || !MONTHS_AS_NAMES.has(foldedAt(words, at)) || foldedAt(words, to) !== ',') return false;
  const told = at === from ? !BEFORE_MONTHS.has(foldedAt(words, from - 1)) : isGivenName(foldedAt(words, from));
  return told && words.tokens[to + 1]?.kind === 'word' && roleHeadFrom(words, to + 1, to + 6) >= 0;
}

/** «Jeanne Lyon, conseillère d'État»: a town in a name of two words that a post follows. */
const isTownInName = (words: Words, at: number, from: number, to: number): boolean =>
  to - from === 2 &&
  at > from &&
  KNOWN_TOWNS.has(foldedAt(words, at)) &&
  isGivenName(foldedAt(words, from)) &&
  foldedAt(words, to) === ',' &&
  words.tokens[to + 1]?.casing === 'lower' &&
  roleHeadFrom(words, to + 1, to + 6) >= 0;

const SEATS = new Set(['td', 'mp', 'mep', 'msp', 'mla', 'mpp', 'mna', 'ms']);

/** Whether a run of capitals holds what no name does: a code, a seat, a firm, a house, a word that names things. */
export function holdsForeignWord(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const folded = foldedAt(words, at);
    // «FUEL MAX G505D», "Fine Gael TD": a code, or a seat in capitals.
    if (/[a-z]\d|\d[a-z]/.test(folded) || (at > from && SEATS.has(folded) && words.tokens[at]?.casing === 'upper')) return true;
    const civil = at === from && CIVILITIES.has(foldedAt(words, at - 1).replace('.', ''));
    const named = isMonthInName(words, at, from, to) || isTownInName(words, at, from, to) || isSurnameByAccent(words, at);
    if (NOT_IN_NAMES.has(folded) && !((at > from || civil) && isGivenName(folded)) && !named) return true;
  }
  // «Clémence Abgrall & Idriss Fofana» are two people, «Abgrall & Fofana» a firm.
  const firm = foldedAt(words, to) === '&' && !(isGivenName(foldedAt(words, from)) && isGivenName(foldedAt(words, to + 1)));
  return ORGANISATION_HEADS.has(foldedAt(words, from)) || firm || ownsHouse(words, to);
}

/** "Bishop Durand's School": what is called after its founder; "Jane Roe's office" is hers. */
const ownsHouse = (words: Words, to: number): boolean =>
  foldedAt(words, to) === "'s" && isCapitalised(words, to + 1) && HOUSES.has(foldedAt(words, to + 1));

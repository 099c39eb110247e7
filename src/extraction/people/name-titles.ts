import { CIVILITIES, TITLE_ROLES } from '../lexicons/civilities.js';
import { foldedAt, isAdjacent, type Words } from '../words.js';
import { isCapitalised, particlesAt } from './name-shapes.js';

/** "H.E.", «S.E.M.», "HRH", before a name. */
const isHonourShortened = (words: Words, index: number): boolean =>
  words.tokens[index]?.casing !== 'lower' &&
  words.tokens[index + 1]?.casing === 'capital' &&
  isAdjacent(words, index) &&
  /^(?:h\.?e|s\.e|s\.?e\.?m|h\.?r\.?h|h\.h|h\.m)\.?$/.test(foldedAt(words, index));

/** Index after the civility that begins at `index` («M.», «Mme», «Madame», «Dr.»), or `index` itself. */
export function skipCivility(words: Words, index: number): number {
  const folded = foldedAt(words, index).replace('.', '');
  // «H.E. Abdulla …», «HE Sheikh …»: an honour, and maybe a title behind it.
  if (isHonourShortened(words, index)) return skipCivility(words, index + 1);
  if (!isCapitalised(words, index) || !(CIVILITIES.has(folded) || (TITLE_ROLES.has(folded) && foldedAt(words, index + 1) === '.')))
    return index;
  const point = foldedAt(words, index + 1) === '.' && isAdjacent(words, index) ? index + 2 : index + 1;
  // «Col. (ret.) Durand»
  const after = foldedAt(words, point) === '(' && /^ret/.test(foldedAt(words, point + 1)) ? closeOf(words, point) : point;
  if (ADDRESSES.has(foldedAt(words, after))) return index;
  if (isTitle(words, after)) return pastTitle(words, after);
  return isCapitalised(words, after) || particlesAt(words, after, after + 3) > 0 ? after : index;
}

/** Titles that follow another one, also without their point. */
const SECOND_TITLES = new Set('dr prof pr docteur doctor col gen cdr cmdr adm insp supt'.split(' '));

/** "Prof. | Dr. Jane Doe", "Lt. | Col. Jane Doe": titles that come in twos. */
function isTitle(words: Words, index: number): boolean {
  const folded = foldedAt(words, index).replace('.', '');
  return SECOND_TITLES.has(folded) || (CIVILITIES.has(folded) && isCapitalised(words, index) && foldedAt(words, index + 1) === '.');
}

/** Past a second title, and whatever title follows it. */
function pastTitle(words: Words, index: number): number {
  const past = skipCivility(words, index);
  if (past > index) return past;
  const point = foldedAt(words, index + 1) === '.' ? index + 2 : index + 1;
  return isCapitalised(words, point) ? point : index;
}

/** "Prof. Dr.", with nobody's name behind. */
export const isTitleAlone = (words: Words, from: number, to: number): boolean => to - from === 1 && isTitle(words, from);

/** «Madame, Monsieur»: nobody's name follows. */
const ADDRESSES = new Set(['madame', 'monsieur', 'mesdames', 'messieurs', 'mademoiselle']);

const closeOf = (words: Words, open: number): number => {
  for (let at = open + 1; at < open + 5; at++) if (foldedAt(words, at) === ')') return at + 1;
  return open;
};

import { PERIOD_OPENERS_EN } from './lexicons/en/periods.js';
import { PERIOD_OPENERS_FR } from './lexicons/fr/periods.js';
import { phraseBefore, toPhrases } from './phrases.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { yearAt } from './years.js';

/** «en», «depuis», "by": what leads to a period, and whether it begins or ends there. */
export const PERIOD_OPENERS = { fr: toPhrases(PERIOD_OPENERS_FR), en: toPhrases(PERIOD_OPENERS_EN) };

/** "The | 2024 season": the article that opens a sentence. */
export const isLed = (passage: Passage, at: number): boolean =>
  at === 1 && passage.language === 'en' && ['the', 'its', 'our', 'their'].includes(formAt(passage, 0));

/** A name takes its year without a word between: «France 2030», «Open World Forum 2012». */
export const isNamedYear = (passage: Passage, at: number): boolean =>
  isCapitalized(passage, at - 1) && !isLed(passage, at) && (at > 1 || phraseBefore(passage, at, PERIOD_OPENERS[passage.language]) === null);

/** The only year a sentence prints, for the parts of it that print none. */
export function yearOfSentence(passage: Passage): number | null {
  for (let at = 0; at < passage.tokens.length; at++) {
    const year = yearAt(passage, at);
    if (year !== null && !isNamedYear(passage, at) && !isOfBasis(passage, at)) return year;
  }
  return null;
}

const BASES = new Set(['contre', 'rapport', 'que', "qu'", 'than', 'against', 'versus', 'vs', 'compared']);
const FARTHEST_BASIS = 5;

/** «par rapport à l'été 2024»: the year of what something is compared with is no other part's. */
function isOfBasis(passage: Passage, year: number): boolean {
  for (let at = year - 1; at >= Math.max(0, year - FARTHEST_BASIS) && passage.tokens[at]?.kind === 'word'; at--)
    if (BASES.has(formAt(passage, at))) return true;
  return false;
}

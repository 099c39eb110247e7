import { parseEnglish } from './english-nouns.js';
import { parseFrench } from './french-nouns.js';
import { isPlain, type NounPhrase } from './noun-words.js';
import { formAt, isCapitalized, isGlued, isNextLine, type Passage, printedAt } from './tokens.js';

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

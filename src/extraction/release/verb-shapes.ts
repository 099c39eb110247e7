import { isEnglishAt, type Words } from '../words.js';
import { OF } from './name-joints.js';

/** Third person verbs end so; nouns that do are told by the article before them. */
const FRENCH_VERB = /^(?:a|ont|est|sont|se|s'|va|vont|[a-z]{2,}(?:e|it|ent|ut|nd|et))$/;
const ENGLISH_VERB = /^(?:has|have|is|are|will|said|told|today|joins?|announce|launch|[a-z]{3,}(?:es|ed|s))$/;

/** A word in small letters that has the ending of a verb in the third person. */
export const isVerbLike = (words: Words, index: number): boolean => {
  const token = words.tokens[index];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.casing === 'lower' &&
    (isEnglishAt(words, index) ? ENGLISH_VERB : FRENCH_VERB).test(token.folded) &&
    !OF.has(token.folded)
  );
};

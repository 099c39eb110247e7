import { stem } from './stem.js';
import { searchWords } from './words.js';

/** The names of the two FTS5 columns that one stretch of text fills: phrases are looked up in `words`, single words in `stems`. */
export interface SearchColumns {
  readonly words: string;
  readonly stems: string;
}

/** The whole text, title included: a word of the title and a word of the body must be able to meet. */
export const WHOLE: SearchColumns = { words: 'words', stems: 'stems' };

export const TITLE: SearchColumns = { words: 'title_words', stems: 'title_stems' };

/** What goes into a `words` column: «L'œuvre de 20 000 élus» gives `oeuvre de 20000 elus`. */
export const indexedWords = (text: string): string => searchWords(text).join(' ');

/** What goes into a `stems` column: the same words, in the same positions, stemmed. */
export const indexedStems = (text: string): string => searchWords(text).map(stem).join(' ');

/** Both columns of one text for the price of one reading. */
export function toColumns(text: string): { words: string; stems: string } {
  const words = searchWords(text);
  return { words: words.join(' '), stems: words.map(stem).join(' ') };
}

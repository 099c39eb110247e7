import { attribute, type Element } from './tree.js';

const MAX_NAMES = 2048;

/** The words of an element's class and id: `SITE_FOOTER`, `site-footer` and `siteFooter` are `site footer`. */
export const wordsOf = (element: Element): readonly string[] =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .slice(0, MAX_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);

export const holdsWord = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

/** Two words in a row; the data writes them with a space. */
export const holdsPair = (words: readonly string[], pairs: ReadonlySet<string>): boolean =>
  words.some((word, index) => pairs.has(`${word} ${words[index + 1] ?? ''}`));

import type { Figure } from './figure.js';
import { formAt, isCapitalized, type Passage, printedAt, sliceOf } from './tokens.js';

const OPENERS = { fr: new Set(['en', 'a', 'dans', 'au', 'aux', 'sur']), en: new Set(['in', 'across', 'throughout']) };
const ARTICLES = new Set(['la', 'le', 'les', "l'", 'the']);
const LINKS = new Set(['et', 'de', 'la', "d'", 'du', 'and', 'of']);
const MONTHS =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|q\d|t\d)$/;
const FARTHEST = 8;
const BREAKS = new Set([';', '.', ':', '»', '«', '(', ')']);

const SHORT_PLACES = new Set(['PACA', 'UE', 'EU', 'US', 'USA', 'UK', 'IDF']);

/** «en CDI», «au T3»: capitals that are no place. */
const isCode = (passage: Passage, at: number): boolean =>
  /^\p{Lu}{1,4}$/u.test(printedAt(passage, at)) && !SHORT_PLACES.has(printedAt(passage, at));

/** The capitals from `at` on: «Bourgogne-Franche-Comté», «Loir et Cher», "Bosnia and Herzegovina". */
function placeEnd(passage: Passage, at: number): number {
  let next = at;
  while (isCapitalized(passage, next))
    next = LINKS.has(formAt(passage, next + 1)) && isCapitalized(passage, next + 2) ? next + 2 : next + 1;
  return next;
}

/** «en France», «dans l'Isère», "in Iraq", soon after the figure: where it holds. */
export function findPlace(passage: Passage, { next }: Figure): string | null {
  for (let at = next; at < next + FARTHEST; at++) {
    const form = formAt(passage, at);
    if (form === '' || BREAKS.has(form) || passage.tokens[at]?.kind === 'digits') return null;
    if (!OPENERS[passage.language].has(form)) continue;
    const name = ARTICLES.has(formAt(passage, at + 1)) ? at + 2 : at + 1;
    if (!isCapitalized(passage, name) || isCode(passage, name) || MONTHS.test(formAt(passage, name))) continue;
    const end = placeEnd(passage, name);
    // «3 questions à Jeanne Martin»
    const person = form === 'a' && end - name === 2;
    return person ? null : sliceOf(passage, name, end);
  }
  return null;
}

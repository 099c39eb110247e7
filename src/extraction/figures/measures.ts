import type { Figure } from './figure.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';

const LINKS = new Set(['de', "d'", 'of', 'at', ':', 'a', 'est', 'is', 'to', 'by']);
const BREAKS = new Set([',', ';', '.', '(', ')', '«', '»', '"', 'et', 'and', 'que', 'qui', 'dont', 'that', 'which']);
const ARTICLES = new Set([
  'un',
  'une',
  'le',
  'la',
  'les',
  "l'",
  'des',
  'du',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'the',
  'a',
  'an',
  'its',
  'their',
  'our',
  'cette',
  'ce',
]);
const LONGEST = 6;

/** Folded words joined by one space, without the articles: the same measure has the same name in every release. */
const normalise = (passage: Passage, first: number, next: number): string => {
  const forms: string[] = [];
  for (let at = first; at < next; at++) if (!ARTICLES.has(formAt(passage, at))) forms.push(formAt(passage, at));
  return forms.join(' ').replace(/' /g, "'");
};

/** «une croissance annuelle | de 30 %»: the noun phrase the figure is the size of. */
function nounBefore(passage: Passage, { first }: Figure): string | null {
  const link = skipQualifiersBack(passage, first) - 1;
  if (!LINKS.has(formAt(passage, link))) return null;
  let start = link;
  while (start > Math.max(0, link - LONGEST) && passage.tokens[start - 1]?.kind === 'word' && !BREAKS.has(formAt(passage, start - 1))) {
    start--;
    if (ARTICLES.has(formAt(passage, start))) break;
  }
  const measure = normalise(passage, start, link);
  return measure === '' ? null : measure;
}

/** What the figure measures: what it counts, else what it is the size of. */
export function findMeasure(passage: Passage, figure: Figure): string | null {
  if (figure.counted !== null) return normalise(passage, figure.counted.first, figure.counted.next);
  return figure.unit === 'rank' || figure.unit === 'multiple' ? null : nounBefore(passage, figure);
}

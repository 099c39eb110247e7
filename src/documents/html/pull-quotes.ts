import { holdsPair, holdsWord, wordsOf } from './names.js';
import { type Element, type Node, textOf } from './tree.js';

const WORDS = new Set(['pullquote', 'exergue', 'pquote']);
const PAIRS = new Set(['pull quote', 'quote pull']);
const LONGEST_TEXT = 200_000;
const SHORTEST = 16;
const COMPARED = 32;

const MARKS = /["“”«»‘’'\s]+/g;

const plain = (text: string): string => text.replace(MARKS, ' ').trim();

const texts = new WeakMap<Node, string>();

const textOfCore = (core: Node): string => {
  const known = texts.get(core) ?? plain(textOf(core, LONGEST_TEXT));
  texts.set(core, known);
  return known;
};

/** A sentence of the text set large in its margin: the text says it already. */
export const isRepeatedQuote = (element: Element, core: Node): boolean => {
  const words = wordsOf(element);
  if (!holdsWord(words, WORDS) && !holdsPair(words, PAIRS)) return false;
  const start = plain(textOf(element, COMPARED));
  if (start.length < SHORTEST) return false;
  const text = textOfCore(core);
  const at = text.indexOf(start);
  return at >= 0 && text.indexOf(start, at + 1) >= 0;
};

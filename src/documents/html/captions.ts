import { isHeading } from './boilerplate.js';
import type { Order } from './extent.js';
import { holdsWord, wordsOf } from './names.js';
import { isQuoting } from './surroundings.js';
import { attribute, childrenOf, type Element, elementsBelow, isElement, isText, type Node, parentOf, textOf } from './tree.js';
import { type Weights, weightOf } from './weight.js';

const LONGEST_CAPTION = 250;
const BOXES = new Set(['div', 'p', 'figure', 'center']);
const NAMES = new Set(['caption', 'legend', 'legende', 'credit', 'credits', 'copyright']);
/** Classes, read whole, that set a line in small print or italics: `col-sm-6` is a column. */
const SMALL = new Set('italic italics italique font-italic fst-italic text-italic small text-small text-sm text-xs smaller'.split(' '));
const SMALL_TAGS = new Set(['em', 'i', 'small']);
const ITALIC = /font-style\s{0,4}:\s{0,4}italic/i;
const SPEECH = /^\s*[«“"]/;

const isBlank = (node: Node): boolean => !isElement(node) && !(isText(node) && node.value.trim() !== '');

/** The small box around a picture, with nothing to read in it. */
const pictureBox = (picture: Element, weights: Weights): Element => {
  let box = picture;
  for (let parent = parentOf(box); parent !== null && isElement(parent) && weightOf(weights, parent).text === 0; parent = parentOf(box))
    box = parent;
  return box;
};

/** The only child of a box that has something to read, if the box has no words of its own. */
const onlyText = (box: Node, weights: Weights): Element | null => {
  const written = childrenOf(box).filter((node) => !isBlank(node) && (!isElement(node) || weightOf(weights, node).text > 0));
  const [only] = written;
  return written.length === 1 && only !== undefined && isElement(only) ? only : null;
};

const isSetSmall = (line: Element): boolean => {
  const classes = (attribute(line, 'class')?.slice(0, 2048) ?? '').toLowerCase().split(/\s+/);
  if (classes.some((name) => SMALL.has(name)) || ITALIC.test(attribute(line, 'style')?.slice(0, 2048) ?? '')) return true;
  const inner = childrenOf(line).filter((node) => !isBlank(node));
  return inner.length > 0 && inner.every((node) => isElement(node) && SMALL_TAGS.has(node.tagName));
};

/** Looks like what is printed below a picture: by its name, by its small print, or in a figure. */
const looksLikeCaption = (line: Element, weights: Weights): boolean => {
  if (!BOXES.has(line.tagName) || weightOf(weights, line).text > LONGEST_CAPTION) return false;
  if (SPEECH.test(textOf(line, LONGEST_CAPTION)) || [...elementsBelow(line)].some(isHeading)) return false;
  const parent = parentOf(line);
  const box = parent !== null && isElement(parent) ? parent : line;
  if (isQuoting(line) || isQuoting(box)) return false;
  return box.tagName === 'figure' || holdsWord(wordsOf(line), NAMES) || isSetSmall(line);
};

/** Lines right under a picture, alone with it in its box, that no tag calls captions. */
export const findCaptions = (elements: readonly Element[], weights: Weights, order: Order): ReadonlySet<Element> => {
  const lines = new Map<Node, Element | null>();
  for (const picture of elements.filter(({ tagName }) => tagName === 'img')) {
    const box = parentOf(pictureBox(picture, weights));
    if (box === null || lines.has(box)) continue;
    const line = onlyText(box, weights);
    lines.set(box, line !== null && order.isBefore(picture, line) && looksLikeCaption(line, weights) ? line : null);
  }
  return new Set([...lines.values()].filter((line) => line !== null));
};

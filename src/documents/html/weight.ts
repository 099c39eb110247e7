import { isHeading, isLeftOut } from './boilerplate.js';
import { isInterfaceText, LONGEST_INTERFACE_TEXT } from './interface-words.js';
import { attribute, childrenOf, type Element, isElement, isText, type Node, parentOf } from './tree.js';

/** How much a reader would see of an element. */
export interface Weight {
  /** Characters of visible text, runs of blanks left out. */
  text: number;
  /** Those of them in links. */
  linked: number;
  links: number;
  /** Those of them that are words of the page's machinery: share, print, read more. */
  machinery: number;
  /** Headings below h1 that are links as a whole: each is the title of another page. */
  teasers: number;
  /** Characters of those headings. */
  titles: number;
  /** The whole text, while it is short. */
  label: string | null;
}

export type Weights = ReadonlyMap<Node, Weight>;

export const NO_WEIGHT: Weight = { text: 0, linked: 0, links: 0, machinery: 0, teasers: 0, titles: 0, label: '' };

const visibleLength = (value: string): number => {
  let length = 0;
  for (let at = 0; at < value.length; at += 1) if (value.charCodeAt(at) > 0x20) length += 1;
  return length;
};

const joinLabels = (first: string | null, second: string | null): string | null =>
  first === null || second === null || first.length + second.length > LONGEST_INTERFACE_TEXT * 2 ? null : first + second;

/** Parents first: read backwards, every child comes before its parent. */
const visibleNodes = (root: Node): Node[] => {
  const nodes = [root];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    for (const child of childrenOf(node)) if (isText(child) || (isElement(child) && !isLeftOut(child))) nodes.push(child);
  }
  return nodes;
};

// Where sites keep the lists of what shares a keyword.
const KEYWORD = /\/(?:tags?|topics?|category|categories|mots?-cles?|etiquettes?|themes?)\//i;

const isKeyword = (link: Element): boolean =>
  (attribute(link, 'rel') ?? '').toLowerCase().split(' ').includes('tag') || KEYWORD.test(attribute(link, 'href')?.slice(0, 500) ?? '');

const weighElement = (element: Element, own: Weight): void => {
  if (element.tagName === 'a') Object.assign(own, { linked: own.text, links: 1, machinery: isKeyword(element) ? own.text : own.machinery });
  const isTitle = isHeading(element) && element.tagName !== 'h1';
  // A heading that is one link, or stands in one with its teaser.
  if (isTitle && own.text > 0) own.teasers = own.linked === own.text || element.parentNode?.nodeName === 'a' ? 1 : 0;
  own.titles = isTitle && own.teasers === 1 ? own.text : own.titles;
  if (own.text > 0 && own.label !== null && isInterfaceText(own.label.trim())) own.machinery = own.text;
};

const weighText = (value: string, own: Weight): void => {
  own.text = visibleLength(value);
  own.label = value.length > LONGEST_INTERFACE_TEXT * 2 ? (own.text === 0 ? ' ' : null) : value.replace(/\s+/g, ' ');
  if (own.text > 0 && own.label !== null && isInterfaceText(own.label.trim())) own.machinery = own.text;
};

/** Children come last first: each goes before what its parent has so far. */
const add = (sum: Weight, own: Weight): void => {
  sum.text += own.text;
  sum.linked += own.linked;
  sum.links += own.links;
  sum.machinery += own.machinery;
  sum.teasers += own.teasers;
  sum.titles += own.titles;
  sum.label = joinLabels(own.label, sum.label);
};

export const weigh = (root: Node): Weights => {
  const weights = new Map<Node, Weight>();
  const nodes = visibleNodes(root);
  const at = (node: Node): Weight => {
    const weight = weights.get(node) ?? { ...NO_WEIGHT };
    weights.set(node, weight);
    return weight;
  };
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    const own = at(node);
    if (isText(node)) weighText(node.value, own);
    if (isElement(node)) weighElement(node, own);
    const parent = index === 0 ? null : parentOf(node);
    if (parent !== null) add(at(parent), own);
  }
  return weights;
};

export const weightOf = (weights: Weights, node: Node | null): Weight => (node === null ? NO_WEIGHT : (weights.get(node) ?? NO_WEIGHT));

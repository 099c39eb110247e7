import { isHeading } from './boilerplate.js';
import { isAdditionHeading } from './interface-words.js';
import { childrenOf, type Element, isElement, type Node, parentOf } from './tree.js';
import { type Weights, weightOf } from './weight.js';

const LONGEST_LABEL = 80;
/** In the mean, blanks left out: people are named in less. */
const SHORTEST_TITLE = 16;

const visibleChildren = (node: Node, weights: Weights): Element[] =>
  childrenOf(node).filter((child): child is Element => isElement(child) && weightOf(weights, child).text > 0);

/** A list of other pages: everything in it belongs to a linked title, but for a heading and a link to more. */
export const isTeaserList = (element: Element, weights: Weights): boolean => {
  const { teasers, titles, text } = weightOf(weights, element);
  if (teasers < 2 || titles < SHORTEST_TITLE * teasers) return false;
  const children = visibleChildren(element, weights);
  const apart = children.filter((child) => weightOf(weights, child).teasers === 0);
  const ownText = text - children.reduce((sum, child) => sum + weightOf(weights, child).text, 0);
  return ownText === 0 && children.length > apart.length && apart.every((child) => weightOf(weights, child).text <= LONGEST_LABEL);
};

/** The element a heading stands for among its siblings: itself, or the box that holds nothing else. */
const boxOf = (heading: Element, weights: Weights): Element => {
  let box = heading;
  const { text } = weightOf(weights, heading);
  for (let parent = parentOf(box); parent !== null && isElement(parent) && weightOf(weights, parent).text === text; parent = parentOf(box))
    box = parent;
  return box;
};

interface Family {
  siblings: readonly Element[];
  index: ReadonlyMap<Element, number>;
}

/** A parent may have thousands of headings: its children are listed once. */
const families = new WeakMap<Weights, Map<Node, Family>>();

const familyOf = (parent: Node, weights: Weights): Family => {
  const known = families.get(weights) ?? new Map<Node, Family>();
  families.set(weights, known);
  const family = known.get(parent);
  if (family !== undefined) return family;
  const siblings = visibleChildren(parent, weights);
  const made = { siblings, index: new Map(siblings.map((sibling, at) => [sibling, at] as const)) };
  known.set(parent, made);
  return made;
};

/** What stands after a heading among its siblings, up to the next heading. */
export const sectionOf = (element: Element, weights: Weights): Element[] => {
  const parent = parentOf(element);
  if (parent === null) return [];
  const { siblings, index } = familyOf(parent, weights);
  const section: Element[] = [];
  for (let at = (index.get(element) ?? siblings.length) + 1; at < siblings.length; at += 1) {
    const next = siblings[at];
    if (next === undefined || isHeading(next)) break;
    section.push(next);
  }
  return section;
};

const isOfferOfLinks = (element: Element, weights: Weights): boolean => {
  const { links, machinery, text } = weightOf(weights, element);
  return links > 0 || machinery === text;
};

/** What sites add below a text under a heading of its own — other articles, comments, tags: the heading, and the links after it. */
export const findAdditions = (headings: readonly Element[], weights: Weights): ReadonlySet<Element> => {
  const found = new Set<Element>();
  for (const heading of headings) {
    const { label } = weightOf(weights, heading);
    if (label === null || !isAdditionHeading(label)) continue;
    const box = boxOf(heading, weights);
    found.add(box);
    for (const next of sectionOf(box, weights)) {
      if (!isOfferOfLinks(next, weights)) break;
      found.add(next);
    }
  }
  return found;
};

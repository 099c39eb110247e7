import { isLeftOut } from './boilerplate.js';
import { childrenOf, type Element, isElement, isText, type Node } from './tree.js';

/** How much a reader would see of an element. */
export interface Weight {
  /** Characters of visible text, runs of blanks left out. */
  text: number;
  /** Those of them in links. */
  linked: number;
  links: number;
}

export type Weights = ReadonlyMap<Node, Weight>;

export const NO_WEIGHT: Weight = { text: 0, linked: 0, links: 0 };

const visibleLength = (value: string): number => {
  let length = 0;
  for (let at = 0; at < value.length; at += 1) if (value.charCodeAt(at) > 0x20) length += 1;
  return length;
};

/** Nodes with their parents, parents first: read backwards, every child comes before its parent. */
const visibleNodes = (root: Node): { node: Node; parent: Node | null }[] => {
  const nodes: { node: Node; parent: Node | null }[] = [{ node: root, parent: null }];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]?.node;
    if (node === undefined) continue;
    for (const child of childrenOf(node)) if (!isElement(child) || !isLeftOut(child)) nodes.push({ node: child, parent: node });
  }
  return nodes;
};

export const weigh = (root: Node): Weights => {
  const weights = new Map<Node, Weight>();
  const nodes = visibleNodes(root);
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const entry = nodes[index];
    if (entry === undefined) continue;
    const { node, parent } = entry;
    const own = weights.get(node) ?? { ...NO_WEIGHT };
    if (isText(node)) own.text = visibleLength(node.value);
    if (isElement(node) && node.tagName === 'a') Object.assign(own, { linked: own.text, links: 1 });
    weights.set(node, own);
    if (parent === null) continue;
    const sum = weights.get(parent) ?? { ...NO_WEIGHT };
    weights.set(parent, { text: sum.text + own.text, linked: sum.linked + own.linked, links: sum.links + own.links });
  }
  return weights;
};

export const weightOf = (weights: Weights, element: Element | null): Weight =>
  element === null ? NO_WEIGHT : (weights.get(element) ?? NO_WEIGHT);

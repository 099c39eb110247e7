import { isLeftOut } from './boilerplate.js';
import { opensTail } from './interface-words.js';
import { isSurrounding } from './surroundings.js';
import { childrenOf, type Element, elementsBelow, isElement, type Node, parentOf, textOf } from './tree.js';
import { type Weights, weightOf } from './weight.js';

interface Position {
  start: number;
  end: number;
}

/** Elements numbered in document order; one ends where the last below it does. */
const positionsOf = (root: Node): ReadonlyMap<Node, Position> => {
  const positions = new Map<Node, Position>();
  const nodes = [root, ...elementsBelow(root)];
  for (const [start, node] of nodes.entries()) positions.set(node, { start, end: start + 1 });
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const node = nodes[index];
    const around = node === undefined ? null : parentOf(node);
    const [own, outer] = [node && positions.get(node), around && positions.get(around)];
    if (own != null && outer != null) outer.end = Math.max(outer.end, own.end);
  }
  return positions;
};

const NOWHERE: Position = { start: 0, end: 0 };

/** Where nodes stand in a page, relative to each other. */
export class Order {
  readonly #positions: ReadonlyMap<Node, Position>;

  constructor(tree: Node) {
    this.#positions = positionsOf(tree);
  }

  isBefore(node: Node, other: Node): boolean {
    return this.#at(node).end <= this.#at(other).start;
  }

  contains(node: Node, inner: Node): boolean {
    return this.#at(node).start <= this.#at(inner).start && this.#at(inner).end <= this.#at(node).end;
  }

  /** The innermost node around all of them. */
  around(nodes: readonly Node[], first: Node): Node {
    let node: Node = first;
    for (let parent = parentOf(node); parent !== null && !nodes.every((it) => this.contains(node, it)); parent = parentOf(node))
      node = parent;
    return node;
  }

  #at(node: Node): Position {
    return this.#positions.get(node) ?? NOWHERE;
  }
}

const LONGEST_LABEL = 60;
const SHORTEST_TAIL = 10;
const MAX_TAILS = 8;

/** Boxes after an article, inside what is the page's main part, that are still the release's: its press contact, who the issuer is. */
export const findTails = (elements: readonly Element[], core: Node, stage: Node, order: Order, weights: Weights): Element[] => {
  const tails: Element[] = [];
  for (const element of elements) {
    if (tails.length >= MAX_TAILS) break;
    if (!order.contains(stage, element) || !order.isBefore(core, element) || tails.some((tail) => order.contains(tail, element))) continue;
    const { text } = weightOf(weights, element);
    if (text < SHORTEST_TAIL || isLeftOut(element) || isSurrounding(element) || !opensTail(textOf(element, LONGEST_LABEL))) continue;
    tails.push(element, ...(text <= LONGEST_LABEL / 2 ? nextOf(element) : []));
  }
  return tails;
};

/** A label alone: what it names comes next. */
const nextOf = (element: Element): Element[] => {
  const siblings = childrenOf(parentOf(element) ?? element).filter(isElement);
  return siblings.slice(siblings.indexOf(element) + 1, siblings.indexOf(element) + 2);
};

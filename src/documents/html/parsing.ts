import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { measureTags } from './tags.js';

export const MAX_DEPTH = 256;
export const MAX_ELEMENTS = 100_000;
/** Steps of moving nodes around that misnested tables and links may cost; a page costs a few thousand. */
const MAX_MOVES = 4_000_000;

type Tree = DefaultTreeAdapterTypes.Document;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

export interface ParsedHtml {
  tree: Tree;
  /** True when a limit was reached and the rest of the source was left out. */
  cutShort: boolean;
}

class LimitReached extends Error {}

/** Counts what the parser does. parse5 scans its stack of open elements at many tags: depth must be bounded while it parses, not after. */
class Budget {
  #elements = 0;
  #moves = 0;
  readonly #depths = new WeakMap<object, number>();

  place(parent: Parent, child: Child): void {
    const depth = (this.#depths.get(parent) ?? 0) + 1;
    if (!('tagName' in child)) return;
    this.#depths.set(child, depth);
    if (depth > MAX_DEPTH) throw new LimitReached();
  }

  create(): void {
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) throw new LimitReached();
  }

  /** The default adapter looks for a node among its siblings. */
  move(parent: Parent | null): void {
    this.#moves += 1 + (parent?.childNodes.length ?? 0);
    if (this.#moves > MAX_MOVES) throw new LimitReached();
  }
}

const toAdapter = (tree: Tree, budget: Budget): TreeAdapter<DefaultTreeAdapterMap> => ({
  ...defaultTreeAdapter,
  createDocument: () => tree,
  createElement: (...args) => {
    budget.create();
    return defaultTreeAdapter.createElement(...args);
  },
  appendChild: (parent, child) => {
    defaultTreeAdapter.appendChild(parent, child);
    budget.place(parent, child);
  },
  insertBefore: (parent, child, reference) => {
    budget.move(parent);
    defaultTreeAdapter.insertBefore(parent, child, reference);
    budget.place(parent, child);
  },
  insertTextBefore: (parent, text, reference) => {
    budget.move(parent);
    defaultTreeAdapter.insertTextBefore(parent, text, reference);
  },
  detachNode: (node) => {
    budget.move('parentNode' in node ? node.parentNode : null);
    defaultTreeAdapter.detachNode(node);
  },
});

/** Parses a page, or as much of it as the limits allow. */
export const parseHtml = (source: string): ParsedHtml => {
  const tree = defaultTreeAdapter.createDocument();
  const readable = measureTags(source);
  try {
    parse(source.slice(0, readable), { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: toAdapter(tree, new Budget()) });
    return { tree, cutShort: readable < source.length };
  } catch (error) {
    if (error instanceof LimitReached) return { tree, cutShort: true };
    throw error;
  }
};

import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Span } from '../../domain/selector.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Node = DefaultTreeAdapterTypes.Node;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string | null => element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** Where a node stands in the parsed source; nodes the parser made up stand nowhere. */
export const spanOf = ({ sourceCodeLocation: location }: Element | TextNode): Span | null =>
  location == null ? null : { start: location.startOffset, end: location.endOffset };

/** All elements below a node in document order, without recursion: depth is the author's to choose. */
export function* elementsBelow(root: Node, enters: (element: Element) => boolean = () => true): Generator<Element> {
  const stack: Node[] = [...childrenOf(root)].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    if (!enters(node)) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined && isElement(child)) stack.push(child);
    }
  }
}

/** The text of a node, up to a length; for heads and scripts, not for content. */
export const textOf = (root: Node, limit: number): string => {
  const parts: string[] = [];
  let length = 0;
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined && length < limit; node = stack.pop()) {
    if (isText(node)) {
      parts.push(node.value);
      length += node.value.length;
    }
    stack.push(...[...childrenOf(node)].slice(0, limit).reverse());
  }
  return parts.join('').slice(0, limit);
};

export const parentOf = (node: Node): Node | null => ('parentNode' in node ? node.parentNode : null);

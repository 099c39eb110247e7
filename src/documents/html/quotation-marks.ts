import { childrenOf, type Element, isText, type Node } from './tree.js';

const OPENING = /[«»“”„‟"‹‘‚']/;
const LOOK_INTO = 8;

type Pair = readonly [string, string];

/** What browsers print around `q`: the language's own marks, others inside them. */
export const marksOf = (language: string | null, nested: boolean): Pair => {
  if (language?.toLowerCase().startsWith('fr')) return nested ? ['“', '”'] : ['«\u00a0', '\u00a0»'];
  return nested ? ['‘', '’'] : ['“', '”'];
};

const firstText = (element: Element): string => {
  let node: Node | undefined = element;
  for (let depth = 0; depth < LOOK_INTO && node !== undefined; depth += 1) {
    if (isText(node)) return node.value.trimStart();
    node = childrenOf(node)[0];
  }
  return '';
};

/** True when the source prints quotation marks itself, before the element or as its first character. */
export const printsMarks = (element: Element, before: string): boolean =>
  OPENING.test(before) || OPENING.test(firstText(element).charAt(0));

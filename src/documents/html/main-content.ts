import { isLeftOut, isSurrounding } from './boilerplate.js';
import { attribute, type Element, elementsBelow, type Node } from './tree.js';
import { type Weights, weigh, weightOf } from './weight.js';

export interface MainContent {
  root: Node;
  /** The page's only h1, when it is printed outside the root. */
  title: Element | null;
  /** True when the root has headings of its own: the h1 outside may then be the site's name. */
  hasHeadings: boolean;
  /** True for elements inside the root that are not the release's own. */
  isOutside: (element: Element) => boolean;
}

const CONTAINERS = new Set(['div', 'section', 'ul', 'ol', 'table', 'center', 'p']);
const SMALL_PART = 0.3;

const isMain = (element: Element): boolean => element.tagName === 'main' || attribute(element, 'role') === 'main';
const isArticle = (element: Element): boolean => element.tagName === 'article' || attribute(element, 'itemprop') === 'articleBody';

const heaviest = (elements: readonly Element[], weights: Weights): Element | null =>
  elements.reduce<Element | null>(
    (best, element) => (weightOf(weights, element).text > weightOf(weights, best).text ? element : best),
    null,
  );

/** An article that holds most of what articles hold: not one teaser among many. */
const findArticle = (elements: readonly Element[], weights: Weights, pageText: number): Element | null => {
  const articles = elements.filter(isArticle);
  const best = heaviest(articles, weights);
  const text = weightOf(weights, best).text;
  const others = articles
    .filter((article) => article !== best && !isInside(article, best))
    .reduce((sum, it) => sum + weightOf(weights, it).text, 0);
  return text > others && text >= pageText / 4 ? best : null;
};

const isInside = (element: Element, ancestor: Element | null): boolean => {
  for (let at: Node | null = element.parentNode; at !== null; at = 'parentNode' in at ? at.parentNode : null)
    if (at === ancestor) return true;
  return false;
};

/** A menu by its looks: several links and hardly anything else. */
const isMenu = (element: Element, weights: Weights): boolean => {
  const { text, linked, links } = weightOf(weights, element);
  return CONTAINERS.has(element.tagName) && links >= 3 && linked >= text * 0.8;
};

/** Chooses the part of a page that is the release: an article, else `main`, else the body without what surrounds the text. */
export const findMainContent = (tree: Node): MainContent => {
  const weights = weigh(tree);
  const elements = [...elementsBelow(tree, (element) => !isLeftOut(element) || element.tagName === 'html')].filter(
    (element) => !isLeftOut(element),
  );
  const body = elements.find(({ tagName }) => tagName === 'body') ?? null;
  const pageText = weightOf(weights, body).text;
  const main = heaviest(elements.filter(isMain), weights);
  const semantic = findArticle(elements, weights, pageText) ?? (weightOf(weights, main).text >= pageText / 4 ? main : null);
  const root = semantic ?? body ?? tree;
  const heading = elements.find(({ tagName }) => tagName === 'h1') ?? null;
  const tags = new Set([...elementsBelow(root)].map(({ tagName }) => tagName));
  const isOutside = (element: Element): boolean => {
    if (isLeftOut(element)) return true;
    const small = weightOf(weights, element).text <= pageText * SMALL_PART;
    if (element.tagName === 'form' || isSurrounding(element)) return small;
    if (semantic !== null) return false;
    return element.tagName === 'header' || element.tagName === 'footer' ? small : isMenu(element, weights);
  };
  return { root, title: tags.has('h1') ? null : heading, hasHeadings: tags.has('h2'), isOutside };
};

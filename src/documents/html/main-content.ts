import type { DocumentMetadata } from '../../domain/document.js';
import { isLeftOut } from './boilerplate.js';
import { findTails, Order } from './extent.js';
import { holdsPair, holdsWord, wordsOf } from './names.js';
import { findTitle } from './page-title.js';
import { attribute, type Element, elementsBelow, type Node, parentOf } from './tree.js';
import { type Weights, weigh, weightOf } from './weight.js';

/** A page with what was measured of it. */
export interface Page {
  elements: readonly Element[];
  weights: Weights;
  order: Order;
  /** The heading, or the line, that is the release's title, if one is. */
  title: Element | null;
  /** The head of the page names the same title. */
  isSure: boolean;
  /** The h1 that names the site and not the page. */
  siteName: Element | null;
  text: number;
}

export interface MainContent extends Page {
  /** What is written: the core, with the title and the boxes that belong to it. */
  root: Node;
  /** The part of the page that is the release's text. */
  core: Node;
  tails: readonly Element[];
  /** True when the page itself says which part is its text. */
  isNamed: boolean;
}

const CONTENT_IDS = new Set(['content', 'contenu', 'main', 'main-content', 'maincontent', 'page-content', 'primary', 'principal']);
const ARTICLE_WORDS = new Set(['article', 'communique', 'pressrelease']);
const ARTICLE_PAIRS = new Set(['press release', 'news release', 'news single', 'news detail', 'single post', 'communique presse']);

const isMain = (element: Element): boolean => element.tagName === 'main' || attribute(element, 'role') === 'main';
const isArticle = (element: Element): boolean => element.tagName === 'article' || attribute(element, 'itemprop') === 'articleBody';
const isContentByName = (element: Element): boolean => CONTENT_IDS.has(attribute(element, 'id')?.toLowerCase() ?? '');

const isArticleByName = (element: Element): boolean => {
  const words = wordsOf(element);
  return holdsWord(words, ARTICLE_WORDS) || holdsPair(words, ARTICLE_PAIRS);
};

const heaviest = (elements: readonly Element[], weights: Weights): Element | null =>
  elements.reduce<Element | null>(
    (best, element) => (weightOf(weights, element).text > weightOf(weights, best).text ? element : best),
    null,
  );

const isInside = (element: Element, ancestor: Element | null): boolean => {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) if (at === ancestor) return true;
  return false;
};

/** An article that holds most of what articles hold: not one teaser among many. */
const findArticle = ({ elements, weights, text: pageText }: Page): Element | null => {
  const articles = elements.filter((element) => isArticle(element) && weightOf(weights, element).teasers !== 1);
  const best = heaviest(articles, weights);
  const text = weightOf(weights, best).text;
  const others = articles
    .filter((article) => article !== best && !isInside(article, best))
    .reduce((sum, it) => sum + weightOf(weights, it).text, 0);
  return text > others && text >= pageText / 4 ? best : null;
};

/** A `div` that its name calls the article or the content, believed when it holds half of the page's text, with the title or without the name of the site. */
const findByName = ({ elements, weights, order, title, siteName, text }: Page): Element | null => {
  if (title === null && siteName === null) return null;
  const isPlaced = (element: Element): boolean =>
    title !== null ? order.contains(element, title) : siteName !== null && !order.contains(element, siteName);
  const fits = (element: Element): boolean =>
    element.tagName !== 'body' && weightOf(weights, element).text >= text / 2 && isPlaced(element);
  const named = elements.filter((element) => (isContentByName(element) || isArticleByName(element)) && fits(element));
  return named.at(-1) ?? null;
};

const measure = (tree: Node, metadata: DocumentMetadata): Page & { body: Element | null } => {
  const weights = weigh(tree);
  const elements = [...elementsBelow(tree, (element) => !isLeftOut(element) || element.tagName === 'html')].filter(
    (element) => !isLeftOut(element),
  );
  const body = elements.find(({ tagName }) => tagName === 'body') ?? null;
  const { heading, isSure, siteName } = findTitle(elements, weights, metadata);
  return { elements, weights, order: new Order(tree), title: heading, isSure, siteName, body, text: weightOf(weights, body).text };
};

/** Chooses the part of a page that is the release: an article, else `main`, else what is named so, else the body without what surrounds the text. */
export const findMainContent = (tree: Node, metadata: DocumentMetadata): MainContent => {
  const page = measure(tree, metadata);
  const { elements, weights, order, body, text } = page;
  const main = heaviest(elements.filter(isMain), weights);
  const stage = weightOf(weights, main).text >= text / 4 ? main : null;
  const named = findArticle(page) ?? stage ?? findByName(page);
  const core = named ?? body ?? tree;
  const title = keepsTitle(page, core) ? page.title : null;
  const tails = named === null ? [] : findTails(elements, core, stage ?? core, order, weights);
  const root = order.around([core, ...(title === null ? [] : [title]), ...tails], core);
  return { ...page, title, root, core, tails, isNamed: named !== null };
};

/** A title printed outside the text: not when the text has an h1, or other headings under what may be the name of the site. */
const keepsTitle = ({ title, isSure, order }: Page, core: Node): boolean => {
  if (title === null || order.contains(core, title)) return title !== null;
  const tags = new Set([...elementsBelow(core)].map(({ tagName }) => tagName));
  return order.isBefore(title, core) && !tags.has('h1') && (isSure || !tags.has('h2'));
};

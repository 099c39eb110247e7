import type { DocumentMetadata } from '../../domain/document.js';
import { isHeading } from './boilerplate.js';
import { linksHome } from './home-links.js';
import { isPath } from './interface-words.js';
import { isAboveByName, isSurrounding } from './surroundings.js';
import { partsOf, squeeze, toWords } from './title-parts.js';
import { childrenOf, type Element, isElement, isText, type Node, parentOf, textOf } from './tree.js';
import { type Weights, weightOf } from './weight.js';

/** What of a page may be its title. */
export interface PageTitle {
  heading: Element | null;
  /** The head of the page names the same title. */
  isSure: boolean;
  /** The h1 that names the site and not the page. */
  siteName: Element | null;
}

const MAX_TITLE = 500;
const MAX_HEADINGS = 20;
const LOOK_UP = 6;
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 16;
const LONGEST_NAME = 5;
const SAID_IN_TEXT = 2;
const LONGEST_TEXT = 100_000;

/** What follows a title in the head when the head adds to it. */
const ADDED = /^\s*(?:$|[|–—«»·•:]|-\s)/;
/** What kind of text it is says nothing of which. */
const KIND =
  /^(?:communiqués?|dossier de presse|point (?:de )?presse|(?:press|news|media) (?:releases?|statements?|advisory)|statement|actualités?|news)(?!\p{L})/iu;

const spoken = (heading: Element): string => squeeze(textOf(heading, MAX_TITLE));

const namesPage = (heading: Element, { title }: DocumentMetadata): boolean => {
  const text = spoken(heading);
  return text !== '' && title?.startsWith(text) === true;
};

/** How many words one has and the other has not. */
const difference = (some: readonly string[], others: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const word of some) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
};

/** A head's title as it may be without what it adds behind, and as it may be without the site in front. */
const readingsOf = (title: string, fromAnyPart: boolean): string[][] => {
  const parts = partsOf(title).map(toWords);
  return parts.flatMap((_, at) => [parts.slice(0, at + 1).flat(), ...(fromAnyPart ? [parts.slice(at).flat()] : [])]);
};

/** The head often leaves a word out, or says it otherwise. */
const nearlyNames = (heading: Element, readings: readonly (readonly string[])[]): boolean => {
  const line = spoken(heading);
  const words = toWords(line);
  if (words.length < FEWEST_WORDS || KIND.test(line)) return false;
  return readings.some((reading) => difference(words, reading) <= Math.min(2, Math.floor(Math.min(words.length, reading.length) / 5)));
};

const isShown = (element: Element): boolean => {
  let node: Node | null = element;
  for (let level = 0; level < LOOK_UP && node !== null && isElement(node); level += 1) {
    if (node.tagName === 'a' || node.tagName === 'li' || isSurrounding(node) || isPath(textOf(node, MAX_TITLE))) return false;
    node = parentOf(node);
  }
  return true;
};

/** A line that is no heading by its tag and says how the head's title begins, on pages built of nothing but boxes. */
const findLine = (elements: readonly Element[], weights: Weights, title: string): Element | null => {
  const begins = (element: Element): boolean => {
    const { label, links, text } = weightOf(weights, element);
    if (label === null || links > 0 || text < FEWEST_LETTERS) return false;
    const line = squeeze(label);
    return title.startsWith(line) && ADDED.test(title.slice(line.length)) && toWords(line).length >= FEWEST_WORDS && !KIND.test(line);
  };
  return elements.find((element) => begins(element) && isShown(element)) ?? null;
};

/** The box above the text that an element stands in. */
const boxAbove = (element: Element): Element | null => {
  let node = parentOf(element);
  for (let level = 0; level < LOOK_UP && node !== null && isElement(node) && node.tagName !== 'body'; level += 1) {
    if (node.tagName === 'article' || node.tagName === 'main') return null;
    if (isAboveByName(node)) return node;
    node = parentOf(node);
  }
  return null;
};

const isBlank = (node: Node): boolean => isText(node) && node.value.trim() === '';

/** The link that a heading is as a whole, inside it or around it. */
const linkOf = (heading: Element): Element | null => {
  const around = parentOf(heading);
  if (around !== null && isElement(around) && around.tagName === 'a') return around;
  const [inner, ...others] = childrenOf(heading).filter((node) => !isBlank(node));
  return inner !== undefined && isElement(inner) && inner.tagName === 'a' && others.length === 0 ? inner : null;
};

/** A name and no title: short, above a text that has headings of its own and tells of that name again and again. */
const isToldOf = (name: string, heading: Element, elements: readonly Element[]): boolean => {
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (body === undefined || toWords(name).length > LONGEST_NAME) return false;
  if (!elements.some((other) => isHeading(other) && other !== heading)) return false;
  return squeeze(textOf(body, LONGEST_TEXT)).split(name).length - 2 >= SAID_IN_TEXT;
};

const isPart = (name: string, title: string): boolean => partsOf(title).some((part) => difference(toWords(part), toWords(name)) === 0);

const isSiteName = (heading: Element, elements: readonly Element[], metadata: DocumentMetadata): boolean => {
  const link = linkOf(heading);
  const isAbove = boxAbove(heading) !== null;
  if (link === null && !isAbove) return false;
  const name = spoken(heading);
  if (name !== '' && metadata.title === name) return isToldOf(name, heading, elements);
  if (link === null) return false;
  const isNamed = namesPage(heading, metadata);
  if (linksHome(link)) return !isNamed || toWords(name).length <= LONGEST_NAME;
  return isAbove && !isNamed && !isPart(name, metadata.title ?? '') && !nearlyNames(heading, readingsOf(metadata.title ?? '', true));
};

/** The heading that the head names, word by word or nearly so; below h1, only how the head's title begins. */
const findNamed = (topmost: readonly Element[], below: readonly Element[], metadata: DocumentMetadata): Element | null => {
  const exact = [...topmost, ...below].find((heading) => namesPage(heading, metadata));
  if (exact !== undefined) return exact;
  const nearly = (headings: readonly Element[], fromAnyPart: boolean): Element | undefined => {
    const readings = readingsOf(metadata.title ?? '', fromAnyPart);
    return headings.find((heading) => nearlyNames(heading, readings));
  };
  return nearly(topmost, true) ?? nearly(below, false) ?? null;
};

/** The page's title: the heading that the head repeats, or nearly so, else the line that it repeats, else the first h1, unless that is the name of the site. */
export const findTitle = (elements: readonly Element[], weights: Weights, metadata: DocumentMetadata): PageTitle => {
  const topmost = elements.filter(({ tagName }) => tagName === 'h1');
  const siteName = topmost.slice(0, MAX_HEADINGS).find((heading) => isSiteName(heading, elements, metadata)) ?? null;
  const headings = topmost.filter((heading) => heading !== siteName);
  const named = findNamed(
    headings.slice(0, MAX_HEADINGS),
    elements.filter(({ tagName }) => tagName === 'h2').slice(0, MAX_HEADINGS),
    metadata,
  );
  if (named !== null) return { heading: named, isSure: true, siteName };
  const line = findLine(elements, weights, metadata.title ?? '');
  const isLonger = line !== null && headings.every((heading) => toWords(spoken(heading)).length < toWords(spoken(line)).length);
  return { heading: isLonger ? line : (headings[0] ?? null), isSure: isLonger, siteName };
};

import { linksHome } from './home-links.js';
import type { Page } from './main-content.js';
import { partsOf, squeeze, toWords } from './title-parts.js';
import { attribute, type Element, elementsBelow, textOf } from './tree.js';

const SHORTEST = 3;
const LONGEST = 80;
/** A logo stands above the menu, or not far below it. */
const MOST_LINKS = 40;
const FEWEST_WORDS = 5;

const isName = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST;

const keyOf = (text: string): string => toWords(text).join(' ');

/** What a link shows: its words, or what its picture is said to show. */
const labelOf = (link: Element): string => {
  const text = squeeze(textOf(link, LONGEST + 1));
  if (text !== '') return text;
  const picture = [...elementsBelow(link)].find(({ tagName }) => tagName === 'img');
  return picture === undefined ? '' : squeeze(attribute(picture, 'alt')?.slice(0, LONGEST + 1) ?? '');
};

/** The part of the head's title that a link to the first page shows too: the name of the site. */
export const siteLinkedHome = (elements: readonly Element[], title: string | null): string | null => {
  const parts = partsOf(title ?? '').filter(isName);
  if (parts.length < 2) return null;
  const links = elements.filter(({ tagName }) => tagName === 'a').slice(0, MOST_LINKS);
  const labels = new Set(links.filter(linksHome).map((link) => keyOf(labelOf(link))));
  return parts.find((part) => labels.has(keyOf(part))) ?? null;
};

/** The heading that names the site, without what it says of it: `Orvanne Habitat – loger tout le monde`. */
const siteOfHeading = (heading: Element): string | null => {
  const [name] = partsOf(textOf(heading, LONGEST * 2)).filter(isName);
  return name ?? null;
};

/** Some pages give their own title as the name of the site; a name that is a few words long is believed. */
const isTitleOf = ({ title, isSure }: Page, name: string): boolean => {
  if (title === null || !isSure || toWords(name).length < FEWEST_WORDS) return false;
  const printed = squeeze(textOf(title, LONGEST * 4));
  return printed.startsWith(name) && /^\s*(?:$|:)/.test(printed.slice(name.length));
};

/** The name of the site: what the head says, unless it is the page's own title, else the heading that is a name. */
export const findSiteName = (given: string | null, page: Page): string | null => {
  if (given !== null && !isTitleOf(page, given)) return given;
  return page.siteName === null ? null : siteOfHeading(page.siteName);
};

import { isHeading } from './boilerplate.js';
import { namesAuthor } from './interface-words.js';
import { isByline } from './surroundings.js';
import { type Element, elementsBelow, textOf } from './tree.js';
import { type Weights, weightOf } from './weight.js';

const LONGEST_TEXT = 1200;
const LONGEST_BYLINE = 200;
const LONGEST_NAME = 60;
const LONGEST_DATE = 80;

/** A name alone, or one among the words of a byline; a date alone is the release's. */
const isAuthorLine = (text: string): boolean => namesAuthor(text) || (text.trim().length <= LONGEST_NAME && !/\d/.test(text));

/** Says who typed the page in, and is no line of the release. */
export const isAuthorship = (element: Element, weights: Weights): boolean =>
  isByline(element) && weightOf(weights, element).text <= LONGEST_BYLINE && isAuthorLine(textOf(element, LONGEST_TEXT));

const printsDate = (element: Element): boolean => {
  const text = element.tagName === 'time' ? textOf(element, LONGEST_DATE + 1).trim() : '';
  return text.length <= LONGEST_DATE && holdsDay(text.match(/\d{1,8}/g) ?? []);
};

/** A year, and the number of a day or a month. */
const holdsDay = (numbers: readonly string[]): boolean =>
  numbers.some(({ length }) => length === 4) && numbers.some(({ length }) => length <= 2);

/** Bylines that print a day, `<time>March 3, 2025</time> by Ann Lee`: of those the day is read, which is the page's. */
export const findDatedBylines = (elements: readonly Element[], weights: Weights): ReadonlyMap<Element, Element> => {
  const dated = new Map<Element, Element>();
  for (const element of elements) {
    if (weightOf(weights, element).text > LONGEST_BYLINE || !isAuthorship(element, weights)) continue;
    const inner = [...elementsBelow(element)];
    const day = inner.find(printsDate);
    if (day !== undefined && !inner.some(isHeading)) dated.set(element, day);
  }
  return dated;
};

import { findAdditions, isTeaserList, sectionOf } from './additions.js';
import { isHeading, isLeftOut } from './boilerplate.js';
import { findDatedBylines, isAuthorship } from './bylines.js';
import { isEntryLine } from './entry-line.js';
import { isAnchorSign, isPath } from './interface-words.js';
import { findOtherVersions } from './language-versions.js';
import type { MainContent } from './main-content.js';
import { isRepeatedQuote } from './pull-quotes.js';
import { isAboveByName, isBelowByName, isInQuotation, isSurrounding } from './surroundings.js';
import { attribute, childrenOf, type Element, isText, textOf } from './tree.js';
import { weightOf } from './weight.js';

const CONTAINERS = new Set(['div', 'section', 'ul', 'ol', 'table', 'center', 'p']);
const BOXES = new Set(['div', 'section', 'ul', 'ol', 'p', 'header', 'footer', 'center', 'tr']);
const ROWS = new Set(['div', 'p', 'header', 'section']);
const MOST_BESIDE = 8;
const SMALL_PART = 0.3;
const LONGEST_LINE = 300;
const LONGEST_ENTRY = 600;

/** Among other elements in a box, not within a sentence: word processors may wrap every single word. */
const standsBeside = ({ parentNode }: Element): boolean =>
  parentNode !== null &&
  ROWS.has(parentNode.nodeName) &&
  childrenOf(parentNode).length <= MOST_BESIDE &&
  childrenOf(parentNode).every((node) => !isText(node) || node.value.trim() === '');

/** Tells what inside the written part of a page is not the release's own. */
export class Outside {
  /** Of these lines only the day is the release's. */
  readonly datedBylines: ReadonlyMap<Element, Element>;
  readonly #additions: ReadonlySet<Element>;
  readonly #otherVersions: ReadonlySet<Element>;

  constructor(readonly content: MainContent) {
    this.#additions = findAdditions(
      content.elements.filter((element) => isHeading(element) && element !== content.title),
      content.weights,
    );
    this.datedBylines = findDatedBylines(content.elements, content.weights);
    this.#otherVersions = findOtherVersions(content.elements);
  }

  readonly holds = (element: Element): boolean => {
    if (isLeftOut(element)) return true;
    const { title, isSure, siteName, order, weights } = this.content;
    if (element === siteName || this.#otherVersions.has(element)) return true;
    if (title !== null && (order.contains(element, title) || order.contains(title, element))) return false;
    // The name of the site or of the section, above the title.
    if (element.tagName === 'h1' && isSure && title !== null && order.isBefore(element, title)) return true;
    if (this.#isBeyond(element) || this.#additions.has(element)) return true;
    if (weightOf(weights, element).text === 0) return false;
    if (isEntryLine(element) && weightOf(weights, element).text <= LONGEST_ENTRY) return true;
    return this.#isMachinery(element) || this.#isNamed(element) || this.#isAround(element) || this.#isBareHeading(element);
  };

  /** Before the title, or between the text and the boxes that belong to it. */
  #isBeyond(element: Element): boolean {
    const { root, core, title, tails, order } = this.content;
    if (root === core || order.contains(core, element)) return false;
    if (title !== null && order.isBefore(title, element) && order.isBefore(element, core)) return false;
    return ![core, ...tails].some((kept) => order.contains(element, kept) || order.contains(kept, element));
  }

  #isMachinery(element: Element): boolean {
    const { text, machinery, links, label } = weightOf(this.content.weights, element);
    if (element.tagName === 'a') return attribute(element, 'href')?.startsWith('#') === true && isAnchorSign(textOf(element, 8));
    if (element.tagName === 'span') return machinery === text && /\S\s+\S/.test(label ?? '') && standsBeside(element);
    if (!BOXES.has(element.tagName)) return false;
    return machinery === text || (links > 0 && text <= LONGEST_LINE && isPath(textOf(element, LONGEST_LINE)));
  }

  #isNamed(element: Element): boolean {
    const { weights, text: pageText } = this.content;
    const { text } = weightOf(weights, element);
    const isSmall = text <= pageText * SMALL_PART;
    if (element.tagName === 'form' || isSurrounding(element)) return isSmall;
    if (isTeaserList(element, weights)) return true;
    if (isAuthorship(element, weights)) return !this.datedBylines.has(element);
    return isSmall && isRepeatedQuote(element, this.content.core);
  }

  /** What stands around the text of a page that does not say where its text is. */
  #isAround(element: Element): boolean {
    const { isNamed, weights, text: pageText, title, order } = this.content;
    if (isNamed) return false;
    const { text, linked, links } = weightOf(weights, element);
    if (CONTAINERS.has(element.tagName) && links >= 3 && linked >= text * 0.8) return true;
    if (text > pageText * SMALL_PART || isInQuotation(element)) return false;
    const isBelow = title === null || order.isBefore(title, element);
    const isAbove = title === null || order.isBefore(element, title);
    return (isAbove && isAboveByName(element)) || (isBelow && isBelowByName(element));
  }

  /** A heading over nothing but what is left out. */
  #isBareHeading(element: Element): boolean {
    if (!isHeading(element) || element.tagName === 'h1') return false;
    const section = sectionOf(element, this.content.weights);
    return section.length > 0 && section.every(this.holds);
  }
}

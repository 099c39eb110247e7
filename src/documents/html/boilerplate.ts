import { opensPressContact } from './interface-words.js';
import { hasLanguage } from './language-versions.js';
import { holdsWord, wordsOf } from './names.js';
import { attribute, childrenOf, type Element, isElement, parentOf, textOf } from './tree.js';

const LEFT_OUT = new Set(
  `script style noscript template nav aside svg math iframe object embed canvas video audio button select option input textarea dialog head
  title link meta map datalist progress meter`.split(/\s+/),
);
const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
]);
const HIDDEN_STYLE = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;
const HIDDEN_CLASS = /\b(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text)\b/i;

const FOLDING = new Set([
  'accordion',
  'accordeon',
  'accordions',
  'toggle',
  'collapse',
  'collapsible',
  'faq',
  'spoiler',
  'tab',
  'tabpanel',
  'panel',
]);
const LABEL = 60;
const HEADING = /^h[1-6]$/;
const PARAGRAPHS = new Set(['p', 'ul', 'ol', 'table', 'blockquote']);

export const isHeading = ({ tagName }: Element): boolean => HEADING.test(tagName);

const isConcealed = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(attribute(element, 'style')?.slice(0, 2048) ?? '');

/** What a click unfolds is hidden until then, and still printed in the page. */
const isFolded = (element: Element): boolean => {
  const folds = ['region', 'tabpanel'].includes(attribute(element, 'role') ?? '') || holdsWord(wordsOf(element), FOLDING);
  return folds && childrenOf(element).some((child) => isElement(child) && PARAGRAPHS.has(child.tagName));
};

export const isHidden = (element: Element): boolean =>
  (isConcealed(element) && !isFolded(element)) || HIDDEN_CLASS.test(attribute(element, 'class')?.slice(0, 2048) ?? '');

const LANGUAGE = new Set(['lang', 'language', 'langue', 'locale']);

/** The button of an accordion is the heading of what it unfolds; that of a language is not. */
const isFoldingHeading = (button: Element): boolean => {
  if (hasLanguage(button) || holdsWord(wordsOf(button), LANGUAGE)) return false;
  const parent = parentOf(button);
  const inHeading = parent !== null && isElement(parent) && (isHeading(parent) || parent.tagName === 'dt');
  return inHeading || holdsWord(wordsOf(button), FOLDING);
};

/** Elements that never hold a release's text. */
export const isLeftOut = (element: Element): boolean => {
  if (isHidden(element) || ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (element.tagName === 'button') return !isFoldingHeading(element);
  return LEFT_OUT.has(element.tagName) && !(element.tagName === 'aside' && opensPressContact(textOf(element, LABEL)));
};

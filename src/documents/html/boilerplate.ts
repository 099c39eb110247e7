import { attribute, type Element } from './tree.js';

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
// Words of class and id names that page builders give to what surrounds a text.
const SURROUNDINGS = new Set(
  `cookie cookies consent gdpr rgpd breadcrumb breadcrumbs share sharing partage addtoany sharethis newsletter sidebar comments pagination
  navbar skip skiplink offcanvas popup modal`.split(/\s+/),
);
const HIDDEN_STYLE = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;
const HIDDEN_CLASS = /\b(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text)\b/i;

export const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(attribute(element, 'style')?.slice(0, 2048) ?? '') ||
  HIDDEN_CLASS.test(attribute(element, 'class')?.slice(0, 2048) ?? '');

/** Elements that never hold a release's text. */
export const isLeftOut = (element: Element): boolean =>
  LEFT_OUT.has(element.tagName) || ROLES.has(attribute(element, 'role') ?? '') || isHidden(element);

const namesOf = (element: Element): string[] =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .slice(0, 2048)
    .toLowerCase()
    .split(/[^a-z\d]+/);

/** Headers, footers and boxes around the text, judged by name: only believed of elements that hold a small part of the page. */
export const isSurrounding = (element: Element): boolean => namesOf(element).some((name) => SURROUNDINGS.has(name));

import { attribute, childrenOf, type Element, elementsBelow, isElement } from './tree.js';

const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);
const LAYOUT_CONTENT = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'article', 'section']);

const childElements = (element: Element): Element[] => childrenOf(element).filter(isElement);

const rowsOf = (table: Element): Element[] =>
  childElements(table).flatMap((child) =>
    (SECTIONS.has(child.tagName) ? childElements(child) : [child]).filter(({ tagName }) => tagName === 'tr'),
  );

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';

const holdsLayout = (row: Element): boolean => [...elementsBelow(row)].some(({ tagName }) => LAYOUT_CONTENT.has(tagName));

/** A table of data has rows of several cells with nothing but text in them; mailings lay out whole pages in the other kind. */
export const isDataTable = (table: Element): boolean => {
  if (attribute(table, 'role') === 'presentation') return false;
  const rows = rowsOf(table);
  const cells = rows.map((row) => childElements(row).filter(isCell).length);
  return rows.length > 1 && cells.filter((count) => count > 1).length * 2 > rows.length && !rows.some(holdsLayout);
};

import { unwrapped } from './content-controls.js';
import { attributeOf, childOf, elementsBelow, settingOf, type XmlElement } from './element.js';
import { typedText } from './typed-text.js';

export const rowsOf = (table: XmlElement): XmlElement[] => [...unwrapped(table.children, 'w:tr')];

/** The cells of a row; those merged into the cell before them are not cells. */
export const cellsOf = (row: XmlElement): XmlElement[] =>
  [...unwrapped(row.children, 'w:tc')].filter((cell) => {
    const merged = childOf(childOf(cell, 'w:tcPr'), 'w:hMerge');
    return merged === undefined || attributeOf(merged, 'w:val') === 'restart';
  });

/** True for a cell merged into the one above it. */
export const isContinued = (cell: XmlElement): boolean => {
  const merged = childOf(childOf(cell, 'w:tcPr'), 'w:vMerge');
  return merged !== undefined && attributeOf(merged, 'w:val') !== 'restart';
};

const hasLine = (borders: XmlElement | undefined): boolean =>
  borders?.children.some((border) => !['none', 'nil', null].includes(attributeOf(border, 'w:val'))) === true;

/** A table nobody sees: no lines of its own, none of its cells', and no style that could draw them. */
const isInvisible = (table: XmlElement, cells: readonly XmlElement[]): boolean => {
  const properties = childOf(table, 'w:tblPr');
  const borders = childOf(properties, 'w:tblBorders');
  if (hasLine(borders) || cells.some((cell) => hasLine(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')))) return false;
  return borders !== undefined || /^(?:|tablenormal|normaltable|tableaunormal)$/i.test(settingOf(properties, 'w:tblStyle') ?? '');
};

const LONG = 200;

/** Several paragraphs, a long one, or a picture: more than a datum. */
const holdsProse = (cell: XmlElement): boolean => {
  const texts = cell.children.filter(({ name }) => name === 'w:p').map((paragraph) => typedText(paragraph, LONG + 1));
  if (texts.filter((text) => text !== '').length > 1 || texts.some((text) => text.length > LONG)) return true;
  return [...elementsBelow(cell)].some(({ name }) => name === 'w:drawing' || name === 'w:pict');
};

const isFilled = (cell: XmlElement): boolean => isContinued(cell) || typedText(cell, LONG) !== '';

// "1 240", "+14,2 %", "169.7 M€"; not "03 53 01 22 75"
const FIGURE = /^[-+−–]?(?!0\d)\d[\d\s.,\u00a0\u202f]{0,16}(?:%|\p{Sc}|[\p{L}]{1,3}\p{Sc})?$/u;

/** True when a cell holds nothing but a figure. */
export const hasFigures = (table: XmlElement): boolean =>
  rowsOf(table).some((row) => cellsOf(row).some((cell) => FIGURE.test(typedText(cell, LONG))));

const most = <T>(all: readonly T[], test: (one: T) => boolean): boolean => all.filter(test).length * 2 > all.length;

/**
 * A table of data has several rows, most of them with several cells that say something, and neither tables nor headings nor lists inside.
 * Letterheads and columns are laid out with the other kind, whose lines are not drawn.
 */
export const isDataTable = (table: XmlElement, isLayout: (element: XmlElement) => boolean): boolean => {
  const rows = rowsOf(table).map(cellsOf);
  if (rows.length < 2 || !most(rows, (cells) => cells.length > 1)) return false;
  for (const element of elementsBelow(table)) if (element.name === 'w:tbl' || isLayout(element)) return false;
  const cells = rows.flat();
  return most(rows, (row) => row.filter(isFilled).length > 1) && !(isInvisible(table, cells) && cells.some(holdsProse));
};

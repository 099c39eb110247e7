import { attributeOf, elementsBelow, type XmlElement } from './element.js';
import { symbolOf } from './symbols.js';

/** Properties hold tab stops, boxes have paragraphs of their own, and the rest is not printed. */
const ELSEWHERE = new Set(['w:pPr', 'w:rPr', 'w:txbxContent', 'w:del', 'w:moveFrom', 'w:instrText']);

/** The text of an element as typed, with single blanks, cut at `limit` characters: for comparing, not for printing. */
export const typedText = (element: XmlElement, limit = 500): string => {
  let text = '';
  for (const child of elementsBelow(element, (it) => ELSEWHERE.has(it.name))) {
    if (text.length >= limit) break;
    if (child.name === 'w:t') text += child.text;
    else if (child.name === 'w:sym') text += symbolOf(child);
    else if (child.name === 'w:tab' || child.name === 'w:br' || child.name === 'w:p') text += ' ';
  }
  return text
    .slice(0, limit)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
};

/** What a `w:t` prints: without `xml:space="preserve"`, not the blanks at its edges. No-break spaces are not blanks to XML. */
export const printedText = (element: XmlElement): string => {
  const text = element.text.replace(/[\t\n\r]/g, ' ');
  if (attributeOf(element, 'xml:space') === 'preserve') return text;
  let [start, end] = [0, text.length];
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return text.slice(start, end);
};

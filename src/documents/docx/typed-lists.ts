import { type Place, toPlace } from '../html/places.js';
import { parseBullet } from '../text/bullets.js';
import { findLists } from '../text/lists.js';
import type { Paragraph } from '../text/paragraphs.js';
import type { XmlElement } from './element.js';
import { typedText } from './typed-text.js';

const MAX_TEXT = 2000;

/** A paragraph as the reader of plain texts sees it. */
const toParagraph = (text: string, kind: Paragraph['kind']): Paragraph => ({
  kind,
  level: 0,
  ordered: false,
  lines: [{ start: 0, end: text.length, text, indent: 0, gap: 1, newSheet: false, page: 0 }],
  joins: [],
  skip: 0,
  bullet: kind === 'paragraph' ? parseBullet(text) : null,
});

/** Items of lists whose signs were typed instead of formatted, by the rules for plain texts: one sign alone makes no list. */
export const findTypedItems = (
  siblings: readonly XmlElement[],
  kindOf: (paragraph: XmlElement) => Paragraph['kind'],
): ReadonlyMap<XmlElement, Place> => {
  const items = new Map<XmlElement, Place>();
  const typed = siblings
    .filter(({ name }) => name === 'w:p')
    .map((element) => ({ element, text: typedText(element, MAX_TEXT) }))
    .filter(({ text }) => text !== '')
    .map(({ element, text }) => ({ element, paragraph: toParagraph(text, kindOf(element)) }));
  if (typed.every(({ paragraph }) => paragraph.bullet === null)) return items;
  findLists(typed.map(({ paragraph }) => paragraph));
  for (const { element, paragraph } of typed) {
    if (paragraph.bullet !== null && paragraph.kind === 'list_item')
      items.set(element, toPlace('list_item', paragraph.level, paragraph.ordered));
  }
  return items;
};

import { childOf, settingOf, switchOf, type XmlElement } from './element.js';

const FURNITURE = /^(?:table of contents|page numbers)/i;

/** What a content control holds: nothing while it shows its prompt, and nothing for tables of contents and page numbers. */
export const contentOf = (control: XmlElement): readonly XmlElement[] => {
  const properties = childOf(control, 'w:sdtPr');
  const gallery = settingOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery');
  if (switchOf(properties, 'w:showingPlcHdr') === true || FURNITURE.test(gallery ?? '')) return [];
  return childOf(control, 'w:sdtContent')?.children ?? [];
};

/** Elements around content that say nothing about how it is read. */
const WRAPPERS = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir', 'w:sdtContent', 'w:subDoc']);

export const isWrapper = ({ name }: XmlElement): boolean => WRAPPERS.has(name);

export const isInserted = ({ name }: XmlElement): boolean => name === 'w:ins' || name === 'w:moveTo';

export const isDeleted = ({ name }: XmlElement): boolean => name === 'w:del' || name === 'w:moveFrom';

/** Rows of a table or cells of a row, through the controls and changes around them. */
export function* unwrapped(elements: readonly XmlElement[], name: string): Generator<XmlElement> {
  for (const element of elements) {
    if (element.name === name) yield element;
    else if (element.name === 'w:sdt') yield* unwrapped(contentOf(element), name);
    else if (isWrapper(element)) yield* unwrapped(element.children, name);
  }
}

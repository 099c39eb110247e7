import { attributeOf, childrenOf, type XmlElement } from './element.js';

export interface Relationship {
  /** Last word of its type: styles, header, hyperlink. Transitional and strict types end alike. */
  type: string;
  /** A part's name, or an address outside the package. */
  target: string;
  external: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

export const NO_RELATIONSHIPS: Relationships = new Map();

/** "word/document.xml" -> "word/_rels/document.xml.rels" */
export const relationshipsPartOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** A part's name from the target of a relationship of `source`: "../docProps/core.xml" stays inside the package, whatever it says. */
const resolve = (source: string, target: string): string => {
  const folders = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
};

const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

const toRelationship = (element: XmlElement, source: string): Relationship => {
  const external = attributeOf(element, 'TargetMode') === 'External';
  const target = attributeOf(element, 'Target') ?? '';
  return { type: lastWord(attributeOf(element, 'Type') ?? ''), target: external ? target : resolve(source, target), external };
};

/** The relationships of the part `source` by their ids. */
export const readRelationships = (root: XmlElement, source: string): Relationships =>
  new Map(childrenOf(root, 'rel:Relationship').map((element) => [attributeOf(element, 'Id') ?? '', toRelationship(element, source)]));

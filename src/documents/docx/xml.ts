import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { DocumentRejected } from '../rejected.js';
import type { XmlElement } from './element.js';
import { prefixOf } from './namespaces.js';
import { damaged, tooComplex } from './refusals.js';

const MAX_ELEMENTS = 200_000;
const MAX_ATTRIBUTES = 1_000_000;
const MAX_DEPTH = 256;

interface Growing extends XmlElement {
  children: Growing[];
  text: string;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const nameOf = ({ uri, local }: { uri: string; local: string }): string => `${prefixOf(uri) ?? 'other'}:${local}`;

/** Attributes without a prefix belong to their element and keep their bare names; those of foreign namespaces are dropped. */
const toAttributes = (attributes: Record<string, SaxesAttributeNS>): ReadonlyMap<string, string> => {
  const kept = new Map<string, string>();
  for (const { prefix, uri, local, value } of Object.values(attributes)) {
    const known = prefix === '' ? '' : prefixOf(uri);
    if (known !== undefined) kept.set(known === '' ? local : `${known}:${local}`, value);
  }
  return kept.size === 0 ? NO_ATTRIBUTES : kept;
};

/** Builds the tree and counts while it grows. */
class TreeBuilder {
  readonly root: Growing = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '' };
  readonly #open: Growing[] = [this.root];
  #elements = 0;
  #attributes = 0;

  enter(tag: SaxesTagNS): void {
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) throw tooComplex(`has more than ${MAX_ELEMENTS} elements in a part`);
    if (this.#open.length > MAX_DEPTH) throw tooComplex(`is nested deeper than ${MAX_DEPTH} levels`);
    const element: Growing = { name: nameOf(tag), attributes: toAttributes(tag.attributes), children: [], text: '' };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  leave(): void {
    const element = this.#open.pop();
    if (element?.name === 'mc:AlternateContent') this.#choose(element);
  }

  /** The same thing said twice (ECMA-376-3): one branch takes the place of both, so that no text is read twice. */
  #choose({ children: branches }: Growing): void {
    const siblings = this.#open.at(-1)?.children;
    const choice = branches.find(({ name, children }) => name === 'mc:Choice' && children.length > 0);
    const chosen = choice ?? branches.find(({ name }) => name === 'mc:Fallback');
    siblings?.pop();
    for (const child of chosen?.children ?? []) siblings?.push(child);
  }

  countAttribute(): void {
    this.#attributes += 1;
    if (this.#attributes > MAX_ATTRIBUTES) throw tooComplex(`has more than ${MAX_ATTRIBUTES} attributes in a part`);
  }

  write(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined && element.children.length === 0) element.text += text;
  }
}

const toParser = (tree: TreeBuilder): SaxesParser<{ xmlns: true; position: false }> => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw damaged('declares a document type (DOCTYPE), which Word never writes');
  });
  parser.on('attribute', () => tree.countAttribute());
  parser.on('opentag', (tag) => tree.enter(tag));
  parser.on('closetag', () => tree.leave());
  parser.on('text', (text) => tree.write(text));
  parser.on('cdata', (text) => tree.write(text));
  return parser;
};

/** Parts are UTF-8 or UTF-16 (ECMA-376-2, 8.1.4). */
const decode = (bytes: Uint8Array): string => {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label, { fatal: true }).decode(bytes);
};

/** Parses a part. Throws DocumentRejected when it is not well-formed, has a document type, or goes beyond the limits. */
export const parseXml = (bytes: Uint8Array): XmlElement => {
  const tree = new TreeBuilder();
  try {
    toParser(tree).write(decode(bytes)).close();
  } catch (error) {
    if (error instanceof DocumentRejected) throw error;
    throw damaged('is damaged: a part is not well-formed XML');
  }
  const root = tree.root.children[0];
  if (root === undefined) throw damaged('is damaged: a part is empty');
  return root;
};

import { type Archive, openArchive } from './archive.js';
import type { XmlElement } from './element.js';
import { damaged, notWord } from './refusals.js';
import { NO_RELATIONSHIPS, type Relationship, type Relationships, readRelationships, relationshipsPartOf } from './relationships.js';
import { parseXml } from './xml.js';

/** A part with the relationships its ids refer to. */
export interface Part {
  root: XmlElement;
  relationships: Relationships;
}

/** The only kinds of parts that are ever unpacked: no pictures, fonts, macros, embedded files or custom data. */
const READ = new Set([
  'officeDocument',
  'styles',
  'numbering',
  'footnotes',
  'endnotes',
  'header',
  'footer',
  'core-properties',
  'coreProperties',
  'extended-properties',
  'extendedProperties',
]);

const MAIN = 'word/document.xml';

/** A Word document's parts, found by relationship and read when asked for. */
export class WordPackage {
  readonly #own: Relationships;

  constructor(readonly archive: Archive) {
    this.#own = this.#relationshipsOf('');
  }

  /** Throws DocumentRejected when the package is something else than a Word document. */
  main(): Part {
    const main = this.#find(this.#own, ['officeDocument']);
    const part = this.#read(main?.target ?? MAIN);
    if (part === null) throw this.#foreign();
    if (part.root.name !== 'w:document') throw this.#foreign();
    return part;
  }

  /** The part a relationship of the package points to: core-properties. */
  own(...types: string[]): XmlElement | null {
    return this.#related(this.#own, types)?.root ?? null;
  }

  /** The part a relationship of `part` points to: styles, footnotes. */
  related({ relationships }: Part, type: string): Part | null {
    return this.#related(relationships, [type]);
  }

  /** The part with this relationship id, when it is of the kind expected. */
  byId({ relationships }: Part, id: string | null, type: string): Part | null {
    const relationship = relationships.get(id ?? '');
    return relationship?.type === type ? this.#follow(relationship) : null;
  }

  #related(relationships: Relationships, types: readonly string[]): Part | null {
    const found = this.#find(relationships, types);
    return found === undefined ? null : this.#follow(found);
  }

  #find(relationships: Relationships, types: readonly string[]): Relationship | undefined {
    return [...relationships.values()].find(({ type, external }) => !external && types.includes(type));
  }

  #follow({ type, target, external }: Relationship): Part | null {
    return external || !READ.has(type) ? null : this.#read(target);
  }

  #read(name: string): Part | null {
    if (!/\.xml$/i.test(name)) return null;
    const bytes = this.archive.read(name);
    return bytes === null ? null : { root: parseXml(bytes), relationships: this.#relationshipsOf(name) };
  }

  #relationshipsOf(name: string): Relationships {
    const bytes = this.archive.read(relationshipsPartOf(name));
    return bytes === null ? NO_RELATIONSHIPS : readRelationships(parseXml(bytes), name);
  }

  #foreign(): Error {
    const { names } = this.archive;
    const has = (start: string): boolean => names.some((name) => name.toLowerCase().startsWith(start));
    if (has('xl/')) return notWord('an Excel workbook (.xlsx)');
    if (has('ppt/')) return notWord('a PowerPoint presentation (.pptx)');
    if (has('visio/')) return notWord('a Visio drawing');
    if (has('content.xml')) return notWord('an OpenDocument file');
    if (has('word/')) return damaged('is damaged: its main part is missing');
    if (names.some((name) => /\.docx$/i.test(name))) return notWord('a ZIP archive with documents in it');
    return notWord('a ZIP archive');
  }
}

export const openWordPackage = async (bytes: Uint8Array): Promise<WordPackage> => new WordPackage(await openArchive(bytes));

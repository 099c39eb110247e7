import type { Code, Definition, FootnoteDefinition, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { BlockKind } from '../../domain/document.js';
import type { DocumentBuilder } from '../builder.js';
import { writeHtmlFragment } from '../html/fragment.js';
import { findSuperscripts } from '../superscripts.js';
import { CELL_SEPARATOR } from '../tables.js';
import { InlineWriter } from './inline-writer.js';
import { findSiteMarkup } from './site-markup.js';

/** What the blocks inside a container become. */
interface Place {
  kind: BlockKind;
  level: number;
  ordered: boolean;
}

const BODY: Place = { kind: 'paragraph', level: 0, ordered: false };
const QUOTE: Place = { kind: 'quote', level: 0, ordered: false };

const toDefinitions = (root: Root): Map<string, Definition> =>
  new Map(root.children.flatMap((node): [string, Definition][] => (node.type === 'definition' ? [[node.identifier, node]] : [])));

/** Writes a Markdown tree as blocks. Nesting is bounded before parsing, so recursion is safe. */
export class BlockWriter {
  readonly #inline: InlineWriter;

  constructor(
    readonly builder: DocumentBuilder,
    base: number,
    readonly root: Root,
    readonly language: string | null,
  ) {
    this.#inline = new InlineWriter(builder, base, toDefinitions(root));
  }

  write(): void {
    for (const node of this.root.children) this.#writeNode(node, BODY);
  }

  #writeNode(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'heading':
        this.#writeBlock({ kind: 'heading', level: node.depth, ordered: false }, node.children);
        break;
      case 'paragraph':
        this.#writeBlock(place, node.children);
        break;
      case 'blockquote':
        this.#writeAll(node.children, QUOTE);
        break;
      case 'list':
        this.#writeList(node, place.kind === 'list_item' ? place.level + 1 : 1);
        break;
      case 'table':
        this.#writeTable(node);
        break;
      case 'code':
        this.#writeCode(node, place);
        break;
      case 'html':
        writeHtmlFragment(this.builder, node.value, this.#inline.spanOf(node), this.language);
        break;
      case 'footnoteDefinition':
        this.#writeFootnote(node);
        break;
    }
  }

  #writeAll(nodes: readonly RootContent[], place: Place): void {
    for (const node of nodes) this.#writeNode(node, place);
  }

  #writeBlock({ kind, level, ordered }: Place, children: readonly PhrasingContent[], prefix = ''): void {
    this.builder.open(kind, level, ordered);
    this.#inline.reset();
    this.builder.append(prefix, null);
    this.#inline.write(children);
    this.builder.edit(findSiteMarkup(this.builder.blockText, kind === 'heading'));
    const { edits, spans } = findSuperscripts(this.builder.blockText);
    for (const span of spans) this.builder.mark('superscript', span);
    this.builder.edit(edits);
    this.builder.close();
  }

  /** The first paragraph of an item is the item; further ones stand below it as paragraphs, lists inside it one level deeper. */
  #writeList(list: List, level: number): void {
    const item: Place = { kind: 'list_item', level, ordered: list.ordered === true };
    for (const { children } of list.children) {
      children.forEach((child, index) => {
        this.#writeNode(child, index === 0 || child.type === 'list' ? item : BODY);
      });
    }
  }

  #writeTable(table: Table): void {
    for (const row of table.children) {
      this.builder.open('table_row');
      row.children.forEach((cell, index) => {
        if (index > 0) this.builder.append(CELL_SEPARATOR, null);
        this.#inline.reset();
        this.#inline.write(cell.children);
      });
      this.builder.close();
    }
  }

  /** Fenced code is code; indented “code” in a communiqué is an indented paragraph. */
  #writeCode(node: Code, { kind, level, ordered }: Place): void {
    const span = this.#inline.spanOf(node);
    const fenced = /^[`~]/.test(this.builder.decoded.slice(span.start, span.start + 1));
    const firstLineEnd = this.builder.decoded.indexOf('\n', span.start);
    this.builder.open(kind, level, ordered);
    const start = fenced && firstLineEnd >= 0 ? firstLineEnd + 1 : span.start;
    this.#inline.writeValue(node.value, { start, end: span.end }, '\n');
    if (fenced) this.builder.mark('code', { start: 0, end: this.builder.position });
    this.builder.close();
  }

  #writeFootnote(note: FootnoteDefinition): void {
    const [first, ...rest] = note.children;
    const label = `[${note.label ?? note.identifier}] `;
    if (first?.type === 'paragraph') this.#writeBlock(BODY, first.children, label);
    else if (first !== undefined) this.#writeNode(first, BODY);
    this.#writeAll(rest, BODY);
  }
}

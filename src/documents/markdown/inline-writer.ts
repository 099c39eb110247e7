import type { Definition, PhrasingContent, Text } from 'mdast';
import type { MarkKind } from '../../domain/document.js';
import type { Span } from '../../domain/selector.js';
import { align } from '../alignment.js';
import type { DocumentBuilder } from '../builder.js';
import { toSafeLink } from '../links.js';

/** Tags worth reading inside a line; all others are dropped and their text kept. */
const INLINE_TAGS: Readonly<Record<string, MarkKind>> = {
  sup: 'superscript',
  sub: 'subscript',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};

// "<sup>", "</sup>", "<br/>"
const TAG = /^<(\/?)([a-z][a-z\d]{0,20})\b/i;

type Positioned = { position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined };

const isLabel = (node: PhrasingContent | undefined): boolean => {
  const last = node?.type === 'strong' ? node.children.at(-1) : undefined;
  return last?.type === 'text' && last.value.endsWith(':');
};

/** Writes the inline content of Markdown into the open block. */
export class InlineWriter {
  readonly #open = new Map<MarkKind, number>();

  constructor(
    readonly builder: DocumentBuilder,
    readonly base: number,
    readonly definitions: ReadonlyMap<string, Definition>,
  ) {}

  spanOf({ position }: Positioned): Span {
    const start = (position?.start.offset ?? 0) + this.base;
    return { start, end: (position?.end.offset ?? 0) + this.base };
  }

  write(nodes: readonly PhrasingContent[]): void {
    nodes.forEach((node, index) => {
      if (node.type === 'text' && node.value.endsWith('\n') && isLabel(nodes[index + 1])) this.#writeLine(node);
      else this.#writeNode(node);
    });
  }

  /** «**Publisher:** Durand⏎**Published:** 3 May»: details of a page stand on a line each, though Markdown would join them. */
  #writeLine(node: Text): void {
    const span = this.spanOf(node);
    this.writeValue(node.value.slice(0, -1), span);
    this.builder.append('\n', { start: span.end - 1, end: span.end });
  }

  /** Tags left open end with their block. */
  reset(): void {
    this.#open.clear();
  }

  /** Text whose line ends are layout, not content. */
  writeValue(value: string, span: Span, lineEnd = ' '): void {
    align(this.builder.decoded, span, value, (text, source) => this.builder.append(text.replace(/[\n\t]/g, lineEnd), source));
  }

  #writeNode(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.writeValue(node.value, this.spanOf(node));
        break;
      case 'strong':
      case 'emphasis':
        this.#writeMarked(node.type, node.children, null);
        break;
      case 'delete':
        this.write(node.children);
        break;
      case 'link':
        this.#writeMarked('link', node.children, toSafeLink(node.url));
        break;
      case 'linkReference':
        this.#writeMarked('link', node.children, toSafeLink(this.definitions.get(node.identifier)?.url));
        break;
      case 'break':
        this.builder.append('\n', this.spanOf(node));
        break;
      case 'inlineCode':
        this.#writeCode(node.value, this.spanOf(node));
        break;
      case 'html':
        this.#writeTag(node.value, this.spanOf(node));
        break;
      case 'footnoteReference':
        this.#writeFootnoteMark(node.label ?? node.identifier);
        break;
    }
  }

  #writeMarked(kind: MarkKind, children: readonly PhrasingContent[], value: string | null): void {
    const start = this.builder.position;
    this.write(children);
    if (kind !== 'link' || value !== null) this.builder.mark(kind, { start, end: this.builder.position }, value);
  }

  #writeCode(value: string, { start, end }: Span): void {
    const from = this.builder.position;
    const inner = this.builder.decoded.indexOf(value.slice(0, 1), start + 1);
    this.writeValue(value, inner < 0 || inner + value.length > end ? { start, end } : { start: inner, end: inner + value.length });
    this.builder.mark('code', { start: from, end: this.builder.position });
  }

  /** In brackets, so that “36[^1]” never reads as 361. */
  #writeFootnoteMark(label: string): void {
    const start = this.builder.position;
    this.builder.append(`[${label}]`, null);
    this.builder.mark('superscript', { start, end: this.builder.position });
  }

  #writeTag(tag: string, span: Span): void {
    const [, slash, name = ''] = TAG.exec(tag) ?? [];
    if (name.toLowerCase() === 'br') this.builder.append('\n', span);
    const kind = INLINE_TAGS[name.toLowerCase()];
    if (kind === undefined) return;
    if (slash === '') this.#open.set(kind, this.builder.position);
    const start = this.#open.get(kind);
    if (slash !== '/' || start === undefined) return;
    this.builder.mark(kind, { start, end: this.builder.position });
    this.#open.delete(kind);
  }
}

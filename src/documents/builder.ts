import type { Block, BlockKind, Document, DocumentMetadata, Mark, MarkKind, MediaType, SourceSegment } from '../domain/document.js';
import { NO_METADATA } from '../domain/document.js';
import { type Message, toMessage } from '../domain/message.js';
import type { Span } from '../domain/selector.js';
import { type CleaningReport, clean, isBlank } from './cleaning.js';
import { type Draft, type Edit, isVerbatim, rewrite } from './draft.js';
import { brokenCharacters, controlCharacters } from './messages.js';
import { SegmentList } from './segments.js';
import { raiseDigits } from './superscripts.js';

const emptyDraft = (): Draft => ({ text: '', pieces: [], marks: [], pageStarts: [] });

/** A mark without the blanks at its edges: `**bold **` marks the word. */
const tighten = (mark: Mark, text: string): Mark => {
  let { start, end } = mark;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { ...mark, start, end };
};

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Writes a document block by block. Every reader goes through it, so that text, blocks, marks, pages and map cannot disagree. */
export class DocumentBuilder {
  readonly #texts: string[] = [];
  #length = 0;
  readonly #blocks: Block[] = [];
  readonly #marks: Mark[] = [];
  readonly #pageStarts: number[] = [];
  readonly #messages: Message[] = [];
  readonly #segments: SegmentList;
  readonly #report: CleaningReport = { controls: 0, surrogates: 0 };
  #pendingPages = 0;
  #draft = emptyDraft();
  #kind: Omit<Block, 'start' | 'end'> = { kind: 'paragraph', level: 0, ordered: false };
  #tight = false;

  constructor(readonly decoded: string) {
    this.#segments = new SegmentList(decoded);
  }

  /** Closes what is open and begins a block; a tight one is printed on the line right below the block before it. */
  open(kind: BlockKind, level = 0, ordered = false, tight = false): void {
    this.close();
    this.#kind = { kind, level, ordered };
    this.#tight = tight;
  }

  /** The open block's text so far, before cleaning. */
  get blockText(): string {
    return this.#draft.text;
  }

  /** Where the next appended character stands in the open block. */
  get position(): number {
    return this.#draft.text.length;
  }

  /** Adds text to the open block with the source range it was read from; null for what the source does not print. */
  append(text: string, source: Span | null): void {
    if (text === '') return;
    const start = this.#draft.text.length;
    this.#draft.text += text;
    if (source === null) return;
    const piece: SourceSegment = { start, end: start + text.length, source_start: source.start, source_end: source.end };
    const last = this.#draft.pieces.at(-1);
    const follows = last !== undefined && last.end === start && last.source_end === source.start && isVerbatim(last) && isVerbatim(piece);
    if (follows) this.#draft.pieces[this.#draft.pieces.length - 1] = { ...last, end: piece.end, source_end: piece.source_end };
    else this.#draft.pieces.push(piece);
  }

  /** Marks a stretch of the open block, in the block's own offsets. */
  mark(kind: MarkKind, span: Span, value: string | null = null): void {
    this.#draft.marks.push({ start: span.start, end: span.end, kind, value });
  }

  /** Applies edits to the open block: markers removed, marks moving along. */
  edit(edits: readonly Edit[]): void {
    this.#draft = rewrite(this.#draft, edits);
  }

  /** A page begins here, inside the open block or before the next one. */
  startPage(): void {
    if (this.#draft.text === '') this.#pendingPages += 1;
    else this.#draft.pageStarts.push(this.#draft.text.length);
  }

  message(severity: Message['severity'], code: string, text: string): void {
    this.#messages.push(toMessage(severity, code, text));
  }

  /** Cleans the open block and adds it to the document; a block left empty never was. */
  close(): void {
    if (this.#draft.text === '') return;
    const draft = raiseDigits(clean(this.#draft, this.#report));
    this.#draft = emptyDraft();
    if (draft.text === '') this.#pendingPages += draft.pageStarts.length;
    else this.#commit(draft);
  }

  #commit(draft: Draft): void {
    const separator = this.#separator();
    const start = this.#length + separator.length;
    const end = start + draft.text.length;
    this.#texts.push(separator, draft.text);
    this.#length = end;
    for (; this.#pendingPages > 0; this.#pendingPages -= 1) this.#pageStarts.push(start);
    this.#pageStarts.push(...draft.pageStarts.map((at) => at + start));
    this.#blocks.push({ start, end, ...this.#kind });
    this.#segments.add(draft, start);
    const marks = draft.marks.map((mark) => tighten(mark, draft.text)).filter((mark) => mark.start < mark.end);
    for (const mark of marks.sort(byPlace)) this.#marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
  }

  /** Rows of one table, items of one list and tight blocks stand on lines of their own; everything else is set apart by an empty line. */
  #separator(): string {
    const previous = this.#blocks.at(-1);
    if (previous === undefined) return '';
    const { kind } = this.#kind;
    return this.#tight || (kind === previous.kind && (kind === 'list_item' || kind === 'table_row')) ? '\n' : '\n\n';
  }

  /** Page spans cover the text; line breaks between pages belong to the page before. */
  #pages(): Span[] {
    const starts = [...this.#pageStarts, ...Array<number>(this.#pendingPages).fill(this.#length)];
    return starts.map((start, index) => ({ start: index === 0 ? 0 : start, end: starts[index + 1] ?? this.#length }));
  }

  #cleaningMessages(): Message[] {
    const { controls, surrogates } = this.#report;
    const messages: Message[] = [];
    if (controls > 0) messages.push(controlCharacters(controls));
    if (surrogates > 0) messages.push(brokenCharacters());
    return messages;
  }

  build(media_type: MediaType, metadata: DocumentMetadata = NO_METADATA, messages: readonly Message[] = []): Document {
    this.close();
    return {
      media_type,
      text: this.#texts.join(''),
      blocks: this.#blocks,
      marks: this.#marks,
      pages: this.#pages(),
      map: this.#segments.list,
      metadata,
      messages: [...messages, ...this.#messages, ...this.#cleaningMessages()],
    };
  }
}

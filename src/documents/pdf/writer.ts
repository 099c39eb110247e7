import type { MarkKind } from '../../domain/document.js';
import type { DocumentBuilder } from '../builder.js';
import type { PdfLine, Piece } from './lines.js';
import { DROP_HYPHEN, type PdfParagraph } from './paragraphs.js';

const BREAK_HYPHEN = /[-\u2010\u00ad]\s*$/;

/** Extends a mark over neighbouring pieces, lines and blanks. */
class RunningMark {
  #start = -1;
  #end = -1;

  constructor(
    readonly builder: DocumentBuilder,
    readonly kind: MarkKind,
  ) {}

  note(on: boolean, start: number, blank: boolean): void {
    if (on) {
      if (this.#start < 0) this.#start = start;
      this.#end = this.builder.position;
    } else if (!blank) this.close();
  }

  close(): void {
    if (this.#start >= 0) this.builder.mark(this.kind, { start: this.#start, end: this.#end });
    this.#start = -1;
  }
}

type Style = (piece: Piece) => boolean;

const STYLES: readonly [MarkKind, Style][] = [
  ['strong', ({ bold }) => bold],
  ['emphasis', ({ italic }) => italic],
  ['superscript', ({ script }) => script === 'superscript'],
  ['subscript', ({ script }) => script === 'subscript'],
];

/** Writes paragraphs as blocks, beginning pages on the way. */
export class ParagraphWriter {
  #begun = 0;

  constructor(
    readonly builder: DocumentBuilder,
    readonly pages: number,
  ) {}

  write({ kind, level, ordered, lines, joins, skip }: PdfParagraph): void {
    this.builder.open(kind, level, ordered);
    // A heading is bold as a whole: only what differs within text is worth a mark.
    const styles = STYLES.filter(([mark]) => mark !== 'strong' || kind !== 'heading');
    const marks = styles.map(([mark, style]) => ({ running: new RunningMark(this.builder, mark), style }));
    lines.forEach((line, index) => {
      if (index > 0) this.#append(joins[index - 1] === DROP_HYPHEN ? '' : (joins[index - 1] ?? ' '));
      this.reach(line.page);
      for (const piece of toWrite(line, index === 0 ? skip : 0, joins[index] === DROP_HYPHEN)) {
        const start = this.builder.position;
        this.#append(piece.text);
        for (const { running, style } of marks) running.note(style(piece), start, piece.text.trim() === '');
      }
    });
    for (const { running } of marks) running.close();
    this.builder.close();
  }

  /** What stands across the first page, before all that is in its lines. */
  announce(notice: string): void {
    this.reach(0);
    this.builder.open('paragraph');
    this.#append(notice);
    this.builder.close();
  }

  /** Begins the pages up to this one. */
  reach(page: number): void {
    for (; this.#begun <= page && this.#begun < this.pages; this.#begun += 1) this.builder.startPage();
  }

  #append(text: string): void {
    this.builder.append(text, null);
  }
}

/** A line's pieces without its bullet, and without the hyphen it was broken at. */
const toWrite = ({ pieces }: PdfLine, skip: number, dropHyphen: boolean): Piece[] => {
  const rest: Piece[] = [];
  let left = skip;
  for (const piece of pieces) {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    rest.push(cut === 0 ? piece : { ...piece, text: piece.text.slice(cut) });
  }
  const last = rest.at(-1);
  if (dropHyphen && last !== undefined) rest[rest.length - 1] = { ...last, text: last.text.replace(BREAK_HYPHEN, '') };
  return rest;
};

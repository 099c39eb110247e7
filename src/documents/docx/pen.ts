import type { MarkKind } from '../../domain/document.js';
import type { Place } from '../html/places.js';
import { childOf, settingOf, type XmlElement } from './element.js';
import { Fields } from './fields.js';
import { type Look, lookOf, PLAIN, readRunFormat } from './run-format.js';
import type { Shared } from './story.js';
import type { Style } from './styles.js';

const MARKS: readonly (readonly [MarkKind, keyof Look])[] = [
  ['strong', 'bold'],
  ['emphasis', 'italic'],
  ['superscript', 'superscript'],
  ['subscript', 'subscript'],
];

const UNMARKED: Look = { bold: false, italic: false, hidden: false, superscript: false, subscript: false };

/** Kinds that are set apart by their place already: only what stands out from their own style is marked. */
const SET_APART = new Set(['heading', 'quote', 'caption', 'table_row']);

const without = (look: Look, base: Look): Look => ({ ...look, bold: look.bold && !base.bold, italic: look.italic && !base.italic });

/** Prints text as its run looks, and nothing where a run is hidden or a field prints no text. */
export class Pen {
  readonly fields: Fields;
  #style: Style;
  #base: Look = UNMARKED;
  #look: Look = UNMARKED;
  #shown: Look = UNMARKED;

  constructor(readonly shared: Shared) {
    this.fields = new Fields(shared.flow.marks);
    this.#style = shared.styles.character(null);
  }

  get isPrinting(): boolean {
    return this.fields.isPrinting && !this.#look.hidden;
  }

  beginParagraph(style: Style, { kind }: Place): void {
    const own = { defaults: this.shared.styles.defaults, paragraph: style.run, character: PLAIN, direct: PLAIN };
    this.#style = style;
    this.#base = SET_APART.has(kind) ? lookOf(own) : UNMARKED;
  }

  endParagraph(): void {
    this.fields.endParagraph();
    this.#show(UNMARKED);
  }

  /** Writes with the look of a run, then with the one before. */
  inRun(run: XmlElement, write: () => void): void {
    const { styles } = this.shared;
    const properties = childOf(run, 'w:rPr');
    const character = styles.character(settingOf(properties, 'w:rStyle')).run;
    const look = lookOf({ defaults: styles.defaults, paragraph: this.#style.run, character, direct: readRunFormat(properties) });
    this.#with(without(look, this.#base), write);
  }

  print(text: string): void {
    if (text === '') return;
    this.whenPrinting(() => {
      this.#show(this.#look);
      this.shared.flow.append(text);
    });
  }

  printRaised(text: string): void {
    this.#with({ ...this.#look, superscript: true, subscript: false }, () => this.print(text));
  }

  whenPrinting(write: () => void): void {
    if (this.isPrinting) write();
    else if (this.fields.isPrinting) this.shared.findings.add('docx-hidden-text-left-out');
  }

  #with(look: Look, write: () => void): void {
    const outer = this.#look;
    this.#look = look;
    write();
    this.#look = outer;
  }

  /** Marks change where text is printed: empty runs in between do not cut them. */
  #show(look: Look): void {
    const { marks } = this.shared.flow;
    for (const [kind, property] of MARKS) {
      if (look[property] && !this.#shown[property]) marks.enter(kind, null);
      if (!look[property] && this.#shown[property]) marks.leave(kind);
    }
    this.#shown = look;
  }
}

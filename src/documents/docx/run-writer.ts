import type { Place } from '../html/places.js';
import { toSafeLink } from '../links.js';
import { contentOf, isDeleted, isInserted, isWrapper } from './content-controls.js';
import { attributeOf, childOf, elementsBelow, type XmlElement } from './element.js';
import { isFurniture, linkOf } from './fields.js';
import { Pen } from './pen.js';
import type { Story } from './story.js';
import type { Style } from './styles.js';
import { symbolOf } from './symbols.js';
import { printedText, typedText } from './typed-text.js';

type Write = (element: XmlElement) => void;

/** In characters: how far down a letterhead may go, and its longest line. */
const LETTERHEAD = 400;
const LONGEST_LINE = 160;
const DATED = /\b(?:19|20)\d\d$/;

/** Writes what stands in paragraphs into the open block. */
export class RunWriter {
  /** Text boxes met so far, for whoever writes blocks. */
  boxes: XmlElement[] = [];
  /** «Communiqué de presse ⇥ Lormeuil, le 3 mars 2025»: what a tab sets apart at the head of a letter are two things. */
  #isLetterhead = false;
  readonly #pen: Pen;
  readonly #writers: ReadonlyMap<string, Write>;

  constructor(readonly story: Story) {
    this.#pen = new Pen(story);
    this.#writers = new Map([...this.#textWriters(), ...this.#fieldWriters(), ...this.#otherWriters()]);
  }

  write(paragraph: XmlElement, style: Style, place: Place): void {
    this.#isLetterhead = this.story.flow.length < LETTERHEAD && DATED.test(typedText(paragraph, LONGEST_LINE));
    this.#pen.beginParagraph(style, place);
    this.#writeAll(paragraph.children);
    this.#pen.endParagraph();
  }

  #textWriters(): [string, Write][] {
    const pen = this.#pen;
    return [
      ['w:r', (element) => pen.inRun(element, () => this.#writeAll(element.children))],
      ['w:t', (element) => pen.print(printedText(element))],
      ['w:tab', () => this.#writeTab()],
      ['w:ptab', () => this.#writeTab()],
      ['w:br', (element) => this.#writeBreak(element)],
      ['w:cr', (element) => this.#writeBreak(element)],
      ['w:noBreakHyphen', () => pen.print('\u2011')],
      ['w:softHyphen', () => pen.print('\u00ad')],
      ['w:sym', (element) => pen.print(symbolOf(element))],
      ['w:lastRenderedPageBreak', () => this.story.startRenderedPage()],
    ];
  }

  #fieldWriters(): [string, Write][] {
    const { fields } = this.#pen;
    return [
      ['w:hyperlink', (element) => this.#writeLinked(element, this.#linkOf(element))],
      ['w:fldSimple', (element) => this.#writeField(element, attributeOf(element, 'w:instr') ?? '')],
      ['w:fldChar', (element) => this.#turnField(attributeOf(element, 'w:fldCharType'))],
      ['w:instrText', ({ text }) => fields.instruct(text)],
      ['w:pgNum', () => this.story.flow.appendPageNumber()],
    ];
  }

  #otherWriters(): [string, Write][] {
    const collect: Write = (element) => this.#collectBoxes(element);
    const writeFormula: Write = (element) => this.#writeFormula(element);
    return [
      ['w:footnoteReference', (element) => this.#callNote('footnote', element)],
      ['w:endnoteReference', (element) => this.#callNote('endnote', element)],
      ['w:commentReference', () => this.story.findings.add('docx-comments-left-out')],
      ['w:sdt', (element) => this.#writeAll(contentOf(element))],
      ['w:ruby', (element) => this.#writeAll(childOf(element, 'w:rubyBase')?.children ?? [])],
      ['w:drawing', collect],
      ['w:pict', collect],
      ['w:object', collect],
      ['m:oMath', writeFormula],
      ['m:oMathPara', writeFormula],
    ];
  }

  #writeAll(elements: readonly XmlElement[]): void {
    for (const element of elements) {
      const write = this.#writers.get(element.name);
      if (isInserted(element) || isDeleted(element)) this.story.findings.add('docx-changes-accepted');
      if (write !== undefined) write(element);
      else if (isWrapper(element)) this.#writeAll(element.children);
    }
  }

  /** In headers and footers, tabs set apart what stands left, in the middle and right. */
  #writeTab(): void {
    const { flow, isMargin } = this.story;
    this.#pen.whenPrinting(() => {
      if ((isMargin || this.#isLetterhead) && !flow.inRow) flow.splitBlock();
      else flow.append('\t');
    });
  }

  #writeBreak(element: XmlElement): void {
    const { flow } = this.story;
    const isPage = attributeOf(element, 'w:type') === 'page';
    this.#pen.whenPrinting(() => {
      if (!isPage || flow.inRow) flow.breakLine();
      else flow.splitBlock();
    });
    if (isPage) flow.startPage();
  }

  #linkOf(element: XmlElement): string | null {
    const relationship = this.story.relationships.get(attributeOf(element, 'r:id') ?? '');
    return relationship?.external === true && relationship.type === 'hyperlink' ? toSafeLink(relationship.target) : null;
  }

  #writeLinked({ children }: XmlElement, link: string | null): void {
    const { marks } = this.story.flow;
    if (link !== null) marks.enter('link', link);
    this.#writeAll(children);
    if (link !== null) marks.leave('link');
  }

  #writeField(element: XmlElement, instruction: string): void {
    if (isFurniture(instruction)) this.story.flow.appendPageNumber();
    else this.#writeLinked(element, linkOf(instruction));
  }

  #turnField(type: string | null): void {
    const { fields } = this.#pen;
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end' && isFurniture(fields.end())) this.story.flow.appendPageNumber();
  }

  /** In brackets, as in Markdown, so that “36” with note 1 never reads as 361. */
  #callNote(kind: 'footnote' | 'endnote', reference: XmlElement): void {
    if (!this.#pen.isPrinting) return;
    const label = this.story.notes.call(kind, reference)?.label ?? null;
    if (label !== null) this.#pen.printRaised(`[${label}]`);
  }

  #collectBoxes(drawing: XmlElement): void {
    if (!this.#pen.isPrinting) return;
    const isBox = (element: XmlElement): boolean => {
      if (element.name !== 'w:txbxContent') return false;
      this.boxes.push(element);
      return true;
    };
    // Walking is what collects; what is inside a box belongs to the box.
    for (const _ of elementsBelow(drawing, isBox));
  }

  #writeFormula(element: XmlElement): void {
    for (const { name, text } of elementsBelow(element)) if (name === 'm:t') this.#pen.print(text);
  }
}

import { type Place, toPlace } from '../html/places.js';
import { CELL_SEPARATOR } from '../tables.js';
import { contentOf, isDeleted, isInserted, isWrapper } from './content-controls.js';
import { cellsOf, hasFigures, isContinued, isDataTable, rowsOf } from './data-tables.js';
import { childOf, settingOf, switchOf, type XmlElement } from './element.js';
import { placeOf } from './roles.js';
import { RunWriter } from './run-writer.js';
import type { Story } from './story.js';
import type { Style } from './styles.js';
import { findTypedItems } from './typed-lists.js';

const NO_ITEMS: ReadonlyMap<XmlElement, Place> = new Map();

const LAYOUT_KINDS = new Set(['heading', 'list_item', 'quote']);

/** A paragraph mark somebody deleted: once accepted, the next paragraph goes on in this one. */
const isMarkDeleted = (properties: XmlElement | undefined): boolean =>
  childOf(properties, 'w:rPr')?.children.some((element) => isDeleted(element)) === true;

const isRowDeleted = (row: XmlElement): boolean => childOf(row, 'w:trPr')?.children.some((element) => isDeleted(element)) === true;

/** Writes the blocks of a story. The depth of a part is bounded while it is parsed, so recursion is safe. */
export class StoryWriter {
  readonly #runs: RunWriter;
  readonly #start: number;
  #goesOn = false;

  constructor(
    readonly story: Story,
    /** Paragraphs that are not read: page furniture. */
    readonly isLeftOut: (paragraph: XmlElement) => boolean = () => false,
  ) {
    this.#runs = new RunWriter(story);
    this.#start = story.flow.length;
  }

  write(elements: readonly XmlElement[]): void {
    const items = this.story.flow.inRow ? NO_ITEMS : findTypedItems(elements, (paragraph) => this.#placeOf(paragraph).kind);
    for (const element of elements) this.#writeElement(element, items.get(element));
  }

  #writeElement(element: XmlElement, item: Place | undefined): void {
    const { findings } = this.story;
    if (isInserted(element) || isDeleted(element)) findings.add('docx-changes-accepted');
    if (element.name === 'w:p') this.#writeParagraph(element, item);
    else if (element.name === 'w:tbl') this.#writeTable(element);
    else if (element.name === 'w:sdt') this.write(contentOf(element));
    else if (element.name === 'w:altChunk') findings.add('docx-embedded-left-out');
    else if (isWrapper(element)) this.write(element.children);
  }

  #styleOf(properties: XmlElement | undefined): Style {
    return this.story.styles.paragraph(settingOf(properties, 'w:pStyle'));
  }

  #placeOf(paragraph: XmlElement): Place {
    const { flow, numbering, title } = this.story;
    const properties = childOf(paragraph, 'w:pPr');
    if (flow.inRow) return toPlace('table_row');
    return paragraph === title ? toPlace('heading', 1) : placeOf(properties, this.#styleOf(properties), numbering);
  }

  #writeParagraph(paragraph: XmlElement, item: Place | undefined): void {
    const { flow } = this.story;
    const properties = childOf(paragraph, 'w:pPr');
    const style = this.#styleOf(properties);
    if (style.isContents || this.isLeftOut(paragraph)) return;
    const place = item ?? this.#placeOf(paragraph);
    this.#startParagraph(place, properties);
    if (item !== undefined) flow.dropBullet();
    this.#runs.write(paragraph, style, place);
    this.#goesOn = isMarkDeleted(properties);
    if (this.#goesOn) this.story.findings.add('docx-changes-accepted');
    if (!flow.inRow) this.#writeBoxes();
  }

  #startParagraph(place: Place, properties: XmlElement | undefined): void {
    const { flow } = this.story;
    if (flow.inRow) flow.append(' ');
    else if (!this.#goesOn || flow.isBlockBlank) flow.startBlock(place);
    if (switchOf(properties, 'w:pageBreakBefore') === true) flow.startPage();
  }

  /** Text boxes are read where they are anchored: after the paragraph, each once. */
  #writeBoxes(): void {
    const { boxes } = this.#runs;
    if (boxes.length === 0) return;
    this.#runs.boxes = [];
    this.#goesOn = false;
    for (const box of boxes) this.write(box.children);
    this.#goesOn = false;
  }

  #isLayout(element: XmlElement): boolean {
    if (element.name !== 'w:p') return false;
    return childOf(element, 'w:pPr') !== undefined && LAYOUT_KINDS.has(this.#placeOf(element).kind);
  }

  /** What comes before any text, or stands in a header, is a letterhead unless it shows figures. */
  #isData(table: XmlElement): boolean {
    const { flow, isMargin } = this.story;
    if (flow.inRow || isMargin || !isDataTable(table, (element) => this.#isLayout(element))) return false;
    return flow.length > this.#start || hasFigures(table);
  }

  #writeTable(table: XmlElement): void {
    this.#goesOn = false;
    const isData = this.#isData(table);
    for (const row of rowsOf(table)) {
      if (isRowDeleted(row)) this.story.findings.add('docx-changes-accepted');
      else if (isData) this.#writeRow(row);
      else for (const cell of cellsOf(row)) this.write(cell.children);
    }
    if (isData) this.#writeBoxes();
  }

  #writeRow(row: XmlElement): void {
    const { flow } = this.story;
    flow.startBlock(toPlace('table_row'));
    flow.inRow = true;
    cellsOf(row).forEach((cell, index) => {
      if (index > 0) flow.append(CELL_SEPARATOR);
      if (!isContinued(cell)) this.write(cell.children);
    });
    flow.inRow = false;
  }
}

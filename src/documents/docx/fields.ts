import type { ActiveMarks } from '../html/active-marks.js';
import { toSafeLink } from '../links.js';

interface Field {
  instruction: string;
  /** Instructions come first and are never printed; the result is. */
  inResult: boolean;
  silent: boolean;
  linked: boolean;
}

/** Page numbers and the like: printed by the paper, not said by the release. */
const FURNITURE = /^\s{0,20}(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|REVNUM|FILENAME|FILESIZE)\b/i;
const CONTENTS = /^\s{0,20}(?:TOC|INDEX|TOA)\b/i;
// HYPERLINK "https://…" \o "tip", HYPERLINK https://…
const HYPERLINK = /^\s{0,20}HYPERLINK\s{1,20}(?:"([^"]{1,2048})"|([^\s"\\]{1,2048}))/i;
const MAX_INSTRUCTION = 4096;
const MAX_OPEN = 64;

export const isFurniture = (instruction: string): boolean => FURNITURE.test(instruction);

const isSilent = (instruction: string): boolean => FURNITURE.test(instruction) || CONTENTS.test(instruction);

/** Where a HYPERLINK field leads; null for other fields, bookmarks, and addresses that are not safe. */
export const linkOf = (instruction: string): string | null => {
  const match = HYPERLINK.exec(instruction);
  return match === null ? null : toSafeLink(match[1] ?? match[2]);
};

/** The fields open at a point of the text: they nest, and a table of contents spans paragraphs. */
export class Fields {
  #open: Field[] = [];
  #silent = 0;
  #ignored = 0;

  constructor(readonly marks: ActiveMarks) {}

  get isPrinting(): boolean {
    return this.#silent === 0;
  }

  begin(): void {
    if (this.#open.length >= MAX_OPEN) {
      this.#ignored += 1;
      return;
    }
    this.#open.push({ instruction: '', inResult: false, silent: true, linked: false });
    this.#silent += 1;
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.inResult && field.instruction.length < MAX_INSTRUCTION) field.instruction += text;
  }

  /** The instruction is complete; the result follows. */
  separate(): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.inResult || this.#ignored > 0) return;
    field.inResult = true;
    if (isSilent(field.instruction)) return;
    field.silent = false;
    this.#silent -= 1;
    const link = linkOf(field.instruction);
    field.linked = link !== null;
    if (link !== null) this.marks.enter('link', link);
  }

  /** Returns the instruction of the field that ends. */
  end(): string {
    if (this.#ignored > 0) {
      this.#ignored -= 1;
      return '';
    }
    const field = this.#open.pop();
    if (field !== undefined) this.#close(field);
    return field?.instruction ?? '';
  }

  /** Only a table of contents outlasts its paragraph: another field never closed must not swallow the text after it. */
  endParagraph(): void {
    const lasts = ({ inResult, instruction }: Field): boolean => inResult && CONTENTS.test(instruction);
    for (const field of this.#open) if (!lasts(field)) this.#close(field);
    this.#open = this.#open.filter(lasts);
    this.#ignored = 0;
  }

  #close({ silent, linked }: Field): void {
    if (silent) this.#silent -= 1;
    if (linked) this.marks.leave('link');
  }
}

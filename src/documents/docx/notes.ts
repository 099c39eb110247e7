import { attributeOf, childrenOf, type XmlElement } from './element.js';
import type { Part, WordPackage } from './word-package.js';

type NoteKind = 'footnote' | 'endnote';

export interface Note {
  /** What the mark in the text shows; null when the author typed a mark of their own. */
  label: string | null;
  element: XmlElement;
  part: Part;
}

const ROMAN: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const toRoman = (number: number): string => {
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) for (; rest >= value && written.length < 32; rest -= value) written += sign;
  return written;
};

/** Footnotes count 1, 2, 3 and endnotes i, ii, iii, as Word numbers them. */
const labelOf = (kind: NoteKind, number: number): string => (kind === 'footnote' ? String(number) : toRoman(number));

class NotesOfKind {
  readonly called: Note[] = [];
  readonly #elements = new Map<string, XmlElement>();
  readonly #known = new Map<string, Note>();
  #number = 0;

  constructor(
    readonly kind: NoteKind,
    readonly part: Part | null,
  ) {
    const notes = childrenOf(part?.root, `w:${kind}`);
    for (const note of notes) if (attributeOf(note, 'w:type') === null) this.#elements.set(attributeOf(note, 'w:id') ?? '', note);
  }

  call(id: string, hasOwnMark: boolean): Note | null {
    const element = this.#elements.get(id);
    const known = this.#known.get(id);
    if (known !== undefined || element === undefined || this.part === null) return known ?? null;
    if (!hasOwnMark) this.#number += 1;
    const note = { label: hasOwnMark ? null : labelOf(this.kind, this.#number), element, part: this.part };
    this.#known.set(id, note);
    this.called.push(note);
    return note;
  }
}

/** Foot- and endnotes, numbered as the text calls them; those nothing calls are left-overs and never read. */
export class Notes {
  readonly #kinds: Readonly<Record<NoteKind, NotesOfKind>>;

  constructor(word: WordPackage, main: Part) {
    this.#kinds = {
      footnote: new NotesOfKind('footnote', word.related(main, 'footnotes')),
      endnote: new NotesOfKind('endnote', word.related(main, 'endnotes')),
    };
  }

  /** The note a reference calls; null when there is none. */
  call(kind: NoteKind, reference: XmlElement): Note | null {
    return this.#kinds[kind].call(attributeOf(reference, 'w:id') ?? '', reference.attributes.has('w:customMarkFollows'));
  }

  get called(): readonly Note[] {
    return [...this.#kinds.footnote.called, ...this.#kinds.endnote.called];
  }
}

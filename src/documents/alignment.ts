import type { Span } from '../domain/selector.js';

/** A stretch of read text and the source range it was read from. */
export type Emit = (text: string, source: Span) => void;

// "&eacute;", "&#233;", "&#xE9;", "&amp"
const ENTITY = /&(?:#\d{1,8}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;

const entityAt = (source: string, at: number): string | null => {
  ENTITY.lastIndex = at;
  return ENTITY.exec(source)?.[0] ?? null;
};

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** Source characters that a parser leaves out between two characters it keeps: line prefixes, backslashes, carriage returns. */
const isSkippable = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0x3e || code === 0x5c;

/** Walks a source range and the value a parser read from it side by side; what cannot be matched is emitted as one replacement. */
class Alignment {
  #value = 0;
  #source: number;
  #runValue = 0;
  #runSource: number;

  constructor(
    readonly decoded: string,
    readonly span: Span,
    readonly value: string,
    readonly emit: Emit,
  ) {
    this.#source = span.start;
    this.#runSource = span.start;
  }

  run(): void {
    while (this.#value < this.value.length) {
      if (this.#source >= this.span.end || !this.#step()) {
        this.#flush();
        this.emit(this.value.slice(this.#value), { start: this.#source, end: this.span.end });
        return;
      }
    }
    this.#flush();
  }

  #step(): boolean {
    const code = this.decoded.charCodeAt(this.#source);
    if (code === 0x26 && this.#takeEntity()) return true;
    if (code === this.value.charCodeAt(this.#value)) {
      this.#source += 1;
      this.#value += 1;
      return true;
    }
    if (!isSkippable(code)) return false;
    this.#flush();
    this.#source += 1;
    this.#begin();
    return true;
  }

  #takeEntity(): boolean {
    const entity = entityAt(this.decoded, this.#source);
    if (entity === null || this.value.startsWith(entity, this.#value)) return false;
    this.#flush();
    const length = isHighSurrogate(this.value, this.#value) ? 2 : 1;
    const end = Math.min(this.span.end, this.#source + entity.length);
    this.emit(this.value.slice(this.#value, this.#value + length), { start: this.#source, end });
    this.#source = end;
    this.#value += length;
    this.#begin();
    return true;
  }

  #begin(): void {
    this.#runSource = this.#source;
    this.#runValue = this.#value;
  }

  #flush(): void {
    if (this.#value > this.#runValue) {
      this.emit(this.value.slice(this.#runValue, this.#value), { start: this.#runSource, end: this.#source });
    }
    this.#begin();
  }
}

/** Finds where the characters of `value` stand in a source range that differs from it by entities, escapes and line prefixes. Linear. */
export const align = (decoded: string, span: Span, value: string, emit: Emit): void => {
  if (span.end - span.start === value.length && decoded.startsWith(value, span.start)) emit(value, span);
  else new Alignment(decoded, span, value, emit).run();
};

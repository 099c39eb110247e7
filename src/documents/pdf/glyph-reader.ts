import { type FontStyle, toFontStyle } from './fonts.js';
import type { Glyph } from './glyphs.js';
import { type Matrix, multiply } from './matrices.js';
import { HANDLERS, type Handler, number, type TextMachine } from './operators.js';
import { type Quarter, quarterOf } from './orientation.js';
import { MAX_RULES, type Rule, rulesOf } from './rules.js';
import { toBullet } from './shapes.js';
import { initialState, type TextState } from './text-state.js';

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** pdf.js's number of each operator. */
export type Operators = Readonly<Record<string, number>>;

/** Nesting beyond this is no page layout. */
const MAX_DEPTH = 500;
const SMALLEST = 0.5;
const FILL_AND_STROKE = 2;
const INVISIBLE = 3;

/** Size in points, and how many characters are noted at most. */
export interface Sheet {
  width: number;
  height: number;
  limit: number;
}

interface Placing {
  matrix: Matrix;
  size: number;
  quarter: Quarter;
}

const LONGEST_ASLANT = 200;

/** Plays a page's operators and notes every upright character with its place: what pdf.js's own text items leave out is all in there. */
export class GlyphReader implements TextMachine {
  readonly glyphs: Glyph[] = [];
  readonly byFont = new Map<FontStyle, Glyph[]>();
  /** How many characters lie which way. */
  readonly turns: Record<Quarter, number> = { 0: 0, 1: 0, 2: 0, 3: 0 };
  /** What is printed aslant, as watermarks are; no more than one would say. */
  aslant = '';
  /** Lines drawn across and down the page, as around the cells of tables. */
  readonly rules: Rule[] = [];
  /** How many characters were shown, wherever. */
  shown = 0;
  state: TextState;
  readonly #clip: unknown;
  readonly #strokes: ReadonlySet<unknown>;
  readonly #stack: TextState[] = [];
  readonly #handlers = new Map<number, Handler>();
  readonly #fonts = new Map<unknown, FontStyle>();

  constructor(
    operators: Operators,
    viewport: Matrix,
    readonly sheet: Sheet,
    readonly fontOf: (name: string) => unknown,
  ) {
    this.state = initialState(viewport);
    this.#clip = operators.endPath;
    this.#strokes = new Set([operators.stroke, operators.closeStroke]);
    for (const [name, handler] of Object.entries(HANDLERS)) {
      const code = operators[name];
      if (code !== undefined) this.#handlers.set(code, handler);
    }
  }

  read({ fnArray, argsArray }: OperatorList): void {
    fnArray.forEach((code, index) => {
      const args = argsArray[index];
      this.#handlers.get(code)?.(this, Array.isArray(args) ? args : []);
    });
  }

  save(): void {
    if (this.#stack.length < MAX_DEPTH) this.#stack.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#stack.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, matrix);
  }

  setFont(name: unknown, size: unknown): void {
    if (!this.#fonts.has(name)) this.#fonts.set(name, toFontStyle(typeof name === 'string' ? this.fontOf(name) : null));
    this.state.font = this.#fonts.get(name) ?? this.state.font;
    this.state.fontSize = number(size);
  }

  setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) this.setFont(entry[1][0], entry[1][1]);
    }
  }

  showText(items: unknown): void {
    if (!Array.isArray(items)) return;
    const place = this.#placing();
    for (const item of items) {
      if (typeof item === 'number') this.state.x -= (item / 1000) * this.state.fontSize * this.state.scale;
      else if (item !== null && typeof item === 'object') this.#show(item as Record<string, unknown>, place);
    }
  }

  /** How text space lies on the page now; null for text that is not read: aslant, mirrored, too small, in columns. */
  #placing(): Placing | null {
    const { ctm, textMatrix, fontSize, scale, font } = this.state;
    const matrix = multiply(ctm, textMatrix);
    const size = Math.hypot(matrix[2], matrix[3]) * Math.abs(fontSize) * font.em;
    const quarter = quarterOf(matrix, fontSize * scale, fontSize);
    return quarter !== null && !font.vertical && size >= SMALLEST && Number.isFinite(size) ? { matrix, size, quarter } : null;
  }

  #show(item: Record<string, unknown>, place: Placing | null): void {
    this.shown += 1;
    if (this.shown > this.sheet.limit) return;
    const { state } = this;
    const width = number(item.width) * state.font.unit * state.fontSize * state.scale;
    if (place === null && typeof item.unicode === 'string' && this.aslant.length < LONGEST_ASLANT) this.aslant += item.unicode;
    if (place !== null && typeof item.unicode === 'string') {
      if (item.unicode.trim() !== '') this.turns[place.quarter] += 1;
      if (place.quarter === 0) this.#note(state.font.euro && item.unicode === 'e' ? '€' : item.unicode, width, place.matrix, place.size);
    }
    state.x += width + (state.charSpacing + (item.isSpace === true ? state.wordSpacing : 0)) * state.scale;
  }

  #note(text: string, width: number, [a, b, c, d, e, f]: Matrix, size: number): void {
    const { font, mode } = this.state;
    const [textX, textY] = [this.state.x, this.state.y + this.state.rise];
    const x = a * textX + c * textY + e;
    const y = b * textX + d * textY + f;
    const end = x + a * width;
    if (!Number.isFinite(x) || !Number.isFinite(end) || this.#isOutside(x, end, y, size)) return;
    const glyph = {
      text,
      x,
      end,
      y,
      size,
      bold: font.bold || mode === FILL_AND_STROKE,
      italic: font.italic,
      hidden: mode === INVISIBLE,
      drawn: false,
    };
    this.glyphs.push(glyph);
    const same = this.byFont.get(font);
    if (same === undefined) this.byFont.set(font, [glyph]);
    else same.push(glyph);
  }

  #isOutside(x: number, end: number, y: number, size: number): boolean {
    return end < 0 || x > this.sheet.width || y < 0 || y - size > this.sheet.height;
  }

  /** A shape as small and as wide as high as a bullet may be one; whether text follows it is seen later. */
  drawPath(painting: unknown, data: unknown, box: unknown): void {
    if (this.rules.length <= MAX_RULES && painting !== this.#clip)
      for (const rule of rulesOf(data, this.state.ctm, this.#strokes.has(painting))) this.rules.push(rule);
    const bullet = toBullet(box, this.state.ctm);
    if (bullet !== null && this.glyphs.length < this.sheet.limit && !this.#isOutside(bullet.x, bullet.end, bullet.y, bullet.size))
      this.glyphs.push(bullet);
  }
}

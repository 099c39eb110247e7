import type { Line } from '../text/lines.js';
import { joinAccents, PRIVATE, toWritten } from './characters.js';
import { type Glyph, isSpace } from './glyphs.js';
import { toGaps } from './spacing.js';

export type Script = 'none' | 'superscript' | 'subscript';

/** A stretch of a line set in one way. */
export interface Piece {
  text: string;
  bold: boolean;
  italic: boolean;
  script: Script;
}

/** A printed line; the cells of a table's row count as one. */
export interface PdfLine extends Line {
  pieces: readonly Piece[];
  x: number;
  end: number;
  y: number;
  size: number;
  /** Index of the column or band it stands in, over the whole document. */
  region: number;
  /** Where the region's text ends on the right. */
  right: number;
  row: boolean;
}

const SMALLER = 0.88;
const RAISED = 0.12;
const LOWERED = 0.06;
const TWICE = 0.15;
const FLAT = 0.3;

/** The size and baseline of most of the characters: a raised figure or a larger initial does not set the line. */
const mainOf = (glyphs: readonly Glyph[]): { y: number; size: number } => {
  const counts = new Map<string, { count: number; glyph: Glyph }>();
  let best: { count: number; glyph: Glyph } | undefined;
  for (const glyph of glyphs) {
    const key = `${glyph.size.toFixed(1)} ${glyph.y.toFixed(0)}`;
    const entry = counts.get(key) ?? { count: 0, glyph };
    entry.count += 1;
    counts.set(key, entry);
    if (best === undefined || entry.count > best.count || (entry.count === best.count && glyph.size > best.glyph.size)) best = entry;
  }
  return best?.glyph ?? { y: 0, size: 0 };
};

const isTwin = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text &&
  b.x - a.x < FLAT * (a.end - a.x) &&
  Math.abs(a.y - b.y) < TWICE * a.size &&
  Math.abs(a.size - b.size) < TWICE * a.size;

/** Text printed twice, a little shifted, is bold text printed once. */
const withoutTwins = (sorted: readonly Glyph[]): Glyph[] => {
  const kept: Glyph[] = [];
  for (const glyph of sorted) {
    const at = kept.length - 1;
    const twin = [at, at - 1, at - 2].find((index) => kept[index] !== undefined && isTwin(kept[index] as Glyph, glyph));
    if (twin === undefined) kept.push(glyph);
    else if (glyph.text.trim() !== '') kept[twin] = { ...(kept[twin] as Glyph), bold: true };
  }
  return kept;
};

const scriptOf = (glyph: Glyph, main: { y: number; size: number }): Script => {
  if (glyph.size > main.size * SMALLER) return 'none';
  const raised = (main.y - glyph.y) / main.size;
  if (raised > RAISED) return 'superscript';
  return raised < -LOWERED ? 'subscript' : 'none';
};

const isSame = (a: Piece, b: Piece): boolean => a.bold === b.bold && a.italic === b.italic && a.script === b.script;

/** Blanks take the style of what stands before them: only letters can be bold. */
const addPiece = (pieces: Piece[], piece: Piece): void => {
  const last = pieces.at(-1);
  if (piece.text === '') return;
  if (last !== undefined && (isSame(last, piece) || (piece.text.trim() === '' && last.script === 'none'))) last.text += piece.text;
  else pieces.push(piece);
};

const toPieces = (glyphs: readonly Glyph[], main: { y: number; size: number }): Piece[] => {
  const gaps = toGaps(glyphs);
  const pieces: Piece[] = [];
  glyphs.forEach((glyph, index) => {
    if (isSpace(glyph)) return;
    const { bold, italic } = glyph;
    addPiece(pieces, { text: gaps[index] ?? '', bold: false, italic: false, script: 'none' });
    addPiece(pieces, { text: toWritten(glyph.text), bold, italic, script: scriptOf(glyph, main) });
  });
  return pieces;
};

/** Puts glyphs of one line in order and writes them out. */
export const toWriting = (glyphs: readonly Glyph[]): { pieces: Piece[]; y: number; size: number } => {
  const sorted = joinAccents(withoutTwins([...glyphs].sort((a, b) => a.x - b.x)));
  const main = mainOf(sorted);
  const pieces = toPieces(sorted, main);
  const first = pieces[0];
  // An unknown sign of a symbol font before a text is its bullet.
  if (first !== undefined && PRIVATE.test(first.text.slice(0, 1)) && /^.\s/.test(first.text + (pieces[1]?.text ?? '')))
    first.text = `•${first.text.slice(1)}`;
  return { pieces, ...main };
};

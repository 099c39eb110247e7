import { parseBullet } from '../text/bullets.js';
import { PRIVATE } from './characters.js';
import { joinDropCaps } from './drop-caps.js';
import { type Glyph, isSpace } from './glyphs.js';
import { cutAtGutters, findGutters, type Gutter, isBetween } from './gutters.js';
import { least } from './measures.js';
import { toRows } from './rows.js';
import { attachScripts } from './scripts.js';
import { absorb, GAP, type Segment, toSegment } from './segment.js';

const SAME_BASELINE = 0.25;
const SAME_SIZE = 0.12;

const continues = (last: Glyph, next: Glyph): boolean => {
  const size = Math.min(last.size, next.size);
  if (Math.abs(last.y - next.y) > SAME_BASELINE * 0.2 * size || Math.abs(last.size - next.size) > SAME_SIZE * size) return false;
  const gap = next.x - last.end;
  return gap < GAP * size && gap > -GAP * size;
};

/** Glyphs in the order they were drawn, cut where the pen jumps. */
const toRuns = (glyphs: readonly Glyph[]): Segment[] => {
  const runs: Segment[] = [];
  let open: Glyph[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) runs.push(toSegment(open, first));
    open = [];
  };
  for (const glyph of glyphs) {
    const last = open.at(-1);
    if (last !== undefined && !continues(last, glyph)) close();
    open.push(glyph);
  }
  close();
  return runs;
};

/** Blanks at a run's edges hold columns together that are apart. */
const trim = ({ glyphs, y, size }: Segment): Segment | null => {
  let [from, to] = [0, glyphs.length];
  while (from < to && isSpaceAt(glyphs, from)) from += 1;
  while (to > from && isSpaceAt(glyphs, to - 1)) to -= 1;
  return from === to ? null : toSegment(glyphs.slice(from, to), { y, size });
};

const isSpaceAt = (glyphs: readonly Glyph[], at: number): boolean => {
  const glyph = glyphs[at];
  return glyph !== undefined && isSpace(glyph);
};

const MARKER_LENGTH = 4;
const MARKER_GAP = 5;

/** A bullet or number belongs to the text it stands before, however far that is set in; a dash within a row may be an empty cell. */
const isMarker = ({ glyphs }: Segment, first: boolean): boolean => {
  if (glyphs.length > MARKER_LENGTH) return false;
  const text = glyphs.map(({ text }) => text).join('');
  const bullet = parseBullet(`${text} x`);
  return PRIVATE.test(text) || (bullet !== null && (first || bullet.certain));
};

const isApart = (last: Segment, next: Segment, first: boolean, gutters: readonly Gutter[]): boolean => {
  const gap = (next.x - last.end) / Math.max(last.size, next.size);
  return isMarker(last, first) ? gap > MARKER_GAP : gap > GAP || isBetween(gutters, last, next);
};

/** Joins what stands close together in a row. */
const joinRow = (row: readonly Segment[], gutters: readonly Gutter[]): Segment[] => {
  const joined: Segment[] = [];
  for (const segment of [...row].sort((a, b) => a.x - b.x || a.end - b.end)) {
    const last = joined.at(-1);
    if (last === undefined || isApart(last, segment, joined.length === 1, gutters))
      joined.push({ ...segment, glyphs: [...segment.glyphs] });
    else absorb(last, segment);
  }
  return joined;
};

/** A drawn dot is a bullet at the left of a text, and an ornament anywhere else. */
const withoutOrnaments = (segment: Segment): Segment[] => {
  const drawn = segment.glyphs.filter((glyph) => glyph.drawn);
  const text = segment.glyphs.filter((glyph) => !glyph.drawn);
  const [bullet] = drawn;
  if (bullet === undefined) return [segment];
  if (text.length === 0) return [];
  const left = least(text.map(({ x }) => x));
  return drawn.length === 1 && bullet.end < left ? [segment] : [toSegment(text, segment)];
};

/** Runs that were cut end where their blanks begin. */
const cutRun = (run: Segment, gutters: readonly Gutter[]): Segment[] => {
  const pieces = cutAtGutters(run, gutters);
  return pieces.length === 1 ? pieces : pieces.flatMap((piece) => trim(piece) ?? []);
};

/** A page's glyphs as the pieces of lines they make, and the gutters between them. */
export const toSegments = (glyphs: readonly Glyph[]): { segments: Segment[]; gutters: Gutter[] } => {
  const runs = joinDropCaps(toRuns(glyphs).flatMap((run) => trim(run) ?? []));
  const gutters = findGutters(runs);
  const rows = toRows(attachScripts(runs.flatMap((run) => cutRun(run, gutters))));
  return { segments: rows.flatMap((row) => joinRow(row, gutters)).flatMap(withoutOrnaments), gutters };
};

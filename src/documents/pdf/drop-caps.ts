import { toSortedRows } from './rows.js';
import { type Segment, toSegment } from './segment.js';

/** How much larger than the text such a letter is at least. */
const LARGER = 1.6;
/** Of a size: the height of a capital. */
const CAPITAL = 0.7;
/** In sizes of the text: how exactly the letter stands beside its lines. */
const SLACK = 0.6;
/** In sizes of the letter: how far right of it the text begins, and how far it may reach in. */
const NEAR = 0.6;
const INSIDE = 0.15;
/** "À" is a word of its own: a blank follows, in sizes. */
const ALONE = /^À$/;
const BLANK = 0.3;
/** A page has one a paragraph at most. */
const MOST = 40;
const LONGEST = 3;

const textOf = ({ glyphs }: Segment): string => glyphs.map(({ text }) => text).join('');

const isCapital = (run: Segment): boolean => run.glyphs.length <= LONGEST && /^(?:[«“"]\s?)?\p{Lu}$/u.test(textOf(run));

const isBeside = (cap: Segment, run: Segment): boolean => {
  const gap = run.x - cap.end;
  return (
    run.size * LARGER <= cap.size &&
    run.y > cap.y - cap.size &&
    run.y <= cap.y + SLACK * run.size &&
    gap >= -INSIDE * cap.size &&
    gap < NEAR * cap.size
  );
};

/** The first pieces of the lines a letter stands beside, if its head is as high as the first line and its foot as low as the last. */
const linesBeside = (cap: Segment, runs: readonly Segment[]): Segment[] => {
  const rows = toSortedRows(runs.filter((run) => isBeside(cap, run)));
  const [first, last] = [rows[0]?.[0], rows.at(-1)?.[0]];
  if (first === undefined || last === undefined || first === last) return [];
  const head = cap.y - CAPITAL * cap.size - (first.y - CAPITAL * first.size);
  const fits = Math.abs(head) <= SLACK * first.size && Math.abs(cap.y - last.y) <= SLACK * last.size;
  return fits ? rows.flatMap((row) => row.slice(0, 1)) : [];
};

/** The letter as if it were set in the line, reaching from its own place to the line's. */
const putBefore = (cap: Segment, line: Segment): Segment => {
  const end = line.x - (ALONE.test(textOf(cap)) ? BLANK * line.size : 0);
  const scale = (end - cap.x) / (cap.end - cap.x);
  const place = (x: number): number => cap.x + scale * (x - cap.x);
  const letters = cap.glyphs.map((glyph) => ({ ...glyph, x: place(glyph.x), end: place(glyph.end), y: line.y, size: line.size }));
  return toSegment([...letters, ...line.glyphs], line);
};

/** A large letter that reaches down beside the first lines of a paragraph begins the first of them; the others are not set in. */
export const joinDropCaps = (runs: readonly Segment[]): Segment[] => {
  const caps = runs.filter(isCapital);
  if (caps.length === 0 || caps.length > MOST) return [...runs];
  const changed = new Map<Segment, Segment[]>();
  for (const cap of caps) {
    const [first, ...others] = linesBeside(cap, runs);
    if (first === undefined) continue;
    changed.set(cap, []).set(first, [putBefore(cap, first)]);
    for (const line of others) changed.set(line, [{ ...line, x: cap.x }]);
  }
  return runs.flatMap((run) => changed.get(run) ?? [run]);
};

import { type Glyph, isSpace } from './glyphs.js';
import { median } from './measures.js';

/** In ems: words stand further apart than this, letters do not. */
export const WORD_GAP = 0.17;
/** Between the groups of digits of one number, which are set without kerning. */
const GROUP_GAP = 0.12;
/** Blanks printed where there is no room for one were printed over. */
const NO_GAP = 0.05;
/** Letters further apart than this are spaced out on purpose. */
const TRACKING = 0.08;
/** Fewer letters prove nothing. */
const FEWEST = 4;
/** How much wider than the gap of letters one between words is, in spaced-out text. */
const WIDER = 1.5;

interface Pair {
  index: number;
  gap: number;
  size: number;
  /** Blanks printed between the two. */
  blanks: string;
}

/** Neighbouring letters with what lies between them. */
const toPairs = (glyphs: readonly Glyph[]): Pair[] => {
  const pairs: Pair[] = [];
  let last: Glyph | null = null;
  let blanks = '';
  glyphs.forEach((glyph, index) => {
    if (isSpace(glyph)) blanks += glyph.text;
    else {
      if (last !== null) pairs.push({ index, gap: glyph.x - last.end, size: Math.min(last.size, glyph.size), blanks });
      [last, blanks] = [glyph, ''];
    }
  });
  return pairs;
};

/** "C O M M U N I Q U É", with blanks typed between the letters. */
const isTypedApart = (glyphs: readonly Glyph[], pairs: readonly Pair[]): boolean => {
  if (pairs.length < FEWEST || pairs.filter(({ blanks }) => blanks !== '').length < pairs.length * 0.9) return false;
  return glyphs.every((glyph) => isSpace(glyph) || /^[\p{L}\p{P}]\p{M}*$/u.test(glyph.text));
};

/** How far apart letters stand in spaced-out text; 0 in all other text. */
const trackingOf = (pairs: readonly Pair[]): number => {
  const close = pairs.filter(({ blanks }) => blanks === '');
  if (close.length < FEWEST) return 0;
  const tracking = median(close.map(({ gap, size }) => gap / size));
  return tracking > TRACKING ? tracking : 0;
};

const isDigit = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^\d$/.test(glyph.text);

/** Three digits, and no more, follow others: "48 700" with a narrow space, as TeX sets it. */
const beginsGroup = (glyphs: readonly Glyph[], index: number): boolean => {
  const [last, third, next] = [glyphs[index - 1], glyphs[index + 2], glyphs[index + 3]];
  if (!isDigit(last) || !isDigit(glyphs[index]) || !isDigit(glyphs[index + 1]) || !isDigit(third)) return false;
  return !isDigit(next) || (next !== undefined && third !== undefined && next.x - third.end > GROUP_GAP * next.size);
};

/** Blanks that were printed, where there is room for them; one blank for a wide gap. */
const blanksBetween = ({ gap, size, blanks }: Pair, limit: number, apart: boolean): string => {
  if (apart || blanks === '') return gap > limit * size ? ' ' : '';
  return gap > NO_GAP * size ? blanks.replace(/ {2,}/g, ' ') : '';
};

/** What to write before each glyph. Blanks that were printed are glyphs too and stand here, before the letter that follows. */
export const toGaps = (glyphs: readonly Glyph[]): string[] => {
  const pairs = toPairs(glyphs);
  const gaps = Array<string>(glyphs.length).fill('');
  const apart = isTypedApart(glyphs, pairs);
  const tracking = apart ? median(pairs.map(({ gap, size }) => gap / size)) : trackingOf(pairs);
  const limit = tracking > 0 ? Math.max(tracking * WIDER, tracking + WORD_GAP * 0.5) : WORD_GAP;
  for (const pair of pairs) {
    const narrow = tracking === 0 && pair.blanks === '' && beginsGroup(glyphs, pair.index);
    gaps[pair.index] = blanksBetween(pair, narrow ? GROUP_GAP : limit, apart);
  }
  return gaps;
};

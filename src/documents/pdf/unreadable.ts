import type { Glyph } from './glyphs.js';

/** Signs that stand for a glyph's number and no letter. */
const NUMBERED = /^[\p{Cc}\ufffd]+$/u;
const FEWEST_NUMBERED = 3;
const WRITTEN = /[\p{L}\p{N}]/u;
/** Fonts of signs repeat a few of them: bullets, leaders, arrows. */
const FEWEST_SIGNS = 8;
const FEWEST_GLYPHS = 24;
/** Share of letters and digits below which a text is none. */
const LETTERS = 0.4;

/** True when a font prints text, and the file does not say which letters: all it gives is the numbers of glyphs, as signs. */
const isUnreadable = (glyphs: readonly Glyph[]): boolean => {
  const signs = glyphs.map(({ text }) => text).filter((text) => !/^[ \u00a0]*$/.test(text));
  if (signs.filter((text) => WRITTEN.test(text)).length > LETTERS * signs.length) return false;
  const distinct = new Set(signs);
  const numbered = [...distinct].filter((text) => NUMBERED.test(text)).length;
  return numbered >= FEWEST_NUMBERED || (distinct.size >= FEWEST_SIGNS && signs.length >= FEWEST_GLYPHS);
};

/** Leaves out what is set in fonts that cannot be read; the characters come by their fonts. */
export const withoutUnreadable = (
  glyphs: readonly Glyph[],
  byFont: Iterable<readonly Glyph[]>,
): { glyphs: readonly Glyph[]; unreadable: boolean } => {
  const lost = new Set([...byFont].filter(isUnreadable).flat());
  return { glyphs: lost.size === 0 ? glyphs : glyphs.filter((glyph) => !lost.has(glyph)), unreadable: lost.size > 0 };
};

/** What a font tells about the text set in it. */
export interface FontStyle {
  bold: boolean;
  italic: boolean;
  /** Text space units a glyph unit is worth; 0.001 in all fonts but Type 3. */
  unit: number;
  /** Height of the em in text space units: 1 in all fonts but Type 3, whose glyphs are drawings of any size. */
  em: number;
  /** Columns of Chinese or Japanese: not read. */
  vertical: boolean;
  /** A font of TeX that prints euro signs and calls them "e". */
  euro: boolean;
}

export const PLAIN_FONT: FontStyle = { bold: false, italic: false, unit: 0.001, em: 1, vertical: false, euro: false };

// "ABCDEF+LiberationSerif-Bold", "Rosario-SemiBold", "Arial,BoldItalic", TeX's "CMBX10" and "SFTI1200"
const BOLD = /bold|black|heavy|semibold|demi|[-,](?:bd|blk|hv)\b|(?:cm|sf|ec|ti)bx|\+?cmssbx/i;
const ITALIC = /italic|oblique|kursiv|slanted|[-,](?:it|bdit)\b|(?:cm|sf|ec)(?:ti|sl)\d/i;

// "TeX-feymr10", "TeX-feybo10"
const EURO = /fey[mb][ro]\d/i;

const numbersOf = (value: unknown): number[] =>
  value !== null && typeof value === 'object' ? Array.from(value as ArrayLike<unknown>, Number) : [];

/** The size of Type 3 glyphs follows from the font's own matrix and box. */
const type3Em = (unit: number, box: readonly number[]): number => {
  const height = Math.abs((box[3] ?? 0) - (box[1] ?? 0)) * unit;
  return height > 0 && Number.isFinite(height) ? height : 1;
};

/** Reads a font object of pdf.js; the fields differ between versions, so each is checked. */
export const toFontStyle = (font: unknown): FontStyle => {
  if (font === null || typeof font !== 'object') return PLAIN_FONT;
  const { name, bold, black, italic, isType3Font, fontMatrix, bbox, vertical } = font as Record<string, unknown>;
  const label = typeof name === 'string' ? name : '';
  const unit = Math.abs(numbersOf(fontMatrix)[0] ?? 0.001) || 0.001;
  return {
    bold: BOLD.test(label) || bold === true || black === true,
    italic: ITALIC.test(label) || italic === true,
    unit,
    em: isType3Font === true ? type3Em(unit, numbersOf(bbox)) : 1,
    vertical: vertical === true,
    euro: EURO.test(label),
  };
};

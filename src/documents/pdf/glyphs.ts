/** A character as printed. Coordinates in points from the page's upper left corner, y downwards. */
export interface Glyph {
  text: string;
  /** Left edge, and right edge without letter spacing. */
  x: number;
  end: number;
  /** Baseline, with the text's rise. */
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Drawn with neither fill nor stroke, as recognition software lays its text under a scan. */
  hidden: boolean;
  /** A dot or square drawn as a shape, as browsers print the bullets of lists. */
  drawn: boolean;
}

export const isSpace = ({ text }: Glyph): boolean => text.trim() === '';

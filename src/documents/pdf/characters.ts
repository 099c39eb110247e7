import type { Glyph } from './glyphs.js';

/** One letter in typesetting, two or three in writing; NFC leaves them. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);

/** Signs of Symbol and Wingdings, in the private area, that stand for bullets. */
const BULLETS = /^[\uf06c\uf06e\uf076\uf09f\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0e8\uf0fc]$/;

/** A sign of a symbol font whose meaning is not known. */
export const PRIVATE = /^[\ue000-\uf8ff]$/;

/** Accents printed as characters of their own, and what they are on a letter. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u00b4', '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['\u02c6', '\u0302'],
  ['\u00a8', '\u0308'],
  ['~', '\u0303'],
  ['\u02dc', '\u0303'],
  ['\u00b8', '\u0327'],
  ['\u02c7', '\u030c'],
  ['\u00af', '\u0304'],
  ['\u02da', '\u030a'],
]);

const DOTLESS: ReadonlyMap<string, string> = new Map([
  ['\u0131', 'i'],
  ['\u0237', 'j'],
]);

/** Ligatures as Ghostscript may write them, their letters with the bytes of each swapped: U+6600 U+6C00 for "fl". */
const SWAPPED = /^[\u6600\u7400][\u6200\u6600\u6800\u6900\u6a00\u6b00\u6c00\u7400]{1,2}$/;

const swapBytes = (text: string): string => text.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) >> 8));

const OUTSIDE_ASCII = /[^\x20-\x7e]/;

/** The character as written rather than as printed. */
export const toWritten = (text: string): string => {
  if (!OUTSIDE_ASCII.test(text)) return text;
  if (BULLETS.test(text)) return '•';
  if (SWAPPED.test(text)) return swapBytes(text);
  if (text === '\u2010') return '-';
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES.get(ligature) ?? ligature);
};

const isLetter = (text: string): boolean => /^\p{L}$/u.test(text);

/** The accent's middle lies over the letter. */
const liesOver = (accent: Glyph, letter: Glyph | undefined): boolean => {
  if (letter === undefined || !isLetter(letter.text)) return false;
  const middle = (accent.x + accent.end) / 2;
  return middle > letter.x && middle < letter.end;
};

/** TeX and old programs print an accent and move back to print its letter: written, they are one. Glyphs in the order of the line. */
export const joinAccents = (glyphs: readonly Glyph[]): Glyph[] => {
  const joined: Glyph[] = [];
  let waiting = '';
  glyphs.forEach((glyph, index) => {
    const accent = ACCENTS.get(glyph.text);
    const before = joined.at(-1);
    if (accent !== undefined && liesOver(glyph, glyphs[index + 1])) waiting += accent;
    else if (accent !== undefined && before !== undefined && liesOver(glyph, glyphs[index - 1]))
      joined[joined.length - 1] = { ...before, text: (DOTLESS.get(before.text) ?? before.text) + accent };
    else {
      joined.push(waiting === '' ? glyph : { ...glyph, text: (DOTLESS.get(glyph.text) ?? glyph.text) + waiting });
      waiting = '';
    }
  });
  return joined;
};

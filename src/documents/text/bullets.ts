/** What a line begins with when it may be an item of a list. */
export interface Bullet {
  /** The sign, or "1." for any number followed by a dot: items of one list share it. */
  marker: string;
  /** The item's number, or null. */
  number: number | null;
  /** Characters to leave out of the item's text. */
  length: number;
  /** Signs nobody uses for anything else; a dash or a star needs company. */
  certain: boolean;
}

// "- une aide", "• une aide", "* une aide"
const SIGN = /^([-–—*•◦▪‣·●○■►➢➔→✓✔\uf0a7\uf0b7\uf0d8])[ \t\u00a0\u202f]+(?=\S)/;
// "1. une aide", "2) une aide", "3/ une aide"
const NUMBER = /^(\d{1,3})([.)/])[ \t\u00a0\u202f]+(?=\S)/;
// "- 30 -", "– FIN –", "* * *"
const END_MARK = /^(?:[-–—]\s{0,2}(?:30|fin|end)\s{0,2}[-–—]|[*\s-]{1,20})$/i;

export const parseBullet = (text: string): Bullet | null => {
  if (END_MARK.test(text)) return null;
  const sign = SIGN.exec(text);
  if (sign !== null) return { marker: sign[1] ?? '', number: null, length: sign[0].length, certain: !'-–—*·→'.includes(sign[1] ?? '') };
  const number = NUMBER.exec(text);
  if (number === null) return null;
  return { marker: `1${number[2]}`, number: Number(number[1]), length: number[0].length, certain: false };
};

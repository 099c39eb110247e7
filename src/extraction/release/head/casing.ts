enum Letter {
  None = 1,
  Upper,
  Lower,
  Other,
}

const letters = new Uint8Array(0x10000);

function classify(unit: string): Letter {
  if (/\p{Lu}/u.test(unit)) return Letter.Upper;
  if (/\p{Ll}/u.test(unit)) return Letter.Lower;
  return /\p{L}/u.test(unit) ? Letter.Other : Letter.None;
}

/** What a code unit is; looked up, since whole heads are scanned for their capitals. */
function letterAt(text: string, at: number): Letter {
  const code = text.charCodeAt(at);
  const known = letters[code] ?? 0;
  if (known !== 0) return known;
  const found = classify(text.charAt(at));
  letters[code] = found;
  return found;
}

/** Small words and endings that stay small in a line of capitals: «Mc», «de», «n°», «1er». */
const SMALL = new Set(['St', 'Mc', 'Mac', 'de', 'du', 'la', 'et', 'n', 'er', 'e', 're', 'th', 'st', 'nd', 'rd', 'plc']);

/** A line set in capitals: the first word written small ends the scan. */
export function isCapitals(text: string): boolean {
  let upper = false;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let small = 0;
    let pair = false;
    for (let kind = letterAt(text, at); at < text.length && kind !== Letter.None; kind = letterAt(text, ++at)) {
      upper ||= kind === Letter.Upper;
      small = kind === Letter.Lower ? small + 1 : 0;
      pair ||= small > 1;
    }
    if (pair && !SMALL.has(text.slice(start, at))) return false;
  }
  return upper;
}

const LONG_WORD = 4;
const isInner = (character: string): boolean => character === "'" || character === '’' || character === '-';

/** Where a word that may hold apostrophes and hyphens ends. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && (letterAt(text, at) !== Letter.None || isInner(text.charAt(at)))) at++;
  return at;
}

/** Most words with a capital: how English titles are set. */
export function isTitleCase(text: string): boolean {
  let long = 0;
  let capital = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = letterAt(text, at);
    if (kind === Letter.None) continue;
    const end = wordEnd(text, at);
    if (end - at >= LONG_WORD) {
      long++;
      if (kind === Letter.Upper) capital++;
    }
    at = end;
  }
  return long >= 3 && capital * 4 >= long * 3;
}

/** What each family of characters becomes; one code unit in, one code unit out. */
const FAMILIES: readonly (readonly [members: string, becomes: string])[] = [
  ['‘’‚‛ʼʹ`´′＇ʻ', "'"],
  ['“”„‟″＂', '"'],
  ['‐‑‒–—―−﹣－', '-'],
  ['\t\u000b\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
  ['\r\u0085\u2028\u2029', '\n'],
];
const UNIFIED: ReadonlyMap<string, string> = new Map(FAMILIES.flatMap(([members, becomes]) => [...members].map((one) => [one, becomes])));
const SUPERSCRIPT_DIGIT = /[⁰¹²³⁴-⁹₀-₉]/;

/** A superscript digit stays apart: in «12 %¹» it is a note mark, not a 1. */
function foldUnit(unit: string): string {
  const unified = UNIFIED.get(unit);
  if (unified !== undefined) return unified;
  if (SUPERSCRIPT_DIGIT.test(unit)) return unit;
  const bare = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.length === 1 ? bare : unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
}

const CODES = 0x10000;
const SURROGATES_FROM = 0xd800;
const SURROGATES_TO = 0xdfff;
const table = new Uint16Array(CODES);

/** The folded code unit; 0 in the table means «not yet computed». */
function foldCode(code: number): number {
  const known = table[code];
  if (known !== undefined && known !== 0) return known;
  const folded = code >= SURROGATES_FROM && code <= SURROGATES_TO ? code : foldUnit(String.fromCharCode(code)).charCodeAt(0);
  table[code] = folded;
  return folded;
}

/**
 * The text as patterns see it: lower case, no accents, one apostrophe, one double quote, one dash, one space.
 * Same length as the text, code unit by code unit, so that offsets found in it hold in the text. Guillemets and œ stay.
 */
export function shadow(text: string): string {
  let at = 0;
  while (at < text.length && foldCode(text.charCodeAt(at)) === text.charCodeAt(at)) at++;
  if (at === text.length && !RAISED.test(text)) return text;
  return withoutNoteCalls(text.length - at > SHORT ? shadowOfLong(text) : text.slice(0, at) + shadowOfShort(text, at));
}

const RAISED = /[⁰¹²³⁴-⁹]/;
// «14 700¹ personnes», «97,3 %²,», «bon³ »»: behind what it explains; of a unit it is the power, at the head of a line the note's own mark.
const NOTE_CALL = /(?<=[^\s⁰¹²³⁴-⁹])(?<!(?<![\p{L}\p{N}])(?:k|c|m|d|h|da|µ)?m)[⁰¹²³⁴-⁹]{1,3}(?![⁰¹²³⁴-⁹])/gu;

/** Calls of notes are blanks to every grammar: no word, and no part of a number. */
const withoutNoteCalls = (folded: string): string =>
  RAISED.test(folded) ? folded.replace(NOTE_CALL, (call) => ' '.repeat(call.length)) : folded;
/** Below this many code units, joining strings costs less than filling a buffer. */
const SHORT = 48;

function shadowOfShort(text: string, from: number): string {
  let folded = '';
  for (let at = from; at < text.length; at++) folded += String.fromCharCode(foldCode(text.charCodeAt(at)));
  return folded;
}

function shadowOfLong(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = foldCode(text.charCodeAt(at));
  return Buffer.from(units.buffer).toString('utf16le');
}

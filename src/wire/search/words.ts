import { fold } from '../../domain/folding.js';

/** Typewriter, typographic and modifier-letter apostrophes (’ ʼ ‘ …), and the accents and primes typed in their place. */
const APOSTROPHES = /[’ʼ‘‛ʻʹ′´`＇]/g;

/** Compatibility folding would glue these to the word before them: «Dateline™» must not become «datelinetm». */
const TRADE_MARKS = /[™℠]/g;

/**
 * A number in groups of three: «20 000» with any space, «20,000», «20.000», «20'000», «1 250 000».
 * Not «0,125» (no thousands begin with 0), «2024 300» (four digits are a year), «01 23 45 67 89» (groups of two).
 */
const GROUPED_NUMBER =
  /(?<![\p{L}\p{N}])(?<!\d[,.'])[1-9]\d{0,2}(?:(?:[ \u00a0\u2000-\u200a\u202f\u205f]\d{3}(?!\d))+|(?:,\d{3}(?!\d))+|(?:\.\d{3}(?!\d))+|(?:'\d{3}(?!\d))+)/gu;

/** «l'emploi», «qu'il», «d'« ici »». A preceding apostrophe spares the letter in «plan 'C'» and «rock'n'roll». */
const ELISION = /(?<![\p{L}\p{N}'])(?:[ldjmnstc]|(?:lors|puis|jus|quoi)?qu)'/gu;

/** «the region's jobs»; begins with what is rare, and looks back from there: five times as fast. */
const POSSESSIVE = /'s(?<=[\p{L}\p{N}]'s)(?![\p{L}\p{N}])/gu;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The text with one apostrophe, no NUL, and thousands written together. Done before a query is cut at its spaces, because
 * the space of «20 000» is part of the number. Where a decimal has three digits («1,250 milliard») the comma is taken for a
 * thousands mark too: nothing tells the two apart, and text and query are read alike.
 */
export const levelled = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(APOSTROPHES, "'")
    .replace(TRADE_MARKS, ' ')
    .replace(GROUPED_NUMBER, (number) => number.replace(/\D/g, ''));

/** The search words of a levelled text, in order. */
export const levelledWords = (text: string): string[] => fold(text).replace(ELISION, ' ').replace(POSSESSIVE, ' ').match(WORD) ?? [];

/** The folded words of a text as search sees them: elided articles and possessives gone, hyphens and apostrophes separating, numbers whole. */
export const searchWords = (text: string): string[] => levelledWords(levelled(text));

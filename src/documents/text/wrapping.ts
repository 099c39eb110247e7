import { type Line, widthOf } from './lines.js';

const NARROWEST = 45;
const WIDEST = 110;
/** Fewer full lines than this prove nothing. */
const FULL_LINES = 3;

/** Mailers differ by a character or two from one paragraph to the next. */
const SLACK = 3;

const firstWordLength = ({ text }: Line): number => {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
};

/** The line was broken because the next word would not have fitted. */
const isFull = (line: Line, next: Line, width: number): boolean => widthOf(line) + 1 + firstWordLength(next) > width - SLACK;

const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** «Jeanne Roy, maire de Sault⏎Paul Noir, préfet»: text that is wrapped breaks most of its lines inside a sentence, an enumeration none. */
const beginsEntry = ({ text }: Line): boolean => /^\p{Lu}/u.test(text) && !isShouted(text);

/** The width a text was wrapped at by hand or by a mailer, or null when every line is a paragraph of its own. */
export const findWrapWidth = (lines: readonly Line[]): number | null => {
  const pairs = lines.flatMap((line, index): [Line, Line][] => {
    const next = lines[index + 1];
    return next !== undefined && next.gap === 0 ? [[line, next]] : [];
  });
  const widths = pairs.map(([line]) => widthOf(line)).sort((a, b) => a - b);
  // The ninth decile: one overlong address must not set the width.
  const width = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  if (pairs.every(([, next]) => beginsEntry(next))) return null;
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length;
  return full >= FULL_LINES && full * 2 >= pairs.length ? width : null;
};

const endsSentence = (text: string): boolean => /[.!?…:;]["'”’»)]?$/.test(text);
/** «presse@durand.example», «www.durand.example»: an address begins with a small letter, and stands on a line of its own below a name. */
const ADDRESS = /^(?:\S{1,64}@\S|https?:|www\.)/i;
const beginsInside = (text: string): boolean => /^[\p{Ll}]/u.test(text) && !ADDRESS.test(text);

/** Articles and prepositions end no line that was not broken after them, save in verse. */
const OPEN_END =
  /(?:^|\s)(?:de|du|des|la|le|les|un|une|et|ou|à|au|aux|en|dans|pour|par|avec|sur|the|a|an|of|and|or|to|in|on|at|for|by|with|from)$/i;

/** Broken at its own hyphen: "porte-", "parole". */
const breaksWord = (text: string, next: string): boolean => /[\p{L}\p{N}]-$/u.test(text) && /^[\p{L}\p{N}]/u.test(next);

/** A link was cut out of the line: what follows it begins with the mark that closes its clause. */
const PUNCTUATION = /^[,;.)\]](?:\s|$)/;

const ENDS_WITH_DAY = /(?:^|\s)(?:[12]?\d|3[01]|1er)$/;
const MONTH_AND_YEAR =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)\s\d{4}(?!\d)/i;

/** «Orvanne, le 24⏎octobre 2011»: a date that its line had no room for. */
const breaksDate = (text: string, next: string): boolean => ENDS_WITH_DAY.test(text) && MONTH_AND_YEAR.test(next);

const SHORTEST_TITLE = 30;
/** «DURAND SELLS ITS LASER DIVISION» right above the text: its last line, whatever its width. */
const isTitle = (text: string): boolean => text.length >= SHORTEST_TITLE && isShouted(text);

const PLACE = String.raw`(?:\p{Lu}[\p{L}’' -]{1,40}, )?`;
const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:le )?)?';
const DAY_AND_YEAR = String.raw`(?:\d{1,2}(?:er)? \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})`;
const DATE_LINE = new RegExp(`^${PLACE}(?:le |on )?${WEEKDAY}${DAY_AND_YEAR}$`, 'iu');

/** «28 février 2006», «Sault, le 28 février 2006», «28/02/2006», "March 4, 2024": a day that has its line to itself. */
export const isDateLine = ({ text }: Line): boolean => DATE_LINE.test(text);

/** True when the second line goes on with the first one's sentence rather than standing below it. */
export const goesOn = (line: Line, next: Line, width: number | null): boolean => {
  if (isTitle(line.text) && !isShouted(next.text)) return false;
  if ((width !== null && isFull(line, next, width)) || PUNCTUATION.test(next.text)) return true;
  if (breaksDate(line.text, next.text)) return true;
  if (widthOf(line) < (width ?? NARROWEST * 2) / 2) return false;
  return (
    breaksWord(line.text, next.text) ||
    line.text.endsWith(',') ||
    OPEN_END.test(line.text) ||
    (beginsInside(next.text) && !endsSentence(line.text))
  );
};

/** A broken word is joined without a space, and keeps its hyphen. */
export const joinOf = (line: Line, next: Line): string => (breaksWord(line.text, next.text) || PUNCTUATION.test(next.text) ? '' : ' ');

const LONG_LINE = 45;
const SHORT_LINE = 30;
const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|par |by |de |from )/;

/** True when a sentence breaks off at the end of a long line, and the line below an empty one begins inside it. */
export const breaksOff = (line: Line, next: Line): boolean =>
  widthOf(line) >= LONG_LINE &&
  /[\p{L}\d,’'-]$/u.test(line.text) &&
  !isShouted(line.text) &&
  beginsInside(next.text) &&
  !DAY.test(next.text) &&
  (widthOf(next) >= SHORT_LINE || endsSentence(next.text));

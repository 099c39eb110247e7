import { numberOf } from './digits.js';
import { ENDED_EN, SPANS_EN } from './lexicons/en/periods.js';
import { ENDED_FR, SPANS_FR } from './lexicons/fr/periods.js';
import { parseNumeral } from './numerals.js';
import { type Calendar, type Part, parseMonth, parsePart } from './period-parts.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { formAt, type Passage } from './tokens.js';

/** A stretch of months said by its end: "the quarter ended March 31", «l'exercice clos le 30 juin». */
export interface Ending {
  first: number;
  next: number;
  months: number;
  /** The last one. */
  month: number;
  /** "the fiscal year ended", «l'exercice clos»: called by the year it ends in. */
  fiscal: boolean;
  year: number | null;
}

const ORDINALS = new Set('first second third fourth premier deuxieme troisieme quatrieme 1er 2e 3e 4e'.split(' '));
const SPANS = { fr: SPANS_FR, en: SPANS_EN };
const ENDED = { fr: toPhraseSet(ENDED_FR), en: toPhraseSet(ENDED_EN) };
const MONTHS = new Set(['months', 'mois', 'month']);
const YEAR = 12;

/** How many months: «trimestre», "nine months". The token after. */
function parseSpan(passage: Passage, from: number): { months: number; next: number } | null {
  const table: Readonly<Record<string, number>> = SPANS[passage.language];
  // "the first | quarter ended": which one of the year is told by its end.
  const at = ORDINALS.has(formAt(passage, from)) ? from + 1 : from;
  const form = formAt(passage, at);
  if (Object.hasOwn(table, form)) return { months: table[form] ?? 0, next: at + 1 };
  if (at > from) return null;
  const count = parseNumeral(passage, at);
  if (count === null || !MONTHS.has(formAt(passage, count.next))) return null;
  const months = numberOf(count);
  return Number.isInteger(months) && months >= 1 && months <= YEAR ? { months, next: count.next + 1 } : null;
}

const isFiscal = (passage: Passage, at: number): boolean =>
  formAt(passage, at) === 'exercice' || ['fiscal', 'financial'].includes(formAt(passage, at - 1));

/** "in the year to March": the month alone, where it ends what is over; "the year ending March" may be to come. */
const parseLast = (passage: Passage, at: number, calendar: Calendar): Part | null =>
  parsePart(passage, at, calendar) ?? (PAST_ENDS.has(formAt(passage, at - 1)) ? parseMonth(passage, at) : null);

const PAST_ENDS = new Set(['to', 'ended']);

export function parseEnding(passage: Passage, at: number, calendar: Calendar): Ending | null {
  const span = parseSpan(passage, at);
  const ended = span === null ? null : phraseAt(passage, span.next, ENDED[passage.language]);
  const part = span === null || ended === null ? null : parseLast(passage, span.next + ended.length, calendar);
  const month = part === null ? null : /^-(\d\d)(?:-\d\d)?$/.exec(part.suffix)?.[1];
  if (span === null || part === null || month === null || month === undefined || Number(month) > YEAR) return null;
  return { first: at, next: part.next, months: span.months, month: Number(month), fiscal: isFiscal(passage, at), year: part.year };
}

/** The first one a passage names. */
export function findEnding(passage: Passage, calendar: Calendar): Ending | null {
  for (let at = 0; at < passage.tokens.length; at++) {
    const ending = parseEnding(passage, at, calendar);
    if (ending !== null) return ending;
  }
  return null;
}

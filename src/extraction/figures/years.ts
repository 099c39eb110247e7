import { FUTURE_EN } from './lexicons/en/periods.js';
import { FUTURE_FR } from './lexicons/fr/periods.js';
import type { Calendar, Part } from './period-parts.js';
import { formAt, isGlued, type Passage } from './tokens.js';

const DAY = /^-\d\d-\d\d$/;
/** In milliseconds. */
const DAY_LENGTH = 86_400_000;
/** In days. */
const MOST_AHEAD = 100;
// «ouvrira», «ouvriront»: a French future.
const FUTURE = /[a-z](?:era|eront|ira|iront|dra|dront|tra|tront|sera|aura)$/;
const FUTURE_WORDS = { fr: FUTURE_FR, en: FUTURE_EN };

export const isFuture = ({ tokens, language }: Passage): boolean =>
  tokens.some(({ form }) => FUTURE_WORDS[language].has(form) || (language === 'fr' && FUTURE.test(form)));

/** The month in which a part of a year begins: `-Q3` is July. */
export function firstMonth(suffix: string): number {
  const [, kind, number] = /^-([QH]?)(\d\d?)/.exec(suffix) ?? [];
  if (kind === 'Q') return Number(number) * 3 - 2;
  if (kind === 'H') return Number(number) * 6 - 5;
  return Number(number) <= 12 ? Number(number) : 1;
}

/** A part of a year said without it: the last one that had begun; in a sentence of the future, the next that has not ended long. */
function nearestYear(passage: Passage, { suffix }: Part, today: string): number {
  const [current, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const begins = firstMonth(suffix);
  const future = isFuture(passage);
  if (begins > month && !future) return current - 1;
  return begins < month - 4 && future ? current + 1 : current;
}

/** The year of a part that prints none: the sentence's, else the release's; for a day, the one nearest the release. */
export function resolveYear(passage: Passage, part: Part, context: number | null, { today }: Calendar): number | null {
  const { year, suffix } = part;
  if (year !== null) return year;
  if (today === null) return context;
  if (!DAY.test(suffix)) return context ?? nearestYear(passage, part, today);
  const current = Number(today.slice(0, 4));
  const future = isFuture(passage);
  // «contre 168 M€ au 31 mars», in November: the day that has been, though the next is nearer.
  const daysAhead = (candidate: number) => (Date.parse(`${candidate}${suffix}`) - Date.parse(today)) / DAY_LENGTH;
  const distance = (candidate: number) => Math.abs(Date.parse(`${candidate}${suffix}`) - Date.parse(today));
  const [nearest = current] = [current, current - 1, current + 1]
    .filter((one) => !Number.isNaN(distance(one)) && (future || daysAhead(one) <= MOST_AHEAD))
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}

/** The year that a token prints, or null. */
export function yearAt(passage: Passage, at: number): number | null {
  const token = passage.tokens[at];
  if (token?.kind !== 'digits' || !/^(?:(?:19|20)\d\d|2100)$/.test(token.form)) return null;
  const glued = isGlued(passage, at) && passage.tokens[at - 1]?.kind === 'word' && !formAt(passage, at - 1).endsWith("'");
  return glued || (isGlued(passage, at + 1) && passage.tokens[at + 1]?.kind === 'word') ? null : Number(token.form);
}

const MONTHS = 12;
const CENTURY = 100;

/** The second year of «2021-2024», «2025/2026», "2023/24". */
export function joinedYear(passage: Passage, at: number, year: number): number | null {
  if (!['-', '/'].includes(formAt(passage, at + 1))) return null;
  const short = formAt(passage, at + 2);
  const close = isGlued(passage, at + 1) && isGlued(passage, at + 2) && /^\d\d$/.test(short);
  if (close && Number(short) === (year + 1) % 100) return year + 1;
  // "in the years 2000-05", «2007-13»: no month.
  const told = Number(short) > MONTHS || ['years', 'annees', 'period', 'periode'].includes(formAt(passage, at - 1));
  if (close && told && Number(short) > year % CENTURY) return year - (year % CENTURY) + Number(short);
  return yearAt(passage, at + 2);
}

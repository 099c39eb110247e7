import { FUTURE_EN } from './lexicons/en/periods.js';
import { FUTURE_FR } from './lexicons/fr/periods.js';
import type { Calendar, Part } from './period-parts.js';
import type { Passage } from './tokens.js';

const DAY = /^-\d\d-\d\d$/;
// «ouvrira», «ouvriront»: a French future.
const FUTURE = /[a-z](?:era|eront|ira|iront|dra|dront|tra|tront|sera|aura)$/;
const FUTURE_WORDS = { fr: FUTURE_FR, en: FUTURE_EN };

const isFuture = ({ tokens, language }: Passage): boolean =>
  tokens.some(({ form }) => FUTURE_WORDS[language].has(form) || (language === 'fr' && FUTURE.test(form)));

/** The month in which a part of a year begins: `-Q3` is July. */
function firstMonth(suffix: string): number {
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
  const distance = (candidate: number) => Math.abs(Date.parse(`${candidate}${suffix}`) - Date.parse(today));
  const [nearest = current] = [current, current - 1, current + 1]
    .filter((one) => !Number.isNaN(distance(one)))
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}

import { MONTHS, WEEKDAYS } from '../lexicons/en/months.js';
import { isYearForm } from '../text/year-forms.js';
import { DOCUMENTS_EN, ORGANIZATIONS_EN, SOURCE_STOPS_EN } from './lexicons/en/sources.js';
import { formAt, isCapitalized, isGlued, type Passage, printedAt } from './tokens.js';

const LONGEST_NAME = 10;
const isWord = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'word';

export const JOINTS_EN = new Set(['of', 'for', 'and', '&', 'on', 'the', 'to', '/', '-']);
const MOST_JOINTS = 3;
const LONGEST_SERIES = 12;

export const isCapital = (passage: Passage, at: number): boolean =>
  isWord(passage, at) && isCapitalized(passage, at) && !['The', 'A', 'An'].includes(printedAt(passage, at));

/** Past "for", "of the", "and" when a capital follows. */
function skipJoints(passage: Passage, at: number): number {
  let next = at;
  while (next < at + MOST_JOINTS && JOINTS_EN.has(formAt(passage, next))) next++;
  return next > at && isCapital(passage, next) ? next : at;
}

/** "Heating, Cooling, and Ventilation Institute": a series whose last word is an organisation's. */
function seriesEnd(passage: Passage, at: number): number {
  let end = at;
  let commas = 0;
  for (let next = at; next < at + LONGEST_SERIES; next++) {
    const form = formAt(passage, next);
    if (!isCapital(passage, next) && form !== ',' && form !== 'and' && form !== '&') break;
    if (form === ',') commas++;
    const joined = ['and', '&'].includes(formAt(passage, next - 1)) || ['and', '&'].includes(formAt(passage, next - 2));
    if (commas > 0 && joined && ORGANIZATIONS_EN.has(form)) end = next + 1;
  }
  return end;
}

/** "Commission's impact assessment", "Eurobarometer survey": a document's noun right behind a name belongs to it. */
function documentEnd(passage: Passage, at: number): number {
  const possessive = formAt(passage, at) === "'" && formAt(passage, at + 1) === 's';
  for (let next = possessive ? at + 2 : at; next < at + 5 && isWord(passage, next); next++)
    if (DOCUMENTS_EN.has(formAt(passage, next))) return next + 1;
  return at;
}

const MOST_INITIALS = 8;

/** "U.S." is one word of a name. */
function initialsEnd(passage: Passage, at: number): number {
  let next = at;
  const isInitial = (index: number) =>
    formAt(passage, index).length === 1 && isCapital(passage, index) && formAt(passage, index + 1) === '.';
  while (next < at + MOST_INITIALS && isInitial(next)) next += 2;
  return next === at ? at + 1 : next;
}

/** "O'Hara", "Growers' Federation": past the mark inside a name; null where none stands. */
function pastApostrophe(passage: Passage, at: number): number | null {
  if (formAt(passage, at) !== "'" || !isCapital(passage, at + 1)) return null;
  const letter = /^[od]$/.test(formAt(passage, at - 1)) && isGlued(passage, at + 1);
  return letter || formAt(passage, at - 1).endsWith('s') ? at + 1 : null;
}

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);
export const isWeekday = (passage: Passage, at: number): boolean => DAYS.has(formAt(passage, at));

/** "the Harbour Agency | on Tuesday" */
const isWhen = (passage: Passage, next: number, joined: number): boolean =>
  joined > next && (Object.hasOwn(MONTHS, formAt(passage, joined)) || isWeekday(passage, joined));

const DOMAINS = new Set(['com', 'org', 'net', 'io', 'ai', 'co', 'uk', 'ca', 'fr', 'eu', 'info']);

/** "Tidewatch|.com": a site by its address; the index itself where none goes on. */
const pastDomain = (passage: Passage, at: number): number =>
  formAt(passage, at) === '.' && isGlued(passage, at) && isGlued(passage, at + 1) && DOMAINS.has(formAt(passage, at + 1)) ? at + 2 : at;

/** English names are capitals with "of", "for" and "and" between. */
export function englishEnd(passage: Passage, at: number): number {
  if (!isCapital(passage, at)) return at;
  let next = initialsEnd(passage, at);
  while (next < at + LONGEST_NAME) {
    const domain = pastDomain(passage, next);
    if (domain > next) return domain;
    const joined = pastApostrophe(passage, next) ?? skipJoints(passage, next);
    if (!isCapital(passage, joined) || SOURCE_STOPS_EN.has(formAt(passage, joined)) || isWhen(passage, next, joined)) break;
    next = joined + 1;
  }
  if (formAt(passage, next) === ',') next = Math.max(next, seriesEnd(passage, at));
  // "Census 2021"
  if (DOCUMENTS_EN.has(formAt(passage, next - 1)) && isYearForm(formAt(passage, next))) return next + 1;
  return documentEnd(passage, next);
}

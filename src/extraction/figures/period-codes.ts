import { isYearForm } from '../text/year-forms.js';
import type { Part } from './period-parts.js';
import { formAt, isCapitalized, isGlued, type Passage, printedAt } from './tokens.js';
import { joinedYear, yearAt } from './years.js';

/** `-Q1` for «T1», «1T», "Q1"; `-H1` for «S1», "H1". */
function codeSuffix(first: string, second: string): string | null {
  const [letter, digit] = /^[1-4]$/.test(second) ? [first, second] : /^[1-4]$/.test(first) ? [second, first] : ['', ''];
  if (letter === 't' || letter === 'q') return `-Q${digit}`;
  return (letter === 's' || letter === 'h') && Number(digit) <= 2 ? `-H${digit}` : null;
}

/** «2024», «24» right after the code, "FY25". */
function parseCodeYear(passage: Passage, at: number): { year: number; next: number } | null {
  const from = ['fy', "'"].includes(formAt(passage, at)) ? at + 1 : at;
  const short = passage.tokens[from]?.kind === 'digits' && /^\d\d$/.test(formAt(passage, from)) && isGlued(passage, from);
  const year = short ? 2000 + Number(formAt(passage, from)) : yearAt(passage, from);
  return year === null ? null : { year, next: from + 1 };
}

/** "FY23", «FY 2024»: a fiscal year. */
export function parseFiscal(passage: Passage, at: number): Part | null {
  if (!['fy', 'cy', 'fye'].includes(formAt(passage, at))) return null;
  const long = isYearForm(formAt(passage, at + 1));
  const joined = long ? joinedYear(passage, at + 1, Number(formAt(passage, at + 1))) : null;
  if (joined !== null) return { next: at + 4, year: joined - 1, suffix: '', bare: false, until: String(joined) };
  const found = long ? { year: Number(formAt(passage, at + 1)), next: at + 2 } : parseCodeYear(passage, at + 1);
  return found === null ? null : { ...found, suffix: '', bare: false, until: null };
}

/** «2024 T3», "2025 Q2": the year before its part. */
export function parseYearCode(passage: Passage, at: number): Part | null {
  const year = yearAt(passage, at);
  const suffix =
    year === null || isGlued(passage, at + 1) || !isGlued(passage, at + 2)
      ? null
      : codeSuffix(formAt(passage, at + 1), formAt(passage, at + 2));
  return year === null || suffix === null ? null : { next: at + 3, year, suffix, bare: false, until: null };
}

const BEFORE_CODE = new Set(['in', 'for', 'during', 'since', 'from', 'of', 'over', 'than', 'by', 'to', 'this', 'last', 'the']);

/** "Q2-24", "Q2b", "Q2: …" */
const goesOn = (passage: Passage, next: number): boolean =>
  isGlued(passage, next) && (passage.tokens[next]?.kind !== 'mark' || ['-', '/', ':'].includes(formAt(passage, next)));

/** "in | Q2 |", "| Q2 | revenue": a quarter without its year; a question of a survey has a capital or a mark behind it, a car its make before it. */
function isBareQuarter(passage: Passage, at: number): boolean {
  if (passage.language !== 'en' || printedAt(passage, at) !== 'Q' || goesOn(passage, at + 2)) return false;
  if (BEFORE_CODE.has(formAt(passage, at - 1))) return true;
  return (at === 0 || !isCapitalized(passage, at - 1)) && passage.tokens[at + 2]?.kind === 'word' && !isCapitalized(passage, at + 2);
}

/** «T1 2024», «1T24», «S1 2024», "Q3 FY25"; «S1» alone may be anything. */
export function parseCodedPart(passage: Passage, at: number): Part | null {
  const apart = !isGlued(passage, at) || formAt(passage, at - 1) === '(';
  if (!apart || !isGlued(passage, at + 1)) return null;
  const suffix = codeSuffix(formAt(passage, at), formAt(passage, at + 1));
  if (suffix === null) return null;
  const year = parseCodeYear(passage, at + 2);
  if (year !== null) return { ...year, suffix, bare: false, until: null };
  return isBareQuarter(passage, at) ? { next: at + 2, year: null, suffix, bare: false, until: null } : null;
}

import { CURRENCY_CODES, RAND_AMOUNT } from '../lexicons/currencies.js';
import type { ProtectedKind, ProtectedSpan } from './protected-spans.js';

interface ReferenceForm {
  kind: ProtectedKind;
  pattern: RegExp;
}

/** Run on the shadow. */
const FOLDED_FORMS: readonly ReferenceForm[] = [
  // article L. 123-4 · articles 8 et 9 · art. 49.3
  { kind: 'law', pattern: /(?:articles?|art\.) (?:[lrd]\.? ?)?\d{1,4}(?:[-.]\d{1,3}){0,3}(?: et \d{1,4})?(?!\d)/y },
  // loi n° 2023-123 · décret n°2024-12 · directive 2014/24/UE · règlement (UE) 2016/679
  {
    kind: 'law',
    pattern:
      /(?:loi|decret|ordonnance|arrete|directive|reglement|deliberation|regulation)(?: \([a-z]{2}\))? (?:n[°o]\.? ?)?\d{2,4}[-/]\d{1,4}(?:\/(?:ue|ce|eu|ec))?/y,
  },
  // 14h30 · 14 h 30 · 7h19h · 6:00 p.m.
  { kind: 'time', pattern: /(?:[01]?\d|2[0-4]) ?h ?[0-5]\d(?![\d])/y },
  { kind: 'time', pattern: /(?:[01]?\d|2[0-4])h(?:(?:[01]?\d|2[0-4])h)?(?:\/24)?(?![a-z0-9/])/y },
  { kind: 'time', pattern: /(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\.?)?(?![\d])/y },
  { kind: 'time', pattern: /(?:1[0-2]|[1-9]) ?[ap]\.?m\.?(?![a-z])/y },
  // n° 123-2024 · N°12
  { kind: 'code', pattern: /n[°º] ?[a-z0-9]{1,12}(?:[-/][a-z0-9]{1,12}){0,4}/y },
  // ISO 9001 · RCS 123 456 789 · SIRET 123 456 789 00012
  { kind: 'code', pattern: /(?:iso|nf) ?\d{3,5}(?:[-:]\d{1,4})?(?![\d])/y },
  { kind: 'code', pattern: /(?:siret|siren|rcs|tva)[ :a-z]{0,20}\d{3} ?\d{3} ?\d{3}(?: ?\d{5})?/y },
];

const STARTS = new Set(
  'article articles art loi decret ordonnance arrete directive reglement deliberation regulation n iso nf siret siren rcs tva http https www'.split(
    ' ',
  ),
);

/** True for a folded word that a reference, or an address, can begin with. */
export const startsReference = (word: string): boolean => STARTS.has(word);

/** Run on the text itself, where capitals count: CO2, G6, A7, COVID-19, FR0000036675, 5G. Quarters and halves (T1, S1, Q3, H2) are periods, not codes; USD1.28 and R9 billion are money. */
const CAPITAL_CODE = new RegExp(
  `(?!(?:${CURRENCY_CODES.join('|').toUpperCase()})\\d)(?![TSQH][1-4](?![A-Za-z0-9]))(?!${RAND_AMOUNT})[A-Z][A-Za-z]{0,7}-?\\d{1,12}[A-Z]{0,3}(?![A-Za-z0-9])`,
  'y',
);
const GENERATION = /[2-6]G(?![A-Za-z0-9])/y;

function matchEnd(pattern: RegExp, subject: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(subject);
  return match === null ? -1 : at + match[0].length;
}

/** The code, law reference or time that begins at `at`. */
export function findReferenceAt(text: string, folded: string, at: number): ProtectedSpan | null {
  for (const { kind, pattern } of FOLDED_FORMS) {
    const end = matchEnd(pattern, folded, at);
    if (end > at) return { start: at, end, kind, value: null };
  }
  const end = Math.max(matchEnd(CAPITAL_CODE, text, at), matchEnd(GENERATION, text, at));
  return end > at ? { start: at, end, kind: 'code', value: null } : null;
}

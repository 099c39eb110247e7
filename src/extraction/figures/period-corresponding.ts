import { SAME_WORDS, YEAR_AGO_EN, YEAR_AGO_FR } from './lexicons/corresponding.js';
import type { Period } from './periods.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { formAt, type Passage } from './tokens.js';
import { inYear, lastYearOf } from './year-before.js';
import { yearAt } from './years.js';

const SPANS = /^(?:periode|trimestre|semestre|exercice|mois|saison|periods?|quarters?|half|halves|months?|season|weeks?|semaines?|time)$/;
const SAME = new Set(SAME_WORDS);
const AFTER_NOUN = /^(?:correspondant|comparable|equivalent)e?s?$/;
const LONGEST_SPAN = 4;
const LINKS = new Set(['of', 'in', 'for', 'de', "d'", 'en', 'du']);

const YEAR_AGO = { fr: toPhraseSet(YEAR_AGO_FR), en: toPhraseSet(YEAR_AGO_EN) };

/** Index after «même période», "same six-month period", «semestre correspondant»; -1 when none begins at a token. */
function spanEnd(passage: Passage, at: number): number {
  if (SAME.has(formAt(passage, at))) {
    for (let next = at + 1; next <= at + LONGEST_SPAN; next++) if (SPANS.test(formAt(passage, next))) return next + 1;
    return -1;
  }
  return SPANS.test(formAt(passage, at)) && AFTER_NOUN.test(formAt(passage, at + 1)) ? at + 2 : -1;
}

const COMPARING = new Set(['que', "qu'", 'than', 'over', 'from', 'with', 'to', 'rapport', 'vs', 'versus']);
const FARTHEST_COMPARING = 4;

/** «11 % de plus que sur la | même période de 2024»: what a change is measured from is not when it holds. */
function isCompared(passage: Passage, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST_COMPARING); back--) {
    if (passage.tokens[back]?.kind !== 'word') return false;
    if (COMPARING.has(formAt(passage, back))) return true;
  }
  return false;
}

const LEADS = new Set(['sur', 'pendant', 'durant', 'dans', 'in', 'during', 'for']);
const ARTICLES = new Set(['la', 'le', 'les', "l'", 'the']);

/** «sur la | même période»: past the preposition with its article. */
const pastLead = (passage: Passage, at: number): number =>
  LEADS.has(formAt(passage, at)) && ARTICLES.has(formAt(passage, at + 1)) ? at + 2 : at;

/** «le semestre correspondant de 2009», "the same period in 2023", "the corresponding quarter last year": the stretch just said, in another year. */
export function parseCorresponding(passage: Passage, at: number, said: string | null): Period | null {
  const start = pastLead(passage, at);
  const end = said === null || said.includes('..') || isCompared(passage, start) ? -1 : spanEnd(passage, start);
  if (said === null || end < 0) return null;
  const ago = phraseAt(passage, end, YEAR_AGO[passage.language]);
  const linked = LINKS.has(formAt(passage, end)) ? end + 1 : end;
  const year = ago === null ? yearAt(passage, linked) : lastYearOf(said) - 1;
  const next = ago === null ? linked + 1 : end + ago.length;
  return year === null ? null : { first: at, next, edtf: inYear(said, year) };
}

import { isYearForm } from '../text/year-forms.js';
import { OPENING_WORDS_EN } from './lexicons/en/sources.js';
import { STATISTICIANS } from './lexicons/statisticians.js';
import { isNameOfNobody } from './proper-names.js';
import type { SourceName } from './source-documents.js';
import { parseSubject } from './source-subjects.js';
import { DEFINITE, INDEFINITE, isAcronym, isWord } from './source-words.js';
import { formAt, isCapitalized, isGlued, type Passage, sliceOf } from './tokens.js';

/** "Durand Bank", "ONS", "Vexa" where the text has it in other places; "Key" is none. */
export function isNameOfBody(passage: Passage, first: number, next: number): boolean {
  const form = formAt(passage, first);
  if (OPENING_WORDS_EN.has(form)) return false;
  return next > first + 1 || isAcronym(passage, first) || STATISTICIANS.has(form) || isNameOfNobody(passage.proper(), form);
}

/** "The | 2021 census", "The Alder Count | 2023 survey": a document behind its year. */
function datedBefore(passage: Passage, at: number): SourceName | null {
  if (DEFINITE.has(formAt(passage, at - 2))) return { name: sliceOf(passage, at - 1, at + 1), organization: null, next: at + 1 };
  const owner = isCapitalized(passage, at - 2) ? parseSubject(passage, at - 1, true) : null;
  return owner === null ? null : { ...owner, name: `${owner.name} ${sliceOf(passage, at - 1, at + 1)}`, next: at + 1 };
}

const FARTHEST_OWNER = 6;

/** "The Agency's most recent | survey": the place of the possessive, or -1. */
function possessiveBefore(passage: Passage, at: number): number {
  for (let index = at - 1; index > Math.max(0, at - FARTHEST_OWNER); index--) {
    if (formAt(passage, index) === 's' && formAt(passage, index - 1) === "'") return index - 1;
    // "the Harbour Unions' study"
    if (formAt(passage, index) === "'" && isGlued(passage, index) && isCapitalized(passage, index - 1)) return index;
    if (isYearForm(formAt(passage, index))) continue;
    if (passage.tokens[index]?.kind !== 'word' || isCapitalized(passage, index)) return -1;
  }
  return -1;
}

/** "Industry research has found": a capital only because the sentence begins, on a word that says which research. */
function kindOf(passage: Passage): SourceName | null {
  const form = formAt(passage, 0);
  const plain = isWord(passage, 0) && isCapitalized(passage, 0) && !isCapitalized(passage, 1);
  if (!plain || [OPENING_WORDS_EN, DEFINITE, INDEFINITE, POINTING].some((words) => words.has(form))) return null;
  return { name: sliceOf(passage, 0, 2), organization: null, next: 2 };
}

const POINTING = new Set(['this', 'that', 'such', 'his', 'her', 'my', 'your', 'what']);

/** Whose the document at a token is, by the words before it: "The GAO's report", "Eurostat data"; null when they do not tell. */
export function ownerBefore(passage: Passage, at: number): SourceName | null {
  if (passage.language !== 'en') return null;
  const dated = isYearForm(formAt(passage, at - 1)) ? datedBefore(passage, at) : null;
  if (dated !== null) return dated;
  const mark = possessiveBefore(passage, at);
  if (mark > 0) return parseSubject(passage, mark, true);
  if (at === 1 && !isNameOfBody(passage, 0, 1)) return kindOf(passage);
  return isCapitalized(passage, at - 1) && at > 0 ? parseSubject(passage, at, true) : null;
}

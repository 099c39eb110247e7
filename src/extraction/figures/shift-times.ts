import { MONTHS as MONTHS_EN } from '../lexicons/en/months.js';
import { START_TIMES_EN } from './lexicons/en/changes.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { formAt, type Passage } from './tokens.js';
import { yearAt } from './years.js';

/** "from $90,001,000 | at December 31, 2024, | to $94,455,000": past the day of the start and its commas; the index itself where none stands. */
function pastDate(passage: Passage, at: number): number {
  const month = ['at', 'on', 'as'].includes(formAt(passage, at)) ? at + (formAt(passage, at + 1) === 'of' ? 2 : 1) : -1;
  if (month < 0 || !Object.hasOwn(MONTHS_EN, formAt(passage, month)) || passage.tokens[month + 1]?.kind !== 'digits') return at;
  const year = formAt(passage, month + 2) === ',' ? month + 3 : month + 2;
  if (yearAt(passage, year) === null) return at;
  return formAt(passage, year + 1) === ',' ? year + 2 : year + 1;
}

const START_TIMES = toPhraseSet(START_TIMES_EN);

/** "from $60 billion | at the beginning of the year | to over $100 billion" */
export const pastStart = (passage: Passage, at: number): number => {
  const phrase = passage.language === 'en' ? phraseAt(passage, at, START_TIMES) : null;
  return phrase === null ? pastDate(passage, at) : at + phrase.length;
};

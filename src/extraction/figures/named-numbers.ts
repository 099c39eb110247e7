import { KNOWN_TOWNS } from '../lexicons/towns.js';
import { LABELS_EN } from './lexicons/en/grammar.js';
import { LABELS_FR } from './lexicons/fr/grammar.js';
import { parseNounPhrase } from './noun-phrases.js';
import { formAt, isCapitalized, isGlued, type Passage, printedAt } from './tokens.js';

export const SENTENCE_ENDS = '.!?…«»“”"*•';
const LABELS = { fr: LABELS_FR, en: LABELS_EN };
const STREETS = new Set(
  'street avenue road way drive lane boulevard court square place highway parkway terrace row hill st ave rd blvd'.split(' '),
);
const LONGEST_STREET = 4;

/** "1220 Mother Jones Way": a house in a street. */
function isHouseNumber(passage: Passage, at: number): boolean {
  if (passage.tokens[at]?.kind !== 'digits' || passage.language !== 'en') return false;
  for (let index = at + 1; index <= at + LONGEST_STREET && isCapitalized(passage, index); index++) {
    if (index > at + 1 && STREETS.has(formAt(passage, index))) return true;
  }
  return false;
}

/** «1070 | Bruxelles», «75011 | Paris»: the code of a town; «1070 Bruxellois» are people. */
const isPostalCode = (passage: Passage, at: number): boolean =>
  /^\d{4,5}$/.test(formAt(passage, at)) &&
  isCapitalized(passage, at + 1) &&
  KNOWN_TOWNS.has(formAt(passage, at + 1)) &&
  // "1200 Boston students"
  !(passage.language === 'en' && parseNounPhrase(passage, at + 1) !== null);

/** «deux fois deux voies»: a number after «fois» multiplies. */
const isMultiplied = (passage: Passage, at: number): boolean =>
  ['fois', 'x', '×'].includes(formAt(passage, at - 1)) && passage.language === 'fr';

const LONGEST_NUMBER_OF_NAME = 2;

/** «. | Quelque 28 ports», "‘| The 28 boats" */
const opensSentence = (passage: Passage, at: number): boolean =>
  SENTENCE_ENDS.includes(formAt(passage, at - 1)) ||
  (formAt(passage, at - 1) === "'" && passage.tokens[at - 1]?.gap !== '') ||
  (at === 1 && formAt(passage, 0) === "'");

/** «Paris 8», "Windows 10": a capital inside the sentence right before a small number. */
function isNumberedName(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const version = passage.tokens[at + 1]?.form === '.' && isGlued(passage, at + 1) && isGlued(passage, at + 2);
  const small =
    token?.kind === 'digits' && token.form.length <= LONGEST_NUMBER_OF_NAME && (passage.tokens[at + 1]?.kind === 'word' || version);
  if (version && small && at > 1 && /^\p{Lu}[\p{Lu}\p{Ll}]+$/u.test(printedAt(passage, at - 1)))
    return !SENTENCE_ENDS.includes(formAt(passage, at - 2));
  // "PostgreSQL 10 introduces": a brand by its capitals, wherever it stands.
  if (small && at > 0 && /^\p{Lu}\p{L}{0,30}\p{Ll}\p{Lu}\p{L}{0,30}$/u.test(printedAt(passage, at - 1))) return true;
  // «la SUPER 8 IPA», «notre SUPER 8 Blanche»: capitals before and a capital behind.
  const brand = /^\p{Lu}{3,}$/u.test(printedAt(passage, at - 1)) && /\p{Ll}/u.test(printedAt(passage, at - 2));
  if (small && brand && isCapitalized(passage, at + 1)) return true;
  return small && at > 1 && /^\p{Lu}\p{Ll}+$/u.test(printedAt(passage, at - 1)) && !opensSentence(passage, at - 1);
}

const HELPLINES = new Set(['911', '988', '999']);
const OF_HELPLINES = /^(?:calls?|callers?|operators?|dispatch|dispatchers?|systems?)$/;

/** "911 calls", "Valley 911 marks": the number of a line for emergencies. */
const isHelpline = (passage: Passage, at: number): boolean =>
  passage.language === 'en' &&
  HELPLINES.has(formAt(passage, at)) &&
  (OF_HELPLINES.test(formAt(passage, at + 1)) || (at > 1 && isCapitalized(passage, at - 1) && isCapitalized(passage, at - 2)));

/** «Le texte formule 3 propositions»: the letters of a label, behind the noun that does it. */
const isVerbOf = (passage: Passage, at: number): boolean =>
  formAt(passage, at - 1) === 'formule' &&
  passage.tokens[at - 2]?.kind === 'word' &&
  !['la', 'de', 'une', 'cette', 'en'].includes(formAt(passage, at - 2)) &&
  /[sx]$/.test(formAt(passage, at + 1));

/** «article 12», «Paris 8, …»: the number names something. */
export const isNamed = (passage: Passage, at: number): boolean =>
  (!isGlued(passage, at) &&
    ((LABELS[passage.language].has(formAt(passage, at - 1)) && !isVerbOf(passage, at)) || isNumberedName(passage, at))) ||
  isHouseNumber(passage, at) ||
  isPostalCode(passage, at) ||
  isHelpline(passage, at) ||
  isMultiplied(passage, at);

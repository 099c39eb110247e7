import { numberOf } from './digits.js';
import { BARE_COMPARISONS } from './ellipses.js';
import type { Figure } from './figure.js';
import { PRE_ADJECTIVES_FR } from './lexicons/fr/grammar.js';
import { IRREGULAR_PARTICIPLE, NOUN_LIKE_PARTICIPLE, NOUNLESS } from './lexicons/fr/participles.js';
import { isYearLike } from './measured.js';
import { parseNounPhrase } from './noun-phrases.js';
import { parseNumeral } from './numerals.js';
import { isPart, toPart, WIDEST_ELLIPSIS } from './parts.js';
import { phraseBefore } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage, printedAt } from './tokens.js';

const IN_E = /é(?:e|s|es)?$/u;

/** «délivrés», «prévues»: a word that says what became of the things before it; «salariés» and «cafés» are things. */
const isParticiple = (passage: Passage, at: number): boolean => {
  const form = formAt(passage, at);
  // «dont 3 nouveaux | chalutiers» has its noun.
  if (NOUNLESS.has(form)) return !PRE_ADJECTIVES_FR.has(form) || parseNounPhrase(passage, at + 1) === null;
  if (form === 'others') return true;
  return IRREGULAR_PARTICIPLE.test(form) || (IN_E.test(printedAt(passage, at)) && !NOUN_LIKE_PARTICIPLE.test(form));
};

// "fifty bed" counts beds.
const PAST_EN = /^[a-z-]*[a-z]{3}ed$/;
const NOT_PAST_EN = /^(?:.*-)?(?:need|seed|feed|weed|speed|breed|creed|greed|steed|shed|sled|bed)$/;
const PAST_ENDS = new Set(['', '.', ',', ';', 'and', 'by', 'in', 'on', 'or', '(']);
const WIDEST_PARALLEL = 8;

const isPast = (passage: Passage, at: number): boolean => PAST_EN.test(formAt(passage, at)) && !NOT_PAST_EN.test(formAt(passage, at));

/** "30 bridges repaired, six repainted and two closed": one participle after another, the noun said once. */
function parseParallel(passage: Passage, at: number, previous: Figure): Figure | null {
  const listed = passage.language === 'en' && [',', 'and', ';'].includes(formAt(passage, at - 1)) && previous.counted !== null;
  if (!listed || previous.unit !== 'count' || at - previous.next > WIDEST_PARALLEL) return null;
  const numeral = parseNumeral(passage, at);
  if (numeral === null || isYearLike(numeral) || numberOf(numeral) < 2) return null;
  if (!isPast(passage, numeral.next) || !PAST_ENDS.has(formAt(passage, numeral.next + 1))) return null;
  for (let index = previous.next; index < at; index++) if (isPast(passage, index)) return toPart(passage, numeral, previous);
  return null;
}

/** «9 brevets, dont 5 délivrés», «10 semaines, contre 6 prévues», "four new stores and 22 others": the noun is the one before. */
export function parseParticiple(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.unit === 'rank' || at - previous.next > WIDEST_ELLIPSIS + 2) return null;
  const parallel = parseParallel(passage, at, previous);
  if (parallel !== null) return parallel;
  const start = skipQualifiersBack(passage, at);
  const linked = isPart(passage, at) || phraseBefore(passage, start, BARE_COMPARISONS[passage.language]) !== null;
  const joined = linked || ['pour', 'et', 'refit', 'and'].includes(formAt(passage, start - 1));
  const numeral = joined ? parseNumeral(passage, at) : null;
  if (numeral === null || isYearLike(numeral) || numberOf(numeral) < 2) return null;
  if (!isParticiple(passage, numeral.next) || (passage.language === 'en' && formAt(passage, numeral.next) !== 'others')) return null;
  if (!linked && previous.counted === null) return null;
  return toPart(passage, numeral, previous);
}

import { lastCounted, parseBare, toCount } from './bare-numbers.js';
import { type Numeral, numberOf } from './digits.js';
import { directionInto, isSizeOfChange } from './directions.js';
import type { Figure } from './figure.js';
import { LEVEL_PHRASES_EN } from './lexicons/en/ellipses.js';
import { PUTTING_VERBS_EN } from './lexicons/en/sources.js';
import { LEVEL_PHRASES_FR } from './lexicons/fr/ellipses.js';
import { PUTTING_VERBS_FR } from './lexicons/fr/sources.js';
import { parseMonth } from './period-parts.js';
import { phraseBefore, toPhraseSet } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { countedBefore, FARTHEST_COUNTED, subjectBefore } from './subjects.js';
import { formAt, type Passage } from './tokens.js';

const LEVELS = { fr: toPhraseSet(LEVEL_PHRASES_FR), en: toPhraseSet(LEVEL_PHRASES_EN) };
const BEING = new Set(['was', 'were', 'is', 'are', 'spent', 'sold', 'raised']);
const BRINGING = /^(?:bring|bringing|brings|brought|taking|takes|raising|lifting|portant|porter|portera|porte|amenant|ramenant)$/;
const FARTHEST_BRINGING = 10;

/** "bringing the fleet under contract | to 41", «portant | à 39 le nombre de cours». */
function isBrought(passage: Passage, start: number): boolean {
  if (!['to', 'a'].includes(formAt(passage, start - 1))) return false;
  for (let at = start - 2; at >= Math.max(0, start - FARTHEST_BRINGING); at--) {
    if (passage.tokens[at]?.kind !== 'word') return false;
    if (BRINGING.test(formAt(passage, at))) return true;
  }
  return false;
}

const PUTTING = { fr: PUTTING_VERBS_FR, en: PUTTING_VERBS_EN };
const FARTHEST_PUTTING = 14;

const ARTICLES = new Set(['the', 'le', 'la', 'les', "l'", 'its', 'their', 'leur', 'ses', 'his', 'her']);
/** What is a number by itself; "puts his bike at 12" puts a thing somewhere. */
const COUNTS =
  /^(?:numbers?|totals?|toll|tally|count|figure|population|membership|workforce|fleet|attendance|nombres?|totaux|total|bilan|effectifs?|frequentation|flotte|parc)$/;

/** "puts the number of boats installed in 2024 | at 72,500", «estime le nombre de bateaux | à 4 500»: who counts, and what. */
function isPut(passage: Passage, start: number): boolean {
  if (!['at', 'a'].includes(formAt(passage, start - 1))) return false;
  for (let at = start - 2; at >= Math.max(0, start - FARTHEST_PUTTING); at--) {
    if (passage.tokens[at]?.kind === 'mark') return false;
    if (PUTTING[passage.language].has(formAt(passage, at)))
      return ARTICLES.has(formAt(passage, at + 1)) && COUNTS.test(formAt(passage, at + 2));
  }
  return false;
}

/** Whether the words before a number say that it is a level: a verb of level, a large number that something "was", what a verb brings to. */
function isReached(passage: Passage, numeral: Numeral, start: number): boolean {
  const grouped = numeral.next > numeral.first + 1 && numberOf(numeral) >= LARGE && BEING.has(formAt(passage, start - 1));
  // "deposits passed 2,500": a word of quantity as well.
  const passed = PASSING.has(formAt(passage, numeral.first - 1));
  return (
    grouped ||
    passed ||
    isBrought(passage, start) ||
    isPut(passage, start) ||
    phraseBefore(passage, start, LEVELS[passage.language]) !== null
  );
}

const SIZE_ENDS = /^(?:since|over|in|during|this|last|from|depuis|en|sur|par|cette|entre|[.,;)]|)$/;

/** "cut its workforce | by 220 | since 2021", «a réduit ses effectifs de 220 en deux ans»: what changed has been said. */
const isSize = (passage: Passage, { first, next }: Numeral, start: number): boolean =>
  ['by', 'de'].includes(formAt(passage, start - 1)) &&
  SIZE_ENDS.test(formAt(passage, next)) &&
  (isSizeOfChange(passage, first) || (formAt(passage, start - 1) === 'by' && next > first + 1));

const toSize = (passage: Passage, numeral: Numeral): Figure => ({
  ...toCount('size', numeral, countedBefore(passage, numeral.first), passage.carried),
  trend: directionInto(passage, numeral.first),
});

/** "by 3.6%", "by nearly a quarter between April and June": a rate right before a comma, or with nothing but its time between. */
function isRateBefore(passage: Passage, { unit, denominator, next }: Figure, comma: number): boolean {
  if (unit !== 'percent' && unit !== 'points' && denominator === null) return false;
  for (let at = next; at < comma; at++) if (!isOfTime(passage, at)) return false;
  return true;
}

const TIME_WORDS = /^(?:in|from|between|to|and|over|en|entre|de|a|et|sur|depuis|since|year|years|an|ans|the|last|the|past|un)$/;

const isOfTime = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.kind === 'digits' || TIME_WORDS.test(formAt(passage, at)) || parseMonth(passage, at) !== null;

const LARGE = 1000;
const PASSING = new Set(['drew', 'attracted', 'passed', 'topped', 'exceeded', 'surpassed', 'depasse', 'depassent']);

/** «s'élève à 487 000», "averaged 9,640", "numbered 9,640": the level of something already named. */
export function parseLevel(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  if (numeral === null || numeral.words || numberOf(numeral) < 10) return null;
  const start = skipQualifiersBack(passage, at);
  // «croît de 3,2 % à 487 000», "rose by 410 to 36,150".
  const linked = ['a', 'to'].includes(formAt(passage, start - 1));
  const again = previous?.rule === 'level' && ['et', 'and', 'puis', 'then'].includes(formAt(passage, start - 2));
  // «recule de 3,6 %, | à 39 345»
  const apart = numberOf(numeral) >= LARGE && formAt(passage, start - 2) === ',';
  const resumed = apart && previous !== undefined && isRateBefore(passage, previous, start - 2);
  const after = linked && (again || resumed || (previous?.next === start - 1 && previous.unit !== 'rank'));
  if (isSize(passage, numeral, start)) return toSize(passage, numeral);
  if (!isReached(passage, numeral, start) && !after) return null;
  const near = countedBefore(passage, at, previous === undefined || resumed ? FARTHEST_COUNTED : undefined);
  return toCount('level', numeral, near ?? subjectBefore(passage, at) ?? lastCounted(previous), passage.carried);
}

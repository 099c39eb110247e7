import type { Statistic } from '../../domain/statistic.js';
import { DOWN_EN, SIZE_LINKS_EN, STABLE_EN, STILL_EN, UP_EN } from './lexicons/en/changes.js';
import { DOWN_FR, SIZE_LINKS_FR, STABLE_FR, STILL_FR, UP_FR } from './lexicons/fr/changes.js';
import { skipQualifiersBack } from './qualifiers.js';
import { hasStem, toStems } from './stems.js';
import { formAt, type Passage } from './tokens.js';

export type Trend = Statistic['trend'];

const UP = { fr: toStems(UP_FR, STILL_FR), en: toStems(UP_EN, STILL_EN) };
const DOWN = { fr: toStems(DOWN_FR, STILL_FR), en: toStems(DOWN_EN, STILL_EN) };
const LINKS = { fr: SIZE_LINKS_FR, en: SIZE_LINKS_EN };
const STABLE = { fr: new Set(STABLE_FR), en: new Set(STABLE_EN) };

const FARTHEST = 10;
/** What a word of change does not reach across. */
export const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '«',
  '»',
  'et',
  'and',
  'ou',
  'or',
  'dont',
  'qui',
  'que',
  'which',
  'that',
  'who',
  'where',
]);

/** Which way a word of change points. */
export function directionOf(passage: Passage, at: number): Trend {
  const form = formAt(passage, at);
  if (hasStem(form, DOWN[passage.language])) return 'decrease';
  if (hasStem(form, UP[passage.language])) return 'increase';
  return STABLE[passage.language].has(form) ? 'stable' : null;
}

/** «(CAGR)»: an abbreviation between the words and the figure. */
const isAside = (passage: Passage, at: number): boolean => formAt(passage, at) === ')' && formAt(passage, at - 2) === '(';

/** The nearest word of change before, in the same clause. */
function directionBefore(passage: Passage, from: number): Trend {
  let at = from - 1;
  while (at >= Math.max(0, from - FARTHEST)) {
    if (isAside(passage, at)) at -= 3;
    if (BREAKS.has(formAt(passage, at)) || passage.tokens[at]?.kind === 'digits') return null;
    const direction = directionOf(passage, at);
    if (direction !== null) return direction;
    at--;
  }
  return null;
}

/** «à 12 %», "to 12%": a level. */
const isLevelLink = (passage: Passage, link: number): boolean => formAt(passage, link) === 'a' || formAt(passage, link) === 'to';

const isUpOrDown = (passage: Passage, at: number): boolean => passage.language === 'en' && ['up', 'down'].includes(formAt(passage, at));

/** The way a figure that begins at `first` goes, by what stands before it and its words of quantity: «hausse de», «augmenter de», "cut … by", "up". */
export function directionInto(passage: Passage, first: number): Trend {
  const start = skipQualifiersBack(passage, first);
  const link = start - 1;
  if (isUpOrDown(passage, link)) return formAt(passage, link) === 'up' ? 'increase' : 'decrease';
  if (formAt(passage, link) === 'by' && isUpOrDown(passage, link - 1)) return formAt(passage, link - 1) === 'up' ? 'increase' : 'decrease';
  const direct = directionOf(passage, link);
  if (direct !== null) return direct;
  // Words of quantity with a link of their own («de l'ordre de», «d'environ») leave none to see.
  if (start < first && ['de', "d'"].includes(formAt(passage, start))) return directionBefore(passage, start);
  if (!LINKS[passage.language].has(formAt(passage, link)) || isLevelLink(passage, link)) return null;
  return directionBefore(passage, link);
}

export const isSizeOfChange = (passage: Passage, first: number): boolean => directionInto(passage, first) !== null;

const ARTICLES = new Set([
  'le',
  'la',
  'les',
  "l'",
  'nos',
  'ses',
  'leurs',
  'notre',
  'son',
  'sa',
  'leur',
  'the',
  'our',
  'its',
  'their',
  'his',
  'her',
  'a',
  'an',
]);
const LONGEST_OBJECT = 6;

/** "cut our | unemployment rate | by two-thirds": what a change of that size befalls, without its article; null when nothing stands between. */
export function findObject(passage: Passage, first: number): { first: number; next: number } | null {
  const link = skipQualifiersBack(passage, first) - 1;
  for (let verb = link - 2; verb >= Math.max(0, link - LONGEST_OBJECT); verb--) {
    if (BREAKS.has(formAt(passage, verb + 1))) return null;
    if (directionOf(passage, verb) === null) continue;
    const start = ARTICLES.has(formAt(passage, verb + 1)) ? verb + 2 : verb + 1;
    return start < link ? { first: start, next: link } : null;
  }
  return null;
}

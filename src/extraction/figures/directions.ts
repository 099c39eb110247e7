import type { Statistic } from '../../domain/statistic.js';
import { isContraction } from './contractions.js';
import { DOWN_EN, SIZE_LINKS_EN, STABLE_EN, STILL_EN, UP_EN } from './lexicons/en/changes.js';
import { DOWN_FR, SIZE_LINKS_FR, STABLE_FR, STILL_FR, UP_FR } from './lexicons/fr/changes.js';
import { memoised } from './memo.js';
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
export const directionOf = memoised((passage: Passage, at: number): Trend => {
  const form = formAt(passage, at);
  if (hasStem(form, DOWN[passage.language]) || isContraction(passage, at)) return 'decrease';
  if (hasStem(form, UP[passage.language])) return 'increase';
  return STABLE[passage.language].has(form) ? 'stable' : null;
});

/** «(CAGR)»: an abbreviation between the words and the figure. */
const isAside = (passage: Passage, at: number): boolean => formAt(passage, at) === ')' && formAt(passage, at - 2) === '(';

const LONGEST_TIME = 8;
const TIMES = new Set(['depuis', 'entre', 'en', 'sur', 'durant', 'pendant', 'since', 'between', 'in', 'over', 'during', 'from']);

/** «a baissé, depuis 2000, | de 25 %»: before a time between commas; the index itself where none ends. */
function pastTime(passage: Passage, at: number): number {
  if (formAt(passage, at) !== ',') return at;
  for (let open = at - 2; open >= Math.max(0, at - LONGEST_TIME); open--) {
    if (formAt(passage, open) === ',') return TIMES.has(formAt(passage, open + 1)) ? open - 1 : at;
    if (STOPS.has(formAt(passage, open))) return at;
  }
  return at;
}

/** The nearest word of change before, in the same clause. */
function directionBefore(passage: Passage, from: number): Trend {
  let at = from - 1;
  while (at >= Math.max(0, from - FARTHEST)) {
    if (isAside(passage, at)) at -= 3;
    at = pastTime(passage, at);
    if (BREAKS.has(formAt(passage, at)) || passage.tokens[at]?.kind === 'digits') return null;
    // "The increase is below the expected index of 2.2%"
    if (passage.language === 'en' && COMPARES.has(formAt(passage, at)) && COPULAS.has(formAt(passage, at - 1))) return null;
    const direction = directionOf(passage, at);
    if (direction !== null) return isFromLevel(passage, at + 1, from) ? null : direction;
    at--;
  }
  return null;
}

const COPULAS = new Set(['is', 'was', 'are', 'were', 'remains', 'remained']);
const COMPARES = new Set(['below', 'above', 'under', 'over', 'within', 'near', 'beyond']);
const LEVELS_OF =
  /^(?:rate|deficit|price|figure|total|budget|cost|average|target|value|estimate|forecast|revenue|income|profit|loss|surplus|share|debt)$/;

/** "a fall | from the pre-war rate of | 13.8%", "a cut | on its planned deficit of | $2 million": what it changed from, not by how much. */
const isFromLevel = (passage: Passage, at: number, figure: number): boolean =>
  passage.language === 'en' &&
  ['from', 'on'].includes(formAt(passage, at)) &&
  [figure - 1, figure - 2].some((index) => index > at && LEVELS_OF.test(formAt(passage, index)));

const FARTHEST_BY = 18;
const STOPS = new Set([',', ';', ':', '.', '(', ')', '«', '»', '']);

/** "increase payments for trips | that begin in rural areas | by 5 percent": past a clause that only describes the object. */
function directionFar(passage: Passage, by: number): Trend {
  for (let at = by - 1; at >= Math.max(0, by - FARTHEST_BY); at--) {
    if (STOPS.has(formAt(passage, at)) || passage.tokens[at]?.kind === 'digits') return null;
    const direction = passage.tokens[at - 1]?.kind === 'word' && MODALS.has(formAt(passage, at - 1)) ? directionOf(passage, at) : null;
    if (direction !== null) return direction;
  }
  return null;
}

const MODALS = new Set('would will could should to can may might must'.split(' '));

/** «à 12 %», "to 12%": a level. */
const isLevelLink = (passage: Passage, link: number): boolean => formAt(passage, link) === 'a' || formAt(passage, link) === 'to';

// "make up a quarter of orders", "set up 12 centres": the word belongs to its verb.
const PHRASAL = new Set(
  'make makes made making take takes took taking set sets setting sign signed give gave end ended free freed put back backs backed open opened build built clean cleaned grow grows grew grown growing'.split(
    ' ',
  ),
);

/** The way of a bare "up" or "down". */
export function upOrDown(passage: Passage, at: number): Trend {
  if (passage.language !== 'en' || PHRASAL.has(formAt(passage, at - 1))) return null;
  return formAt(passage, at) === 'up' ? 'increase' : formAt(passage, at) === 'down' ? 'decrease' : null;
}

/** A word of change, or a bare "up" or "down". */
export const isOfChange = (passage: Passage, at: number): boolean => directionOf(passage, at) !== null || upOrDown(passage, at) !== null;

/** «croissance comprise | entre 3 % et 5 %», «une hausse estimée à 4 %»: a participle between the noun and its size. */
const isBetween = (passage: Passage, at: number): boolean =>
  /^(?:(?:compris|situ)e?e?s?|totalisant|atteignant|allant)$/.test(formAt(passage, at));

// «a perdu 38 % de», «ont perdu 300 emplois»; «temps perdu» says nothing.
const LOST = new Set(['perdu', 'perdus', 'perdue', 'perdues']);
const HAVING = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'avoir', 'ayant', 'avons', 'ai']);
const ADVERBS = new Set(['deja', 'ainsi', 'encore', 'lui', 'aussi', 'egalement', 'donc', 'pres', 'en']);

const isLost = (passage: Passage, at: number): boolean =>
  LOST.has(formAt(passage, at)) &&
  (HAVING.has(formAt(passage, at - 1)) || (ADVERBS.has(formAt(passage, at - 1)) && HAVING.has(formAt(passage, at - 2))));

/** «les loyers ont pris 15 %»: what takes a percentage is dearer by it. */
const isTaken = (passage: Passage, at: number, first: number): boolean =>
  ['pris', 'prennent'].includes(formAt(passage, at)) &&
  (formAt(passage, at) === 'prennent' || HAVING.has(formAt(passage, at - 1))) &&
  (formAt(passage, first + 1) === '%' || formAt(passage, first + 3) === '%');

const DEGREES = new Set(
  'sharply steeply slightly faster further more less strongly markedly modestly steadily quickly again nettement fortement legerement plus moins encore davantage vite rapidement sensiblement vivement'.split(
    ' ',
  ),
);

const JOINS = new Set(['et', 'and', 'ou', 'or']);

/** In French a noun of change has its size right behind it; a verb has its objects first. */
const isVerbOf = (passage: Passage, at: number): boolean =>
  passage.language === 'en' || /(?:er|ir|ire|ant)$/.test(formAt(passage, at)) || HAVING.has(formAt(passage, at - 1));

const isRateAt = (passage: Passage, first: number): boolean => [first + 1, first + 3].some((at) => formAt(passage, at) === '%');

/** "reduce | their heating and cooling costs | by 20 percent": past what joins two objects of one verb; what rose "and" did more has none. */
function directionAcross(passage: Passage, link: number): Trend {
  let joints = 0;
  for (let at = link - 1; at >= Math.max(0, link - FARTHEST); at--) {
    const form = formAt(passage, at);
    if (JOINS.has(form)) joints++;
    else if (BREAKS.has(form) || passage.tokens[at]?.kind !== 'word') return null;
    if (joints > 1) return null;
    const direction = directionOf(passage, at);
    if (direction !== null) return joints === 1 && !JOINS.has(formAt(passage, at + 1)) && isVerbOf(passage, at) ? direction : null;
  }
  return null;
}

/** "more pay for passengers | affected | by 27 days of strikes": behind a plural and another participle «by» says who or what did it. */
const isAgent = (passage: Passage, by: number): boolean =>
  /^[a-z]{3,}ed$/.test(formAt(passage, by - 1)) && directionOf(passage, by - 1) === null && /^[a-z]{3,}s$/.test(formAt(passage, by - 2));

const LIFTS = new Set(['lift', 'lifts', 'lifted', 'lifting']);

/** "lift the allowance by £11": a lift by itself carries people; with an object and "by" it raises. */
function liftBefore(passage: Passage, by: number): Trend {
  for (let at = by - 2; at >= Math.max(0, by - FARTHEST); at--) {
    if (BREAKS.has(formAt(passage, at)) || (passage.tokens[at]?.kind !== 'word' && formAt(passage, at) !== "'")) return null;
    if (LIFTS.has(formAt(passage, at))) return 'increase';
  }
  return null;
}

/** Before «de», "by". */
function directionLinked(passage: Passage, link: number): Trend {
  // "fell even more sharply, by 62 percent", «reculent plus nettement, de 4 %»
  if (formAt(passage, link - 1) === ',' && DEGREES.has(formAt(passage, link - 2))) return directionBefore(passage, link - 1);
  if (formAt(passage, link) === 'by' && isAgent(passage, link)) return null;
  if (formAt(passage, link) === 'by')
    return directionBefore(passage, link) ?? directionFar(passage, link) ?? directionAcross(passage, link) ?? liftBefore(passage, link);
  // «n'a diminué | que | de 1,4 %»
  return directionBefore(passage, formAt(passage, link - 1) === 'que' ? link - 1 : link);
}

/** The way a figure that begins at `first` goes, by what stands before it and its words of quantity: «hausse de», «augmenter de», "cut … by", "up". */
export const directionInto = memoised((passage: Passage, first: number): Trend => {
  const start = skipMere(passage, skipQualifiersBack(passage, first));
  const link = start - 1;
  const word = formAt(passage, link) === 'by' ? link - 1 : link;
  const bare = upOrDown(passage, word);
  if (bare !== null) return bare;
  if (isLost(passage, link)) return 'decrease';
  if (isTaken(passage, link, first)) return 'increase';
  if (isBetween(passage, link)) return directionBefore(passage, link);
  const direct = directionOf(passage, link);
  if (direct !== null) return direct;
  // Words of quantity with a link of their own («de l'ordre de», «d'environ») leave none to see.
  if (start < first && ['de', "d'"].includes(formAt(passage, start))) return directionBefore(passage, start);
  if (!LINKS[passage.language].has(formAt(passage, link)) || isLevelLink(passage, link)) return null;
  return (
    directionLinked(passage, link) ?? (formAt(passage, link) === 'de' && isRateAt(passage, first) ? directionAcross(passage, link) : null)
  );
});

const MERE = new Set(['just', 'only', 'merely', 'seulement', 'respectivement', 'fully', 'another']);

/** "fell by | just 19%": an adverb that bounds nothing. */
const skipMere = (passage: Passage, at: number): number =>
  MERE.has(formAt(passage, at - 1)) && LINKS[passage.language].has(formAt(passage, at - 2)) ? at - 1 : at;

export const isSizeOfChange = (passage: Passage, first: number): boolean => directionInto(passage, first) !== null;

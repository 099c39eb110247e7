import { lastCounted, parseBare, toCount } from './bare-numbers.js';
import { isOthers } from './counts.js';
import { numberOf } from './digits.js';
import type { Figure } from './figure.js';
import { PREDICATES_EN } from './lexicons/en/ellipses.js';
import { PREDICATES_FR } from './lexicons/fr/ellipses.js';
import { toPart } from './parts.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';
import { isMoney } from './units.js';

const PREDICATES = { fr: PREDICATES_FR, en: PREDICATES_EN };

/** «Ils étaient 1 500 à manifester», «dont 300 de plus», "121 more than planned". */
const isAudience = (passage: Passage, at: number, next: number): boolean =>
  (['etaient', 'sont', 'serons', 'seront'].includes(formAt(passage, at - 1)) && formAt(passage, next) === 'a') ||
  (formAt(passage, next) === 'de' && ['plus', 'moins'].includes(formAt(passage, next + 1))) ||
  (['more', 'fewer', 'less'].includes(formAt(passage, next)) && formAt(passage, next + 1) === 'than');

const OPENS = new Set([
  ',',
  ';',
  'which',
  'whom',
  'dont',
  'et',
  'and',
  '-',
  '(',
  ':',
  'parmi',
  'only',
  'seuls',
  'seules',
  'just',
  'mais',
  'but',
  'another',
  'extra',
  'additional',
  'que',
  'while',
  '"',
]);

const PLACED = new Set(['in', 'at', 'for', 'on', 'with', 'across', 'from', 'to']);

/** "12,300 nurses last year and 11,870 | working in | the field the year before". */
const isBusy = (passage: Passage, at: number, next: number): boolean =>
  passage.language === 'en' &&
  formAt(passage, at - 1) === 'and' &&
  /^[a-z]{3,}ing$/.test(formAt(passage, next)) &&
  PLACED.has(formAt(passage, next + 1));

/** «44 affichent», "over 27,000 have been found", "Seven will hang": a number that is a subject by itself. */
function isSubject(passage: Passage, at: number, next: number): boolean {
  const after = isOthers(passage, next) ? next + 1 : next;
  // «plus de 300 | se sont inscrits»
  const reflexive = ['se', "s'"].includes(formAt(passage, after)) && /^(?:sont|etaient|seront)$/.test(formAt(passage, after + 1));
  const verb = formAt(passage, reflexive ? after + 1 : after);
  if (isBusy(passage, at, next)) return true;
  const plural = passage.language === 'fr' && /[a-z]{2}(?:ent|ront)$/.test(verb) && verb.length > 4;
  if (!PREDICATES[passage.language].has(verb) && !plural) return false;
  const start = skipQualifiersBack(passage, at);
  return start === 0 || start < at || OPENS.has(formAt(passage, start - 1));
}

const HAVING = /^(?:a|ont|avait|avaient|aura|auront|avons)$/;

/** «la course | en a réuni | 2 300». */
const isCompound = (passage: Passage, start: number): boolean =>
  HAVING.test(formAt(passage, start - 2)) &&
  /[a-z]{2}(?:e|i|u|is|it)$/.test(formAt(passage, start - 1)) &&
  ['en', "n'"].includes(formAt(passage, start - 3));

/** «elles étaient 1 910», «il en reste 1 184», «d'en créer 85»: the noun is a pronoun. */
function isPronominal(passage: Passage, at: number): boolean {
  if (passage.language !== 'fr') return false;
  const before = skipQualifiersBack(passage, at);
  // «ils ne sont | que | 12», «elle n'en compte | que | 40»
  const start = /^qu[e']$/.test(formAt(passage, before - 1)) ? before - 1 : before;
  // «on en est | à | douze»
  if (formAt(passage, start - 1) === 'a' && formAt(passage, start - 2) === 'est' && formAt(passage, start - 3) === 'en') return true;
  const verb = formAt(passage, start - 1);
  if (isCompound(passage, start)) return true;
  const being =
    /^(?:sont|etaient|seront|serons|sommes)$/.test(verb) &&
    /^(?:ils|elles|nous)$/.test(formAt(passage, /^n[e']$/.test(formAt(passage, start - 2)) ? start - 3 : start - 2));
  return (
    being ||
    (['en', 'n'].includes(formAt(passage, start - 2)) && /(?:[a-z]{2}(?:er|ir|re|e|a|ait|ent|ons|te|pte)|faut|faudra|faudrait)$/.test(verb))
  );
}

/** "and another 46,000 from the north": more of what was just counted. */
const isMore = (passage: Passage, at: number, next: number): boolean =>
  (formAt(passage, at - 1) === 'another' || (formAt(passage, at - 1) === 'further' && formAt(passage, at - 2) === 'a')) &&
  ['from', 'in', 'to', 'at', 'who', 'on', 'were', 'are', 'have', 'had', '.', ',', ''].includes(formAt(passage, next));

/** "eight are expected to become hurricanes and four | to reach major strength": the verb is said once. */
const sharesVerb = (passage: Passage, at: number, next: number, previous: Figure | undefined): boolean =>
  previous?.rule === 'bare-subject' &&
  formAt(passage, at - 1) === 'and' &&
  formAt(passage, next) === 'to' &&
  passage.tokens[next + 1]?.kind === 'word';

const HARMING = /^(?:kill|injur|wound|maim)ing$/;
const AFTER_HARM = new Set([
  '',
  '.',
  ',',
  ';',
  ')',
  '"',
  'and',
  'in',
  'at',
  'on',
  'before',
  'including',
  'others',
  'more',
  'critically',
  'seriously',
]);

/** "shot at the crowd, killing two and injuring 12": whoever is harmed is somebody. */
const isHarmed = (passage: Passage, start: number, next: number): boolean =>
  HARMING.test(formAt(passage, start - 1)) && AFTER_HARM.has(formAt(passage, next));

const EACH = new Set(['each', 'either', 'every', 'chaque', 'chacun', 'chacune']);

/** "26 sponsors, 13 from each party", «26 élus, 13 de chaque camp»: parts of what was just counted. */
const isOfEach = (passage: Passage, start: number, next: number, previous: Figure | undefined): boolean =>
  previous?.unit === 'count' &&
  [',', '(', '-', ':'].includes(formAt(passage, start - 1)) &&
  ['from', 'in', 'for', 'on', 'at', 'de', 'dans', 'pour', 'par'].includes(formAt(passage, next)) &&
  EACH.has(formAt(passage, next + 1));

/** "over 27,000 have been found", «une cinquantaine ont signé», «il en reste 1 184». */
export function parseBareSubject(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  if (numeral === null) return null;
  const audience = isAudience(passage, at, numeral.next);
  const start = skipQualifiersBack(passage, at);
  const bare =
    audience ||
    isHarmed(passage, start, numeral.next) ||
    isOfEach(passage, start, numeral.next, previous) ||
    isMore(passage, at, numeral.next) ||
    numeral.approx ||
    isSubject(passage, at, numeral.next) ||
    isPronominal(passage, at) ||
    sharesVerb(passage, at, numeral.next, previous);
  // «avaient rapporté 61 M€, ne devraient plus en rapporter que 38»
  if (
    bare &&
    !audience &&
    previous !== undefined &&
    isMoney(previous.unit) &&
    numberOf(numeral) * 1000 < previous.value &&
    isPronominal(passage, at)
  )
    return toPart(passage, numeral, previous);
  if (!bare || (numeral.approx && !audience && !isSubject(passage, at, numeral.next) && !isPronominal(passage, at))) return null;
  return toCount('bare-subject', numeral, lastCounted(previous), passage.carried);
}

import { type Numeral, numberOf } from './digits.js';
import type { Figure, Stretch } from './figure.js';
import { parseInverted, parseInvertedSize } from './inverted-shares.js';
import { STOPS_EN } from './lexicons/en/grammar.js';
import { measuredValue, parseMeasured } from './measured.js';
import { parseNounPhrase } from './noun-phrases.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { skipQualifiers } from './qualifiers.js';
import { parseBare, STANDS, toShare, toStretch } from './share-parts.js';
import { formAt, type Passage, printedAt } from './tokens.js';
import { isMoney } from './units.js';

// «20 des 36», "20 of the 36", "5 out of 12".
const OF = {
  fr: toPhraseSet(['des', "d' entre les", 'des quelque', 'parmi les', 'de ces', 'de nos', 'de ses', 'sur', 'sur les', 'sur un total de']),
  en: toPhraseSet([
    'of the',
    'of the top',
    'of the largest',
    'of the biggest',
    "of the world ' s top",
    "of the world ' s largest",
    'of its',
    'of our',
    'of their',
    'of his',
    'of her',
    'of my',
    'of your',
    'of these',
    'of those',
    'of all',
    'of all the',
    'of nearly',
    'of about',
    'of more than',
    'of some',
    'out of',
    'out of the',
    'out of a total of',
    'of a total of',
    'of',
    'in',
    'out of every',
    'in every',
    'from among',
  ]),
};
// Only these may follow a bare «un»: «un des trois» is no share, «un sur trois» is.
const IN = { fr: new Set(['sur']), en: new Set(['in', 'out']) };
interface Whole {
  numeral: Numeral;
  noun: Stretch | null;
  next: number;
}

const LONGEST_OWNER = 4;

/** "2,410 of | the state's roughly | 3,300 systems": whose they are, and words of quantity. */
function skipOwner(passage: Passage, at: number): number {
  const direct = skipQualifiers(passage, at);
  if (passage.language === 'fr' || passage.tokens[direct]?.kind === 'digits') return direct;
  for (let index = at; index < at + LONGEST_OWNER; index++) {
    if (formAt(passage, index) === "'" && formAt(passage, index + 1) === 's') return skipQualifiers(passage, index + 2);
  }
  return direct;
}

/** The «des 36 projets» of a share. */
function parseWhole(passage: Passage, at: number, part: Numeral): Whole | null {
  const link = phraseAt(passage, at, OF[passage.language]);
  if (link === null) return null;
  if (numberOf(part) === 1 && !IN[passage.language].has(formAt(passage, at))) return null;
  const numeral = parseBare(passage, skipOwner(passage, at + link.length));
  if (numeral === null || numberOf(numeral) <= numberOf(part) || numberOf(numeral) < 2) return null;
  const noun = toStretch(parseNounPhrase(passage, numeral.next));
  return { numeral, noun, next: noun?.next ?? numeral.next };
}

/** "in 2 of 3 schools" is a share, "5 in 12 months" is not: a thin link needs small round company. */
const isThin = (passage: Passage, at: number, whole: Whole): boolean =>
  formAt(passage, at) === 'in' && !whole.numeral.words && numberOf(whole.numeral) > 1000;

/** "two in three | of the people concerned", "four in ten | of those affected". */
function ownerOf(passage: Passage, at: number): Stretch | null {
  if (passage.language !== 'en' || formAt(passage, at) !== 'of') return null;
  if (['those', 'these'].includes(formAt(passage, at + 1)) && !STOPS_EN.has(formAt(passage, at + 2)))
    return { first: at + 1, next: at + 3 };
  return toStretch(parseNounPhrase(passage, OWNERS.has(formAt(passage, at + 1)) ? at + 2 : at + 1));
}

const OWNERS = new Set(['the', 'its', 'our', 'their', 'my', 'his', 'her', 'your', 'all']);

/** «20 des 36 projets», «deux sur trois», "one in three women", "21 out of 27 countries". */
function parseDirect(passage: Passage, at: number): Figure | null {
  const part = parseBare(passage, at);
  const whole = part === null ? null : parseWhole(passage, part.next, part);
  if (part === null || whole === null || isThin(passage, part.next, whole)) return null;
  const owner = whole.noun ?? ownerOf(passage, whole.next);
  return toShare('part-of-whole', part, whole.numeral, owner, { first: at, next: whole.next });
}

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 100]);
/** «un enfant sur cinq pris en charge», «7 Français sur 10 sous-estiment»: after so round a whole the noun's words go on. */
const isRound = (numeral: Numeral): boolean => ROUND.has(numberOf(numeral));

/** «un enfant sur cinq», «un week-end travaillé sur trois». */
function singleNoun(passage: Passage, at: number): Stretch {
  // «un lit de pédiatrie sur six»
  if (['de', "d'"].includes(formAt(passage, at + 1)) && formAt(passage, at + 3) === 'sur') return { first: at, next: at + 3 };
  const adjective =
    passage.tokens[at + 1]?.kind === 'word' && !STANDS[passage.language].has(formAt(passage, at + 1)) && formAt(passage, at + 2) === 'sur';
  return { first: at, next: adjective ? at + 2 : at + 1 };
}

/** «neuf fois sur dix», "nine times out of ten". */
const timesOf = (passage: Passage, at: number): Stretch | null =>
  ['fois', 'times'].includes(formAt(passage, at)) ? { first: at, next: at + 1 } : null;

/** «38 communes sur les 214 interrogées»: a participle goes on with the noun before. */
const isAsked = (passage: Passage, { first, next }: Stretch): boolean =>
  next - first === 1 && /(?:ee?s|ies|is|ts)$/.test(formAt(passage, first)) && passage.language === 'fr';

const LONGEST_COMPLEMENT = 5;

/** «Trois élus du CSE sur quatre»: the noun with the complement that stands before «sur». */
function withComplement(passage: Passage, noun: Stretch | null): Stretch | null {
  if (noun === null || !['de', "d'", 'du', 'des'].includes(formAt(passage, noun.next))) return noun;
  for (let at = noun.next + 1; at < noun.next + LONGEST_COMPLEMENT; at++) {
    if (formAt(passage, at) === 'sur') return { first: noun.first, next: at };
    if (passage.tokens[at]?.kind !== 'word') break;
  }
  return noun;
}

/** "similar to one | introduced | in two countries": what was done to it, no noun. */
const isDoneTo = (passage: Passage, { first, next }: Stretch): boolean =>
  passage.language === 'en' && next - first === 1 && /[a-z]{3}ed$/.test(formAt(passage, first));

const PLURAL = /^\p{Ll}{2,}(?:[^éiu]s|x)$/u;
const NO_PLURAL = new Set(
  'dans sans plus moins pas sous vers tres alors toujours jamais apres ailleurs hors lors mais deux temps'.split(' '),
);

/** «une visite conjointe sur trois | sites emblématiques»: where it was, no part of a whole. */
const isSeveralThings = (passage: Passage, at: number): boolean =>
  passage.language === 'fr' && PLURAL.test(printedAt(passage, at)) && !NO_PLURAL.has(formAt(passage, at));

/** «8 femmes sur 10», «un Français sur deux»: the noun stands between. */
function parseAround(passage: Passage, at: number): Figure | null {
  const part = parseBare(passage, at);
  if (part === null) return null;
  const single =
    numberOf(part) === 1 && passage.tokens[part.next]?.kind === 'word' && !STANDS[passage.language].has(formAt(passage, part.next));
  const noun = single
    ? singleNoun(passage, part.next)
    : (timesOf(passage, part.next) ?? withComplement(passage, toStretch(parseNounPhrase(passage, part.next))));
  if (noun === null || !IN[passage.language].has(formAt(passage, noun.next))) return null;
  const whole = parseWhole(passage, noun.next, part);
  if (
    whole === null ||
    (whole.noun !== null && !isRound(whole.numeral) && !isAsked(passage, whole.noun)) ||
    (passage.language === 'en' && formAt(passage, noun.next) === 'in' && !single)
  )
    return null;
  if (single && (isSeveralThings(passage, whole.numeral.next) || isDoneTo(passage, noun))) return null;
  const counted = formAt(passage, noun.first) === 'fois' ? null : noun;
  return toShare('part-of-whole', part, whole.numeral, counted, { first: at, next: whole.numeral.next });
}

/** "£38 million of the £215 million required": the same of amounts. */
function parseOfAmount(passage: Passage, at: number): Figure | null {
  const part = parseMeasured(passage, at);
  if (part === null || part.unit === null || !isMoney(part.unit)) return null;
  const link = phraseAt(passage, part.next, OF_AMOUNT[passage.language]);
  const whole = link === null ? null : parseMeasured(passage, part.next + link.length);
  if (whole === null || whole.unit !== part.unit || measuredValue(whole) <= measuredValue(part)) return null;
  const share = toShare('part-of-whole', part.numeral, whole.numeral, null, { first: at, next: whole.next });
  return { ...share, kind: 'amount', unit: part.unit, value: measuredValue(part), denominator: measuredValue(whole) };
}

const OF_AMOUNT = {
  fr: toPhraseSet(['sur les', 'des', 'sur', 'sur un total de', 'sur un montant total de', 'sur un budget de', 'sur un budget total de']),
  en: toPhraseSet(['of the', 'out of the', 'of its', 'of a total of', 'out of a total of', 'out of', 'of a total budget of']),
};

const PER = { fr: new Set(['pour', 'par']), en: new Set(['per', 'for', 'in']) };
const BASES = new Set([100, 1000, 10_000, 100_000, 1_000_000]);

/** «215 cas pour 100 000 habitants», "12 deaths per 1,000 births": a rate over a round number. */
function parseRateOf(passage: Passage, at: number): Figure | null {
  const part = parseBare(passage, at);
  const noun = part === null ? null : toStretch(parseNounPhrase(passage, part.next));
  // «sous les 650 pour 1 000 habitants»: of what was counted before.
  const per = noun?.next ?? part?.next ?? at;
  if (part === null || !PER[passage.language].has(formAt(passage, per)) || (noun === null && formAt(passage, per) === 'in')) return null;
  const whole = parseBare(passage, per + 1);
  const owner = whole === null || !BASES.has(numberOf(whole)) ? null : parseNounPhrase(passage, whole.next);
  return whole === null || owner === null ? null : toShare('rate-of', part, whole, noun, { first: at, next: owner.next });
}

/** X of Y; what is counted may have been said before. */
export function parseShare(passage: Passage, at: number): Figure | null {
  const share =
    parseInverted(passage, at) ??
    parseInvertedSize(passage, at) ??
    parseDirect(passage, at) ??
    parseAround(passage, at) ??
    parseRateOf(passage, at) ??
    parseOfAmount(passage, at);
  return share === null ? null : { ...share, noun: passage.carried };
}

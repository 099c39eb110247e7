import type { Unit } from '../../domain/statistic.js';
import { findPer } from './bases.js';
import { isContrasted, isSpelledOut } from './contrasts.js';
import { isExcludedNumber } from './counts.js';
import { type Numeral, numberOf } from './digits.js';
import { type Figure, type Stretch, toFigure } from './figure.js';
import { BARE_COMPARISONS_EN, PART_WORDS_EN, PREDICATES_EN } from './lexicons/en/ellipses.js';
import { BARE_COMPARISONS_FR, PART_WORDS_FR, PREDICATES_FR } from './lexicons/fr/ellipses.js';
import { isYearLike, kindOfUnit } from './measured.js';
import { isCommonNoun, parseNounPhrase } from './noun-phrases.js';
import { parseNumeral } from './numerals.js';
import { phraseBefore, toPhraseSet } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { countedBefore } from './shifts.js';
import { subjectBefore } from './subjects.js';
import { formAt, isGlued, type Passage } from './tokens.js';
import { isDuration, isMoney } from './units.js';

/** In tokens: how far what is left out may stand before. */
export const WIDEST_ELLIPSIS = 14;
const WIDEST_COMPARISON = 40;
const WIDEST_SUM = 40;

export const BARE_COMPARISONS = { fr: toPhraseSet(BARE_COMPARISONS_FR), en: toPhraseSet(BARE_COMPARISONS_EN) };
const PARTS = { fr: toPhraseSet(PART_WORDS_FR), en: toPhraseSet(PART_WORDS_EN) };
const PREDICATES = { fr: PREDICATES_FR, en: PREDICATES_EN };

/** A number that neither a unit nor a noun follows, and that names nothing. */
export function parseBare(passage: Passage, at: number): Numeral | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || isYearLike(numeral) || isExcludedNumber(passage, numeral)) return null;
  if (numberOf(numeral) < 2 && Number.isInteger(numberOf(numeral))) return null;
  if (isGlued(passage, numeral.next) && ['-', '/', ':', '°'].includes(formAt(passage, numeral.next))) return null;
  return isGlued(passage, numeral.next) && passage.tokens[numeral.next]?.kind !== 'mark' ? null : numeral;
}

/** «Ils étaient 1 500 à manifester», «dont 300 de plus», "121 more than planned". */
const isAudience = (passage: Passage, at: number, next: number): boolean =>
  (['etaient', 'sont', 'serons', 'seront'].includes(formAt(passage, at - 1)) && formAt(passage, next) === 'a') ||
  (formAt(passage, next) === 'de' && ['plus', 'moins'].includes(formAt(passage, next + 1))) ||
  (['more', 'fewer', 'less'].includes(formAt(passage, next)) && formAt(passage, next + 1) === 'than');

export const toCount = (rule: string, numeral: Numeral, counted: Stretch | null, noun: string | null = null): Figure =>
  toFigure(
    { rule, kind: 'count', unit: 'count', value: numberOf(numeral), first: numeral.first, next: numeral.next, number: numeral },
    { counted, approx: numeral.approx, noun: counted === null ? noun : null },
  );

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
  '"',
]);

/** «44 affichent», "over 27,000 have been found", "Seven will hang": a number that is a subject by itself. */
function isSubject(passage: Passage, at: number, next: number): boolean {
  const verb = formAt(passage, next);
  const plural = passage.language === 'fr' && /[a-z]{2}(?:ent|ront)$/.test(verb) && verb.length > 4;
  if (!PREDICATES[passage.language].has(verb) && !plural) return false;
  const start = skipQualifiersBack(passage, at);
  return start === 0 || start < at || OPENS.has(formAt(passage, start - 1));
}

/** «elles étaient 1 910», «il en reste 1 184», «d'en créer 85»: the noun is a pronoun. */
function isPronominal(passage: Passage, at: number): boolean {
  if (passage.language !== 'fr') return false;
  const before = skipQualifiersBack(passage, at);
  // «ils ne sont | que | 12», «elle n'en compte | que | 40»
  const start = /^qu[e']$/.test(formAt(passage, before - 1)) ? before - 1 : before;
  // «on en est | à | douze»
  if (formAt(passage, start - 1) === 'a' && formAt(passage, start - 2) === 'est' && formAt(passage, start - 3) === 'en') return true;
  const verb = formAt(passage, start - 1);
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

/** "over 27,000 have been found", «une cinquantaine ont signé», «il en reste 1 184». */
export function parseBareSubject(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  if (numeral === null) return null;
  const audience = isAudience(passage, at, numeral.next);
  const bare =
    audience || isMore(passage, at, numeral.next) || numeral.approx || isSubject(passage, at, numeral.next) || isPronominal(passage, at);
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

export const lastCounted = (previous: Figure | undefined): Stretch | null => (previous?.unit === 'count' ? previous.counted : null);

/** «contre 12 auparavant», "down from 7,350", "instead of four": the other side of a comparison has its unit and its noun. */
export function parseCompared(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.unit === 'rank' || at - previous.next > WIDEST_COMPARISON) return null;
  const start = skipQualifiersBack(passage, at);
  if (phraseBefore(passage, start, BARE_COMPARISONS[passage.language]) === null) return null;
  const numeral = parseBare(passage, at);
  if (numeral === null) return null;
  const { unit, counted, noun } = previous;
  // «14,2 M€ contre 12,6»: the magnitude goes with the unit.
  const scale = isMoney(unit) && numeral.exponent === 0 && previous.scale !== 0 ? previous.scale : 0;
  const scaled = { ...numeral, exponent: numeral.exponent + scale };
  const kind = unit === 'multiple' ? 'count' : kindOfUnit(unit);
  return toFigure(
    {
      rule: 'compared',
      kind,
      unit: unit === 'multiple' ? 'count' : unit,
      value: numberOf(scaled),
      first: at,
      next: numeral.next,
      number: numeral,
    },
    { counted: unit === 'count' ? counted : null, noun: unit === 'count' ? noun : null, scale: previous.scale },
  );
}

/** «240 par an», "105 a day": a number counted by the time is a count. */
export function parseRated(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  const rated = numeral !== null && findPer(passage, { next: numeral.next }) !== null;
  return rated && formAt(passage, numeral.next) !== '/' ? toCount('rated', numeral, lastCounted(previous), passage.carried) : null;
}

/** «le précédent record (15 411)», "(3 million)": a large number alone in brackets says the figure before otherwise. */
export function parseBracketed(passage: Passage, at: number): Figure | null {
  const numeral = formAt(passage, at - 1) === '(' ? parseBare(passage, at) : null;
  if (numeral === null || formAt(passage, numeral.next) !== ')') return null;
  return numeral.next - numeral.first > 1 && numberOf(numeral) >= 1000 ? toCount('bracketed', numeral, null, passage.carried) : null;
}

const OWNERS_FR = new Set(['ses', 'nos', 'leurs', 'mes', 'vos', 'ces']);
const PRONOUNS = new Set(['you', 'us', 'them', 'those', 'these', 'eux', 'elles', 'nous', 'vous', 'entre']);

/** "Eleven thousand of you", "three of the organisations", «200 d'entre elles»: some of those just named. */
export function parsePartitive(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  const link = numeral === null ? '' : formAt(passage, numeral.next);
  // «cent de ses collègues»
  if (numeral !== null && passage.language === 'fr' && link === 'de' && OWNERS_FR.has(formAt(passage, numeral.next + 1))) {
    const owned = parseNounPhrase(passage, numeral.next + 2);
    return owned === null ? null : { ...toCount('partitive', numeral, { first: owned.from, next: owned.next }), next: owned.next };
  }
  if (numeral === null || !(passage.language === 'en' ? link === 'of' : link === "d'" && formAt(passage, numeral.next + 1) === 'entre'))
    return null;
  if (PRONOUNS.has(formAt(passage, numeral.next + 1))) return toCount('partitive', numeral, lastCounted(previous), passage.carried);
  const article = ['the', 'our', 'its', 'their', 'his', 'her', 'these', 'those'].includes(formAt(passage, numeral.next + 1));
  const noun = article ? parseNounPhrase(passage, numeral.next + 2) : null;
  return noun === null ? null : { ...toCount('partitive', numeral, { first: noun.from, next: noun.next }), next: noun.next };
}

/** «46 millions d'euros, dont 12 millions financés par la Région»: the currency is said once; with none before, millions are a number. */
export function parseBareMillions(passage: Passage, at: number, previous: Figure | undefined, said: Unit | null): Figure | null {
  const numeral = parseNumeral(passage, at);
  if (numeral === null || numeral.exponent < 6 || ['de', "d'", 'of'].includes(formAt(passage, numeral.next))) return null;
  if (passage.language === 'en' && parseNounPhrase(passage, numeral.next) !== null) return null;
  const money = previous !== undefined && isMoney(previous.unit) && at - previous.next <= WIDEST_SUM ? previous.unit : null;
  const unit = money ?? (previous === undefined || numberOf(numeral) > previous.value ? said : null);
  if (unit === null) {
    const counted = countedBefore(passage, at) ?? subjectBefore(passage, at) ?? lastCounted(previous);
    return toCount('bare-millions', numeral, counted, passage.carried);
  }
  const stretch = { first: at, next: numeral.next };
  return toFigure({ rule: 'bare-millions', kind: 'amount', unit, value: numberOf(numeral), ...stretch, number: numeral });
}

const ORDINALS = new Set(['er', 're', 'ere', 'seul', 'seule', 'st']);
const COORDINATORS = new Set(['et', 'and', ',', 'puis', 'dont', 'including', ':', '-', ';', '(']);
/** «dont 27 en mer», "of which nine survive", "of whom 97 had": part of what was counted. */
export function isPart(passage: Passage, at: number): boolean {
  const start = skipQualifiersBack(passage, at);
  const before = phraseBefore(passage, start, PARTS[passage.language]) !== null;
  return before && !(formAt(passage, start - 1) === 'dont' && formAt(passage, start - 2) === 'ce');
}

/** "48 satellites, 46 of which". */
const isHeldBy = (passage: Passage, at: number): boolean =>
  (formAt(passage, at) === 'of' && ['which', 'whom'].includes(formAt(passage, at + 1))) ||
  (formAt(passage, at) === "d'" && formAt(passage, at + 1) === 'entre');

/** «trois habitants de Lormeuil et deux de Clairmont»: the noun of the figure just before is meant. */
export function parseElliptic(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.unit === 'rank') return null;
  const numeral = parseBare(passage, at);
  if (numeral === null) return null;
  const near = at - previous.next <= WIDEST_ELLIPSIS;
  const part = isPart(passage, at) || isHeldBy(passage, numeral.next);
  // «45 projets, dont 1,1 million»: no part is more than its whole.
  if (part && previous.unit === 'count' && numeral.exponent >= 6 && numberOf(numeral) > previous.value) return null;
  if (part) return near || previous.unit === 'count' ? toPart(passage, numeral, previous) : null;
  const listed = previous.unit === 'count' && previous.counted !== null && near && COORDINATORS.has(formAt(passage, at - 1));
  return listed && (isContrasted(passage, numeral.next, previous) || isSpelledOut(passage, numeral, previous))
    ? toPart(passage, numeral, previous)
    : null;
}

/** A part has the unit of its whole, and its noun. */
export function toPart(passage: Passage, numeral: Numeral, previous: Figure): Figure {
  const { unit, counted } = previous;
  // «52 jours en moyenne, et les prêts, dont 1 180 courent encore»: no part of a length of time.
  if (isDuration(unit) && /[a-z]{2}ent$/.test(formAt(passage, numeral.next))) return toCount('elliptic', numeral, null, passage.carried);
  if (unit !== 'count' && unit !== 'percent') {
    const stretch = { first: numeral.first, next: numeral.next };
    // «218,4 millions d'euros, dont 47,9 en investissement»: the magnitude is said once.
    const scale = isMoney(unit) && numeral.exponent === 0 && numberOf(numeral) * 1000 < previous.value ? previous.scale : 0;
    const value = numberOf({ ...numeral, exponent: numeral.exponent + scale });
    return toFigure({ rule: 'elliptic', kind: kindOfUnit(unit), unit, value, ...stretch, number: numeral }, { scale: previous.scale });
  }
  const noun = counted === null ? null : { first: counted.first, next: passage.language === 'fr' ? counted.first + 1 : counted.next };
  return toCount('elliptic', numeral, noun, previous.noun ?? passage.carried);
}

/** «2 écoles, | 1 collège | et 3 gymnases»: one, in digits, among others that are counted. */
export function parseOne(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.counted === null || at - previous.next !== 1 || !COORDINATORS.has(formAt(passage, at - 1)))
    return null;
  if (formAt(passage, at) !== '1' || !isCommonNoun(passage, at + 1) || ORDINALS.has(formAt(passage, at + 1))) return null;
  const number = { first: at, next: at + 1 };
  const counted = { first: at + 1, next: at + 2 };
  return toFigure({ rule: 'one', kind: 'count', unit: 'count', value: 1, first: at, next: at + 2, number }, { counted });
}

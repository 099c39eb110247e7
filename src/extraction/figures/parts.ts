import { lastCounted, parseBare, toCount } from './bare-numbers.js';
import { isContrasted, isSpelledOut, isToldByDay, isToldByTime } from './contrasts.js';
import { isOthers } from './counts.js';
import { type Numeral, numberOf } from './digits.js';
import { type Figure, toFigure } from './figure.js';
import { PART_WORDS_EN } from './lexicons/en/ellipses.js';
import { PART_WORDS_FR } from './lexicons/fr/ellipses.js';
import { kindOfUnit } from './measured.js';
import { isCommonNoun, parseNounPhrase } from './noun-phrases.js';
import { phraseBefore, toPhraseSet } from './phrases.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, isGlued, type Passage } from './tokens.js';
import { isDuration, isMoney } from './units.js';

/** In tokens: how far what is left out may stand before. */
export const WIDEST_ELLIPSIS = 14;

const PARTS = { fr: toPhraseSet(PART_WORDS_FR), en: toPhraseSet(PART_WORDS_EN) };

const OWNERS_FR = new Set(['ses', 'nos', 'leurs', 'mes', 'vos', 'ces']);
const OWNERS_EN = new Set(['the', 'our', 'its', 'their', 'his', 'her', 'these', 'those']);
const PRONOUNS = new Set(['you', 'us', 'them', 'those', 'these', 'eux', 'elles', 'nous', 'vous', 'entre']);

/** "Eleven thousand of you", "three of the organisations", «200 d'entre elles», «40 des plus grands ports»: some of those just named, or of all. */
export function parsePartitive(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  if (numeral === null) return null;
  const from = ownedFrom(passage, numeral.next);
  const owned = from > 0 ? toOwned(passage, numeral, from) : null;
  const link = formAt(passage, numeral.next);
  const owner = formAt(passage, numeral.next + 1);
  if (!(passage.language === 'en' ? link === 'of' : link === "d'" && owner === 'entre')) return owned;
  // "All 15 have been approved, ten of which this spring": the whole itself is no figure.
  const held = isHeldBy(passage, numeral.next) && formAt(passage, at - 1) === ',';
  // "three of these", where "15 of these hearings" names them again
  return held || (owned === null && PRONOUNS.has(owner)) ? toCount('partitive', numeral, lastCounted(previous), passage.carried) : owned;
}

/** Where the noun begins of «de ses | collègues», «des | plus grands ports», "of the | ports", "of the world's | top ports"; 0 where none is owned. */
function ownedFrom(passage: Passage, link: number): number {
  const owner = formAt(passage, link + 1);
  if (passage.language === 'fr') {
    if (formAt(passage, link) === 'des') return link + 1;
    return formAt(passage, link) === 'de' && OWNERS_FR.has(owner) ? link + 2 : 0;
  }
  if (formAt(passage, link) !== 'of') return 0;
  const possessed = pastPossessor(passage, link + 1);
  return possessed > 0 ? possessed : OWNERS_EN.has(owner) ? link + 2 : 0;
}

const LONGEST_POSSESSOR = 5;

/** "of the world's | top ports", "of Canada's | largest banks": index after whose they are; 0 when nobody's. */
function pastPossessor(passage: Passage, at: number): number {
  for (let next = at; next < at + LONGEST_POSSESSOR && passage.tokens[next]?.kind === 'word'; next++)
    if (formAt(passage, next + 1) === "'" && formAt(passage, next + 2) === 's' && isGlued(passage, next + 2)) return next + 3;
  return 0;
}

/** With the noun behind the owner: "three of the | organisations". */
function toOwned(passage: Passage, numeral: Numeral, at: number): Figure | null {
  const noun = parseNounPhrase(passage, at);
  return noun === null ? null : { ...toCount('partitive', numeral, { first: noun.from, next: noun.next }), next: noun.next };
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

/** «et deux | de Clairmont», «et 35 000 | dimanche»: a count beside the one before, with what tells the two apart. */
const isToldApart = (passage: Passage, numeral: Numeral, previous: Figure): boolean =>
  previous.unit === 'count' &&
  (isToldByDay(passage, numeral.next) ||
    isToldByTime(passage, numeral.next) ||
    (previous.counted !== null && (isContrasted(passage, numeral.next, previous) || isSpelledOut(passage, numeral, previous))));

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
  return near && COORDINATORS.has(formAt(passage, at - 1)) && isToldApart(passage, numeral, previous)
    ? toPart(passage, numeral, previous)
    : null;
}

/** «400 autres», "two others": more of what was counted. */
export function parseOthers(passage: Passage, at: number, previous: Figure | undefined): Figure | null {
  const numeral = parseBare(passage, at);
  // "destroyed 60,000 jobs and will destroy another | 60,000"
  if (numeral !== null && previous?.counted != null && formAt(passage, at - 1) === 'another')
    return toCount('others', numeral, previous.counted, passage.carried);
  return numeral === null || !isOthers(passage, numeral.next)
    ? null
    : { ...toCount('others', numeral, lastCounted(previous), passage.carried), next: numeral.next + 1 };
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

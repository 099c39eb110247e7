import { isExcludedNumber } from './counts.js';
import { type Numeral, numberOf } from './digits.js';
import { type Figure, toFigure } from './figure.js';
import { isYearLike, kindOfUnit } from './measured.js';
import { parseLabel } from './noun-phrases.js';
import type { NounPhrase } from './noun-words.js';
import { parseNumeral } from './numerals.js';
import { skipQualifiersBack } from './qualifiers.js';
import { parsePair } from './ranges.js';
import { formAt, type Passage } from './tokens.js';
import { isMoney, parseUnit } from './units.js';

const LONGEST_LABEL = 12;
const LABEL_STARTS = new Set(['dont', 'including', 'soit']);
const SKIPPED = new Set(['le', 'la', 'les', "l'", 'the', 'total', 'of', 'number', 'nombre', 'de', "d'", 'nb']);
// What numbers name rather than count.
const NAMED =
  /^(?:tel|telephone|telephones|phone|fax|siret|siren|isin|code|codes|ref|refs|reference|references|pages?|articles?|lots?|contacts?|lignes?|lines?|versions?|bus|salles?|rooms?|rooms|scores?|resultats?|results?|questions?|numbers|numeros|horaires|hours|dates?|notes?|annexes?|figures?|tables?|cas|doi|issn|isbn|stands?|booths?|cles?|departements?)$/;
const ENDS = new Set(['', ',', ';', '.', '(', ')', '-', '|', 'dont', 'including', 'soit']);

/** Where the words right before a colon begin; the colon's own place when there are none. */
function labelStart(passage: Passage, colon: number): number {
  let start = colon;
  while (
    start > 0 &&
    colon - start < LONGEST_LABEL &&
    passage.tokens[start - 1]?.kind === 'word' &&
    !LABEL_STARTS.has(formAt(passage, start - 1))
  )
    start--;
  return start;
}

/** A new line begins what follows. */
const isBroken = (passage: Passage, at: number): boolean => passage.tokens[at]?.gap.includes('\n') === true;

interface Labelled {
  numeral: Numeral;
  high: Numeral | null;
  first: number;
  next: number;
}

/** A number in digits, or two that are a range, with nothing of its own behind. */
function parseAlone(passage: Passage, at: number): Labelled | null {
  const pair = parsePair(passage, at);
  const numeral = pair?.low.numeral ?? parseNumeral(passage, at);
  if (numeral === null || numeral.words || numberOf(numeral) < 2 || isYearLike(numeral) || isExcludedNumber(passage, numeral)) return null;
  if (pair !== null && (pair.high.unit !== null || pair.counted !== null)) return null;
  const next = pair?.high.next ?? numeral.next;
  if (!ENDS.has(formAt(passage, next)) && !isBroken(passage, next)) return null;
  return { numeral, high: pair?.high.numeral ?? null, first: pair?.first ?? at, next };
}

/** What the label before a colon counts. */
function nounOf(passage: Passage, colon: number): NounPhrase | null {
  let head = labelStart(passage, colon);
  while (head < colon && SKIPPED.has(formAt(passage, head))) head++;
  const noun = NAMED.test(formAt(passage, head)) ? null : parseLabel(passage, head);
  return noun === null || noun.next > colon ? null : noun;
}

/** «Interventions : 14 207», "Jobs created: 310", «Emplois : entre 85 et 110»: a number under its label. */
export function parseUnderLabel(passage: Passage, at: number): Figure | null {
  const colon = skipQualifiersBack(passage, at) - 1;
  if (formAt(passage, colon) !== ':' || colon === 0) return null;
  const alone = parseAlone(passage, at);
  const noun = alone === null ? null : nounOf(passage, colon);
  if (alone === null || noun === null) return null;
  const named = parseUnit(passage, noun.from, true)?.unit ?? 'count';
  const unit = isMoney(named) ? 'count' : named;
  const { numeral, high, first, next } = alone;
  return toFigure(
    { rule: 'labelled', kind: kindOfUnit(unit), unit, value: numberOf(numeral), first, next, number: numeral },
    { counted: unit === 'count' ? { first: noun.from, next: noun.next } : null, value_max: high === null ? null : numberOf(high) },
  );
}

import type { StatisticReading } from '../../domain/statistic.js';
import { isYearForm } from '../text/year-forms.js';
import type { Figure } from './figure.js';
import { COMPARISONS_EN, RATES_EN } from './lexicons/en/rates.js';
import { COMPARISONS_FR, RATES_FR } from './lexicons/fr/rates.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { formAt, isGlued, type Passage, sliceOf } from './tokens.js';

const PER = { fr: toPhraseSet(['par', '/', 'chaque']), en: toPhraseSet(['per', '/', 'a', 'an', 'every', 'each']) };
const RATES = { fr: RATES_FR, en: RATES_EN };
const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  annuels: 'an',
  annuelles: 'an',
  annuel: 'an',
  annuelle: 'an',
  mensuels: 'mois',
  mensuel: 'mois',
};

const AGO = new Set(['earlier', 'ago', 'later', 'before', 'on']);

/** «par an», «/hab», "per share", "annually": what the rate is counted by. */
export function findPer(passage: Passage, { next }: Pick<Figure, 'next'>): string | null {
  const adverb = formAt(passage, next);
  if (Object.hasOwn(ADVERBS, adverb)) return ADVERBS[adverb] ?? null;
  const link = phraseAt(passage, next, PER[passage.language]);
  if (link === null) return null;
  const noun = formAt(passage, next + link.length);
  // "13% a year earlier"
  if (!RATES[passage.language].has(noun) || AGO.has(formAt(passage, next + link.length + 1))) return null;
  return noun === 'm' && ['2', '²', '3', '³'].includes(formAt(passage, next + link.length + 1))
    ? sliceOf(passage, next + link.length, next + link.length + 2)
    : noun;
}

export const COMPARISONS = { fr: toPhraseSet(COMPARISONS_FR), en: toPhraseSet(COMPARISONS_EN) };
// «sur un an», "year-over-year" are complete; the others have what is compared with behind them.
const COMPLETE =
  /\b(?:an|annuel|constante?|comparable|publiees|organique|year-over-year|year-on-year|like-for-like|currency|rates|period|earlier|year)\b/;
const isOpen = (line: string): boolean => !COMPLETE.test(line);
export const COMPARED_WITH = { fr: toPhraseSet(COMPARISONS_FR.filter(isOpen)), en: toPhraseSet(COMPARISONS_EN.filter(isOpen)) };
const STOPS = new Set([',', ';', ':', '.', '(', ')', '»', '!', '?', 'et', 'and', 'qui', 'which']);
const FARTHEST = 10;
const LONGEST = 8;

/** «par rapport à 2019», «à périmètre constant», "compared to $40 million": what the figure is compared with. */
export function findBasis(passage: Passage, { next }: Figure): StatisticReading['basis'] {
  for (let at = next; at < next + FARTHEST; at++) {
    const form = formAt(passage, at);
    if (form === '' || form === ';' || form === '.') return null;
    const opener = phraseAt(passage, at, COMPARISONS[passage.language]);
    if (opener !== null)
      return {
        text: sliceOf(passage, at, basisEnd(passage, at + opener.length)),
        period: basisPeriod(passage, at + opener.length),
        value: null,
      };
  }
  return null;
}

/** The comma of «23,1». */
const isInNumber = (passage: Passage, at: number): boolean =>
  isGlued(passage, at) && isGlued(passage, at + 1) && passage.tokens[at + 1]?.kind === 'digits';

function basisEnd(passage: Passage, from: number): number {
  let end = from;
  while (end < Math.min(from + LONGEST, passage.tokens.length) && (!STOPS.has(formAt(passage, end)) || isInNumber(passage, end))) end++;
  return end;
}

function basisPeriod(passage: Passage, from: number): string | null {
  for (let at = from; at < from + 3; at++)
    if (passage.tokens[at]?.kind === 'digits' && isYearForm(formAt(passage, at))) return formAt(passage, at);
  return null;
}

import { numberOf } from './digits.js';
import type { Figure, Stretch } from './figure.js';
import { measuredValue, parseMeasured } from './measured.js';
import { parseNounPhrase } from './noun-phrases.js';
import { phraseAt, toPhraseSet } from './phrases.js';
import { skipQualifiers } from './qualifiers.js';
import { parseBare, STANDS, toShare, toStretch } from './share-parts.js';
import { formAt, type Passage } from './tokens.js';

const INVERTERS = {
  fr: toPhraseSet(['sur les', 'sur', 'parmi les', 'sur un total de']),
  en: toPhraseSet(['of the', 'out of the', 'among the', 'out of']),
};
const FARTHEST_COMMA = 18;

function nextComma(passage: Passage, at: number): number {
  for (let index = at; index < at + FARTHEST_COMMA; index++) if (formAt(passage, index) === ',') return index;
  return -1;
}

/** "of the 36,150 employed, 4,980 were". */
const participleOf = (passage: Passage, at: number): Stretch | null =>
  /ed$/.test(formAt(passage, at)) && passage.language === 'en' ? { first: at, next: at + 1 } : null;

const VERB_FR = /[a-z]{3}ent$|[a-z]{2}ront$/;

/** «sur les 80 communes, 62 ont signé»: the whole first. */
export function parseInverted(passage: Passage, at: number): Figure | null {
  const link = phraseAt(passage, at, INVERTERS[passage.language]);
  const whole = link === null ? null : parseBare(passage, skipQualifiers(passage, at + link.length));
  const counted = whole === null ? null : (toStretch(parseNounPhrase(passage, whole.next)) ?? participleOf(passage, whole.next));
  const comma = counted === null ? -1 : nextComma(passage, counted.next);
  const part = comma < 0 ? null : parseBare(passage, comma + 1);
  if (whole === null || part === null || numberOf(part) > numberOf(whole) || numberOf(part) === 1) return null;
  // «…, 62 ont signé», «…, 73 l'ont été»: a verb follows, not another noun.
  const stands =
    STANDS[passage.language].has(formAt(passage, part.next)) || (passage.language === 'fr' && VERB_FR.test(formAt(passage, part.next)));
  const verb = stands && parseNounPhrase(passage, part.next) === null;
  return verb ? toShare('inverted-share', part, whole, counted, { first: at, next: part.next }) : null;
}

const SIZES: ReadonlySet<string> = new Set(['m', 'km', 'ha', 'm2', 'km2']);
const FARTHEST_VERB = 4;

/** «sur 486 kilomètres de rives, 158 à peine peuvent être parcourus»: the same of lengths and areas. */
export function parseInvertedSize(passage: Passage, at: number): Figure | null {
  const link = phraseAt(passage, at, INVERTERS[passage.language]);
  const whole = link === null ? null : parseMeasured(passage, at + link.length);
  if (whole === null || whole.unit === null || !SIZES.has(whole.unit)) return null;
  const comma = nextComma(passage, whole.next);
  const part = comma < 0 ? null : parseMeasured(passage, comma + 1);
  if (part === null || (part.unit ?? whole.unit) !== whole.unit || measuredValue(part) > measuredValue(whole)) return null;
  for (let index = part.next; index < part.next + FARTHEST_VERB; index++) {
    const form = formAt(passage, index);
    if (!(VERB_FR.test(form) || ['ont', 'sont', 'are', 'were', 'have', 'had'].includes(form))) continue;
    const share = toShare('inverted-share', part.numeral, whole.numeral, null, { first: at, next: part.next });
    return { ...share, kind: 'measure', unit: whole.unit, value: measuredValue(part), denominator: measuredValue(whole) };
  }
  return null;
}

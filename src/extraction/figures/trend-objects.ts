import { BREAKS, type Trend } from './directions.js';
import type { Figure } from './figure.js';
import { SET_LEVELS_EN } from './lexicons/en/changes.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';
import { isSavingsName } from './trend-after.js';
import { isDuration, isMoney } from './units.js';

const TIME = /^(?:minutes?|min|secondes?|seconds?|heures?|hours?)$/;
const GAINED = /^(?:gains?|savings?)$/;

/** «un gain de 12 minutes», "a saving of 20 minutes": time that is gained is shorter. */
export function trendOfGainedTime(passage: Passage, figure: Figure): Trend {
  if (!isDuration(figure.unit) && !TIME.test(formAt(passage, figure.next - 1))) return null;
  const start = skipQualifiersBack(passage, figure.first);
  const linked = ['de', "d'", 'of'].includes(formAt(passage, start - 1));
  return linked && GAINED.test(formAt(passage, start - 2)) ? 'decrease' : null;
}

const REMOVED = /^(?:removed|axed|scrapped|eliminated|shed|perdue?s?|supprimee?s?)$/;
const FARTHEST_PARTICIPLE = 2;

const STAFF =
  /^(?:jobs?|posts?|positions?|roles?|postes?|emplois?|lits?|beds?|places?|spaces?|services?|branches|routes?|classes?|arrets?|trains?|guichets?)$/;

/** What places of work are counted in. */
export const isStaff = (form: string): boolean => STAFF.test(form);

/** "30 posts removed", «1,2 m de sable perdu»: the participle that closes the phrase; things may be removed one by one. */
export function trendOfRemoved(passage: Passage, { next, unit, counted }: Figure): Trend {
  const heads = [formAt(passage, next - 1), formAt(passage, counted?.first ?? next)];
  if (unit === 'rank' || (unit === 'count' && !heads.some((form) => STAFF.test(form)))) return null;
  if (isGone(passage, next) || REMOVED.test(formAt(passage, next - 1))) return 'decrease';
  const linked = ['de', "d'", 'of'].includes(formAt(passage, next)) ? FARTHEST_PARTICIPLE : 0;
  return REMOVED.test(formAt(passage, next + linked)) ? 'decrease' : null;
}

const RISES = new Set(['rise', 'increase', 'hike', 'uplift', 'jump', 'surge']);
const FALLS = new Set(['fall', 'cut', 'drop', 'reduction', 'decline', 'decrease', 'slump', 'dip', 'savings']);
const LONGEST_COMPOUND = 3;
const UNCOMPOUNDED = new Set(
  'of in at on by to for from with the a an per as is was are were has had will could than we they it no any wanted want said saw'.split(
    ' ',
  ),
);

/** "a 4% | water rate | rise": the nouns between a percentage and its change. */
export function trendOfCompound(passage: Passage, { unit, next }: Figure): Trend {
  if (passage.language !== 'en' || unit !== 'percent') return null;
  for (let at = next; at <= next + LONGEST_COMPOUND; at++) {
    const form = formAt(passage, at);
    if (RISES.has(form)) return 'increase';
    if (FALLS.has(form)) return isSavingsName(passage, at) ? null : 'decrease';
    if (passage.tokens[at]?.kind !== 'word' || BREAKS.has(form) || UNCOMPOUNDED.has(form)) return null;
  }
  return null;
}

const FARTHEST_GONE = 7;

/** «1 200 lits ont disparu», «70 % du maillage a disparu»: what there was. */
function isGone(passage: Passage, next: number): boolean {
  for (let at = next; at < next + FARTHEST_GONE; at++) {
    if (passage.tokens[at]?.kind !== 'word') return false;
    if (formAt(passage, at) === 'disparu') return ['a', 'ont', 'avaient', 'avait'].includes(formAt(passage, at - 1));
  }
  return false;
}

const ADDING = /^(?:adds?|added|adding|ajoute[a-z]*)$/;
const FARTHEST_ADDED_TO = 8;
const ADDED_TO = new Set(['to', 'in', 'a', 'au', 'aux']);

/** "add $1.5 billion to the budget", "adds 9% to earnings", «ajoute 3 M€ au fonds»: what is put on top. */
export function trendOfAdding(passage: Passage, { first, next, number, unit }: Figure): Trend {
  // "adding | more than 4,000 | new seats"
  const verb = formAt(passage, skipQualifiersBack(passage, first) - 1);
  if (unit === 'count' && ADDING.test(verb) && ['new', 'nouveaux', 'nouvelles'].includes(formAt(passage, number.next))) return 'increase';
  // "adding | only | $128 million to schools"
  const adds = ADDING.test(verb) || (['only', 'just'].includes(verb) && ADDING.test(formAt(passage, first - 2)));
  if (!(isMoney(unit) || unit === 'percent' || unit === 'points') || !adds) return null;
  for (let at = next; at < next + FARTHEST_ADDED_TO && passage.tokens[at]?.kind === 'word'; at++)
    if (ADDED_TO.has(formAt(passage, at))) return 'increase';
  return null;
}

const TAKING = /^(?:knock|shav|wip|tak|slic|lop)(?:e|es|s|ed|ing|ped|ping|n)?$/;

/** "knocks | 2% | off what it is worth": what is taken away. */
export const trendOfTaking = (passage: Passage, { first, next, unit }: Figure): Trend =>
  unit !== 'count' && TAKING.test(formAt(passage, skipQualifiersBack(passage, first) - 1)) && formAt(passage, next) === 'off'
    ? 'decrease'
    : null;

const FARTHEST_TIME = 8;
const TIME_BEFORE = /^(?:(?:19|20)\d\d|an|annee|annees|mois|trimestre|semestre|exercice|saison|veille|hier)$/;

/** «supérieur de 12 % à celui | de 2023»: above what it was; what is above another thing has not changed. */
export function trendOfComparison(passage: Passage, { first, next }: Figure): Trend {
  const link = skipQualifiersBack(passage, first) - 1;
  const [, way] = /^(superieur|inferieur)e?s?$/.exec(formAt(passage, link - 1)) ?? [];
  if (way === undefined || !['de', "d'"].includes(formAt(passage, link))) return null;
  for (let at = next; at < next + FARTHEST_TIME; at++) {
    if ([',', ';', ''].includes(formAt(passage, at))) return null;
    if (TIME_BEFORE.test(formAt(passage, at))) return way === 'superieur' ? 'increase' : 'decrease';
  }
  return null;
}

const POSITIONS: Readonly<Record<string, NonNullable<Trend>>> = {
  ahead: 'increase',
  above: 'increase',
  below: 'decrease',
  behind: 'decrease',
};
const EARLIER = /^(?:(?:19|20)\d\d|last|previous|prior|earlier|year-ago)$/;

/** "14% ahead of the same week last year", "3% above its level of 2019": where it stands beside an earlier time. */
export function trendOfPosition(passage: Passage, { next, unit }: Figure): Trend {
  const form = formAt(passage, next);
  if (passage.language !== 'en' || unit !== 'percent' || !Object.hasOwn(POSITIONS, form)) return null;
  for (let at = next + 1; at < next + 1 + FARTHEST_TIME; at++) {
    if ([',', ';', '.', ''].includes(formAt(passage, at))) return null;
    if (EARLIER.test(formAt(passage, at)))
      return [at + 1, at + 2, at + 3].some((noun) => SET_LEVELS_EN.has(formAt(passage, noun))) ? null : (POSITIONS[form] ?? null);
  }
  return null;
}

const SAVED = /^(?:save|saves|saved)$/;
const FARTHEST_SAVED = 4;
const SAVINGS = /^economies?$/;

const AVOIDING = /^(?:evite[a-z]*|epargn[a-z]*|economis[a-z]*|avoid(?:s|ed|ing)?)$/;
const EMITTED = new Set(['emission', 'emissions', 'rejet', 'rejets', 'release']);
const OF_WORDS = new Set(['de', "d'", "l'", 'la', 'le', 'les', 'of', 'the', 'chaque', 'annee', 'par', 'an', 'ainsi']);
const FARTHEST_AVOIDED = 9;

/** «éviter l'émission de 640 000 tonnes», «économiser 2,3 millions de m3»: what no longer happens. */
function isAvoided(passage: Passage, start: number, unit: Figure['unit']): boolean {
  if (isMoney(unit)) return false;
  let emitted = false;
  for (let at = start - 1; at >= Math.max(0, start - FARTHEST_AVOIDED); at--) {
    const form = formAt(passage, at);
    if (AVOIDING.test(form)) return emitted || at >= start - 2;
    emitted ||= EMITTED.has(form);
    if (!OF_WORDS.has(form) && !EMITTED.has(form)) return false;
  }
  return false;
}

const SIZED = /^(?:median|moyen|annuel|mensuel|total|potentiel|net|brut|globa|cumul|estime|realis|attendu|substantiel)[a-z]*$/;

/** «une économie | médiane | de 41 euros»: with the adjective of an amount between. */
const isSaving = (passage: Passage, at: number): boolean => SIZED.test(formAt(passage, at)) && SAVINGS.test(formAt(passage, at - 1));

/** "will save us | $3.2 million", «une économie de 85 euros»: money and time that are no longer spent. */
export function trendOfSaving(passage: Passage, { first, unit }: Figure): Trend {
  const start = skipQualifiersBack(passage, first);
  if (unit === 'count' || unit === 'rank') return null;
  const link = formAt(passage, start - 1);
  if (isAvoided(passage, start, unit)) return 'decrease';
  if (passage.language === 'fr')
    return ['de', "d'"].includes(link) &&
      (isSaving(passage, start - 2) || [start - 2, start - 4].some((at) => SAVINGS.test(formAt(passage, at))))
      ? 'decrease'
      : null;
  for (let at = start - 1; at >= Math.max(0, start - FARTHEST_SAVED); at--) {
    if (passage.tokens[at]?.kind !== 'word' || BREAKS.has(formAt(passage, at))) return null;
    if (SAVED.test(formAt(passage, at))) return 'decrease';
  }
  return null;
}

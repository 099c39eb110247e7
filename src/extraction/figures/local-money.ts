import type { Unit } from '../../domain/statistic.js';
import { ADDRESSES, AMERICAN_STATES, DOMAINS, GOVERNMENTS, PLACES, PROVINCES, UNITED_STATES } from './lexicons/moneys.js';

const US_DOLLARS = /\bus ?\$|\$ ?us\b|u\.s\. dollars?|us dollars?|dollars? americains?/;
const SAMPLE = 20_000;
// "C$14.5 million"
const TOLD_APART = /\b(?:(?:c|ca|cad|nz) ?|a)\$/;
const FRANCS = /francs?$|(?:million|milliard)s?$|^mios?$|francs? par|francs? \d\d$/;
const CENTIMES = /centimes?$/;

const CENTS = /cents?$/;
const EUROS = /€|\beuros?\b/;
const DOLLARS = /\$|\bdollars?\b/;
// "$250 (Canadian)", "$3 million AUD"
const NAMED = /^ ?\(?(?:canadian|australian|cad|aud|nzd|can)\b/;
/** Named so often, or two of them: where a release is from. */
const FEWEST_PROVINCES = 2;
const FEWEST_MENTIONS = 2;
const MOST_COMPARED = 2;
const MANY_TIMES = 4;

const HEAD = 400;
/** In the head of a release one mention tells where it is from. */
const NEW_ZEALAND = /\b(?:new zealand|aotearoa)\b/;

/** Two provinces are a country, one may be a place on a map. */
function isElsewhere(sample: string): boolean {
  if (DOMAINS.test(sample)) return true;
  const named = [...sample.matchAll(PROVINCES)].map(([name]) => name);
  const american = sample.match(UNITED_STATES)?.length ?? 0;
  const head = sample.slice(0, HEAD);
  if (american === 0 && NEW_ZEALAND.test(head) && !AMERICAN_STATES.test(head)) return true;
  if (american === 0 && ADDRESSES.test(sample) && !AMERICAN_STATES.test(sample)) return true;
  // The United States told of once or twice among many mentions of another country are a comparison.
  return american === 0 ? isAbroad(named) || GOVERNMENTS.test(sample) : american <= MOST_COMPARED && named.length >= american * MANY_TIMES;
}

/** «450 000 $», «3,4 M$»: French puts the sign behind, and where neither the euro nor the United States are told of, it is Canada's. */
const isQuebecs = (sample: string): boolean =>
  SIGN_BEHIND.test(sample) &&
  ![EUROS, US_DOLLARS, AMERICAN_STATES].some((sign) => sign.test(sample)) &&
  (sample.match(UNITED_STATES)?.length ?? 0) === 0;
const SIGN_BEHIND = /\d ?(?:m|k|g|md)?\$(?! ?\d)/;

const isAbroad = (named: readonly string[]): boolean => new Set(named).size >= FEWEST_PROVINCES || named.length >= FEWEST_MENTIONS;

/** `after` is what stands behind the amount, folded. */
export type Localise = (unit: Unit, printed: string, after: string) => Unit;

interface Place {
  dollars: boolean;
  apart: boolean;
  euros: boolean;
  francs: boolean;
}

function placeOf(sample: string, french: boolean): Place {
  const [told = false, francs = false] = PLACES.map(({ words }) => words.test(sample));
  return {
    dollars: told || isElsewhere(sample) || (french && isQuebecs(sample)),
    apart: TOLD_APART.test(sample),
    euros: EUROS.test(sample) && !DOLLARS.test(sample),
    francs,
  };
}

function toDollar({ dollars, apart, euros }: Place, own: string, after: string): Unit {
  if (NAMED.test(after)) return 'currency';
  if (euros && CENTS.test(own)) return 'EUR';
  return dollars && !apart && !US_DOLLARS.test(own) ? 'currency' : 'USD';
}

/**
 * Reads «12 M$» in a Canadian release as Canadian dollars, «francs» in a Swiss one as CHF, "cents" of the euro as such. Where the
 * release is from is asked for only once such money is found.
 */
export function toLocal(shadow: string, french: boolean): Localise {
  let place: Place | null = null;
  return (unit, printed, after) => {
    const own = printed.toLowerCase();
    // «14 centimes» are of the euro, or of the franc where francs are spent.
    const centimes = unit === 'EUR' && CENTIMES.test(own);
    if (unit !== 'USD' && unit !== 'currency' && !centimes) return unit;
    place ??= placeOf(shadow.slice(0, SAMPLE), french);
    if (centimes) return place.francs && !place.euros ? 'CHF' : unit;
    if (unit === 'USD') return toDollar(place, own, after);
    return place.francs && FRANCS.test(own) ? 'CHF' : unit;
  };
}

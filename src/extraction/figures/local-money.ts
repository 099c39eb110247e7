import type { Unit } from '../../domain/statistic.js';

/** Where «$» and «francs» are not the United States' and nobody's: words of the place in the release. */
const PLACES: readonly { unit: Unit; local: Unit; words: RegExp }[] = [
  // "/CNW/", «QUÉBEC, le 15 avril», «62 M$ CA»; where "C$" is told apart, the plain sign is the other one
  {
    unit: 'USD',
    local: 'currency',
    words:
      /dollars? canadiens?|canadian dollars?|\$ ca(?:n|d)?\b|\/cnw|\bcnw\b|australian dollars?|\b(?:quebec|montreal|toronto|ottawa|vancouver|calgary|canberra|sydney|auckland)(?:, | ?- )|, (?:qc|quebec|ont\.|ontario|alta\.|b\.c\.|n\.s\.w\.|nsw|vic\.|qld|tas\.)[ ,–-]|\b(?:south|western) australia\b|\bacadien|quebecois|\b(?:gouvernements? du|ministere du) (?:quebec|canada)\b/,
  },
  // «Canton de Vaud», «Conseil d'État», «CHF»
  {
    unit: 'currency',
    local: 'CHF',
    words:
      /\bchf\b|\bsuisses?\b|\bcantons?\b|\bcantonale?s?\b|\b(?:chancellerie|administration) federale\b|\bconseil federal\b|\b(?:lausanne|geneve|berne|zurich|fribourg|neuchatel|sion|bale|valais(?:ann?e?s?)?|vaudoise?s?|genevoise?s?|fribourgeoise?s?|neuchateloise?s?)\b/,
  },
];
const US_DOLLARS = /\bus ?\$|\$ ?us\b|u\.s\. dollars?|us dollars?|dollars? americains?/;
const SAMPLE = 20_000;
// "C$14.5 million"
const TOLD_APART = /\b(?:(?:c|ca|cad|nz) ?|a)\$/;
const FRANCS = /francs?$|(?:million|milliard)s?$|^mios?$|francs? par|francs? \d\d$/;
const CENTIMES = /centimes?$/;

// "…@forests.gov.ca", "www.alder.edu.au"
const DOMAINS = /[a-z]\.(?:ca|au|nz)(?![a-z0-9.-])/;
const PROVINCES =
  /\b(?:british columbia|alberta|saskatchewan|manitoba|ontario|new brunswick|nova scotia|newfoundland|yukon|nunavut|queensland|tasmania|new south wales|south australia|western australia|northern territory|canberra|melbourne|brisbane|adelaide|wellington|auckland|dunedin|christchurch|otago|new zealand|nsw|st\. john's|winnipeg|saskatoon|edmonton|australia|australian)\b/g;
const UNITED_STATES =
  /\bu\.s\.|\bunited states\b|prnewswire|\bcongress\b|\betats-unis\b|\bamericain|\bd\.c\.|, (?:tenn|calif|mass|conn|ill|wash|ore|mich|minn|wis|ariz|colo|fla|ky|md|mo|mont|neb|nev|okla|pa|tex|va|vt|wyo)\./g;
const CENTS = /cents?$/;
const EUROS = /€|\beuros?\b/;
const DOLLARS = /\$|\bdollars?\b/;
// "$250 (Canadian)", "$3 million AUD"
const NAMED = /^ ?\(?(?:canadian|australian|cad|aud|nzd|can)\b/;
/** Named so often, or two of them: where a release is from. */
const FEWEST_PROVINCES = 2;
const FEWEST_MENTIONS = 2;
/** Told of without a word of the United States, a government is that of the place. */
const GOVERNMENTS = /\b(?:australian|canadian|new zealand) government\b|\bgovernment of (?:canada|australia|new zealand)\b/;
const MOST_COMPARED = 2;
const MANY_TIMES = 4;

const HEAD = 400;
/** In the head of a release one mention tells where it is from. */
const NEW_ZEALAND = /\b(?:new zealand|aotearoa)\b/;

const AMERICAN_STATES =
  /\b(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming|usa)\b/;

/** Two provinces are a country, one may be a place on a map. */
function isElsewhere(sample: string): boolean {
  if (DOMAINS.test(sample)) return true;
  const named = [...sample.matchAll(PROVINCES)].map(([name]) => name);
  const american = sample.match(UNITED_STATES)?.length ?? 0;
  const head = sample.slice(0, HEAD);
  if (american === 0 && NEW_ZEALAND.test(head) && !AMERICAN_STATES.test(head)) return true;
  // The United States told of once or twice among many mentions of another country are a comparison.
  return american === 0 ? isAbroad(named) || GOVERNMENTS.test(sample) : american <= MOST_COMPARED && named.length >= american * MANY_TIMES;
}

const isAbroad = (named: readonly string[]): boolean => new Set(named).size >= FEWEST_PROVINCES || named.length >= FEWEST_MENTIONS;

/** `after` is what stands behind the amount, folded. */
export type Localise = (unit: Unit, printed: string, after: string) => Unit;

interface Place {
  dollars: boolean;
  apart: boolean;
  euros: boolean;
  francs: boolean;
}

function placeOf(sample: string): Place {
  const [told = false, francs = false] = PLACES.map(({ words }) => words.test(sample));
  return {
    dollars: told || isElsewhere(sample),
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
export function toLocal(shadow: string): Localise {
  let place: Place | null = null;
  return (unit, printed, after) => {
    const own = printed.toLowerCase();
    // «14 centimes» are of the euro, or of the franc where francs are spent.
    const centimes = unit === 'EUR' && CENTIMES.test(own);
    if (unit !== 'USD' && unit !== 'currency' && !centimes) return unit;
    place ??= placeOf(shadow.slice(0, SAMPLE));
    if (centimes) return place.francs && !place.euros ? 'CHF' : unit;
    if (unit === 'USD') return toDollar(place, own, after);
    return place.francs && FRANCS.test(own) ? 'CHF' : unit;
  };
}

import type { Unit } from '../../domain/statistic.js';

/** Where «$» and «francs» are not the United States' and nobody's: words of the place in the release. */
const PLACES: readonly { unit: Unit; local: Unit; words: RegExp }[] = [
  // "/CNW/", «QUÉBEC, le 15 avril», «62 M$ CA»; where "C$" is told apart, the plain sign is the other one
  {
    unit: 'USD',
    local: 'currency',
    words:
      /dollars? canadiens?|canadian dollars?|\$ ca(?:n|d)?\b|\/cnw|\bcnw\b|australian dollars?|\b(?:quebec|montreal|toronto|ottawa|vancouver|calgary|canberra|sydney|auckland), /,
  },
  // «Canton de Vaud», «Conseil d'État», «CHF»
  {
    unit: 'currency',
    local: 'CHF',
    words: /\bchf\b|\bsuisses?\b|\bcantons?\b|\bcantonale?s?\b|\b(?:lausanne|geneve|berne|zurich|fribourg|neuchatel|sion|bale)\b/,
  },
];
const US_DOLLARS = /\bus ?\$|\$ ?us\b|u\.s\. dollars?|us dollars?|dollars? americains?/;
const SAMPLE = 20_000;
// "C$14.5 million"
const TOLD_APART = /\b(?:c|ca|cad|a|nz) ?\$/;
const FRANCS = /francs?$|^mios?$|francs? par/;

export type Localise = (unit: Unit, printed: string) => Unit;

/** Reads «12 M$» in a Canadian release as Canadian dollars, and «francs» in a Swiss one as CHF. */
export function toLocal(shadow: string): Localise {
  const sample = shadow.slice(0, SAMPLE);
  const [dollars, francs] = PLACES.map(({ words }) => words.test(sample));
  const apart = TOLD_APART.test(sample);
  return (unit, printed) => {
    const own = printed.toLowerCase();
    if (dollars && !apart && unit === 'USD' && !US_DOLLARS.test(own)) return 'currency';
    return francs && unit === 'currency' && FRANCS.test(own) ? 'CHF' : unit;
  };
}

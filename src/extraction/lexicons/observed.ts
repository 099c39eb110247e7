/**
 * How often each rule was right on annotated communiqués: [right, seen]. Written by `npm run eval -- --calibrate` over all sets that are there;
 * a quote is right with its words and speaker, a figure with its value and unit.
 */
export const OBSERVED: Record<'quote' | 'statistic', Record<string, readonly [right: number, seen: number]>> = {
  quote: {},
  statistic: {},
};

/** What a rate is counted by, folded: «par an», «/hab», "per share". */
export const RATES_EN: ReadonlySet<string> = new Set(
  (
    'year month week day hour minute second capita person inhabitant household tonne ton hectare acre mwh kwh km ' +
    'mile quarter share unit student employee worker gallon barrel night vehicle country project game match show visit trip session head seat patient pupil child customer ticket order shift call class school team player piece page dose box bag bottle plate meal room bed site shop store farm family adult carer member passenger resident litre liter kilo kilogram metre meter foot'
  ).split(' '),
);

/** Before what a figure is compared with, or the perimeter it holds for. */
export const COMPARISONS_EN: readonly string[] = [
  'compared to',
  'compared with',
  'versus',
  'vs',
  'vs .',
  'year-over-year',
  'year-on-year',
  'over the same period',
  'like-for-like',
  'at constant currency',
  'at constant exchange rates',
  'from a year earlier',
  'from the previous year',
  'from the prior year',
  'instead of',
];

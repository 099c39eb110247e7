/** The smallest and the largest of any number of values; Infinity and -Infinity of none. */
export const least = (values: readonly number[]): number => values.reduce((a, b) => (b < a ? b : a), Infinity);
export const most = (values: readonly number[]): number => values.reduce((a, b) => (b > a ? b : a), -Infinity);

/** The value a share of the others lies below; 0 of none. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

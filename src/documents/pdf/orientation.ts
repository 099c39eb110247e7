import type { Matrix } from './matrices.js';

/** Quarters of a turn to the right that set a text upright: none, one, two, three. */
export type Quarter = 0 | 1 | 2 | 3;

const SKEW = 0.05;
/** Fewer turned characters are a mark in the margin, whatever else is on the page. */
const FEWEST = 40;

/** How text lies on the page, y counted downwards; null when it is mirrored or lies aslant. */
export const quarterOf = ([a, b, c, d]: Matrix, along: number, upwards: number): Quarter | null => {
  const [right, down] = [a * along, b * along];
  if (Math.abs(down) <= SKEW * Math.abs(right)) {
    if (right > 0 && d * upwards < 0) return 0;
    return right < 0 && d * upwards > 0 ? 2 : null;
  }
  if (Math.abs(right) > SKEW * Math.abs(down)) return null;
  if (down < 0 && c * upwards < 0) return 1;
  return down > 0 && c * upwards > 0 ? 3 : null;
};

/** By how many degrees a page is turned, when most of its characters lie on their side or upside down; 0 for all other pages. */
export const turnOf = (counts: Readonly<Record<Quarter, number>>): number => {
  const turned = ([1, 2, 3] as const).reduce((best, quarter) => (counts[quarter] > counts[best] ? quarter : best));
  return counts[turned] >= FEWEST && counts[turned] > counts[0] ? 90 * turned : 0;
};

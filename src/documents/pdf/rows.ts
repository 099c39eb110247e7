/** In sizes: baselines no further apart are one. */
const SAME_BASELINE = 0.25;

/** What stands on one baseline, from top to bottom. */
export const toRows = <T extends { y: number; size: number }>(items: readonly T[]): T[][] => {
  const rows: T[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && item.y - first.y <= SAME_BASELINE * Math.min(first.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows;
};

/** The rows of a page, each from left to right. */
export const toSortedRows = <T extends { x: number; y: number; size: number }>(items: readonly T[]): T[][] =>
  toRows(items).map((row) => row.sort((a, b) => a.x - b.x));

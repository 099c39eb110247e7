/** One step of a walk through two ordered lists: the last item that begins before a figure, the first that follows it. */
export function neighbours<T extends { first: number }>(
  items: readonly T[],
  at: number,
): { before: T | null; after: T | null; index: number } {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return { before: items[low - 1] ?? null, after: items[low] ?? null, index: low - 1 };
}

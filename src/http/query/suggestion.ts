/** Edit distance (Levenshtein), given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** The known word that was probably meant, or undefined. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 64).toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let nearest = most + 1;
  for (const candidate of known) {
    const found = candidate.startsWith(wanted) && wanted.length > 2 ? 1 : distance(wanted, candidate.toLowerCase(), most);
    if (found < nearest) [best, nearest] = [candidate, found];
  }
  return best;
}

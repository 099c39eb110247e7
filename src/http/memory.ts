/**
 * Remembers what was made for the last keys: for strings that cost more to make than to find, and of which few are asked for at a time.
 * @param most keys kept; then it forgets them all and begins again
 */
export function openMemory(most: number, make: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** «Ottawa», «Ottawa, Canada», tried where a word begins. */
const PLACES_ONLY = /^((?:\p{Lu}{2,20} ){0,2}\p{Lu}[\p{L}'’.-]{1,80})(?:, \p{Lu}[\p{L}'’.-]{1,40}(?: \p{Lu}[\p{L}'’.-]{1,40})?){0,2}$/u;

/** «… this fall Ottawa, Canada - »: the place of a dateline that is run into the text before it, and its offset there. */
export function innerPlace(before: string): { at: number; place: string } | null {
  const bare = before
    .trimEnd()
    .replace(/ [Ll]e$/, '')
    .trimEnd();
  const text = /[-–—]$/.test(bare) ? bare.slice(0, -1).trimEnd() : '';
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && !/[\s.]/.test(text.charAt(at - 1))) continue;
    const place = PLACES_ONLY.exec(text.slice(at))?.[1];
    if (place !== undefined) return { at, place };
  }
  return null;
}

import type { Span } from '../../domain/selector.js';

// «(1)», «[2]», «¹», «*», «**»: what refers to a note, and what begins one.
const MARK = /\((\d{1,2})\)|\[(\d{1,2})\]|([¹²³⁴-⁹])|(\*{1,3})/gu;
const OPENING = /^\s*(?:\((\d{1,2})\)|\[(\d{1,2})\]|([¹²³⁴-⁹])|(\*{1,3}))/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function keyOf([, round, square, raised, stars]: RegExpMatchArray): string {
  return round ?? square ?? (raised === undefined ? (stars ?? '') : String(SUPERSCRIPTS.indexOf(raised)));
}

/** Where a text refers to each of its notes. */
export function findMarks(text: string): ReadonlyMap<string, readonly number[]> {
  const marks = new Map<string, number[]>();
  for (const match of text.matchAll(MARK)) {
    const key = keyOf(match);
    const places = marks.get(key);
    if (places === undefined) marks.set(key, [match.index]);
    else places.push(match.index);
  }
  return marks;
}

/** The mark a note begins with. */
export function markOf(text: string, { start, end }: Span): string | null {
  const match = OPENING.exec(text.slice(start, Math.min(end, start + 8)));
  return match === null ? null : keyOf(match);
}

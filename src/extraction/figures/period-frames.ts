import { formAt, type Passage } from './tokens.js';

const FARTHEST_FRAME = 7;
const FRAMES: ReadonlyMap<string, 'from' | 'until'> = new Map([
  ['since', 'from'],
  ['depuis', 'from'],
  ['by', 'until'],
  ['before', 'until'],
  ["d'", 'until'],
]);
const EVENTS = new Set(['in', 'en']);

/** "since it opened | in 2019", "by its closing date | in June 2031", «depuis sa création | en 1987»: the event's date bounds the time. */
export function frameBefore(passage: Passage, at: number): 'from' | 'until' | null {
  if (!EVENTS.has(formAt(passage, at))) return null;
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST_FRAME); index--) {
    if (passage.tokens[index]?.kind !== 'word') return null;
    const frame = FRAMES.get(formAt(passage, index));
    if (frame !== undefined) return index < at - 1 && (frame === 'from' || isDeadline(passage, index)) ? frame : null;
  }
  return null;
}

/** "by its closing date" opens the sentence; "built by Alder in 2019" does not. */
const isDeadline = (passage: Passage, at: number): boolean =>
  formAt(passage, at) === "d'" ? formAt(passage, at + 1) === 'ici' : at === 0 || formAt(passage, at - 1) === ',';

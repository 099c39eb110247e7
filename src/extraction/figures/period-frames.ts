import { EVENTS_FR } from './lexicons/fr/periods.js';
import type { Period } from './periods.js';
import { formAt, isCapitalized, type Passage } from './tokens.js';
import { yearAt } from './years.js';

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

const AT_EVENTS = new Set(['aux', 'des', 'du', 'de', "l'", 'la', 'au']);
const DATED_DOCUMENTS = new Set(['census', 'budget', 'recensement']);

/** «aux élections de 2021», «lors de l'enquête de 2019», "Census 2021 recorded": what takes place in a year, or opens the sentence with it. */
export function parseEvent(passage: Passage, at: number): Period | null {
  const opening = at === 0 && DATED_DOCUMENTS.has(formAt(passage, 0)) && !isCapitalized(passage, 2);
  const event = opening || (EVENTS_FR.has(formAt(passage, at)) && AT_EVENTS.has(formAt(passage, at - 1)));
  const linked = opening ? 1 : formAt(passage, at + 1) === 'de' ? at + 2 : -1;
  const year = event && linked > 0 ? yearAt(passage, linked) : null;
  return year === null ? null : { first: at, next: linked + 1, edtf: String(year) };
}

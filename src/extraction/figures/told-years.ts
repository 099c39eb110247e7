import type { Calendar, Part } from './period-parts.js';
import { phraseAt, toPhrases } from './phrases.js';
import { formAt, type Passage } from './tokens.js';

/** Folded phrases that tell a year from that of the release. */
const YEARS = {
  fr: toPhrases({
    "l' an dernier": -1,
    "l' an passe": -1,
    "l' annee derniere": -1,
    "l' annee passee": -1,
    'cette annee': 0,
    "l' an prochain": 1,
    "l' annee prochaine": 1,
  }),
  en: toPhrases({ 'last year': -1, 'this year': 0, 'next year': 1 }),
};

/** "March last year", «mars de l'an dernier»: a part of a year that is told from the release's own; the part itself where none is. */
export function withToldYear(passage: Passage, part: Part, { today }: Calendar): Part {
  if (part.year !== null || today === null) return part;
  const at = ['of', 'de'].includes(formAt(passage, part.next)) ? part.next + 1 : part.next;
  const told = phraseAt(passage, at, YEARS[passage.language]);
  return told === null ? part : { ...part, next: at + told.length, year: Number(today.slice(0, 4)) + told.value };
}

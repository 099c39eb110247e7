import { RELATIVE_YEARS_EN } from './lexicons/en/periods.js';
import { RELATIVE_YEARS_FR } from './lexicons/fr/periods.js';
import type { Calendar, Part } from './period-parts.js';
import { phraseAt, toPhrases } from './phrases.js';
import { formAt, type Passage } from './tokens.js';

/** Years told from that of the release, by how many they are away from it: "last year", «l'an prochain». */
export const RELATIVE_YEARS = { fr: toPhrases(RELATIVE_YEARS_FR), en: toPhrases(RELATIVE_YEARS_EN) };

/** "March last year", «mars de l'an dernier»: a part of a year that is told from the release's own; the part itself where none is. */
export function withToldYear(passage: Passage, part: Part, { today }: Calendar): Part {
  if (part.year !== null || today === null) return part;
  const at = ['of', 'de'].includes(formAt(passage, part.next)) ? part.next + 1 : part.next;
  const told = phraseAt(passage, at, RELATIVE_YEARS[passage.language]);
  // "In 2020, 45, against 30 in March of the previous year": that is told from the sentence's year.
  const isAnaphoric = ['previous', 'prior'].includes(formAt(passage, at + 1));
  return told === null || isAnaphoric ? part : { ...part, next: at + told.length, year: Number(today.slice(0, 4)) + told.value };
}
